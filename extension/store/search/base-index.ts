import type { ChunkIndex } from '#shared/snapshot/open-index.ts'
import type { Directory } from '../base/directory.ts'
import { openIndexes } from '../base/open-chunks.ts'
import type { SidecardDatabase } from '../database.ts'
import { inSlices, turn } from './in-slices.ts'
import { INDEXED } from './indexed.ts'
import { joinTokens, NO_TOKENS, type TokenTable } from './token-table.ts'

/** The chunks of one entity, joined for search: their places in the directory, in order, and their indexes. */
export type EntityIndex = {
  readonly entity: string
  readonly chunks: readonly number[]
  readonly indexes: readonly ChunkIndex[]
  readonly table: TokenTable
}

/** Indexes and chunks opened in one go: what a frame allows. */
export const SLICE = 8

/** As chunks are in a directory. */
const IN_ORDER = [...INDEXED].toSorted()

const kept = new WeakMap<Directory, Map<string, Promise<EntityIndex | null>>>()

/** What the base finds some entities by, in its order; null when another base has taken its place. */
export async function baseIndex(
  db: SidecardDatabase,
  directory: Directory,
  entities: readonly string[],
): Promise<readonly EntityIndex[] | null> {
  const known = kept.get(directory) ?? new Map<string, Promise<EntityIndex | null>>()
  kept.set(directory, known)
  const indexes: EntityIndex[] = []
  for (const entity of IN_ORDER) {
    if (!entities.includes(entity)) continue
    const index = await remember(known, entity, () => joinEntity(db, directory, entity))
    if (!index) return null
    indexes.push(index)
  }
  return indexes
}

/** What is not there, or cannot be read, is asked for again the next time. */
async function remember<Value>(
  known: Map<string, Promise<Value | null>>,
  name: string,
  work: () => Promise<Value | null>,
): Promise<Value | null> {
  const made = known.get(name) ?? work()
  known.set(name, made)
  try {
    const value = await made
    if (value === null) known.delete(name)
    return value
  } catch (error) {
    known.delete(name)
    throw error
  }
}

type Joined = { readonly ids: readonly string[] } & Pick<EntityIndex, 'indexes' | 'table'>

const joinedByDatabase = new WeakMap<SidecardDatabase, Map<string, Joined>>()

async function joinEntity(db: SidecardDatabase, directory: Directory, entity: string): Promise<EntityIndex | null> {
  const chunks = [...directory.chunks.keys()].filter((chunk) => {
    const ref = directory.chunks[chunk]
    return ref?.entity === entity && ref.isIndexed
  })
  if (chunks.length === 0) return { entity, chunks, indexes: [], table: NO_TOKENS }
  const ids = chunks.map((chunk) => directory.chunks[chunk]?.id ?? '')
  const joined = joinedByDatabase.get(db) ?? new Map<string, Joined>()
  joinedByDatabase.set(db, joined)
  const before = joined.get(entity)
  // Another base often has the same chunks of an entity.
  const isSame = before?.ids.length === ids.length && before.ids.every((id, i) => id === ids[i])
  const now = isSame ? before : await join(db, ids)
  if (!now) return null
  joined.set(entity, now)
  return { entity, chunks, indexes: now.indexes, table: now.table }
}

async function join(db: SidecardDatabase, ids: readonly string[]): Promise<Joined | null> {
  const opened = (await inSlices(ids, SLICE, (slice) => openIndexes(db, slice))).flatMap((slice) => [...slice.values()])
  if (opened.length < ids.length) return null
  const table = await joinTokens(
    opened.map(({ tokens }) => tokens),
    turn,
  )
  return { ids, indexes: opened, table }
}
