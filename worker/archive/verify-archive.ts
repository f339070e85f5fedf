import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'
import { openSegment, type Segment, segmentFile } from './segment.ts'

/** `missing`: a listed file is not there. `tampered`: a file or the list is not what was archived. The detail names the place. */
export type ArchiveFault = 'missing' | 'tampered'

type Listed = { readonly first: number; readonly last: number; readonly hash: string; readonly previous: string }

/**
 * Reads the archive of a workspace and changes nothing: each file must have the SHA-256 that the list and the file after it name,
 * and the changes in it must go on from the one before up to the log's first row. All of it, or `most` segments behind the
 * first `skip`.
 */
export async function verifyArchive(
  db: WorkspaceDb,
  files: Files,
  { skip = 0, most = Infinity }: { readonly skip?: number; readonly most?: number } = {},
): Promise<Result<{ readonly segments: number; readonly changes: number }, ArchiveFault>> {
  const start = await endOfSkipped(db, skip)
  let end = start
  for (let segments = 0; ; segments += 1) {
    const read = { segments, changes: end.last - start.last }
    if (segments >= most) return ok(read)
    const [next, log] = await readNext(db, end.last)
    if (next === null) {
      if (log !== null && log !== end.last + 1) return fail('tampered', `the log begins at ${log}`)
      return ok(read)
    }
    const name = segmentFile(db.id, next)
    const bytes = await files.get(name)
    if (bytes === null) return fail('missing', name)
    const segment = await openSegment(bytes, next.hash)
    if (!segment.ok) return fail('tampered', `${name}: ${segment.detail ?? ''}`)
    if (!goesOn(segment.value, next, end, db.id)) return fail('tampered', `${name}: does not follow`)
    end = next
  }
}

/** How many segments the archive of a workspace has. */
export async function countSegments(db: WorkspaceDb): Promise<number> {
  const [counted] = await db.batch([statement(COUNT)])
  return Number(must(counted?.rows[0], 'count').segments)
}

async function endOfSkipped(db: WorkspaceDb, skip: number): Promise<Pick<Listed, 'last' | 'hash'>> {
  if (skip === 0) return { last: 0, hash: '' }
  const [found] = await db.batch([statement(NTH, skip - 1)])
  const row = found?.rows[0]
  return row ? { last: Number(row.last), hash: String(row.sha256) } : { last: 0, hash: '' }
}

function goesOn({ workspace, previous, rows }: Segment, next: Listed, end: Pick<Listed, 'last' | 'hash'>, ws: string) {
  const isWhole = rows.every(({ seq }, i) => seq === next.first + i) && rows.at(-1)?.seq === next.last
  const isNext = next.first === end.last + 1 && next.previous === end.hash && previous === end.hash
  return isWhole && isNext && workspace === ws
}

async function readNext(db: WorkspaceDb, after: number): Promise<[Listed | null, number | null]> {
  const results = await db.batch([statement(NEXT, after), statement(LOG_START)])
  const row = must(results[0], 'segment').rows[0]
  const start = results[1]?.rows[0]?.seq
  const listed = row && {
    first: Number(row.first),
    last: Number(row.last),
    hash: String(row.sha256),
    previous: String(row.previous),
  }
  return [listed ?? null, start === undefined ? null : Number(start)]
}

const COUNT = `
SELECT count(*) AS segments
FROM archive AS a
WHERE a.ws = ?1`

const NTH = `
SELECT a.last, a.sha256
FROM archive AS a
WHERE a.ws = ?1
ORDER BY a.first
LIMIT 1 OFFSET ?2`

const NEXT = `
SELECT a.first, a.last, a.sha256, a.previous
FROM archive AS a
WHERE a.ws = ?1 AND a.first > ?2
ORDER BY a.first
LIMIT 1`

const LOG_START = `
SELECT c.seq
FROM changes AS c
WHERE c.ws = ?1
ORDER BY c.seq
LIMIT 1`
