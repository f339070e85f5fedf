import { isDeleted } from '#shared/merge/merge.ts'
import { byRevision, readDirectory } from './base/directory.ts'
import type { SidecardDatabase } from './database.ts'
import { recordStore } from './record-store.ts'
import type { StoredRecord } from './rows.ts'

/** The records of one entity that were changed last on this device, newest first. */
export async function lastChanged(db: SidecardDatabase, entity: string, limit: number): Promise<StoredRecord[]> {
  const rows = await db.records
    .orderBy('rev')
    .reverse()
    .filter((row) => row.entity === entity && row.isGone !== true && !isDeleted(row))
    .limit(limit)
    .toArray()
  const known = new Set(rows.map(({ id }) => id))
  const folded = (await readDirectory(db)).latest.filter((one) => one.entity === entity && !known.has(one.id))
  const latest = [...rows, ...folded].toSorted(byRevision).map(({ id }) => id)
  const records = await recordStore(db).getMany(entity, latest)
  return records.filter((record) => !isDeleted(record)).slice(0, limit)
}
