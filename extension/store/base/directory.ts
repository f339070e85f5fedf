import { countUpTo } from '#shared/lib/count-up-to.ts'
import { INDEX_VERSION } from '#shared/snapshot/index-format.ts'
import type { SidecardDatabase } from '../database.ts'
import { getMeta } from '../meta.ts'
import type { RecordRef } from '../read-records.ts'
import { noteMutation } from './mutations.ts'

/** A base that names what is not there, or whose bytes are broken: nothing is guessed. */
export class BrokenBase extends Error {}

/** One chunk of the base: which records it may hold. `isIndexed` is false while its index is still to be made here. */
export type ChunkRef = {
  readonly id: string
  readonly entity: string
  readonly first: string
  readonly last: string
  readonly count: number
  readonly isIndexed: boolean
}

/** A record with the revision of its last change. */
export type Changed = RecordRef & { readonly rev: number }

/**
 * What the base is made of, in order of entity and first id. The keys of records point to chunks by their place here, so it is
 * only ever replaced whole, under a new number. Rows up to `folded` are in the chunks as they are; later ones come on top.
 */
export type Directory = {
  readonly number: number
  readonly folded: number
  readonly chunks: readonly ChunkRef[]
  /** Records that were changed last before they were folded, newest first, some of each entity. */
  readonly latest: readonly Changed[]
  /** The hashes of keys are kept in 2^`bits` buckets. */
  readonly bits: number
  /** The rules by which indexes and keys were made. */
  readonly indexVersion: number
}

export const EMPTY_DIRECTORY: Directory = {
  number: 0,
  folded: 0,
  chunks: [],
  latest: [],
  bits: 0,
  indexVersion: INDEX_VERSION,
}
export const DIRECTORY = 'directory'

const known = new WeakMap<SidecardDatabase, Directory>()

/** The directory as the database has it now; inside a transaction over base and meta, as it will stay. */
export async function readDirectory(db: SidecardDatabase, number?: number): Promise<Directory> {
  // A page that has just started asks for both at once.
  const [current = 0, early] = await Promise.all([
    number ?? getMeta(db, 'base'),
    known.has(db) ? undefined : db.base.get(DIRECTORY),
  ])
  const kept = known.get(db)
  if (kept?.number === current) return kept
  if (current === 0) return EMPTY_DIRECTORY
  const read = (early ?? (await db.base.get(DIRECTORY)))?.value as Directory | undefined
  if (!read) return EMPTY_DIRECTORY
  const directory = withReadableIndexes(read)
  known.set(db, directory)
  return directory
}

/** After an update that finds by other rules, every index is still to be made. */
function withReadableIndexes(directory: Directory): Directory {
  if (directory.indexVersion === INDEX_VERSION) return directory
  return { ...directory, chunks: directory.chunks.map((chunk) => ({ ...chunk, isIndexed: false })) }
}

/**
 * To be called by whoever missed a part of a base: another has taken its place meanwhile, and is to be read, whether or not the
 * browser has told this page of it yet. Throws when none has.
 */
export async function expectReplaced(db: SidecardDatabase, directory: Directory): Promise<void> {
  if ((await readDirectory(db)) === directory) throw new BrokenBase('the base names what is not there')
  noteMutation()
}

/** The chunks of one entity in order of their first id, and the highest id of each with all before it. */
type Span = { readonly refs: readonly ChunkRef[]; readonly reach: readonly string[] }

const spansByDirectory = new WeakMap<Directory, Map<string, Span>>()

/** The chunks that may hold a record. There may be several: what different people may see lies in different chunks. */
export function chunksFor(directory: Directory, entity: string, id: string): ChunkRef[] {
  const { refs, reach } = spanOf(directory, entity)
  const from = countUpTo(reach.length, (place) => (reach[place] ?? '') < id)
  const to = countUpTo(refs.length, (place) => (refs[place]?.first ?? '') <= id)
  return refs.slice(from, to).filter(({ last }) => id <= last)
}

function spanOf(directory: Directory, entity: string): Span {
  const spans = spansByDirectory.get(directory) ?? new Map<string, Span>()
  spansByDirectory.set(directory, spans)
  const span = spans.get(entity) ?? toSpan(chunksOf(directory, entity))
  spans.set(entity, span)
  return span
}

function toSpan(refs: readonly ChunkRef[]): Span {
  let highest = ''
  return { refs, reach: refs.map(({ last }) => (highest = last > highest ? last : highest)) }
}

export function chunksOf({ chunks }: Directory, entity: string): ChunkRef[] {
  return chunks.filter((chunk) => chunk.entity === entity)
}

/** The last change first; what changed at once in the order of the database's index. */
export function byRevision(a: Changed, b: Changed): number {
  return b.rev - a.rev || (a.id < b.id ? 1 : -1)
}
