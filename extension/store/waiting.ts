import type { SidecardDatabase } from './database.ts'
import { rowsAround } from './get-many.ts'
import { getMeta } from './meta.ts'
import { rowKey } from './put-records.ts'
import type { RecordRef } from './read-records.ts'
import type { OutboxRow, RecordRow } from './rows.ts'

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
