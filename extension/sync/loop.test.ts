import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createFakeServer } from '../../tests/harness/fake-server.ts'
import { createDevice, joinAll } from '../../tests/harness/sync-device.ts'
import { write } from '../store/write.ts'
import { backoff } from './backoff.ts'
import { asLeader } from './leader.ts'
import { listenForPokes } from './live.ts'
import { createNudges, keepInStep } from './loop.ts'
import { observeStatus, readStatus, type SyncStatus } from './status.ts'
import { startSync } from './start.ts'
import { pairDevice, setUpServer, signOut, startPairing } from './sign-in.ts'

const NOON = Date.UTC(2026, 10, 24, 12)
const now = () => NOON

/** Waits for ever: what wakes it is what is tested. */
function untilAborted(_: number, signal: AbortSignal): Promise<void> {
  return new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  )
}

test('waits double up to five minutes, are spread by chance, and are never under a second', () => {
  expect(backoff(0, () => 0)).toBe(1_000)
  expect(backoff(0, () => 1)).toBe(2_000)
  expect(backoff(3, () => 0.5)).toBe(5_000)
  expect(backoff(50, () => 1)).toBe(301_000)
})

test('without a server nothing is sent, and the status says that all is on this device', async () => {
  const device = await createDevice(createFakeServer({ now }), now)
  device.fetch = () => Promise.reject(new Error('nobody may call'))
  expect(await device.sync()).toEqual({ ok: false, kind: 'local', retry: false })
  expect((await readStatus(device.db)).state).toBe('local')
})

test('the loop sends what waits when it is nudged, and ends with its signal', async () => {
  const server = createFakeServer({ now })
  const device = await createDevice(server, now)
  await joinAll([device])
  const stop = new AbortController()
  const nudges = createNudges({ sleep: untilAborted })
  const running = keepInStep({ ...device.context, sleep: untilAborted }, nudges, stop.signal)
  await write(device.db, [{ entity: 'contact', id: 'C1', patch: { name: 'Anna' } }], { label: 'toast.saved', now })
  nudges.nudge()
  await expect.poll(() => server.log().length).toBe(1)
  stop.abort()
  await running
})

test('a device that writes alone does not read its own changes back, and one that others write beside does', async () => {
  const server = createFakeServer({ now })
  const [desk, laptop] = [await createDevice(server, now), await createDevice(server, now)]
  await joinAll([desk, laptop])
  const made = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      entity: 'contact' as const,
      id: `C${from + i}`,
      patch: { name: `Anna ${from + i}` },
    }))
  await desk.sync()
  await write(desk.db, made(0, 1_100), { label: 'toast.saved', now })
  const before = server.calls.length
  expect(await desk.sync()).toEqual({ ok: true, pushed: 1_100, pulled: 0 })
  expect(server.calls.slice(before)).toEqual(['/sync/push', '/sync/push', '/sync/push', '/sync/pull'])
  await write(laptop.db, made(2_000, 1), { label: 'toast.saved', now })
  await laptop.sync()
  await write(desk.db, made(3_000, 2), { label: 'toast.saved', now })
  expect(await desk.sync()).toMatchObject({ pushed: 2, pulled: 3 })
  expect(await desk.db.records.count()).toBe(1_103)
})

test('a batch that does not arrive leaves what was sent before it settled, and is sent again', async () => {
  const server = createFakeServer({ now })
  const device = await createDevice(server, now)
  await joinAll([device])
  await device.sync()
  const edits = Array.from({ length: 1_100 }, (_, i) => ({
    entity: 'contact' as const,
    id: `C${i}`,
    patch: { name: `Anna ${i}` },
  }))
  await write(device.db, edits, { label: 'toast.saved', now })
  let pushes = 0
  const { fetch } = device
  device.fetch = async (url, init) => {
    const answer = await fetch(url, init)
    if (url.endsWith('/sync/push') && (pushes += 1) === 2) throw new TypeError('the line went dead')
    return answer
  }
  expect(await device.sync()).toMatchObject({ ok: false, kind: 'network', retry: true })
  expect(await device.db.outbox.count()).toBe(600)
  expect(await device.sync()).toMatchObject({ ok: true, pushed: 600 })
  expect(server.log().map(({ record }) => record)).toEqual(edits.map(({ id }) => id))
})

test('a person who signs out keeps everything and sends nothing', async () => {
  const server = createFakeServer({ now })
  const device = await createDevice(server, now)
  await joinAll([device])
  await write(device.db, [{ entity: 'contact', id: 'C1', patch: { name: 'Anna' } }], { label: 'toast.saved', now })
  await signOut(device.context)
  const calls = server.calls.length
  expect(await device.sync()).toMatchObject({ ok: false, kind: 'signed-out' })
  expect(server.calls.length).toBe(calls)
  expect(await readStatus(device.db)).toMatchObject({ state: 'signed-out', waiting: 1 })
})

