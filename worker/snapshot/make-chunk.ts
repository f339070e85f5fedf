import { loadReader } from '#shared/find/pinyin.ts'
import { MAX_CHUNK_BYTES } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { encodeChunk } from '#shared/snapshot/encode-chunk.ts'
import { encodeChunkIndex, needsReader } from '#shared/snapshot/encode-index.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import { sha256 } from '#shared/lib/sha256.ts'
import { gzip } from '../files/gzip.ts'

/** A chunk and its index as files: their bytes after gzip, and their names, which are the SHA-256 of these. */
export type MadeChunk = {
  readonly rows: number
  readonly name: string
  readonly indexName: string
  readonly data: Uint8Array
  readonly index: Uint8Array
}

/** Makes a chunk of the first records, as many as stay below the size of a file; one record is a chunk whatever its size. */
export async function makeChunk(db: WorkspaceDb, entity: string, records: readonly StoredRecord[]): Promise<MadeChunk> {
  const names = await companyNames(db, entity, records)
  const read = needsReader(records, [...names.values()]) ? await loadReader() : null
  const companyName = (id: string) => names.get(id) ?? ''
  for (let rows = records.length; ; rows = Math.ceil(rows / 2)) {
    const some = records.slice(0, rows)
    const [data, index] = await Promise.all([
      gzip(encodeChunk(entity, some)),
      gzip(encodeChunkIndex(some, { companyName, read })),
    ])
    if (rows > 1 && Math.max(data.length, index.length) > MAX_CHUNK_BYTES) continue
    const [name, indexName] = await Promise.all([sha256(data), sha256(index)])
    return { rows, name, indexName, data, index }
  }
}

/** The names of the companies that contacts belong to, by id: people are found by them too. */
async function companyNames(
  db: WorkspaceDb,
  entity: string,
  records: readonly StoredRecord[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(records.map(({ fields }) => fields['company']).filter((id) => typeof id === 'string'))
  if (entity !== 'contact' || ids.size === 0) return new Map()
  const [result] = await db.batch([statement(COMPANIES, JSON.stringify([...ids]))])
  return new Map(must(result, 'companies').rows.map(({ id, name }) => [String(id), String(name ?? '')]))
}

const COMPANIES = `
SELECT r.id, r.doc ->> '$.name' AS name
FROM json_each(?2) AS e
CROSS JOIN records AS r
WHERE r.ws = ?1 AND r.entity = 'company' AND r.id = e.value`
