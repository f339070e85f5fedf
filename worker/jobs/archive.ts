import { DEVICE_AGE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { archiveLog } from '../archive/archive-log.ts'
import type { SqlPort } from '../db/port.ts'
import { openWorkspace, statement } from '../db/scoped.ts'
import { inEachWorkspace, type WorkspacesJob } from './workspaces.ts'

/** Every night some segments. */
const SHARE = { every: 24 * 60 * 60_000, budget: 50 }

/**
 * Moves what is old from the logs into the archive. A workspace that nobody opened for long keeps its log. One with a file that does
 * not come back as it was put is left for the next night, and the log is told.
 */
export async function archiveLogs(job: WorkspacesJob): Promise<void> {
  const { directory, files, now, log } = job
  await inEachWorkspace(job, SHARE, async (db, left) => {
    const readers = await readersOf(directory, db.id, now)
    if (readers.length === 0) return 0
    for (let moved = 0; moved < left; moved += 1) {
      const archived = await archiveLog(db, files, { readers, now })
      if (!archived.ok) log(db.id, new Error(`${archived.kind}: ${archived.detail}`))
      if (!archived.ok || archived.value === 0) return moved
    }
    return left
  })
}

/** The devices whose reading counts. */
async function readersOf(directory: SqlPort, ws: string, now: number): Promise<string[]> {
  const [found] = await openWorkspace(directory, ws).batch([statement(READERS, now - DEVICE_AGE)])
  return must(found, 'devices').rows.map(({ id }) => String(id))
}

const READERS = `
SELECT d.id
FROM devices AS d
WHERE d.ws = ?1 AND d.revoked_at IS NULL AND d.seen_at >= ?2`
