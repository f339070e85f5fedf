import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { getMeta } from './meta.ts'
import { openDatabase, type SidecardDatabase } from './database.ts'
import { dismissRebuilt } from './birth.ts'
import { historyTables } from './history-pages.ts'
import { keepReadHistory } from './keep-read-history.ts'
import { memoryStore } from './small-store.ts'
import { lookupDomain, lookupEmail, lookupPhone } from './lookup.ts'
import { mergeChanges } from './merge-changes.ts'
import { recordTables } from './put-records.ts'
import { recordStore } from './record-store.ts'
import { lastAction } from './undo.ts'
import { undo, write, type Edit } from './write.ts'

let made = 0
const NOON = Date.UTC(2026, 10, 24, 12)

function freshDatabase(): Promise<SidecardDatabase> {
  made += 1
  return openDatabase(`write-${made}`, { certificates: memoryStore() })
}

async function save(db: SidecardDatabase, ...edits: Edit[]) {
  const written = await write(db, edits, { label: 'toast.saved', now: () => NOON })
  if (!written.ok) throw new Error(`${written.kind} ${written.detail ?? ''}`)
  return written.value
}

const contact = (id: string, patch: Edit['patch']): Edit => ({ entity: 'contact', id, patch })

/** A change of somebody else, as a pull brings it. */
async function receive(db: SidecardDatabase, record: string, patch: Edit['patch'], time = NOON + 60_000) {
  const hlc = packClock({ time, counter: 0, device: deviceMark('another device') })
  await recordStore(db).apply([{ entity: 'contact', record, hlc, patch }])
}

test('a write keeps record, outbox and undo step together, before any sign-up', async () => {
  const db = await freshDatabase()
  const action = await save(db, contact('C1', { name: 'Anna Holm' }), contact('C1', { city: 'Malmö' }))
  expect(await recordStore(db).get('contact', 'C1')).toMatchObject({ fields: { name: 'Anna Holm', city: 'Malmö' } })
  expect(await db.outbox.toArray()).toMatchObject([
    { n: 1, entity: 'contact', record: 'C1', patch: { name: 'Anna Holm', city: 'Malmö' } },
  ])
  expect(await lastAction(db)).toMatchObject({ id: action.id, label: 'toast.saved' })
})

test('a value that the field cannot hold is refused and nothing is kept', async () => {
  const db = await freshDatabase()
  const written = await write(db, [contact('C1', { name: 'Anna' }), contact('C2', { email: 'not an address' })], {
    label: 'toast.saved',
  })
  expect(written).toMatchObject({ ok: false, kind: 'invalid' })
  expect([await db.records.count(), await db.outbox.count(), await db.actions.count()]).toEqual([0, 0, 0])
})

test('a full disk keeps what was there and says so', async () => {
  const db = await freshDatabase()
  await save(db, contact('C1', { name: 'Anna Holm' }))
  db.outbox.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect(await write(db, [contact('C1', { name: 'Ben' })], { label: 'toast.saved' })).toMatchObject({
    ok: false,
    kind: 'storage-full',
  })
  expect((await recordStore(db).get('contact', 'C1'))?.fields['name']).toBe('Anna Holm')
  expect(await getMeta(db, 'nextN')).toBe(2)
})

test('clocks and numbers go on after a restart, even when the wall clock has gone back', async () => {
  const db = await freshDatabase()
  await save(db, contact('C1', { name: 'One' }))
  db.close()
  const again = await openDatabase(db.name, { certificates: memoryStore() })
  const written = await write(again, [contact('C1', { name: 'Two' })], {
    label: 'toast.saved',
    now: () => NOON - 86_400_000,
  })
  expect(written.ok).toBe(true)
  const [one, two] = await again.outbox.orderBy('n').toArray()
  expect(must(two).n).toBe(2)
  expect(must(two).hlc > must(one).hlc).toBe(true)
})

