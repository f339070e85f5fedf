import type { SqlPort } from '../db/port.ts'
import { openWorkspace, type WorkspaceDb } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'

/** What a job over all workspaces gets: `directory` knows them, `portOf` where each is kept. */
export type WorkspacesJob = {
  readonly directory: SqlPort
  portOf(ws: string): SqlPort
  readonly files: Files
  readonly now: number
}

/** Every workspace, beginning somewhere else each time: a job that is cut short gives all of them their turn. */
export async function allWorkspaces({ directory, portOf, now }: Omit<WorkspacesJob, 'files'>): Promise<WorkspaceDb[]> {
  const [found] = await directory.batch([{ sql: WORKSPACES, params: [] }])
  const all = (found?.rows ?? []).map(({ ws }) => String(ws))
  const start = Math.floor(now / 60_000) % Math.max(1, all.length)
  return [...all.slice(start), ...all.slice(0, start)].map((ws) => openWorkspace(portOf(ws), ws))
}

const WORKSPACES = `
SELECT DISTINCT m.ws
FROM members AS m
ORDER BY m.ws
LIMIT 10000`
