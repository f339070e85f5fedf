import { MAX_PUSH_BYTES, MAX_PUSH_CHANGES } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { Position } from '#shared/protocol/change.ts'
import { push, type PushOutput } from '#shared/protocol/push.ts'
import { START } from '#shared/protocol/start.ts'
import { getMeta } from '../store/meta.ts'
import type { OutboxRow } from '../store/rows.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { startOver } from './resync.ts'
import { learnServerTime } from './server-time.ts'
import { isAllOwn, refuseTooLarge, settle } from './settle.ts'

/** Room for the envelope of a request. */
const ENVELOPE = 2_000

/** `held-back`: the server took nothing, and the device has made ready to begin the exchange again. */
export type PushFault = AccessFault | 'held-back'

/**
 * Sends what waits, batch after batch, and settles the answers, until nothing waits or others have written in between. The value is
 * how many changes were settled; 0 when nothing waits.
 */
export async function pushWaiting(context: SyncContext, signal: AbortSignal): Promise<Result<number, PushFault>> {
  for (let most = MAX_PUSH_CHANGES; ; most = Math.ceil(most / 2)) {
    const batch = await nextBatch(context, { most, above: 0 })
    if (batch.length === 0) return ok(0)
    const sent = await sendRun(context, { batch, most, signal })
    if (sent.ok) return sent.value > 0 ? sent : fail('network', 'an answer without results')
    if (!isTooLong(sent.kind)) return sent
    if (batch.length === 1)
      // What one proxy does not let through may go another way.
      return sent.kind === 'too-large'
        ? ok(await refuseTooLarge(context, must(batch[0], 'change')))
        : fail('network', sent.kind)
    most = batch.length
  }
}

function isTooLong(kind: PushFault): boolean {
  return kind === 'too-large' || kind === 'not-let-through'
}

type Run = { readonly batch: readonly OutboxRow[]; readonly most: number; readonly signal: AbortSignal }

/** A batch with what the server said of it. */
type Answered = { readonly batch: readonly OutboxRow[]; readonly answer: PushOutput }

/**
 * Sends a batch and those after it. While one is under way the answer to the former is settled and the next is read: the wait for
 * a server is as long as that work. Dying on the way is harmless, for what was not settled is sent again.
 */
async function sendRun(context: SyncContext, { batch: first, most, signal }: Run): Promise<Result<number, PushFault>> {
  let place = await placeOf(context)
  let batch = first
  let former: Answered | null = null
  for (let settled = 0; ;) {
    const asked = askPush(context, place, batch, signal)
    const made = await whileAsked(asked, settleAndRead(context, former, { most, above: lastNumber(batch) }))
    const sent = await asked
    settled += made.settled
    if (!sent.ok) return isTooLong(sent.kind) && settled > 0 ? ok(settled) : sent
    if (isHeldBack(sent.value)) return makeReady(context, place, sent.value, signal)
    const next = made.place.device === place.device ? placeAfter(made.place, batch, sent.value) : null
    if (!next || made.batch.length === 0) return ok(settled + (await settle(context, batch, sent.value)))
    former = { batch, answer: sent.value }
    batch = made.batch
    place = next
  }
}

/** Waits for both, so that nothing goes on behind the back of whoever asked, and fails as the work does. */
async function whileAsked<Made>(asked: Promise<unknown>, work: Promise<Made>): Promise<Made> {
  await Promise.allSettled([asked, work])
  return work
}

function isHeldBack({ resendFrom, rekey }: PushOutput): boolean {
  return resendFrom !== undefined || rekey === true
}

/** After a push of which nothing was taken: offers again what the server lacks, or becomes a device of its own. */
async function makeReady(
  context: SyncContext,
  { device }: Place,
  { resendFrom }: PushOutput,
  signal: AbortSignal,
): Promise<Result<never, PushFault>> {
  // Not only from that number on: a copy of this profile may have given the earlier ones to a server that was restored.
  if (resendFrom !== undefined) await startOver(context)
  else {
    // A profile is copied seldom.
    const { becomeOwnDevice } = await import('./rekey.ts')
    const rekeyed = await becomeOwnDevice(context, device, signal)
    if (!rekeyed.ok) return rekeyed
  }
  return fail('held-back')
}

/** What this device knows of itself and of the log when it sends. */
type Place = {
  readonly workspace: string
  readonly device: string
  readonly settledN: number
  readonly cursor: Position
  readonly seen: Position
  readonly isRereading: boolean
}

async function placeOf({ db }: SyncContext): Promise<Place> {
  const [workspace, device, settledN = 0, cursor = START, seen = START, isRereading = false] = await Promise.all([
    getMeta(db, 'workspace'),
    getMeta(db, 'device'),
    getMeta(db, 'settledN'),
    getMeta(db, 'cursor'),
    getMeta(db, 'seen'),
    getMeta(db, 'isRereading'),
  ])
  const [home, name] = [must(workspace, 'workspace'), must(device, 'device id')]
  return { workspace: home, device: name, settledN, cursor, seen, isRereading }
}

/** What it will know once the answer is settled; null when the next batch has to wait for that, or for a look at the log. */
function placeAfter(place: Place, batch: readonly OutboxRow[], { results, head }: PushOutput): Place | null {
  const resultByOp = new Map(results.map((result) => [result.op, result]))
  const known = batch.map(({ op }) => resultByOp.get(op))
  if (known.includes(undefined)) return null
  const confirmed = known.flatMap((result) => (result && result.status !== 'rejected' ? [result.seq] : []))
  if (place.isRereading || !isAllOwn(place.cursor, confirmed, head)) return null
  const numbers = batch.filter((_, i) => known[i]?.status !== 'rejected').map(({ n }) => n)
  return { ...place, settledN: Math.max(place.settledN, ...numbers), cursor: head, seen: head }
}

async function askPush(
  context: SyncContext,
  { workspace, settledN, seen }: Place,
  batch: readonly OutboxRow[],
  signal: AbortSignal,
): Promise<Result<PushOutput, AccessFault>> {
  const after = Math.min(settledN, must(batch[0], 'change').n - 1)
  const sentAt = context.now()
  const answer = await callSignedIn(context, push, { workspace, changes: [...batch], after, seen }, signal)
  if (answer.ok) await learnServerTime(context, answer.value.serverTime, sentAt)
  return answer
}

type Wanted = { readonly most: number; readonly above: number }

async function settleAndRead(
  context: SyncContext,
  former: Answered | null,
  wanted: Wanted,
): Promise<{ readonly settled: number; readonly batch: readonly OutboxRow[]; readonly place: Place }> {
  const settled = former ? await settle(context, former.batch, former.answer) : 0
  const [batch, place] = await Promise.all([nextBatch(context, wanted), placeOf(context)])
  return { settled, batch, place }
}

/** The first changes that wait above a number, as many as one request may carry. */
async function nextBatch({ db }: SyncContext, { most, above }: Wanted): Promise<OutboxRow[]> {
  const rows = await db.outbox.where('n').above(above).limit(most).toArray()
  const texts = rows.map((row) => JSON.stringify(row))
  // A character is at most three bytes.
  if (texts.reduce((sum, { length }) => sum + 3 * length, ENVELOPE) <= MAX_PUSH_BYTES) return rows
  let bytes = ENVELOPE
  const end = texts.findIndex((text, i) => {
    bytes += new TextEncoder().encode(text).length + 1
    return i > 0 && bytes > MAX_PUSH_BYTES
  })
  return end < 0 ? rows : rows.slice(0, end)
}

function lastNumber(batch: readonly OutboxRow[]): number {
  return must(batch.at(-1), 'change').n
}
