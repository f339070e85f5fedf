import { foldText } from '#shared/lib/text-fold.ts'
import type { ChunkIndex } from '#shared/snapshot/open-index.ts'

const titlesByIndex = new WeakMap<ChunkIndex, string[]>()

/** The title of a row as titles are compared, worked out once: each letter that somebody types compares thousands. */
export function foldedTitle(index: ChunkIndex, row: number): string {
  const known = titlesByIndex.get(index) ?? []
  titlesByIndex.set(index, known)
  return (known[row] ??= foldText(index.card(row).title))
}

/** Works out all titles of an index ahead of the first search. */
export function foldTitles(index: ChunkIndex): void {
  for (let row = 0; row < index.count; row += 1) foldedTitle(index, row)
}
