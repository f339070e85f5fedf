import { bytesOfBase64 } from '#shared/lib/base64.ts'
import { BLOB_PART_BYTES } from '#shared/lib/limits.ts'
import { fail, ok } from '#shared/lib/result.ts'
import { partLength, partsOf } from '#shared/protocol/blob.ts'
import { blobPut } from '#shared/protocol/blob-put.ts'
import { askForBlobs, forgetUpload, notePart, noteStored, openUpload, partsHeld } from '../db/blobs.ts'
import { workspaceDb } from '../db/workspace-db.ts'
import { joinParts, partName, removeParts } from '../files/blob-files.ts'
import { r2Files } from '../files/r2-files.ts'
import { deviceRoute } from '../http/route.ts'

/** A piece in base64 and its envelope. */
const MAX_PUT_BYTES = Math.ceil(BLOB_PART_BYTES / 3) * 4 + 1_000

export const blobPutRoute = deviceRoute(
  blobPut,
  async ({ workspace, hash, size, part, bytes }, { env, now, principal }) => {
    if (principal.role === 'viewer') return fail('not-found')
    const piece = bytesOfBase64(bytes)
    if (piece === null || part >= partsOf(size) || piece.length !== partLength(size, part)) return fail('bad-request')
    const [db, files] = [workspaceDb(env, workspace), r2Files(env.FILES)]
    const sender = { device: principal.device, at: now }
    const [known] = await askForBlobs(db, [hash], sender)
    if (known?.isGoing) return fail('busy')
    if (known?.stored) return ok({ stored: true, serverTime: now })
    const upload = { workspace, hash, size, device: principal.device }
    // From here on nothing speaks of this device's pieces of another size.
    if (known && known.size !== size) await removeParts(files, { ...upload, size: known.size })
    await openUpload(db, upload, sender)
    await files.put(partName({ ...upload, part }), piece)
    const state = await notePart(db, { hash, size, part }, sender)
    if (state.stored || partsHeld(state).length < partsOf(size)) return ok({ stored: state.stored, serverTime: now })
    const joined = await joinParts(files, upload)
    if (joined.ok) await noteStored(db, { hash, size, at: now })
    await removeParts(files, upload)
    await forgetUpload(db, hash, principal.device)
    if (joined.ok) return ok({ stored: true, serverTime: now })
    // Pieces that are gone went with an older try of this device: it sends the file again.
    return joined.kind === 'other' ? fail('bad-request', 'not what its name says') : fail('busy')
  },
  MAX_PUT_BYTES,
)
