import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { CHUNK_GRACE, MAX_CHUNK_BYTES, SNAPSHOT_CHANGES, SNAPSHOT_PAUSE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok } from '#shared/lib/result.ts'
import { packClock } from '#shared/merge/clock.ts'
import { openChunkIndex } from '#shared/snapshot/open-index.ts'
import type { SqlPort, SqlStatement } from '../../worker/db/port.ts'
import { type PushChange, pushChanges } from '../../worker/db/push.ts'
import { openWorkspace, statement, type WorkspaceDb } from '../../worker/db/scoped.ts'
import { gunzip } from '../../worker/files/gzip.ts'
import { buildSnapshot, type BuildResult } from '../../worker/snapshot/build-snapshot.ts'
import { getChunk, ownFiles } from '../../worker/snapshot/chunk-file.ts'
import { fetchChunks, remakeChunks } from '../../worker/snapshot/fetch-chunks.ts'
import { clearOrphans, UNKNOWN } from '../../worker/snapshot/clear-orphans.ts'
import { clearRetired } from '../../worker/snapshot/clear-retired.ts'
import { listChunks } from '../../worker/snapshot/list-chunks.ts'
import { SHARED } from '../../worker/snapshot/list-shared.ts'
import { HEAD, RECORDS } from '../../worker/snapshot/read-page.ts'
import { COUNT_COMMIT, DIRTY, LIST, MOVE, RETIRE, STATE, UNLIST } from '../../worker/snapshot/snapshot-state.ts'
import { loadChunks, readAll, readOn } from '../harness/load-snapshot.ts'
import { memoryFiles, type MemoryFiles } from '../harness/memory-files.ts'
import { nodeSqlite } from '../harness/node-sqlite.ts'
import { seedWorkspace } from '../harness/seed-workspace.ts'

const sqlite = nodeSqlite()
afterAll(() => sqlite.close())
const SCOPES = ['t', 'u:m1']
/** Those of a colleague. */
const THEIRS = ['t', 'u:m2']
let count = 0
let now = SNAPSHOT_PAUSE

async function fresh(): Promise<{ db: WorkspaceDb; files: MemoryFiles }> {
  const ws = `snapshot${(count += 1)}`
  await seedWorkspace(sqlite, ws)
  return { db: openWorkspace(sqlite, ws), files: memoryFiles() }
}

/** Every call is due, for the pause between builds has passed; chunks and looks at the log are small, so that there are many. */
async function buildOnce(db: WorkspaceDb, files: MemoryFiles, chunks = 1_000): Promise<BuildResult> {
  now += SNAPSHOT_PAUSE
  return buildSnapshot(db, files, { chunks, now, rows: 3, scan: 5 })
}

let clock = 0
async function push(db: WorkspaceDb, changes: readonly Pick<PushChange, 'entity' | 'record' | 'patch'>[], scope = 't') {
  const sent = changes.map((change): PushChange => {
    clock += 1
    const hlc = packClock({ time: clock, counter: 0, device: 'AAAAA' })
    return { op: `op${clock}`, n: clock, hlc, scope, ...change }
  })
  await pushChanges(db, sent, { actor: 'm1', device: 'd1', at: 1, mark: `mark${clock}` })
}

const contacts = (from: number, to: number, patch: object = {}) =>
  Array.from({ length: to - from }, (_, i) => ({
    entity: 'contact',
    record: `C${String(from + i).padStart(6, '0')}`,
    patch: { name: `Person ${from + i}`, ...patch },
  }))

