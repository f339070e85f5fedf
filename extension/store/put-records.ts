import { EMPTY_RECORD } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from './database.ts'
import { getMeta, setMeta } from './meta.ts'
import { hasBase, loadBase, readRows, type RecordRef } from './read-records.ts'
import type { RecordRow, StoredRecord } from './rows.ts'

/** The tables that every change of records spans. */
export function recordTables(db: SidecardDatabase) {
  return [db.records, db.chunks, db.base, db.outbox, db.meta]
}

/** Writes records and the next revision, which it returns: inside the caller's transaction over `recordTables`. */
export async function putRecords(db: SidecardDatabase, rows: readonly Omit<RecordRow, 'rev'>[]): Promise<number> {
  if (rows.length === 0) return 0
  const rev = ((await getMeta(db, 'revision')) ?? 0) + 1
  await setMeta(db, 'revision', rev)
  await db.records.bulkPut(rows.map((row) => ({ ...row, rev })))
  return rev
}

/** Takes records off this device, as if they had never been here: inside the caller's transaction over `recordTables`. */
export async function dropRecords(db: SidecardDatabase, refs: readonly RecordRef[]): Promise<number> {
  // A row that says so, until the base is next folded: the base may hold the record, and other pages learn of it by its revision.
  return putRecords(
    db,
    refs.map(({ entity, id }) => ({ entity, id, ...EMPTY_RECORD, isGone: true })),
  )
}

/**
 * The rows of some records, by `entity/id`: the row itself, or one made of what the base holds, to be written back whole. Inside
 * a transaction over `recordTables`.
 */
export async function loadRows(db: SidecardDatabase, wanted: readonly RecordRef[]): Promise<Map<string, RecordRow>> {
  const rows = await loadRowsAsKept(db, wanted)
  const based = [...rows.values()].filter(({ base }) => base !== undefined)
  const live = based.length > 0 ? await (await loadBase()).withLiveBases(db, based) : []
  for (const row of live) rows.set(rowKey(row.entity, row.id), row)
  return rows
}

/** The same with every base as it was kept, for whoever knows that something of each record waits, or did until just now. */
export async function loadRowsAsKept(
  db: SidecardDatabase,
  wanted: readonly RecordRef[],
): Promise<Map<string, RecordRow>> {
  const refs = [...new Map(wanted.map(({ entity, id }) => [rowKey(entity, id), { entity, id }])).values()]
  const rows = await readRows(db, refs)
  const here = rows.flatMap((row) => (row && row.isGone !== true ? [row] : []))
  const below = await findBelow(
    db,
    refs.filter((_, i) => rows[i] === undefined),
  )
  const isRereading = below.length > 0 && (await getMeta(db, 'isRereading')) === true
  const made = below.map((record) => ({ ...record, rev: 0, ...(isRereading && { base: EMPTY_RECORD }) }))
  return new Map([...here, ...made].map((row) => [rowKey(row.entity, row.id), row]))
}

async function findBelow(db: SidecardDatabase, refs: readonly RecordRef[]): Promise<StoredRecord[]> {
  if (refs.length === 0 || !(await hasBase(db))) return []
  return (await loadBase()).findInBase(db, refs)
}

export function rowKey(entity: string, id: string): string {
  return `${entity}/${id}`
}
