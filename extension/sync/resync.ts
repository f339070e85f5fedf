import { START } from '#shared/protocol/change.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { getMeta, setMeta } from '../store/meta.ts'
import type { AcknowledgedRow } from '../store/rows.ts'
import type { SyncContext } from './context.ts'

/** How long confirmed changes are kept, milliseconds: the window in which a restored server gets them back. */
export const KEEP_ACKNOWLEDGED = 7 * 86_400_000

/**
 * The server went back in time. Reads its log from the beginning again, and offers again every confirmed change that is
 * still here under its old number: the server tells those it has from those it lost.
 */
export async function startOver({ db }: SyncContext): Promise<void> {
  await db.transaction('rw', [db.outbox, db.acknowledged, db.meta], async () => {
    const held = await db.acknowledged.orderBy('at').toArray()
    const offered = await freeNumbers(db, held)
    await db.outbox.bulkAdd(
      offered.map(({ n, op, entity, record, hlc, patch }) => ({ n, op, entity, record, hlc, patch })),
    )
    await db.acknowledged.clear()
    await setMeta(db, 'cursor', START)
    await setMeta(db, 'seen', START)
  })
}

/** A device that was paired anew counts from 1 again: where its numbers meet those of its former life, these get new ones. */
async function freeNumbers(db: SidecardDatabase, held: readonly AcknowledgedRow[]): Promise<AcknowledgedRow[]> {
  const taken = new Set(await db.outbox.toCollection().primaryKeys())
  let next = (await getMeta(db, 'nextN')) ?? 1
  const offered = held.map((row) => {
    const n = taken.has(row.n) ? next++ : row.n
    taken.add(n)
    return { ...row, n }
  })
  await setMeta(db, 'nextN', next)
  return offered
}

/** Lets go of confirmed changes that are older than any restore we help with. */
export async function forgetAcknowledged({ db, now }: SyncContext): Promise<void> {
  await db.acknowledged
    .where('at')
    .below(now() - KEEP_ACKNOWLEDGED)
    .delete()
}
