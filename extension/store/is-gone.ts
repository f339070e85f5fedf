import { isDeleted } from '#shared/merge/merge.ts'
import type { Action } from './action.ts'
import type { SidecardDatabase } from './database.ts'
import { loadRows } from './put-records.ts'

/** Whether what an action did is gone again: it was taken back, or something that it wrote was deleted since. */
export async function isGone(db: SidecardDatabase, { id, edits }: Action): Promise<boolean> {
  if ((await db.actions.get(id))?.undoneAt !== undefined) return true
  return [...(await loadRows(db, edits)).values()].some(isDeleted)
}
