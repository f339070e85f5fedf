import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { START } from '#shared/protocol/change.ts'
import { pull, type PullOutput } from '#shared/protocol/pull.ts'
import { keepReadHistory } from '../store/keep-history.ts'
import { mergeChanges } from '../store/merge-changes.ts'
import { getMeta, setMeta } from '../store/meta.ts'
import { recordTables } from '../store/put-records.ts'
import { endReread } from '../store/reread.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { learnServerTime } from './server-time.ts'
import { raiseSeen } from './settle.ts'

/** Reads the log from the cursor to its end, page by page. The value is how many changes came. */
export async function pullAll(context: SyncContext, signal: AbortSignal): Promise<Result<number, AccessFault>> {
  let count = 0
  for (;;) {
    const page = await pullPage(context, signal)
    if (!page.ok) return page
    count += page.value.changes.length
    if (!page.value.more) return ok(count)
  }
}

async function pullPage(context: SyncContext, signal: AbortSignal): Promise<Result<PullOutput, AccessFault>> {
  const { db } = context
  const [workspace, cursor = START, seen = START] = await Promise.all([
    getMeta(db, 'workspace'),
    getMeta(db, 'cursor'),
    getMeta(db, 'seen'),
  ])
  const sentAt = context.now()
  const answer = await callSignedIn(context, pull, { workspace: must(workspace, 'workspace'), cursor, seen }, signal)
  if (!answer.ok) return answer
  const page = answer.value
  if (page.cursor.seq < cursor.seq || (page.more && page.cursor.seq === cursor.seq))
    return fail('network', 'a page that leads nowhere')
  await learnServerTime(context, page.serverTime, sentAt)
  await keepPage(context, page)
  return answer
}

/** Rows and cursor in one transaction: a page is read whole or read again. */
async function keepPage({ db, now }: SyncContext, { changes, cursor, head, more }: PullOutput): Promise<void> {
  await db.change([...recordTables(db), db.outbox, db.history], async () => {
    const before = await getMeta(db, 'cursor')
    await mergeChanges(db, changes)
    await keepReadHistory(db, changes)
    if (!before || cursor.seq >= before.seq) await setMeta(db, 'cursor', cursor)
    await raiseSeen(db, head)
    if (!more && (await getMeta(db, 'isRereading'))) await endReread(db, now())
  })
}
