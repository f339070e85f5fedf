import type { SidecardDatabase } from './database.ts'
import { getMany } from './get-many.ts'
import { getMeta } from './meta.ts'
import type { RecordRow, StoredRecord } from './rows.ts'

export type RecordRef = { readonly entity: string; readonly id: string }

let base: typeof import('./base/read-base.ts') | undefined

/** Reading the base takes a library to unpack it, which a page loads when it is needed; before a transaction, never in it. */
export async function loadBase(): Promise<NonNullable<typeof base>> {
  base ??= await import('./base/read-base.ts')
  return base
}

/** Some records in no order, wherever they are kept; those that do not exist are left out. */
export async function readRecords(db: SidecardDatabase, refs: readonly RecordRef[]): Promise<StoredRecord[]> {
  const rows = await readRows(db, refs)
  const missing = refs.filter((_, i) => rows[i] === undefined)
  const here = rows.flatMap((row) => (row && row.isGone !== true ? [row] : []))
  if (missing.length === 0 || !(await hasBase(db))) return here
  return [...here, ...(await (await loadBase()).findInBase(db, missing))]
}

/** The rows of the overlay, in the order of `refs`. */
export function readRows(db: SidecardDatabase, refs: readonly RecordRef[]): Promise<(RecordRow | undefined)[]> {
  const keyOf = ({ entity, id }: RecordRef) => [entity, id]
  return getMany<RecordRow, [string, string]>(db.records, { index: '[entity+id]', keys: refs.map(keyOf), keyOf })
}

export async function hasBase(db: SidecardDatabase): Promise<boolean> {
  return ((await getMeta(db, 'base')) ?? 0) > 0
}
