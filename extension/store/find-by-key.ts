import { splitKey } from '#shared/fields/element-key.ts'
import type { LookupKeys } from '#shared/find/lookup-keys.ts'
import { hasPlainKey, isPlainKey } from '#shared/find/plain-keys.ts'
import { hashKey } from '#shared/snapshot/hash-key.ts'
import { expectReplaced } from './base/directory.ts'
import { findPlaces } from './base/find-places.ts'
import { indexedView, type Recent, type View } from './base/view.ts'
import type { SidecardDatabase } from './database.ts'
import { loadBase } from './read-records.ts'
import type { StoredRecord } from './rows.ts'

/** Loaded on need: the tables behind all keys of a record are large. */
async function loadKeys(): Promise<LookupKeys> {
  return (await import('#shared/find/lookup-keys.ts')).lookupKeys
}

/** What is looked for: a key, and the only entity that counts when one is named. */
export type Wanted = { readonly key: string; readonly entity?: string | undefined; readonly limit?: number | undefined }

/** The records that have a lookup key, in order of entity and id. */
export async function findByKey(db: SidecardDatabase, wanted: Wanted): Promise<StoredRecord[]> {
  for (;;) {
    const view = await indexedView(db)
    const { log } = view.recent
    const lookupKeys = log.length === 0 && isPlainKey(wanted.key) ? null : await loadKeys()
    const below = await readBelow(db, view, wanted)
    if (!below) await expectReplaced(db, view.directory)
    // What was written meanwhile may be in the view by now: from here on nothing is waited for.
    else if (lookupKeys || log.length === 0) return joinFound(view, wanted, below, lookupKeys)
  }
}

function joinFound(
  { recent }: View,
  wanted: Wanted,
  below: readonly StoredRecord[],
  lookupKeys: LookupKeys | null,
): StoredRecord[] {
  // Hashes meet now and then, so each record is asked whether it has the key.
  const found = below.filter(
    (record) => !recent.rows.has(`${record.entity}/${record.id}`) && hasKey(record, wanted.key, lookupKeys),
  )
  if (lookupKeys) found.push(...findRecent(recent, wanted, lookupKeys))
  return found.toSorted(byEntityAndId).slice(0, wanted.limit)
}

function hasKey(record: StoredRecord, key: string, lookupKeys: LookupKeys | null): boolean {
  // A contact is referred to by thousands: whether a record names an id is seen without its descriptor.
  if (key.startsWith('r:') && !refersTo(record, key.slice(2))) return false
  return hasPlainKey(record, key) ?? lookupKeys?.(record).includes(key) ?? false
}

/** The keys of the rows written since the base was made, worked out once for each. */
type RecentKeys = {
  done: number
  readonly rowsByKey: Map<string, Set<string>>
  readonly keysByRow: Map<string, readonly string[]>
}

const keysByRecent = new WeakMap<Recent['rows'], RecentKeys>()

function findRecent({ rows, log }: Recent, { key, entity }: Wanted, lookupKeys: LookupKeys): StoredRecord[] {
  const keys = keysByRecent.get(rows) ?? { done: 0, rowsByKey: new Map(), keysByRow: new Map() }
  keysByRecent.set(rows, keys)
  for (; keys.done < log.length; keys.done += 1) {
    const row = log[keys.done]
    if (row) keepKeys(keys, `${row.entity}/${row.id}`, row.isGone === true ? [] : lookupKeys(row))
  }
  const found = [...(keys.rowsByKey.get(key) ?? [])].flatMap((name) => rows.get(name) ?? [])
  return entity === undefined ? found : found.filter((row) => row.entity === entity)
}

function keepKeys({ rowsByKey, keysByRow }: RecentKeys, name: string, keys: readonly string[]): void {
  for (const key of keysByRow.get(name) ?? []) rowsByKey.get(key)?.delete(name)
  for (const key of keys) {
    const names = rowsByKey.get(key)
    if (names) names.add(name)
    else rowsByKey.set(key, new Set([name]))
  }
  keysByRow.set(name, keys)
}

/** What the base may hold under a key, or null when another base has taken its place. */
async function readBelow(
  db: SidecardDatabase,
  { directory }: View,
  { key, entity, limit }: Wanted,
): Promise<StoredRecord[] | null> {
  if (directory.chunks.length === 0) return []
  const found = await findPlaces(db, directory, hashKey(key))
  const places = found?.filter(({ chunk }) => entity === undefined || directory.chunks[chunk]?.entity === entity)
  const { readPlaces } = await loadBase()
  return places ? readPlaces(db, directory, places.slice(0, limit)) : null
}

function refersTo({ fields }: StoredRecord, id: string): boolean {
  return Object.entries(fields).some(([name, value]) => value === id || splitKey(name).element === id)
}

function byEntityAndId(a: StoredRecord, b: StoredRecord): number {
  if (a.entity !== b.entity) return a.entity < b.entity ? -1 : 1
  return a.id < b.id ? -1 : 1
}
