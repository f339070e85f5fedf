import { buildSnapshot } from '../snapshot/build-snapshot.ts'
import { clearRetired } from '../snapshot/clear-retired.ts'
import { allWorkspaces, type WorkspacesJob } from './workspaces.ts'

/** What one run may build, in chunks, over all workspaces: some seconds of work. */
const CHUNKS_PER_RUN = 100

/** Brings snapshots up to date, and takes away the files of old ones. */
export async function buildSnapshots(job: WorkspacesJob): Promise<void> {
  let left = CHUNKS_PER_RUN
  for (const db of await allWorkspaces(job)) {
    if (left <= 0) return
    const { built } = await buildSnapshot(db, job.files, { chunks: left, now: job.now })
    await clearRetired(db, job.files, job.now)
    left -= built
  }
}
