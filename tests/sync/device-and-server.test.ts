import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { write } from '../../extension/store/write.ts'
import { listSettled } from '../../extension/sync/settled.ts'
import { createNodeServer } from '../harness/node-server.ts'
import { createDevice, joinAll, type SyncDevice } from '../harness/sync-device.ts'

// The real device against the real server: its routes, its checks and its SQL, on a database in memory.

async function createWorld() {
  const world = { time: Date.UTC(2026, 10, 24, 12) }
  const { sqlite, handle } = createNodeServer(() => world.time)
  const [laptop, desk] = await Promise.all([
    createDevice({ handle }, () => world.time),
    createDevice({ handle }, () => world.time),
  ])
  await joinAll([laptop, desk])
  return { world, laptop, desk, sqlite, handle }
}

const save = (device: SyncDevice, id: string, patch: Record<string, string | boolean | null>) =>
  write(device.db, [{ entity: 'contact', id, patch }], { label: 'toast.saved', now: device.now })

async function shown({ db }: SyncDevice) {
  return (await db.records.toArray()).map(({ entity, id, fields, clocks }) => ({ entity, id, fields, clocks }))
}

test('two devices and the server agree, whatever was edited where', async () => {
  const { world, laptop, desk } = await createWorld()
  await save(laptop, 'C1', { name: 'Anna Holm', phone: '+4915112345678', 'tags/vip': true })
  for (const device of [laptop, desk]) expect(await device.sync()).toMatchObject({ ok: true })
  await save(laptop, 'C1', { phone: '+4915100000001', title: 'Buyer' })
  world.time += 60_000
  await save(desk, 'C1', { phone: '+4915100000002', 'tags/vip': null })
  for (const device of [desk, laptop, desk]) expect(await device.sync()).toMatchObject({ ok: true })
  expect(await shown(laptop)).toEqual(await shown(desk))
  expect(must((await shown(desk))[0]).fields).toEqual({ name: 'Anna Holm', phone: '+4915100000002', title: 'Buyer' })
  expect(await listSettled(laptop.db)).toMatchObject([{ key: 'phone', ours: '+4915100000001', kept: '+4915100000002' }])
})

test('lost answers and many changes: everything arrives once', async () => {
  const { laptop, desk, handle, sqlite } = await createWorld()
  const edits = Array.from({ length: 1_200 }, (_, i) => ({
    entity: 'contact' as const,
    id: `C${i}`,
    patch: { name: `Person ${i}` },
  }))
  await write(laptop.db, edits, { label: 'toast.saved', now: laptop.now })
  let calls = 0
  laptop.fetch = async (url, init) => {
    const answer = await handle(url, init)
    calls += 1
    if (calls % 2 === 1) throw new TypeError('Failed to fetch')
    return answer
  }
  for (let i = 0; i < 12; i += 1) await laptop.sync()
  expect(await laptop.db.outbox.count()).toBe(0)
  expect(await desk.sync()).toMatchObject({ ok: true, pulled: 1_200 })
  expect(await desk.db.records.count()).toBe(1_200)
  expect(sqlite.database.prepare('SELECT count(*) AS total FROM changes').get()).toMatchObject({ total: 1_200 })
})

test('a clock that runs days ahead is stamped anew, and both sides end with the same clocks', async () => {
  const { world, laptop, desk } = await createWorld()
  const fast = { ...laptop, now: () => world.time + 9 * 86_400_000 }
  await save(fast, 'C1', { name: 'From the future' })
  await laptop.sync()
  world.time += 60_000
  await save(desk, 'C1', { name: 'Anna Holm' })
  for (const device of [desk, laptop, desk]) await device.sync()
  expect(await shown(laptop)).toEqual(await shown(desk))
  expect(must((await shown(laptop))[0]).fields).toEqual({ name: 'Anna Holm' })
})

test('the words of a mail stay with the member, and a session that ended is renewed', async () => {
  const { world, laptop, desk } = await createWorld()
  await write(laptop.db, [{ entity: 'message-body', id: 'B1', patch: { message: 'M1', text: 'Hello' } }], {
    label: 'toast.saved',
    now: laptop.now,
  })
  world.time += 40 * 86_400_000
  expect(await laptop.sync()).toMatchObject({ ok: true, pushed: 1 })
  expect(await desk.sync()).toMatchObject({ ok: true, pulled: 1 })
})
