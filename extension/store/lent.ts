import { Dexie } from 'dexie'
import type { RecordState } from '#shared/merge/merge.ts'
import { EMPTY_RECORD, patchesOf } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from './database.ts'
import { forgetPaged, historyTables } from './history-pages.ts'
import { mergeChanges, rebuildRow } from './merge-changes.ts'
import { getMeta, setMeta } from './meta.ts'
import { dropRecords, loadRows, putRecords, recordTables, rowKey } from './put-records.ts'
import type { HistoryRow, LentRow, StoredRecord } from './rows.ts'

// Private records of colleagues are here as long as they are shared. They are theirs: this device never gives them back to a
// restored server, and lets go of them when they are taken back.

/** The tables that taking a record away spans. */
export function lentTables(db: SidecardDatabase) {
  return [...recordTables(db), ...historyTables(db), db.lent, db.former]
}

/** Remembers that some records are a colleague's. */
export async function noteLent(db: SidecardDatabase, refs: readonly LentRow[]): Promise<void> {
  await db.lent.bulkPut(refs.map(({ entity, id }) => ({ entity, id })))
}

/** Keeps what colleagues share and a snapshot tells whole, as the log would have told it. Inside a transaction over `lentTables`. */
export async function keepShared(db: SidecardDatabase, shared: readonly StoredRecord[]): Promise<void> {
  await mergeChanges(
    db,
    shared.flatMap(({ entity, id, ...state }) => patchesOf(state).map((patch) => ({ entity, record: id, ...patch }))),
  )
  await noteLent(db, shared)
}

/** The names, `entity/id`, of the records that are a colleague's. */
export async function lentNames(db: SidecardDatabase): Promise<ReadonlySet<string>> {
  return new Set((await db.lent.toArray()).map(({ entity, id }) => rowKey(entity, id)))
}

/** Lets go of what a colleague took back. What is this member's own stays: others have no say in it. */
export async function giveBack(db: SidecardDatabase, refs: readonly LentRow[]): Promise<void> {
  if (refs.length === 0) return
  const lent = await lentNames(db)
  await takeAway(
    db,
    refs.filter(({ entity, id }) => lent.has(rowKey(entity, id))),
  )
}

/**
 * Takes records off this device with all that was known of them: values, keys, history. A change of this device that still
 * waits stays, and shows, until the server has answered it. Inside the caller's transaction over `lentTables`.
 */
export async function takeAway(db: SidecardDatabase, refs: readonly LentRow[]): Promise<void> {
  if (refs.length === 0) return
  const rows = await loadRows(db, refs)
  const waitingOps = new Set<string>()
  const after = await Promise.all(
    [...rows.values()].map(async (row) => {
      const waiting = await db.outbox.where('[entity+record]').equals([row.entity, row.id]).sortBy('n')
      for (const { op } of waiting) waitingOps.add(op)
      return rebuildRow(row, EMPTY_RECORD, waiting)
    }),
  )
  await forgetHistory(db, after, ({ op }) => waitingOps.has(op))
  const kept = await putRecords(
    db,
    after.filter((row) => !isBare(row)),
  )
  const dropped = await dropRecords(db, after.filter(isBare))
  if (after.length > 0) await setMeta(db, 'takenAt', Math.max(kept, dropped))
  const keys = refs.map(({ entity, id }): [string, string] => [entity, id])
  await db.lent.bulkDelete(keys)
  await db.former.bulkDelete(keys)
}

export function isBare({ clocks }: RecordState): boolean {
  return Object.keys(clocks).length === 0
}

/** Forgets what others wrote in some records, but not this member's own words. Inside the caller's transaction over `historyTables`. */
export async function forgetOthers(db: SidecardDatabase, refs: readonly LentRow[]): Promise<void> {
  if (refs.length === 0) return
  const member = (await getMeta(db, 'session'))?.member.id
  await forgetHistory(db, refs, ({ actor }) => actor === undefined || actor === member)
}

async function forgetHistory(
  db: SidecardDatabase,
  refs: readonly LentRow[],
  isKept: (row: HistoryRow) => boolean,
): Promise<void> {
  await Promise.all(
    refs.map(({ entity, id }) =>
      db.history
        .where('[entity+record+op]')
        .between([entity, id, Dexie.minKey], [entity, id, Dexie.maxKey])
        .filter((row) => !isKept(row))
        .delete(),
    ),
  )
  await forgetPaged(
    db,
    refs.map(({ entity, id }) => ({ entity, record: id })),
    isKept,
  )
}
