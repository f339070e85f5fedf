import type { ActionRow } from './action.ts'
import type { SidecardDatabase } from './database.ts'
import { MAX_ACTIONS } from './tidy.ts'

/** What was done on this device, newest first, undone or not; what belongs to a deed stands for it once. Undos are left out. */
export async function recentDeeds(db: SidecardDatabase): Promise<ActionRow[]> {
  return db.actions
    .orderBy('rev')
    .reverse()
    .filter(({ undoes, deed }) => undoes === undefined && deed === undefined)
    .limit(MAX_ACTIONS)
    .toArray()
}

/** The undo of a deed, which taken back does the deed again. */
export async function undoOf(db: SidecardDatabase, actionId: string): Promise<ActionRow | undefined> {
  return db.actions
    .orderBy('rev')
    .reverse()
    .filter(({ undoes, undoneAt }) => undoes === actionId && undoneAt === undefined)
    .first()
}

/** All actions of the deed that an action is part of, newest first. */
export async function deedOf(db: SidecardDatabase, action: ActionRow): Promise<ActionRow[]> {
  const first = action.deed ?? action.id
  const [head, others] = await Promise.all([db.actions.get(first), db.actions.where('deed').equals(first).toArray()])
  return [...(head ? [head] : []), ...others].toSorted((a, b) => b.rev - a.rev)
}
