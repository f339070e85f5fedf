import { ok } from '#shared/lib/result.ts'
import { blobState } from '#shared/protocol/blob-state.ts'
import { askForBlobs, partsHeld } from '../db/blobs.ts'
import { workspaceDb } from '../db/workspace-db.ts'
import { deviceRoute } from '../http/route.ts'

export const blobStateRoute = deviceRoute(blobState, async ({ workspace, hashes }, { env, now, principal }) => {
  const asked = await askForBlobs(workspaceDb(env, workspace), hashes, { device: principal.device, at: now })
  const known = new Map(asked.map((blob) => [blob.hash, blob]))
  const blobs = hashes.map((hash) => {
    const blob = known.get(hash)
    return { hash, stored: blob?.stored ?? false, parts: blob ? partsHeld(blob) : [] }
  })
  return ok({ blobs, serverTime: now })
})
