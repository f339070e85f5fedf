import { MAX_LISTED_CHUNKS } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { type Position, START } from '#shared/protocol/change.ts'
import type { ListedChunk, SnapshotOutput } from '#shared/protocol/snapshot.ts'
import type { SqlRow } from '../db/port.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import { listShared, SHARED_PART } from './list-shared.ts'

/**
 * The chunks that some scopes may read, with the position that they reach at least, and behind them what others share. `after` is
 * the `next` of the page before.
 */
export async function listChunks(
  db: WorkspaceDb,
  scopes: readonly string[],
  after = '',
  most = MAX_LISTED_CHUNKS,
): Promise<Omit<SnapshotOutput, 'epoch' | 'serverTime'>> {
  const [scope = '', entity = '', first = ''] = after.split(' ')
  const isBehind = scope === SHARED_PART
  const [place, found] = await db.batch([
    statement(POSITION),
    statement(CHUNKS, JSON.stringify(isBehind ? [] : scopes), scope, entity, first, most),
  ])
  const rows = must(found, 'chunks').rows
  const last = rows.length === most ? rows.at(-1) : undefined
  const rest = last
    ? { shared: [], next: `${last.scope} ${last.entity} ${last.first}` }
    : await listShared(db, scopes, isBehind ? after : SHARED_PART)
  return { position: positionOf(place?.rows[0]), chunks: rows.map(toListed), ...rest }
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
LIMIT ?6 + 0`
