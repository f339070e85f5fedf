import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Miniflare } from 'miniflare'

type Database = Awaited<ReturnType<Miniflare['getD1Database']>>

/** Applies the migrations that a local D1 has not seen; the list of those it has is the one that wrangler keeps. */
export async function migrate(db: Database, folder: string): Promise<readonly string[]> {
  await db.prepare(migrationTable).run()
  const { results } = await db.prepare('SELECT name FROM d1_migrations ORDER BY id').all<{ name: string }>()
  const seen = new Set(results.map((row) => row.name))
  const pending = migrationFiles(folder).filter((name) => !seen.has(name))
  for (const name of pending) {
    // One batch is one transaction: a migration that fails leaves nothing behind and is tried again.
    await db.batch([
      ...statements(readFileSync(join(folder, name), 'utf8')).map((statement) => db.prepare(statement)),
      db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
    ])
  }
  return pending
}

// The same table and columns that `wrangler d1 migrations apply` makes.
const migrationTable = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`

function migrationFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
}

/** One entry per statement: drizzle-kit marks where each ends, so no SQL needs to be parsed here. */
function statements(sql: string): string[] {
  return sql
    .split('--> statement-breakpoint')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
