import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { ARCHIVE_AGE, PASSED_PAUSE, SNAPSHOT_PAUSE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok } from '#shared/lib/result.ts'
import { packClock } from '#shared/merge/clock.ts'
import { type Position, START } from '#shared/protocol/change.ts'
import { archiveLog, DELETE, LAST_SEGMENT, LIST, OLDEST } from '../../worker/archive/archive-log.ts'
import { isArchived, SEGMENT } from '../../worker/archive/is-archived.ts'
import { packSegment } from '../../worker/archive/segment.ts'
import { verifyArchive } from '../../worker/archive/verify-archive.ts'
import { NOTE_PASSED, pullChanges } from '../../worker/db/pull.ts'
import { pushChanges } from '../../worker/db/push.ts'
import type { SqlPort } from '../../worker/db/port.ts'
import { openWorkspace, statement, type WorkspaceDb } from '../../worker/db/scoped.ts'
import { verifyArchives } from '../../worker/jobs/verify-archives.ts'
import { buildSnapshot } from '../../worker/snapshot/build-snapshot.ts'
import { loadChunks, readAll, readOn } from '../harness/load-snapshot.ts'
import { memoryFiles, type MemoryFiles } from '../harness/memory-files.ts'
import { nodeSqlite } from '../harness/node-sqlite.ts'
import { seedWorkspace } from '../harness/seed-workspace.ts'

const sqlite = nodeSqlite()
afterAll(() => sqlite.close())
const SCOPES = ['t']
const NOW = ARCHIVE_AGE * 10
const OLD = NOW - ARCHIVE_AGE - 1
let count = 0

type Desk = { readonly db: WorkspaceDb; readonly files: MemoryFiles }

async function fresh(): Promise<Desk> {
  const ws = `archive${(count += 1)}`
  await seedWorkspace(sqlite, ws)
  return { db: openWorkspace(sqlite, ws), files: memoryFiles() }
}

/** Pushes some changes at an instant and returns the new head. */
async function push({ db }: Desk, changes: number, at = OLD): Promise<Position> {
  const sent = Array.from({ length: changes }, () => {
    count += 1
    const hlc = packClock({ time: count, counter: 0, device: 'AAAAA' })
    return {
      op: `op${count}`,
      n: count,
      entity: 'task',
      record: `T${count % 5}`,
      hlc,
      patch: { title: `${count}` },
      scope: 't',
    }
  })
  const { head } = await pushChanges(db, sent, { actor: 'm1', device: 'd1', at, mark: `mark${count}` })
  return head
}

const build = ({ db, files }: Desk, now = NOW) => buildSnapshot(db, files, { chunks: 99, now, rows: 3, scan: 50 })
const archive = ({ db, files }: Desk, readers: readonly string[] = [], least = 1) =>
  archiveLog(db, files, { readers, now: NOW, least })
const read = ({ db }: Desk, cursor: Position, reader?: { device: string; at: number }) =>
  pullChanges(db, { cursor, seen: cursor, scopes: SCOPES, hearsShared: true, limit: 1_000, ...(reader && { reader }) })

async function firstOf({ db }: Desk): Promise<number> {
  const [result] = await db.batch([statement('SELECT min(c.seq) AS seq FROM changes AS c WHERE c.ws = ?1')])
  return Number(result?.rows[0]?.seq)
}

test('what is old, held by the snapshot and passed by every reader leaves the log, and the log’s last row never does', async () => {
  const desk = await fresh()
  await push(desk, 10)
  expect(await archive(desk)).toEqual(ok(0))
  await build(desk)
  expect(await archive(desk)).toEqual(ok(9))
  expect(await archive(desk)).toEqual(ok(0))
  expect(await firstOf(desk)).toBe(10)
  expect(await verifyArchive(desk.db, desk.files)).toEqual(ok({ segments: 1, changes: 9 }))
})

test('a change that is young keeps everything behind it, however old that claims to be', async () => {
  const desk = await fresh()
  await push(desk, 3)
  await push(desk, 1, NOW)
  await push(desk, 3)
  await build(desk)
  expect(await archive(desk)).toEqual(ok(3))
})

test('a reader keeps what it has not passed, and one that never read keeps everything', async () => {
  const desk = await fresh()
  const middle = await push(desk, 4)
  const head = await push(desk, 4)
  await build(desk)
  expect(await archive(desk, ['slow', 'quick'])).toEqual(ok(0))
  await read(desk, middle, { device: 'slow', at: 0 })
  expect(await archive(desk, ['slow', 'quick'])).toEqual(ok(0))
  await read(desk, head, { device: 'quick', at: 0 })
  expect(await archive(desk, ['slow', 'quick'])).toEqual(ok(3))
  expect((await read(desk, middle)).ok).toBe(true)
  await read(desk, head, { device: 'slow', at: PASSED_PAUSE - 1 })
  expect(await archive(desk, ['slow', 'quick'])).toEqual(ok(0))
  await read(desk, head, { device: 'slow', at: PASSED_PAUSE })
  expect(await archive(desk, ['slow', 'quick'])).toEqual(ok(4))
})

