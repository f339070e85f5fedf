import { MAX_PUSH_BYTES } from '#shared/lib/limits.ts'
import { fail, type Failure, type Result } from '#shared/lib/result.ts'
import { type ErrorKind, STATUS_BY_KIND } from '#shared/protocol/error-kind.ts'
import { findPrincipal } from '../../worker/auth/tokens.ts'
import type { SqlPort, SqlRow, SqlStatement } from '../../worker/db/port.ts'
import { failureOf } from '../../worker/http/errors.ts'
import type { Principal } from '../../worker/http/principal.ts'
import { nodeSqlite, type NodeSqlite } from '../harness/node-sqlite.ts'
import { memoryBucket, memoryFiles } from '../harness/memory-files.ts'

export type Request = {
  readonly path: string
  readonly body: string
  readonly token: string | null
  readonly network: string
}
/** `isBytes`: the text is bytes, one a letter. */
export type Answer = { readonly status: number; readonly text: string; readonly isBytes?: true }

/** A route as the worker mounts it. Its own types belong to the platform's type world. */
type Route = {
  readonly path: string
  readonly access: 'anyone' | 'device'
  readonly maxBytes: number
  run(body: unknown, call: object, principal: Principal | null): Promise<Result<unknown, ErrorKind>>
}
const { ROUTES } = (await import(new URL('../../worker/endpoints/routes.ts', import.meta.url).href)) as {
  ROUTES: readonly Route[]
}
const routes = new Map(ROUTES.map((route) => [route.path, route]))

export const SETUP_CODE = 'SIMULATION'
/** D1's own words for a trouble that passes. */
const TROUBLE = 'D1_ERROR: Network connection lost.'

type Backup = ReadonlyMap<string, readonly SqlRow[]>

/** The worker's own endpoints over its own SQL in memory. One for a thread: `reset` makes it new. */
export class SimServer {
  /** Epoch milliseconds: the true time of the world. */
  time = 0
  /** The next batch fails before it was done, or after. */
  trouble: 'before' | 'after' | null = null
  /** Largest body the host in front of the server lets through. */
  maxBytes = MAX_PUSH_BYTES
  /** Largest body that passes a proxy, which has words of its own for it. */
  proxyBytes = Infinity
  /** Most changes that the server answers at once. */
  pageSize = 1_000
  readonly files = memoryFiles()
  readonly port: SqlPort = { batch: (statements) => this.#batch(statements) }
  #builds = 0
  readonly #sqlite = nodeSqlite({ isMetered: false })
  readonly #prepared = new Map<string, ReturnType<NodeSqlite['database']['prepare']>>()
  readonly #tables = this.#sqlite.database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .all()
    .map(({ name }) => String(name))
  readonly #env = {
    DB: d1Over(this.port),
    FILES: memoryBucket(this.files),
    ROOM: { getByName: () => ({ poke: async () => {}, dismiss: async () => {} }) },
    SETUP_CODE,
  }

  reset(time: number): void {
    Object.assign(this, { time, trouble: null, maxBytes: MAX_PUSH_BYTES, proxyBytes: Infinity, pageSize: 1_000 })
    this.#sqlite.database.exec('BEGIN')
    for (const table of this.#tables) this.sql(`DELETE FROM ${table}`)
    this.#sqlite.database.exec('COMMIT')
    this.files.all.clear()
    this.#builds = 0
  }

  async handle(request: Request, random: (length: number) => Uint8Array): Promise<Answer> {
    if (Buffer.byteLength(request.body) > this.proxyBytes) return { status: 413, text: '<h1>Too large</h1>' }
    try {
      const result = await this.#answer(request, random)
      if (!result.ok) return toAnswer(result)
      return result.value instanceof Uint8Array
        ? { status: 200, text: Buffer.from(result.value).toString('latin1'), isBytes: true }
        : { status: 200, text: JSON.stringify(result.value) }
    } catch (error) {
      const failure = failureOf(error)
      // What nobody foresaw is a defect, not weather.
      if (failure.kind === 'internal') throw error
      return toAnswer(failure)
    }
  }

  async #answer(
    { path, body, token, network }: Request,
    random: (length: number) => Uint8Array,
  ): Promise<Result<unknown, ErrorKind>> {
    const route = routes.get(path)
    if (!route) return fail('not-found')
    const principal = token === null ? null : await findPrincipal(this.port, token, this.time)
    if (route.access === 'device' && principal === null) return fail('unauthorised')
    if (Buffer.byteLength(body) > Math.min(route.maxBytes, this.maxBytes)) return fail('too-large')
    const input = path === '/sync/pull' ? { ...(JSON.parse(body) as object), limit: this.pageSize } : JSON.parse(body)
    const call = { env: this.#env, now: this.time, random, network, waitUntil: () => {} }
    return route.run(input, call, principal)
  }

  /** How often a snapshot was built. */
  nextBuild(): number {
    this.#builds += 1
    return this.#builds
  }

  async #batch(statements: readonly SqlStatement[]) {
    const trouble = this.trouble
    this.trouble = null
    if (trouble === 'before') throw new Error(TROUBLE)
    const results = await this.#sqlite.batch(statements)
    if (trouble === 'after') throw new Error(TROUBLE)
    return results
  }

  /** Reads, or arranges what people of another part of the product do: members, roles, removals. */
  sql(sql: string, ...params: (string | number | null)[]): readonly SqlRow[] {
    const known = this.#prepared.get(sql) ?? this.#sqlite.database.prepare(sql)
    this.#prepared.set(sql, known)
    return known.all(...params) as readonly SqlRow[]
  }

  /** A copy of the whole database. */
  backup(): Backup {
    return new Map(this.#tables.map((table) => [table, this.sql(`SELECT * FROM ${table}`)]))
  }

  /** The files are another store's, and stay. */
  restore(backup: Backup): void {
    const { database } = this.#sqlite
    database.exec('BEGIN')
    for (const [table, rows] of backup) {
      database.exec(`DELETE FROM ${table}`)
      for (const row of rows) {
        const names = Object.keys(row).filter(
          (name) => !(table === 'records' && (name === 'deleted' || name === 'shared')),
        )
        this.sql(
          `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
          ...names.map((name) => row[name] ?? null),
        )
      }
    }
    database.exec('COMMIT')
  }
}

function toAnswer({ kind }: Failure<ErrorKind>): Answer {
  return { status: STATUS_BY_KIND[kind], text: JSON.stringify({ error: { kind, requestId: 'R1' } }) }
}

/** What the worker's D1 driver calls, over a port. */
function d1Over(port: SqlPort) {
  return {
    prepare: (sql: string) => ({ bind: (...params: SqlStatement['params'][number][]) => ({ sql, params }) }),
    batch: async (statements: readonly SqlStatement[]) =>
      (await port.batch(statements)).map(({ rows, meta }) => ({
        results: rows,
        meta: { rows_read: meta.rowsRead, rows_written: meta.rowsWritten },
      })),
  }
}
