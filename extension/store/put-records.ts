import { must } from '#shared/lib/must.ts'
import type { SidecardDatabase } from './database.ts'
import type { LookupKeys } from '#shared/find/lookup-keys.ts'
import { getMeta, setMeta } from './meta.ts'
import type { KeyRow, RecordRow } from './rows.ts'

/** A record before and after, to be written. */
export type RecordMove = { readonly before: RecordRow | undefined; readonly after: Omit<RecordRow, 'rev'> }

/** The tables that every change of records spans. */
export function recordTables(db: SidecardDatabase) {
  return [db.records, db.keys, db.meta]
}

/** Writes records, their lookup keys and the next revision, which it returns: inside the caller's transaction over `recordTables`. */
export async function putRecords(db: SidecardDatabase, moves: readonly RecordMove[]): Promise<number> {
  if (moves.length === 0) return 0
  const rev = ((await getMeta(db, 'revision')) ?? 0) + 1
  await setMeta(db, 'revision', rev)
  await db.records.bulkPut(moves.map(({ after }) => ({ ...after, rev })))
  const { gone, come } = keyMoves(moves, must(db.lookupKeys, 'key maker: change records through db.change'))
  if (gone.length > 0)
    await db.keys.bulkDelete(gone.map(({ key, entity, id }): [string, string, string] => [key, entity, id]))
  if (come.length > 0) await db.keys.bulkPut(come)
  return rev
}

/** Takes records off this device, as if they had never been here: inside the caller's transaction over `recordTables`. */
export async function dropRecords(
  db: SidecardDatabase,
  refs: readonly { readonly entity: string; readonly id: string }[],
): Promise<void> {
  await db.records.bulkDelete(refs.map(({ entity, id }): [string, string] => [entity, id]))
}

function keyMoves(moves: readonly RecordMove[], lookupKeys: LookupKeys): { gone: KeyRow[]; come: KeyRow[] } {
  const gone: KeyRow[] = []
  const come: KeyRow[] = []
  for (const { before, after } of moves) {
    const { entity, id } = after
    const old = new Set(before ? lookupKeys(before) : [])
    const now = new Set(lookupKeys(after))
    for (const key of old) if (!now.has(key)) gone.push({ key, entity, id })
    for (const key of now) if (!old.has(key)) come.push({ key, entity, id })
  }
  return { gone, come }
}

/** The rows of some records, by `entity/id`. */
export async function loadRows(
  db: SidecardDatabase,
  wanted: readonly { readonly entity: string; readonly id: string }[],
): Promise<Map<string, RecordRow>> {
  const keys = new Map(wanted.map(({ entity, id }) => [rowKey(entity, id), [entity, id] as [string, string]]))
  const rows = await db.records.bulkGet([...keys.values()])
  return new Map(rows.filter((row) => row !== undefined).map((row) => [rowKey(row.entity, row.id), must(row)]))
}

export function rowKey(entity: string, id: string): string {
  return `${entity}/${id}`
}
