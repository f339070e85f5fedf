import { must } from '#shared/lib/must.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { openChunk } from '#shared/snapshot/open-chunk.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import { gunzip } from '../files/gzip.ts'
import type { Files } from '../files/port.ts'
import { getChunk } from './chunk-file.ts'
import type { Range } from './snapshot-state.ts'

/** The records of the chunk that a range is listed with, and the last change that they hold. Null when its file is lost. */
export async function readOldChunk(
  db: WorkspaceDb,
  files: Files,
  { scope, entity, first }: Range,
): Promise<{ readonly records: readonly StoredRecord[]; readonly seq: number } | null> {
  const [result] = await db.batch([statement(CHUNK, scope, entity, first)])
  const row = must(result, 'chunk').rows[0]
  if (!row) return null
  const [bytes] = await getChunk(files, db.id, { name: String(row.name), indexName: String(row.index_name) })
  if (!bytes) return null
  const chunk = openChunk(await gunzip(bytes))
  if (!chunk.ok) return null
  const records = Array.from({ length: chunk.value.count }, (_, at) => chunk.value.record(at))
  if (!records.every((record) => record.ok)) return null
  return { records: records.map(({ value }) => value), seq: Number(row.seq) }
}

const CHUNK = `
SELECT k.name, k.index_name, k.seq
FROM chunks AS k
WHERE k.ws = ?1 AND k.scope = ?2 AND k.entity = ?3 AND k.first = ?4`
