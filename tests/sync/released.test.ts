import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { challenge } from '#shared/protocol/challenge.ts'
import { devices } from '#shared/protocol/devices.ts'
import { pairJoin } from '#shared/protocol/pair-join.ts'
import { pairStart } from '#shared/protocol/pair-start.ts'
import { pull } from '#shared/protocol/pull.ts'
import { push } from '#shared/protocol/push.ts'
import { refresh } from '#shared/protocol/refresh.ts'
import { setup } from '#shared/protocol/setup.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import type { OutboxRow } from '../../extension/store/rows.ts'
import { bytesToBase64url } from '../../worker/auth/digest.ts'
import { type Exchange, findFaults, learn, translate } from '../harness/exchange.ts'
import { createNodeServer } from '../harness/node-server.ts'
import { createDevice, joinAll, pair } from '../harness/sync-device.ts'

// How each release spoke, recorded on its day. Today's server answers it as it was answered then, today's device reads what it
// was told then, and what it had not sent yet is not lost. A recording is never changed and never taken away.

type Recorded = {
  readonly version: number
  readonly stores: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, object[]>> & { readonly outbox: OutboxRow[] }
}

const ENDPOINTS = [challenge, devices, pairJoin, pairStart, pull, push, refresh, setup]
const NOW = Date.UTC(2026, 10, 24, 9)
const recordings = readdirSync(new URL('./fixtures/', import.meta.url)).filter((name) =>
  /^v\d+-\d{4}-\d{2}-\d{2}$/u.test(name),
)
const read = <Content>(name: string, file: string): Content =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}/${file}`, import.meta.url), 'utf8')) as Content

test('every version of the protocol before the present one has a recording', () => {
  const recorded = new Set(recordings.map((name) => Number(/^v(?<version>\d+)/u.exec(name)?.groups?.['version'])))
  for (let version = 1; version < PROTOCOL_VERSION; version += 1)
    expect(recorded, `version ${version}`).toContain(version)
})

test.for(recordings)('today’s server answers a device of %s as it was answered then', async (name) => {
  // A second passes with each call, so that what is told newest first has one order.
  let now = NOW
  const server = createNodeServer(() => (now += 1_000))
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  const publicKey = await crypto.subtle.exportKey('jwk', keys.publicKey)
  const known = new Map<string, string>()
  const tokens = new Map<string, string>()
  const faults: string[] = []
  for (const { path, as, request: recorded, status, answer } of read<Exchange[]>(name, 'exchanges.json')) {
    const request = await withOwnKey(translate(known, recorded), publicKey, keys.privateKey)
    const headers = {
      'content-type': 'application/json',
      'sidecard-protocol': must(/^v(?<version>\d+)/u.exec(name)?.groups?.['version']),
      ...(as !== undefined && { authorization: `Bearer ${tokens.get(as)}` }),
    }
    const init = { method: 'POST', headers, body: JSON.stringify(request) }
    const response = await server.handle(`https://crm.example${path}`, init)
    const today: unknown = await response.json()
    // Version 1 had to refuse a set-up that was asked for twice, though the first answer may have been lost. Now it is answered.
    if (path === setup.path && status === 409 && response.status === 200) continue
    if (response.status !== status) faults.push(`${path}: ${status} became ${response.status}`)
    faults.push(...findFaults(answer, today, path))
    learn(known, answer, today)
    keepToken(tokens, path, today)
  }
  expect(faults).toEqual([])
  server.sqlite.close()
})

test.for(recordings)('today’s device reads every answer of %s', (name) => {
  const exchanges = read<Exchange[]>(name, 'exchanges.json')
  for (const { path, request, status, answer } of exchanges) {
    const endpoint = must(
      ENDPOINTS.find((one) => one.path === path),
      path,
    )
    if (status !== 200) continue
    expect(endpoint.input.safeParse(request).success, `${path} request`).toBe(true)
    expect(endpoint.output.safeParse(answer).error, `${path} answer`).toBeUndefined()
  }
  expect(exchanges.length).toBeGreaterThan(15)
})

test.for(recordings)('what a device of %s had not sent arrives after the update, each change once', async (name) => {
  const { version, stores, tables } = read<Recorded>(name, 'device.json')
  const server = createNodeServer(() => NOW)
  const first = await createDevice(server, () => NOW, 'first')
  await joinAll([first])
  const old = new Dexie(`old ${name}`)
  old.version(version).stores({ ...stores })
  await old.open()
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkPut(rows)
  old.close()
  const device = await createDevice(server, () => NOW, 'old', old.name)
  expect(await device.db.outbox.toArray()).toMatchObject(tables.outbox)
  await pair(first, device)
  expect(await device.sync()).toMatchObject({ ok: true })
  expect(await device.db.outbox.count()).toBe(0)
  const log = server.sqlite.database.prepare('SELECT op, patch FROM changes ORDER BY seq').all()
  const sent = log.map(({ op, patch }) => ({ op, patch: JSON.parse(String(patch)) as unknown }))
  expect(sent).toEqual(tables.outbox.map(({ op, patch }) => ({ op, patch })))
  server.sqlite.close()
})

/** A device speaks with the token that it was given last. The first of the recording is the laptop, the next the desk. */
function keepToken(tokens: Map<string, string>, path: string, answer: unknown): void {
  const { access, token = access?.token } = answer as { access?: { token: string }; token?: string }
  if (token !== undefined) tokens.set(path === '/session/pair/join' ? 'desk' : 'laptop', token)
}

/** Who replays a recording has another key than who made it, and signs today's challenge with it. */
async function withOwnKey(request: unknown, { x, y }: JsonWebKey, privateKey: CryptoKey): Promise<unknown> {
  const asked = request as { device?: { key?: object }; challenge?: string; signature?: string }
  if (typeof asked.device === 'object')
    return { ...asked, device: { ...asked.device, key: { ...asked.device.key, x, y } } }
  if (asked.signature === undefined) return request
  const text = new TextEncoder().encode(asked.challenge)
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, text)
  return { ...asked, signature: bytesToBase64url(new Uint8Array(signature)) }
}
