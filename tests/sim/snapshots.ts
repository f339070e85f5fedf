import { createHash } from 'node:crypto'
import { ok, fail, type Result } from '#shared/lib/result.ts'
import type { Position } from '#shared/protocol/change.ts'
import { frameFiles } from '#shared/protocol/chunks.ts'
import type { ErrorKind } from '#shared/protocol/error-kind.ts'
import type { ListedChunk, SnapshotOutput } from '#shared/protocol/snapshot.ts'
import { encodeChunk } from '#shared/snapshot/encode-chunk.ts'
import { encodeChunkIndex } from '#shared/snapshot/encode-index.ts'
import { INDEX_VERSION } from '#shared/snapshot/index-format.ts'
import { gzip } from '../../extension/store/base/gzip.ts'
import type { SqlRow } from '../../worker/db/port.ts'

// Snapshots as the server makes them, in one go: its own are made in the background, with a compression that takes its time.
// How it makes them has tests of its own; what a device does with them is played here.

type Sql = (sql: string, ...params: string[]) => readonly SqlRow[]
type Shared = SnapshotOutput['shared'][number]
type Taken = {
  readonly position: Position
  readonly list: readonly ListedChunk[]
  readonly files: Map<string, Uint8Array[]>
}

/** So few that a story's records make several chunks. */
const ROWS = 2

export class Snapshots {
  readonly #taken = new Map<string, Taken>()

  clear(): void {
    this.#taken.clear()
  }

  take(sql: Sql, workspace: string): void {
    const [head] = sql('SELECT seq, mark FROM changes WHERE ws = ? ORDER BY seq DESC LIMIT 1', workspace)
    const rows = sql('SELECT entity, id, doc, clocks, scope FROM records WHERE ws = ? ORDER BY id', workspace)
    const files = new Map<string, Uint8Array[]>()
    const list = [...Map.groupBy(rows, ({ entity, scope }) => `${scope} ${entity}`).values()].flatMap((own) =>
      Array.from({ length: Math.ceil(own.length / ROWS) }, (_, i) =>
        listed(own.slice(i * ROWS, (i + 1) * ROWS), files),
      ),
    )
    const position = { seq: Number(head?.['seq'] ?? 0), mark: String(head?.['mark'] ?? '') }
    this.#taken.set(workspace, { position, list, files })
  }

  /** The list, or null when none was taken: then the server's own route answers. */
  list(sql: Sql, workspace: string, member: string): Omit<SnapshotOutput, 'epoch' | 'serverTime'> | null {
    const taken = this.#taken.get(workspace)
    if (!taken) return null
    const shared = sql(
      'SELECT entity, id, doc, clocks FROM records WHERE ws = ? AND shared AND scope NOT IN (?, ?)',
      workspace,
      't',
      `u:${member}`,
    ).map(toRecord)
    const chunks = taken.list.filter(({ scope }) => scope === 't' || scope === `u:${member}`)
    return { position: taken.position, chunks, shared }
  }

  chunks(workspace: string, names: readonly string[]): Result<Uint8Array, ErrorKind> {
    const files = names.flatMap((name) => this.#taken.get(workspace)?.files.get(name) ?? [])
    return files.length === names.length * 2 ? ok(frameFiles(files)) : fail('not-found')
  }
}

function toRecord({ entity, id, doc, clocks }: SqlRow): Shared {
  return {
    entity: String(entity),
    id: String(id),
    fields: JSON.parse(String(doc)) as Shared['fields'],
    clocks: JSON.parse(String(clocks)) as Shared['clocks'],
  }
}

function listed(rows: readonly SqlRow[], files: Map<string, Uint8Array[]>): ListedChunk {
  const [{ entity, scope } = {}] = rows
  const records = rows.map(toRecord)
  const chunk = gzip(encodeChunk(String(entity), records))
  const index = gzip(encodeChunkIndex(records, { companyName: () => '', read: null }))
  const [name, indexName] = [chunk, index].map((bytes) => createHash('sha256').update(bytes).digest('hex'))
  files.set(String(name), [chunk, index])
  return {
    name: String(name),
    scope: String(scope),
    entity: String(entity),
    rows: rows.length,
    bytes: chunk.length,
    index: String(indexName),
    indexBytes: index.length,
    indexVersion: INDEX_VERSION,
  }
}
