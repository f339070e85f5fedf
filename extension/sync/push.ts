import { MAX_PUSH_BYTES, MAX_PUSH_CHANGES } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { push } from '#shared/protocol/push.ts'
import { getMeta } from '../store/meta.ts'
import type { OutboxRow } from '../store/rows.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { becomeOwnDevice } from './rekey.ts'
import { startOver } from './resync.ts'
import { learnServerTime } from './server-time.ts'
import { refuseTooLarge, settle } from './settle.ts'

/** Room for the envelope of a request. */
const ENVELOPE = 2_000

/** `held-back`: the server took nothing, and the device has made ready to begin the exchange again. */
export type PushFault = AccessFault | 'held-back'

/** Sends the first batch of what waits and settles the answer. The value is how many changes were settled; 0 when nothing waits. */
export async function pushNext(context: SyncContext, signal: AbortSignal): Promise<Result<number, PushFault>> {
  for (let most = MAX_PUSH_CHANGES; ; most = Math.ceil(most / 2)) {
    const batch = await nextBatch(context, most)
    if (batch.length === 0) return ok(0)
    const sent = await sendBatch(context, batch, signal)
    if (sent.ok) return sent.value > 0 ? sent : fail('network', 'an answer without results')
    if (sent.kind !== 'too-large') return sent
    if (batch.length === 1) return ok(await refuseTooLarge(context, must(batch[0], 'change')))
    most = batch.length
  }
}

async function sendBatch(
  context: SyncContext,
  batch: readonly OutboxRow[],
  signal: AbortSignal,
): Promise<Result<number, PushFault>> {
  const { db } = context
  const [workspace, device, settledN = 0] = await Promise.all([
    getMeta(db, 'workspace'),
    getMeta(db, 'device'),
    getMeta(db, 'settledN'),
  ])
  const after = Math.min(settledN, must(batch[0], 'change').n - 1)
  const sentAt = context.now()
  const input = { workspace: must(workspace, 'workspace'), changes: [...batch], after }
  const answer = await callSignedIn(context, push, input, signal)
  if (!answer.ok) return answer
  const { serverTime, resendFrom, rekey } = answer.value
  await learnServerTime(context, serverTime, sentAt)
  if (resendFrom !== undefined) {
    await startOver(context, resendFrom)
    return fail('held-back')
  }
  if (rekey) {
    const rekeyed = await becomeOwnDevice(context, must(device, 'device id'), signal)
    return rekeyed.ok ? fail('held-back') : rekeyed
  }
  return ok(await settle(context, batch, answer.value))
}

/** The first changes that wait, as many as one request may carry. */
async function nextBatch({ db }: SyncContext, most: number): Promise<OutboxRow[]> {
  const rows = await db.outbox.orderBy('n').limit(most).toArray()
  let bytes = ENVELOPE
  const end = rows.findIndex((row, i) => {
    bytes += new TextEncoder().encode(JSON.stringify(row)).length + 1
    return i > 0 && bytes > MAX_PUSH_BYTES
  })
  return end < 0 ? rows : rows.slice(0, end)
}
