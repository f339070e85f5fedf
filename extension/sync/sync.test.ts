import { expect, test, vi } from 'vitest'
import { MAX_CLOCK_AHEAD } from '#shared/lib/limits.ts'
import { unpackClock } from '#shared/merge/clock.ts'
import { DELETED } from '#shared/fields/validate.ts'
import { createFakeServer } from '../../tests/harness/fake-server.ts'
import { createDevice, joinAll, SERVER, type SyncDevice } from '../../tests/harness/sync-device.ts'
import { foldRows } from '../store/base/fold.ts'
import { write } from '../store/write.ts'
import { lookupEmail } from '../store/lookup.ts'
import { getMeta } from '../store/meta.ts'
import { recordStore } from '../store/record-store.ts'
import { devicePublicKey } from './device-key.ts'
import { listRefused, retryRefused } from './refused.ts'
import { pairDevice, startPairing } from './sign-in.ts'
import { listSettled } from './settled.ts'
import { readStatus } from './status.ts'
import { saveContacts } from '../commands/save-contacts.ts'

const NOON = Date.UTC(2026, 10, 24, 12)
const NEVER = new AbortController().signal

function clock(start = NOON) {
  const world = { time: start }
  return { now: () => world.time, pass: (milliseconds: number) => void (world.time += milliseconds) }
}

async function pair(now: () => number) {
  const server = createFakeServer({ now })
  const [laptop, desk] = await Promise.all([createDevice(server, now), createDevice(server, now)])
  await joinAll([laptop, desk])
  return { server, laptop, desk }
}

function set(device: SyncDevice, id: string, patch: Record<string, string | number | boolean | null>) {
  return write(device.db, [{ entity: 'contact', id, patch }], { label: 'toast.saved', now: device.now })
}

async function fieldsOf(device: SyncDevice, id: string) {
  return (await device.db.records.get(['contact', id]))?.fields
}

test('a person saved on one device is on the other after both have synced', async () => {
  const { laptop, desk } = await pair(clock().now)
  await set(laptop, 'C1', { name: 'Anna Holm', phone: '+4915112345678' })
  expect(await laptop.sync()).toMatchObject({ ok: true, pushed: 1 })
  expect(await desk.sync()).toMatchObject({ ok: true, pulled: 1 })
  expect(await fieldsOf(desk, 'C1')).toEqual({ name: 'Anna Holm', phone: '+4915112345678' })
  expect(await readStatus(laptop.db)).toMatchObject({ state: 'synced', waiting: 0, lastSyncAt: NOON })
})

test('what the server took as it was written is no news here, and the base alone holds it once it had been folded', async () => {
  const { laptop } = await pair(clock().now)
  await set(laptop, 'C1', { name: 'Anna Holm' })
  await foldRows(laptop.db, { least: 1 })
  await set(laptop, 'C2', { name: 'Maja Lind' })
  const revision = await getMeta(laptop.db, 'revision')
  expect(await laptop.db.records.get(['contact', 'C1'])).toMatchObject({ base: {} })
  await laptop.sync()
  expect(await laptop.db.records.toArray()).toEqual([
    expect.not.objectContaining({ base: expect.anything() as unknown }),
  ])
  expect(await getMeta(laptop.db, 'revision')).toBe(revision)
  const names = (await recordStore(laptop.db).getMany('contact', ['C1', 'C2'])).map(({ fields }) => fields['name'])
  expect(names.toSorted()).toEqual(['Anna Holm', 'Maja Lind'])
})

test('of many changes that were taken no row is written again, and what comes later stands on what was confirmed', async () => {
  const { server, laptop, desk } = await pair(clock().now)
  await laptop.sync()
  const ids = Array.from({ length: 10 }, (_, i) => `C${i}`)
  const edits = ids.map((id) => ({ entity: 'contact' as const, id, patch: { name: `Anna ${id}` } }))
  await write(laptop.db, edits, { label: 'toast.saved', now: laptop.now })
  const before = await laptop.db.records.toArray()
  await laptop.sync()
  expect(await laptop.db.records.toArray()).toEqual(before)
  expect(await laptop.db.acknowledged.count()).toBe(1)
  await desk.sync()
  await set(desk, 'C1', { city: 'Malmö' })
  await desk.sync()
  // One is edited by another device, one here, one here in vain.
  server.refuseIf(({ record }) => record === 'C3')
  await set(laptop, 'C2', { title: 'Buyer' })
  await set(laptop, 'C3', { title: 'Buyer' })
  for (const device of [laptop, desk]) await device.sync()
  expect(await fieldsOf(laptop, 'C1')).toEqual({ name: 'Anna C1', city: 'Malmö' })
  expect(await fieldsOf(laptop, 'C2')).toEqual({ name: 'Anna C2', title: 'Buyer' })
  expect(await fieldsOf(laptop, 'C3')).toEqual({ name: 'Anna C3' })
  for (const id of ids) expect(await fieldsOf(desk, id)).toEqual(await fieldsOf(laptop, id))
  await foldRows(laptop.db, { least: 1 })
  expect(await laptop.db.records.count()).toBe(0)
  expect(await recordStore(laptop.db).get('contact', 'C2')).toMatchObject({ fields: { title: 'Buyer' } })
})

