import { assert } from '#shared/lib/must.ts'
import type { Env } from '../env.ts'
import { d1Port } from './d1-port.ts'
import { durablePort } from './durable-port.ts'
import type { SqlPort } from './port.ts'
import { openWorkspace, type WorkspaceDb } from './scoped.ts'

/**
 * The log and the records of a workspace, where this server keeps them: all workspaces in D1, or each in a Durable Object of
 * its own. Who may come in (members, devices, sessions, pairing codes) is asked before the workspace is known and stays in D1.
 */
export function workspaceDb(env: Env, ws: string): WorkspaceDb {
  return openWorkspace(workspacePort(env, ws), ws)
}

/** The database that holds a workspace. */
export function workspacePort(env: Env, ws: string): SqlPort {
  const store = env.WORKSPACE_STORE ?? 'd1'
  assert(store === 'd1' || store === 'durable-object', 'WORKSPACE_STORE is d1 or durable-object')
  return store === 'd1' ? d1Port(env.DB) : durablePort(env.STORE.getByName(ws))
}
