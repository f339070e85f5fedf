import { readerFor } from '#shared/find/pinyin.ts'
import { must } from '#shared/lib/must.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { encodeChunkIndex } from '#shared/snapshot/encode-index.ts'
import { encodeChunk } from '#shared/snapshot/encode-chunk.ts'
import { openChunkIndex } from '#shared/snapshot/open-index.ts'
import type { SidecardDatabase } from '../database.ts'
import { findByKey } from '../find-by-key.ts'
import { getMeta } from '../meta.ts'
import { rowKey } from '../put-records.ts'
import { readRecords, type RecordRef } from '../read-records.ts'
import type { ChunkRow, IndexRow, RecordRow } from '../rows.ts'
import { withLiveBases } from '../waiting.ts'
import { byRevision, chunksFor, type Changed, type ChunkRef, type Directory } from './directory.ts'
import { dropFolded } from './drop-folded.ts'
import { gzip } from './gzip.ts'
import { NO_KEYS, type ChunkKeys } from './key-buckets.ts'
import { openChunks, openIndexes, recordAt } from './open-chunks.ts'
import { baseTables, prepareBase, putBase, type PreparedBase } from './put-base.ts'
import { recordsOf } from './read-base.ts'
import { currentView } from './view.ts'

/** Fewer rows than this over the base cost readers next to nothing. */
const LEAST = 1_000
const MOST_IN_CHUNK = 500
/** Chromium keeps larger values in files of their own, which is slow. */
const MOST_BYTES = 60_000
/** Records of each entity that stay known as the ones changed last. */
const LATEST = 20

export type FoldOptions = {
  /** Folds only from this many rows on. */
  readonly least?: number
  /** Gives the page its turn between two chunks. */
  readonly pause?: () => Promise<void>
  readonly signal?: AbortSignal
}

/**
 * Makes the rows that were written since the base was made part of it: chunks with them take the place of those they lie over.
 * Rows with changes that still wait stay beside it as well, for what the server confirmed of them. Everything is worked out
 * first, in slices, and then written in one transaction; whatever was written meanwhile goes on lying over the base.
 */
export async function foldRows(
  db: SidecardDatabase,
  { least = LEAST, pause = async () => {}, signal = new AbortController().signal }: FoldOptions = {},
): Promise<boolean> {
  await dropFolded(db, pause, signal)
  const { directory, recent } = await currentView(db)
  // What the view holds goes on growing while this works.
  const view: Still = { directory, rev: recent.rev, rows: [...recent.rows.values()] }
  const [isRereading, loading, takenAt = 0] = await Promise.all([
    getMeta(db, 'isRereading'),
    getMeta(db, 'loading'),
    getMeta(db, 'takenAt'),
  ])
  // What a colleague took back lies in chunks on the disk until then, though nobody sees it.
  const mustErase = directory.chunks.length > 0 && view.rows.length > 0 && takenAt > directory.folded
  const isDue =
    mustErase || view.rows.length >= Math.max(1, least) || directory.chunks.some(({ isIndexed }) => !isIndexed)
  // A first load that is under way takes the place of an empty base only.
  if (!isDue || isRereading === true || loading) return false
  try {
    const folded = await makeBase(db, view, { pause, signal })
    return await writeFolded(db, view, folded)
  } catch (error) {
    if (error instanceof Replaced) return false
    throw error
  }
}

/** What readers saw when the folding began. */
type Still = { readonly directory: Directory; readonly rev: number; readonly rows: readonly RecordRow[] }

/** Another page has put another base in place of the one that was being read. */
class Replaced extends Error {}

type Folded = { readonly base: PreparedBase; readonly made: readonly Made[] }

async function makeBase(
  db: SidecardDatabase,
  view: Still,
  { pause, signal }: { readonly pause: () => Promise<void>; readonly signal: AbortSignal },
): Promise<Folded> {
  const slices = await planSlices(db, view)
  const made: Made[] = []
  for (const { entity, records } of slices) {
    for (const part of partsOf(records)) {
      for (const piece of fittingPieces(entity, part))
        made.push(await makeChunk(db, `local-${view.directory.number + 1}-${made.length}`, entity, piece))
      await pause()
      signal.throwIfAborted()
    }
  }
  const chunks = [...untouched(view.directory, slices), ...made.map(({ ref }) => ref)].toSorted(byEntityAndFirst)
  const keys = await keysOf(db, chunks, made)
  await pause()
  signal.throwIfAborted()
  return { base: prepareBase({ chunks, keys, folded: view.rev, latest: latestOf(view) }), made }
}

