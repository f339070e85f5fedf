import { START } from '#shared/protocol/change.ts'
import { setMeta } from '../store/meta.ts'
import type { SyncContext } from './context.ts'

/** How long confirmed changes are kept, milliseconds: the window in which a restored server gets them back. */
export const KEEP_ACKNOWLEDGED = 7 * 86_400_000

/**
 * The server went back in time. Reads its log from the beginning again, and offers again every confirmed change that is
 * still here under its old number: the server tells those it has from those it lost.
 */
export async function startOver({ db }: SyncContext): Promise<void> {
  await db.transaction('rw', [db.outbox, db.acknowledged, db.meta], async () => {
    const held = await db.acknowledged.toArray()
    await db.outbox.bulkPut(held.map(({ n, op, entity, record, hlc, patch }) => ({ n, op, entity, record, hlc, patch })))
    await db.acknowledged.clear()
    await setMeta(db, 'cursor', START)
    await setMeta(db, 'seen', START)
  })
}

/** Lets go of confirmed changes that are older than any restore we help with. */
export async function forgetAcknowledged({ db, now }: SyncContext): Promise<void> {
  await db.acknowledged.where('at').below(now() - KEEP_ACKNOWLEDGED).delete()
}
