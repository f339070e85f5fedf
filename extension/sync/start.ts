import { observe } from '../store/live.ts'
import { getMeta } from '../store/meta.ts'
import type { SyncContext } from './context.ts'
import { createNudges, keepInStep } from './loop.ts'

/**
 * Exchanges at once, when something is written in any page, when asked, and by the clock, until the signal ends. What comes
 * back asks for one more exchange.
 */
export function startSync(context: SyncContext, signal: AbortSignal): { nudge(): void } {
  const nudges = createNudges(context)
  void keepInStep(context, nudges, signal)
  let known = ''
  const onWaiting = (waiting: string) => {
    if (waiting !== known) nudges.nudge()
    known = waiting
  }
  observe(() => newestWaiting(context), onWaiting, signal)
  return { nudge: nudges.nudge }
}

/** Changes with each write and each sign-in, and with nothing that an exchange itself does. */
async function newestWaiting({ db }: SyncContext): Promise<string> {
  const [nextN, session] = await Promise.all([getMeta(db, 'nextN'), getMeta(db, 'session')])
  return `${nextN ?? 1} ${session?.device ?? ''}`
}
