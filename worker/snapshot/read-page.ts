import { MAX_CHUNK_READ } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import type { Range } from './snapshot-state.ts'

/** The next records of a range, as many as one chunk takes; `seq` is the last change that they can hold. */
export type Page = { readonly records: readonly StoredRecord[]; readonly hasMore: boolean; readonly seq: number }

/** Reads at most `most` records of a range, from `first` on. */
export async function readPage(
  db: WorkspaceDb,
  { scope, entity, until }: Range,
  { first, most }: { readonly first: string; readonly most: number },
): Promise<Page> {
  const results = await db.batch([
    statement(HEAD),
    statement(RECORDS, entity, scope, first, until, most + 1, MAX_CHUNK_READ),
  ])
  const { rows } = must(results[1], 'records')
  const records = rows.slice(0, most).map((row): StoredRecord => ({
    entity,
    id: String(row.id),
    fields: JSON.parse(String(row.doc)) as StoredRecord['fields'],
    clocks: JSON.parse(String(row.clocks)) as StoredRecord['clocks'],
  }))
  return { records, hasMore: Number(rows[0]?.found ?? 0) > records.length, seq: Number(results[0]?.rows[0]?.seq ?? 0) }
}

export const HEAD = `
SELECT c.seq
FROM changes AS c
WHERE c.ws = ?1
ORDER BY c.seq DESC
LIMIT 1`

/** Sizes are added up as they travel, for D1 answers in JSON: a text full of quotes is twice as long there. One record comes whatever its size. */
export const RECORDS = `
SELECT r.id, r.doc, r.clocks, fit.found
FROM (
  SELECT sized.id, sum(sized.bytes) OVER (ORDER BY sized.id) AS total, count(*) OVER () AS found,
    row_number() OVER (ORDER BY sized.id) AS place
  FROM (
    SELECT p.id, octet_length(json_quote(p.doc)) + octet_length(json_quote(p.clocks)) + 100 AS bytes
    FROM records AS p
    WHERE p.ws = ?1 AND p.entity = ?2 AND p.scope = ?3 AND p.id >= ?4 AND p.id < ?5
    ORDER BY p.id
    LIMIT ?6 + 0
  ) AS sized
) AS fit
CROSS JOIN records AS r
WHERE r.ws = ?1 AND r.entity = ?2 AND r.id = fit.id AND (fit.total <= ?7 OR fit.place = 1)
ORDER BY r.id`