test('a position that the log does not know passes nothing', async () => {
  const desk = await fresh()
  const head = await push(desk, 5)
  await build(desk)
  await read(desk, { seq: head.seq, mark: 'forged' }, { device: 'liar', at: 0 })
  expect(await archive(desk, ['liar'])).toEqual(ok(0))
})

test('few changes are not worth a segment', async () => {
  const desk = await fresh()
  await push(desk, 10)
  await build(desk)
  expect(await archive(desk, [], 10)).toEqual(ok(0))
  expect(desk.files.all.size).toBe(2)
})

test('whoever stands before the floor is told so, and loads the snapshot', async () => {
  const desk = await fresh()
  const early = await push(desk, 2)
  const head = await push(desk, 6)
  const whole = await readAll(desk.db, SCOPES)
  await build(desk)
  await archive(desk)
  expect(await read(desk, START)).toEqual(fail('below-floor'))
  expect(await read(desk, early)).toEqual(fail('below-floor'))
  expect((await read(desk, head)).ok).toBe(true)
  expect(await read(desk, { ...head, mark: 'other' })).toEqual(fail('history-changed'))
  const { held, position } = await loadChunks(desk.db, desk.files, SCOPES)
  expect(await readOn(desk.db, { held, position, scopes: SCOPES })).toEqual(whole)
})