test('many rows that were folded while they waited leave the table once they were taken', async () => {
  const { laptop } = await pair(clock().now)
  const edits = Array.from({ length: 10 }, (_, i) => ({
    entity: 'contact' as const,
    id: `C${i}`,
    patch: { name: `Anna ${i}` },
  }))
  await write(laptop.db, edits, { label: 'toast.saved', now: laptop.now })
  await foldRows(laptop.db, { least: 1 })
  await foldRows(laptop.db, { least: 1 })
  expect(await laptop.db.records.count()).toBe(10)
  await laptop.sync()
  await foldRows(laptop.db, { least: 1 })
  expect(await laptop.db.records.count()).toBe(0)
  expect(await recordStore(laptop.db).scan('contact')).toHaveLength(10)
})

test('two offline edits of different fields both survive', async () => {
  const { laptop, desk } = await pair(clock().now)
  await set(laptop, 'C1', { name: 'Anna Holm' })
  for (const device of [laptop, desk]) await device.sync()
  await set(laptop, 'C1', { title: 'Buyer' })
  await set(desk, 'C1', { city: 'Malmö' })
  for (const device of [laptop, desk, laptop]) await device.sync()
  expect(await fieldsOf(laptop, 'C1')).toEqual({ name: 'Anna Holm', title: 'Buyer', city: 'Malmö' })
  expect(await fieldsOf(desk, 'C1')).toEqual(await fieldsOf(laptop, 'C1'))
})

test('an offline edit that a later one beat is told with both values', async () => {
  const time = clock()
  const { laptop, desk } = await pair(time.now)
  await set(laptop, 'C1', { name: 'Anna Holm', phone: '+4915112345678' })
  for (const device of [laptop, desk]) await device.sync()
  await set(laptop, 'C1', { phone: '+4915100000001' })
  time.pass(60_000)
  await set(desk, 'C1', { phone: '+4915100000002' })
  await desk.sync()
  await laptop.sync()
  expect(await listSettled(laptop.db)).toMatchObject([
    { key: 'phone', ours: '+4915100000001', kept: '+4915100000002', keptAt: NOON + 60_000 },
  ])
  expect(await listSettled(desk.db)).toEqual([])
})

test('a lost answer is asked for again and nothing is doubled', async () => {
  const { server, laptop, desk } = await pair(clock().now)
  await set(laptop, 'C1', { name: 'Anna Holm' })
  laptop.fetch = async (url, init) => {
    await server.handle(url, init)
    throw new TypeError('Failed to fetch')
  }
  expect(await laptop.sync()).toMatchObject({ ok: false, kind: 'network', retry: true })
  expect(await readStatus(laptop.db)).toMatchObject({ state: 'offline', waiting: 1 })
  laptop.fetch = server.handle
  await laptop.sync()
  await desk.sync()
  expect(server.log()).toHaveLength(1)
  expect(await fieldsOf(desk, 'C1')).toEqual({ name: 'Anna Holm' })
})

test.each([
  [
    'a log-in page with status 200',
    () => new Response('<html>Welcome to the hotel</html>', { headers: { 'content-type': 'text/html' } }),
  ],
  ['a cut body', () => new Response('{"changes":[{"seq":1,"op":')],
  ['an answer of another shape', () => Response.json({ fine: true })],
  ['a gateway error', () => new Response('<h1>502</h1>', { status: 502 })],
  ['a busy server', () => Response.json({ error: { kind: 'busy', requestId: 'R' } }, { status: 503 })],
  ['a rate limit', () => Response.json({ error: { kind: 'rate-limited', requestId: 'R' } }, { status: 429 })],
])('%s leaves cursor and outbox as they were, to be tried again', async (_, answer) => {
  const { laptop, desk } = await pair(clock().now)
  await set(desk, 'C2', { name: 'Other' })
  await desk.sync()
  await set(laptop, 'C1', { name: 'Anna Holm' })
  const cursor = await getMeta(laptop.db, 'cursor')
  laptop.fetch = async () => answer()
  expect(await laptop.sync()).toMatchObject({ ok: false, retry: true })
  expect(await getMeta(laptop.db, 'cursor')).toEqual(cursor)
  expect((await readStatus(laptop.db)).waiting).toBe(1)
})