test('a snapshot and the log behind it are the whole log, whatever was pushed between builds and wherever they stopped', async () => {
  const id = fc.nat(40).map((n) => `R${n}`)
  const change = fc.record({
    entity: fc.constantFrom('contact', 'company', 'task'),
    record: id,
    patch: fc.oneof(
      fc.dictionary(fc.constantFrom('name', 'email', '_del', 'tags/a'), fc.constantFrom('x', 'y', null, true), {
        minKeys: 1,
        noNullPrototype: true,
      }),
      // Shares a private record or takes it back.
      fc.record({ _shared: fc.constantFrom(true, null) }),
    ),
  })
  const step = fc.oneof(
    fc.record({ push: fc.array(change, { minLength: 1, maxLength: 8 }), scope: fc.constantFrom('t', 'u:m1', 'u:m2') }),
    fc.record({ build: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ two: fc.integer({ min: 1, max: 4 }) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const { db, files } = await fresh()
      for (const one of steps) {
        if ('push' in one)
          await push(
            db,
            one.push
              .map((each) => ({ ...each, record: each.record + one.scope.slice(-2).replace(':', '') }))
              // A record of the team is nobody's to share, and no such change is admitted.
              .filter(({ patch }) => one.scope !== 't' || !('_shared' in patch)),
            one.scope,
          )
        else if ('build' in one) await buildOnce(db, files, one.build)
        else await Promise.all([buildOnce(db, files, one.two), buildOnce(db, files, 4)])
        for (const scopes of [SCOPES, THEIRS]) {
          const { held, position } = await loadChunks(db, files, scopes)
          expect(await readOn(db, { held, position, scopes })).toEqual(await readAll(db, scopes))
        }
      }
      expect((await buildOnce(db, files)).state).toBe('done')
      for (const scopes of [SCOPES, THEIRS])
        expect((await loadChunks(db, files, scopes)).held).toEqual(await readAll(db, scopes))
    }),
    { numRuns: 150 },
  )
})

/** Two lonely ids with everything between them, as ids that are derived from addresses come. */
async function scattered(): Promise<{ db: WorkspaceDb; files: MemoryFiles }> {
  const { db, files } = await fresh()
  await push(db, [...contacts(0, 1), ...contacts(999, 1_000)])
  await buildOnce(db, files)
  await push(db, contacts(1, 160))
  now += SNAPSHOT_PAUSE
  return { db, files }
}

test('one call makes no more than its share, however many scattered ids fall into one chunk', async () => {
  const { db, files } = await scattered()
  let statements = 0
  const counted: SqlPort = {
    batch: async (all) => {
      statements += all.length
      return sqlite.batch(all)
    },
  }
  for (let calls = 1; ; calls += 1) {
    statements = 0
    const { state, built } = await buildSnapshot(openWorkspace(counted, db.id), files, {
      chunks: 4,
      now,
      rows: 3,
      scan: 5,
    })
    // A run of the queue's consumer may do 50, of which three are its own.
    expect(statements).toBeLessThanOrEqual(47)
    const { held, position } = await loadChunks(db, files, SCOPES)
    expect(await readOn(db, { held, position, scopes: SCOPES })).toEqual(await readAll(db, SCOPES))
    if (state === 'done') break
    expect(state).toBe('more')
    expect(calls).toBeLessThan(120)
    expect(built).toBeLessThanOrEqual(6)
  }
  expect((await loadChunks(db, files, SCOPES)).held).toEqual(await readAll(db, SCOPES))
})

test('a build whose time is over ends with the step it is at, and the next one goes on', async () => {
  const { db, files } = await fresh()
  await push(db, contacts(0, 30))
  await push(db, [{ entity: 'task', record: 'T1', patch: { title: 'Call' } }])
  await push(db, [{ entity: 'company', record: 'F1', patch: { name: 'Holm' } }])
  const stop = new AbortController()
  const put: MemoryFiles['put'] = async (name, bytes) => {
    stop.abort()
    await files.put(name, bytes)
  }
  now += SNAPSHOT_PAUSE
  const options = { chunks: 99, now, signal: stop.signal }
  expect(await buildSnapshot(db, { ...files, put }, options)).toEqual({ state: 'more', built: 1 })
  expect(await buildSnapshot(db, files, options)).toEqual({ state: 'more', built: 0 })
  expect(await buildOnce(db, files)).toMatchObject({ state: 'done' })
  expect((await loadChunks(db, files, SCOPES)).held).toEqual(await readAll(db, SCOPES))
})

