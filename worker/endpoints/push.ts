import * as z from 'zod/mini'
import { MAX_PUSH_BYTES, SNAPSHOT_CHANGES } from '#shared/lib/limits.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { must } from '#shared/lib/must.ts'
import { changeSchema } from '#shared/protocol/change.ts'
import { push, type PushInput, type PushOutput, type PushResult } from '#shared/protocol/push.ts'
import { newSecret } from '../auth/digest.ts'
import { type Admitted, admitChange, clampClocks, fitsOnePush, type Refused } from '../db/admit.ts'
import { type PushChange, pushChanges, type PushOutcome, type Stalled } from '../db/push.ts'
import { workspaceDb } from '../db/workspace-db.ts'
import type { DeviceCall } from '../http/call.ts'
import { deviceRoute } from '../http/route.ts'

/** Seconds from the change that makes a snapshot due to its being built. */
const SNAPSHOT_DELAY = 30

export const pushRoute = deviceRoute(push, answerPush, MAX_PUSH_BYTES)

/** Checks each change, sends the good ones to the log in one batch, and answers every one in the order sent. */
async function answerPush(
  input: PushInput,
  call: DeviceCall,
): Promise<Result<PushOutput, 'too-large' | 'history-changed'>> {
  const checked = input.changes.map((raw) => admitChange(raw, call.principal.member))
  const distinct = new Map(checked.filter((one) => one.ok).map(({ change }) => [change.op, change]))
  const admitted = clampClocks([...distinct.values()], call.now, call.principal.device)
  if (!fitsOnePush(admitted)) return fail('too-large')
  const numbers = input.changes.map(numberOf)
  const highest = Math.max(0, ...numbers)
  const stamp = {
    actor: call.principal.member,
    device: call.principal.device,
    at: call.now,
    mark: newSecret(call.random).slice(0, 22),
    last: { n: highest, op: opOf(must(checked[numbers.lastIndexOf(highest)], 'last change')) || null },
    ...(input.after !== undefined && { after: input.after }),
    ...(input.seen && { seen: input.seen }),
  }
  // Who may no longer write is still told what became of what was taken before.
  const [sent, recalled] = call.principal.role === 'viewer' ? [[], admitted] : [admitted, []]
  const db = workspaceDb(call.env, input.workspace)
  const { outcomes, head, stalled } = await pushChanges(db, sent, stamp, recalled)
  if (stalled?.kind === 'history-changed') return fail('history-changed')
  if (stalled) return ok({ results: [], head, serverTime: call.now, ...toHint(stalled) })
  const outcomeByOp = new Map(admitted.map((change, index) => [change.op, must(outcomes[index], 'outcome')]))
  const fresh = outcomes.filter((outcome) => outcome.refused === null && outcome.isNew).length
  if (fresh > 0) call.waitUntil(tellOthers(call, head.seq))
  if (passesMilestone(head.seq, fresh)) call.waitUntil(sendEffect(call, head.seq).catch(() => undefined))
  return ok({ results: toResults(checked, outcomeByOp), head, serverTime: call.now })
}

/** The number of a change, refused or not: a number is used up once it was answered. */
function numberOf(raw: unknown): number {
  return numberSchema.safeParse(raw).data?.n ?? 0
}

const numberSchema = z.object({ n: changeSchema.shape.n })

function opOf(one: Admitted | Refused): string {
  return one.ok ? one.change.op : one.op
}

function toHint(
  stalled: Exclude<Stalled, { readonly kind: 'history-changed' }>,
): Pick<PushOutput, 'resendFrom' | 'rekey'> {
  return stalled.kind === 'gap' ? { resendFrom: stalled.resendFrom } : { rekey: true }
}

/** True for one push in some hundred changes, whoever made them: that one has the snapshot brought up to date. */
function passesMilestone(head: number, fresh: number): boolean {
  return Math.floor(head / SNAPSHOT_CHANGES) > Math.floor((head - fresh) / SNAPSHOT_CHANGES)
}

/** An operation that comes twice in one push was sent once; its second answer says so. */
function toResults(
  checked: readonly (Admitted | Refused)[],
  outcomeByOp: ReadonlyMap<string, PushOutcome>,
): PushResult[] {
  const answered = new Set<string>()
  return checked.map((one) => {
    if (!one.ok)
      return { op: one.op, status: 'rejected', code: one.code, ...(one.key !== undefined && { key: one.key }) }
    const isRepeat = answered.has(one.change.op)
    answered.add(one.change.op)
    return toResult(one.change, must(outcomeByOp.get(one.change.op), 'outcome'), isRepeat)
  })
}

function toResult({ op, hlc: sentHlc }: PushChange, outcome: PushOutcome, isRepeat: boolean): PushResult {
  if (outcome.refused !== null) return { op, status: 'rejected', code: outcome.refused }
  const { seq, hlc, isNew, lost } = outcome
  const stamped = hlc === sentHlc ? {} : { hlc }
  if (lost.length > 0) return { op, status: 'superseded', seq, lost: [...lost], ...stamped }
  return { op, status: isNew && !isRepeat ? 'applied' : 'duplicate', seq, ...stamped }
}

/**
 * The log's trigger wrote the row of the effect beside the changes, unless one waits; the message only spares it the wait for the
 * sweep. It comes late, so that a device with much to send is not slowed by its own snapshot, which is then built once for all.
 */
async function sendEffect({ env, principal }: DeviceCall, head: number): Promise<void> {
  const key = String(head - (head % SNAPSHOT_CHANGES))
  await env.EFFECTS.sendBatch([
    { body: { ws: principal.workspace, kind: 'build-snapshot', key }, delaySeconds: SNAPSHOT_DELAY },
  ])
}

/** A poke that gets lost is harmless: devices also ask by themselves. */
async function tellOthers({ env, principal }: DeviceCall, head: number): Promise<void> {
  await env.ROOM.getByName(principal.workspace)
    .poke(head)
    .catch(() => undefined)
}
