import type { Position } from '#shared/protocol/change.ts'
import { MAX_RECORD_BYTES } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import type { SqlRow } from './port.ts'
import { statement, type WorkspaceDb } from './scoped.ts'

/** A change that was checked and may enter the log. `patch` holds no key that could leave a quoted JSON path. */
export type PushChange = {
  readonly op: string
  readonly n: number
  readonly entity: string
  readonly record: string
  readonly hlc: string
  readonly patch: { readonly [key: string]: unknown }
  readonly scope: string
}

/** Who pushes and when, as the server knows it. `mark` is random and new for each push. */
export type PushStamp = { readonly actor: string; readonly device: string; readonly at: number; readonly mark: string }

/** What became of one change: its place in the log, or why the record did not take it. */
export type PushOutcome =
  | {
      readonly refused: null
      readonly seq: number
      readonly hlc: string
      readonly isNew: boolean
      readonly lost: readonly string[]
    }
  | { readonly refused: 'not-allowed' | 'too-large' }

/**
 * Appends changes to the log and folds them into the records, in one batch of four statements. Nothing is read first, so no
 * two pushes can step on each other, and pushing the same again changes nothing. Operations must differ within a push.
 */
export async function pushChanges(
  db: WorkspaceDb,
  changes: readonly PushChange[],
  stamp: PushStamp,
): Promise<{ outcomes: readonly PushOutcome[]; head: Position }> {
  const sent = JSON.stringify(changes)
  const asked = JSON.stringify(changes.map(({ op, entity, record }) => [op, entity, record]))
  const results = await db.batch([
    statement(APPEND, sent, stamp.actor, stamp.device, stamp.mark, stamp.at),
    statement(FOLD),
    statement(MOVE_HEAD, stamp.mark),
    statement(ANSWER, asked, stamp.actor, stamp.mark),
  ])
  const rows = must(results[3], 'answers').rows
  const first = must(rows[0], 'workspace')
  return {
    outcomes: rows.filter((row) => row.key !== null).map(toOutcome),
    head: { seq: Number(first.head_seq), mark: String(first.head_mark) },
  }
}

function toOutcome(row: SqlRow): PushOutcome {
  if (row.seq === null) return { refused: row.is_full === 1 ? 'too-large' : 'not-allowed' }
  return {
    refused: null,
    seq: Number(row.seq),
    hlc: String(row.hlc),
    isNew: row.is_new === 1,
    lost: JSON.parse(String(row.lost)) as string[],
  }
}

/**
 * New operations get the numbers after the head, without gaps, in the order sent. A record keeps its scope: a private one is
 * its owner's alone, whoever else knows its id. One that has grown past all use takes no more, or a later fold could fail.
 */
export const APPEND = `
INSERT INTO changes (ws, seq, op, n, actor, device, hlc, entity, record, patch, scope, mark, at)
SELECT ?1, w.head_seq + row_number() OVER (ORDER BY e.key),
  e.value ->> '$.op', e.value ->> '$.n', ?3, ?4, e.value ->> '$.hlc',
  e.value ->> '$.entity', e.value ->> '$.record', e.value -> '$.patch', e.value ->> '$.scope', ?5, ?6
FROM json_each(?2) AS e
CROSS JOIN workspace AS w
WHERE w.ws = ?1
  AND NOT EXISTS (SELECT 1 FROM changes AS c WHERE c.ws = ?1 AND c.op = e.value ->> '$.op')
  AND NOT EXISTS (
    SELECT 1 FROM records AS r
    WHERE r.ws = ?1 AND r.entity = e.value ->> '$.entity' AND r.id = e.value ->> '$.record'
      AND NOT (r.scope = e.value ->> '$.scope' AND octet_length(r.doc) + octet_length(r.clocks) <= ${MAX_RECORD_BYTES})
  )`

/**
 * The head has not moved yet, so what lies behind it is new. For each field the highest clock among the new changes stands,
 * if the record holds no higher one. Null takes a field out of the document and leaves its clock.
 */
export const FOLD = `
INSERT INTO records (ws, entity, id, doc, clocks, scope, seq)
SELECT ?1, won.entity, won.record,
  json_patch(coalesce(won.doc, '{}'), json_group_object(won.key, json(won.patch -> won.path))),
  json_patch(coalesce(won.clocks, '{}'), json_group_object(won.key, won.hlc)),
  won.scope, max(won.seq)
FROM (
  SELECT n.entity, n.record, n.key, n.path, n.hlc, n.seq, n.patch, n.scope, r.doc, r.clocks
  FROM (
    SELECT c.entity, c.record, c.hlc, c.seq, c.patch, c.scope, f.key, '$."' || f.key || '"' AS path,
      row_number() OVER (PARTITION BY c.entity, c.record, f.key ORDER BY c.hlc DESC, c.seq DESC) AS place
    FROM workspace AS w
    CROSS JOIN changes AS c
    CROSS JOIN json_each(c.patch) AS f
    WHERE w.ws = ?1 AND c.ws = ?1 AND c.seq > w.head_seq
  ) AS n
  LEFT JOIN records AS r ON r.ws = ?1 AND r.entity = n.entity AND r.id = n.record
  WHERE n.place = 1 AND coalesce(r.clocks ->> n.path, '') <= n.hlc
) AS won
GROUP BY won.entity, won.record
ON CONFLICT (ws, entity, id) DO UPDATE SET doc = excluded.doc, clocks = excluded.clocks, seq = excluded.seq`

export const MOVE_HEAD = `
UPDATE workspace
SET head_seq = (SELECT max(c.seq) FROM changes AS c WHERE c.ws = ?1), head_mark = ?2
WHERE ws = ?1 AND EXISTS (SELECT 1 FROM changes AS c WHERE c.ws = ?1 AND c.seq > workspace.head_seq)`

/**
 * One row per operation sent, in order; one row with the head alone when none was. A field is lost when the record holds a higher clock of another device: the last five
 * characters of a clock are its device. An operation of another member is nobody's business here.
 */
export const ANSWER = `
SELECT e.key, c.seq, c.hlc, c.mark = ?4 AS is_new, w.head_seq, w.head_mark,
  (
    SELECT json_group_array(f.key)
    FROM json_each(c.patch) AS f
    WHERE r.clocks ->> ('$."' || f.key || '"') > c.hlc
      AND substr(r.clocks ->> ('$."' || f.key || '"'), 12) <> substr(c.hlc, 12)
  ) AS lost,
  octet_length(r.doc) + octet_length(r.clocks) > ${MAX_RECORD_BYTES} AS is_full
FROM workspace AS w
LEFT JOIN json_each(?2) AS e ON true
LEFT JOIN changes AS c ON c.ws = ?1 AND c.op = e.value ->> 0 AND c.actor = ?3
LEFT JOIN records AS r ON r.ws = ?1 AND r.entity = e.value ->> 1 AND r.id = e.value ->> 2
WHERE w.ws = ?1
ORDER BY e.key`
