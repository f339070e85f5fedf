import { sha256 } from '#shared/lib/sha256.ts'
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env as testEnv } from 'cloudflare:workers'
import { newId, systemRandom } from '#shared/lib/ids.ts'
import { must } from '#shared/lib/must.ts'
import { packClock } from '#shared/merge/clock.ts'
import { type Change, type Position, START } from '#shared/protocol/change.ts'
import { errorBodySchema, type ErrorKind } from '#shared/protocol/error-kind.ts'
import { pull } from '#shared/protocol/pull.ts'
import { push } from '#shared/protocol/push.ts'
import { bytesToBase64url } from '../../worker/auth/digest.ts'
import { d1Port } from '../../worker/db/d1-port.ts'
import type { SqlRow, SqlValue } from '../../worker/db/port.ts'
import { openWorkspace, statement } from '../../worker/db/scoped.ts'
import { workspacePort } from '../../worker/db/workspace-db.ts'
import type { Env } from '../../worker/env.ts'
import { createServer } from '../../worker/server.ts'
import { prodLimits } from '../harness/prod-limits.ts'
import { seedWorkspace } from '../harness/seed-workspace.ts'

export const env = testEnv as unknown as Env

/** The server under a clock that tests move. */
export const clock = { now: Date.UTC(2026, 10, 24, 9) }
/** What the server logged, newest last. */
export const logged: { readonly requestId: string; readonly error: unknown }[] = []
const server = createServer({
  now: () => clock.now,
  random: systemRandom,
  log: (requestId, error) => void logged.push({ requestId, error }),
})

export type Answer = {
  readonly status: number
  readonly body: unknown
  readonly headers: Headers
  readonly seen: ReturnType<typeof prodLimits>['seen']
}
export type Sending = {
  readonly token?: string | undefined
  readonly address?: string
  readonly body?: BodyInit
  readonly headers?: Record<string, string>
  readonly env?: Env
  readonly limits?: ReturnType<typeof prodLimits>
}

/** The server's answer to a request, under production's limits. No test reaches it by another way. */
export async function answerTo(request: Request, limits = prodLimits(env)): Promise<Response> {
  const context = createExecutionContext()
  const response = await server.fetch(request, limits.env, context)
  await waitOnExecutionContext(context)
  return response
}

/** What the server's jobs are given: an environment for one run, under the limits of a paid plan. */
export function jobEnv(): Env {
  return prodLimits(env, 'paid').env
}

/** One call of an endpoint. */
export async function post(
  path: string,
  input: unknown,
  { token, address = '192.0.2.1', body, headers, env: other, limits = prodLimits(other ?? env) }: Sending = {},
): Promise<Answer> {
  const request = new Request(`https://crm.example${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'cf-connecting-ip': address,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: body ?? JSON.stringify(input),
  })
  const response = await answerTo(request, limits)
  return { status: response.status, body: await bodyOf(response), headers: response.headers, seen: limits.seen }
}

async function bodyOf(response: Response): Promise<unknown> {
  const isBytes = response.headers.get('content-type') === 'application/octet-stream'
  return isBytes ? new Uint8Array(await response.arrayBuffer()) : response.json()
}

export type TestDevice = {
  readonly ws: string
  readonly member: string
  readonly device: string
  readonly token: string
}

/** Every workspace that a test made. */
const workspaces: string[] = []

/** A signed-in device of a new member; in a new workspace when none is given. */
export async function signedIn({
  ws,
  role = 'owner',
  member = newId(clock.now),
}: { ws?: string; role?: string; member?: string } = {}): Promise<TestDevice> {
  const port = d1Port(env.DB)
  const workspace = ws ?? newId(clock.now)
  if (ws === undefined) {
    await seedWorkspace(workspacePort(env, workspace), workspace)
    workspaces.push(workspace)
  }
  const device = newId(clock.now)
  const token = bytesToBase64url(systemRandom(32))
  await port.batch([
    {
      sql: `INSERT OR IGNORE INTO members (ws, id, name, role, joined_at) VALUES (?1, ?2, 'Ada Park', ?3, 0)`,
      params: [workspace, member, role],
    },
    {
      sql: `INSERT INTO devices (id, ws, member, name, key, joined_at, seen_at) VALUES (?1, ?2, ?3, 'Laptop', '{}', 0, 0)`,
      params: [device, workspace, member],
    },
    {
      sql: `INSERT INTO sessions (token, device, expires_at) VALUES (?1, ?2, ?3)`,
      params: [await sha256(token), device, clock.now + 900_000],
    },
  ])
  return { ws: workspace, member, device, token }
}

let counter = 0

/** A change as a device would send it. Clocks never repeat. */
export function change(over: Partial<Record<keyof Change, unknown>> = {}): Record<string, unknown> {
  counter += 1
  const hlc = packClock({ time: clock.now, counter, device: 'AAAAA' })
  return {
    op: newId(clock.now),
    n: counter,
    entity: 'contact',
    record: newId(clock.now),
    hlc,
    patch: { name: 'Lin Wei' },
    ...over,
  }
}

/** Without `after` and `seen` as a device of the first protocol pushes. */
export async function pushFrom(
  device: TestDevice,
  changes: readonly unknown[],
  sending: Sending = {},
  after?: number,
  seen?: Position,
) {
  const input = { workspace: device.ws, changes, after, seen }
  const answer = await post('/sync/push', input, { token: device.token, ...sending })
  return { ...answer, output: answer.status === 200 ? push.output.parse(answer.body) : null }
}

export async function pullFrom(device: TestDevice, over: object = {}, sending: Sending = {}) {
  const answer = await post(
    '/sync/pull',
    { workspace: device.ws, cursor: START, seen: START, ...over },
    { token: device.token, ...sending },
  )
  return { ...answer, output: answer.status === 200 ? pull.output.parse(answer.body) : null }
}

/** The kind of an answer that is an error; its body is always of the declared shape. */
export function errorKind({ status, body }: Answer): ErrorKind | undefined {
  return status === 200 ? undefined : errorBodySchema.parse(body).error.kind
}

/** What a statement finds among a workspace's rows, wherever this run keeps them. It names its workspace as `?1`. */
export async function rowsOf(ws: string, sql: string, ...params: SqlValue[]): Promise<readonly SqlRow[]> {
  const [result] = await openWorkspace(workspacePort(env, ws), ws).batch([statement(sql, ...params)])
  return must(result).rows
}

const TABLES = ['workspace', 'changes', 'records', 'members']

/** Every row of one workspace, as text to compare. */
export async function workspaceRows(ws: string): Promise<string> {
  const tables = await Promise.all(TABLES.map((table) => rowsOf(ws, `SELECT * FROM ${table} WHERE ws = ?1`)))
  return JSON.stringify(tables)
}

/** Every row of every table that holds what people entered, without one workspace: for "nothing else changed". */
export async function rowsOutside(ws: string): Promise<string> {
  const others = workspaces.filter((other) => other !== ws)
  return (await Promise.all(others.map(workspaceRows))).join('\n')
}
