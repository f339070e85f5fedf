import { MAX_PULL_BYTES, MAX_PULL_CHANGES } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import type { SnapshotOutput } from '#shared/protocol/snapshot.ts'
import type { SqlRow } from '../db/port.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'

type SharedPage = { readonly shared: SnapshotOutput['shared']; readonly next?: string }

/** The first word of a `next` that goes on here. No scope is called so. */
export const SHARED_PART = 'shared'

/**
 * Private records that others share with whoever reads these scopes, as many as one answer holds: they lie in their owners'
 * chunks. `after` is the `next` of the page before.
 */
export async function listShared(
  db: WorkspaceDb,
  scopes: readonly string[],
  after: string,
  most = MAX_PULL_CHANGES,
): Promise<SharedPage> {
  const [, entity = '', id = ''] = after.split(' ')
  const [result] = await db.batch([statement(SHARED, JSON.stringify(scopes), entity, id, most, MAX_PULL_BYTES)])
  const { rows } = must(result, 'shared records')
  const last = rows.at(-1)
  const isCut = rows.length === most || rows.length < Number(last?.found ?? 0)
  return { shared: rows.map(toRecord), ...(last && isCut && { next: `${SHARED_PART} ${last.entity} ${last.id}` }) }
}

function toRecord(row: SqlRow): SnapshotOutput['shared'][number] {
  const { fields, clocks } = { fields: JSON.parse(String(row.doc)), clocks: JSON.parse(String(row.clocks)) }
  return { entity: String(row.entity), id: String(row.id), fields, clocks }
}

/** Sizes are added up as they travel, and one record comes whatever its size, as for a chunk. Left to itself, SQLite goes through all records: they lie in this order. */
export const SHARED = `
SELECT r.entity, r.id, r.doc, r.clocks, fit.found
FROM (
  SELECT sized.entity, sized.id, count(*) OVER () AS found,
    sum(sized.bytes) OVER (ORDER BY sized.entity, sized.id) AS total,
    row_number() OVER (ORDER BY sized.entity, sized.id) AS place
  FROM (
    SELECT p.entity, p.id, octet_length(json_quote(p.doc)) + octet_length(json_quote(p.clocks)) + 100 AS bytes
    FROM records AS p INDEXED BY records_shared
    WHERE p.ws = ?1 AND p.shared = 1 AND (p.entity, p.id) > (?3, ?4)
      AND p.scope NOT IN (SELECT s.value FROM json_each(?2) AS s)
    ORDER BY p.entity, p.id
    LIMIT ?5 + 0
  ) AS sized
) AS fit
CROSS JOIN records AS r
WHERE r.ws = ?1 AND r.entity = fit.entity AND r.id = fit.id AND (fit.total <= ?6 OR fit.place = 1)
ORDER BY r.entity, r.id`
