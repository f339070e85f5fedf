import { forgetOldUpload, oldUploads } from '../db/blobs.ts'
import type { WorkspaceDb } from '../db/scoped.ts'
import { removeParts } from '../files/blob-files.ts'
import type { Files } from '../files/port.ts'
import { inEachWorkspace, type WorkspacesJob } from './workspaces.ts'

const DAY = 86_400_000
/** An upload may break off for a while. */
const GRACE = 7 * DAY
/** Uploads of one night: a Worker may make so many calls and no more. */
const SHARE = { every: DAY, budget: 20 }

/** Takes old uploads away from all workspaces, as many as one run may. */
export async function removeAllOldUploads(job: WorkspacesJob): Promise<void> {
  await inEachWorkspace(job, SHARE, (db, left) => removeOldUploads(db, job.files, job.now, left))
}

/** Takes away the pieces of files that nobody goes on sending. Their rows go last, or pieces would lie about that nobody knows of. */
export async function removeOldUploads(
  db: WorkspaceDb,
  files: Files,
  now: number,
  limit = SHARE.budget,
): Promise<number> {
  const old = await oldUploads(db, now - GRACE, limit)
  for (const upload of old) {
    await removeParts(files, { workspace: db.id, ...upload })
    await forgetOldUpload(db, upload, now - GRACE)
  }
  return old.length
}
