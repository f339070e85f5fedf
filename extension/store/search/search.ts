import { readerFor } from '#shared/find/pinyin.ts'
import { queryWords } from '#shared/find/query.ts'
import { searchFields } from '#shared/find/tokens.ts'
import { must } from '#shared/lib/must.ts'
import type { Place } from '../base/bucket.ts'
import { expectReplaced } from '../base/directory.ts'
import { openChunks } from '../base/open-chunks.ts'
import { readInView, readPlaces } from '../base/read-base.ts'
import { indexedView, type View } from '../base/view.ts'
import type { SidecardDatabase } from '../database.ts'
import { companiesOf } from '../lookup.ts'
import type { StoredRecord } from '../rows.ts'
import { baseIndex, SLICE } from './base-index.ts'
import { findCandidates, type Candidate, type Searched } from './find-candidates.ts'
import { foldTitles } from './folded-titles.ts'
import { inSlices } from './in-slices.ts'
import { INDEXED } from './indexed.ts'
import { findMatch, type Matched } from './matched.ts'
import { nameOf, recentIndex } from './recent-index.ts'

export type { Matched } from './matched.ts'
export type SearchHit = { readonly record: StoredRecord; readonly matched: Matched }
export type SearchOptions = { readonly limit?: number; readonly entities?: readonly string[] }

type Found = { readonly record: StoredRecord; readonly rank: number }

/** The rank of what has no word in its title. */
const ELSEWHERE = 1

/** The index ranks by three steps; some more records are looked at, so that a finer look may bring one up. */
const SPARE = 8

/**
 * Finds records by the beginnings of words in any order: names in any script, parts of Han names, their pinyin and its
 * initials, addresses, domains, the front or the tail of a phone number. Best first.
 */
export async function searchRecords(
  db: SidecardDatabase,
  query: string,
  { limit = 20, entities = [...INDEXED] }: SearchOptions = {},
): Promise<SearchHit[]> {
  const words = queryWords(query)
  const { found, view } = await findRecords(db, words, { limit: limit + SPARE, entities })
  const records = found.map(({ record }) => record)
  const names = await companyNames(db, view, records)
  const read = await readerFor(records, [...names.values()])
  const hits = found.map(({ record, rank }) => {
    const company = names.get(String(record.fields['company'])) ?? ''
    // The index has looked whether a word is in the name.
    const unread = rank === ELSEWHERE ? 'name' : ''
    return { record, matched: findMatch(searchFields(record, company), words, read, unread) }
  })
  return hits.toSorted((a, b) => b.matched.score - a.matched.score).slice(0, limit)
}

/** The same without the places of the words, for a long list. */
export async function searchMany(
  db: SidecardDatabase,
  query: string,
  { limit = 20, entities = [...INDEXED] }: SearchOptions = {},
): Promise<StoredRecord[]> {
  const { found } = await findRecords(db, queryWords(query), { limit, entities })
  return found.map(({ record }) => record)
}

/** Opens what searching reads ahead of the first search, for a page that is about to need it. */
export async function warmSearch(db: SidecardDatabase): Promise<void> {
  const { directory } = await indexedView(db)
  for (const { entity, chunks, indexes } of (await baseIndex(db, directory, [...INDEXED])) ?? []) {
    if (entity !== 'contact' && entity !== 'company') continue
    await inSlices([...chunks.entries()], SLICE, async (slice) => {
      await openChunks(
        db,
        slice.map(([, chunk]) => directory.chunks[chunk]?.id ?? ''),
      )
      for (const [i] of slice) foldTitles(must(indexes[i], 'index'))
    })
  }
}

async function findRecords(
  db: SidecardDatabase,
  words: readonly string[],
  options: Required<SearchOptions>,
): Promise<{ readonly found: Found[]; readonly view: View | null }> {
  if (words.length === 0) return { found: [], view: null }
  for (let most = options.limit; ;) {
    const view = await indexedView(db)
    const [recent, base] = await Promise.all([
      recentIndex(db, view.recent),
      baseIndex(db, view.directory, options.entities),
    ])
    const searched = base && { directory: view.directory, base, recent }
    const candidates = searched ? findCandidates(searched, words, { ...options, limit: most }) : []
    const found = searched && (await recordsOf(db, searched, candidates))
    if (!found) await expectReplaced(db, view.directory)
    else if (found.length >= options.limit || candidates.length < most)
      return { found: found.slice(0, options.limit), view }
    // Some that were found in the base have been changed since.
    else most *= 2
  }
}

/** The names of the companies of some contacts, by id. */
async function companyNames(
  db: SidecardDatabase,
  view: View | null,
  records: readonly StoredRecord[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(records.map(({ fields }) => fields['company']).filter((id) => typeof id === 'string'))
  const refs = [...ids].map((id) => ({ entity: 'company', id }))
  const companies = view && (await readInView(db, view, refs))
  const known = companies ?? [...(await companiesOf(db, records)).values()]
  return new Map(known.map(({ id, fields }) => [id, String(fields['name'] ?? '')]))
}

/** The records of some candidates in their order, older states left out; null when the base was replaced meanwhile. */
async function recordsOf(
  db: SidecardDatabase,
  { directory, recent }: Searched,
  candidates: readonly Candidate[],
): Promise<Found[] | null> {
  const places = candidates.flatMap(({ at }) => (isPlace(at) ? [at] : []))
  const below = await readPlaces(db, directory, places)
  if (!below) return null
  const recordByPlace = new Map(places.map((place, i) => [place, below[i]]))
  return candidates.flatMap(({ at, rank }) => {
    if (!isPlace(at)) return { record: at, rank }
    const record = recordByPlace.get(at)
    return record && !recent.placeByName.has(nameOf(record)) ? { record, rank } : []
  })
}

function isPlace(at: Candidate['at']): at is Place {
  return 'chunk' in at
}
