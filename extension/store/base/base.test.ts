import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { lookupKeys } from '#shared/find/lookup-keys.ts'
import { must } from '#shared/lib/must.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { openDatabase, type SidecardDatabase } from '../database.ts'
import { findByKey } from '../find-by-key.ts'
import { dropRecords, recordTables } from '../put-records.ts'
import { lastChanged } from '../last-changed.ts'
import { recordStore, type StoredRecord } from '../record-store.ts'
import { searchRecords } from '../search/search.ts'
import { memoryStore } from '../small-store.ts'
import { write, type Edit } from '../write.ts'
import { BrokenBase, DIRECTORY, readDirectory } from './directory.ts'
import { foldRows } from './fold.ts'
import { gzip } from './gzip.ts'
import { mendBase } from './mend.ts'
import { openedOf } from './open-chunks.ts'
import { baseTables, prepareBase, putBase } from './put-base.ts'
import { currentView } from './view.ts'

const NOON = Date.UTC(2026, 10, 28, 12)
const ENTITIES = ['contact', 'company', 'task'] as const
const QUERIES = ['anna', 'holm', '周', 'zm', 'an', '4567', 'a1@holm', 'offer', 'anna holm', 'vip']

let made = 0
const freshDatabase = () => openDatabase(`base-${(made += 1)}`, { certificates: memoryStore(), now: () => NOON })

const id = fc.constantFrom('A', 'B', 'C', 'D', 'E')
const contact = fc.record(
  {
    name: fc.constantFrom('Anna Holm', 'Anton Berg', '周敏', 'Holm Anna'),
    email: fc.constantFrom('a1@holm.example', 'b2@ode.example', null),
    phone: fc.constantFrom('+46701234567', '+4915112345', null),
    company: fc.constantFrom('F1', 'F2', null),
    'tags/vip': fc.constantFrom(true, null),
    _del: fc.constantFrom(true, null),
  },
  { requiredKeys: ['name'] },
)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ entity: fc.constant('contact' as const), id, patch: contact }),
  fc.record({
    entity: fc.constant('company' as const),
    id: fc.constantFrom('F1', 'F2'),
    patch: fc.record({ name: fc.constantFrom('Holm Tools', '海星科技', 'Ode') }),
  }),
  fc.record({
    entity: fc.constant('task' as const),
    id,
    patch: fc.record({ title: fc.constantFrom('Send the offer', 'Call Anna') }),
  }),
)

type Step =
  | { readonly kind: 'write' | 'pull'; readonly edits: readonly Edit[] }
  | { readonly kind: 'drop'; readonly id: string }
  | { readonly kind: 'fold' }
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('write', 'pull', 'pull'), edits: fc.array(edit, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constant('drop' as const), id }),
  fc.constant({ kind: 'fold' as const }),
)

async function take(db: SidecardDatabase, one: Step, at: number): Promise<void> {
  if (one.kind === 'write') {
    const written = await write(db, one.edits, { label: 'toast.saved', now: () => NOON + at })
    expect(written.ok).toBe(true)
  } else if (one.kind === 'pull') {
    await recordStore(db).apply(
      one.edits.map(({ entity, id: record, patch }, counter) => ({
        entity,
        record,
        patch,
        hlc: packClock({ time: NOON + at, counter, device: deviceMark('theirs') }),
      })),
    )
  } else if (one.kind === 'drop') {
    await db.change(recordTables(db), async () => dropRecords(db, [{ entity: 'contact', id: one.id }]))
  }
}