/** Chunks to be made anew, with the records that they then hold. */
type Slice = { readonly from: readonly ChunkRef[]; readonly entity: string; readonly records: readonly StoredRecord[] }

async function planSlices(db: SidecardDatabase, view: Still): Promise<Slice[]> {
  const { directory } = view
  const rowsByPlace = new Map<ChunkRef | string, RecordRow[]>()
  const put = (place: ChunkRef | string, row: RecordRow): void => {
    const rows = rowsByPlace.get(place)
    if (rows) rows.push(row)
    else rowsByPlace.set(place, [row])
  }
  for (const row of view.rows) {
    const [place, ...others] = await findChunks(db, directory, row)
    put(place ?? nearestChunk(directory, row) ?? row.entity, row)
    // What moved from one audience to another may lie in two chunks.
    for (const other of others) put(other, { ...row, isGone: true })
  }
  for (const chunk of await outdatedChunks(db, view)) rowsByPlace.set(chunk, rowsByPlace.get(chunk) ?? [])
  const slices: Slice[] = []
  for (const [place, rows] of rowsByPlace) {
    const entity = typeof place === 'string' ? place : place.entity
    const from = typeof place === 'string' ? [] : [place]
    slices.push({ from, entity, records: await withRows(db, from, rows) })
  }
  return slices
}

async function findChunks(db: SidecardDatabase, directory: Directory, { entity, id }: RecordRef): Promise<ChunkRef[]> {
  const refs = chunksFor(directory, entity, id)
  const chunks = await openChunks(
    db,
    refs.map((ref) => ref.id),
  )
  return refs.filter((ref) => (chunks.get(ref.id)?.find(id) ?? -1) >= 0)
}

/** Where a new record goes: to the last chunk that begins before it, or the first. */
function nearestChunk({ chunks }: Directory, { entity, id }: RecordRef): ChunkRef | undefined {
  const own = chunks.filter((chunk) => chunk.entity === entity)
  return own.findLast(({ first }) => first <= id) ?? own[0]
}

/** Chunks without an index, and those of people whose company has another name now: they are found by it. */
async function outdatedChunks(db: SidecardDatabase, { directory, rows }: Still): Promise<ChunkRef[]> {
  const outdated = new Set(directory.chunks.filter(({ isIndexed }) => !isIndexed))
  for (const row of rows) {
    if (row.entity !== 'company' || outdated.size === directory.chunks.length) continue
    for (const contact of await staffBelow(db, directory, row)) {
      for (const chunk of await findChunks(db, directory, contact)) outdated.add(chunk)
    }
  }
  return [...outdated]
}

async function staffBelow(db: SidecardDatabase, directory: Directory, company: RecordRow): Promise<StoredRecord[]> {
  const [ref] = await findChunks(db, directory, company)
  const chunk = ref && (await openChunks(db, [ref.id])).get(ref.id)
  const before = chunk && recordAt(chunk, chunk.find(company.id))
  if (before?.fields['name'] === company.fields['name'] || directory.chunks.some(({ isIndexed }) => !isIndexed))
    return []
  return findByKey(db, { key: `r:${company.id}`, entity: 'contact' })
}

