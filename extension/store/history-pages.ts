import { hashKey } from '#shared/snapshot/hash-key.ts'
import type { SidecardDatabase } from './database.ts'
import { bytesOfRows, packRows, unpackRows } from './pack-rows.ts'
import { rowKey } from './put-records.ts'
import type { HistoryHeadRow, HistoryRow } from './rows.ts'

// Changes of others that come many at once are kept as pages, which are found by the heads beside them; what few changes there are
// else, and all of this device, have rows of their own.

type Ref = Pick<HistoryRow, 'entity' | 'record'>

/** The tables that hold what is known of the past. */
export function historyTables(db: SidecardDatabase) {
  return [db.history, db.historyPages, db.historyHeads]
}

/** Keeps changes of others as pages: inside the caller's transaction over `historyTables`. */
export async function putPages(db: SidecardDatabase, rows: readonly HistoryRow[]): Promise<void> {
  const pages = packRows(rows)
  const ids = await db.historyPages.bulkAdd(
    pages.map(({ bytes }) => ({ bytes })),
    { allKeys: true },
  )
  await db.historyHeads.bulkPut(ids.map((id, i) => headOf(id, pages[i]?.rows ?? [])))
}

/** The changes of some records that lie in pages, in no order. */
export async function pagedOf(db: SidecardDatabase, refs: readonly Ref[]): Promise<HistoryRow[]> {
  const isWanted = isAmong(refs)
  const rows = await readPages(db, await headsWith(db, refs))
  return rows.filter(isWanted)
}

/** The changes in pages whose operations begin with a text. */
export async function pagedWithFront(db: SidecardDatabase, front: string): Promise<HistoryRow[]> {
  const heads = await db.historyHeads.toArray()
  const rows = await readPages(
    db,
    heads.filter(({ first, last }) => first.slice(0, front.length) <= front && front <= last),
  )
  return rows.filter(({ op }) => op.startsWith(front))
}

/** All changes in pages. */
export async function allPaged(db: SidecardDatabase): Promise<HistoryRow[]> {
  return readPages(db, await db.historyHeads.toArray())
}

/** How many changes lie in pages. */
export async function countPaged(db: SidecardDatabase): Promise<number> {
  return (await db.historyHeads.toArray()).reduce((sum, { count }) => sum + count, 0)
}

/** Takes changes of some records out of pages: inside the caller's transaction over `historyTables`. */
export async function forgetPaged(
  db: SidecardDatabase,
  refs: readonly Ref[],
  isKept: (row: HistoryRow) => boolean,
): Promise<void> {
  const isMeant = isAmong(refs)
  await leaveOut(db, await headsWith(db, refs), (row) => isMeant(row) && !isKept(row))
}

/** Takes the changes before an operation out of pages, and says of which records: inside the caller's transaction over `historyTables`. */
export async function forgetPagedBefore(db: SidecardDatabase, op: string): Promise<HistoryRow[]> {
  const heads = await db.historyHeads.toArray()
  return leaveOut(
    db,
    heads.filter(({ first }) => first < op),
    (row) => row.op < op,
  )
}

async function leaveOut(
  db: SidecardDatabase,
  heads: readonly HistoryHeadRow[],
  isOut: (row: HistoryRow) => boolean,
): Promise<HistoryRow[]> {
  const gone: HistoryRow[] = []
  for (const { id } of heads) {
    const { out = [], kept = [] } = Object.groupBy(await readPage(db, id), (row) => (isOut(row) ? 'out' : 'kept'))
    if (out.length === 0) continue
    gone.push(...out)
    await (kept.length > 0 ? replacePage(db, id, kept) : dropPage(db, id))
  }
  return gone
}

async function replacePage(db: SidecardDatabase, id: number, rows: readonly HistoryRow[]): Promise<void> {
  await db.historyPages.put({ id, bytes: bytesOfRows(rows) })
  await db.historyHeads.put(headOf(id, rows))
}

async function dropPage(db: SidecardDatabase, id: number): Promise<void> {
  await db.historyPages.delete(id)
  await db.historyHeads.delete(id)
}

function headOf(id: number, rows: readonly HistoryRow[]): HistoryHeadRow {
  const ops = rows.map(({ op }) => op).toSorted()
  const records = Uint32Array.from(new Set(rows.map(hashOf)))
  return { id, count: rows.length, records, first: ops[0] ?? '', last: ops.at(-1) ?? '' }
}

function hashOf({ entity, record }: Ref): number {
  return hashKey(rowKey(entity, record))
}

async function headsWith(db: SidecardDatabase, refs: readonly Ref[]): Promise<HistoryHeadRow[]> {
  const hashes = new Set(refs.map(hashOf))
  return (await db.historyHeads.toArray()).filter(({ records }) => records.some((hash) => hashes.has(hash)))
}

function isAmong(refs: readonly Ref[]): (row: Ref) => boolean {
  const names = new Set(refs.map(({ entity, record }) => rowKey(entity, record)))
  return ({ entity, record }) => names.has(rowKey(entity, record))
}

async function readPages(db: SidecardDatabase, heads: readonly HistoryHeadRow[]): Promise<HistoryRow[]> {
  const rows: HistoryRow[] = []
  for (const { id } of heads) rows.push(...(await readPage(db, id)))
  return rows
}

async function readPage(db: SidecardDatabase, id: number): Promise<HistoryRow[]> {
  const page = await db.historyPages.get(id)
  return page ? unpackRows(page.bytes) : []
}