/** Everything that readers see. */
async function shown(db: SidecardDatabase) {
  const store = recordStore(db)
  const records = Object.fromEntries(
    await Promise.all(ENTITIES.map(async (entity) => [entity, (await store.scan(entity)).map(bare)] as const)),
  )
  const keys = [...new Set(Object.values(records).flat().flatMap(lookupKeys))]
  const all = ENTITIES.flatMap((entity) => ['A', 'B', 'C', 'D', 'E', 'F1', 'F2'].map((one) => [entity, one] as const))
  return {
    records,
    got: await Promise.all(all.map(async ([entity, one]) => bare(await store.get(entity, one)))),
    byKey: await Promise.all(keys.map(async (key) => [key, (await findByKey(db, { key })).map(bare)])),
    nobody: await findByKey(db, { key: 'e:nobody@holm.example' }),
    found: await Promise.all(
      QUERIES.map(async (query) => [query, (await searchRecords(db, query)).map(({ record }) => record.id).toSorted()]),
    ),
    latest: (await lastChanged(db, 'contact', 3)).map(({ id: one }) => one),
  }
}

function bare<Known extends StoredRecord | undefined>(record: Known): Known {
  return (record && { entity: record.entity, id: record.id, fields: record.fields, clocks: {} }) as Known
}