test('a wrong code, a wrong address and a second team are told apart', async () => {
  const { signal } = new AbortController()
  const device = await createDevice(createFakeServer({ now }), now)
  expect(
    await pairDevice(device.context, { server: 'https://crm.example', code: 'WRONG', deviceName: 'Desk' }, signal),
  ).toMatchObject({ kind: 'wrong-code' })
  expect(
    await pairDevice(device.context, { server: 'not an address', code: 'X', deviceName: 'Desk' }, signal),
  ).toMatchObject({ kind: 'bad-address' })
  await joinAll([device])
  const other = createFakeServer({ now })
  const founder = await createDevice(other, now)
  await joinAll([founder])
  const code = await startPairing(founder.context, signal)
  device.fetch = other.handle
  expect(
    await pairDevice(
      device.context,
      { server: 'https://crm.example', code: code.ok ? code.value.code : '', deviceName: 'Desk' },
      signal,
    ),
  ).toMatchObject({ kind: 'other-workspace' })
  expect(
    await setUpServer(
      device.context,
      { server: '127.0.0.1:8787', code: 'x', workspaceName: 'W', memberName: 'M', deviceName: 'D' },
      signal,
    ),
  ).toMatchObject({ kind: 'wrong-code' })
})

test('an address where somebody else answers is told from one where nobody does', async () => {
  const device = await createDevice(createFakeServer({ now }), now)
  const join = async (answer: () => Promise<Response>) => {
    device.fetch = answer
    const input = { server: 'https://crm.example', code: 'X', deviceName: 'Desk' }
    const joined = await pairDevice(device.context, input, new AbortController().signal)
    return joined.ok || joined.kind
  }
  expect(await join(async () => new Response('<!DOCTYPE html><title>Shop', { status: 404 }))).toBe('stranger')
  expect(await join(async () => new Response('<!DOCTYPE html><title>Hotel'))).toBe('stranger')
  expect(await join(async () => Response.json({ hello: 'world' }))).toBe('stranger')
  expect(await join(async () => new Response('<h1>Bad gateway', { status: 502 }))).toBe('network')
  expect(await join(() => Promise.reject(new TypeError('fetch failed')))).toBe('network')
})

test('only one context exchanges at a time', async () => {
  let last: Promise<unknown> = Promise.resolve()
  const request = (_name: string, _options: unknown, work: () => Promise<unknown>) => (last = last.then(work))
  const locks = { request } as unknown as LockManager
  const { signal } = new AbortController()
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await Promise.resolve()
    seen.push(`${name} ends`)
  }
  await Promise.all([asLeader({ locks }, signal, work('panel')), asLeader({ locks }, signal, work('worker'))])
  expect(seen).toEqual(['panel begins', 'panel ends', 'worker begins', 'worker ends'])
})

test('the status is followed as it changes', async () => {
  const device = await createDevice(createFakeServer({ now }), now)
  const stop = new AbortController()
  const seen: SyncStatus[] = []
  observeStatus(device.db, (status) => seen.push(status), stop.signal)
  await expect.poll(() => seen.at(-1)?.waiting).toBe(0)
  await write(device.db, [{ entity: 'contact', id: 'C1', patch: { name: 'Anna' } }], { label: 'toast.saved', now })
  await expect.poll(() => seen.at(-1)?.waiting).toBe(1)
  stop.abort()
})

test('what is written in any page is sent by itself, and a device that was removed does not hammer the server', async () => {
  const server = createFakeServer({ now })
  const device = await createDevice(server, now)
  await joinAll([device])
  const stop = new AbortController()
  const openSocket = () => Object.assign(new EventTarget(), { close: () => {}, send: () => {} }) as unknown as WebSocket
  startSync({ ...device.context, sleep: untilAborted, openSocket }, stop.signal)
  const save = (name: string) =>
    write(device.db, [{ entity: 'contact', id: 'C1', patch: { name } }], { label: 'toast.saved', now })
  await save('Anna')
  await expect.poll(() => server.log().length).toBe(1)
  server.revoke({ devices: true })
  await save('Anna Holm')
  await expect.poll(async () => (await readStatus(device.db)).state).toBe('signed-out')
  const calls = server.calls.length
  for (let i = 0; i < 50; i += 1) await nextTurn()
  expect(server.calls.length - calls).toBeLessThan(12)
  stop.abort()
})

test('a poke asks for a pull, anything else on the socket does not', async () => {
  const server = createFakeServer({ now })
  const device = await createDevice(server, now)
  await joinAll([device])
  const socket = Object.assign(new EventTarget(), {
    close: () => socket.dispatchEvent(new Event('close')),
    send: () => {},
  })
  const opened: string[][] = []
  const openSocket = (url: string, protocols: string[]) => {
    opened.push([url, ...protocols])
    return socket as unknown as WebSocket
  }
  const stop = new AbortController()
  let pokes = 0
  const listening = listenForPokes({ ...device.context, openSocket }, () => (pokes += 1), stop.signal)
  await expect.poll(() => opened.length).toBe(1)
  expect(opened[0]?.[0]).toMatch(/^wss:\/\/crm\.example\/live\/\w+$/u)
  socket.dispatchEvent(new Event('open'))
  for (const data of ['{"head":7}', 'pong', '{"name":"Anna"}', '{', ''])
    socket.dispatchEvent(new MessageEvent('message', { data }))
  expect(pokes).toBe(2)
  stop.abort()
  await listening
})
