import { gunzipSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import { ARCHIVE_AGE, DEVICE_AGE, SNAPSHOT_PAUSE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { archiveLog } from '../../worker/archive/archive-log.ts'
import type { SqlRow } from '../../worker/db/port.ts'
import { openWorkspace } from '../../worker/db/scoped.ts'
import { buildSnapshot } from '../../worker/snapshot/build-snapshot.ts'
import { expectThat } from './invariants/violation.ts'
import type { SimServer } from './server.ts'
import type { World } from './world.ts'

/** So few records that a story's make several chunks. */
const ROWS = 2

// What the server's regular jobs do to its files, by the jobs' own code.

/** Brings the snapshot up to the head of the log. */
export async function takeSnapshot(server: SimServer, workspace: string): Promise<void> {
  const db = openWorkspace(server.port, workspace)
  // A day passes between two builds; stories are shorter.
  const now = server.time + server.nextBuild() * SNAPSHOT_PAUSE
  for (;;) if ((await buildSnapshot(db, server.files, { chunks: 100, now, rows: ROWS })).state === 'done') return
}

/** Moves what may go from the log into the archive, as the nightly job does. `isCut`: files lose half on their way. How many changes went. */
export async function archiveOld(server: SimServer, workspace: string, isCut: boolean): Promise<number> {
  const files = {
    ...server.files,
    put: (name: string, bytes: Uint8Array) => server.files.put(name, isCut ? bytes.slice(0, bytes.length / 2) : bytes),
  }
  const db = openWorkspace(server.port, workspace)
  const readers = server
    .sql(
      'SELECT id FROM devices WHERE ws = ? AND revoked_at IS NULL AND seen_at >= ?',
      workspace,
      server.time - DEVICE_AGE,
    )
    .map(({ id }) => String(id))
  let count = 0
  for (;;) {
    const moved = await archiveLog(db, files, { readers, now: server.time, least: 1 })
    if (!moved.ok || moved.value === 0) return count
    count += moved.value
  }
}

/** After this time everything that stands in a log is old. */
export const UNTIL_OLD = ARCHIVE_AGE + 60_000

/** The rows that left the log, read off the files without the server's own reading, each file proven by the one after it. */
export function archivedRows(server: SimServer, workspace: string): readonly SqlRow[] {
  let before = { last: 0, hash: '' }
  return server
    .sql('SELECT first, last, sha256, previous FROM archive WHERE ws = ? ORDER BY first', workspace)
    .flatMap(({ first, last, sha256, previous }) => {
      const bytes = server.files.all.get(`${workspace}/archive/${first}-${last}-${sha256}`)
      const name = `the segment ${first} to ${last}`
      expectThat(bytes !== undefined, 'I33', `${name} is not there`)
      const hash = createHash('sha256').update(bytes).digest('hex')
      expectThat(hash === sha256, 'I33', `${name} is not what was archived`)
      const segment = JSON.parse(gunzipSync(bytes).toString()) as { previous: string; rows: SqlRow[] }
      const isNext = first === before.last + 1 && previous === before.hash && segment.previous === before.hash
      expectThat(isNext, 'I33', `${name} does not follow the one before`)
      expectThat(must(segment.rows.at(-1))['seq'] === last, 'I33', `${name} is not whole`)
      before = { last: Number(last), hash }
      return segment.rows
    })
}

/** The operations that the server holds, in its logs and in their archives. */
export function loggedOps(world: World): ReadonlySet<unknown> {
  const { server } = world
  const archived = world.workspaces().flatMap((workspace) => archivedRows(server, workspace))
  return new Set([...archived, ...server.sql('SELECT op FROM changes')].map(({ op }) => op))
}
