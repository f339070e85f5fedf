import { foldText } from '#shared/lib/text-fold.ts'
import type { ChunkIndex } from '#shared/snapshot/open-index.ts'
import { ROWS, type Place } from '../base/bucket.ts'
import type { Directory } from '../base/directory.ts'
import type { StoredRecord } from '../rows.ts'
import { nameOf, type RecentIndex } from './recent-index.ts'

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

/** The finds of one rank: places of the base as numbers, for there may be a hundred thousand, and records over it. */
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
  const isLong = places.length + recent.length > MOST_SORTED
  const below = (isLong ? places.slice(0, limit) : places).map((place): Candidate => {
    const { id = '', entity = '' } = directory.chunks[Math.floor(place / ROWS)] ?? {}
    const row = place % ROWS
    const title = isLong ? '' : (indexes.get(id)?.card(row).title ?? '')
    return { title: foldText(title), entity, at: { chunk: Math.floor(place / ROWS), row } }
  })
  const all = [...recent, ...below]
  return (isLong ? all : all.toSorted(byTitle)).slice(0, limit)
}

function searchBase(
  { directory, indexes }: Searched,
  words: readonly Uint8Array[],
  entities: readonly string[],
  groups: readonly Group[],
): void {
  directory.chunks.forEach(({ id, entity }, chunk) => {
    const ranks = entities.includes(entity) ? indexes.get(id)?.search(words) : undefined
    if (!ranks) return
    for (let row = 0; row < ranks.length; row += 1) {
      const rank = ranks[row] ?? 0
      if (rank > 0) groups[rank]?.places.push(chunk * ROWS + row)
    }
  })
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
      groups[rank]?.recent.push({ title: foldText(index.card(row).title), entity: record.entity, at: record })
    })
  }
}

function byTitle(a: Candidate, b: Candidate): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0
}
