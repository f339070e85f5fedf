import { evictDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { pokeSchema } from '#shared/protocol/live.ts'
import { newKeys, removeBy } from './device-keys.ts'
import { answerTo, change, env, pushFrom, signedIn, type TestDevice } from './team.ts'

type Listener = { readonly socket: WebSocket; readonly heard: string[]; next(): Promise<string> }

async function knock(
  ws: string,
  protocols: string | null,
  headers: Record<string, string> = { upgrade: 'websocket' },
): Promise<Response> {
  const request = new Request(`https://crm.example/live/${ws}`, {
    headers: { ...headers, ...(protocols !== null && { 'sec-websocket-protocol': protocols }) },
  })
  return answerTo(request)
}

async function listen(device: TestDevice): Promise<Listener> {
  const response = await knock(device.ws, `sidecard, ${device.token}`)
  expect([response.status, response.headers.get('sec-websocket-protocol')]).toEqual([101, 'sidecard'])
  const socket = must(response.webSocket)
  socket.accept()
  const heard: string[] = []
  const waiting: ((text: string) => void)[] = []
  socket.addEventListener('message', ({ data }) => {
    heard.push(String(data))
    waiting.shift()?.(String(data))
  })
  return { socket, heard, next: () => new Promise((resolve) => waiting.push(resolve)) }
}

test('a push pokes the devices of its workspace, with the head and nothing else', async () => {
  const first = await signedIn()
  const [listener, stranger] = [await listen(await signedIn({ ws: first.ws })), await listen(await signedIn())]
  const poke = listener.next()
  await pushFrom(first, [change(), change()])
  const heard: unknown = JSON.parse(await poke)
  expect(pokeSchema.parse(heard)).toEqual(heard)
  expect(heard).toEqual({ head: 2 })
  expect(stranger.heard).toEqual([])
})

test('a device that is removed hears no more, and the others do', async () => {
  const owner = await signedIn()
  const keys = await newKeys()
  await env.DB.prepare('UPDATE devices SET key = ? WHERE id = ?').bind(JSON.stringify(keys.public), owner.device).run()
  const other = await signedIn({ ws: owner.ws })
  const [lost, kept] = [await listen(other), await listen(owner)]
  const closed = new Promise<number>((resolve) => lost.socket.addEventListener('close', ({ code }) => resolve(code)))
  expect((await removeBy(owner, other.device, { keys })).status).toBe(200)
  expect(await closed).toBe(1008)
  const poke = kept.next()
  await pushFrom(owner, [change()])
  expect(await poke).toBe('{"head":1}')
  expect(lost.heard).toEqual([])
})

test('a push that changes nothing pokes nobody', async () => {
  const device = await signedIn()
  const sent = change()
  await pushFrom(device, [sent])
  const listener = await listen(device)
  await pushFrom(device, [sent, change({ entity: 'unknown' })])
  const poke = listener.next()
  await pushFrom(device, [change()])
  await poke
  expect(listener.heard).toEqual(['{"head":2}'])
})

test('pings are answered, and sockets outlive the room’s sleep', async () => {
  const device = await signedIn()
  const listener = await listen(device)
  const pong = listener.next()
  listener.socket.send('ping')
  expect(await pong).toBe('pong')
  await evictDurableObject(env.ROOM.getByName(device.ws))
  const poke = listener.next()
  await pushFrom(device, [change()])
  expect(await poke).toBe('{"head":1}')
})

test('a device that says more than ping is shown out, and the others stay', async () => {
  const device = await signedIn()
  const [loud, quiet] = [await listen(device), await listen(device)]
  const closed = new Promise<number>((resolve) => loud.socket.addEventListener('close', ({ code }) => resolve(code)))
  loud.socket.send('{"head":900}')
  expect(await closed).toBe(1008)
  const poke = quiet.next()
  await pushFrom(device, [change()])
  expect(await poke).toBe('{"head":1}')
})

test('nobody listens without a session of that workspace', async () => {
  const device = await signedIn()
  const other = await signedIn()
  const refused: [string, string | null, number][] = [
    [device.ws, null, 401],
    [device.ws, 'sidecard', 401],
    [device.ws, device.token, 401],
    [device.ws, `other, ${device.token}`, 401],
    [device.ws, `sidecard, ${'A'.repeat(43)}`, 401],
    [device.ws, `sidecard, ${other.token}`, 404],
    ['absent', `sidecard, ${other.token}`, 404],
  ]
  for (const [ws, protocols, status] of refused) expect((await knock(ws, protocols)).status).toBe(status)
  expect((await knock(device.ws, `sidecard, ${device.token}`, {})).status).toBe(400)
})
