import { isDeleted } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from './database.ts'
import type { StoredRecord } from './rows.ts'

/** The records of one entity that were changed last on this device, newest first. */
export async function lastChanged(db: SidecardDatabase, entity: string, limit: number): Promise<StoredRecord[]> {
  return db.records
    .orderBy('rev')
    .reverse()
    .filter((row) => row.entity === entity && !isDeleted(row))
    .limit(limit)
    .toArray()
}
