import type { SidecardDatabase } from '../../store/database.ts'
import type { RefusedRow } from '../../store/rows.ts'

/** The changes that the server refused, oldest first. */
export function listRefused(db: SidecardDatabase): Promise<RefusedRow[]> {
  return db.refused.orderBy('at').toArray()
}

// Both write, and writing knows all of capture: fetched when somebody decides, not when the panel opens.

export async function retryRefused(db: SidecardDatabase, op: string, options: { readonly now: () => number }) {
  return (await import('../../sync/refused.ts')).retryRefused(db, op, options)
}

export async function discardRefused(db: SidecardDatabase, op: string): Promise<void> {
  return (await import('../../sync/refused.ts')).discardRefused(db, op)
}
