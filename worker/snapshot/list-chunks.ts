import { MAX_LISTED_CHUNKS } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { type Position, START } from '#shared/protocol/change.ts'
import type { ListedChunk, SnapshotOutput } from '#shared/protocol/snapshot.ts'
import type { SqlRow } from '../db/port.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'

/** The chunks that some scopes may read, with the position that they reach at least; `after` is the `next` of the page before. */
export async function listChunks(
  db: WorkspaceDb,
  scopes: readonly string[],
  after = '',
  most = MAX_LISTED_CHUNKS,
): Promise<Omit<SnapshotOutput, 'epoch' | 'serverTime'>> {
  const [scope = '', entity = '', first = ''] = after.split(' ')
  const results = await db.batch([
    statement(POSITION),
    statement(CHUNKS, JSON.stringify(scopes), scope, entity, first, most),
    ...(after === '' ? [statement(SHARED, JSON.stringify(scopes), MAX_SHARED + 1)] : []),
  ])
  const rows = must(results[1], 'chunks').rows
  const last = rows.length === most ? rows.at(-1) : undefined
  const shared = results[2]?.rows ?? []
  return {
    // More than one answer holds: the log tells of them page by page.
    position: shared.length > MAX_SHARED ? START : positionOf(results[0]?.rows[0]),
    chunks: rows.map(toListed),
    shared: shared.slice(0, MAX_SHARED).map(toRecord),
    ...(last && { next: `${last.scope} ${last.entity} ${last.first}` }),
  }
}

/** Before the first build is through there are chunks, but nothing that they reach. */
function positionOf(row: SqlRow | undefined): Position {
  return row === undefined ? START : { seq: Number(row.seq), mark: String(row.mark) }
}

function toListed(row: SqlRow): ListedChunk {
  return {
    name: String(row.name),
    scope: String(row.scope),
    entity: String(row.entity),
    rows: Number(row.rows),
    bytes: Number(row.bytes),
    index: String(row.index_name),
    indexBytes: Number(row.index_bytes),
    indexVersion: Number(row.index_version),
  }
}

function toRecord(row: SqlRow): SnapshotOutput['shared'][number] {
  const { fields, clocks } = { fields: JSON.parse(String(row.doc)), clocks: JSON.parse(String(row.clocks)) }
  return { entity: String(row.entity), id: String(row.id), fields, clocks }
}

/** Most records of colleagues that one answer tells of. */
const MAX_SHARED = 100

/** What others share lies in their own chunks. Only words of mails are private, so that no other record is looked at. */
const SHARED = `
SELECT r.entity, r.id, r.doc, r.clocks
FROM records AS r
WHERE r.ws = ?1 AND r.entity = 'message-body' AND r.shared AND r.scope NOT IN (SELECT s.value FROM json_each(?2) AS s)
LIMIT ?3`

const POSITION = `
SELECT c.seq, c.mark
FROM snapshots AS s
CROSS JOIN changes AS c
WHERE s.ws = ?1 AND c.ws = ?1 AND c.seq = s.seq`

const CHUNKS = `
SELECT k.scope, k.entity, k.first, k.name, k.rows, k.bytes, k.index_name, k.index_bytes, k.index_version
FROM json_each(?2) AS s
CROSS JOIN chunks AS k
WHERE k.ws = ?1 AND k.scope = s.value AND (k.scope, k.entity, k.first) > (?3, ?4, ?5)
ORDER BY k.scope, k.entity, k.first
LIMIT ?6`
