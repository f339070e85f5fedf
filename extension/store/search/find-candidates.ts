import type { ChunkIndex } from '#shared/snapshot/open-index.ts'
import { ROWS, type Place } from '../base/bucket.ts'
import type { Directory } from '../base/directory.ts'
import type { StoredRecord } from '../rows.ts'
import { foldedTitle } from './folded-titles.ts'
import { nameOf, type RecentIndex } from './recent-index.ts'
import { takeLeast } from './take-least.ts'

/** A record that holds every word: a place in the base, or a record that lies over it. */
export type Candidate = {
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
  readonly indexes: ReadonlyMap<string, ChunkIndex>
  readonly recent: RecentIndex
}

/** The finds of one rank: places of the base as numbers, and records over it. */
type Group = { readonly places: number[]; readonly recent: Candidate[] }

/** The most promising records, judged by where the words stand: in front of the title, in it, or elsewhere. */
export function findCandidates(
  searched: Searched,
  words: readonly string[],
  { entities, limit }: { readonly entities: readonly string[]; readonly limit: number },
): Candidate[] {
  const groups = Array.from({ length: RANKS }, (): Group => ({ places: [], recent: [] }))
  const encoded = words.map((word) => encoder.encode(word))
  searchBase(searched, encoded, entities, groups)
  searchRecent(searched.recent, encoded, entities, groups)
  const best: Candidate[] = []
  for (const group of groups.toReversed()) {
    if (best.length >= limit) break
    best.push(...bestOf(searched, group, limit - best.length))
  }
  return best
}

function bestOf({ directory, indexes }: Searched, { places, recent }: Group, limit: number): Candidate[] {
  const candidateAt = (place: number, title: string): Candidate => {
    const chunk = Math.floor(place / ROWS)
    return { title, entity: directory.chunks[chunk]?.entity ?? '', at: { chunk, row: place % ROWS } }
  }
  if (places.length + recent.length > MOST_SORTED)
    return [...recent, ...places.slice(0, limit).map((place) => candidateAt(place, ''))].slice(0, limit)
  const titleAt = (place: number): string => {
    const index = indexes.get(directory.chunks[Math.floor(place / ROWS)]?.id ?? '')
    return index ? foldedTitle(index, place % ROWS) : ''
  }
  const titles = [...recent.map(({ title }) => title), ...places.map(titleAt)]
  return takeLeast(titles, limit).flatMap(
    (i) => recent[i] ?? candidateAt(places[i - recent.length] ?? 0, titles[i] ?? ''),
  )
}

function searchBase(
  { directory, indexes }: Searched,
  words: readonly Uint8Array[],
  entities: readonly string[],
  groups: readonly Group[],
): void {
  const best = groups.at(-1)?.places ?? []
  for (const [chunk, { id, entity }] of directory.chunks.entries()) {
    // Of the highest rank so many were found that no more will be taken.
    if (best.length > MOST_SORTED) return
    const ranks = entities.includes(entity) ? indexes.get(id)?.search(words) : undefined
    if (ranks) keepPlaces(ranks, chunk * ROWS, groups)
  }
}

function keepPlaces(ranks: Uint8Array, first: number, groups: readonly Group[]): void {
  for (let row = 0; row < ranks.length; row += 1) {
    const rank = ranks[row] ?? 0
    const places = rank > 0 ? groups[rank]?.places : undefined
    // One more tells that there are too many to be put in order.
    if (places && places.length <= MOST_SORTED) places.push(first + row)
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
      groups[rank]?.recent.push({ title: foldedTitle(index, row), entity: record.entity, at: record })
    })
  }
}
