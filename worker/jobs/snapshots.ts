import type { SqlPort } from '../db/port.ts'
import { openWorkspace } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'
import { buildSnapshot } from '../snapshot/build-snapshot.ts'
import { clearRetired } from '../snapshot/clear-retired.ts'

/** What one run may build, in chunks, over all workspaces: some seconds of work. */
const CHUNKS_PER_RUN = 100

/** `directory` knows the workspaces, `portOf` where each is kept. */
export type SnapshotJob = {
  readonly directory: SqlPort
  portOf(ws: string): SqlPort
  readonly files: Files
  readonly now: number
}

/** Brings snapshots up to date, and takes away the files of old ones. Begins somewhere else each time, so that all get their turn. */
export async function buildSnapshots({ directory, portOf, files, now }: SnapshotJob): Promise<void> {
  const [found] = await directory.batch([{ sql: WORKSPACES, params: [] }])
  const all = (found?.rows ?? []).map(({ ws }) => String(ws))
  const start = Math.floor(now / 60_000) % Math.max(1, all.length)
  let left = CHUNKS_PER_RUN
  for (const ws of [...all.slice(start), ...all.slice(0, start)]) {
    if (left <= 0) return
    const db = openWorkspace(portOf(ws), ws)
    const { built } = await buildSnapshot(db, files, { chunks: left, now })
    await clearRetired(db, files, now)
    left -= built
  }
}

const WORKSPACES = `
SELECT DISTINCT m.ws
FROM members AS m
ORDER BY m.ws
LIMIT 10000`
