import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Fields } from '#shared/fields/value.ts'
import { must } from '#shared/lib/must.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { openDatabase, type SidecardDatabase } from './database.ts'
import { differingKeys, lifeOf, readHistory, recordAsOf } from './history.ts'
import { historyTables } from './history-pages.ts'
import { keepReadHistory } from './keep-read-history.ts'
import { mergeChanges } from './merge-changes.ts'
import { setMeta } from './meta.ts'
import { recordTables } from './put-records.ts'
import { recordStore } from './record-store.ts'
import { memoryStore } from './small-store.ts'
import { MAX_ACTIONS, tidyDevice } from './tidy.ts'
import { actionOf, recordsOf, undoChanges } from './undo-changes.ts'
import { lastUndone } from './undo.ts'
import { undo, write } from './write.ts'

let made = 0
const NOON = Date.UTC(2026, 10, 24, 12)
const MINUTE = 60_000

async function freshDatabase(): Promise<SidecardDatabase> {
  made += 1
  return openDatabase(`history-${made}`, { certificates: memoryStore() })
}

async function save(db: SidecardDatabase, patch: Fields, { id = 'C1', at = NOON, label = 'toast.changed' } = {}) {
  const written = await write(db, [{ entity: 'contact', id, patch }], { label, now: () => at })
  if (!written.ok) throw new Error(written.detail ?? written.kind)
  return written.value
}

/** A colleague's change, as a pull brings it. */
async function receive(
  db: SidecardDatabase,
  patch: Fields,
  { id = 'C1', at = NOON }: { readonly id?: string; readonly at?: number } = {},
) {
  const hlc = packClock({ time: at, counter: 0, device: deviceMark('theirs') })
  const change = {
    seq: 1,
    op: `PULL${at}`,
    entity: 'contact',
    record: id,
    hlc,
    patch,
    actor: 'M2',
    device: 'theirs',
    at,
  }
  await db.change([...recordTables(db), ...historyTables(db)], async () => {
    await mergeChanges(db, [change])
    await keepReadHistory(db, [change])
  })
}

const historyOf = async (db: SidecardDatabase, id = 'C1') => must(await readHistory(db, 'contact', id))

test('each change says what it replaced, who made it and whether it still stands', async () => {
  const db = await freshDatabase()
  await save(db, { name: 'Anna', tier: 'C' }, { label: 'toast.saved' })
  await receive(db, { tier: 'B' }, { at: NOON + MINUTE })
  await save(db, { tier: 'A', city: 'Malmö' }, { at: NOON + 2 * MINUTE })
  const { sets, isWhole } = await historyOf(db)
  expect(isWhole).toBe(true)
  expect(sets.map(({ isOwn, label, at }) => [isOwn, label, (at - NOON) / MINUTE])).toEqual([
    [true, 'toast.changed', 2],
    [false, undefined, 1],
    [true, 'toast.saved', 0],
  ])
  expect(sets[0]?.moves).toMatchObject([
    { key: 'tier', from: 'B', to: 'A', isCurrent: true },
    { key: 'city', from: null, to: 'Malmö', isCurrent: true },
  ])
  expect(sets[1]?.moves).toMatchObject([{ key: 'tier', from: 'C', to: 'B', isCurrent: false }])
  expect(lifeOf(await historyOf(db), 'tier').map(({ value, until }) => [value, until])).toEqual([
    ['C', NOON + MINUTE],
    ['B', NOON + 2 * MINUTE],
    ['A', null],
  ])
})

