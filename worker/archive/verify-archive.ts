import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'
import { openSegment, type Segment, segmentFile } from './segment.ts'

/** `missing`: a listed file is not there. `tampered`: a file or the list is not what was archived. The detail names the place. */
export type ArchiveFault = 'missing' | 'tampered'

type Listed = { readonly first: number; readonly last: number; readonly hash: string; readonly previous: string }

/**
 * Reads the whole archive of a workspace and changes nothing: each file must have the SHA-256 that the list and the file after it
 * name, and the changes in it must go on from the one before up to the log's first row.
 */
export async function verifyArchive(
  db: WorkspaceDb,
  files: Files,
): Promise<Result<{ readonly segments: number; readonly changes: number }, ArchiveFault>> {
  let end: Pick<Listed, 'last' | 'hash'> = { last: 0, hash: '' }
  for (let segments = 0; ; segments += 1) {
    const [next, log] = await readNext(db, end.last)
    if (next === null) {
      if (log !== null && log !== end.last + 1) return fail('tampered', `the log begins at ${log}`)
      return ok({ segments, changes: end.last })
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
