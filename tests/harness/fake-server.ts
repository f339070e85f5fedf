import { findEntity } from '#shared/entities/registry.ts'
import { findPatchFault } from '#shared/fields/validate.ts'
import { newCode, newId } from '#shared/lib/ids.ts'
import { MAX_CLOCK_AHEAD, MAX_PULL_CHANGES, MAX_PUSH_BYTES } from '#shared/lib/limits.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { deviceMark, FIRST_STAMPED, packClock, unpackClock } from '#shared/merge/clock.ts'
import { EMPTY_RECORD, mergePatch, type RecordState } from '#shared/merge/merge.ts'
import { challenge } from '#shared/protocol/challenge.ts'
import { changeSchema, type Change, type LoggedChange, type Position } from '#shared/protocol/change.ts'
import type { Endpoint } from '#shared/protocol/endpoint.ts'
import { STATUS_BY_KIND, type ErrorKind } from '#shared/protocol/error-kind.ts'
import { pairJoin } from '#shared/protocol/pair-join.ts'
import { pairStart } from '#shared/protocol/pair-start.ts'
import { pull, type PullInput, type PullOutput } from '#shared/protocol/pull.ts'
import { push, type PushInput, type PushOutput, type PushResult } from '#shared/protocol/push.ts'
import { refresh } from '#shared/protocol/refresh.ts'
import type { Access, Joined, NewDevice, PublicKey } from '#shared/protocol/session.ts'
import { setup } from '#shared/protocol/setup.ts'

type Logged = LoggedChange & { readonly mark: string; readonly scope: string }
type Device = {
  readonly id: string
  readonly member: string
  readonly key: PublicKey
  challenge: string
  isRevoked: boolean
}
type World = {
  workspace: string
  log: Logged[]
  records: Map<string, RecordState>
  devices: Map<string, Device>
  tokens: Map<string, { device: string; endsAt: number }>
  codes: Map<string, string>
}

export const SETUP_CODE = 'TEST-CODE'
const TOKEN_LIFE = 15 * 60_000

/** A server of the protocol in memory, built from the merge that the real one's SQL is held against. One workspace. */
export type FakeServer = {
  /** What a device's `fetch` reaches: answers as the real server would, byte for byte in shape. */
  handle(url: string, init: RequestInit): Promise<Response>
  /** The record as the server has it. */
  record(entity: string, id: string): RecordState | undefined
  records(): ReadonlyMap<string, RecordState>
  log(): readonly Logged[]
  /** Remembers this moment; the result takes the server back to it, as a restored backup does. */
  snapshot(): () => void
  /** Every token is refused from now on; with `devices`, every device too. */
  revoke(options?: { devices: boolean }): void
  /** Refuses changes for which this returns true, once they arrive. */
  refuseIf(isBad: (change: Change) => boolean): void
  readonly calls: readonly string[]
}

