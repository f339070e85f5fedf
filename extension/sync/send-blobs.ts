import { base64Of } from '#shared/lib/base64.ts'
import { MAX_BLOBS_ASKED, BLOB_PART_BYTES } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { sha256 } from '#shared/lib/sha256.ts'
import { partLength, partsOf } from '#shared/protocol/blob.ts'
import { blobPut } from '#shared/protocol/blob-put.ts'
import { blobState } from '#shared/protocol/blob-state.ts'
import { findBlob, noteBlob, waitingBlobs } from '../store/blobs.ts'
import { getMeta } from '../store/meta.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { findLostBlobs } from './find-lost-blobs.ts'

/**
 * Sends the files that are only here, piece by piece; one that broke off goes on where it was. A file that the server does not
 * take is put aside, and the others go on. `pause` is called after each piece, and answers whether to go on. The value is how many
 * arrived.
 */
export async function sendBlobs(
  context: SyncContext,
  signal: AbortSignal,
  pause: Pause = async () => true,
): Promise<Result<number, AccessFault>> {
  const found = await findLostBlobs(context, signal)
  // A server of an older release knows no files: they stay here until it does.
  if (!found.ok) return found.kind === 'not-found' ? ok(0) : found
  let sent = 0
  const passedOver = new Set<string>()
  for (;;) {
    const waiting = await waitingBlobs(context.db)
    const hashes = waiting.filter((hash) => !passedOver.has(hash)).slice(0, MAX_BLOBS_ASKED)
    if (hashes.length === 0) return ok(sent)
    const workspace = must(await getMeta(context.db, 'workspace'), 'workspace')
    const asked = await callSignedIn(context, blobState, { workspace, hashes }, signal)
    if (!asked.ok) return asked.kind === 'not-found' ? ok(sent) : asked
    const known = new Map(asked.value.blobs.map((blob) => [blob.hash, blob]))
    for (const hash of hashes) {
      const { stored = false, parts = [] } = known.get(hash) ?? {}
      const arrived = stored
        ? ok(undefined)
        : await sendRest(context, { workspace, hash, has: new Set(parts), pause }, signal)
      if (!arrived.ok && arrived.kind === 'not-let-through') {
        // Smaller files may pass.
        passedOver.add(hash)
        continue
      }
      if (!arrived.ok && !isFinal(arrived.kind)) return arrived
      await noteBlob(context.db, hash, arrived.ok ? 'stored' : 'refused')
      sent += arrived.ok ? 1 : 0
    }
  }
}

/** No later try can change what is wrong with the bytes themselves. */
function isFinal(kind: AccessFault): boolean {
  return kind === 'bad-request' || kind === 'too-large' || kind === 'not-found'
}

type Pause = () => Promise<boolean>
type Upload = {
  readonly workspace: string
  readonly hash: string
  readonly has: ReadonlySet<number>
  readonly pause: Pause
}

/** Pieces that are there may come from a device whose file is damaged: ours are all sent, and only bytes that are damaged here are refused for good. */
async function sendRest(context: SyncContext, upload: Upload, signal: AbortSignal): Promise<Result<void, AccessFault>> {
  const rest = await sendParts(context, upload, signal)
  const whole =
    rest.ok || rest.kind !== 'bad-request' || upload.has.size === 0
      ? rest
      : await sendParts(context, { ...upload, has: new Set() }, signal)
  if (whole.ok || whole.kind !== 'bad-request') return whole
  // Somebody else's wrong piece came between ours. Another time it may not.
  const { bytes } = must(await findBlob(context.db, upload.hash), 'file')
  return (await sha256(bytes)) === upload.hash ? fail('busy') : whole
}

async function sendParts(
  context: SyncContext,
  { workspace, hash, has, pause }: Upload,
  signal: AbortSignal,
): Promise<Result<void, AccessFault>> {
  let isStored = false
  const { bytes } = must(await findBlob(context.db, hash), 'file')
  for (let part = 0; part < partsOf(bytes.length); part += 1) {
    // The last piece makes the server look at the whole, so it goes even when it is there.
    if (has.has(part) && part < partsOf(bytes.length) - 1) continue
    const from = part * BLOB_PART_BYTES
    const piece = base64Of(bytes.subarray(from, from + partLength(bytes.length, part)))
    const input = { workspace, hash, size: bytes.length, part, bytes: piece }
    const put = await callSignedIn(context, blobPut, input, signal)
    if (!put.ok) return put
    isStored = put.value.stored
    if (!(await pause())) return isStored ? ok(undefined) : fail('busy')
  }
  // Somebody else's attempt may have cost pieces of this one: it begins again, later.
  return isStored ? ok(undefined) : fail('busy')
}
