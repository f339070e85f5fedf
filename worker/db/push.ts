import { START, type Position } from '#shared/protocol/change.ts'
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

/**
 * Who pushes and when, as the server knows it. `mark` is random and new for each push. `after` is the highest number below
 * the push that the device knows to be settled; devices of the first protocol do not say, and their numbers are not checked.
 * `last` is the highest number in the push, refused changes included, and the operation that bears it, null when that cannot be read.
 * `seen` is the highest position of the log that the device knows.
 */
export type PushStamp = {
  readonly actor: string
  readonly device: string
  readonly at: number
  readonly mark: string
  readonly after?: number
  readonly last?: { readonly n: number; readonly op: string | null }
  readonly seen?: Position
}

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
 * Why nothing of a push was taken: changes are missing before it, the log is another than its device has seen, or its numbers were
 * given to other changes.
 */
export type Stalled =
  | { readonly kind: 'gap'; readonly resendFrom: number }
  | { readonly kind: 'history-changed' }
  | { readonly kind: 'cloned' }

export type Pushed = {
  readonly outcomes: readonly PushOutcome[]
  readonly head: Position
  readonly stalled: Stalled | null
}

/**
 * Appends changes to the log and folds them into the records, in one batch of four statements. Nothing is read first, so no
 * two pushes can step on each other, and pushing the same again changes nothing. Operations must differ within a push. What is
 * `recalled` is not taken any more, but was perhaps once: its outcomes come after the others.
 */
export async function pushChanges(
  db: WorkspaceDb,
  changes: readonly PushChange[],
  { actor, device, at, mark, after, seen = START, last = lastOf(changes) }: PushStamp,
  recalled: readonly PushChange[] = [],
): Promise<Pushed> {
  const sent = JSON.stringify(changes)
  const asked = namesOf(changes)
  const results = await db.batch([
    statement(APPEND, sent, actor, device, mark, at, after ?? null, seen.seq, seen.mark),
    statement(FOLD, mark, changes.length),
    statement(COUNT, device, last.n, after ?? 0, asked, seen.seq, seen.mark, last.op),
    statement(ANSWER, namesOf([...changes, ...recalled]), actor, mark, device, seen.seq, seen.mark),
  ])
  const rows = must(results[3], 'answers').rows
  const first = must(rows[0], 'answer')
  const answers = rows.filter((row) => row.key !== null)
  return {
    outcomes: answers.map(toOutcome),
    head: { seq: Number(first.head_seq ?? 0), mark: String(first.head_mark ?? '') },
    stalled: toStalled(answers.slice(0, changes.length), first, after),
  }
}

function lastOf(changes: readonly PushChange[]): Required<PushStamp>['last'] {
  return changes.reduce((last, one) => (one.n < last.n ? last : one), { n: 0, op: null as string | null })
}

function namesOf(changes: readonly PushChange[]): string {
  return JSON.stringify(changes.map(({ op, entity, record, scope }) => ({ op, entity, record, scope })))
}

/** A change that nothing refuses and that is not in the log was held back with its whole push. */
function toStalled(rows: readonly SqlRow[], first: SqlRow, after: number | undefined): Stalled | null {
  const pushed = Number(first.pushed_n)
  if (after !== undefined && pushed < after) return { kind: 'gap', resendFrom: pushed + 1 }
  if (first.is_known !== 1) return { kind: 'history-changed' }
  const isHeldBack = rows.some((row) => row.seq === null && row.is_open === 1 && row.is_full !== 1)
  return isHeldBack ? { kind: 'cloned' } : null
}

function toOutcome(row: SqlRow): PushOutcome {
  if (row.seq === null || row.is_own !== 1) return { refused: row.is_full === 1 ? 'too-large' : 'not-allowed' }
  return {
    refused: null,
    seq: Number(row.seq),
    hlc: String(row.hlc),
    isNew: row.is_new === 1,
    lost: JSON.parse(String(row.lost)) as string[],
  }
}

/**
 * A change `e` that the log does not hold and its record takes. A record keeps its scope: a private one is its owner's alone,
 * whoever else knows its id. One that has grown past all use takes no more, or a later fold could fail.
 */
const IS_FRESH = `
    NOT EXISTS (SELECT 1 FROM changes AS c WHERE c.ws = ?1 AND c.op = e.value ->> '$.op')
    AND NOT EXISTS (
      SELECT 1 FROM records AS r
      WHERE r.ws = ?1 AND r.entity = e.value ->> '$.entity' AND r.id = e.value ->> '$.record'
        AND NOT (r.scope = e.value ->> '$.scope' AND octet_length(r.doc) + octet_length(r.clocks) <= ${MAX_RECORD_BYTES})
    )`

