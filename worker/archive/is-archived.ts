import type { Position } from '#shared/protocol/change.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'
import { openSegment, segmentFile } from './segment.ts'

/**
 * Whether a position that lies before the log is one of this log: the archive has its mark at its number. What the archive cannot
 * tell, since no segment reaches it or its file does not come as it was put, is believed.
 */
export async function isArchived(db: WorkspaceDb, files: Files, { seq, mark }: Position): Promise<boolean> {
  if (seq === 0) return true
  const [found] = await db.batch([statement(SEGMENT, seq)])
  const row = found?.rows[0]
  if (!row) return true
  const hash = String(row.sha256)
  const bytes = await files.get(segmentFile(db.id, { first: Number(row.first), last: Number(row.last), hash }))
  const segment = bytes && (await openSegment(bytes, hash))
  return !segment?.ok || segment.value.rows.some((change) => change.seq === seq && change.mark === mark)
}

export const SEGMENT = `
SELECT a.first, a.last, a.sha256
FROM archive AS a
WHERE a.ws = ?1 AND a.first <= ?2 AND a.last >= ?2
ORDER BY a.first DESC
LIMIT 1`