test('where the file of the old chunk is lost, its range is made again whole', async () => {
  const { db, files } = await scattered()
  files.all.clear()
  await buildSnapshot(db, files, { chunks: 4, now, rows: 3, scan: 5 })
  const { held, position } = await loadChunks(db, files, SCOPES)
  expect(await readOn(db, { held, position, scopes: SCOPES })).toEqual(await readAll(db, SCOPES))
})

test('new ids fill the last chunk; one in the middle that grows too large is halved, and nothing else is made again', async () => {
  const { db, files } = await fresh()
  await push(db, contacts(0, 8))
  await buildOnce(db, files)
  const sizes = async () => (await loadChunks(db, files, SCOPES)).sizes
  expect(await sizes()).toEqual([3, 3, 2])
  const before = (await listChunks(db, SCOPES)).chunks.map(({ name }) => name)
  await push(db, [...contacts(8, 11), { entity: 'contact', record: 'C000001-', patch: { name: 'Between' } }])
  expect((await buildOnce(db, files)).built).toBe(4)
  expect(await sizes()).toEqual([2, 2, 3, 3, 2])
  const after = (await listChunks(db, SCOPES)).chunks.map(({ name }) => name)
  expect(after.filter((name) => before.includes(name))).toEqual([before[1]])
})

test('a build that has nothing to do writes nothing; one that is not due is not made', async () => {
  const { db, files } = await fresh()
  expect(await buildSnapshot(db, files, { chunks: 9, now })).toEqual({ state: 'done', built: 0 })
  await push(db, contacts(0, 3))
  now += SNAPSHOT_PAUSE
  expect(await buildSnapshot(db, files, { chunks: 9, now })).toEqual({ state: 'done', built: 1 })
  await push(db, contacts(3, 6))
  expect(await buildSnapshot(db, files, { chunks: 9, now: now + 1 })).toEqual({ state: 'done', built: 0 })
  await push(db, contacts(6, 6 + SNAPSHOT_CHANGES))
  expect(await buildSnapshot(db, files, { chunks: 9, now: now + 1 })).toEqual({ state: 'done', built: 2 })
})

test('a file is kept as long as somebody may hold the list that names it, and a file that is listed again for ever', async () => {
  const { db, files } = await fresh()
  await push(db, contacts(0, 2))
  await buildOnce(db, files)
  const [old] = (await listChunks(db, SCOPES)).chunks
  await push(db, contacts(0, 1, { city: 'Hamburg' }))
  await buildOnce(db, files)
  const replacedAt = now
  await clearRetired(db, files, replacedAt + CHUNK_GRACE)
  expect((await fetchChunks(db, files, { names: [must(old).name], scopes: SCOPES })).ok).toBe(true)
  await clearRetired(db, files, replacedAt + CHUNK_GRACE + 1)
  expect(await fetchChunks(db, files, { names: [must(old).name], scopes: SCOPES })).toEqual(fail('not-found'))
  expect(files.all.size).toBe(1)
  const [live] = (await listChunks(db, SCOPES)).chunks
  await remakeChunks(db, [must(live).name])
  expect((await buildOnce(db, files)).built).toBe(1)
  await clearRetired(db, files, now + CHUNK_GRACE + 1)
  expect((await loadChunks(db, files, SCOPES)).held).toEqual(await readAll(db, SCOPES))
})