test('a refused change leaves the record, keeps its text and blocks nobody', async () => {
  const { server, laptop, desk } = await pair(clock().now)
  await set(laptop, 'C1', { name: 'Anna Holm' })
  await laptop.sync()
  server.refuseIf(({ patch }) => patch['title'] === 'forbidden')
  await set(laptop, 'C1', { title: 'forbidden' })
  await set(laptop, 'C1', { city: 'Malmö' })
  await laptop.sync()
  await desk.sync()
  expect(await fieldsOf(laptop, 'C1')).toEqual({ name: 'Anna Holm', city: 'Malmö' })
  expect(await fieldsOf(desk, 'C1')).toEqual({ name: 'Anna Holm', city: 'Malmö' })
  expect(await listRefused(laptop.db)).toMatchObject([{ code: 'not-allowed', patch: { title: 'forbidden' } }])
  server.refuseIf(() => false)
  const [refused] = await listRefused(laptop.db)
  await retryRefused(laptop.db, refused?.op ?? '', { now: laptop.now })
  await laptop.sync()
  expect(server.record('contact', 'C1')?.fields['title']).toBe('forbidden')
  expect(await readStatus(laptop.db)).toMatchObject({ refused: 0, waiting: 0 })
})

test('a record of which everything was refused is gone from the lists, and its text is not', async () => {
  const { server, laptop } = await pair(clock().now)
  server.refuseIf(() => true)
  await set(laptop, 'C1', { name: 'Anna Holm', email: 'anna@holm.example' })
  await laptop.sync()
  expect(await recordStore(laptop.db).scan('contact')).toEqual([])
  expect(await lookupEmail(laptop.db, 'anna@holm.example')).toEqual([])
  expect(await listRefused(laptop.db)).toMatchObject([{ patch: { name: 'Anna Holm' } }])
})

test('an expired token is renewed with the device key and nobody notices', async () => {
  const { server, laptop } = await pair(clock().now)
  await set(laptop, 'C1', { name: 'Anna Holm' })
  server.revoke()
  expect(await laptop.sync()).toMatchObject({ ok: true, pushed: 1 })
})

test('a removed device is signed out and keeps what waits', async () => {
  const { server, laptop } = await pair(clock().now)
  await set(laptop, 'C1', { name: 'Anna Holm' })
  server.revoke({ devices: true })
  expect(await laptop.sync()).toMatchObject({ ok: false, kind: 'signed-out', retry: false })
  expect(await readStatus(laptop.db)).toMatchObject({ state: 'signed-out', waiting: 1 })
})

test('a refusal that comes after the device paired anew ends nothing', async () => {
  const { server, laptop, desk } = await pair(clock().now)
  await set(laptop, 'C1', { name: 'Anna Holm' })
  const old = (await getMeta(laptop.db, 'session'))?.device
  server.revoke()
  laptop.fetch = async (url, init) => {
    const isOld = url.endsWith('/session/refresh') && String(init?.body).includes(String(old))
    if (!isOld) return server.handle(url, init)
    if ((await getMeta(laptop.db, 'session'))?.device === old) await pairAnew(laptop, desk)
    return Response.json({ error: { kind: 'unauthorised', requestId: 'R' } }, { status: 401 })
  }
  await laptop.sync()
  expect(await getMeta(laptop.db, 'session')).toMatchObject({ ended: null })
  expect(await laptop.sync()).toMatchObject({ ok: true })
  expect(await fieldsOf(laptop, 'C1')).toEqual(server.record('contact', 'C1')?.fields)
})

test('a page that was asked for before the device paired anew is not taken for the last of the rereading', async () => {
  const { server, laptop, desk } = await pair(clock().now)
  for (const id of ['C1', 'C2', 'C3']) await set(desk, id, { name: id })
  for (const device of [desk, laptop]) await device.sync()
  const sent = server.log().length
  let isPaired = false
  laptop.fetch = async (url, init) => {
    const answer = await server.handle(url, init)
    if (url.endsWith('/pull') && !isPaired) {
      isPaired = true
      await pairAnew(laptop, desk)
    }
    return answer
  }
  expect(await laptop.sync()).toMatchObject({ ok: true })
  expect(await laptop.sync()).toMatchObject({ ok: true })
  expect(server.log()).toHaveLength(sent)
  expect((await readStatus(laptop.db)).waiting).toBe(0)
})

