import type { Env } from '../env.ts'
import type { SqlPort, SqlResult } from './port.ts'

/** The port over the database of one workspace, which lives in a Durable Object of its own. */
export function durablePort(store: ReturnType<Env['STORE']['getByName']>): SqlPort {
  return { batch: async (statements) => (await store.batch(statements)) as readonly SqlResult[] }
}