test('the record as of a moment is what everybody saw then', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          patch: fc.dictionary(fc.constantFrom('name', 'city', 'title'), fc.option(fc.constantFrom('a', 'b', 'c')), {
            minKeys: 1,
          }),
          isOurs: fc.boolean(),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      async (steps) => {
        const db = await freshDatabase()
        const seen: Fields[] = []
        for (const [step, { patch, isOurs }] of steps.entries()) {
          await (isOurs ? save : receive)(db, patch, { at: NOON + step * MINUTE })
          seen.push(must(await recordStore(db).get('contact', 'C1')).fields)
        }
        const history = await historyOf(db)
        for (const [step, fields] of seen.entries()) {
          const then = recordAsOf(history, NOON + step * MINUTE)
          expect(differingKeys(then.fields, fields)).toEqual([])
          expect(then.unknown).toEqual([])
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('a record that came without its log says when its values were set, and that older ones are elsewhere', async () => {
  const db = await freshDatabase()
  const hlc = packClock({ time: NOON, counter: 0, device: deviceMark('theirs') })
  await recordStore(db).apply([{ entity: 'contact', record: 'C1', hlc, patch: { name: 'Anna', tier: 'B' } }])
  await save(db, { tier: 'A' }, { at: NOON + MINUTE })
  const history = await historyOf(db)
  expect(history.isWhole).toBe(false)
  expect(history.sets.map(({ moves }) => moves.map(({ key, from }) => [key, from]))).toEqual([
    [['tier', undefined]],
    [['name', undefined]],
  ])
  expect(recordAsOf(history, NOON)).toEqual({ fields: { name: 'Anna' }, unknown: ['tier'] })
})

test('a change is taken back long after its action left the journal, and newer edits of others stay', async () => {
  const db = await freshDatabase()
  await save(db, { name: 'Anna', tier: 'C', city: 'Lund' })
  await save(db, { tier: 'B', city: 'Malmö' }, { at: NOON + MINUTE })
  await db.actions.clear()
  await receive(db, { tier: 'A' }, { at: NOON + 2 * MINUTE })
  const set = must((await historyOf(db)).sets.find(({ moves }) => moves.length === 2))
  expect(await actionOf(db, set)).toBeUndefined()
  const records = await recordsOf(db, set)
  expect(records).toEqual([{ entity: 'contact', id: 'C1' }])
  expect(await undoChanges(db, set, records, { now: () => NOON + 3 * MINUTE })).toMatchObject({
    ok: true,
    value: { kept: [{ key: 'tier' }] },
  })
  expect(must(await recordStore(db).get('contact', 'C1')).fields).toEqual({ name: 'Anna', tier: 'A', city: 'Lund' })
})

test('what a colleague sets while an undo begins stays', async () => {
  const db = await freshDatabase()
  await save(db, { name: 'Anna', tier: 'C' })
  await save(db, { tier: 'B' }, { at: NOON + MINUTE })
  const set = must((await historyOf(db)).sets[0])
  const change = db.change.bind(db)
  vi.spyOn(db, 'change').mockImplementationOnce(async (tables, work) => {
    await receive(db, { tier: 'A' }, { at: NOON + 2 * MINUTE })
    return change(tables, work)
  })
  expect(await undoChanges(db, set, [{ entity: 'contact', id: 'C1' }], { now: () => NOON + 3 * MINUTE })).toMatchObject(
    { ok: true, value: { edits: [], kept: [{ key: 'tier' }] } },
  )
  expect(must(await recordStore(db).get('contact', 'C1')).fields['tier']).toBe('A')
})

test('what a colleague changed can be taken back, and their making of a record archives it', async () => {
  const db = await freshDatabase()
  await receive(db, { name: 'Anna' }, { at: NOON })
  await receive(db, { city: 'Lund' }, { at: NOON + MINUTE })
  const [moved, created] = (await historyOf(db)).sets
  await undoChanges(db, must(moved), [{ entity: 'contact', id: 'C1' }], { now: () => NOON + 2 * MINUTE })
  expect(must(await recordStore(db).get('contact', 'C1')).fields).toEqual({ name: 'Anna' })
  const gone = await undoChanges(db, must(created), [{ entity: 'contact', id: 'C1' }], { now: () => NOON + 3 * MINUTE })
  expect(gone.ok).toBe(true)
})

test('a deed over many records is found whole and taken back whole', async () => {
  const db = await freshDatabase()
  const ids = ['C1', 'C2', 'C3']
  await write(
    db,
    ids.map((id) => ({ entity: 'contact' as const, id, patch: { name: id } })),
    { label: 'toast.saved', now: () => NOON },
  )
  await write(
    db,
    ids.map((id) => ({ entity: 'contact' as const, id, patch: { tier: 'A' } })),
    { label: 'toast.changed', now: () => NOON + MINUTE },
  )
  await db.actions.clear()
  const set = must((await historyOf(db, 'C2')).sets[0])
  const records = await recordsOf(db, set)
  expect(records.map(({ id }) => id).toSorted()).toEqual(ids)
  await undoChanges(db, set, records, { now: () => NOON + 2 * MINUTE })
  for (const id of ids) expect(must(await recordStore(db).get('contact', id)).fields).toEqual({ name: id })
})

test('the journal keeps the last 200 actions, and everything that still waits', async () => {
  const db = await freshDatabase()
  for (let step = 0; step < MAX_ACTIONS + 5; step += 1) await save(db, { city: String(step) }, { at: NOON + step })
  await tidyDevice(db)
  expect(await db.actions.count()).toBe(MAX_ACTIONS + 5)
  await db.outbox.clear()
  await tidyDevice(db)
  expect(await db.actions.count()).toBe(MAX_ACTIONS)
  expect((await db.actions.orderBy('rev').first())?.at).toBe(NOON + 5)
})

test('a history that grew too long is cut at its old end and says so', async () => {
  const db = await freshDatabase()
  for (let step = 0; step < 30; step += 1) await save(db, { city: String(step) }, { at: NOON + step * MINUTE })
  await tidyDevice(db, { actions: 200, history: 20 })
  expect(await db.history.count()).toBe(18 + 1)
  const { sets, isWhole } = await historyOf(db)
  expect(isWhole).toBe(false)
  expect(sets.at(-1)?.moves).toMatchObject([{ from: undefined, to: '12' }])
  expect(lifeOf(await historyOf(db), 'city')).toHaveLength(18)
})

test('a history of many records comes to rest once it was cut', async () => {
  const db = await freshDatabase()
  for (let step = 0; step < 30; step += 1) {
    const edit = { entity: 'contact', id: `C${step}`, patch: { city: 'Lund' } } as const
    await write(db, [edit], { label: 'toast.saved', now: () => NOON + step * MINUTE })
  }
  await tidyDevice(db, { actions: 200, history: 20 })
  const kept = await db.history.toCollection().primaryKeys()
  await tidyDevice(db, { actions: 200, history: 20 })
  expect(await db.history.toCollection().primaryKeys()).toEqual(kept)
})

test('an undo can be done again until something else is done', async () => {
  const db = await freshDatabase()
  const action = await save(db, { name: 'Anna' })
  await undo(db, action.id)
  const undone = must(await lastUndone(db))
  expect(undone.undoes).toBe(action.id)
  await undo(db, undone.id)
  expect(must(await recordStore(db).get('contact', 'C1')).fields['_del']).toBeUndefined()
  expect(await lastUndone(db)).toBeUndefined()
})

test('what a device did before it joined a team is still its own', async () => {
  const db = await freshDatabase()
  await save(db, { name: 'Anna' }, { label: 'toast.saved' })
  await setMeta(db, 'device', 'given-by-the-server')
  expect((await historyOf(db)).sets[0]).toMatchObject({ isOwn: true, label: 'toast.saved' })
})
