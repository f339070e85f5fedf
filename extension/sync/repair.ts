import type { SyncContext } from './context.ts'
import { asLeader } from './leader.ts'
import { startOver } from './resync.ts'

/**
 * Lets go of what is broken here and lets the next exchange read the whole log again, on a person's wish. Waits for an exchange
 * that is under way.
 */
export async function repair(context: SyncContext, signal: AbortSignal): Promise<void> {
  const { mendBase } = await import('../store/base/mend.ts')
  await asLeader(context, signal, async () => {
    await mendBase(context.db)
    await startOver(context)
  })
}