export function createFakeServer({
  now,
  maxBytes = MAX_PUSH_BYTES,
  pageSize = MAX_PULL_CHANGES,
}: {
  now: () => number
  maxBytes?: number
  pageSize?: number
}): FakeServer {
  let world: World = {
    workspace: '',
    log: [],
    records: new Map(),
    devices: new Map(),
    tokens: new Map(),
    codes: new Map(),
  }
  let isBad: (change: Change) => boolean = () => false
  const calls: string[] = []

  const routes = new Map<string, (body: unknown, token: string) => Promise<Response>>([
    open(setup, async (input) => {
      if (input.code !== SETUP_CODE) return fail('wrong-code')
      if (world.workspace !== '') return fail('already-set-up')
      world.workspace = input.workspace
      return ok(join(input.device, 'M1'))
    }),
    open(pairJoin, async ({ code, device }) => {
      const member = world.codes.get(code.toUpperCase().replaceAll(/[^0-9A-Z]/gu, ''))
      return member ? ok(join(device, member)) : fail('wrong-code')
    }),
    open(challenge, async ({ device: id }) => {
      const device = world.devices.get(id)
      // An open challenge is handed out again until it is spent.
      if (device) device.challenge ||= newCode(20)
      return ok({ challenge: device?.challenge ?? newCode(20), serverTime: now() })
    }),
    open(refresh, async ({ device: id, challenge: text, signature }) => {
      const device = world.devices.get(id)
      const isTrue =
        device && !device.isRevoked && device.challenge === text && (await verify(device.key, text, signature))
      if (!isTrue || device.challenge !== text) return fail('unauthorised')
      device.challenge = ''
      return ok(newAccess(device.id))
    }),
    signedIn(pairStart, async (_, device) => {
      const code = newCode(8)
      world.codes.set(code, device.member)
      return ok({ code, expiresAt: now() + 300_000, serverTime: now() })
    }),
    signedIn(push, async (input, device) => answerPush(input, device)),
    signedIn(pull, async (input, device) => answerPull(input, device)),
  ])

  function join(device: NewDevice, member: string): Joined {
    const id = newId(now())
    world.devices.set(id, { id, member, key: device.key, challenge: '', isRevoked: false })
    return {
      workspace: world.workspace,
      workspaceName: 'Harbour',
      member: { id: member, name: 'Mei', role: 'owner' },
      device: id,
      access: newAccess(id),
    }
  }

  function newAccess(device: string): Access {
    const token = newCode(32)
    world.tokens.set(token, { device, endsAt: now() + TOKEN_LIFE })
    return { token, expiresAt: now() + TOKEN_LIFE, serverTime: now() }
  }

  function answerPush({ workspace, changes, seen }: PushInput, device: Device): Result<PushOutput, ErrorKind> {
    if (workspace !== world.workspace) return fail('not-found')
    if (seen && !isKnown(seen)) return fail('history-changed')
    const mark = newId(now())
    const stamps = restamp(changes, device)
    const results = changes.map((raw) => admit(raw, device, mark, stamps))
    return ok({ results, head: headOf(), serverTime: now() })
  }

  /** Clocks too far ahead are stamped anew in their order, above what a device counts in a millisecond. */
  function restamp(changes: readonly unknown[], device: Device): Map<string, string> {
    const parsed = changes.flatMap((raw) => changeSchema.safeParse(raw).data ?? [])
    const time = now() + MAX_CLOCK_AHEAD
    const ahead = parsed.filter(({ hlc }) => unpackClock(hlc).time > time)
    return new Map(
      ahead.map(({ op, n }) => [op, packClock({ time, counter: FIRST_STAMPED + n, device: deviceMark(device.id) })]),
    )
  }

  function admit(raw: unknown, device: Device, mark: string, stamps: Map<string, string>): PushResult {
    const parsed = changeSchema.safeParse(raw)
    const op = parsed.success ? parsed.data.op : String((raw as { op?: unknown })?.op ?? '')
    if (!parsed.success) return { op, status: 'rejected', code: 'bad-shape' }
    const change = parsed.data
    const descriptor = findEntity(change.entity)
    if (!descriptor) return { op, status: 'rejected', code: 'unknown-entity' }
    const fault = findPatchFault(descriptor, change.patch)
    if (fault) return { op, status: 'rejected', code: fault.code, ...(fault.key !== undefined && { key: fault.key }) }
    if (isBad(change)) return { op, status: 'rejected', code: 'not-allowed' }
    const known = world.log.find((row) => row.op === op)
    const hlc = known?.hlc ?? stamps.get(op) ?? change.hlc
    if (!known) append(change, hlc, device, mark, descriptor.visibility === 'private' ? `u:${device.member}` : 't')
    const seq = known?.seq ?? world.log.length
    const restamped = hlc === change.hlc ? {} : { hlc }
    const clocks = world.records.get(`${change.entity}/${change.record}`)?.clocks ?? {}
    const lost = Object.keys(change.patch).filter(
      (key) => (clocks[key] ?? '') > hlc && unpackClock(clocks[key] ?? '').device !== unpackClock(hlc).device,
    )
    if (lost.length > 0) return { op, status: 'superseded', seq, lost, ...restamped }
    return { op, status: known ? 'duplicate' : 'applied', seq, ...restamped }
  }

  function append(
    { op, entity, record, patch }: Change,
    hlc: string,
    device: Device,
    mark: string,
    scope: string,
  ): void {
    const key = `${entity}/${record}`
    world.log.push({
      seq: world.log.length + 1,
      op,
      entity,
      record,
      hlc,
      patch,
      actor: device.member,
      device: device.id,
      at: now(),
      mark,
      scope,
    })
    world.records.set(key, mergePatch(world.records.get(key) ?? EMPTY_RECORD, { patch, hlc }).state)
  }

  function answerPull(
    { workspace, cursor, seen, limit = pageSize }: PullInput,
    device: Device,
  ): Result<PullOutput, ErrorKind> {
    if (workspace !== world.workspace) return fail('not-found')
    if (!isKnown(cursor) || !isKnown(seen)) return fail('history-changed')
    const scopes = ['t', `u:${device.member}`]
    const rows = world.log.filter((row) => row.seq > cursor.seq && scopes.includes(row.scope))
    const page = rows.slice(0, Math.min(limit, pageSize))
    const last = page.at(-1)
    const next = page.length < rows.length && last ? { seq: last.seq, mark: last.mark } : headOf()
    const changes = page.map(toLoggedChange)
    return ok({ changes, cursor: next, head: headOf(), more: next.seq < headOf().seq, epoch: 1, serverTime: now() })
  }

  function headOf(): Position {
    const last = world.log.at(-1)
    return last ? { seq: last.seq, mark: last.mark } : { seq: 0, mark: '' }
  }

  function isKnown({ seq, mark }: Position): boolean {
    return seq === 0 || world.log[seq - 1]?.mark === mark
  }

  function signedIn<In, Out>(
    endpoint: TypedEndpoint<In, Out>,
    answer: (input: In, device: Device) => Promise<Result<Out, ErrorKind>>,
  ) {
    return route(endpoint, async (input: In, token) => {
      const held = world.tokens.get(token)
      const device = held && held.endsAt > now() ? world.devices.get(held.device) : undefined
      return device && !device.isRevoked ? answer(input, device) : fail('unauthorised')
    })
  }

  function open<In, Out>(endpoint: TypedEndpoint<In, Out>, answer: (input: In) => Promise<Result<Out, ErrorKind>>) {
    return route(endpoint, (input: In) => answer(input))
  }

  return {
    handle: async (url, init) => {
      const path = new URL(url).pathname
      calls.push(path)
      const body = String(init.body ?? '')
      if (new TextEncoder().encode(body).length > maxBytes) return respond(fail('too-large'))
      const token = new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? ''
      const answer = routes.get(path)
      return answer ? answer(JSON.parse(body), token) : respond(fail('not-found'))
    },
    record: (entity, id) => world.records.get(`${entity}/${id}`),
    records: () => world.records,
    log: () => world.log,
    snapshot: () => {
      const kept = { log: [...world.log], records: new Map(world.records) }
      return () => void (world = { ...world, log: [...kept.log], records: new Map(kept.records) })
    },
    revoke: (options) => {
      world.tokens.clear()
      if (options?.devices) for (const device of world.devices.values()) device.isRevoked = true
    },
    refuseIf: (next) => void (isBad = next),
    calls,
  }
}

