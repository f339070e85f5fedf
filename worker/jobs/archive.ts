import { DEVICE_AGE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { archiveLog } from '../archive/archive-log.ts'
import { openWorkspace } from '../db/scoped.ts'
import type { WorkspacesJob } from './workspaces.ts'

/** What one run may move, in segments, over all workspaces. */
const SEGMENTS_PER_RUN = 50

export type ArchiveJob = WorkspacesJob & { log(id: string, error: unknown): void }

/** Moves what is old from the logs into the archive. Stops at a file that does not come back as it was put, and says so. */
export async function archiveLogs({ directory, portOf, files, now, log }: ArchiveJob): Promise<void> {
  const [found] = await directory.batch([{ sql: READERS, params: [now - DEVICE_AGE] }])
  let left = SEGMENTS_PER_RUN
  for (const { ws, devices } of must(found, 'workspaces').rows) {
    const readers = JSON.parse(String(devices)) as string[]
    const db = openWorkspace(portOf(String(ws)), String(ws))
    for (; left > 0; left -= 1) {
      const moved = await archiveLog(db, files, { readers, now })
      if (!moved.ok) log('archive', new Error(`${moved.kind}: ${moved.detail}`))
      if (!moved.ok || moved.value === 0) break
    }
  }
}

/** The workspaces with the devices whose reading counts. One that nobody opened for long keeps its log. */
const READERS = `
SELECT d.ws, json_group_array(d.id) AS devices
FROM devices AS d
WHERE d.revoked_at IS NULL AND d.seen_at >= ?1
GROUP BY d.ws
ORDER BY d.ws
LIMIT 10000`