/** The log holds a position, or begins behind it. The beginning of the log is always known. */
const isKnown = (seq: string, mark: string): string => `
    ${seq} = 0
    OR ${seq} < (SELECT b.seq FROM changes AS b WHERE b.ws = ?1 ORDER BY b.seq LIMIT 1)
    OR EXISTS (SELECT 1 FROM changes AS k WHERE k.ws = ?1 AND k.seq = ${seq} AND k.mark = ${mark})`

/** What a device sends under its last answered number is the operation that had it. A push that begins behind that need not be asked. */
const KEEPS_LAST = `(
    pushed.op IS NULL
    OR ?2 ->> '$[0].n' > pushed.n
    OR NOT EXISTS (
      SELECT 1 FROM json_each(?2) AS e WHERE e.value ->> '$.n' = pushed.n AND e.value ->> '$.op' <> pushed.op
    )
  )`

/** Whether a record is shared by what stands before a change in its push; null when nothing there says so, or the record says otherwise later. */
const SHARED_IN_PUSH = `
          SELECT s.is_on FROM sharing AS s
          WHERE s.entity = fresh.value ->> '$.entity' AND s.record = fresh.value ->> '$.record' AND s.key < fresh.key
            AND s.hlc >= coalesce((
              SELECT r.clocks ->> '$._shared' FROM records AS r
              WHERE r.ws = ?1 AND r.entity = fresh.value ->> '$.entity' AND r.id = fresh.value ->> '$.record'
            ), '')
          ORDER BY s.hlc DESC, s.key DESC LIMIT 1`

/**
 * New operations get the numbers after the last, without gaps, in the order sent. None of them does when the device's earlier
 * changes are missing, when the log is not the one that the device has seen, or when one of the push bears a number that the device
 * gave to another before: then there are two of that device.
 * Of a private record the team must hear as long as it is shared, and when it is shared or taken back: by an earlier change of the
 * same push too. What one says of that is gathered once, and only where a private record is written.
 */
export const APPEND = `
INSERT INTO changes (ws, seq, op, n, actor, device, hlc, entity, record, patch, scope, prev_scope, mark, at)
WITH sharing AS MATERIALIZED (
  SELECT e.key, e.value ->> '$.entity' AS entity, e.value ->> '$.record' AS record, e.value ->> '$.hlc' AS hlc,
    (e.value ->> '$.patch._shared') IS 1 AS is_on
  FROM json_each(?2) AS e
  WHERE (e.value -> '$.patch._shared') IS NOT NULL AND ${IS_FRESH}
)
SELECT ?1, last.seq + row_number() OVER (ORDER BY fresh.key),
  fresh.value ->> '$.op', fresh.value ->> '$.n', ?3, ?4, fresh.value ->> '$.hlc', fresh.value ->> '$.entity',
  fresh.value ->> '$.record', fresh.value -> '$.patch', fresh.value ->> '$.scope',
  CASE
    WHEN fresh.value ->> '$.scope' <> 't' AND (
      (fresh.value -> '$.patch._shared') IS NOT NULL
      OR coalesce(
        (${SHARED_IN_PUSH}),
        (
          SELECT r.shared FROM records AS r
          WHERE r.ws = ?1 AND r.entity = fresh.value ->> '$.entity' AND r.id = fresh.value ->> '$.record'
        )
      )
    ) THEN 't'
  END,
  ?5, ?6
FROM (
  SELECT e.key, e.value, min(e.value ->> '$.n') OVER () AS first_n
  FROM json_each(?2) AS e
  WHERE ${IS_FRESH}
) AS fresh
CROSS JOIN (SELECT coalesce((SELECT max(c.seq) FROM changes AS c WHERE c.ws = ?1), 0) AS seq) AS last
CROSS JOIN (SELECT coalesce(max(d.n), 0) AS n, d.op FROM numbers AS d WHERE d.ws = ?1 AND d.device = ?4) AS pushed
WHERE (?7 IS NULL OR (?7 <= pushed.n AND fresh.first_n > pushed.n) AND ${KEEPS_LAST})
  AND (${isKnown('?8', '?9')})`

/** The record `r` holds a field of the change `fresh` under a higher clock. */
const HAS_LATER =
  "EXISTS (SELECT 1 FROM json_each(fresh.patch) AS field WHERE r.clocks ->> ('$.\"' || field.key || '\"') > fresh.hlc)"

/**
 * What is new stands at the end of the log under this push's mark: at most `?3` rows. For each field the highest clock among the new changes stands,
 * if the record holds no higher one. Null takes a field out of the document and leaves its clock.
 * Nearly every record has one change in a push and holds nothing later: such a patch is laid over it whole, in half the time that it
 * takes to weigh field by field. Of the others no record is carried along before the fields that stand are known: a large one is
 * changed often.
 */
