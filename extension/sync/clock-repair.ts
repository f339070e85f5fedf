import { MAX_CLOCK_AHEAD } from '#shared/lib/limits.ts'
import { unpackClock } from '#shared/merge/clock.ts'
import { getMeta, setMeta } from '../store/meta.ts'
import type { SyncContext } from './context.ts'

/**
 * Brings a clock back that a wrong wall clock had driven ahead. Safe once nothing waits: the server has stamped every
 * change anew, so no record holds a clock from that future.
 */
export async function repairClock({ db, now }: SyncContext): Promise<void> {
  await db.transaction('rw', [db.outbox, db.meta], async () => {
    if ((await db.outbox.count()) > 0) return
    const [clock, offset, serverClock] = await Promise.all([
      getMeta(db, 'clock'),
      getMeta(db, 'clockOffset'),
      getMeta(db, 'serverClock'),
    ])
    const isAhead = clock && unpackClock(clock).time > now() + (offset ?? 0) + MAX_CLOCK_AHEAD
    if (isAhead) await setMeta(db, 'clock', serverClock ?? null)
  })
}
