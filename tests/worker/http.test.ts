import { sha256 } from '#shared/lib/sha256.ts'
import { expect, test } from 'vitest'
import packageJson from '../../package.json'
import { newId } from '#shared/lib/ids.ts'
import { MAX_BODY_BYTES } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import type { ErrorKind } from '#shared/protocol/error-kind.ts'
import { workspaceDb } from '../../worker/db/workspace-db.ts'
import { ROUTES } from '../../worker/endpoints/routes.ts'
import { r2Files } from '../../worker/files/r2-files.ts'
import { failureOf } from '../../worker/http/errors.ts'
import { VERSION } from '../../worker/server.ts'
import { buildSnapshot } from '../../worker/snapshot/build-snapshot.ts'
import { listChunks } from '../../worker/snapshot/list-chunks.ts'
import { prodLimits } from '../harness/prod-limits.ts'
import {
  answerTo,
  change,
  clock,
  env,
  errorKind,
  jobEnv,
  post,
  pushFrom,
  rowsOutside,
  signedIn,
  type TestDevice,
} from './team.ts'

const CANARY = 'Canary Zhou 林'
const START = { seq: 0, mark: '' }
const KEY = { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }

const REAL_KEY = await realKey()
/** Five bytes, their name and their base64. */
const FILE = { hash: await sha256('Hello'), size: 5, bytes: btoa('Hello') }

/** A well-formed body for each route: what is refused is then refused for who asks. */
const BODIES: { readonly [path: string]: (ws: string) => object } = {
  '/session/setup': (workspace) => ({
    code: 'wrong',
    workspace,
    workspaceName: 'W',
    memberName: 'M',
    device: { name: 'D', key: KEY },
  }),
  '/session/challenge': () => ({ device: 'someone' }),
  '/session/refresh': () => ({ device: 'someone', challenge: 'x', signature: 'x' }),
  '/session/rekey': (workspace) => ({
    workspace,
    device: { name: 'D', key: REAL_KEY },
    challenge: 'c',
    signature: 's',
  }),
  '/session/pair/start': (workspace) => ({ workspace }),
  '/session/pair/join': () => ({ code: 'wrong', device: { name: 'D', key: KEY } }),
  '/session/devices': (workspace) => ({ workspace }),
  '/session/devices/remove': (workspace) => ({ workspace, device: 'nobody', challenge: 'c', signature: 's' }),
  '/sync/push': (workspace) => ({ workspace, changes: [change()] }),
  '/sync/pull': (workspace) => ({ workspace, cursor: START, seen: START }),
  '/sync/snapshot': (workspace) => ({ workspace }),
  '/sync/chunks': (workspace) => ({ workspace, names: [chunkName] }),
  '/blobs/state': (workspace) => ({ workspace, hashes: [FILE.hash] }),
  '/blobs/put': (workspace) => ({ workspace, ...FILE, part: 0 }),
  '/blobs/get': (workspace) => ({ workspace, attachment, part: 0 }),
}

/** Routes by which something is sent: nothing for those who only look. */
const SENDS_FILES = new Set(['/blobs/put'])

const ASKS_FOR_PROOF = new Set(['/session/rekey', '/session/devices/remove'])

/** Routes that a workspace alone is enough for. */
const ASKS_ONLY_WORKSPACE = new Set(['/session/devices', '/session/pair/start', '/sync/snapshot'])

/** Everyone who might call, with what they have in hand for our workspace. */
async function principals(): Promise<
  { readonly name: string; readonly token: string | undefined; readonly expected: number }[]
> {
  const owner = await signedIn()
  attachment = newId(clock.now)
  const file = { name: 'hello.txt', blob: FILE.hash, size: FILE.size }
  await pushFrom(owner, [
    change({ patch: { name: CANARY } }),
    change({ entity: 'attachment', record: attachment, patch: file }),
  ])
  const of = async (role: string, end?: string) => {
    const device = await signedIn({ ws: owner.ws, role })
    if (end !== undefined) await env.DB.prepare(end).bind(device.device, device.member).run()
    return device.token
  }
  workspace = owner.ws
  const job = jobEnv()
  const db = workspaceDb(job, workspace)
  await buildSnapshot(db, r2Files(job.FILES), { chunks: 1, now: clock.now })
  chunkName = must((await listChunks(db, ['t'])).chunks[0]).name
  return [
    { name: 'anonymous', token: undefined, expected: 401 },
    { name: 'malformed token', token: 'x y', expected: 401 },
    { name: 'unknown token', token: 'A'.repeat(43), expected: 401 },
    {
      name: 'expired',
      token: await of('owner', `UPDATE sessions SET expires_at = ${clock.now} WHERE device = ?1 AND ?2 <> ''`),
      expected: 401,
    },
    {
      name: 'revoked device',
      token: await of('owner', `UPDATE devices SET revoked_at = 1 WHERE id = ?1 AND ?2 <> ''`),
      expected: 401,
    },
    {
      name: 'removed member',
      token: await of('admin', `UPDATE members SET removed_at = 1 WHERE ?1 <> '' AND id = ?2`),
      expected: 401,
    },
    { name: 'viewer', token: await of('viewer'), expected: 200 },
    { name: 'member', token: await of('member'), expected: 200 },
    { name: 'manager', token: await of('manager'), expected: 200 },
    { name: 'admin', token: await of('admin'), expected: 200 },
    { name: 'owner', token: owner.token, expected: 200 },
    { name: 'owner of another workspace', token: (await signedIn()).token, expected: 404 },
  ]
}
let workspace = ''
let chunkName = '0'.repeat(64)
let attachment = 'none'

