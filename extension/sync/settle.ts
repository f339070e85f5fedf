import { must } from '#shared/lib/must.ts'
import { receiveClock, type Clock } from '#shared/merge/clock.ts'
import { mergePatch, type RecordState } from '#shared/merge/merge.ts'
import type { Position } from '#shared/protocol/change.ts'
import type { PushOutput, PushResult } from '#shared/protocol/push.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { rowsAround } from '../store/get-many.ts'
import { settleHistory } from '../store/keep-history.ts'
import { keepShown } from '../store/keep-shown.ts'
import { isSameState, rebuildRow, receiveServerClock } from '../store/merge-changes.ts'
import { getMeta, setMeta } from '../store/meta.ts'
import { dropRecords, loadRows, putRecords, recordTables, rowKey } from '../store/put-records.ts'
import type { OutboxRow, RecordRow, SupersededRow } from '../store/rows.ts'
import type { SyncContext } from './context.ts'
import { serverNow } from './server-time.ts'

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
    if (settled.length > 0) await settleChanges(db, settled, at)
    await raiseSeen(db, head)
    await raiseSettled(db, settled)
    return settled.length
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

/** Puts aside a change that no request can carry. */
export async function refuseTooLarge(context: SyncContext, change: OutboxRow): Promise<number> {
  const { db } = context
  const at = await serverNow(context)
  const result = { op: change.op, status: 'rejected', code: 'too-large' } as const
  await db.change(settleTables(db), async () => settleChanges(db, [{ change, result }], at))
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

function settleTables(db: SidecardDatabase) {
  return [...recordTables(db), db.outbox, db.acknowledged, db.refused, db.superseded, db.history]
}

async function settleChanges(db: SidecardDatabase, settled: readonly Settled[], at: number): Promise<void> {
  await deleteNumbered(
    db,
    settled.map(({ change }) => change.n),
  )
  const confirmed = settled.flatMap(({ change, result }) => (result.status === 'rejected' ? [] : [{ change, result }]))
  await db.acknowledged.bulkPut(
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
  const newest = confirmed.reduce<Clock | null>(
    (last, { result: { hlc } }) => (hlc ? receiveClock(last, hlc) : last),
    null,
  )
  if (newest !== null) await receiveServerClock(db, newest)
}

/** Builds the records of settled changes anew: the base with what was confirmed, and on top what still waits. */
async function rebuild(db: SidecardDatabase, settled: readonly Settled[]): Promise<void> {
  const rows = await loadRows(
    db,
    settled.map(({ change: { entity, record } }) => ({ entity, id: record })),
  )
  const settledByRow = Map.groupBy(settled, ({ change: { entity, record } }) => rowKey(entity, record))
  const waitingByRow = await waitingOf(db, [...rows.values()])
  const after = [...rows].map(([key, before]) => {
    const base = (settledByRow.get(key) ?? []).reduce(
      (state: RecordState, { change, result }) =>
        result.status === 'rejected'
          ? state
          : mergePatch(state, { patch: change.patch, hlc: finalClock(change, result) }).state,
      before.base ?? before,
    )
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
  await dropRecords(db, after.filter(isGhost))
}

/** What still waits of some records, in the order in which it was written. */
async function waitingOf(db: SidecardDatabase, rows: readonly RecordRow[]): Promise<Map<string, OutboxRow[]>> {
  if ((await db.outbox.count()) === 0) return new Map()
  const keys = rows.map(({ entity, id }): [string, string] => [entity, id])
  const index = '[entity+record]'
  const found =
    (await rowsAround(db.outbox, { index, keys })) ??
    (await Promise.all(keys.map((key) => db.outbox.where(index).equals(key).toArray()))).flat()
  return Map.groupBy(
    found.toSorted((a, b) => a.n - b.n),
    ({ entity, record }) => rowKey(entity, record),
  )
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
