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

/** Most workspaces that one run goes to: each costs statements even where nothing is to be done, and D1 ends an invocation after 1,000. */
const MOST_WORKSPACES = 100

/**
 * Does some work in one workspace after the other until the budget is used up; `work` answers how much it took. Each run begins
 * one workspace further on, or behind those that the one before could go to, so all get their turn. One that fails is told to the log
 * and holds up no other.
 */
export async function inEachWorkspace(
  { directory, portOf, now, log }: Omit<WorkspacesJob, 'files'>,
  { every, budget }: Share,
  work: (db: WorkspaceDb, left: number) => Promise<number>,
): Promise<void> {
  const [found] = await directory.batch([{ sql: WORKSPACES, params: [] }])
  const all = (found?.rows ?? []).map(({ ws }) => String(ws))
  const start = startOf(Math.floor(now / every), all.length)
  let left = budget
  for (const ws of [...all.slice(start), ...all.slice(0, start)].slice(0, MOST_WORKSPACES)) {
    if (left <= 0) return
    try {
      left -= await work(openWorkspace(portOf(ws), ws), left)
    } catch (error) {
      log(ws, error)
    }
  }
}

/** Of very many the runs take one part after the other, and each round begins one further on: whoever comes late in a part does not always. */
function startOf(run: number, count: number): number {
  if (count <= MOST_WORKSPACES) return run % Math.max(1, count)
  const parts = Math.ceil(count / MOST_WORKSPACES)
  return ((run % parts) * MOST_WORKSPACES + Math.floor(run / parts)) % count
}

const WORKSPACES = `
SELECT DISTINCT m.ws
FROM members AS m
ORDER BY m.ws
LIMIT 10000`
