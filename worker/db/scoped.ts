import { assert } from '#shared/lib/must.ts'
import type { SqlPort, SqlResult, SqlStatement, SqlValue } from './port.ts'

/**
 * The only door to a workspace's rows. Every statement must name the workspace as `?1`, and only this file binds it, so no
 * caller can forget it or reach another one. The caller's own parameters start at `?2`.
 */
export type WorkspaceDb = {
  readonly id: string
  batch(statements: readonly SqlStatement[]): Promise<readonly SqlResult[]>
}

export function openWorkspace(port: SqlPort, id: string): WorkspaceDb {
  return { id, batch: (statements) => port.batch(statements.map((one) => bindWorkspace(one, id))) }
}

/** A statement for `WorkspaceDb.batch`. */
export function statement(sql: string, ...params: SqlValue[]): SqlStatement {
  return { sql, params }
}

const NAMES_WORKSPACE = /\bws = \?1(?!\d)/u
const WRITES_WORKSPACE = /SELECT \?1,/u

function bindWorkspace({ sql, params }: SqlStatement, id: string): SqlStatement {
  assert(NAMES_WORKSPACE.test(sql) || WRITES_WORKSPACE.test(sql), 'a statement that names its workspace')
  return { sql, params: [id, ...params] }
}
