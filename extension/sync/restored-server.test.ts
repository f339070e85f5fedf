import { expect, test } from 'vitest'
import { createFakeServer } from '../../tests/harness/fake-server.ts'
import { createDevice, joinAll, SERVER, type SyncDevice } from '../../tests/harness/sync-device.ts'
import { getMeta } from '../store/meta.ts'
import { write } from '../store/write.ts'
import { pairDevice, startPairing } from './sign-in.ts'

const NOON = Date.UTC(2026, 10, 24, 12)
const YEAR = 365 * 86_400_000
const { signal } = new AbortController()

async function team(options: { readonly pageSize?: number } = {}) {
  const wall = { laptop: NOON, desk: NOON }
  const server = createFakeServer({ now: () => NOON, ...options })
  const laptop = await createDevice(server, () => wall.laptop)
  const desk = await createDevice(server, () => wall.desk)
  await joinAll([laptop, desk])
  return { server, laptop, desk, wall }
}

async function set(device: SyncDevice, id: string, patch: Record<string, string | null>) {
  const written = await write(device.db, [{ entity: 'contact', id, patch }], { label: 'toast.saved', now: device.now })
  expect(written.ok).toBe(true)
}

async function fieldsOf(device: SyncDevice, id: string) {
  return (await device.db.records.get(['contact', id]))?.fields
}

test('a wall clock that is set right does not let go of what a restored server may have lost', async () => {
  const { server, laptop, wall } = await team()
  const goBack = server.snapshot()
  wall.laptop = NOON - 3 * YEAR
  await set(laptop, 'C1', { name: 'Anna Holm' })
  await laptop.sync()
  wall.laptop = NOON
  await laptop.sync()
  goBack()
  await laptop.sync()
  expect(server.record('contact', 'C1')?.fields).toEqual({ name: 'Anna Holm' })
})

test('what was confirmed in one batch goes back to a restored server, all of it', async () => {
  const { server, laptop } = await team()
  await laptop.sync()
  const goBack = server.snapshot()
  const edits = Array.from({ length: 300 }, (_, i) => ({
    entity: 'contact' as const,
    id: `C${i}`,
    patch: {
      name: `Anna ${i}`,
      address: 'Hafenstraße 12, 20457 Hamburg, im Hof links, zweiter Stock, bei Schröder klingeln',
    },
  }))
  await write(laptop.db, edits, { label: 'toast.saved', now: laptop.now })
  await laptop.sync()
  expect(await laptop.db.acknowledged.count()).toBeGreaterThan(1)
  goBack()
  await laptop.sync()
  expect(server.log()).toHaveLength(300)
  expect(server.records().size).toBe(300)
  expect(await laptop.db.outbox.count()).toBe(0)
})

test('a server that was restored behind one batch of many takes none after it before it has been given that one', async () => {
  const { server, laptop } = await team()
  await laptop.sync()
  const edits = Array.from({ length: 1_200 }, (_, i) => ({
    entity: 'contact' as const,
    id: `C${i}`,
    patch: { name: `Anna ${i}` },
  }))
  await write(laptop.db, edits, { label: 'toast.saved', now: laptop.now })
  const goBack = server.snapshot()
  let pushes = 0
  laptop.fetch = (url, init) => {
    if (url.endsWith('/sync/push') && (pushes += 1) === 2) goBack()
    return server.handle(url, init)
  }
  expect(await laptop.sync()).toMatchObject({ ok: true })
  expect(server.records().size).toBe(1_200)
  expect(server.log().map(({ seq }) => seq)).toEqual(Array.from({ length: 1_200 }, (_, i) => i + 1))
})

test('a device that is paired anew offers again what a restored server has lost', async () => {
  const { server, laptop, desk } = await team()
  const goBack = server.snapshot()
  await set(laptop, 'C1', { name: 'Anna Holm' })
  await laptop.sync()
  goBack()
  await set(laptop, 'C2', { name: 'Ben Ode' })
  const started = await startPairing(desk.context, signal)
  if (!started.ok) throw new Error(started.kind)
  const joined = await pairDevice(
    laptop.context,
    { server: SERVER, code: started.value.code, deviceName: 'Laptop' },
    signal,
  )
  expect(joined.ok).toBe(true)
  await laptop.sync()
  await desk.sync()
  for (const id of ['C1', 'C2']) expect(await fieldsOf(desk, id)).toEqual(await fieldsOf(laptop, id))
  expect(server.record('contact', 'C1')?.fields).toEqual({ name: 'Anna Holm' })
  expect(await laptop.db.outbox.count()).toBe(0)
})

