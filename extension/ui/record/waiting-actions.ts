import type { ActionRow } from '../../store/action.ts'
import type { SidecardDatabase } from '../../store/database.ts'

const MAX_SHOWN = 50

/** What a person did that has not reached the server, newest first. */
export async function waitingActions(db: SidecardDatabase): Promise<ActionRow[]> {
  const waiting = new Set((await db.outbox.toArray()).map(({ op }) => op))
  if (waiting.size === 0) return []
  return db.actions
    .orderBy('rev')
    .reverse()
    .filter(({ ops }) => ops.some((op) => waiting.has(op)))
    .limit(MAX_SHOWN)
    .toArray()
}
