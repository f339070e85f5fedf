import { buildSnapshot } from '../snapshot/build-snapshot.ts'
import { clearRetired } from '../snapshot/clear-retired.ts'
import { inEachWorkspace, type WorkspacesJob } from './workspaces.ts'

/** Every half hour some chunks: seconds of work. */
const SHARE = { every: 30 * 60_000, budget: 100 }

/** Brings snapshots up to date, and takes away the files of old ones. */
export async function buildSnapshots(job: WorkspacesJob): Promise<void> {
  await inEachWorkspace(job, SHARE, async (db, left) => {
    const { built } = await buildSnapshot(db, job.files, { chunks: left, now: job.now })
    await clearRetired(db, job.files, job.now)
    return built
  })
}