const KIND_BY_STATUS: { readonly [status: number]: ErrorKind } = { 401: 'unauthorised', 404: 'not-found', 503: 'busy' }

test('every route that needs a device refuses everyone else, and tells strangers nothing', async () => {
  const callers = await principals()
  const routes = ROUTES.filter(({ access }) => access === 'device')
  expect(routes.map(({ path }) => path).toSorted()).toEqual([
    '/blobs/get',
    '/blobs/put',
    '/blobs/state',
    '/session/devices',
    '/session/devices/remove',
    '/session/pair/start',
    '/session/rekey',
    '/sync/chunks',
    '/sync/pull',
    '/sync/push',
    '/sync/snapshot',
  ])
  for (const { path } of routes) {
    for (const { name, token, expected: usual } of callers) {
      const expected = usual === 200 ? expectedOf(path, name) : usual
      const answer = await post(path, must(BODIES[path])(workspace), { token })
      expect(answer.status, `${name} at ${path}`).toBe(expected)
      if (expected === 200) continue
      expect(errorKind(answer)).toBe(KIND_BY_STATUS[expected])
      expect(JSON.stringify(answer.body)).not.toContain(CANARY)
    }
  }
})

/** Who writes no files, and what asks for a proof over an open challenge, of which there is none. */
function expectedOf(path: string, name: string): number {
  if (ASKS_FOR_PROOF.has(path)) return 503
  return name === 'viewer' && SENDS_FILES.has(path) ? 404 : 200
}

test('an absent workspace and someone else’s are answered the same', async () => {
  const [ours, theirs] = [await signedIn(), await signedIn()]
  for (const { path } of ROUTES.filter(({ access }) => access === 'device')) {
    const [foreign, absent] = await Promise.all(
      [theirs.ws, newId(clock.now)].map((ws) => post(path, must(BODIES[path])(ws), { token: ours.token })),
    )
    const plain = (answer: typeof foreign) => JSON.stringify(answer?.body).replace(/"requestId":"[^"]+"/u, '')
    expect([foreign?.status, plain(foreign)]).toEqual([404, plain(absent)])
  }
})

test('a signed-in device is bound to its workspace in every statement', async () => {
  const device = await signedIn()
  for (const { path } of ROUTES.filter(({ access }) => access === 'device')) {
    // The first call may begin a snapshot after its answer, which is work with limits of its own.
    await post(path, must(BODIES[path])(device.ws), { token: device.token })
    const { seen } = await post(path, must(BODIES[path])(device.ws), { token: device.token })
    const [session, ...others] = seen.sql
    expect(session).toContain('s.token = ?1')
    for (const sql of others) expect(sql).toMatch(/\bws = \?1\b|SELECT \?1,/u)
    expect(seen.statements).toBeLessThanOrEqual(5)
  }
})

test('routes for everyone are these four, and each has its body here', () => {
  expect(ROUTES.filter(({ access }) => access === 'anyone').map(({ path }) => path)).toEqual([
    '/session/setup',
    '/session/challenge',
    '/session/refresh',
    '/session/pair/join',
  ])
  expect(ROUTES.map(({ path }) => path).toSorted()).toEqual(Object.keys(BODIES).toSorted())
})

test('a body that makes no sense is refused in plain kinds, and changes nothing', async () => {
  const device = await signedIn()
  await pushFrom(device, [change()])
  const before = await rowsOutside('')
  const deep = `${'['.repeat(4_000)}${']'.repeat(4_000)}`
  const bodies: [BodyInit, number][] = [
    ['', 400],
    ['{', 400],
    ['null', 400],
    ['[]', 400],
    ['"text"', 400],
    ['7', 400],
    ['{}', 400],
    [deep, 400],
    [new Uint8Array([0xff, 0xfe, 0x7b]), 400],
    ['{"__proto__":{"workspace":"x"}}', 400],
    [JSON.stringify({ workspace: device.ws }), 400],
    [JSON.stringify({ code: {}, device: [], workspace: device.ws, changes: {}, cursor: 'x' }), 400],
  ]
  for (const { path } of ROUTES) {
    for (const [body, status] of bodies) {
      if (ASKS_ONLY_WORKSPACE.has(path) && String(body).includes(device.ws)) continue
      const answer = await post(path, null, { body, token: device.token, address: newId(clock.now) })
      expect([answer.status, errorKind(answer)], `${String(body).slice(0, 60)} at ${path}`).toEqual([
        status,
        'bad-request',
      ])
    }
  }
  expect(await rowsOutside('')).toBe(before)
})

