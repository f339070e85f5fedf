import { clearOrphans } from '../snapshot/clear-orphans.ts'
import { inEachWorkspace, type WorkspacesJob } from './workspaces.ts'

const DAY = 24 * 60 * 60_000
/** Every night some workspaces, a list of files each. */
const SHARE = { every: DAY, budget: 20 }
const LETTERS = '0123456789abcdef'

/** Takes away what builders of snapshots left behind. A sixteenth of the names each night: they are spread evenly, being hashes. */
export async function clearAllOrphans(job: WorkspacesJob): Promise<void> {
  const letter = LETTERS.charAt(Math.floor(job.now / DAY) % LETTERS.length)
  await inEachWorkspace(job, SHARE, async (db) => {
    await clearOrphans(db, job.files, job.now, letter)
    return 1
  })
}