async function pairAnew(device: SyncDevice, from: SyncDevice): Promise<void> {
  const code = await startPairing(from.context, NEVER)
  const input = { server: SERVER, code: code.ok ? code.value.code : '', deviceName: 'Laptop' }
  expect(await pairDevice(device.context, input, NEVER)).toMatchObject({ ok: true })
}

test('two pages that make the key of the device at once go on with one', async () => {
  const { now } = clock()
  const device = await createDevice(createFakeServer({ now }), now)
  const [one, other] = await Promise.all([devicePublicKey(device.db), devicePublicKey(device.db)])
  expect(one).toEqual(other)
})

test('a push that is too large is halved until it fits, and a change that never fits is put aside', async () => {
  const { now } = clock()
  const server = createFakeServer({ now, maxBytes: 20_000 })
  const laptop = await createDevice(server, now)
  await joinAll([laptop])
  for (let i = 0; i < 10; i += 1) await set(laptop, `C${i}`, { name: 'x'.repeat(1_900), address: 'y'.repeat(1_900) })
  await write(laptop.db, [{ entity: 'activity', id: 'A1', patch: { type: 'note', text: 'z'.repeat(19_900) } }], {
    label: 'toast.note',
    now,
  })
  expect(await laptop.sync()).toMatchObject({ ok: true, pushed: 11 })
  expect(server.log()).toHaveLength(10)
  expect(await listRefused(laptop.db)).toMatchObject([{ code: 'too-large', entity: 'activity' }])
})

test('a push that is too long for a proxy on the way is halved until it fits; a change that never fits waits for another way', async () => {
  const { laptop, server } = await pair(clock().now)
  for (let i = 0; i < 10; i += 1) await set(laptop, `C${i}`, { name: 'x'.repeat(200) })
  await write(laptop.db, [{ entity: 'activity', id: 'A1', patch: { type: 'note', text: 'z'.repeat(5_000) } }], {
    label: 'toast.note',
  })
  const { fetch } = laptop
  laptop.fetch = async (url, init) =>
    String(init.body).length > 2_000 ? new Response('<h1>413</h1>', { status: 413 }) : fetch(url, init)
  expect(await laptop.sync()).toMatchObject({ ok: false, kind: 'network', retry: true })
  expect(server.log()).toHaveLength(10)
  expect([await listRefused(laptop.db), (await readStatus(laptop.db)).waiting]).toEqual([[], 1])
  laptop.fetch = fetch
  expect(await laptop.sync()).toMatchObject({ ok: true, pushed: 1 })
})

test('what is long is given the time that a slow line takes for it', async () => {
  const { laptop } = await pair(clock().now)
  await laptop.sync()
  const limits = vi.spyOn(AbortSignal, 'timeout')
  await set(laptop, 'C1', { name: 'Anna Holm' })
  await laptop.sync()
  const short = limits.mock.calls.map(([limit]) => limit)
  expect(Math.max(...short)).toBeLessThan(31_000)
  limits.mockClear()
  const text = 'z'.repeat(19_000)
  for (let i = 0; i < 40; i += 1)
    await write(laptop.db, [{ entity: 'activity', id: `A${i}`, patch: { type: 'note', text } }], {
      label: 'toast.note',
    })
  expect(await laptop.sync()).toMatchObject({ ok: true, pushed: 40 })
  const long = limits.mock.calls.map(([limit]) => limit)
  // 128 kbit in a second.
  expect(Math.max(...long)).toBeGreaterThan(30_000 + (40 * 19_000) / 16)
})

test('a server that was restored gets back what it lost', async () => {
  const { server, laptop, desk } = await pair(clock().now)
  await set(laptop, 'C1', { name: 'Anna Holm' })
  for (const device of [laptop, desk]) await device.sync()
  const goBack = server.snapshot()
  await set(laptop, 'C2', { name: 'Ben Ode' })
  await set(desk, 'C3', { name: 'Cleo Park' })
  for (const device of [laptop, desk, laptop]) await device.sync()
  goBack()
  expect(server.record('contact', 'C2')).toBeUndefined()
  await set(laptop, 'C1', { title: 'Buyer' })
  for (const device of [laptop, desk, laptop, desk]) expect(await device.sync()).toMatchObject({ ok: true })
  for (const id of ['C1', 'C2', 'C3']) expect(await fieldsOf(desk, id)).toEqual(server.record('contact', id)?.fields)
  expect(new Set(server.log().map(({ op }) => op)).size).toBe(server.log().length)
})

