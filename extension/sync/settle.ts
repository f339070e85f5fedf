import { must } from '#shared/lib/must.ts'
import { receiveClock, type Clock } from '#shared/merge/clock.ts'
import { mergePatch, type Patch, type RecordState } from '#shared/merge/merge.ts'
import type { Position } from '#shared/protocol/change.ts'
import type { PushOutput, PushResult } from '#shared/protocol/push.ts'
import { START } from '#shared/protocol/start.ts'
import { keepAcknowledged } from '../store/acknowledged.ts'
import { doubtFilesOf } from '../store/blobs.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { settleHistory } from '../store/keep-history.ts'
import { keepShown } from '../store/keep-shown.ts'
import { historyTables } from '../store/history-pages.ts'
import { forgetOthers } from '../store/lent.ts'
import { isSameState, rebuildRow, receiveServerClock } from '../store/merge-changes.ts'
import { getMeta, setMeta } from '../store/meta.ts'
import { dropRecords, loadRowsAsKept, putRecords, recordTables, rowKey } from '../store/put-records.ts'
import { loadBase } from '../store/read-records.ts'
import type { OutboxRow, SupersededRow } from '../store/rows.ts'
import type { SyncContext } from './context.ts'
import { serverNow } from './server-time.ts'
import { waitAgain } from './wait-again.ts'

/** Fewer settled changes than this have their rows written anew at once. */
const FEW = 5

type Confirmed = Exclude<PushResult, { status: 'rejected' }>
type Settled = { readonly change: OutboxRow; readonly result: PushResult }

/**
 * Takes over what the server made of some changes, in one transaction: confirmed ones become part of their record's base
 * and are kept a while, refused ones leave the record and go to their own table. Repeating it changes nothing. The value
 * is how many changes stopped waiting.
 */
export async function settle(
  context: SyncContext,
  sent: readonly OutboxRow[],
  { results, head }: PushOutput,
): Promise<number> {
  const { db } = context
  const sentByOp = new Map(sent.map((change) => [change.op, change]))
  const resultByOp = new Map(results.map((result) => [result.op, withClock(result, sentByOp.get(result.op))]))
  const isTaken = ({ op }: OutboxRow): boolean => (resultByOp.get(op)?.status ?? 'rejected') !== 'rejected'
  const at = await serverNow(context)
  return db.change(settleTables(db), async () => {
    const waiting = await rowsNumbered(
      db,
      sent.map(({ n }) => n),
    )
    const settled = waiting.flatMap((change): Settled[] => {
      const result = resultByOp.get(change.op)
      return result ? [{ change, result }] : []
    })
    const known = new Set(waiting.map(({ op }) => op))
    const aside = sent.filter((change) => !known.has(change.op) && isTaken(change))
    const again = aside.length > 0 ? await waitAgain(db, aside) : 0
    if (settled.length > 0) await settleChanges(db, settled, at)
    await raiseSeen(db, head)
    await raiseSettled(db, settled)
    await passOwn(db, settled, head)
    return settled.length + again
  })
}

/** What was sent is what the server has, under the clock that it went out with. */
function withClock(result: PushResult, sent: OutboxRow | undefined): PushResult {
  return sent && result.status !== 'rejected' ? { ...result, hlc: result.hlc ?? sent.hlc } : result
}

/** The changes that wait under these numbers. Neighbours are asked for in one: a batch is a run of numbers. */
async function rowsNumbered(db: SidecardDatabase, numbers: readonly number[]): Promise<OutboxRow[]> {
  const rows = await db.outbox
    .where('n')
    .between(Math.min(...numbers), Math.max(...numbers), true, true)
    .toArray()
  const wanted = new Set(numbers)
  return rows.filter(({ n }) => wanted.has(n))
}

async function deleteNumbered(db: SidecardDatabase, numbers: readonly number[]): Promise<void> {
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const isRun = last - first + 1 === numbers.length
  await (isRun ? db.outbox.where('n').between(first, last, true, true).delete() : db.outbox.bulkDelete([...numbers]))
}