test('files of builders that were lost go after a week; what is listed, or was lately, stays', async () => {
  const { db } = await fresh()
  let time = 0
  const files = memoryFiles(() => time)
  await push(db, contacts(0, 9))
  await buildOnce(db, files)
  await push(db, contacts(0, 4, { city: 'Hamburg' }))
  // This one dies before it lists anything.
  const dying = { ...db, batch: async (all: readonly SqlStatement[]) => (all.length === 4 ? dies() : db.batch(all)) }
  await expect(buildOnce(dying, files)).rejects.toThrow('dies')
  const left = files.all.size
  await push(db, contacts(0, 4, { city: 'Kiel' }))
  await buildOnce(db, files)
  const night = async () => {
    let gone = 0
    for (const letter of '0123456789abcdef') gone += await clearOrphans(db, files, time, letter)
    return gone
  }
  time = CHUNK_GRACE
  expect(await night()).toBe(0)
  time += 1
  const kept = await loadChunks(db, files, SCOPES)
  expect(await night()).toBe(1)
  expect(left).toBe(4)
  expect(await loadChunks(db, files, SCOPES)).toEqual(kept)
  expect(await night()).toBe(0)
})

const dies = (): never => {
  throw new Error('dies')
}

test('a chunk and its index that have a file each are read, and cleared away', async () => {
  const { db, files } = await fresh()
  await push(db, contacts(0, 2))
  await buildOnce(db, files)
  const before = (await loadChunks(db, files, SCOPES)).held
  const { name, index: indexName } = must((await listChunks(db, SCOPES)).chunks[0])
  const pair = await getChunk(files, db.id, { name, indexName })
  files.all.clear()
  for (const [i, file] of ownFiles(db.id, { name, indexName }).entries()) await files.put(file, must(pair[i] ?? null))
  for (const letter of '0123456789abcdef') await clearOrphans(db, files, Date.now() + 2 * CHUNK_GRACE, letter)
  expect((await loadChunks(db, files, SCOPES)).held).toEqual(before)
  await push(db, contacts(0, 1, { city: 'Hamburg' }))
  await buildOnce(db, files)
  await clearRetired(db, files, now + CHUNK_GRACE + 1)
  expect(files.all.size).toBe(1)
  expect((await loadChunks(db, files, SCOPES)).held).toEqual(await readAll(db, SCOPES))
})

test('a file that is lost is said to be lost, and made again', async () => {
  const { db, files } = await fresh()
  await push(db, contacts(0, 2))
  await buildOnce(db, files)
  const [chunk] = (await listChunks(db, SCOPES)).chunks
  files.all.clear()
  const fetched = await fetchChunks(db, files, { names: [must(chunk).name], scopes: SCOPES })
  expect(fetched).toEqual(ok({ files: [null, null], lost: [must(chunk).name] }))
  await remakeChunks(db, [must(chunk).name])
  await buildOnce(db, files)
  expect((await loadChunks(db, files, SCOPES)).held).toEqual(await readAll(db, SCOPES))
})

test('a record that is too large for a file of many is in one of few, and large records are read in pages', async () => {
  const { db, files } = await fresh()
  let seed = 1
  const noise = () => {
    let text = ''
    while (text.length < 30_000) text += (seed = (seed * 48_271) % 2_147_483_647).toString(36)
    return text
  }
  const notes = Array.from({ length: 25 }, (_, i) => ({
    entity: 'task',
    record: `T${i + 10}`,
    patch: { note: noise() },
  }))
  for (const note of notes) await push(db, [note])
  now += SNAPSHOT_PAUSE
  await buildSnapshot(db, files, { chunks: 1_000, now })
  for (const { bytes, indexBytes, rows } of (await listChunks(db, SCOPES)).chunks)
    expect(rows === 1 || Math.max(bytes, indexBytes) <= MAX_CHUNK_BYTES).toBe(true)
  expect((await loadChunks(db, files, SCOPES)).held).toEqual(await readAll(db, SCOPES))
})

test('a contact is found by the name that its company has when the chunk is made', async () => {
  const { db, files } = await fresh()
  await push(db, [
    { entity: 'company', record: 'F1', patch: { name: '深圳海星科技' } },
    ...contacts(0, 2, { company: 'F1' }),
  ])
  await buildOnce(db, files)
  const contact = must((await listChunks(db, SCOPES)).chunks.find(({ entity }) => entity === 'contact'))
  const fetched = await fetchChunks(db, files, { names: [contact.name], scopes: SCOPES })
  const index = openChunkIndex(await gunzip(must((fetched.ok && fetched.value.files[1]) || null)))
  if (!index.ok) throw new Error(index.kind)
  expect(index.value.search([new TextEncoder().encode('haixing')])).toEqual(Uint8Array.of(1, 1))
  expect(index.value.card(1)).toEqual({ title: 'Person 1', company: '深圳海星科技', email: '' })
})

