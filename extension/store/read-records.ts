import type { SidecardDatabase } from './database.ts'
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
  // Inside a transaction nothing may be loaded, so what is not here yet is done without.
  return base
    ? base.readTogether(db, refs)
    : db.records.bulkGet(refs.map(({ entity, id }): [string, string] => [entity, id]))
}

export async function hasBase(db: SidecardDatabase): Promise<boolean> {
  return ((await getMeta(db, 'base')) ?? 0) > 0
}
