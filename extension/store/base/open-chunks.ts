import { Dexie } from 'dexie'
import type { Result } from '#shared/lib/result.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { openChunk, type Chunk, type ChunkFault } from '#shared/snapshot/open-chunk.ts'
import { openChunkIndex, type ChunkIndex } from '#shared/snapshot/open-index.ts'
import type { SidecardDatabase } from '../database.ts'
import type { ChunkRow, IndexRow } from '../rows.ts'
import { BrokenBase, readDirectory } from './directory.ts'
import { gunzipAhead } from './gunzip-ahead.ts'
import { gunzip } from './gzip.ts'

/** Opened chunks that a page keeps, in records: some 40 MB at most, what a hundred thousand contacts come to. */
const MOST_RECORDS = 150_000

type Opened = { readonly chunks: Map<string, Chunk>; readonly indexes: Map<string, ChunkIndex> }

const openedByDatabase = new WeakMap<SidecardDatabase, Opened>()

/** What this page keeps open. */
export function openedOf(db: SidecardDatabase): Opened {
  const opened = openedByDatabase.get(db) ?? { chunks: new Map(), indexes: new Map() }
  openedByDatabase.set(db, opened)
  return opened
}

/** Opens chunks by id; those that are gone, since the base was replaced meanwhile, are left out. */
export async function openChunks(db: SidecardDatabase, ids: readonly string[]): Promise<Map<string, Chunk>> {
  const { chunks: kept } = openedOf(db)
  const missing = ids.filter((id) => !kept.has(id))
  const rows = missing.length > 0 ? await db.chunks.bulkGet(missing) : []
  for (const file of await unpackAll(rows)) kept.set(file.id, opened(file, openChunk))
  const chunks = new Map<string, Chunk>()
  for (const id of ids) {
    const chunk = kept.get(id)
    if (!chunk) continue
    chunks.set(id, chunk)
    // The last used stands last: what was not used for longest goes first.
    kept.delete(id)
    kept.set(id, chunk)
  }
  if (missing.length > 0 && kept.size > chunks.size) await forgetUnnamed(db, kept)
  letGo(kept)
  return chunks
}

/** Opens indexes by the ids of their chunks, and keeps those of the base: searching takes them all. */
export async function openIndexes(db: SidecardDatabase, ids: readonly string[]): Promise<Map<string, ChunkIndex>> {
  const { indexes: kept } = openedOf(db)
  const missing = ids.filter((id) => !kept.has(id))
  const rows = missing.length > 0 ? await db.indexes.bulkGet(missing) : []
  for (const file of await unpackAll(rows)) kept.set(file.id, opened(file, openChunkIndex))
  const indexes = new Map(ids.flatMap((id) => (kept.has(id) ? [[id, kept.get(id) as ChunkIndex] as const] : [])))
  if (missing.length > 0 && kept.size > indexes.size) await forgetUnnamed(db, kept)
  return indexes
}

/** Each folding leaves some behind that the next base does not name. */
async function forgetUnnamed(db: SidecardDatabase, kept: Map<string, unknown>): Promise<void> {
  const named = new Set((await readDirectory(db)).chunks.map(({ id }) => id))
  for (const id of kept.keys()) if (!named.has(id)) kept.delete(id)
}

export function recordAt(chunk: Chunk, row: number): StoredRecord {
  const record = chunk.record(row)
  if (!record.ok) throw new BrokenBase(`row ${row} of a chunk of ${chunk.entity}`)
  return record.value
}

type Unpacked = { readonly id: string; readonly bytes: Uint8Array | null }

async function unpackAll(rows: readonly (ChunkRow | IndexRow | undefined)[]): Promise<Unpacked[]> {
  const files = rows.flatMap((row) => row ?? [])
  if (Dexie.currentTransaction) return files.map(({ id, bytes }) => ({ id, bytes: gunzip(bytes) }))
  return Promise.all(files.map(async ({ id, bytes }) => ({ id, bytes: await gunzipAhead(bytes) })))
}

function opened<Opened>({ id, bytes }: Unpacked, open: (bytes: Uint8Array) => Result<Opened, ChunkFault>): Opened {
  const result = bytes && open(bytes)
  if (!result?.ok) throw new BrokenBase(`chunk ${id}: ${result?.kind ?? 'corrupt'}`)
  return result.value
}

function letGo(kept: Map<string, Chunk>): void {
  let records = 0
  for (const { count } of kept.values()) records += count
  for (const [id, { count }] of kept) {
    if (records <= MOST_RECORDS) return
    records -= count
    kept.delete(id)
  }
}