test('people are found by any spelling of address and number, and by the domain of their company', async () => {
  const db = await freshDatabase()
  await save(
    db,
    contact('C1', {
      name: 'Anna Holm',
      email: 'Anna@Holm-Tools.example',
      'emails/anna.holm@gmail.com': true,
      phone: '+4915112345678;ext=12',
    }),
    { entity: 'company', id: 'F1', patch: { name: 'Holm Tools', domain: 'holm-tools.example' } },
  )
  expect((await lookupEmail(db, 'anna@holm-tools.EXAMPLE')).map(({ id }) => id)).toEqual(['C1'])
  expect((await lookupEmail(db, 'annaholm@googlemail.com')).map(({ id }) => id)).toEqual(['C1'])
  expect((await lookupPhone(db, '+4915112345678')).map(({ id }) => id)).toEqual(['C1'])
  expect((await lookupDomain(db, 'mail.holm-tools.example')).map(({ id }) => id).toSorted()).toEqual(['C1', 'F1'])
  expect(await lookupDomain(db, 'gmail.com')).toEqual([])
})

test('an address that was changed or whose contact was archived no longer finds anybody', async () => {
  const db = await freshDatabase()
  await save(db, contact('C1', { name: 'Anna', email: 'old@holm.example' }))
  await save(db, contact('C1', { email: 'new@holm.example' }))
  expect(await lookupEmail(db, 'old@holm.example')).toEqual([])
  expect(await lookupEmail(db, 'new@holm.example')).toHaveLength(1)
  await save(db, contact('C1', { _del: true }))
  expect(await lookupEmail(db, 'new@holm.example')).toEqual([])
})

test('undo takes an action back and can be undone itself', async () => {
  const db = await freshDatabase()
  await save(db, contact('C1', { name: 'Anna', city: 'Malmö' }))
  const action = await save(db, contact('C1', { name: 'Anna Holm', city: null }))
  const undone = await undo(db, action.id, { now: () => NOON })
  expect(undone).toMatchObject({ ok: true, value: { kept: [] } })
  expect((await recordStore(db).get('contact', 'C1'))?.fields).toEqual({ name: 'Anna', city: 'Malmö' })
  expect(await undo(db, action.id)).toMatchObject({ ok: false, kind: 'already-undone' })
  if (undone.ok) await undo(db, undone.value.id, { now: () => NOON })
  expect((await recordStore(db).get('contact', 'C1'))?.fields).toEqual({ name: 'Anna Holm' })
  expect(await lastAction(db)).toMatchObject({ id: action.id })
})

test('undo leaves what somebody has set since, and says which', async () => {
  const db = await freshDatabase()
  await save(db, contact('C1', { name: 'Anna', phone: '+4915100000001', city: 'Malmö' }))
  const action = await save(db, contact('C1', { phone: '+4915100000002', city: 'Lund' }))
  await receive(db, 'C1', { phone: '+4915100000003' })
  expect(await undo(db, action.id)).toMatchObject({
    ok: true,
    value: { kept: [{ entity: 'contact', id: 'C1', key: 'phone' }] },
  })
  expect((await recordStore(db).get('contact', 'C1'))?.fields).toEqual({
    name: 'Anna',
    phone: '+4915100000003',
    city: 'Malmö',
  })
})

test('undoing the making of a record takes it away, unless somebody else has added to it', async () => {
  const db = await freshDatabase()
  const action = await save(db, contact('C1', { name: 'Anna' }), contact('C2', { name: 'Ben' }))
  await receive(db, 'C2', { title: 'Buyer' })
  expect(await undo(db, action.id)).toMatchObject({ ok: true, value: { kept: [{ id: 'C2', key: 'title' }] } })
  expect((await recordStore(db).get('contact', 'C1'))?.fields['_del']).toBe(true)
  expect((await recordStore(db).get('contact', 'C2'))?.fields).toEqual({ name: 'Ben', title: 'Buyer' })
})

