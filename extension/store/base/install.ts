import { mergePatch, type RecordState } from '#shared/merge/merge.ts'
import { receiveClock, type Clock } from '#shared/merge/clock.ts'
import { frontOf, type ChunkFront } from '#shared/snapshot/chunk-front.ts'
import { CHUNK_VERSION } from '#shared/snapshot/chunk-format.ts'
import { openChunk } from '#shared/snapshot/open-chunk.ts'
import { openChunkIndex, type ChunkIndex } from '#shared/snapshot/open-index.ts'
import type { SidecardDatabase } from '../database.ts'
import { receiveServerClock } from '../merge-changes.ts'
import { setMeta, type Meta } from '../meta.ts'
import { patchesBeyond } from '../patches.ts'
import { putRecords } from '../put-records.ts'
import type { RecordRow, StoredRecord } from '../rows.ts'
import { readDirectory, type ChunkRef } from './directory.ts'
import { gunzipAhead } from './gunzip-ahead.ts'
import { NO_KEYS, type ChunkKeys } from './key-buckets.ts'
import { openedOf } from './open-chunks.ts'
import { prepareBase, putBase, type PreparedBase } from './put-base.ts'
import { findInBase } from './read-base.ts'

/** A chunk and its index as they came, both gzipped; the index null where it was made by other rules than ours. */
export type ChunkFiles = { readonly id: string; readonly bytes: Uint8Array; readonly index: Uint8Array | null }

/** What the base has to know of a chunk. */
export type ReadChunk = {
  readonly ref: ChunkRef
  readonly keys: ChunkKeys
  readonly index: ChunkIndex | null
  readonly newest: Clock | null
}

/** Looks into a chunk, outside of transactions; null when it is one that this release cannot read. */
export async function readChunk({ id, bytes, index: packed }: ChunkFiles): Promise<ReadChunk | null> {
  const index = packed && (await unpackIndex(packed))
  // Its records are unpacked when they are first read.
  const front = index?.front ?? (await readFront(bytes))
  if (front === null || front.version > CHUNK_VERSION || front.count === 0) return null
  const { entity, first, last, count, newestClock } = front
  return {
    ref: { id, entity, first, last, count, isIndexed: index !== null },
    keys: index?.keys ?? NO_KEYS,
    index,
    newest: newestClock,
  }
}

async function unpackIndex(packed: Uint8Array): Promise<ChunkIndex | null> {
  const bytes = await gunzipAhead(packed)
  const index = bytes && openChunkIndex(bytes)
  return index?.ok ? index.value : null
}

async function readFront(packed: Uint8Array): Promise<ChunkFront | null> {
  const bytes = await gunzipAhead(packed)
  const chunk = bytes && openChunk(bytes)
  return chunk?.ok ? frontOf(chunk.value) : null
}

/** Keeps chunks that nobody sees yet, and how far the load has come with them. */
export async function keepChunks(
  db: SidecardDatabase,
  files: readonly ChunkFiles[],
  loading: Meta['loading'],
): Promise<void> {
  await db.transaction('rw', [db.chunks, db.indexes, db.meta], async () => {
    await db.chunks.bulkPut(files.map(({ id, bytes }) => ({ id, bytes })))
    await db.indexes.bulkPut(files.flatMap(({ id, index }) => (index ? [{ id, bytes: index }] : [])))
    await setMeta(db, 'loading', loading)
  })
}

/** The names of the chunks that are kept already. */
export async function keptChunks(db: SidecardDatabase): Promise<ReadonlySet<string>> {
  return new Set(await db.chunks.toCollection().primaryKeys())
}

/** A chunk that was kept before, with its index. */
export async function keptFiles(db: SidecardDatabase, id: string): Promise<ChunkFiles | null> {
  const [chunk, index] = await Promise.all([db.chunks.get(id), db.indexes.get(id)])
  return chunk ? { id, bytes: chunk.bytes, index: index?.bytes ?? null } : null
}

/** Goes by the log, and lets go of chunks that came and were not made a base of. */
export async function forgetChunks(db: SidecardDatabase): Promise<void> {
  await db.transaction('rw', [db.chunks, db.indexes, db.base, db.meta], async () => {
    await setMeta(db, 'loading', null)
    await setMeta(db, 'goesByLog', true)
    if ((await readDirectory(db)).chunks.length > 0) return
    await db.chunks.clear()
    await db.indexes.clear()
  })
}

export type Loaded = {
  readonly base: PreparedBase
  readonly newest: Clock | null
  /** By the id of the chunk. */
  readonly indexes: ReadonlyMap<string, ChunkIndex>
}

/** Works out the base that some chunks make together: before the transaction of `installBase`. */
export function joinChunks(chunks: readonly ReadChunk[]): Loaded {
  const ordered = chunks.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const refs = ordered.map(({ ref }) => ref)
  const base = prepareBase({ chunks: refs, keys: ordered.map(({ keys }) => keys), folded: 0, latest: [] })
  const indexes = new Map(ordered.flatMap(({ ref, index }) => (index ? [[ref.id, index] as const] : [])))
  const newest = chunks.reduce<Clock | null>(
    (last, chunk) => (chunk.newest === null ? last : receiveClock(last, chunk.newest)),
    null,
  )
  return { base, newest, indexes }
}

function orderOf({ ref: { entity, first } }: ReadChunk): string {
  return `${entity} ${first}`
}

/**
 * Puts chunks that are kept in place of an empty base, under everything that is written here: inside the caller's transaction over
 * `recordTables` and the indexes.
 */
export async function installBase(db: SidecardDatabase, { base, newest, indexes }: Loaded): Promise<void> {
  await putBase(db, base)
  // Whoever loaded all this will search it, and it is open already.
  for (const [id, index] of indexes) openedOf(db).indexes.set(id, index)
  const [gone, rows] = await goneAndHere(db)
  // What is gone from here lay over nothing: only its own changes were refused.
  await db.records.bulkDelete(gone.map(({ entity, id }): [string, string] => [entity, id]))
  const below = await findInBase(db, rows)
  const belowByName = new Map(below.map((record) => [`${record.entity}/${record.id}`, record]))
  await putRecords(
    db,
    rows.flatMap((row) => {
      const record = belowByName.get(`${row.entity}/${row.id}`)
      return record ? [withBelow(row, record)] : []
    }),
  )
  if (newest !== null) await receiveServerClock(db, newest)
}

async function goneAndHere(db: SidecardDatabase): Promise<[RecordRow[], RecordRow[]]> {
  const rows = await db.records.toArray()
  return [rows.filter(({ isGone }) => isGone === true), rows.filter(({ isGone }) => isGone !== true)]
}

/** A row with what was confirmed of its record, under what waits. */
function withBelow(row: RecordRow, record: StoredRecord): Omit<RecordRow, 'rev'> {
  const { entity, id } = row
  return { entity, id, ...joined(row, record), ...(row.base && { base: joined(row.base, record) }) }
}

function joined(state: RecordState, other: RecordState): RecordState {
  const known: RecordState = { fields: state.fields, clocks: state.clocks }
  return patchesBeyond(other, state).reduce((sum, patch) => mergePatch(sum, patch).state, known)
}
