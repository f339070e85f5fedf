import { readdirSync, readFileSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import type { SqlPort, SqlResult, SqlRow, SqlStatement } from '../../worker/db/port.ts'

const MIGRATIONS = fileURLToPath(new URL('../../worker/db/migrations', import.meta.url))

/** The server's SQL on a database in memory, migrated: thousands of pushes a second. `close` when done. */
export type NodeSqlite = SqlPort & { readonly database: DatabaseSync; close(): void }

/** Without `isMetered` every statement reports that it wrote nothing, and rows come as the driver makes them: less work. */
export function nodeSqlite({ isMetered = true }: { readonly isMetered?: boolean } = {}): NodeSqlite {
  const database = new DatabaseSync(':memory:')
  // Small pages and no temporary files: most statements make tables that live for one statement.
  database.exec('PRAGMA page_size = 1024; PRAGMA temp_store = MEMORY')
  for (const sql of migrationStatements()) database.exec(sql)
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const totalChanges = database.prepare('SELECT total_changes() AS total')
  const changesSoFar = () => (isMetered ? Number(totalChanges.get()?.total) : 0)
  const run = ({ sql, params }: SqlStatement): SqlResult => {
    const known = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, known)
    const before = changesSoFar()
    const found = known.all(...(params as SQLInputValue[])) as SqlRow[]
    // Rows without a prototype are not what D1 gives: tests that compare them would tell.
    const rows = isMetered ? found.map((row) => ({ ...row })) : found
    // SQLite tells how many rows changed, not how many index entries: D1 is the one that meters.
    return { rows, meta: { rowsRead: 0, rowsWritten: changesSoFar() - before } }
  }
  const inTransaction = transactionsOf(database)
  return {
    database,
    batch: async (statements) => inTransaction(() => statements.map(run)),
    close: () => database.close(),
  }
}

/** The statements of all released migrations, in order. */
export function migrationStatements(): readonly string[] {
  return readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .flatMap((name) => readFileSync(`${MIGRATIONS}/${name}`, 'utf8').split('--> statement-breakpoint'))
}

function transactionsOf(database: DatabaseSync): <Value>(run: () => Value) => Value {
  const [begin, commit, rollback] = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'].map((sql) => database.prepare(sql))
  return (run) => {
    begin?.run()
    try {
      const value = run()
      commit?.run()
      return value
    } catch (error) {
      rollback?.run()
      throw error
    }
  }
}
