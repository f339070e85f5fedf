import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { patchesOf } from '#shared/merge/merge.ts'
import { START, type LoggedChange } from '#shared/protocol/change.ts'
import { pull, type PullOutput } from '#shared/protocol/pull.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { keepReadHistory } from '../store/keep-read-history.ts'
import { giveBack, lentTables, noteLent } from '../store/lent.ts'
import { mergeChanges } from '../store/merge-changes.ts'
import { getMeta, setMeta } from '../store/meta.ts'
import { beginSifting, endReread, rereadTables } from '../store/reread.ts'
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
  const [workspace, cursor = START, seen = START, epoch = 0] = await Promise.all([
    getMeta(db, 'workspace'),
    getMeta(db, 'cursor'),
    getMeta(db, 'seen'),
    getMeta(db, 'epoch'),
  ])
  const sentAt = context.now()
  const input = { workspace: must(workspace, 'workspace'), cursor, seen, epoch }
  const answer = await callSignedIn(context, pull, input, signal)
  if (!answer.ok) return answer
  const page = answer.value
  if (page.cursor.seq < cursor.seq || (page.more && page.cursor.seq === cursor.seq))
    return fail('network', 'a page that leads nowhere')
  await learnServerTime(context, page.serverTime, sentAt)
  if (cursor.seq > 0 && (page.epoch ?? 0) > epoch) {
    await db.transaction('rw', rereadTables(db), async () => beginSifting(db))
    return ok({ ...page, changes: [], more: true })
  }
  await keepPage(context, page)
  return answer
}

/** Rows and cursor in one transaction: a page is read whole or read again. */
async function keepPage({ db, now }: SyncContext, { changes, cursor, head, more, epoch }: PullOutput): Promise<void> {
  await db.change(lentTables(db), async () => {
    const before = await getMeta(db, 'cursor')
    await keepChanges(db, changes)
    if (epoch !== undefined) await setMeta(db, 'epoch', epoch)
    if (!before || cursor.seq >= before.seq) await setMeta(db, 'cursor', cursor)
    await raiseSeen(db, head)
    if (!more && (await getMeta(db, 'isRereading'))) await endReread(db, now())
  })
}

async function keepChanges(db: SidecardDatabase, changes: readonly LoggedChange[]): Promise<void> {
  const whole = changes.flatMap((change) =>
    change.whole ? patchesOf(change.whole).map((patch) => ({ ...change, ...patch })) : [],
  )
  const told = changes.filter((change) => !change.whole && !change.gone)
  await mergeChanges(db, [...whole, ...told])
  await keepReadHistory(db, told)
  await noteLent(db, refsOf(changes.filter((change) => change.whole)))
  await giveBack(db, refsOf(changes.filter(({ gone }) => gone)))
}

function refsOf(changes: readonly LoggedChange[]) {
  return changes.map(({ entity, record }) => ({ entity, id: record }))
}
