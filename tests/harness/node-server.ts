import { systemRandom } from '#shared/lib/ids.ts'
import type { SqlStatement } from '../../worker/db/port.ts'
import type { Env } from '../../worker/env.ts'
import { createServer } from '../../worker/server.ts'
import { SETUP_CODE } from './fake-server.ts'
import { memoryBucket, memoryFiles, type MemoryFiles } from './memory-files.ts'
import { type NodeSqlite, nodeSqlite } from './node-sqlite.ts'

export type NodeServer = {
  readonly sqlite: NodeSqlite
  readonly files: MemoryFiles
  handle(url: string, init: RequestInit): Promise<Response>
}

type Prepared = SqlStatement & { bind(...params: SqlStatement['params']): Prepared }

/** The real server, its routes, its checks and its SQL, on a database in memory. An error that it did not foresee is thrown. */
export function createNodeServer(now: () => number): NodeServer {
  const sqlite = nodeSqlite()
  const files = memoryFiles()
  const prepare = (sql: string, params: SqlStatement['params'] = []): Prepared => ({
    sql,
    params,
    bind: (...next) => prepare(sql, next),
  })
  const batch = async (statements: readonly SqlStatement[]) =>
    (await sqlite.batch(statements)).map(({ rows }) => ({ results: rows, meta: { rows_read: 0, rows_written: 0 } }))
  const env = {
    DB: { prepare, batch },
    SETUP_CODE,
    ROOM: { getByName: () => ({ poke: async () => {}, dismiss: async () => {} }) },
    FILES: memoryBucket(files),
    EFFECTS: { sendBatch: async () => {} },
  } as unknown as Env
  const unforeseen: unknown[] = []
  const app = createServer({ now, random: systemRandom, log: (_, error) => void unforeseen.push(error) })
  const settle = { waitUntil: (work: Promise<unknown>) => void work, passThroughOnException: () => {}, props: {} }
  const handle = async (url: string, init: RequestInit) => {
    const response = await app.fetch(new Request(url, init), env, settle)
    if (unforeseen.length > 0) throw unforeseen[0]
    return response
  }
  return { sqlite, files, handle }
}
