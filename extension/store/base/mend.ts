import type { ChunkIndex } from '#shared/snapshot/open-index.ts'
import type { SidecardDatabase } from '../database.ts'
import { getMeta } from '../meta.ts'
import { BrokenBase, readDirectory, type ChunkRef } from './directory.ts'
import { NO_KEYS, type ChunkKeys } from './key-buckets.ts'
import { openChunks, openIndexes } from './open-chunks.ts'
import { baseTables, prepareBase, putBase } from './put-base.ts'
import { recordsOf } from './read-base.ts'

/**
 * Lets go of chunks that are not there or whose bytes are broken, so that the server can bring again what they held; a chunk of
 * which only the index is broken gets another one at the next folding. A base that is whole stays as it is.
 */
export async function mendBase(db: SidecardDatabase): Promise<void> {
  const directory = await readDirectory(db)
  const chunks: ChunkRef[] = []
  const keys: ChunkKeys[] = []
  for (const ref of directory.chunks) {
    if (!(await isReadable(db, ref))) continue
    const index = ref.isIndexed ? await indexOf(db, ref) : undefined
    chunks.push({ ...ref, isIndexed: index !== undefined })
    keys.push(index?.keys ?? NO_KEYS)
  }
  const isWhole = chunks.length === directory.chunks.length
  if (isWhole && chunks.every(({ isIndexed }, i) => isIndexed === directory.chunks[i]?.isIndexed)) return
  const { folded, latest } = directory
  const base = prepareBase({ chunks, keys, folded, latest })
  await db.change(baseTables(db), async () => {
    if ((await getMeta(db, 'base')) === directory.number) await putBase(db, base)
  })
}

async function isReadable(db: SidecardDatabase, { id }: ChunkRef): Promise<boolean> {
  const records = await unlessBroken(async () => {
    const chunk = (await openChunks(db, [id])).get(id)
    return chunk && recordsOf(chunk)
  })
  return records !== undefined
}

async function indexOf(db: SidecardDatabase, { id }: ChunkRef): Promise<ChunkIndex | undefined> {
  return unlessBroken(async () => (await openIndexes(db, [id])).get(id))
}

async function unlessBroken<Value>(open: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await open()
  } catch (error) {
    if (error instanceof BrokenBase) return undefined
    throw error
  }
}
