import type { Value } from '#shared/fields/value.ts'
import { deviceMark, unpackClock } from '#shared/merge/clock.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { getMeta } from '../store/meta.ts'
import { loadRows, rowKey } from '../store/put-records.ts'
import type { SyncContext } from './context.ts'
import { serverNow } from './server-time.ts'

/** How long the notice of two edits stays, milliseconds. */
const KEEP = 7 * 86_400_000

/** Two edits of one field, settled by their clocks: ours lost. Restoring is setting the field to `ours` again. */
export type SettledField = {
  readonly id: string
  readonly entity: string
  readonly record: string
  readonly key: string
  readonly ours: Value
  readonly kept: Value
  /** When the kept value was written, epoch milliseconds. */
  readonly keptAt: number
  readonly at: number
}

/** The fields whose edit on this device lost to somebody else's, newest first. Empty until the other value has arrived. */
export async function listSettled(db: SidecardDatabase): Promise<SettledField[]> {
  const [rows, device] = await Promise.all([db.superseded.orderBy('at').reverse().toArray(), getMeta(db, 'device')])
  const records = await loadRows(
    db,
    rows.map(({ entity, record }) => ({ entity, id: record })),
  )
  return rows.flatMap((row) => {
    const shown = records.get(rowKey(row.entity, row.record))
    const clock = shown?.clocks[row.key]
    if (clock === undefined || clock <= row.hlc || unpackClock(clock).device === deviceMark(device ?? '')) return []
    const { id, entity, record, key, value, at } = row
    return [
      {
        id,
        entity,
        record,
        key,
        ours: value,
        kept: shown?.fields[key] ?? null,
        keptAt: unpackClock(clock).time,
        at,
      },
    ]
  })
}

/** Done with a notice. */
export async function dismissSettled(db: SidecardDatabase, id: string): Promise<void> {
  await db.superseded.delete(id)
}

export async function forgetSettled(context: SyncContext): Promise<void> {
  const oldest = (await serverNow(context)) - KEEP
  await context.db.superseded.where('at').below(oldest).delete()
}
