import type { SyncContext } from './context.ts'
import { serverNow } from './server-time.ts'

/** How long confirmed changes are kept, milliseconds: the window in which a restored server gets them back. */
export const KEEP_ACKNOWLEDGED = 7 * 86_400_000

/** The server went back in time: reads its log from the beginning again, and offers again what it may have lost. */
export async function startOver({ db }: Pick<SyncContext, 'db'>): Promise<void> {
  const { beginReread, rereadTables } = await import('../store/reread.ts')
  await db.transaction('rw', rereadTables(db), async () => beginReread(db))
}

/** Lets go of confirmed changes that are older than any restore we help with. */
export async function forgetAcknowledged(context: SyncContext): Promise<void> {
  const oldest = (await serverNow(context)) - KEEP_ACKNOWLEDGED
  await context.db.acknowledged.where('at').below(oldest).delete()
}
