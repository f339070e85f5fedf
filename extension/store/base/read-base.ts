import { must } from '#shared/lib/must.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import type { Chunk } from '#shared/snapshot/open-chunk.ts'
import type { SidecardDatabase } from '../database.ts'
import { getMany } from '../get-many.ts'
import type { RecordRef } from '../read-records.ts'
import type { RecordRow } from '../rows.ts'
import { chunksFor, chunksOf, expectReplaced, readDirectory, type Directory } from './directory.ts'
import type { Place } from './bucket.ts'
import { openChunks, recordAt } from './open-chunks.ts'
import type { View } from './view.ts'

// Read with the base: a page that only shows needs it as little.
export { waitingOf, withLiveBases } from '../waiting.ts'

/**
 * What the base holds of some records, in no order. Outside a transaction the base may be replaced while it is read; then it
 * is read once more.
 */
export async function findInBase(db: SidecardDatabase, refs: readonly RecordRef[]): Promise<StoredRecord[]> {
  for (;;) {
    const directory = await readDirectory(db)
    const found = await findInDirectory(db, directory, refs)
    if (found) return found
    await expectReplaced(db, directory)
  }
}

/** Some records as a view shows them, in no order, or null when another base has taken the place of its own. */
export async function readInView(
  db: SidecardDatabase,
  { directory, recent }: View,
  refs: readonly RecordRef[],
): Promise<StoredRecord[] | null> {
  const over = refs.flatMap(({ entity, id }) => recent.rows.get(`${entity}/${id}`) ?? [])
  const missing = refs.filter(({ entity, id }) => !recent.rows.has(`${entity}/${id}`))
  const below = await findInDirectory(db, directory, missing)
  return below && [...over.filter(({ isGone }) => isGone !== true), ...below]
}

async function findInDirectory(
  db: SidecardDatabase,
  directory: Directory,
  refs: readonly RecordRef[],
): Promise<StoredRecord[] | null> {
  const places = refs.map(({ entity, id }) => ({ id, refs: chunksFor(directory, entity, id) }))
  const ids = [...new Set(places.flatMap((place) => place.refs.map((ref) => ref.id)))]
  const chunks = await openChunks(db, ids)
  if (!ids.every((id) => chunks.has(id))) return null
  return places.flatMap(({ id, refs: nearby }) => {
    for (const ref of nearby) {
      const chunk = must(chunks.get(ref.id), 'chunk')
      const row = chunk.find(id)
      if (row >= 0) return [recordAt(chunk, row)]
    }
    return []
  })
}

/** The rows over the base, in the order of `refs`: neighbours in one question. */
export function readTogether(db: SidecardDatabase, refs: readonly RecordRef[]): Promise<(RecordRow | undefined)[]> {
  const keyOf = ({ entity, id }: RecordRef) => [entity, id]
  return getMany<RecordRow, [string, string]>(db.records, { index: '[entity+id]', keys: refs.map(keyOf), keyOf })
}

/** The records at some places of a directory, or null when another base has taken its place. */
export async function readPlaces(
  db: SidecardDatabase,
  directory: Directory,
  places: readonly Place[],
): Promise<StoredRecord[] | null> {
  const idOf = ({ chunk }: Place): string => directory.chunks[chunk]?.id ?? ''
  const chunks = await openChunks(db, [...new Set(places.map(idOf))])
  const records = places.flatMap((place) => {
    const chunk = chunks.get(idOf(place))
    return chunk ? [recordAt(chunk, place.row)] : []
  })
  return records.length === places.length ? records : null
}

/** All records of an entity that the base holds, in order of id. */
export async function scanBase(db: SidecardDatabase, entity: string): Promise<StoredRecord[]> {
  for (;;) {
    const directory = await readDirectory(db)
    const refs = chunksOf(directory, entity)
    const chunks = await openChunks(
      db,
      refs.map(({ id }) => id),
    )
    if (refs.every(({ id }) => chunks.has(id))) {
      const records = refs.flatMap(({ id }) => recordsOf(must(chunks.get(id), 'chunk')))
      const isOrdered = refs.every(({ first }, i) => i === 0 || (refs[i - 1]?.last ?? '') < first)
      return isOrdered ? records : records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    }
    await expectReplaced(db, directory)
  }
}

export async function countBase(db: SidecardDatabase, entity: string): Promise<number> {
  return chunksOf(await readDirectory(db), entity).reduce((sum, { count }) => sum + count, 0)
}

/** Every record of the base. */
export async function readWholeBase(db: SidecardDatabase): Promise<StoredRecord[]> {
  const entities = new Set((await readDirectory(db)).chunks.map(({ entity }) => entity))
  const records: StoredRecord[] = []
  for (const entity of entities) records.push(...(await scanBase(db, entity)))
  return records
}

export function recordsOf(chunk: Chunk): StoredRecord[] {
  return Array.from({ length: chunk.count }, (_, row) => recordAt(chunk, row))
}
