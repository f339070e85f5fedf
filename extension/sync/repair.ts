import type { SyncContext } from './context.ts'
import { asLeader } from './leader.ts'
import { startOver } from './resync.ts'

/** Lets the next exchange read the whole log again, on a person's wish. Waits for an exchange that is under way. */
export async function repair(context: SyncContext, signal: AbortSignal): Promise<void> {
  await asLeader(context, signal, () => startOver(context))
}
