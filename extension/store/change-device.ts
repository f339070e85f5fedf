import { must } from '#shared/lib/must.ts'
import { deviceMark, packClock, unpackClock, type Clock } from '#shared/merge/clock.ts'
import type { SidecardDatabase } from './database.ts'
import { historyKey } from './keep-history.ts'
import { rebuildRow } from './merge-changes.ts'
import { getMeta, setMeta } from './meta.ts'
import { loadRows, putRecords, recordTables, rowKey } from './put-records.ts'
import type { HistoryRow, OutboxRow, RecordRow } from './rows.ts'

/** The tables that the change of a device's id spans. */
export function changeDeviceTables(db: SidecardDatabase) {
  return [...recordTables(db), db.history]
}

/**
 * Goes on as another device of the same member, with the key that was made for it. Numbers stay: the new device has none yet.
 * All in one transaction; a device that has changed meanwhile is left alone.
 */
export async function changeDevice(db: SidecardDatabase, from: string, to: string): Promise<void> {
  await db.change(changeDeviceTables(db), async () => {
    const [device, session, keyPair] = await Promise.all([
      getMeta(db, 'device'),
      getMeta(db, 'session'),
      getMeta(db, 'nextKeyPair'),
    ])
    if (device !== from || !session || !keyPair) return
    await takeWaitingAlong(db, to, session.member.id)
    await setMeta(db, 'device', to)
    await setMeta(db, 'session', { ...session, device: to })
    await setMeta(db, 'keyPair', keyPair)
    await setMeta(db, 'nextKeyPair', null)
    await setMeta(db, 'settledN', 0)
  })
}

/**
 * Makes what waits the changes of a member's device `to`, by their clocks: a copy of this profile may have given the same clock to
 * another value, and nobody could tell the two apart. Inside the caller's transaction over `changeDeviceTables`, before the
 * device itself is another.
 */
export async function takeWaitingAlong(db: SidecardDatabase, to: string, member: string): Promise<void> {
  const [from, isRereading] = await Promise.all([getMeta(db, 'device'), getMeta(db, 'isRereading')])
  const before = await db.outbox.orderBy('n').toArray()
  const newClock = (clock: Clock) => moveClock(clock, deviceMark(must(from, 'device id')), deviceMark(to))
  const waiting = before.map((change) => ({ ...change, hlc: newClock(change.hlc) }))
  await db.outbox.bulkPut(waiting)
  await moveHistoryTo(db, waiting, { device: to, actor: member })
  const waitingByRecord = Map.groupBy(waiting, ({ entity, record }) => rowKey(entity, record))
  const rows = await loadRows(
    db,
    waiting.map(({ entity, record }) => ({ entity, id: record })),
  )
  await putRecords(
    db,
    [...rows].map(([key, row]) => {
      const own = must(waitingByRecord.get(key))
      return isRereading ? withClocks(row, own, newClock) : rebuildRow(row, must(row.base), own)
    }),
  )
}

/** What was rescued for somebody else keeps that device's clock. */
function moveClock(clock: Clock, from: string, to: string): Clock {
  const parts = unpackClock(clock)
  return parts.device === from ? packClock({ ...parts, device: to }) : clock
}

async function moveHistoryTo(
  db: SidecardDatabase,
  waiting: readonly OutboxRow[],
  author: Pick<HistoryRow, 'device' | 'actor'>,
): Promise<void> {
  const kept = await db.history.bulkGet(waiting.map(historyKey))
  await db.history.bulkPut(
    kept.flatMap((row, index) => (row ? [{ ...row, hlc: must(waiting[index]).hlc, ...author }] : [])),
  )
}

/** While the log is read anew a row shows more than its base and what waits, and goes on showing it. */
function withClocks(row: RecordRow, waiting: readonly OutboxRow[], newClock: (clock: Clock) => Clock): RecordRow {
  const clocks: Record<string, Clock> = { ...row.clocks }
  for (const { hlc, patch } of waiting)
    for (const key of Object.keys(patch)) if (newClock(clocks[key] ?? hlc) === hlc) clocks[key] = hlc
  return { ...row, clocks }
}
