import type { D1Database } from '@cloudflare/workers-types'
import type { SqlPort, SqlRow } from './port.ts'

/** The port over D1. Reads go to the primary: a stale replica could honour a session that was ended. */
export function d1Port(database: D1Database): SqlPort {
  return {
    batch: async (statements) => {
      const prepared = statements.map(({ sql, params }) => database.prepare(sql).bind(...params))
      const results = await database.batch<SqlRow>(prepared)
      return results.map(({ results: rows, meta }) => ({
        rows,
        meta: { rowsRead: meta.rows_read, rowsWritten: meta.rows_written },
      }))
    },
  }
}
