import { must } from '#shared/lib/must.ts'
import { queryWords } from '#shared/find/query.ts'
import { openChunks } from '../../../extension/store/base/open-chunks.ts'
import { indexedView } from '../../../extension/store/base/view.ts'
import type { SidecardDatabase } from '../../../extension/store/database.ts'
import { baseIndex } from '../../../extension/store/search/base-index.ts'
import { findCandidates } from '../../../extension/store/search/find-candidates.ts'
import { INDEXED } from '../../../extension/store/search/indexed.ts'
import { recentIndex } from '../../../extension/store/search/recent-index.ts'

const LIMIT = 20

/** What a search library gives: the ids of the best, no record read. `searchRecords` goes on from the same candidates. */
export async function searchIds(db: SidecardDatabase, query: string): Promise<string[]> {
  const { directory, recent: rows } = await indexedView(db)
  const entities = [...INDEXED]
  const [recent, base] = await Promise.all([recentIndex(db, rows), baseIndex(db, directory, entities)])
  const searched = { directory, base: must(base, 'base'), recent }
  const candidates = findCandidates(searched, queryWords(query), { entities, limit: LIMIT })
  const chunkOf = (place: number) => directory.chunks[place]?.id ?? ''
  const chunks = await openChunks(db, [
    ...new Set(candidates.flatMap(({ at }) => ('chunk' in at ? [chunkOf(at.chunk)] : []))),
  ])
  return candidates.map(({ at }) => ('chunk' in at ? must(chunks.get(chunkOf(at.chunk)), 'chunk').id(at.row) : at.id))
}
