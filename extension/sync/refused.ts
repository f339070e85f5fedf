import { findEntity, type EntityName } from '#shared/entities/registry.ts'
import { fail, type Result } from '#shared/lib/result.ts'
import type { Action } from '../store/action.ts'
import type { SidecardDatabase } from '../store/database.ts'
import type { RefusedRow } from '../store/rows.ts'
import { write, type WriteFault } from '../store/write.ts'

export type { RefusedRow } from '../store/rows.ts'

/** The changes that the server refused, oldest first, each with its code and all its text. */
export function listRefused(db: SidecardDatabase): Promise<RefusedRow[]> {
  return db.refused.orderBy('at').toArray()
}

/** Offers a refused change again, as a new change with the values of the old one. */
export async function retryRefused(
  db: SidecardDatabase,
  op: string,
  { now = Date.now }: { readonly now?: () => number } = {},
): Promise<Result<Action, WriteFault | 'not-found'>> {
  const row = await db.refused.get(op)
  if (!row || !findEntity(row.entity)) return fail('not-found')
  const edit = { entity: row.entity as EntityName, id: row.record, patch: row.patch }
  const written = await write(db, [edit], { label: 'toast.retried', now })
  if (written.ok) await db.refused.delete(op)
  return written
}

/** Gives a refused change up. The record already shows what the team sees. */
export async function discardRefused(db: SidecardDatabase, op: string): Promise<void> {
  await db.refused.delete(op)
}
