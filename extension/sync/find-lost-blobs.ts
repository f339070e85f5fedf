import { MAX_BLOBS_ASKED } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { ok, type Result } from '#shared/lib/result.ts'
import { blobState } from '#shared/protocol/blob-state.ts'
import { noteBlob, offeredBlobs } from '../store/blobs.ts'
import { getMeta, setMeta } from '../store/meta.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'

/**
 * After the log was read anew, or an attachment came back: the server may lack files that this device knows to be there, or take one
 * that it did not. Those it lacks wait to be sent again. One that breaks off asks about all of them once more.
 */
export async function findLostBlobs(context: SyncContext, signal: AbortSignal): Promise<Result<void, AccessFault>> {
  const { db } = context
  const [doubts = 0, settled = 0] = await Promise.all([getMeta(db, 'fileDoubts'), getMeta(db, 'fileDoubtsSettled')])
  if (doubts === settled) return ok(undefined)
  const workspace = must(await getMeta(db, 'workspace'), 'workspace')
  const known = await offeredBlobs(db)
  for (let at = 0; at < known.length; at += MAX_BLOBS_ASKED) {
    const hashes = known.slice(at, at + MAX_BLOBS_ASKED)
    const asked = await callSignedIn(context, blobState, { workspace, hashes }, signal)
    if (!asked.ok) return asked
    for (const { hash, stored } of asked.value.blobs) if (!stored) await noteBlob(db, hash, 'local')
  }
  await setMeta(db, 'fileDoubtsSettled', doubts)
  return ok(undefined)
}