test('a device that was removed and paired anew still gives a restored server all that it holds', async () => {
  const { server, laptop, desk } = await pair(clock().now)
  const goBack = server.snapshot()
  await set(laptop, 'C1', { name: 'Anna Holm' })
  await laptop.sync()
  await set(laptop, 'C2', { name: 'Ben Ode' })
  await pairAnew(laptop, desk)
  await laptop.sync()
  await set(laptop, 'C3', { name: 'Cleo Park' })
  goBack()
  for (const device of [laptop, desk]) expect(await device.sync()).toMatchObject({ ok: true })
  expect([...server.records().keys()].toSorted()).toEqual(['contact/C1', 'contact/C2', 'contact/C3'])
})

test('a device whose clock runs a year ahead keeps its work and does not rule over the others', async () => {
  const time = clock()
  const server = createFakeServer({ now: time.now })
  const desk = await createDevice(server, time.now)
  const fast = await createDevice(server, () => time.now() + 365 * 86_400_000)
  await set(fast, 'C1', { name: 'From the future' })
  await joinAll([desk, fast])
  for (const device of [fast, desk]) await device.sync()
  time.pass(60_000)
  await set(desk, 'C1', { name: 'Anna Holm' })
  for (const device of [desk, fast]) await device.sync()
  expect(await fieldsOf(fast, 'C1')).toEqual({ name: 'Anna Holm' })
  time.pass(60_000)
  await set(fast, 'C1', { title: 'Buyer' })
  for (const device of [fast, desk]) await device.sync()
  expect(await fieldsOf(desk, 'C1')).toEqual({ name: 'Anna Holm', title: 'Buyer' })
  expect((await fast.db.records.get(['contact', 'C1']))?.clocks).toEqual(server.record('contact', 'C1')?.clocks)
  expect(unpackClock((await getMeta(fast.db, 'clock')) ?? '').time).toBeLessThanOrEqual(time.now() + MAX_CLOCK_AHEAD)
})

test('of two edits made with a clock some minutes fast the later one stands, also where only that one is stamped anew', async () => {
  const time = clock()
  const server = createFakeServer({ now: time.now })
  const fast = await createDevice(server, () => time.now() + 10 * 60_000)
  await set(fast, 'C1', { name: 'first' })
  time.pass(4 * 60_000)
  await set(fast, 'C1', { name: 'second' })
  time.pass(2 * 60_000)
  await joinAll([fast])
  expect(await fast.sync()).toMatchObject({ ok: true })
  expect(await fieldsOf(fast, 'C1')).toEqual({ name: 'second' })
  expect(server.record('contact', 'C1')?.fields).toEqual({ name: 'second' })
  await set(fast, 'C1', { name: 'third' })
  await fast.sync()
  expect(server.record('contact', 'C1')?.fields).toEqual({ name: 'third' })
})

test('records kept before pairing go along, and the same person saved on both is one', async () => {
  const { now } = clock()
  const server = createFakeServer({ now })
  const [laptop, desk] = await Promise.all([createDevice(server, now), createDevice(server, now)])
  const draft = {
    fields: { name: 'Anna Holm', email: 'anna@holm-tools.example' },
    origin: {},
    company: { name: 'Holm Tools', domain: 'holm-tools.example' },
  }
  for (const { db } of [laptop, desk])
    expect(await saveContacts.run({ db, now }, { people: [draft] })).toMatchObject({ ok: true })
  await joinAll([laptop, desk])
  for (const device of [laptop, desk, laptop]) expect(await device.sync()).toMatchObject({ ok: true })
  const contacts = [...server.records().keys()].filter((key) => key.startsWith('contact/'))
  expect(contacts).toHaveLength(1)
  const found = await desk.db.records.toArray()
  expect(found).toHaveLength(2)
  expect(found.find(({ entity }) => entity === 'contact')?.fields['company']).toBe(
    found.find(({ entity }) => entity === 'company')?.id,
  )
})

test('an edit does not bring back a deleted record, restoring does', async () => {
  const { laptop, desk } = await pair(clock().now)
  await set(laptop, 'C1', { name: 'Anna Holm' })
  for (const device of [laptop, desk]) await device.sync()
  await set(laptop, 'C1', { [DELETED]: true })
  await set(desk, 'C1', { title: 'Buyer' })
  for (const device of [laptop, desk, laptop]) await device.sync()
  expect(await fieldsOf(desk, 'C1')).toMatchObject({ [DELETED]: true, title: 'Buyer' })
  await set(desk, 'C1', { [DELETED]: null })
  for (const device of [desk, laptop]) await device.sync()
  expect(await fieldsOf(laptop, 'C1')).toEqual({ name: 'Anna Holm', title: 'Buyer' })
})