type TypedEndpoint<In, Out> = Endpoint & {
  readonly input: { safeParse(value: unknown): { success: boolean; data?: In } }
  readonly output: { parse(value: unknown): Out }
}

function route<In, Out>(
  endpoint: TypedEndpoint<In, Out>,
  answer: (input: In, token: string) => Promise<Result<Out, ErrorKind>>,
) {
  const run = async (body: unknown, token: string): Promise<Response> => {
    const input = endpoint.input.safeParse(body)
    if (!input.success) return respond(fail('bad-request'))
    const result = await answer(input.data as In, token)
    return respond(result.ok ? ok(endpoint.output.parse(result.value)) : result)
  }
  return [endpoint.path as string, run] as const
}

function toLoggedChange({ seq, op, entity, record, hlc, patch, actor, device, at }: Logged): LoggedChange {
  return { seq, op, entity, record, hlc, patch, actor, device, at }
}

function respond(result: Result<unknown, ErrorKind>): Response {
  if (result.ok) return Response.json(result.value)
  return Response.json({ error: { kind: result.kind, requestId: 'R1' } }, { status: STATUS_BY_KIND[result.kind] })
}

async function verify(key: PublicKey, text: string, signature: string): Promise<boolean> {
  const bytes = Uint8Array.from(atob(signature.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
  const publicKey = await crypto.subtle.importKey('jwk', { ...key }, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'verify',
  ])
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, publicKey, bytes, new TextEncoder().encode(text))
}
