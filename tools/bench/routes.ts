import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '#shared/lib/ids.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { START } from '#shared/protocol/change.ts'
import { bytesToBase64url } from '../../worker/auth/digest.ts'
import type { Figure } from '../bench.ts'
import { freePort } from '../lib/ports.ts'
import { workerdCpu } from '../lib/process-cpu.ts'
import { startServer } from '../lib/server.ts'
import { connectTo } from '../load/connection.ts'
import { percentile } from '../load/open-loop.ts'
import { contactFields } from './people.ts'

const TIMINGS = 200
const CODE = 'BENCHCODE'

type Joined = { readonly workspace: string; readonly device: string; readonly access: { readonly token: string } }

/**
 * Calls every route one after another, 200 times. The time is that of the whole call over loopback, an upper bound of what the
 * Worker uses; beside it the processor time of its process, in which the runtime and the local D1 are counted too.
 */
export async function measureRoutes(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sidecard-routes-'))
  const stopping = new AbortController()
  const server = await startServer({ dataDir, port: await freePort(), setupCode: CODE, signal: stopping.signal })
  const connection = connectTo(server.url)
  try {
    const figures: Figure[] = []
    for (const [path, call] of await callsOf(connection.call)) figures.push(await measure(path, call))
    return figures
  } finally {
    connection.close()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measure(path: string, call: (index: number) => Promise<unknown>): Promise<Figure> {
  const timings: number[] = []
  const before = workerdCpu()
  for (let index = 0; index < TIMINGS; index += 1) {
    const started = performance.now()
    await call(index)
    timings.push(performance.now() - started)
  }
  const cpu = ((workerdCpu() ?? Number.NaN) - (before ?? Number.NaN)) / TIMINGS
  const median = percentile(
    timings.toSorted((a, b) => a - b),
    0.5,
  )
  return {
    name: `route ${path}, median of ${TIMINGS} calls / processor time`,
    value: `${median.toFixed(1)} / ${cpu.toFixed(1)} ms`,
    aim: 'aim < 10 ms',
  }
}

/** Every route with a call that it answers, and some that it refuses as it often will. */
async function callsOf(
  call: (path: string, body: unknown, token?: string) => Promise<unknown>,
): Promise<readonly (readonly [string, (index: number) => Promise<unknown>])[]> {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey)
  const device = { name: 'Bench', key: { kty, crv, x, y } }
  const founding = { code: CODE, workspace: newId(Date.now()), workspaceName: 'Bench', memberName: 'Bench', device }
  const { workspace, access, ...joined } = (await call('/session/setup', founding)) as Joined
  const sign = async (challenge: string) => {
    const bytes = new TextEncoder().encode(challenge)
    const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, keys.privateKey, bytes)
    return bytesToBase64url(new Uint8Array(signature))
  }
  const ask = async () =>
    ((await call('/session/challenge', { device: joined.device })) as { challenge: string }).challenge
  const signedIn = (path: string, body: object = {}) => call(path, { workspace, ...body }, access.token)
  const codes: string[] = []
  const pairStart = async () => void codes.push(((await signedIn('/session/pair/start')) as { code: string }).code)
  const head = async () => ((await signedIn('/sync/pull', { cursor: START, seen: START })) as { head: object }).head
  let known: object | null = null
  return [
    ['/session/setup (refused)', () => call('/session/setup', founding).catch(() => null)],
    ['/session/challenge', ask],
    ['/session/challenge and refresh', async () => refreshBy(call, joined.device, await ask(), sign)],
    ['/session/pair/start', pairStart],
    ['/session/pair/join', (index) => call('/session/pair/join', { code: codes[index], device })],
    ['/session/devices', () => signedIn('/session/devices')],
    ['/sync/push, one change', (index) => signedIn('/sync/push', { changes: [changeOf(index)] })],
    ['/sync/pull, 200 changes', () => signedIn('/sync/pull', { cursor: START, seen: START })],
    ['/sync/pull, nothing new', async () => signedIn('/sync/pull', { cursor: (known ??= await head()), seen: known })],
  ]
}

async function refreshBy(
  call: (path: string, body: unknown) => Promise<unknown>,
  device: string,
  challenge: string,
  sign: (challenge: string) => Promise<string>,
): Promise<unknown> {
  return call('/session/refresh', { device, challenge, signature: await sign(challenge) })
}

function changeOf(index: number): object {
  const hlc = packClock({ time: Date.now(), counter: index, device: deviceMark('bench') })
  const [op, record] = [newId(Date.now()), newId(Date.now())]
  return { op, n: index + 1, entity: 'contact', record, hlc, patch: contactFields(index) }
}
