import { ARCHIVE_AGE, MAX_CHUNK_READ, MAX_SEGMENT, MIN_SEGMENT } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'
import { type ArchivedRow, openSegment, packSegment, segmentFile } from './segment.ts'

/** `readers` are the devices whose reading counts; `now` epoch milliseconds; `least` the fewest changes worth a segment. */
export type ArchiveOptions = { readonly readers: readonly string[]; readonly now: number; readonly least?: number }

/** Nothing to do is a success of no changes. `unreadable`: the file did not come back as it was put, and nothing was deleted. */
export type Archived = Result<number, 'unreadable'>

/**
 * Moves the oldest changes of a log into one segment of the archive: those that are old enough, that the snapshot holds, and that
 * every reader has passed. The segment is put, read back and opened before a row is deleted, and it is listed in the batch that deletes.
 * The value is how many changes went; call again until it is none. Two at once do no harm: only one can list a segment.
 */
export async function archiveLog(
  db: WorkspaceDb,
  files: Files,
  { readers, now, least = MIN_SEGMENT }: ArchiveOptions,
): Promise<Archived> {
  const results = await db.batch([
    statement(LAST_SEGMENT),
    statement(OLDEST, JSON.stringify(readers), readers.length, now - ARCHIVE_AGE, MAX_SEGMENT, MAX_CHUNK_READ),
  ])
  const rows = must(results[1], 'changes').rows as readonly unknown[] as readonly ArchivedRow[]
  if (rows.length < least) return ok(0)
  const first = must(rows[0]).seq
  const last = must(rows.at(-1))
  const previous = String(results[0]?.rows[0]?.sha256 ?? '')
  const { bytes, hash } = await packSegment({ workspace: db.id, previous, rows: [...rows] })
  const name = segmentFile(db.id, { first, last: last.seq, hash })
  await files.put(name, bytes)
  const kept = await files.get(name)
  const opened = kept && (await openSegment(kept, hash))
  if (!opened?.ok || opened.value.rows.length !== rows.length) return fail('unreadable', name)
  const [listed] = await db.batch([
    statement(LIST, first, last.seq, hash, previous, bytes.length, now, last.mark),
    statement(DELETE, first, last.seq, hash),
  ])
  return ok(listed?.rows.length === 1 ? rows.length : 0)
}

export const LAST_SEGMENT = `
SELECT a.last, a.sha256
FROM archive AS a
WHERE a.ws = ?1
ORDER BY a.first DESC
LIMIT 1`

/**
 * The rows at the beginning of the log, up to the first that must stay. The row at a reader's position stays, and so does the one
 * at the snapshot's: their marks prove these positions. A reader that never read keeps everything.
 */
export const OLDEST = `
SELECT c.seq, c.op, c.n, c.actor, c.device, c.hlc, c.entity, c.record, c.patch, c.scope, c.prev_scope, c.mark, c.at
FROM (
  SELECT young.seq, sum(young.bytes) OVER (ORDER BY young.seq) AS total,
    max(young.at) OVER (ORDER BY young.seq) AS latest
  FROM (
    SELECT p.seq, p.at, octet_length(json_quote(p.patch)) + 600 AS bytes
    FROM changes AS p
    WHERE p.ws = ?1
      AND p.seq < (SELECT s.seq FROM snapshots AS s WHERE s.ws = ?1)
      AND p.seq < (
        SELECT CASE WHEN count(*) = ?3 THEN coalesce(min(d.seq), 9e15) ELSE 0 END
        FROM json_each(?2) AS e
        CROSS JOIN passed AS d
        WHERE d.ws = ?1 AND d.device = e.value
      )
    ORDER BY p.seq
    LIMIT ?5 + 0
  ) AS young
) AS fit
CROSS JOIN changes AS c
WHERE c.ws = ?1 AND c.seq = fit.seq AND fit.latest < ?4 AND fit.total <= ?6
ORDER BY c.seq`

/** A segment is listed if it goes on where the last one ends, and the log still is what was read. */
export const LIST = `
INSERT INTO archive (ws, first, last, sha256, previous, bytes, at)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
WHERE ?2 = coalesce((SELECT max(a.last) FROM archive AS a WHERE a.ws = ?1), 0) + 1
  AND ?5 = coalesce((SELECT a.sha256 FROM archive AS a WHERE a.ws = ?1 ORDER BY a.first DESC LIMIT 1), '')
  AND EXISTS (SELECT 1 FROM changes AS c WHERE c.ws = ?1 AND c.seq = ?3 AND c.mark = ?8)
RETURNING first`

export const DELETE = `
DELETE FROM changes
WHERE ws = ?1 AND seq >= ?2 AND seq <= ?3
  AND EXISTS (SELECT 1 FROM archive AS a WHERE a.ws = ?1 AND a.first = ?2 AND a.last = ?3 AND a.sha256 = ?4)`
