import { readerFor } from '#shared/find/pinyin.ts'
import { queryWords } from '#shared/find/query.ts'
import { searchFields } from '#shared/find/tokens.ts'
import type { Place } from '../base/bucket.ts'
import { openChunks, openIndexes } from '../base/open-chunks.ts'
import { readPlaces } from '../base/read-base.ts'
import { indexedView, type View } from '../base/view.ts'
import type { SidecardDatabase } from '../database.ts'
import { companiesOf } from '../lookup.ts'
import type { StoredRecord } from '../rows.ts'
import { findCandidates, type Candidate, type Searched } from './find-candidates.ts'
import { INDEXED } from './indexed.ts'
import { findMatch, type Matched } from './matched.ts'
import { nameOf, recentIndex } from './recent-index.ts'

export type { Matched } from './matched.ts'
export type SearchHit = { readonly record: StoredRecord; readonly matched: Matched }
export type SearchOptions = { readonly limit?: number; readonly entities?: readonly string[] }

/** Indexes and chunks opened in one go: what a frame allows. */
const SLICE = 8

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
  const records = await findRecords(db, words, { limit: limit * 2, entities })
  const companies = await companiesOf(db, records)
  const names = new Map([...companies].map(([id, { fields }]) => [id, String(fields['name'] ?? '')]))
  const read = await readerFor(records, [...names.values()])
  const hits = records.map((record) => {
    const company = names.get(String(record.fields['company'])) ?? ''
    return { record, matched: findMatch(searchFields(record, company), words, read) }
  })
  return hits.toSorted((a, b) => b.matched.score - a.matched.score).slice(0, limit)
}

/** The same without the places of the words, for a long list. */
export async function searchMany(
  db: SidecardDatabase,
  query: string,
  { limit = 20, entities = [...INDEXED] }: SearchOptions = {},
): Promise<StoredRecord[]> {
  return findRecords(db, queryWords(query), { limit, entities })
}

/** Opens what searching reads ahead of the first search, for a page that is about to need it. */
export async function warmSearch(db: SidecardDatabase): Promise<void> {
  const view = await indexedView(db)
  await readIndexes(db, view, [...INDEXED])
  const ids = view.directory.chunks.flatMap(({ id, entity }) =>
    entity === 'contact' || entity === 'company' ? [id] : [],
  )
  await inSlices(ids, (slice) => openChunks(db, slice))
}

async function findRecords(
  db: SidecardDatabase,
  words: readonly string[],
  options: Required<SearchOptions>,
): Promise<StoredRecord[]> {
  if (words.length === 0) return []
  for (let most = options.limit; ;) {
    const view = await indexedView(db)
    const [recent, indexes] = await Promise.all([recentIndex(db, view.recent), readIndexes(db, view, options.entities)])
    const searched = { directory: view.directory, indexes, recent }
    const candidates = findCandidates(searched, words, { ...options, limit: most })
    const records = await recordsOf(db, searched, candidates)
    if (records && (records.length >= options.limit || candidates.length < most)) return records.slice(0, options.limit)
    // Some that were found in the base have been changed since.
    if (records) most *= 2
  }
}

async function readIndexes(db: SidecardDatabase, { directory }: View, entities: readonly string[]) {
  const ids = directory.chunks.flatMap(({ id, entity }) =>
    entities.includes(entity) && INDEXED.has(entity) ? [id] : [],
  )
  return new Map((await inSlices(ids, (slice) => openIndexes(db, slice))).flatMap((opened) => [...opened]))
}

/** Works through a list in slices, so that the page draws in between. */
async function inSlices<T>(ids: readonly string[], work: (slice: string[]) => Promise<T>): Promise<T[]> {
  const done: T[] = []
  for (let at = 0; at < ids.length; at += SLICE) done.push(await work(ids.slice(at, at + SLICE)))
  return done
}

/** The records of some candidates in their order, older states left out; null when the base was replaced meanwhile. */
async function recordsOf(
  db: SidecardDatabase,
  { directory, recent }: Searched,
  candidates: readonly Candidate[],
): Promise<StoredRecord[] | null> {
  const places = candidates.flatMap(({ at }) => (isPlace(at) ? [at] : []))
  const below = await readPlaces(db, directory, places)
  if (!below) return null
  const recordByPlace = new Map(places.map((place, i) => [place, below[i]]))
  return candidates.flatMap(({ at }) => {
    if (!isPlace(at)) return at
    const record = recordByPlace.get(at)
    return record && !recent.placeByName.has(nameOf(record)) ? record : []
  })
}

function isPlace(at: Candidate['at']): at is Place {
  return 'chunk' in at
}
