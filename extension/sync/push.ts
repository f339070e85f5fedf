import { MAX_PUSH_BYTES, MAX_PUSH_CHANGES } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { push } from '#shared/protocol/push.ts'
import { getMeta } from '../store/meta.ts'
import type { OutboxRow } from '../store/rows.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { learnServerTime } from './server-time.ts'
import { refuseTooLarge, settle } from './settle.ts'

/** Room for the envelope of a request. */
const ENVELOPE = 2_000

/** Sends everything that waits, in order and in batches, and settles each answer. The value is how many changes were settled. */
export async function pushWaiting(context: SyncContext, signal: AbortSignal): Promise<Result<number, AccessFault>> {
  let settled = 0
  let most = MAX_PUSH_CHANGES
  for (;;) {
    const batch = await nextBatch(context, most)
    if (batch.length === 0) return ok(settled)
    const sent = await sendBatch(context, batch, signal)
    if (sent.ok) {
      if (sent.value === 0) return fail('network', 'an answer without results')
      settled += sent.value
      most = MAX_PUSH_CHANGES
    } else if (sent.kind !== 'too-large') return sent
    else if (batch.length > 1) most = Math.ceil(batch.length / 2)
    else settled += await refuseTooLarge(context, must(batch[0], 'change'))
  }
}

async function sendBatch(context: SyncContext, batch: readonly OutboxRow[], signal: AbortSignal): Promise<Result<number, AccessFault>> {
  const workspace = must(await getMeta(context.db, 'workspace'), 'workspace')
  const sentAt = context.now()
  const answer = await callSignedIn(context, push, { workspace, changes: [...batch] }, signal)
  if (!answer.ok) return answer
  await learnServerTime(context, answer.value.serverTime, sentAt)
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
