import { must } from '#shared/lib/must.ts'
import type { WorkspaceDb } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'
import { putChunk } from './chunk-file.ts'
import { type MadeChunk, makeChunk } from './make-chunk.ts'
import { readOldChunk } from './read-old-chunk.ts'
import { type Page, readPage } from './read-page.ts'
import { END_OF_IDS, type Piece, type Range } from './snapshot-state.ts'

/**
 * Makes chunks of the records in a range and puts them into the files. Stops after `enough` of them: what is left is a gap, which
 * the next step finds. What the range's old chunk held of it goes along as it was, out of date as before, or it would be missing
 * for a while.
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
    const records = page.records.slice(0, roomFor(page, range))
    const chunk = await makeChunk(db, range.entity, records)
    const last = records[chunk.rows - 1]?.id ?? ''
    const isLast = chunk.rows === page.records.length && !page.hasMore
    const until = isLast ? range.until : justBehind(last)
    pieces.push(await putPiece(db, files, chunk, { first, until, last, seq: page.seq }))
    if (isLast) return pieces
    first = until
    if (pieces.length < enough) continue
    const rest = last >= range.last ? [] : await putRest(db, files, range, first)
    if (rest) return [...pieces, ...rest]
  }
}

/** Chunks of what the range's old chunk holds from an id on; null when its file is lost, and the records must be read. */
async function putRest(db: WorkspaceDb, files: Files, range: Range, from: string): Promise<Piece[] | null> {
  const old = await readOldChunk(db, files, range)
  if (old === null) return null
  const pieces: Piece[] = []
  let first = from
  for (let records = old.records.filter(({ id }) => id >= from); records.length > 0;) {
    const chunk = await makeChunk(db, range.entity, records)
    const last = must(records[chunk.rows - 1]).id
    records = records.slice(chunk.rows)
    const until = records.length === 0 ? range.until : justBehind(last)
    pieces.push(await putPiece(db, files, chunk, { first, until, last, seq: old.seq }))
    first = until
  }
  return pieces
}

async function putPiece(
  db: WorkspaceDb,
  files: Files,
  { rows, name, indexName, data, index }: MadeChunk,
  place: Pick<Piece, 'first' | 'until' | 'last' | 'seq'>,
): Promise<Piece> {
  await putChunk(files, db.id, { name, indexName }, [data, index])
  return { ...place, name, indexName, rows, bytes: data.length, indexBytes: index.length }
}

/** New ids come at the end, so the last chunk is filled; one in the middle is halved, or it would be full again at once. */
function roomFor({ records, hasMore }: Page, { until }: Range): number {
  return hasMore && until !== END_OF_IDS ? Math.ceil(records.length / 2) : records.length
}

/** The lowest text above an id that begins an id: a hyphen is the lowest character of ids. */
function justBehind(id: string): string {
  return `${id}-`
}
