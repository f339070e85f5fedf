import { partsOf } from '#shared/protocol/blob.ts'
import { sha256 } from './digest.ts'
import type { Files } from './port.ts'

/** A file of a workspace, by the SHA-256 of its bytes. */
type Blob = { readonly workspace: string; readonly hash: string; readonly size: number }

/** Where a piece of a file lies. */
export function partName({ workspace, hash, part }: Omit<Blob, 'size'> & { readonly part: number }): string {
  return `${workspace}/blobs/${hash}/${part}`
}

/** Whether the pieces together are what the name says: at most 25 MB, held in memory once. */
export async function isWhole(files: Files, blob: Blob): Promise<boolean> {
  const bytes = new Uint8Array(blob.size)
  let at = 0
  for (let part = 0; part < partsOf(blob.size); part += 1) {
    const piece = await files.get(partName({ ...blob, part }))
    if (piece === null || at + piece.length > blob.size) return false
    bytes.set(piece, at)
    at += piece.length
  }
  return at === blob.size && (await sha256(bytes)) === blob.hash
}

export async function removeParts(files: Files, blob: Blob): Promise<void> {
  await files.remove(Array.from({ length: partsOf(blob.size) }, (_, part) => partName({ ...blob, part })))
}