async function withRows(
  db: SidecardDatabase,
  from: readonly ChunkRef[],
  rows: readonly RecordRow[],
): Promise<StoredRecord[]> {
  const chunks = await openChunks(
    db,
    from.map(({ id }) => id),
  )
  const records = from.flatMap(({ id }) => recordsOf(present(chunks.get(id))))
  const recordById = new Map<string, StoredRecord>(records.map((record) => [record.id, record]))
  for (const row of rows) {
    const { entity, id, fields, clocks } = row
    if (row.isGone === true) recordById.delete(id)
    else recordById.set(id, { entity, id, fields, clocks })
  }
  return [...recordById.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

type Made = { readonly ref: ChunkRef; readonly chunk: ChunkRow; readonly index: IndexRow; readonly keys: ChunkKeys }

/** Records in equal parts, none with more than a chunk has. */
function partsOf(records: readonly StoredRecord[]): (readonly StoredRecord[])[] {
  const parts = Math.ceil(records.length / MOST_IN_CHUNK)
  const start = (part: number): number => Math.floor((part * records.length) / parts)
  return Array.from({ length: parts }, (_, part) => records.slice(start(part), start(part + 1)))
}

type Piece = { readonly records: readonly StoredRecord[]; readonly bytes: Uint8Array }

/** Records in one piece, or in two when they are too long for one. */
function fittingPieces(entity: string, records: readonly StoredRecord[]): Piece[] {
  const bytes = gzip(encodeChunk(entity, records))
  if (bytes.length <= MOST_BYTES || records.length === 1) return [{ records, bytes }]
  const middle = records.length >> 1
  return [records.slice(0, middle), records.slice(middle)].flatMap((half) => fittingPieces(entity, half))
}

async function makeChunk(db: SidecardDatabase, id: string, entity: string, { records, bytes }: Piece): Promise<Made> {
  const names = await companyNames(db, records)
  const read = await readerFor(records, [...names.values()])
  const index = encodeChunkIndex(records, { companyName: (company) => names.get(company) ?? '', read })
  const opened = openChunkIndex(index)
  return {
    ref: {
      id,
      entity,
      first: must(records[0]).id,
      last: must(records.at(-1)).id,
      count: records.length,
      isIndexed: true,
    },
    chunk: { id, bytes },
    index: { id, bytes: gzip(index) },
    keys: opened.ok ? opened.value.keys : NO_KEYS,
  }
}

async function companyNames(db: SidecardDatabase, records: readonly StoredRecord[]): Promise<Map<string, string>> {
  const ids = new Set(
    records.flatMap(({ entity, fields }) =>
      entity === 'contact' && typeof fields['company'] === 'string' ? [fields['company']] : [],
    ),
  )
  const companies = await readRecords(
    db,
    [...ids].map((id) => ({ entity: 'company', id })),
  )
  return new Map(companies.map(({ id, fields }) => [id, typeof fields['name'] === 'string' ? fields['name'] : '']))
}

function untouched({ chunks }: Directory, slices: readonly Slice[]): ChunkRef[] {
  const touched = new Set(slices.flatMap(({ from }) => from))
  return chunks.filter((chunk) => !touched.has(chunk))
}

function byEntityAndFirst(a: ChunkRef, b: ChunkRef): number {
  if (a.entity !== b.entity) return a.entity < b.entity ? -1 : 1
  return a.first < b.first ? -1 : 1
}

async function keysOf(db: SidecardDatabase, chunks: readonly ChunkRef[], made: readonly Made[]): Promise<ChunkKeys[]> {
  const madeById = new Map(made.map((one) => [one.ref.id, one.keys]))
  const kept = await openIndexes(
    db,
    chunks.flatMap(({ id }) => (madeById.has(id) ? [] : [id])),
  )
  return chunks.map(({ id }) => madeById.get(id) ?? present(kept.get(id)).keys)
}

/** The records of each entity that were changed last, newest first. */
function latestOf({ directory, rows }: Still): Changed[] {
  const names = new Set(rows.map(({ entity, id }) => `${entity}/${id}`))
  const before = directory.latest.filter(({ entity, id }) => !names.has(`${entity}/${id}`))
  const all = [...rows.filter(({ isGone }) => isGone !== true), ...before]
    .map(({ entity, id, rev }): Changed => ({ entity, id, rev }))
    .toSorted(byRevision)
  return [...Map.groupBy(all, ({ entity }) => entity).values()].flatMap((own) => own.slice(0, LATEST))
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Replaced()
  return value
}

async function writeFolded(db: SidecardDatabase, { directory, rows }: Still, { base, made }: Folded): Promise<boolean> {
  return db.change([db.records, db.outbox, ...baseTables(db)], async () => {
    if (((await getMeta(db, 'base')) ?? 0) !== directory.number) return false
    const keys = rows.map(({ entity, id }): [string, string] => [entity, id])
    const found = await withLiveBases(
      db,
      (await db.records.bulkGet(keys)).flatMap((row) => row ?? []),
    )
    const now = new Map(found.map((row) => [rowKey(row.entity, row.id), row]))
    const isDone = (row: RecordRow | undefined, i: number) => row?.rev === rows[i]?.rev && row?.base === undefined
    await db.records.bulkDelete(keys.filter(([entity, id], i) => isDone(now.get(rowKey(entity, id)), i)))
    await putBase(db, base)
    await db.chunks.bulkPut(made.map(({ chunk }) => chunk))
    await db.indexes.bulkPut(made.map(({ index }) => index))
    return true
  })
}
