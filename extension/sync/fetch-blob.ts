import { sha256 } from '#shared/lib/sha256.ts'
import { MAX_BLOB_BYTES } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { partLength, partsOf } from '#shared/protocol/blob.ts'
import { blobGet } from '#shared/protocol/blob-get.ts'
import { findBlob, keepStoredBlob } from '../store/blobs.ts'
import { getMeta } from '../store/meta.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'

/** `not-found`: the device that has the file has not sent it yet. `damaged`: what came is not what its name says. */
export type FetchFault = AccessFault | 'damaged'

export type FetchBlob = {
  /** The attachment's record. */
  readonly attachment: string
  readonly hash: string
  readonly size: number
  readonly onProgress?: (share: number) => void
}

/** The bytes of an attachment: those that are here, else the server's, which are held against their name and kept. */
export async function fetchBlob(
  context: SyncContext,
  { attachment, hash, size, onProgress = () => {} }: FetchBlob,
  signal: AbortSignal,
): Promise<Result<Uint8Array<ArrayBuffer>, FetchFault>> {
  const here = await findBlob(context.db, hash)
  if (here) return ok(here.bytes)
  const workspace = must(await getMeta(context.db, 'workspace'), 'workspace')
  if (!(Number.isInteger(size) && size > 0 && size <= MAX_BLOB_BYTES)) return fail('damaged')
  const bytes = new Uint8Array(size)
  for (let part = 0, at = 0; part < partsOf(size); part += 1) {
    const piece = await callSignedIn(context, blobGet, { workspace, attachment, part }, signal)
    if (!piece.ok) return piece
    if (piece.value.length !== partLength(size, part)) return fail('damaged')
    bytes.set(piece.value, at)
    at += piece.value.length
    onProgress(at / size)
  }
  if ((await sha256(bytes)) !== hash) return fail('damaged')
  await keepStoredBlob(context.db, { hash, bytes })
  return ok(bytes)
}
