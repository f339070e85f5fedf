import { must } from '#shared/lib/must.ts'
import type { NodeSqlite } from './node-sqlite.ts'

const TABLES = ['changes', 'records', 'numbers']
/** Computed by the database itself. */
const GENERATED = new Set(['deleted', 'shared'])

/** Remembers what the log adds up to now: the function sets the server back to it, as a restored backup does. */
export function rememberServer({ database }: NodeSqlite): () => void {
  const before = TABLES.map((name) => database.prepare(`SELECT * FROM ${name}`).all())
  return () => {
    for (const [i, name] of TABLES.entries()) {
      database.exec(`DELETE FROM ${name}`)
      for (const row of must(before[i])) {
        const columns = Object.keys(row).filter((column) => !GENERATED.has(column))
        database
          .prepare(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
          .run(...columns.map((column) => row[column] ?? null))
      }
    }
  }
}