test('a body larger than its route takes is not read', async () => {
  const device = await signedIn()
  for (const { path, maxBytes } of ROUTES) {
    let sent = 0
    const endless = new ReadableStream({
      pull(controller) {
        sent += 50_000
        controller.enqueue(new Uint8Array(50_000).fill(32))
      },
    })
    for (const body of [endless, ' '.repeat(maxBytes + 1)]) {
      const answer = await post(path, null, { body, token: device.token })
      expect([answer.status, errorKind(answer)], path).toEqual([413, 'too-large'])
    }
    expect(sent).toBeLessThan(maxBytes + 200_000)
    expect(maxBytes === MAX_BODY_BYTES || path === '/sync/push' || SENDS_FILES.has(path), path).toBe(true)
  }
})

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return answerTo(new Request(`https://crm.example${path}`, init))
}

test('the address of the server says what it is', async () => {
  const response = await ask('/')
  expect(await response.text()).toBe(`Sidecard server ${VERSION}\n`)
  expect(VERSION).toBe(packageJson.version)
})

test('what is not there is not there, whatever the method', async () => {
  for (const [path, method] of [
    ['/nowhere', 'GET'],
    ['/sync/push', 'GET'],
    ['/sync/push', 'PUT'],
    ['/', 'POST'],
    ['/live', 'GET'],
    ['/sync/push/', 'POST'],
  ] as const) {
    const response = await ask(path, { method })
    expect([response.status, await response.json()]).toEqual([
      404,
      { error: { kind: 'not-found', requestId: response.headers.get('x-request-id') } },
    ])
  }
})

const EXTENSIONS = [
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
  'moz-extension://0b1c2d3e-1111-2222-3333-444455556666',
]
const STRANGERS = [
  'https://evil.example',
  'null',
  'http://localhost:3000',
  'chrome-extension://a/../b',
  'https://x.example?chrome-extension://abc',
  'file://',
]

test('pages of the extension may read answers, also errors, and websites may not', async () => {
  for (const origin of [...EXTENSIONS, ...STRANGERS]) {
    const isExtension = EXTENSIONS.includes(origin)
    const preflight = await ask('/sync/push', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual(
      isExtension ? [204, origin] : [403, null],
    )
    for (const path of ['/sync/push', '/session/challenge', '/nowhere']) {
      const response = await ask(path, { method: 'POST', headers: { origin }, body: '{' })
      expect(response.headers.get('access-control-allow-origin')).toBe(isExtension ? origin : null)
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    }
  }
})

test('every answer is private, inert and numbered', async () => {
  for (const [path, method] of [
    ['/', 'GET'],
    ['/nowhere', 'GET'],
    ['/sync/push', 'POST'],
  ] as const) {
    const { headers } = await ask(path, { method })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('x-request-id')).toMatch(/^[0-9A-Z]{26}$/u)
  }
})

test('troubles of the database that pass are told apart from faults of ours', async () => {
  const kinds: [string, string][] = [
    ['D1_ERROR: Network connection lost.', 'busy'],
    ['D1_ERROR: D1 DB is overloaded. Too many requests queued.', 'busy'],
    ['D1_ERROR: Internal error in D1 DB storage caused object to be reset.', 'busy'],
    ['D1_ERROR: UNIQUE constraint failed: changes.ws', 'internal'],
    ['D1_ERROR: no such table: records', 'internal'],
    ['missing workspace', 'internal'],
  ]
  for (const [text, kind] of kinds) expect(failureOf(new Error(text)).kind, text).toBe(kind)
  expect(failureOf('thrown text').kind).toBe('internal')
  for (const { path } of ROUTES) {
    const limits = prodLimits(env)
    const device: TestDevice = await signedIn()
    limits.failNext('before', 'D1_ERROR: Network connection lost.')
    const body =
      path.includes('setup') || path.includes('join')
        ? { ...must(BODIES[path])(device.ws), device: { name: 'D', key: await realKey() } }
        : must(BODIES[path])(device.ws)
    const answer = await post(path, body, { token: device.token, limits, address: newId(clock.now) })
    expect([answer.status, errorKind(answer)], path).toEqual([503, 'busy'])
  }
})

async function realKey(): Promise<object> {
  const pair = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair
  const { kty, crv, x, y } = (await crypto.subtle.exportKey('jwk', pair.publicKey)) as JsonWebKey
  return { kty, crv, x, y }
}

test('a device that speaks a version before the oldest is asked to update, one that says nothing or more is answered', async () => {
  const asked = async (version: string | null) => {
    const headers = { 'content-type': 'application/json', ...(version !== null && { 'sidecard-protocol': version }) }
    const request = new Request('https://sidecard.example/session/challenge', {
      method: 'POST',
      headers,
      body: JSON.stringify({ device: 'someone' }),
    })
    return (await answerTo(request)).status
  }
  expect(await asked('0')).toBe(426)
  expect(await asked('x')).toBe(426)
  for (const version of [null, '1', '99']) expect(await asked(version)).toBe(200)
})
