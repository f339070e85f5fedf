import type { ActionRow } from './action.ts'
import type { SidecardDatabase } from './database.ts'
import { MAX_ACTIONS } from './tidy.ts'

/** What was done on this device, newest first, undone or not. Undos themselves are left out. */
export async function recentDeeds(db: SidecardDatabase): Promise<ActionRow[]> {
  return db.actions
    .orderBy('rev')
    .reverse()
    .filter(({ undoes }) => undoes === undefined)
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
