import type { SidecardDatabase } from './database.ts'
import { mergeChanges, type RemoteChange } from './merge-changes.ts'
import { recordTables } from './put-records.ts'
import type { StoredRecord } from './rows.ts'
import { Dexie } from 'dexie'

export type { StoredRecord } from './rows.ts'

export type ScanOptions = { readonly offset?: number; readonly limit?: number }

/** The one way to read records, whatever they are kept in. Deleted records are returned too: callers look at `_del`. */
export type RecordStore = {
  get(entity: string, id: string): Promise<StoredRecord | undefined>
  /** The records that exist, in the order of `ids`. */
  getMany(entity: string, ids: readonly string[]): Promise<StoredRecord[]>
  /** In order of id. */
  scan(entity: string, options?: ScanOptions): Promise<StoredRecord[]>
  count(entity: string): Promise<number>
  /** Merges changes of others, in any order and any number of times. */
  apply(changes: readonly RemoteChange[]): Promise<void>
}

export function recordStore(db: SidecardDatabase): RecordStore {
  const all = (entity: string) =>
    db.records.where('[entity+id]').between([entity, Dexie.minKey], [entity, Dexie.maxKey])
  return {
    get: (entity, id) => db.records.get([entity, id]),
    getMany: async (entity, ids) => {
      const rows = await db.records.bulkGet(ids.map((id): [string, string] => [entity, id]))
      return rows.filter((row) => row !== undefined)
    },
    scan: (entity, { offset = 0, limit } = {}) => {
      const rows = all(entity).offset(offset)
      return (limit === undefined ? rows : rows.limit(limit)).toArray()
    },
    count: (entity) => all(entity).count(),
    apply: (changes) => db.change(recordTables(db), async () => mergeChanges(db, changes)),
  }
}
