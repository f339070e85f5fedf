import { CHUNK_GRACE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'
import { snapshotFile } from './chunk-file.ts'

/**
 * Takes away files that a builder put and never listed, because it died or another was faster. They are younger than a week while
 * it may still be at work. Looks at the names that begin with `letter`, a hexadecimal digit, a thousand of them at most. The
 * value is how many went.
 */
export async function clearOrphans(db: WorkspaceDb, files: Files, now: number, letter: string): Promise<number> {
  const found = await files.list(snapshotFile(db.id, letter))
  const old = found.filter(({ at }) => at < now - CHUNK_GRACE).map(({ name }) => name)
  if (old.length === 0) return 0
  const nameOf = new Map(old.map((file) => [file.slice(snapshotFile(db.id, '').length), file]))
  const [result] = await db.batch([statement(UNKNOWN, JSON.stringify([...nameOf.keys()]))])
  const lost = must(result, 'names').rows.map(({ name }) => must(nameOf.get(String(name)), 'file'))
  if (lost.length > 0) await files.remove(lost)
  return lost.length
}

/** Both tables are read once, by the list of names. */
export const UNKNOWN = `
SELECT e.value AS name
FROM json_each(?2) AS e
WHERE e.value NOT IN (SELECT k.name FROM chunks AS k WHERE k.ws = ?1)
  AND e.value NOT IN (SELECT k.index_name FROM chunks AS k WHERE k.ws = ?1)
  AND e.value NOT IN (SELECT k.name || '-' || k.index_name FROM chunks AS k WHERE k.ws = ?1)
  AND e.value NOT IN (SELECT r.name FROM retired AS r WHERE r.ws = ?1)
  AND e.value NOT IN (SELECT r.index_name FROM retired AS r WHERE r.ws = ?1)
  AND e.value NOT IN (SELECT r.name || '-' || r.index_name FROM retired AS r WHERE r.ws = ?1)`
