import { ROWS, type Place } from '../base/bucket.ts'
import type { Directory } from '../base/directory.ts'
import type { StoredRecord } from '../rows.ts'
import type { EntityIndex } from './base-index.ts'
import { foldedTitle } from './folded-titles.ts'
import { nameOf, type RecentIndex } from './recent-index.ts'
import { takeLeast } from './take-least.ts'
import { searchTable } from './token-table.ts'

/** A record that holds every word: a place in the base, or a record that lies over it; `rank` is that of `ChunkIndex.search`. */
export type Candidate = {
  readonly rank: number
  readonly title: string
  readonly entity: string
  readonly at: Place | StoredRecord
}

/** So many of one rank are put in order of their titles; of more, nobody reads the list to its end. */
const MOST_SORTED = 2_000

/** Ranks of `ChunkIndex.search`, with that of finding nothing. */
const RANKS = 4

const encoder = new TextEncoder()

export type Searched = {
  readonly directory: Directory
  readonly base: readonly EntityIndex[]
  readonly recent: RecentIndex
}

/** A place of the base: a row of a chunk by the chunk's number within its entity. */
type Found = { readonly index: EntityIndex; readonly place: number }

/** The finds of one rank, in the base and over it. */
type Group = { readonly places: Found[]; readonly recent: Candidate[] }

/** The most promising records, judged by where the words stand: in front of the title, in it, or elsewhere. */
export function findCandidates(
  searched: Searched,
  words: readonly string[],
  { entities, limit }: { readonly entities: readonly string[]; readonly limit: number },
): Candidate[] {
  const groups = Array.from({ length: RANKS }, (): Group => ({ places: [], recent: [] }))
  const encoded = words.map((word) => encoder.encode(word))
  searchBase(searched.base, encoded, groups)
  searchRecent(searched.recent, encoded, entities, groups)
  const best: Candidate[] = []
  for (let rank = RANKS - 1; rank > 0 && best.length < limit; rank -= 1) {
    const group = groups[rank]
    if (group) best.push(...bestOf(group, rank, limit - best.length))
  }
  return best
}

function bestOf({ places, recent }: Group, rank: number, limit: number): Candidate[] {
  if (places.length + recent.length > MOST_SORTED)
    return [...recent, ...places.slice(0, limit).map((found) => candidateOf(found, rank, ''))].slice(0, limit)
  const titles = [...recent.map(({ title }) => title), ...places.map(titleOf)]
  return takeLeast(titles, limit).flatMap((i) => {
    const found = places[i - recent.length]
    return recent[i] ?? (found ? candidateOf(found, rank, titles[i] ?? '') : [])
  })
}

function candidateOf({ index: { entity, chunks }, place }: Found, rank: number, title: string): Candidate {
  return { rank, title, entity, at: { chunk: chunks[Math.floor(place / ROWS)] ?? 0, row: place % ROWS } }
}

function titleOf({ index: { indexes }, place }: Found): string {
  const index = indexes[Math.floor(place / ROWS)]
  return index ? foldedTitle(index, place % ROWS) : ''
}

function searchBase(base: readonly EntityIndex[], words: readonly Uint8Array[], groups: readonly Group[]): void {
  for (const index of base) {
    searchTable(index.table, words, (place, rank) => {
      const places = groups[rank]?.places
      // One more tells that there are too many to be put in order.
      if (places && places.length <= MOST_SORTED) places.push({ index, place })
    })
  }
}

function searchRecent(
  { blocks, placeByName }: RecentIndex,
  words: readonly Uint8Array[],
  entities: readonly string[],
  groups: readonly Group[],
): void {
  for (const { records, index, first } of blocks) {
    const ranks = index.search(words)
    records.forEach((record, row) => {
      const rank = ranks?.[row] ?? 0
      if (rank === 0 || !entities.includes(record.entity) || placeByName.get(nameOf(record)) !== first + row) return
      groups[rank]?.recent.push({ rank, title: foldedTitle(index, row), entity: record.entity, at: record })
    })
  }
}