test('what readers see is the same, however often the rows are folded into the base', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const [plain, folding] = [await freshDatabase(), await freshDatabase()]
      for (const [at, one] of steps.entries()) {
        await take(plain, one, at)
        await take(folding, one, at)
        if (one.kind === 'fold') await foldRows(folding, { least: 1 })
      }
      // A page that opens now has nothing in memory.
      expect(await shown(folding)).toEqual(await shown(plain))
      await foldRows(folding, { least: 1 })
      expect(await shown(folding)).toEqual(await shown(plain))
      await Promise.all([plain.delete(), folding.delete()])
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('rows that wait for nothing leave the overlay, those that wait keep what was confirmed', async () => {
  const db = await freshDatabase()
  await take(db, { kind: 'pull', edits: [{ entity: 'contact', id: 'A', patch: { name: 'Anna' } }] }, 1)
  await take(db, { kind: 'pull', edits: [{ entity: 'contact', id: 'B', patch: { name: 'Ben' } }] }, 2)
  await take(db, { kind: 'write', edits: [{ entity: 'contact', id: 'B', patch: { name: 'Benedikt' } }] }, 3)
  expect(await foldRows(db, { least: 1 })).toBe(true)
  expect((await db.records.toArray()).map(({ id: one, base }) => [one, base?.fields])).toEqual([['B', { name: 'Ben' }]])
  expect(await foldRows(db, { least: 1 })).toBe(false)
})

test('nothing is folded before there is enough, and a page that closes leaves everything as it was', async () => {
  const db = await freshDatabase()
  await take(db, { kind: 'pull', edits: [{ entity: 'contact', id: 'A', patch: { name: 'Anna' } }] }, 1)
  expect(await foldRows(db)).toBe(false)
  const stop = AbortSignal.abort()
  await expect(foldRows(db, { least: 1, signal: stop })).rejects.toThrow()
  expect([await db.chunks.count(), await db.indexes.count(), (await readDirectory(db)).number]).toEqual([0, 0, 0])
})

test('what is written while rows are folded goes on lying over the base', async () => {
  const db = await freshDatabase()
  await take(db, { kind: 'pull', edits: [{ entity: 'contact', id: 'A', patch: { name: 'Anna' } }] }, 1)
  const pause = async () => {
    await take(db, { kind: 'pull', edits: [{ entity: 'contact', id: 'A', patch: { name: 'Anna Holm' } }] }, 2)
    // A reader of the same page brings its view up to date meanwhile.
    await findByKey(db, { key: 'e:nobody@holm.example' })
  }
  expect(await foldRows(db, { least: 1, pause })).toBe(true)
  expect(must(await recordStore(db).get('contact', 'A')).fields).toEqual({ name: 'Anna Holm' })
  expect((await searchRecords(db, 'holm')).map(({ record }) => record.id)).toEqual(['A'])
})

test('what was joined for search is still right when chunks of another entity have come in front', async () => {
  const db = await freshDatabase()
  await take(db, { kind: 'pull', edits: [{ entity: 'contact', id: 'A', patch: { name: 'Anna Holm' } }] }, 1)
  await foldRows(db, { least: 1 })
  expect((await searchRecords(db, 'holm')).map(({ record }) => record.id)).toEqual(['A'])
  await take(db, { kind: 'pull', edits: [{ entity: 'company', id: 'F1', patch: { name: 'Holm Tools' } }] }, 2)
  await foldRows(db, { least: 1 })
  expect((await readDirectory(db)).chunks.map(({ entity }) => entity)).toEqual(['company', 'contact'])
  expect((await searchRecords(db, 'holm')).map(({ record }) => record.id)).toEqual(['F1', 'A'])
  expect((await searchRecords(db, 'anna')).map(({ record }) => record.id)).toEqual(['A'])
})

test('many records make several chunks in order, and one is read without the others', async () => {
  const db = await freshDatabase()
  const edits = Array.from({ length: 1_300 }, (_, n): Edit => ({
    entity: 'contact',
    id: `C${String(n).padStart(5, '0')}`,
    patch: { name: `Anna ${n}`, email: `a${n}@holm.example` },
  }))
  await take(db, { kind: 'pull', edits }, 1)
  expect(await foldRows(db)).toBe(true)
  const { chunks } = await readDirectory(db)
  expect(chunks.map(({ first, count }) => [first, count])).toEqual([
    ['C00000', 433],
    ['C00433', 433],
    ['C00866', 434],
  ])
  expect(await db.records.count()).toBe(0)
  expect((await findByKey(db, { key: 'e:a1299@holm.example' })).map(({ id: one }) => one)).toEqual(['C01299'])
  expect(await recordStore(db).scan('contact')).toHaveLength(1_300)
})

/** A database that an earlier release left: its indexes open with another number, and its directory says so. */
async function withOlderIndexes(): Promise<SidecardDatabase> {
  const before = await freshDatabase()
  await take(before, { kind: 'pull', edits: [{ entity: 'contact', id: 'A', patch: { name: 'Anna Holm' } }] }, 1)
  await foldRows(before, { least: 1 })
  const indexes = await before.indexes.toArray()
  await before.indexes.bulkPut(indexes.map(({ id: chunk }) => ({ id: chunk, bytes: gzip(new Uint8Array([0])) })))
  const row = must(await before.base.get(DIRECTORY))
  await before.base.put({ ...row, value: { ...(row.value as object), indexVersion: 0 } })
  return reopened(before)
}

async function reopened(db: SidecardDatabase): Promise<SidecardDatabase> {
  db.close()
  return openDatabase(db.name, { certificates: memoryStore() })
}

test('after an update that finds by other rules, every chunk is indexed anew', async () => {
  const after = await withOlderIndexes()
  expect((await searchRecords(after, 'holm')).map(({ record }) => record.id)).toEqual(['A'])
  expect((await readDirectory(after)).chunks.map(({ isIndexed }) => isIndexed)).toEqual([true])
})

test('a page lets go of the chunks and indexes that another base left behind', async () => {
  const db = await freshDatabase()
  for (let round = 1; round <= 4; round += 1) {
    await take(db, { kind: 'pull', edits: [{ entity: 'contact', id: 'A', patch: { name: `Anna ${round}` } }] }, round)
    await foldRows(db, { least: 1 })
    await searchRecords(db, 'anna')
  }
  const { chunks, indexes } = openedOf(db)
  expect([chunks.size, indexes.size]).toEqual([1, 1])
})

test('a chunk that is not there is said, and nothing waits for it for ever', async () => {
  const db = await freshDatabase()
  const edits: Edit[] = [{ entity: 'contact', id: 'A', patch: { name: 'Anna', email: 'anna@holm.example' } }]
  await take(db, { kind: 'pull', edits }, 1)
  await foldRows(db, { least: 1 })
  await db.chunks.clear()
  const again = await reopened(db)
  await expect(searchRecords(again, 'anna')).rejects.toThrow(BrokenBase)
  await expect(findByKey(again, { key: 'e:anna@holm.example' })).rejects.toThrow(BrokenBase)
})

test('the page gets its turn between two chunks of many new records', async () => {
  const db = await freshDatabase()
  const edits = Array.from({ length: 1_300 }, (_, n): Edit => ({
    entity: 'contact',
    id: `C${n}`,
    patch: { name: 'A' },
  }))
  await take(db, { kind: 'pull', edits }, 1)
  let turns = 0
  await foldRows(db, { pause: async () => void (turns += 1) })
  expect(turns).toBeGreaterThanOrEqual((await readDirectory(db)).chunks.length)
})

test('a page that stays open does not remember every version of a row', async () => {
  const db = await freshDatabase()
  for (let version = 1; version <= 150; version += 1) {
    await take(
      db,
      { kind: 'pull', edits: [{ entity: 'contact', id: 'A', patch: { name: `Anna ${version}` } }] },
      version,
    )
    await searchRecords(db, 'anna')
  }
  expect((await currentView(db)).recent.log.length).toBeLessThan(110)
  expect((await searchRecords(db, '150')).map(({ record }) => record.id)).toEqual(['A'])
})

test('without room to index anew everything stays as it was, and what is written is found', async () => {
  const db = await withOlderIndexes()
  await take(db, { kind: 'pull', edits: [{ entity: 'contact', id: 'B', patch: { name: 'Berta Holm' } }] }, 2)
  vi.spyOn(db.chunks, 'bulkPut').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect((await searchRecords(db, 'holm')).map(({ record }) => record.id)).toEqual(['B'])
  expect((await recordStore(db).scan('contact')).map(({ id: one }) => one)).toEqual(['A', 'B'])
  vi.restoreAllMocks()
  expect((await searchRecords(db, 'holm')).map(({ record }) => record.id)).toEqual(['A', 'B'])
})

test('a repair lets go of broken chunks and of no others', async () => {
  const before = await freshDatabase()
  const anna: Step = { kind: 'pull', edits: [{ entity: 'contact', id: 'A', patch: { name: 'Anna Holm' } }] }
  await take(before, anna, 1)
  await take(before, { kind: 'pull', edits: [{ entity: 'task', id: 'T', patch: { title: 'Call Anna' } }] }, 2)
  await foldRows(before, { least: 1 })
  const [contacts] = (await readDirectory(before)).chunks
  await before.chunks.update(must(contacts).id, { bytes: new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]) })
  const db = await reopened(before)
  await expect(take(db, anna, 3)).rejects.toThrow(BrokenBase)
  await mendBase(db)
  expect((await searchRecords(db, 'anna')).map(({ record }) => record.id)).toEqual(['T'])
  await take(db, anna, 3)
  expect((await searchRecords(db, 'anna')).map(({ record }) => record.id)).toEqual(['A', 'T'])
  const { number } = await readDirectory(db)
  await mendBase(db)
  expect((await readDirectory(db)).number).toBe(number)
})

test('a base whose transaction failed is forgotten, and the next one is read', async () => {
  const db = await freshDatabase()
  const base = (id: string) =>
    prepareBase({
      chunks: [{ id, entity: 'contact', first: 'C1', last: 'C1', count: 1, isIndexed: true }],
      folded: 0,
      latest: [],
      keys: [{ hashes: [], rows: [] }],
    })
  const failed = db.change(baseTables(db), async () => {
    await putBase(db, base('first'))
    await readDirectory(db)
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError')
  })
  await expect(failed).rejects.toThrow('quota')
  await db.change(baseTables(db), async () => putBase(db, base('second')))
  expect((await readDirectory(db)).chunks.map(({ id }) => id)).toEqual(['second'])
})
