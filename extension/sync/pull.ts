import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { patchesOf } from '#shared/merge/merge.ts'
import { START, type LoggedChange, type Position } from '#shared/protocol/change.ts'
import { pull, type PullInput, type PullOutput } from '#shared/protocol/pull.ts'
import { doubtFilesOf } from '../store/blobs.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { keepReadHistory } from '../store/keep-read-history.ts'
import { giveBack, lentTables, noteLent } from '../store/lent.ts'
import { mergeChanges } from '../store/merge-changes.ts'
import { getMeta, setMeta } from '../store/meta.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { learnServerTime } from './server-time.ts'
import { raiseSeen } from './settle.ts'
import { waitAgain } from './wait-again.ts'

/** What this device knows of the log when it asks. */
type Place = Pick<PullInput, 'workspace' | 'cursor' | 'seen'> & { readonly epoch: number }

/** Reads the log from the cursor to its end, page by page. The value is how many changes came. */
export async function pullAll(context: SyncContext, signal: AbortSignal): Promise<Result<number, AccessFault>> {
  const { db } = context
  let count = 0
  let place = await placeOf(db)
  let asked: Asked = ask(context, place, signal)
  for (;;) {
    const answer = await asked
    if (!answer.ok) return answer
    const page = answer.value
    if (place.cursor.seq > 0 && (page.epoch ?? 0) > place.epoch && !(await isOffering(db))) {
      const { beginSifting, rereadTables } = await import('../store/reread.ts')
      await db.transaction('rw', rereadTables(db), async () => beginSifting(db))
      place = await placeOf(db)
      asked = ask(context, place, signal)
      continue
    }
    const next = placeAfter(place, page)
    // The next page is on its way while this one is written: the wait for either is longer than the work.
    const ahead: Asked | null = page.more ? ask(context, next, signal) : null
    const [kept] = await Promise.allSettled([keepPage(context, place.cursor, page), ahead])
    if (kept.status === 'rejected') throw kept.reason
    if (kept.value) count += page.changes.length
    if (kept.value && !ahead) return ok(count)
    place = kept.value ? next : await placeOf(db)
    asked = kept.value && ahead ? ahead : ask(context, place, signal)
  }
}

/** Reads anew after a restore: new rights wait until what only this device holds was offered, or sifting would drop it. */
async function isOffering(db: SidecardDatabase): Promise<boolean> {
  const [isRereading, isSifting] = await Promise.all([getMeta(db, 'isRereading'), getMeta(db, 'isSifting')])
  return isRereading === true && isSifting !== true
}

async function placeOf(db: SidecardDatabase): Promise<Place> {
  const [workspace, cursor = START, seen = START, epoch = 0] = await Promise.all([
    getMeta(db, 'workspace'),
    getMeta(db, 'cursor'),
    getMeta(db, 'seen'),
    getMeta(db, 'epoch'),
  ])
  return { workspace: must(workspace, 'workspace'), cursor, seen, epoch }
}

/** What this device knows once it has kept a page. */
function placeAfter({ workspace, seen, epoch }: Place, page: PullOutput): Place {
  return {
    workspace,
    cursor: page.cursor,
    seen: page.head.seq >= seen.seq ? page.head : seen,
    epoch: page.epoch ?? epoch,
  }
}

type Asked = Promise<Result<PullOutput, AccessFault>>

async function ask(context: SyncContext, place: Place, signal: AbortSignal): Asked {
  const { cursor } = place
  const sentAt = context.now()
  const answer = await callSignedIn(context, pull, place, signal)
  if (!answer.ok) return answer
  const page = answer.value
  if (page.cursor.seq < cursor.seq || (page.more && page.cursor.seq === cursor.seq))
    return fail('network', 'a page that leads nowhere')
  await learnServerTime(context, page.serverTime, sentAt)
  return answer
}

/**
 * Rows and cursor in one transaction: a page is read whole or read again. False, and nothing happens, when the device has gone to
 * another place of the log since it asked.
 */
async function keepPage(
  { db, now }: SyncContext,
  asked: Position,
  { changes, cursor, head, more, epoch }: PullOutput,
): Promise<boolean> {
  // Few devices ever read anew, and no module can be waited for inside a transaction.
  const reread = (await getMeta(db, 'isRereading')) ? await import('../store/reread.ts') : null
  return db.change([...lentTables(db), db.refused, db.blobs], async () => {
    const { seq, mark } = (await getMeta(db, 'cursor')) ?? START
    const isRereading = await getMeta(db, 'isRereading')
    if (seq !== asked.seq || mark !== asked.mark || (isRereading && !reread)) return false
    await keepChanges(db, changes)
    if (epoch !== undefined && (seq === 0 || !(await isOffering(db)))) await setMeta(db, 'epoch', epoch)
    await setMeta(db, 'cursor', cursor)
    await raiseSeen(db, head)
    if (!more && isRereading) await reread?.endReread(db, now())
    return true
  })
}

async function keepChanges(db: SidecardDatabase, changes: readonly LoggedChange[]): Promise<void> {
  const whole = changes.flatMap((change) =>
    change.whole ? patchesOf(change.whole).map((patch) => ({ ...change, ...patch })) : [],
  )
  const told = changes.filter((change) => !change.whole && !change.gone)
  await mergeChanges(db, [...whole, ...told])
  await keepReadHistory(db, told)
  // What it lost only its answer tells, which never came.
  if ((await db.refused.count()) > 0) await waitAgain(db, told)
  await doubtFilesOf(db, told)
  await noteLent(db, refsOf(changes.filter((change) => change.whole)))
  await giveBack(db, refsOf(changes.filter(({ gone }) => gone)))
}

function refsOf(changes: readonly LoggedChange[]) {
  return changes.map(({ entity, record }) => ({ entity, id: record }))
}
