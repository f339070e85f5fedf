import { countSegments, verifyArchive } from '../archive/verify-archive.ts'
import { inEachWorkspace, type WorkspacesJob } from './workspaces.ts'

const DAY = 24 * 60 * 60_000
/** Every night some segments, a file each. */
const SHARE = { every: DAY, budget: 20 }
/** Segments of one workspace that a night reads. */
const PART = 10

/**
 * Reads the archives again and holds them against their hashes, a part every night, so that each file is looked at in its turn.
 * One that is lost or was changed is told to the log, and nothing is done about it: the rest of the chain still proves itself.
 */
export async function verifyArchives(job: WorkspacesJob): Promise<void> {
  await inEachWorkspace(job, SHARE, async (db) => {
    const segments = await countSegments(db)
    if (segments === 0) return 0
    const skip = (Math.floor(job.now / DAY) % Math.ceil(segments / PART)) * PART
    const verified = await verifyArchive(db, job.files, { skip, most: PART })
    if (!verified.ok) job.log(db.id, new Error(`the archive is ${verified.kind}: ${verified.detail}`))
    return PART
  })
}
