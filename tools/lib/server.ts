import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { bundleWorker } from './bundle-worker.ts'
import { migrate } from './migrate.ts'
import { portIsFree } from './ports.ts'
import { root } from './root.ts'

export type Server = {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string
  /** Whether someone has set it up; until then the set-up code makes its bearer the owner. */
  hasOwner(): Promise<boolean>
  /** The first row of a query on its database, for assertions that no endpoint answers. */
  firstRow<Row>(sql: string, ...values: unknown[]): Promise<Row | null>
  /** Its database, for meters. */
  readonly database: Database
  /** Resolves when the port is free again; the data stays in its folder. */
  stop(): Promise<void>
}

type Database = Awaited<ReturnType<Miniflare['getD1Database']>>

export type ServerOptions = {
  /** Where rows, rooms and blobs live; made when missing. */
  readonly dataDir: string
  readonly port: number
  readonly setupCode: string
  /** Aborting it stops the server. */
  readonly signal: AbortSignal
  readonly entry?: string
  readonly migrations?: string
  /** Where workspaces are kept; the default is that of `wrangler.toml`. */
  readonly workspaceStore?: 'd1' | 'durable-object'
}

/** A port on which someone else already listens. */
export class PortInUse extends Error {
  readonly port: number
  constructor(port: number) {
    super(`Port ${port} is already in use. Stop what runs there, or choose another one with --port.`)
    this.port = port
  }
}

/** Runs the Worker on workerd with a local D1, rooms and blobs; the database is migrated before it answers. */
export async function startServer({
  dataDir,
  port,
  setupCode,
  signal,
  entry = join(root, 'worker/index.ts'),
  migrations = join(root, 'worker/db/migrations'),
  workspaceStore = 'd1',
}: ServerOptions): Promise<Server> {
  signal.throwIfAborted()
  // workerd picks another port in silence when this one is taken.
  if (!(await portIsFree(port))) throw new PortInUse(port)
  const storage = storageIn(dataDir)
  const [script] = await Promise.all([bundleWorker(entry), migrateFirst(storage, migrations)])
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      ...storage,
      host: '127.0.0.1',
      port,
      modules: [{ type: 'ESModule', path: 'index.js', contents: script }],
      compatibilityFlags: ['nodejs_compat'],
      bindings: { SETUP_CODE: setupCode, WORKSPACE_STORE: workspaceStore },
      r2Buckets: { FILES: 'sidecard' },
      queueProducers: { EFFECTS: 'sidecard-effects' },
      queueConsumers: { 'sidecard-effects': { maxBatchSize: 1, maxBatchTimeout: 1, maxRetries: 3 } },
      durableObjects: {
        ROOM: { className: 'Room', useSQLite: true },
        STORE: { className: 'WorkspaceStore', useSQLite: true },
      },
    }),
  )
  const stop = once(() => runtime.dispose())
  signal.addEventListener('abort', () => void stop(), { once: true })
  try {
    await runtime.ready
    const db = await runtime.getD1Database('DB')
    return {
      url: `http://127.0.0.1:${port}`,
      database: db,
      hasOwner: async () => (await db.prepare('SELECT 1 AS found FROM members LIMIT 1').first()) !== null,
      firstRow: <Row>(sql: string, ...values: unknown[]) =>
        db
          .prepare(sql)
          .bind(...values)
          .first<Row>(),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** What every runtime over this data has; it asks the network for nothing, neither geography nor usage figures. */
function storageIn(dataDir: string) {
  mkdirSync(dataDir, { recursive: true })
  return {
    cf: false,
    telemetry: { enabled: false },
    log: new Log(LogLevel.WARN),
    compatibilityDate: '2026-08-01',
    resourcePersistencePath: resolve(dataDir, 'v3'),
    d1Databases: { DB: 'sidecard' },
  } as const
}

/** A runtime listens as soon as it runs, so the database is made ready by one that nobody can reach yet. */
async function migrateFirst(storage: ReturnType<typeof storageIn>, migrations: string) {
  const script = 'export default { fetch: () => new Response() }'
  const runtime = new Miniflare(
    convertV4MiniflareOptions({ ...storage, modules: [{ type: 'ESModule', path: 'index.js', contents: script }] }),
  )
  try {
    await migrate(await runtime.getD1Database('DB'), migrations)
  } finally {
    await runtime.dispose()
  }
}

function once(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => (running ??= run())
}
