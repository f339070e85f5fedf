// `node tests/sync/record-release.ts v<version>-<day>`: records how this release speaks, for every later one to read. Run it
// once when a version of the protocol or of the outbox is released; what was recorded is never changed.
import 'fake-indexeddb/auto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { packClock } from '#shared/merge/clock.ts'
import { must } from '#shared/lib/must.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { write } from '../../extension/store/write.ts'
import { bytesToBase64url } from '../../worker/auth/digest.ts'
import type { Exchange } from '../harness/exchange.ts'
import { SETUP_CODE } from '../harness/fake-server.ts'
import { createNodeServer } from '../harness/node-server.ts'
import { createDevice } from '../harness/sync-device.ts'

const name = must(process.argv[2], 'the name of the recording')
const NOW = Date.UTC(2026, 10, 24, 9)
const folder = new URL(`./fixtures/${name}/`, import.meta.url)

type Text = { readonly [key: string]: string }
type Joined = { readonly workspace: string; readonly device: string; readonly access: Text }

let now = NOW
const server = createNodeServer(() => (now += 1_000))
const exchanges: Exchange[] = []
const tokens = new Map<string, string>()

async function say<Answer>(path: string, request: unknown, as?: string): Promise<Answer> {
  const token = as === undefined ? undefined : tokens.get(as)
  const headers = {
    'content-type': 'application/json',
    'sidecard-protocol': String(PROTOCOL_VERSION),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  }
  const init = { method: 'POST', headers, body: JSON.stringify(request) }
  const response = await server.handle(`https://crm.example${path}`, init)
  const answer = (await response.json()) as Answer
  exchanges.push({ path, ...(as !== undefined && { as }), request, status: response.status, answer })
  return answer
}

const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey)
const device = (label: string) => ({ name: label, key: { kty, crv, x, y } })
const hlc = (time: number, mark = 'AAAAA') => packClock({ time, counter: 0, device: mark })
/** Each device counts its own changes from 1. */
const counts = { laptop: 0, desk: 0 }
const change = (by: keyof typeof counts, over: object) => {
  const n = (counts[by] += 1)
  const known = { op: `op-${by}-${n}`, n, entity: 'contact', record: 'contact-1' }
  return { ...known, hlc: hlc(NOW - 10_000 + n), patch: { name: 'Lin Wei' }, ...over }
}

const founding = { workspace: 'harbour', workspaceName: 'Harbour', memberName: 'Mei', device: device('Laptop') }
await say('/session/setup', { code: 'WRONG', ...founding })
const first = await say<Joined>('/session/setup', { code: SETUP_CODE, ...founding })
tokens.set('laptop', must(first.access.token))
await say('/session/setup', { code: SETUP_CODE, ...founding })
const { challenge } = await say<{ challenge: string }>('/session/challenge', { device: first.device })
const signed = await crypto.subtle.sign(
  { name: 'ECDSA', hash: 'SHA-256' },
  keys.privateKey,
  new TextEncoder().encode(challenge),
)
const proof = { device: first.device, challenge, signature: bytesToBase64url(new Uint8Array(signed)) }
const fresh = await say<Text>('/session/refresh', proof)
tokens.set('laptop', must(fresh.token))
await say('/session/refresh', proof)
const workspace = first.workspace
const pairing = await say<{ code: string }>('/session/pair/start', { workspace }, 'laptop')
const second = await say<Joined>('/session/pair/join', { code: pairing.code, device: device('Desk') })
tokens.set('desk', must(second.access.token))
await say('/session/pair/join', { code: 'AAAA2222', device: device('Thief') })
await say('/session/devices', { workspace }, 'laptop')

const applied = [
  change('laptop', { patch: { name: '林伟', email: 'lin@harbour.example', 'tags/大客户': true } }),
  change('laptop', {
    record: 'company-1',
    entity: 'company',
    patch: { name: 'Quay', 'cf:size': [7, 'HKD'], futureField: 'kept' },
  }),
  change('laptop', { record: 'task-1', entity: 'task', patch: { title: 'Call', done: false } }),
  change('laptop', { record: 'body-1', entity: 'message-body', patch: { message: 'm', text: 'between us' } }),
]
await say('/sync/push', { workspace, changes: applied }, 'laptop')
await say('/sync/push', { workspace, changes: applied }, 'laptop')
const rest = [
  change('desk', { hlc: hlc(NOW - 60_000, 'BBBBB'), patch: { name: 'Late', phone: '1234' } }),
  change('desk', { hlc: hlc(NOW + 86_400_000), patch: { city: 'Taipei' } }),
  change('desk', { patch: { name: null, _del: true } }),
  { op: 'op-desk-4', n: (counts.desk += 1) },
  change('desk', { entity: 'nothing' }),
  change('desk', { patch: { constructor: 1 } }),
  change('desk', { patch: { name: 7 } }),
]
await say('/sync/push', { workspace, changes: rest }, 'desk')
const page = await say<{ head: object }>(
  '/sync/pull',
  { workspace, cursor: { seq: 0, mark: '' }, seen: { seq: 0, mark: '' } },
  'desk',
)
await say('/sync/pull', { workspace, cursor: { seq: 0, mark: '' }, seen: page.head, limit: 2 }, 'laptop')
await say('/sync/pull', { workspace, cursor: page.head, seen: page.head }, 'laptop')
await say('/sync/pull', { workspace, cursor: page.head, seen: { seq: 900, mark: 'unknown' } }, 'laptop')
await say('/sync/push', { workspace: 'other', changes: applied }, 'laptop')
await say('/sync/push', { workspace, changes: 'none' }, 'laptop')
await say('/sync/push', { workspace, changes: applied })

const alone = await createDevice(server, () => NOW, 'alone')
const save = (id: string, patch: Record<string, string | boolean | null>, entity: 'contact' | 'company' = 'contact') =>
  write(alone.db, [{ entity, id, patch }], { label: 'toast.saved', now: () => NOW })
await save('contact-1', { name: '林伟', email: 'lin@harbour.example', 'tags/大客户': true })
await save('contact-1', { name: 'Lin Wei', email: null })
await save('company-1', { name: 'Quay' }, 'company')
await save('contact-2', { name: 'Gone', _del: true })
const stores = Object.fromEntries(
  alone.db.tables.map(({ name: table, schema }) => [
    table,
    [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
  ]),
)
const tables = Object.fromEntries(
  await Promise.all(alone.db.tables.map(async (table) => [table.name, await table.toArray()])),
)

mkdirSync(folder, { recursive: true })
const keep = (file: string, value: unknown) =>
  writeFileSync(new URL(file, folder), `${JSON.stringify(value, null, 1)}\n`)
keep('exchanges.json', exchanges)
keep('device.json', { version: alone.db.verno, stores, tables })
process.exit(0)
