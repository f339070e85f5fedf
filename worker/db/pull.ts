import { MAX_PULL_BYTES, MAX_PULL_SCAN, PASSED_PAUSE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { LoggedChange, Position } from '#shared/protocol/change.ts'
import type { SqlRow } from './port.ts'
import { statement, type WorkspaceDb } from './scoped.ts'

/**
 * `scopes` are those the caller may read; `hearsShared` whether the caller's protocol knows of what others share; `limit` is the
 * most rows to answer; `reader` is who asks and when, to be noted.
 */
export type PullQuestion = {
  readonly reader?: { readonly device: string; readonly at: number }
  readonly cursor: Position
  readonly seen: Position
  readonly scopes: readonly string[]
  readonly hearsShared: boolean
  readonly limit: number
}

export type PullPage = {
  readonly changes: readonly LoggedChange[]
  readonly cursor: Position
  readonly head: Position
  readonly more: boolean
}

/**
 * The log after the cursor, as far as the scopes reach. Both positions are held against the log in the same batch: a restored
 * database has other marks there, or ends before. A page ends at the row limit, at the byte limit, or after a bounded look at
 * rows that are not the caller's. The beginning of an old log is in the archive: whoever stands there is `below-floor`.
 */
export async function pullChanges(
  db: WorkspaceDb,
  { cursor, seen, scopes, hearsShared, limit, reader }: PullQuestion,
): Promise<Result<PullPage, 'history-changed' | 'below-floor'>> {
  const most = cursor.seq + MAX_PULL_SCAN
  const page = [cursor.seq, most, JSON.stringify(scopes), limit, MAX_PULL_BYTES, Number(hearsShared)]
  const results = await db.batch([
    statement(POSITIONS, cursor.seq, seen.seq, most),
    statement(PAGE, ...page),
    ...(reader ? [statement(NOTE_PASSED, reader.device, cursor.seq, cursor.mark, reader.at, PASSED_PAUSE)] : []),
  ])
  const place = must(results[0]?.rows[0], 'positions')
  const floor = Number(place.first_seq ?? 1)
  // Of what lies before its first row, the beginning too, the log cannot tell. Elsewhere it has a mark at each number.
  const isKnown = ({ seq, mark }: Position, stored: unknown) => seq < floor || stored === mark
  if (!isKnown(cursor, place.cursor_mark) || !isKnown(seen, place.seen_mark)) return fail('history-changed')
  if (floor > 1 && Math.min(cursor.seq, seen.seq) < floor) return fail('below-floor')
  const rows = must(results[1], 'page').rows
  const head = { seq: Number(place.head_seq ?? 0), mark: String(place.head_mark ?? '') }
  const next = isCut(rows, limit)
    ? lastOf(rows)
    : place.scan_mark === null
      ? head
      : { seq: cursor.seq + MAX_PULL_SCAN, mark: String(place.scan_mark) }
  return ok({ changes: rows.map(toLoggedChange), cursor: next, head, more: next.seq < head.seq })
}

function isCut(rows: readonly SqlRow[], limit: number): boolean {
  return rows.length === limit || rows.length < Number(rows[0]?.found ?? 0)
}

function lastOf(rows: readonly SqlRow[]): Position {
  const row = must(rows.at(-1), 'last row')
  return { seq: Number(row.seq), mark: String(row.mark) }
}

function toLoggedChange(row: SqlRow): LoggedChange {
  return {
    seq: Number(row.seq),
    op: String(row.op),
    entity: String(row.entity),
    record: String(row.record),
    hlc: String(row.hlc),
    patch: row.way === 'patch' ? (JSON.parse(String(row.patch)) as LoggedChange['patch']) : {},
    actor: String(row.actor),
    device: String(row.device),
    at: Number(row.at),
    ...(row.way === 'gone' && { gone: true as const }),
    ...(row.way === 'whole' && {
      whole: {
        fields: JSON.parse(String(row.doc)) as LoggedChange['patch'],
        clocks: JSON.parse(String(row.clocks)) as Record<string, string>,
      },
    }),
  }
}

/** The log's last row is its head. */
export const POSITIONS = `
SELECT last.seq AS head_seq, last.mark AS head_mark,
  (SELECT c.seq FROM changes AS c WHERE c.ws = ?1 ORDER BY c.seq LIMIT 1) AS first_seq,
  (SELECT c.mark FROM changes AS c WHERE c.ws = ?1 AND c.seq = ?2) AS cursor_mark,
  (SELECT c.mark FROM changes AS c WHERE c.ws = ?1 AND c.seq = ?3) AS seen_mark,
  (SELECT c.mark FROM changes AS c WHERE c.ws = ?1 AND c.seq = ?4) AS scan_mark
FROM (SELECT 1)
LEFT JOIN (SELECT l.seq, l.mark FROM changes AS l WHERE l.ws = ?1 ORDER BY l.seq DESC LIMIT 1) AS last ON true`

/** A device has read the log up to the cursor that it shows, if the log knows it. Written once a day. */
export const NOTE_PASSED = `
INSERT INTO passed (ws, device, seq, at)
SELECT ?1, ?2, ?3, ?5
WHERE ?3 = 0 OR EXISTS (SELECT 1 FROM changes AS c WHERE c.ws = ?1 AND c.seq = ?3 AND c.mark = ?4)
ON CONFLICT (ws, device) DO UPDATE SET seq = excluded.seq, at = excluded.at
WHERE excluded.at >= passed.at + ?6`

/**
 * Sizes are added up before any patch is read, so that a page of large ones is never held in memory; of those that fit, once more as
 * they travel, for D1 answers in JSON, where a text full of quotes is twice as long. One row comes whatever its size. A private record of
 * somebody else is told by what it is now: as a whole where it was shared, gone where it was taken back, a patch only if it was
 * written since: an older one may be of a time when the record was private.
 * SQLite plans a statement anew each time whose subquery has a mere parameter as its limit: twenty times its cost. A sum is none.
 */
export const PAGE = `
SELECT c.seq, c.op, c.entity, c.record, c.hlc, c.patch, c.actor, c.device, c.at, c.mark, fit.way, fit.found, r.doc, r.clocks
FROM (
  SELECT plain.seq, plain.way, plain.found, min(plain.seq) OVER () AS first_seq,
    sum(400 + CASE plain.way
      WHEN 'patch' THEN octet_length(json_quote(q.patch))
      WHEN 'whole' THEN (
        SELECT octet_length(json_quote(w.doc)) + octet_length(json_quote(w.clocks)) FROM records AS w
        WHERE w.ws = ?1 AND w.entity = q.entity AND w.id = q.record
      )
      ELSE 0
    END) OVER (ORDER BY plain.seq) AS sent
  FROM (
    SELECT told.seq, told.way, count(*) OVER () AS found,
      sum(400 + CASE told.way
        WHEN 'patch' THEN told.bytes
        WHEN 'whole' THEN (
          SELECT octet_length(w.doc) + octet_length(w.clocks) FROM records AS w
          WHERE w.ws = ?1 AND w.entity = told.entity AND w.id = told.record
        )
        ELSE 0
      END) OVER (ORDER BY told.seq) AS total
    FROM (
      SELECT p.seq, p.entity, p.record, octet_length(p.patch) AS bytes,
        CASE
          WHEN p.scope IN (SELECT s.value FROM json_each(?4) AS s) THEN 'patch'
          WHEN NOT ?7 OR p.prev_scope IS NULL THEN NULL
          WHEN (
            SELECT o.shared FROM records AS o WHERE o.ws = ?1 AND o.entity = p.entity AND o.id = p.record
          ) THEN iif(p.hlc > (
            SELECT o.clocks ->> '$._shared' FROM records AS o WHERE o.ws = ?1 AND o.entity = p.entity AND o.id = p.record
          ), 'patch', 'whole')
          WHEN (p.patch -> '$._shared') IS NOT NULL THEN 'gone'
        END AS way
      FROM changes AS p
      WHERE p.ws = ?1 AND p.seq > ?2 AND p.seq <= ?3 AND way IS NOT NULL
      ORDER BY p.seq
      LIMIT ?5 + 0
    ) AS told
  ) AS plain
  CROSS JOIN changes AS q
  WHERE q.ws = ?1 AND q.seq = plain.seq AND plain.total <= ?6
) AS fit
CROSS JOIN changes AS c
LEFT JOIN records AS r ON fit.way = 'whole' AND r.ws = ?1 AND r.entity = c.entity AND r.id = c.record
WHERE c.ws = ?1 AND c.seq = fit.seq AND (fit.sent <= ?6 OR fit.seq = fit.first_seq)
ORDER BY c.seq`
