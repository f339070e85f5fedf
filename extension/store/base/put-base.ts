import { must } from '#shared/lib/must.ts'
import { INDEX_VERSION } from '#shared/snapshot/index-format.ts'
import type { SidecardDatabase } from '../database.ts'
import { setMeta } from '../meta.ts'
import { DIRECTORY, type Directory } from './directory.ts'
import { bucketKey } from './bucket.ts'
import { toBuckets, type ChunkKeys } from './key-buckets.ts'

/** The tables that a change of the base spans. */
export function baseTables(db: SidecardDatabase) {
  return [db.chunks, db.indexes, db.base, db.meta]
}

/** A base to take the place of the one there is, with the keys of each of its chunks in their order. */
export type NewBase = Pick<Directory, 'chunks' | 'folded' | 'latest'> & { readonly keys: readonly ChunkKeys[] }

/** What `putBase` writes, worked out before its transaction. */
export type PreparedBase = Omit<Directory, 'number' | 'indexVersion'> & {
  readonly buckets: ReturnType<typeof toBuckets>['buckets']
}

export function prepareBase({ keys, ...directory }: NewBase): PreparedBase {
  return { ...directory, ...toBuckets(keys) }
}

/** Puts a base in the place of the one there is, and lets go of chunks that it does not name: inside the caller's transaction over `baseTables`. */
export async function putBase(db: SidecardDatabase, { buckets, ...rest }: PreparedBase): Promise<void> {
  const directory: Directory = { ...rest, number: newNumber(), indexVersion: INDEX_VERSION }
  const named = new Set(rest.chunks.map(({ id }) => id))
  const gone = (await db.chunks.toCollection().primaryKeys()).filter((id) => !named.has(id))
  await db.chunks.bulkDelete(gone)
  await db.indexes.bulkDelete(gone)
  await db.base.clear()
  await db.base.bulkPut([
    { key: DIRECTORY, value: directory },
    ...buckets.map((bucket, i) => ({ key: bucketKey(i), value: { ...bucket, number: directory.number } })),
  ])
  await setMeta(db, 'base', directory.number)
}

/** A number that no other base has, not even one whose transaction failed: pages remember bases by it. */
function newNumber(): number {
  return 1 + must(crypto.getRandomValues(new Uint32Array(1))[0])
}

/** Lets go of the whole base: inside the caller's transaction over `baseTables`. */
export async function clearBase(db: SidecardDatabase): Promise<void> {
  await db.chunks.clear()
  await db.indexes.clear()
  await putBase(db, prepareBase({ chunks: [], folded: 0, latest: [], keys: [] }))
}
