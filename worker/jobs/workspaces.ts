import type { SqlPort } from '../db/port.ts'
import { openWorkspace, type WorkspaceDb } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'

/** What a job over all workspaces gets: `directory` knows them, `portOf` where each is kept. */
export type WorkspacesJob = {
  readonly directory: SqlPort
  portOf(ws: string): SqlPort
  readonly files: Files
  readonly now: number
  log(id: string, error: unknown): void
}

/** How often a job runs, in milliseconds, and how much work one run may do over all workspaces. */
export type Share = { readonly every: number; readonly budget: number }

/**
 * Does some work in one workspace after the other until the budget is used up; `work` answers how much it took. Each run begins
 * one workspace further on, so all get their turn. One that fails is told to the log and holds up no other.
 */
export async function inEachWorkspace(
  { directory, portOf, now, log }: Omit<WorkspacesJob, 'files'>,
  { every, budget }: Share,
  work: (db: WorkspaceDb, left: number) => Promise<number>,
): Promise<void> {
  const [found] = await directory.batch([{ sql: WORKSPACES, params: [] }])
  const all = (found?.rows ?? []).map(({ ws }) => String(ws))
  const start = Math.floor(now / every) % Math.max(1, all.length)
  let left = budget
  for (const ws of [...all.slice(start), ...all.slice(0, start)]) {
    if (left <= 0) return
    try {
      left -= await work(openWorkspace(portOf(ws), ws), left)
    } catch (error) {
      log(ws, error)
    }
  }
}

const WORKSPACES = `
SELECT DISTINCT m.ws
FROM members AS m
ORDER BY m.ws
LIMIT 10000`