/** Puts aside a change that no request can carry, unless another program of this browser had an answer to it meanwhile. */
export async function refuseTooLarge(context: SyncContext, { n, op }: OutboxRow): Promise<number> {
  const { db } = context
  const at = await serverNow(context)
  const result = { op, status: 'rejected', code: 'too-large' } as const
  await db.change(settleTables(db), async () => {
    const change = await db.outbox.get(n)
    if (change?.op === op) await settleChanges(db, [{ change, result }], at)
  })
  return 1
}

/** The highest position this device knows: what a server that went back gives itself away by. */
export async function raiseSeen(db: SidecardDatabase, head: Position): Promise<void> {
  const seen = await getMeta(db, 'seen')
  if (!seen || head.seq >= seen.seq) await setMeta(db, 'seen', head)
}

async function raiseSettled(db: SidecardDatabase, settled: readonly Settled[]): Promise<void> {
  const numbers = settled.flatMap(({ change, result }) => (result.status === 'rejected' ? [] : [change.n]))
  await setMeta(db, 'settledN', Math.max((await getMeta(db, 'settledN')) ?? 0, ...numbers))
}

/**
 * Moves the cursor to the end of the log when nothing lies before it but what was settled just now: this device need not read what
 * it wrote. The next push or pull shows the position, so a server that was restored meanwhile gives itself away.
 */
async function passOwn(db: SidecardDatabase, settled: readonly Settled[], head: Position): Promise<void> {
  const [cursor, epoch, isRereading] = await Promise.all([
    getMeta(db, 'cursor'),
    getMeta(db, 'epoch'),
    getMeta(db, 'isRereading'),
  ])
  // Before the first pull it is not known for which rights the log was read.
  if (!cursor || epoch === undefined || isRereading === true) return
  const own = settled.flatMap(({ result }) => (result.status === 'rejected' ? [] : [result.seq]))
  if (head.seq > cursor.seq && isAllOwn(cursor, own, head)) await setMeta(db, 'cursor', head)
}

/** Whether the log holds nothing but some changes between two positions, of which the first is not the later one. */
export function isAllOwn(from: Position, own: readonly number[], to: Position): boolean {
  const passed = new Set(own.filter((seq) => seq > from.seq && seq <= to.seq))
  return to.seq >= from.seq && passed.size === to.seq - from.seq
}

function settleTables(db: SidecardDatabase) {
  return [...recordTables(db), ...historyTables(db), db.acknowledged, db.refused, db.superseded, db.blobs]
}

async function settleChanges(db: SidecardDatabase, settled: readonly Settled[], at: number): Promise<void> {
  await deleteNumbered(
    db,
    settled.map(({ change }) => change.n),
  )
  const confirmed = settled.flatMap(({ change, result }) => (result.status === 'rejected' ? [] : [{ change, result }]))
  await keepAcknowledged(
    db,
    confirmed.map(({ change, result }) => ({ ...change, hlc: finalClock(change, result), seq: result.seq, at })),
  )
  await db.refused.bulkPut(
    settled.flatMap(({ change, result }) =>
      result.status === 'rejected'
        ? [{ ...change, code: result.code, at, ...(result.key !== undefined && { key: result.key }) }]
        : [],
    ),
  )
  await settleHistory(
    db,
    settled.map(({ change, result }) => ({
      change,
      hlc: result.status === 'rejected' ? null : finalClock(change, result),
    })),
  )
  await db.superseded.bulkPut(confirmed.flatMap(({ change, result }) => supersededRows(change, result, at)))
  await rebuild(db, settled)
  await doubtFilesOf(
    db,
    confirmed.map(({ change }) => change),
  )
  const newest = confirmed.reduce<Clock | null>(
    (last, { result: { hlc } }) => (hlc ? receiveClock(last, hlc) : last),
    null,
  )
  if (newest !== null) await receiveServerClock(db, newest)
}

