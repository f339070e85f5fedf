import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'
import { getChunk } from './chunk-file.ts'

/** The files of chunks, for each name the chunk and its index, null where one is lost. */
export type FetchedChunks = { readonly files: readonly (Uint8Array | null)[]; readonly lost: readonly string[] }

/** The files of chunks that some scopes may read; a name that is none of theirs fails the whole. */
export async function fetchChunks(
  db: WorkspaceDb,
  files: Files,
  { names, scopes }: { readonly names: readonly string[]; readonly scopes: readonly string[] },
): Promise<Result<FetchedChunks, 'not-found'>> {
  const [result] = await db.batch([statement(FIND, JSON.stringify(names), JSON.stringify(scopes))])
  const indexByName = new Map(must(result, 'names').rows.map((row) => [String(row.name), String(row.index_name)]))
  if (names.some((name) => !indexByName.has(name))) return fail('not-found')
  const found = await Promise.all(
    names.map((name) => getChunk(files, db.id, { name, indexName: must(indexByName.get(name), 'index') })),
  )
  return ok({ files: found.flat(), lost: names.filter((_, i) => found[i]?.includes(null)) })
}

/** Has chunks made again whose files are lost: a database that was restored may name what was cleared away since. */
export async function remakeChunks(db: WorkspaceDb, names: readonly string[]): Promise<void> {
  await db.batch([statement(REMAKE, JSON.stringify(names))])
}

/** Chunks that were replaced are still given to whoever holds the older list; what is listed wins. */
const FIND = `
SELECT f.name, f.index_name
FROM (
  SELECT r.name, r.index_name
  FROM json_each(?2) AS e
  CROSS JOIN retired AS r
  WHERE r.ws = ?1 AND r.name = e.value AND r.scope IN (SELECT s.value FROM json_each(?3) AS s)
  UNION ALL
  SELECT k.name, k.index_name
  FROM json_each(?2) AS e
  CROSS JOIN chunks AS k
  WHERE k.ws = ?1 AND k.name = e.value AND k.scope IN (SELECT s.value FROM json_each(?3) AS s)
) AS f`

const REMAKE = `
UPDATE chunks
SET index_version = 0
WHERE ws = ?1 AND name IN (SELECT e.value FROM json_each(?2) AS e)`
