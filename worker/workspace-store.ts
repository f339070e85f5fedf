import { DurableObject } from 'cloudflare:workers'
import { must } from '#shared/lib/must.ts'
import { GRACE, NEXT_DUE } from './db/effects.ts'
import { MIGRATIONS } from './db/migrations.ts'
import type { SqlResult, SqlRow, SqlStatement } from './db/port.ts'
import { sweep } from './effects/sweep.ts'
import type { Env } from './env.ts'
import { logError } from './lib/log.ts'

/**
 * The database of one workspace, for hosts with more teams than one D1 database serves. It runs batches and knows no rules:
 * whoever reaches it was let in before, and the statements are those that D1 would get.
 */
export class WorkspaceStore extends DurableObject<Env> {
  readonly #storage: DurableObjectStorage

  constructor(state: DurableObjectState, env: Env) {
    super(state, env)
    this.#storage = state.storage
    const ws = must(state.id.name, 'a store has the name of its workspace')
    // Synchronous, so no batch can come before it is done.
    this.#storage.transactionSync(() => {
      migrate(this.#storage.sql)
      this.#storage.sql.exec(ADD_WORKSPACE, ws, crypto.randomUUID(), Date.now())
    })
  }

  /** Runs the statements in one transaction. */
  async batch(statements: readonly SqlStatement[]): Promise<SqlResult[]> {
    const results = this.#storage.transactionSync(() => statements.map((one) => run(this.#storage.sql, one)))
    if (results.some(({ meta }) => meta.rowsWritten > 0)) await this.#wakeForEffects()
    return results
  }

  /** No job goes over these databases, so each looks after its own effects. */
  override async alarm(): Promise<void> {
    const port = { batch: (statements: readonly SqlStatement[]) => this.batch(statements) }
    // The platform gives an alarm up that fails some times, and none would follow before the next write.
    await sweep(port, this.env.EFFECTS, { now: Date.now(), log: logError }).catch((error: unknown) =>
      logError('alarm', error),
    )
    await this.#wakeForEffects()
  }

  async #wakeForEffects() {
    const [row] = this.#storage.sql.exec<{ due_at: number | null }>(NEXT_DUE).toArray()
    const dueAt = row?.due_at ?? null
    if (dueAt === null) return
    const wakeAt = Math.max(dueAt, Date.now()) + 2 * GRACE
    if (wakeAt < ((await this.#storage.getAlarm()) ?? Infinity)) await this.#storage.setAlarm(wakeAt)
  }
}

function run(sql: SqlStorage, statement: SqlStatement): SqlResult {
  const cursor = sql.exec<SqlRow>(statement.sql, ...statement.params)
  const rows = cursor.toArray()
  return { rows, meta: { rowsRead: cursor.rowsRead, rowsWritten: cursor.rowsWritten } }
}

function migrate(sql: SqlStorage) {
  sql.exec('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID')
  const applied = new Set(
    sql
      .exec<{ name: string }>('SELECT name FROM migrations')
      .toArray()
      .map(({ name }) => name),
  )
  for (const migration of MIGRATIONS) {
    if (applied.has(migration.name)) continue
    sql.exec(migration.sql)
    sql.exec('INSERT INTO migrations (name) VALUES (?)', migration.name)
  }
}

/** The team's name and its members stand in the directory; here the row is where the log stands. */
const ADD_WORKSPACE = `
INSERT INTO workspace (ws, name, incarnation, created_at)
VALUES (?1, '', ?2, ?3)
ON CONFLICT DO NOTHING`
