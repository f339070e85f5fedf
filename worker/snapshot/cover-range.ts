import type { WorkspaceDb } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'
import { chunkFile } from './chunk-file.ts'
import { makeChunk } from './make-chunk.ts'
import { type Page, readPage } from './read-page.ts'
import { END_OF_IDS, type Piece, type Range } from './snapshot-state.ts'

/**
 * Makes chunks of the records in a range and puts them into the files. Stops after `enough` of them, once all that the range's
 * old chunk held is in new ones: what is left is a gap, which the next step finds.
 */
export async function coverRange(
  db: WorkspaceDb,
  files: Files,
  { range, rows: most, enough }: { readonly range: Range; readonly rows: number; readonly enough: number },
): Promise<Piece[]> {
  const pieces: Piece[] = []
  let { first } = range
  for (;;) {
    const page = await readPage(db, range, { first, most })
    const { rows, name, indexName, data, index } = await makeChunk(
      db,
      range.entity,
      page.records.slice(0, roomFor(page, range)),
    )
    await Promise.all([files.put(chunkFile(db.id, name), data), files.put(chunkFile(db.id, indexName), index)])
    const last = page.records[rows - 1]?.id ?? ''
    const isLast = rows === page.records.length && !page.hasMore
    const until = isLast ? range.until : justBehind(last)
    pieces.push({
      first,
      until,
      last,
      name,
      indexName,
      rows,
      bytes: data.length,
      indexBytes: index.length,
      seq: page.seq,
    })
    if (isLast || (pieces.length >= enough && last >= range.last)) return pieces
    first = until
  }
}

/** New ids come at the end, so the last chunk is filled; one in the middle is halved, or it would be full again at once. */
function roomFor({ records, hasMore }: Page, { until }: Range): number {
  return hasMore && until !== END_OF_IDS ? Math.ceil(records.length / 2) : records.length
}

/** The lowest text above an id that begins an id: a hyphen is the lowest character of ids. */
function justBehind(id: string): string {
  return `${id}-`
}