export const FOLD = `
INSERT INTO records (ws, entity, id, doc, clocks, scope, seq)
WITH fresh AS MATERIALIZED (
  SELECT c.entity, c.record, c.hlc, c.seq, c.patch, c.scope, count(*) OVER (PARTITION BY c.entity, c.record) = 1 AS is_only
  FROM changes AS c
  WHERE c.ws = ?1 AND c.seq > (SELECT max(l.seq) FROM changes AS l WHERE l.ws = ?1) - ?3 AND c.mark = ?2
)
SELECT ?1, fresh.entity, fresh.record,
  json_patch(coalesce(r.doc, '{}'), fresh.patch),
  json_patch(coalesce(r.clocks, '{}'), (SELECT json_group_object(f.key, fresh.hlc) FROM json_each(fresh.patch) AS f)),
  fresh.scope, fresh.seq
FROM fresh
LEFT JOIN records AS r ON r.ws = ?1 AND r.entity = fresh.entity AND r.id = fresh.record
WHERE fresh.is_only AND fresh.patch <> '{}' AND (r.id IS NULL OR NOT (${HAS_LATER}))
UNION ALL
SELECT ?1, won.entity, won.record,
  json_patch(coalesce(won.doc, '{}'), json_group_object(won.key, json(won.patch -> won.path))),
  json_patch(coalesce(won.clocks, '{}'), json_group_object(won.key, won.hlc)),
  won.scope, max(won.seq)
FROM (
  SELECT n.entity, n.record, n.key, n.path, n.hlc, n.seq, n.patch, n.scope, r.doc, r.clocks
  FROM (
    SELECT fresh.entity, fresh.record, fresh.hlc, fresh.seq, fresh.patch, fresh.scope, f.key, '$."' || f.key || '"' AS path,
      row_number() OVER (PARTITION BY fresh.entity, fresh.record, f.key ORDER BY fresh.hlc DESC, fresh.seq DESC) AS place
    FROM fresh
    CROSS JOIN json_each(fresh.patch) AS f
    WHERE NOT fresh.is_only OR EXISTS (
      SELECT 1 FROM records AS r WHERE r.ws = ?1 AND r.entity = fresh.entity AND r.id = fresh.record AND ${HAS_LATER}
    )
  ) AS n
  LEFT JOIN records AS r ON r.ws = ?1 AND r.entity = n.entity AND r.id = n.record
  WHERE n.place = 1 AND coalesce(r.clocks ->> n.path, '') <= n.hlc
) AS won
GROUP BY won.entity, won.record
ON CONFLICT (ws, entity, id) DO UPDATE SET doc = excluded.doc, clocks = excluded.clocks, seq = excluded.seq`

/** Counts what was answered, unless it was held back: then changes are left that the log could take. */
export const COUNT = `
INSERT INTO numbers (ws, device, n, op)
SELECT ?1, ?2, ?3, ?8
WHERE coalesce((SELECT d.n FROM numbers AS d WHERE d.ws = ?1 AND d.device = ?2), 0) BETWEEN ?4 AND ?3 - 1
  AND (${isKnown('?6', '?7')})
  AND NOT EXISTS (SELECT 1 FROM json_each(?5) AS e WHERE ${IS_FRESH})
ON CONFLICT (ws, device) DO UPDATE SET n = excluded.n, op = excluded.op`

/**
 * One row per operation sent, in order; one row with the head alone when none was. A field is lost when the record holds a
 * higher clock of another device: the last five characters of a clock are its device. An operation of another member is
 * nobody's business here.
 */
export const ANSWER = `
SELECT e.key, c.seq, c.hlc, c.actor = ?3 AS is_own, c.mark = ?4 AS is_new,
  pushed.n AS pushed_n, last.seq AS head_seq, last.mark AS head_mark, place.is_known,
  (
    SELECT json_group_array(f.key)
    FROM json_each(c.patch) AS f
    WHERE r.clocks ->> ('$."' || f.key || '"') > c.hlc
      AND substr(r.clocks ->> ('$."' || f.key || '"'), 12) <> substr(c.hlc, 12)
  ) AS lost,
  coalesce(r.scope = e.value ->> '$.scope', true) AS is_open,
  octet_length(r.doc) + octet_length(r.clocks) > ${MAX_RECORD_BYTES} AS is_full
FROM (SELECT coalesce((SELECT d.n FROM numbers AS d WHERE d.ws = ?1 AND d.device = ?5), 0) AS n) AS pushed
LEFT JOIN (SELECT l.seq, l.mark FROM changes AS l WHERE l.ws = ?1 ORDER BY l.seq DESC LIMIT 1) AS last ON true
CROSS JOIN (SELECT (${isKnown('?6', '?7')}) AS is_known) AS place
LEFT JOIN json_each(?2) AS e ON true
LEFT JOIN changes AS c ON c.ws = ?1 AND c.op = e.value ->> '$.op'
LEFT JOIN records AS r ON r.ws = ?1 AND r.entity = e.value ->> '$.entity' AND r.id = e.value ->> '$.record'
ORDER BY e.key`
