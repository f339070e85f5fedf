import type { SidecardDatabase } from './database.ts'
import { rowsAround } from './get-many.ts'
import { getMeta } from './meta.ts'
import { rowKey } from './put-records.ts'
import type { RecordRef } from './read-records.ts'
import type { OutboxRow, RecordRow } from './rows.ts'

/** From here on the database takes tens of milliseconds to count rows. */
const MANY = 500

/**
 * How many changes wait. Of many it is the span of their numbers: the server takes them in order, so at most the changes of a batch
 * or two, settled ahead of others, are counted that wait no more.
 */
export async function countWaiting(db: SidecardDatabase): Promise<number> {
  const ends = [db.outbox.orderBy('n'), db.outbox.orderBy('n').reverse()]
  const [[first], [last]] = (await Promise.all(ends.map((end) => end.limit(1).primaryKeys()))) as [number[], number[]]
  if (first === undefined || last === undefined) return 0
  const span = last - first + 1
  return span > MANY ? span : db.outbox.count()
}

/** What still waits of some records, by `entity/id`, in the order in which it was written. */
export async function waitingOf(db: SidecardDatabase, refs: readonly RecordRef[]): Promise<Map<string, OutboxRow[]>> {
  if (refs.length === 0 || (await db.outbox.toCollection().limit(1).primaryKeys()).length === 0) return new Map()
  const keys = refs.map(({ entity, id }): [string, string] => [entity, id])
  const index = '[entity+record]'
  const found =
    (await rowsAround(db.outbox, { index, keys })) ??
    (await Promise.all(keys.map((key) => db.outbox.where(index).equals(key).toArray()))).flat()
  return Map.groupBy(
    found.toSorted((a, b) => a.n - b.n),
    ({ entity, record }) => rowKey(entity, record),
  )
}

/** Rows without the bases that outlived what waited. Inside a transaction over `recordTables`. */
export async function withLiveBases(db: SidecardDatabase, rows: readonly RecordRow[]): Promise<RecordRow[]> {
  // While the log is read anew, bases gather what was confirmed of everything.
  if ((await getMeta(db, 'isRereading')) === true) return [...rows]
  const waiting = await waitingOf(
    db,
    rows.filter(({ base }) => base !== undefined),
  )
  return rows.map((row) => {
    if (row.base === undefined || waiting.has(rowKey(row.entity, row.id))) return row
    const { base: _, ...confirmed } = row
    return confirmed
  })
}
