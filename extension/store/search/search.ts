import type { SidecardDatabase } from '../database.ts'
import { companiesOf } from '../lookup.ts'
import type { StoredRecord } from '../rows.ts'
import { bestDocuments, freshIndex, type SearchIndex } from './index-of.ts'
import { findMatch, type Matched } from './matched.ts'
import { queryWords } from '#shared/find/query.ts'
import { searchFields, tailToken } from '#shared/find/tokens.ts'

export type { Matched } from './matched.ts'
export type SearchHit = { readonly record: StoredRecord; readonly matched: Matched }
export type SearchOptions = { readonly limit?: number; readonly entities?: readonly string[] }

const SEARCHED = ['contact', 'company', 'conversation', 'task', 'activity']
/** A run of this many digits is looked for at the end of phone numbers too. */
const MIN_TAIL = 3

/**
 * Finds records by the beginnings of words in any order: names in any script, parts of Han names, their pinyin and its
 * initials, addresses, domains, the front or the tail of a phone number. Best first.
 */
export async function searchRecords(
  db: SidecardDatabase,
  query: string,
  { limit = 20, entities = SEARCHED }: SearchOptions = {},
): Promise<SearchHit[]> {
  const index = await freshIndex(db)
  const words = queryWords(query)
  if (words.length === 0) return []
  const found = bestDocuments(index, findDocuments(index, words), { words, entities, limit: limit * 2 })
  const rows = await db.records.bulkGet(found.map(({ entity, id }): [string, string] => [entity, id]))
  const records = rows.filter((row) => row !== undefined)
  const companies = await companiesOf(db, records)
  const hits = records.map((record) => {
    const company = String(companies.get(String(record.fields['company']))?.fields['name'] ?? '')
    return { record, matched: findMatch(searchFields(record, company), words, index.read) }
  })
  return hits.toSorted((a, b) => b.matched.score - a.matched.score).slice(0, limit)
}

/** Builds the index ahead of the first search, for a page that is about to need it. */
export async function warmSearch(db: SidecardDatabase): Promise<void> {
  await freshIndex(db)
}

/** The documents that hold every word. */
function findDocuments({ sorted }: SearchIndex, words: readonly string[]): Set<number> {
  return words
    .map((word) => findWord(sorted, word))
    .reduce((all, next) => new Set([...all].filter((doc) => next.has(doc))))
}

function findWord(sorted: SearchIndex['sorted'], word: string): Set<number> {
  const found = sorted.find(word)
  return /^\d+$/u.test(word) && word.length >= MIN_TAIL ? new Set([...found, ...sorted.find(tailToken(word))]) : found
}