test('undoing the making of a record leaves one that a colleague had made before, unknown to us', async () => {
  const db = await freshDatabase()
  const action = await save(db, contact('C1', { name: 'Anna' }))
  await receive(db, 'C1', { city: 'Lund' }, NOON - 60_000)
  expect(await undo(db, action.id)).toMatchObject({ ok: true, value: { edits: [], kept: [{ id: 'C1', key: 'city' }] } })
  expect((await recordStore(db).get('contact', 'C1'))?.fields).toEqual({ name: 'Anna', city: 'Lund' })
})

test('and leaves it too where all that the colleague had written has been written over by ours', async () => {
  const db = await freshDatabase()
  const action = await save(db, contact('C1', { name: 'Anna' }))
  const hlc = packClock({ time: NOON - 60_000, counter: 0, device: deviceMark('another device') })
  const theirs = { entity: 'contact', record: 'C1', hlc, patch: { name: 'A. Holm' } }
  await recordStore(db).apply([theirs])
  const logged = { ...theirs, op: 'O1', device: 'another device', actor: 'M2' }
  await db.transaction('rw', [...historyTables(db), db.meta], async () => keepReadHistory(db, [logged]))
  expect(await undo(db, action.id)).toMatchObject({ ok: true, value: { edits: [], kept: [{ id: 'C1', key: '_del' }] } })
  expect((await recordStore(db).get('contact', 'C1'))?.fields).toEqual({ name: 'Anna' })
})

test('undo of an unknown action changes nothing', async () => {
  const db = await freshDatabase()
  expect(await undo(db, 'nothing')).toMatchObject({ ok: false, kind: 'not-found' })
})

test('a change of another release keeps its unknown fields and cannot reach a prototype', async () => {
  const db = await freshDatabase()
  await receive(db, 'C1', JSON.parse('{"name":"Anna","cf:shoe":42,"__proto__":{"evil":true}}') as Edit['patch'])
  const record = await recordStore(db).get('contact', 'C1')
  expect(record?.fields).toEqual({ name: 'Anna', 'cf:shoe': 42 })
  expect(({} as { evil?: boolean }).evil).toBeUndefined()
})

test('changes may come in any order and twice', async () => {
  const db = await freshDatabase()
  const at = (time: number) => packClock({ time: NOON + time, counter: 0, device: deviceMark('another device') })
  const changes = [
    { entity: 'contact', record: 'C1', hlc: at(2), patch: { name: 'Two', city: null } },
    { entity: 'contact', record: 'C1', hlc: at(1), patch: { name: 'One', city: 'Malmö' } },
  ]
  for (const change of [...changes, ...changes])
    await db.change(recordTables(db), async () => mergeChanges(db, [change]))
  expect((await recordStore(db).get('contact', 'C1'))?.fields).toEqual({ name: 'Two' })
})

test('a database that the browser threw away is noticed, and says how much had not been sent', async () => {
  const certificates = memoryStore()
  const db = await openDatabase('lost-1', { certificates })
  await save(db, contact('C1', { name: 'Anna' }))
  await expect.poll(() => certificates.get('birth')).toMatchObject({ waiting: 1 })
  await db.delete()
  const again = await openDatabase('lost-1', { certificates, now: () => NOON })
  expect(await getMeta(again, 'rebuilt')).toEqual({ at: NOON, lostChanges: 1 })
  expect(await again.outbox.count()).toBe(0)
  await dismissRebuilt(again)
  again.close()
  const third = await openDatabase('lost-1', { certificates })
  expect(await getMeta(third, 'rebuilt')).toBeNull()
})

test('a company is found by its domain whatever stands before it, under two-part suffixes too', async () => {
  const db = await freshDatabase()
  await save(
    db,
    contact('C1', { name: 'Ann', email: 'ann@london.office.holm.co.uk' }),
    contact('C2', { name: 'Bo', email: 'bo@otherholm.co.uk' }),
    contact('C3', { name: 'Cy', email: 'cy@yahoo.co.uk' }),
  )
  expect((await lookupDomain(db, 'www.holm.co.uk')).map(({ id }) => id)).toEqual(['C1'])
  expect(await lookupDomain(db, 'mail.yahoo.co.uk')).toEqual([])
})
