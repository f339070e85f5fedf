import { splitKey } from '#shared/fields/element-key.ts'
import type { LookupKeys } from '#shared/find/lookup-keys.ts'
import { allPlainKeys, hasPlainKey, isPlainKey } from '#shared/find/plain-keys.ts'
import { hashKey } from '#shared/snapshot/hash-key.ts'
import { expectReplaced } from './base/directory.ts'
import { findPlaces } from './base/find-places.ts'
import { indexedView, type Recent, type View } from './base/view.ts'
import type { SidecardDatabase } from './database.ts'
import { loadBase } from './read-records.ts'
import type { StoredRecord } from './rows.ts'

/** What tells the keys of a record among which this one would be. The tables behind some kinds are large: they are loaded on need. */
async function keysLike(key: string): Promise<LookupKeys> {
  return isPlainKey(key) ? allPlainKeys : (await import('#shared/find/lookup-keys.ts')).lookupKeys
}

/** What is looked for: a key, and the only entity that counts when one is named. */
export type Wanted = { readonly key: string; readonly entity?: string | undefined; readonly limit?: number | undefined }

/** The records that have a lookup key, in order of entity and id. */
export async function findByKey(db: SidecardDatabase, wanted: Wanted): Promise<StoredRecord[]> {
  for (;;) {
    const view = await indexedView(db)
    const keysOf = await keysLike(wanted.key)
    const below = await readBelow(db, view, wanted)
    // What was written meanwhile may be in the view by now: from here on nothing is waited for.
    if (below) return joinFound(view, wanted, below, keysOf)
    await expectReplaced(db, view.directory)
  }
}

function joinFound(
  { recent }: View,
  wanted: Wanted,
  below: readonly StoredRecord[],
  keysOf: LookupKeys,
): StoredRecord[] {
  // Hashes meet now and then, so each record is asked whether it has the key.
  const found = below.filter(
    (record) => !recent.rows.has(`${record.entity}/${record.id}`) && hasKey(record, wanted.key, keysOf),
  )
  found.push(...findRecent(recent, wanted, keysOf))
  return found.toSorted(byEntityAndId).slice(0, wanted.limit)
}

function hasKey(record: StoredRecord, key: string, keysOf: LookupKeys): boolean {
  // A contact is referred to by thousands: whether a record names an id is seen without its descriptor.
  if (key.startsWith('r:') && !refersTo(record, key.slice(2))) return false
  return hasPlainKey(record, key) ?? keysOf(record).includes(key)
}

/** The keys of the rows written since the base was made, worked out once for each. */
type RecentKeys = {
  done: number
  readonly rowsByKey: Map<string, Set<string>>
  readonly keysByRow: Map<string, readonly string[]>
}

const keysByRecent = new WeakMap<LookupKeys, WeakMap<Recent['rows'], RecentKeys>>()

function findRecent({ rows, log }: Recent, { key, entity }: Wanted, keysOf: LookupKeys): StoredRecord[] {
  const known = keysByRecent.get(keysOf) ?? new WeakMap<Recent['rows'], RecentKeys>()
  keysByRecent.set(keysOf, known)
  const keys = known.get(rows) ?? { done: 0, rowsByKey: new Map(), keysByRow: new Map() }
  known.set(rows, keys)
  for (; keys.done < log.length; keys.done += 1) {
    const row = log[keys.done]
    if (row) keepKeys(keys, `${row.entity}/${row.id}`, row.isGone === true ? [] : keysOf(row))
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
  const [found, { readPlaces }] = await Promise.all([findPlaces(db, directory, hashKey(key)), loadBase()])
  const places = found?.filter(({ chunk }) => entity === undefined || directory.chunks[chunk]?.entity === entity)
  return places ? readPlaces(db, directory, places.slice(0, limit)) : null
}

function refersTo({ fields }: StoredRecord, id: string): boolean {
  return Object.entries(fields).some(([name, value]) => value === id || splitKey(name).element === id)
}

function byEntityAndId(a: StoredRecord, b: StoredRecord): number {
  if (a.entity !== b.entity) return a.entity < b.entity ? -1 : 1
  return a.id < b.id ? -1 : 1
}
