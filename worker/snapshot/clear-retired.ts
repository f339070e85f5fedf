import { CHUNK_GRACE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'
import { ownFiles, pairFile } from './chunk-file.ts'

/** Takes away files that were replaced long ago, at most a hundred chunks a call: no device still holds a list that names them. */
export async function clearRetired(db: WorkspaceDb, files: Files, now: number): Promise<void> {
  const [result] = await db.batch([statement(CLEARABLE, now - CHUNK_GRACE)])
  const { rows } = must(result, 'retired')
  if (rows.length === 0) return
  const gone = rows.flatMap((row) => {
    const names = { name: String(row.name), indexName: String(row.index_name) }
    const [chunk, index] = ownFiles(db.id, names)
    return [
      ...(row.is_pair_live === 0 ? [pairFile(db.id, names)] : []),
      ...(row.is_live === 0 ? [chunk] : []),
      ...(row.is_index_live === 0 ? [index] : []),
    ]
  })
  if (gone.length > 0) await files.remove(gone)
  await db.batch([statement(CLEAR, JSON.stringify(rows.map(({ name }) => name)), now - CHUNK_GRACE)])
}

/** The same records give the same bytes, so a file that was replaced may be listed again. */
const CLEARABLE = `
SELECT r.name, r.index_name,
  EXISTS (SELECT 1 FROM chunks AS k WHERE k.ws = ?1 AND k.name = r.name AND k.index_name = r.index_name) AS is_pair_live,
  EXISTS (SELECT 1 FROM chunks AS k WHERE k.ws = ?1 AND k.name = r.name) AS is_live,
  EXISTS (SELECT 1 FROM chunks AS k WHERE k.ws = ?1 AND k.index_name = r.index_name) AS is_index_live
FROM retired AS r
WHERE r.ws = ?1 AND r.at < ?2
LIMIT 100`

const CLEAR = `
DELETE FROM retired
WHERE ws = ?1 AND at < ?3 AND name IN (SELECT e.value FROM json_each(?2) AS e)`
