import { claimUnused, forgetClaimed } from '../db/blobs.ts'
import type { WorkspaceDb } from '../db/scoped.ts'
import { removeBlob } from '../files/blob-files.ts'
import type { Files } from '../files/port.ts'
import { inEachWorkspace, type WorkspacesJob } from './workspaces.ts'

const DAY = 86_400_000
/** A file may arrive before the change that speaks of it, and an upload may break off for a while. */
const GRACE = 7 * DAY
/** As long as an archived attachment can be restored, its file stays. */
const KEPT = 90 * DAY
/** Files of one night: a Worker may make so many calls and no more. */
const SHARE = { every: DAY, budget: 20 }

/** Takes unused files away from all workspaces, as many as one run may. */
export async function removeAllUnusedBlobs(job: WorkspacesJob): Promise<void> {
  await inEachWorkspace(job, SHARE, (db, left) => removeUnusedBlobs(db, job.files, job.now, left))
}

/**
 * Takes away the files that no attachment speaks of any more. Their rows go last: what was claimed in a run that broke off is
 * found again, bytes without a row never.
 */
export async function removeUnusedBlobs(
  db: WorkspaceDb,
  files: Files,
  now: number,
  limit = SHARE.budget,
): Promise<number> {
  const unused = await claimUnused(db, { before: now - GRACE, archivedBefore: now - KEPT, limit })
  if (unused.length === 0) return 0
  for (const blob of unused) await removeBlob(files, { workspace: db.id, ...blob })
  await forgetClaimed(
    db,
    unused.map(({ hash }) => hash),
  )
  return unused.length
}