test('what only a colleague’s device still shows goes back to a restored server, under the clocks it had', async () => {
  const { server, laptop, desk } = await team()
  await set(laptop, 'C1', { name: 'Anna', city: 'Malmö' })
  await laptop.sync()
  const goBack = server.snapshot()
  await set(laptop, 'C1', { name: 'Anna Holm', city: null })
  await set(laptop, 'C2', { name: 'Ben Ode' })
  await laptop.sync()
  await desk.sync()
  // The laptop is gone for good, and so is everything that it held.
  goBack()
  await set(desk, 'C1', { title: 'Buyer' })
  await desk.sync()
  await desk.sync()
  expect(server.record('contact', 'C1')?.fields).toEqual({ name: 'Anna Holm', title: 'Buyer' })
  expect(server.record('contact', 'C2')?.fields).toEqual({ name: 'Ben Ode' })
  for (const id of ['C1', 'C2']) {
    const row = await desk.db.records.get(['contact', id])
    expect({ fields: row?.fields, clocks: row?.clocks }).toEqual(server.record('contact', id))
    expect(row?.base).toBeUndefined()
  }
})

test('what lay beneath a change that the server refuses goes back to it too', async () => {
  const { server, laptop, desk } = await team()
  const goBack = server.snapshot()
  await set(laptop, 'C1', { name: 'Anna Holm' })
  await laptop.sync()
  await desk.sync()
  // The laptop is gone for good.
  goBack()
  await set(desk, 'C1', { name: 'Anna H.' })
  server.refuseIf(({ patch }) => patch['name'] === 'Anna H.')
  await desk.sync()
  await desk.sync()
  expect(await desk.db.refused.count()).toBe(1)
  expect(server.record('contact', 'C1')?.fields).toEqual({ name: 'Anna Holm' })
  expect(await fieldsOf(desk, 'C1')).toEqual({ name: 'Anna Holm' })
  expect(await desk.db.former.count()).toBe(0)
})

test('while the log is read anew nothing disappears from the screen, even when the network goes', async () => {
  const { server, laptop, desk } = await team({ pageSize: 1 })
  const goBack = server.snapshot()
  for (const id of ['C1', 'C2', 'C3']) await set(laptop, id, { name: `Name of ${id}` })
  await laptop.sync()
  await desk.sync()
  goBack()
  await laptop.sync()
  let pulls = 0
  desk.fetch = async (url, init) => {
    if (url.endsWith('/sync/pull') && (pulls += 1) > 2) throw new TypeError('Failed to fetch')
    return server.handle(url, init)
  }
  expect(await desk.sync()).toMatchObject({ ok: false, kind: 'network' })
  expect(await getMeta(desk.db, 'isRereading')).toBe(true)
  for (const id of ['C1', 'C2', 'C3']) expect(await fieldsOf(desk, id)).toEqual({ name: `Name of ${id}` })
  desk.fetch = server.handle
  expect(await desk.sync()).toMatchObject({ ok: true })
  expect(await getMeta(desk.db, 'isRereading')).toBe(false)
  for (const id of ['C1', 'C2', 'C3']) expect(await fieldsOf(desk, id)).toEqual({ name: `Name of ${id}` })
})

test('rights that change while a restored server is read anew wait until what only this device holds was offered', async () => {
  const { server, laptop, desk } = await team({ pageSize: 1 })
  for (const id of ['C1', 'C2']) await set(laptop, id, { name: `Name of ${id}` })
  await laptop.sync()
  const goBack = server.snapshot()
  await set(laptop, 'C3', { name: 'Name of C3' })
  await laptop.sync()
  await desk.sync()
  // The laptop is gone for good, with what it would give back.
  goBack()
  let pulls = 0
  desk.fetch = async (url, init) => {
    const answer = await server.handle(url, init)
    if (!url.endsWith('/sync/pull') || answer.status !== 200) return answer
    pulls += 1
    return Response.json({ ...((await answer.json()) as object), epoch: pulls > 1 ? 2 : 1 })
  }
  for (let exchange = 0; exchange < 3; exchange += 1) await desk.sync()
  expect(server.record('contact', 'C3')?.fields).toEqual({ name: 'Name of C3' })
  expect(await fieldsOf(desk, 'C3')).toEqual({ name: 'Name of C3' })
  expect([await getMeta(desk.db, 'epoch'), await getMeta(desk.db, 'isRereading')]).toEqual([2, false])
})
