import { sha256 } from '#shared/lib/sha256.ts'
import { BLOB_PART_BYTES, MAX_BLOB_BYTES } from '#shared/lib/limits.ts'
import { base64Of, bytesOfBase64 } from '#shared/lib/base64.ts'
import { keepLocalBlob } from '../blobs.ts'
import type { SidecardDatabase } from '../database.ts'
import type { BlobLine } from './format.ts'

/** Rows of one part of a backup that hold pieces of files: some megabytes in memory at once. */
export const BLOB_PART_ROWS = 4

/** The files on this device in pieces, one file in memory at a time. */
export async function* blobRows(db: SidecardDatabase): AsyncGenerator<BlobLine[]> {
  for (const hash of await db.blobs.toCollection().primaryKeys()) {
    const row = await db.blobs.get(hash)
    if (!row) continue
    let rows: BlobLine[] = []
    for (let at = 0; at < row.bytes.length; at += BLOB_PART_BYTES) {
      rows.push({ hash, size: row.bytes.length, at, bytes: base64Of(row.bytes.subarray(at, at + BLOB_PART_BYTES)) })
      if (rows.length < BLOB_PART_ROWS) continue
      yield rows
      rows = []
    }
    if (rows.length > 0) yield rows
  }
}

/** Puts files together again, piece by piece, as a backup is read. */
export type BlobKeeper = { keep(rows: readonly BlobLine[]): Promise<void> }

/** A file whose bytes do not fit its name is left out: nothing may speak of bytes that are not its own. */
export function blobKeeper(db: SidecardDatabase): BlobKeeper {
  let open: { hash: string; bytes: Uint8Array<ArrayBuffer>; filled: number } | null = null
  const keepRow = async ({ hash, size, at, bytes }: BlobLine): Promise<void> => {
    if (at === 0 && size <= MAX_BLOB_BYTES) open = { hash, bytes: new Uint8Array(size), filled: 0 }
    const piece = bytesOfBase64(bytes)
    if (open === null || piece === null || open.hash !== hash || open.filled !== at || at + piece.length > size) {
      open = null
      return
    }
    open.bytes.set(piece, at)
    open.filled += piece.length
    if (open.filled < size) return
    const whole = open
    open = null
    if ((await sha256(whole.bytes)) === hash) await keepLocalBlob(db, { hash, bytes: whole.bytes })
  }
  return {
    keep: async (rows) => {
      for (const row of rows) await keepRow(row)
    },
  }
}
