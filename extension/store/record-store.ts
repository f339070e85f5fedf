import { Dexie } from 'dexie'
import type { SidecardDatabase } from './database.ts'
import { mergeChanges, type RemoteChange } from './merge-changes.ts'
import { recordTables } from './put-records.ts'
import { hasBase, loadBase, readRecords } from './read-records.ts'
import type { RecordRow, StoredRecord } from './rows.ts'

export type { StoredRecord } from './rows.ts'

/** The one way to read records, whatever they are kept in. Deleted records are returned too: callers look at `_del`. */
export type RecordStore = {
  get(entity: string, id: string): Promise<StoredRecord | undefined>
  /** The records that exist, in the order of `ids`. */
  getMany(entity: string, ids: readonly string[]): Promise<StoredRecord[]>
  /** In order of id. */
  scan(entity: string): Promise<StoredRecord[]>
  /** How many there are, a record that lies over another of the base counted twice. */
  countAtMost(entity: string): Promise<number>
  /** Whether nothing of an entity was ever kept here. */
  isEmpty(entity: string): Promise<boolean>
  /** Merges changes of others, in any order and any number of times. */
  apply(changes: readonly RemoteChange[]): Promise<void>
}

export function recordStore(db: SidecardDatabase): RecordStore {
  const overlay = (entity: string) =>
    db.records.where('[entity+id]').between([entity, Dexie.minKey], [entity, Dexie.maxKey])
  return {
    get: async (entity, id) => (await readRecords(db, [{ entity, id }]))[0],
    getMany: async (entity, ids) => {
      const found = await readRecords(
        db,
        ids.map((id) => ({ entity, id })),
      )
      const recordById = new Map(found.map((record) => [record.id, record]))
      return ids.flatMap((id) => recordById.get(id) ?? [])
    },
    scan: async (entity) => {
      // The overlay first: what is folded into a newer base meanwhile is then read twice, not never.
      const rows = await overlay(entity).toArray()
      const below = (await hasBase(db)) ? await (await loadBase()).scanBase(db, entity) : []
      return layRows(below, rows)
    },
    countAtMost: async (entity) => {
      const below = (await hasBase(db)) ? await (await loadBase()).countBase(db, entity) : 0
      return below + (await overlay(entity).count())
    },
    isEmpty: async (entity) => {
      const rows = overlay(entity).filter(({ isGone }) => isGone !== true)
      if ((await rows.first()) !== undefined) return false
      return !(await hasBase(db)) || (await (await loadBase()).countBase(db, entity)) === 0
    },
    apply: (changes) => db.change(recordTables(db), async () => mergeChanges(db, changes)),
  }
}

/** Records of the base with the rows over them, both in order of id. */
function layRows(below: readonly StoredRecord[], rows: readonly RecordRow[]): StoredRecord[] {
  const all: StoredRecord[] = []
  let at = 0
  for (const row of rows) {
    while (at < below.length && (below[at]?.id ?? '') < row.id) all.push(...below.slice(at, ++at))
    // What moved from one audience to another may lie in two chunks until the row over it is folded.
    while (below[at]?.id === row.id) at += 1
    if (row.isGone !== true) all.push(row)
  }
  return [...all, ...below.slice(at)]
}