test('nobody gets a chunk of a scope that is not theirs, nor one that does not exist', async () => {
  const { db, files } = await fresh()
  await push(db, [{ entity: 'message-body', record: 'B1', patch: { reply: 'private' } }], 'u:m2')
  await push(db, contacts(0, 1))
  await buildOnce(db, files)
  const [theirs] = (await listChunks(db, ['u:m2'])).chunks
  expect((await listChunks(db, SCOPES)).chunks.map(({ scope }) => scope)).toEqual(['t'])
  for (const name of [must(theirs).name, '0'.repeat(64)])
    expect(await fetchChunks(db, files, { names: [name], scopes: SCOPES })).toEqual(fail('not-found'))
})

test('a long list comes in parts', async () => {
  const { db, files } = await fresh()
  await push(db, contacts(0, 20))
  await buildOnce(db, files)
  const all = (await listChunks(db, SCOPES)).chunks
  const first = await listChunks(db, SCOPES, '', 4)
  const second = await listChunks(db, SCOPES, first.next, 4)
  expect([...first.chunks, ...second.chunks]).toEqual(all)
  expect(second.next).toBeUndefined()
})

test('what others share comes in parts behind the chunks, however much it is; nothing else of theirs does', async () => {
  const { db, files } = await fresh()
  await push(db, contacts(0, 3))
  await buildOnce(db, files)
  const bodies = Array.from({ length: 130 }, (_, i) => `b${String(i).padStart(3, '0')}`)
  const insert = `
INSERT INTO records (ws, entity, id, doc, clocks, scope, seq)
SELECT ?1, 'message-body', e.value, json_object('reply', ?3, '_shared', iif(e.key % 10 = 9, NULL, json('true'))), '{}', 'u:m2', 1
FROM json_each(?2) AS e`
  await db.batch([statement(insert, JSON.stringify(bodies), '字'.repeat(4_000))])
  const told: string[] = []
  const positions = new Set<number>()
  for (let after: string | undefined = ''; after !== undefined;) {
    const page = await listChunks(db, SCOPES, after, 2)
    expect(new TextEncoder().encode(JSON.stringify(page.shared)).length).toBeLessThan(900_000)
    told.push(...page.shared.map(({ id }) => id))
    positions.add(page.position.seq)
    after = page.next
  }
  expect(told).toEqual(bodies.filter((_, i) => i % 10 !== 9))
  expect([...positions]).toEqual([3])
  expect((await listChunks(db, ['t', 'u:m2'])).shared).toEqual([])
})

test('no statement of a build reads the whole log', () => {
  for (const sql of [STATE, DIRTY, RETIRE, UNLIST, LIST, COUNT_COMMIT, MOVE, RECORDS, HEAD, SHARED, UNKNOWN]) {
    const plan = sqlite.database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array(highestParameter(sql)).fill(1))
    for (const { detail } of plan)
      expect(String(detail), sql).not.toMatch(/^SCAN (?!\w+ VIRTUAL)(?:c|changes|r|p|records|chunks|k|f|n)\b/u)
  }
})

test('what others share is found without a look at everything else', () => {
  const plan = sqlite.database.prepare(`EXPLAIN QUERY PLAN ${SHARED}`).all(...Array(highestParameter(SHARED)).fill(1))
  expect(plan.map(({ detail }) => detail)).toContain('SEARCH p USING INDEX records_shared (ws=? AND (entity,id)>(?,?))')
})

function highestParameter(sql: string): number {
  return Math.max(...[...sql.matchAll(/\?(\d+)/gu)].map((match) => Number(match[1])))
}