/**
 * Builds the records of settled changes anew: the base with what was confirmed, and on top what still waits. Of a large batch a row
 * that shows what was confirmed stays as it is, with a base that says nothing any more (`withLiveBases`).
 */
async function rebuild(db: SidecardDatabase, settled: readonly Settled[]): Promise<void> {
  const settledByRow = Map.groupBy(settled, ({ change: { entity, record } }) => rowKey(entity, record))
  const { waitingOf } = await loadBase()
  const waitingByRow = await waitingOf(db, settled.map(refOf))
  const [isRereading, { seq: read } = START] = await Promise.all([getMeta(db, 'isRereading'), getMeta(db, 'cursor')])
  const isAsWritten = ({ change, result }: Settled): boolean =>
    result.status !== 'rejected' && result.seq > read && finalClock(change, result) === change.hlc
  const isWholly = settled.length < FEW || isRereading === true
  const unlike = [...settledByRow].filter(([key, own]) => isWholly || waitingByRow.has(key) || !own.every(isAsWritten))
  const rows = await loadRowsAsKept(
    db,
    unlike.flatMap(([, own]) => own.slice(0, 1).map(refOf)),
  )
  const after = [...rows].map(([key, before]) => {
    const base = (settledByRow.get(key) ?? []).reduce((state: RecordState, { change, result }) => {
      if (result.status === 'rejected') return state
      const told = { patch: change.patch, hlc: finalClock(change, result) }
      return result.seq <= read && isIn(state, told) ? state : mergePatch(state, told).state
    }, before.base ?? before)
    const { fields, clocks } = base
    return rebuildRow(before, { fields, clocks }, waitingByRow.get(key) ?? [])
  })
  // A record of which everything was refused was never there.
  const isGhost = ({ clocks }: RecordState): boolean => Object.keys(clocks).length === 0
  const { same = [], news = [] } = Object.groupBy(
    after.filter((row) => !isGhost(row)),
    (row) => (isSameState(must(rows.get(rowKey(row.entity, row.id))), row) ? 'same' : 'news'),
  )
  await keepShown(
    db,
    same.map((row) => ({ ...row, rev: must(rows.get(rowKey(row.entity, row.id))).rev })),
  )
  await putRecords(db, news)
  const ghosts = after.filter(isGhost)
  await dropRecords(db, ghosts)
  // After a restore it may be a colleague's, who did not share it again. Not before it was read of whom it is.
  if (isRereading !== true) await forgetOthers(db, ghosts)
}

/**
 * Whether a record that was read of the log holds a change already. It does so under the clock that the log has, of which an answer from
 * a cache on the way may not know.
 */
function isIn({ fields, clocks }: RecordState, { hlc, patch }: Patch): boolean {
  return Object.entries(patch).every(
    ([key, value]) =>
      (clocks[key] ?? '') >= hlc ||
      (Object.hasOwn(clocks, key) && JSON.stringify(fields[key] ?? null) === JSON.stringify(value)),
  )
}

function refOf({ change: { entity, record } }: Settled) {
  return { entity, id: record }
}

/** The clock that the server keeps for a change: its own stamp when the device's wall clock ran ahead. */
function finalClock(change: OutboxRow, { hlc }: Confirmed): Clock {
  return hlc ?? change.hlc
}

function supersededRows(change: OutboxRow, result: Confirmed, at: number): SupersededRow[] {
  const { op, entity, record, patch } = change
  const lost = result.status === 'superseded' ? result.lost : []
  return lost.flatMap((key) =>
    Object.hasOwn(patch, key)
      ? [
          {
            id: `${op}/${key}`,
            op,
            entity,
            record,
            key,
            value: patch[key] ?? null,
            hlc: finalClock(change, result),
            at,
          },
        ]
      : [],
  )
}
