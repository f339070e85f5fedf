import { must } from '#shared/lib/must.ts'
import { EMPTY_RECORD, mergePatch, patchesOf, type RecordState } from '#shared/merge/merge.ts'
import { type Position, START } from '#shared/protocol/change.ts'
import { openChunk } from '#shared/snapshot/open-chunk.ts'
import { openChunkIndex } from '#shared/snapshot/open-index.ts'
import { pullChanges } from '../../worker/db/pull.ts'
import type { WorkspaceDb } from '../../worker/db/scoped.ts'
import { gunzip } from '../../worker/files/gzip.ts'
import type { Files } from '../../worker/files/port.ts'
import { fetchChunks } from '../../worker/snapshot/fetch-chunks.ts'
import { listChunks } from '../../worker/snapshot/list-chunks.ts'

/** Records by `entity id`, as a device holds them. */
export type Held = Record<string, RecordState>

/** What a new device loads: every chunk that its scopes may read, none of them with a record that another one has. */
export async function loadChunks(
  db: WorkspaceDb,
  files: Files,
  scopes: readonly string[],
): Promise<{ held: Held; position: Position; sizes: readonly number[] }> {
  const held: Held = {}
  const { position, chunks, shared } = await listChunks(db, scopes)
  for (const { name, entity, rows } of chunks) {
    const fetched = await fetchChunks(db, files, { names: [name], scopes })
    if (!fetched.ok) throw new Error(fetched.kind)
    const [data, index] = await Promise.all(fetched.value.files.map((file) => gunzip(must(file, 'file'))))
    const chunk = openChunk(must(data))
    const opened = openChunkIndex(must(index))
    if (!chunk.ok || !opened.ok || chunk.value.entity !== entity || opened.value.count !== rows)
      throw new Error('chunk')
    for (let row = 0; row < chunk.value.count; row += 1) {
      const record = chunk.value.record(row)
      if (!record.ok) throw new Error(record.kind)
      const { id, fields, clocks } = record.value
      if (held[`${entity} ${id}`]) throw new Error(`${id} is in two chunks`)
      held[`${entity} ${id}`] = { fields, clocks }
    }
  }
  for (const { entity, id, fields, clocks } of shared) held[`${entity} ${id}`] = { fields, clocks }
  return { held, position, sizes: chunks.map(({ rows }) => rows) }
}

/** What a device holds after it has read the log from a position on. */
export async function readOn(
  db: WorkspaceDb,
  { held, position, scopes }: { held: Held; position: Position; scopes: readonly string[] },
): Promise<Held> {
  const merged = { ...held }
  for (let cursor = position; ;) {
    const page = await pullChanges(db, { cursor, seen: cursor, scopes, hearsShared: true, limit: 1_000 })
    if (!page.ok) throw new Error(page.kind)
    for (const change of page.value.changes) {
      const key = `${change.entity} ${change.record}`
      if (change.gone) delete merged[key]
      else
        for (const each of change.whole ? patchesOf(change.whole) : [change])
          merged[key] = mergePatch(merged[key] ?? EMPTY_RECORD, each).state
    }
    if (!page.value.more) return merged
    cursor = page.value.cursor
  }
}

/** What the whole log adds up to. */
export function readAll(db: WorkspaceDb, scopes: readonly string[]): Promise<Held> {
  return readOn(db, { held: {}, position: START, scopes })
}
