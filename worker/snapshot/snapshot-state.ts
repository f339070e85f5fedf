import { SNAPSHOT_CHANGES, SNAPSHOT_PAUSE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import type { Position } from '#shared/protocol/change.ts'
import { INDEX_VERSION } from '#shared/snapshot/index-format.ts'
import type { SqlRow } from '../db/port.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'

/**
 * Where the snapshot of a workspace stands: its chunks hold every change up to `seq`. `generation` counts the commits of
 * builders, and a commit names the one it was made from.
 */
export type State = {
  readonly generation: number
  readonly seq: number
  readonly builtAt: number
  readonly head: Position
}

/**
 * The ids of one scope and entity from `first` up to, not with, `until`. When a chunk holds it now, `last` is the last id there:
 * whatever replaces the chunk must reach that far in the same commit, or records would be missing for a while.
 */
export type Range = {
  readonly scope: string
  readonly entity: string
  readonly first: string
  readonly until: string
  readonly last: string
}

/** A chunk that was made and put into the files, not yet listed. `seq` is the last change that it can hold. */
export type Piece = {
  readonly first: string
  readonly until: string
  readonly last: string
  readonly name: string
  readonly indexName: string
  readonly rows: number
  readonly bytes: number
  readonly indexBytes: number
  readonly seq: number
}

/** Behind every id there is. */
export const END_OF_IDS = '~'

export async function readState(db: WorkspaceDb): Promise<State> {
  const [result] = await db.batch([statement(STATE)])
  const row = must(result?.rows[0], 'state of the snapshot')
  return {
    generation: Number(row.generation ?? 0),
    seq: Number(row.seq ?? 0),
    builtAt: Number(row.built_at ?? 0),
    head: { seq: Number(row.head_seq ?? 0), mark: String(row.head_mark ?? '') },
  }
}

/** Whether enough happened since the last build, or enough time went by. */
export function isDue({ seq, builtAt, head }: State, now: number): boolean {
  return head.seq - seq >= SNAPSHOT_CHANGES || (head.seq > seq && now - builtAt >= SNAPSHOT_PAUSE)
}

/** The ranges that changes behind `from`, up to `to`, made out of date. None means that all of these are covered. */
export async function findDirty(db: WorkspaceDb, from: number, to: number): Promise<Range[]> {
  const [result] = await db.batch([statement(DIRTY, from, to, END_OF_IDS)])
  return must(result, 'ranges').rows.map(toRange)
}

/** Chunks whose index was made by older rules, or whose file was found missing. */
export async function findStale(db: WorkspaceDb): Promise<Range[]> {
  const [result] = await db.batch([statement(STALE, INDEX_VERSION)])
  return must(result, 'ranges').rows.map(toRange)
}

/** Lists new chunks in the place of what the range held. False, and nothing happens, when somebody committed since. */
export async function commitPieces(
  db: WorkspaceDb,
  { range, pieces, generation, now }: { range: Range; pieces: readonly Piece[]; generation: number; now: number },
): Promise<boolean> {
  const { scope, entity, first } = range
  const results = await db.batch([
    statement(RETIRE, generation, scope, entity, first, now),
    statement(UNLIST, generation, scope, entity, first),
    statement(LIST, generation, scope, entity, JSON.stringify(pieces), INDEX_VERSION),
    statement(COUNT_COMMIT, generation),
  ])
  return results[3]?.rows.length === 1
}

/** Says that everything in the log up to `to` is covered. False when somebody committed since. */
export async function moveSnapshot(
  db: WorkspaceDb,
  { generation, head }: State,
  { to, now }: { readonly to: number; readonly now: number },
): Promise<boolean> {
  const [result] = await db.batch([statement(MOVE, generation, to, to === head.seq ? now : 0)])
  return result?.rows.length === 1
}

function toRange(row: SqlRow): Range {
  return {
    scope: String(row.scope),
    entity: String(row.entity),
    first: String(row.first),
    until: String(row.until),
    last: String(row.last),
  }
}

export const STATE = `
SELECT s.generation, s.seq, s.built_at, h.seq AS head_seq, h.mark AS head_mark
FROM (SELECT 1)
LEFT JOIN snapshots AS s ON s.ws = ?1
LEFT JOIN (SELECT c.seq, c.mark FROM changes AS c WHERE c.ws = ?1 ORDER BY c.seq DESC LIMIT 1) AS h ON true`

/**
 * Each change is held against the chunk whose range begins at or before its record: it may be older than the change, end before
 * the record (then there is a gap up to the next chunk), or be none at all.
 */
export const DIRTY = `
SELECT d.scope, d.entity,
  CASE WHEN d.is_gap THEN coalesce(d.until, '') ELSE d.first END AS first,
  CASE
    WHEN d.is_gap THEN coalesce((
      SELECT min(n.first) FROM chunks AS n
      WHERE n.ws = ?1 AND n.scope = d.scope AND n.entity = d.entity AND n.first >= coalesce(d.until, '')
    ), ?4)
    ELSE d.until
  END AS until,
  CASE WHEN d.is_gap THEN '' ELSE d.last END AS last
FROM (
  SELECT w.scope, w.entity, k.first, k.until, k.last, k.first IS NULL OR k.until <= w.record AS is_gap
  FROM (
    SELECT c.scope, c.entity, c.record, max(c.seq) AS seq,
      (
        SELECT max(f.first) FROM chunks AS f
        WHERE f.ws = ?1 AND f.scope = c.scope AND f.entity = c.entity AND f.first <= c.record
      ) AS first
    FROM changes AS c
    WHERE c.ws = ?1 AND c.seq > ?2 AND c.seq <= ?3
    GROUP BY c.scope, c.entity, c.record
  ) AS w
  LEFT JOIN chunks AS k ON k.ws = ?1 AND k.scope = w.scope AND k.entity = w.entity AND k.first = w.first
  WHERE k.first IS NULL OR k.until <= w.record OR k.seq < w.seq
) AS d
GROUP BY d.scope, d.entity, d.first, d.is_gap
ORDER BY d.scope, d.entity, d.first
LIMIT 100`

export const STALE = `
SELECT k.scope, k.entity, k.first, k.until, k.last
FROM chunks AS k
WHERE k.ws = ?1 AND k.index_version < ?2
LIMIT 100`

const IS_CURRENT = `coalesce((SELECT s.generation FROM snapshots AS s WHERE s.ws = ?1), 0) = ?2`

export const RETIRE = `
INSERT INTO retired (ws, name, index_name, scope, at)
SELECT ?1, k.name, k.index_name, k.scope, ?6
FROM chunks AS k
WHERE k.ws = ?1 AND k.scope = ?3 AND k.entity = ?4 AND k.first = ?5 AND ${IS_CURRENT}
ON CONFLICT (ws, name) DO UPDATE SET index_name = excluded.index_name, at = excluded.at`

export const UNLIST = `
DELETE FROM chunks
WHERE ws = ?1 AND scope = ?3 AND entity = ?4 AND first = ?5 AND ${IS_CURRENT}`

export const LIST = `
INSERT INTO chunks (ws, scope, entity, first, until, last, name, index_name, rows, bytes, index_bytes, seq, index_version)
SELECT ?1, ?3, ?4, p.value ->> '$.first', p.value ->> '$.until', p.value ->> '$.last', p.value ->> '$.name',
  p.value ->> '$.indexName', p.value ->> '$.rows', p.value ->> '$.bytes', p.value ->> '$.indexBytes', p.value ->> '$.seq', ?6
FROM json_each(?5) AS p
WHERE ${IS_CURRENT}`

export const COUNT_COMMIT = `
INSERT INTO snapshots (ws, generation, seq, built_at)
SELECT ?1, ?2 + 1, 0, 0
WHERE ${IS_CURRENT}
ON CONFLICT (ws) DO UPDATE SET generation = excluded.generation
RETURNING generation`

export const MOVE = `
INSERT INTO snapshots (ws, generation, seq, built_at)
SELECT ?1, ?2 + 1, ?3, ?4
WHERE ${IS_CURRENT}
ON CONFLICT (ws) DO UPDATE SET generation = excluded.generation, seq = excluded.seq, built_at = max(built_at, excluded.built_at)
RETURNING generation`
