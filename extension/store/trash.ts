import { DELETED } from '#shared/fields/validate.ts'
import { isDeleted } from '#shared/merge/merge.ts'
import { unpackClock } from '#shared/merge/clock.ts'
import type { SidecardDatabase } from './database.ts'
import { recordStore, type StoredRecord } from './record-store.ts'

/** How long an archived record is offered for restoring, milliseconds. */
export const KEEP_ARCHIVED = 90 * 86_400_000

/** What people archive. */
const ENTITIES = ['contact', 'company', 'task', 'activity', 'attachment'] as const

/** A record out of sight. `at` is when it was archived, epoch milliseconds. */
export type Archived = { readonly record: StoredRecord; readonly at: number }

/** The records that were archived in the last 90 days, newest first. */
export async function archivedRecords(db: SidecardDatabase, now: number): Promise<Archived[]> {
  const store = recordStore(db)
  const records = (await Promise.all(ENTITIES.map((entity) => store.scan(entity)))).flat().filter(isDeleted)
  return records
    .map((record) => ({ record, at: unpackClock(record.clocks[DELETED] ?? '').time }))
    .filter(({ at }) => at > now - KEEP_ARCHIVED)
    .toSorted((a, b) => b.at - a.at)
}
