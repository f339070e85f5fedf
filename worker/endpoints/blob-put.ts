import { bytesOfBase64 } from '#shared/lib/base64.ts'
import { BLOB_PART_BYTES } from '#shared/lib/limits.ts'
import { fail, ok } from '#shared/lib/result.ts'
import { partLength, partsOf } from '#shared/protocol/blob.ts'
import { blobPut } from '#shared/protocol/blob-put.ts'
import { forgetBlobs, notePart, noteStored, partsHeld, readBlobs } from '../db/blobs.ts'
import { workspaceDb } from '../db/workspace-db.ts'
import { isWhole, partName, removeParts } from '../files/blob-files.ts'
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
    // What was held against its name once is never written over.
    const [known] = await readBlobs(db, [hash])
    if (known?.stored) return ok({ stored: true, serverTime: now })
    await files.put(partName({ workspace, hash, part }), piece)
    const state = await notePart(db, { hash, size, part, at: now })
    if (state === null) return fail('bad-request', 'another size')
    if (state.stored || partsHeld(state).length < partsOf(size)) return ok({ stored: state.stored, serverTime: now })
    if (!(await isWhole(files, { workspace, hash, size }))) {
      await forgetBlobs(db, [hash])
      await removeParts(files, { workspace, hash, size })
      return fail('bad-request', 'not what its name says')
    }
    await noteStored(db, hash)
    return ok({ stored: true, serverTime: now })
  },
  MAX_PUT_BYTES,
)