test('snapshot and log are always the whole, whatever was pushed, built and archived between', async () => {
  const step = fc.oneof(
    fc.record({ push: fc.integer({ min: 1, max: 6 }), old: fc.boolean() }),
    fc.constantFrom('build' as const, 'archive' as const, 'both at once' as const),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 16 }), async (steps) => {
      const desk = await fresh()
      const copy = await fresh()
      let now = NOW
      for (const one of steps) {
        if (one === 'build') await build(desk, (now += SNAPSHOT_PAUSE))
        else if (one === 'archive') await archive(desk)
        else if (one === 'both at once')
          await Promise.all([archive(desk), archive(desk), build(desk, (now += SNAPSHOT_PAUSE))])
        else {
          const before = count
          await push(desk, one.push, one.old ? OLD : NOW)
          count = before
          await push(copy, one.push)
        }
        const { held, position } = await loadChunks(desk.db, desk.files, SCOPES)
        expect(await readOn(desk.db, { held, position, scopes: SCOPES })).toEqual(await readAll(copy.db, SCOPES))
        expect((await verifyArchive(desk.db, desk.files)).ok).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})

test('who stands before the log is told when it was another log that the device has read', async () => {
  const desk = await fresh()
  const { db, files } = desk
  const first = await push(desk, 4)
  const second = await push(desk, 3)
  await build(desk)
  expect(await archive(desk)).toEqual(ok(6))
  const other = { ...first, mark: 'other' }
  expect([await isArchived(db, files, first), await isArchived(db, files, other)]).toEqual([true, false])
  // What the log itself holds, and what the archive cannot tell, is not its matter.
  expect(await isArchived(db, files, { ...second, mark: 'other' })).toBe(true)
  for (const name of files.all.keys()) if (name.includes('/archive/')) files.all.delete(name)
  expect(await isArchived(db, files, other)).toBe(true)
  const seenIn = (seen: Position) =>
    pullChanges(db, { cursor: first, seen, scopes: SCOPES, hearsShared: true, limit: 9 })
  expect(await seenIn(second)).toMatchObject({ ok: false, kind: 'below-floor' })
  expect(await seenIn({ ...second, mark: 'other' })).toMatchObject({ ok: false, kind: 'history-changed' })
})

test('an operation that comes again after it was archived changes no record', async () => {
  const desk = await fresh()
  const [change] = [{ op: 'again', n: 1, entity: 'task', record: 'T1', patch: { title: 'First' }, scope: 't' }]
  const hlc = packClock({ time: 1, counter: 0, device: 'AAAAA' })
  const stamp = { actor: 'm1', device: 'd1', at: OLD, mark: 'again' }
  await pushChanges(desk.db, [{ ...must(change), hlc }], stamp)
  await push(desk, 4)
  await build(desk)
  await archive(desk)
  const records = 'SELECT r.id, r.doc, r.clocks FROM records AS r WHERE r.ws = ?1'
  const before = (await desk.db.batch([statement(records)]))[0]?.rows
  await pushChanges(desk.db, [{ ...must(change), hlc }], { ...stamp, at: NOW, mark: 'later' })
  expect((await desk.db.batch([statement(records)]))[0]?.rows).toEqual(before)
})

test('a file that does not come back as it was put deletes nothing', async () => {
  const desk = await fresh()
  await push(desk, 5)
  await build(desk)
  const { files } = desk
  const broken = { ...files, put: async (name: string, bytes: Uint8Array) => files.put(name, bytes.slice(1)) }
  for (const unsafe of [broken, { ...files, get: async () => null }])
    expect((await archiveLog(desk.db, unsafe, { readers: [], now: NOW, least: 1 })).ok).toBe(false)
  expect(await firstOf(desk)).toBe(1)
})

test('a segment that was read before a restore is not listed after it', async () => {
  const desk = await fresh()
  await push(desk, 5)
  await build(desk)
  const { files } = desk
  // The database goes back and the same numbers are given anew, while the file is on its way.
  const put = async (name: string, bytes: Uint8Array) => {
    sqlite.database.prepare(`UPDATE changes SET mark = 'restored' WHERE ws = ?`).run(desk.db.id)
    await files.put(name, bytes)
  }
  expect(await archiveLog(desk.db, { ...files, put }, { readers: [], now: NOW, least: 1 })).toEqual(ok(0))
  expect(await firstOf(desk)).toBe(1)
})

const row = (seq: number) => ({
  seq,
  op: `x${seq}`,
  n: seq,
  actor: 'm1',
  device: 'd1',
  hlc: packClock({ time: seq, counter: 0, device: 'AAAAA' }),
  entity: 'task',
  record: 'T1',
  patch: '{"title":"forged"}',
  scope: 't',
  prev_scope: null,
  mark: 'x',
  at: OLD,
})

test.each([
  ['a byte of a file', 'tampered', async ({ files }: Desk, name: string) => void (must(files.all.get(name))[20] = 0)],
  ['a file that is gone', 'missing', async ({ files }: Desk, name: string) => void files.all.delete(name)],
  [
    'another segment under the same name',
    'tampered',
    async ({ db, files }: Desk, name: string) =>
      files.put(name, (await packSegment({ workspace: db.id, previous: '', rows: [row(1), row(2), row(3)] })).bytes),
  ],
  [
    'a segment that was made anew, with its line in the list',
    'tampered',
    async ({ db, files }: Desk) => {
      const { bytes, hash } = await packSegment({ workspace: db.id, previous: '', rows: [row(1), row(2), row(3)] })
      await files.put(`${db.id}/archive/1-3-${hash}`, bytes)
      sqlite.database.prepare('UPDATE archive SET sha256 = ? WHERE ws = ? AND first = 1').run(hash, db.id)
    },
  ],
  [
    'a segment that was taken out',
    'tampered',
    async ({ db }: Desk) => void sqlite.database.prepare('DELETE FROM archive WHERE ws = ? AND first = 4').run(db.id),
  ],
  [
    'the last line of the list taken out',
    'tampered',
    async ({ db }: Desk) => void sqlite.database.prepare('DELETE FROM archive WHERE ws = ? AND first = 7').run(db.id),
  ],
])('verification finds %s', async (_, kind, tamper) => {
  const desk = await fresh()
  const { db, files } = desk
  for (let round = 0; round < 3; round += 1) {
    await push(desk, round === 0 ? 4 : 3)
    await build(desk, NOW + round * SNAPSHOT_PAUSE)
    await archive(desk)
  }
  expect(await verifyArchive(db, files)).toEqual(ok({ segments: 3, changes: 9 }))
  const name = must([...files.all.keys()].find((each) => each.startsWith(`${db.id}/archive/1-3-`)))
  await tamper(desk, name)
  expect(await verifyArchive(db, files)).toMatchObject({ ok: false, kind })
})

test('the nightly job reads every segment of every archive in its turn, and tells the log which is not what it was', async () => {
  const desk = await fresh()
  for (let round = 0; round < 25; round += 1) {
    await push(desk, 2)
    await build(desk, NOW + round * SNAPSHOT_PAUSE)
    await archive(desk)
  }
  const { db, files } = desk
  const told: string[] = []
  const directory: SqlPort = { batch: async () => [{ rows: [{ ws: db.id }], meta: { rowsRead: 0, rowsWritten: 0 } }] }
  const log = (_: string, error: unknown) => void told.push(String(error))
  const night = (day: number) =>
    verifyArchives({ directory, portOf: () => sqlite, files, now: NOW + day * 86_400_000, log })
  for (let day = 0; day < 3; day += 1) await night(day)
  expect(told).toEqual([])
  const names = [...files.all.keys()].filter((name) => name.includes('/archive/'))
  expect(names).toHaveLength(25)
  for (const name of names) {
    const bytes = must(files.all.get(name))
    files.all.delete(name)
    for (let day = 0; day < 3; day += 1) await night(day)
    expect(told.splice(0)).toEqual([`Error: the archive is missing: ${name}`])
    files.all.set(name, bytes)
  }
})

test('no statement of the archive reads the whole log', () => {
  for (const sql of [LAST_SEGMENT, OLDEST, LIST, DELETE, NOTE_PASSED, SEGMENT]) {
    const highest = Math.max(...[...sql.matchAll(/\?(\d+)/gu)].map((match) => Number(match[1])))
    const plan = sqlite.database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array(highest).fill(1))
    for (const { detail } of plan)
      expect(String(detail), sql).not.toMatch(/^SCAN (?!\w+ VIRTUAL)(?:c|p|changes|a|d)\b/u)
  }
})
