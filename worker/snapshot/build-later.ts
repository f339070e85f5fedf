import { workspaceDb } from '../db/workspace-db.ts'
import type { Env } from '../env.ts'
import { r2Files } from '../files/r2-files.ts'
import { buildSnapshot } from './build-snapshot.ts'

/** What one request may build after its answer: with the request itself it stays below 50 statements. */
const CHUNKS_PER_REQUEST = 4

/** Builds a little of a snapshot once the answer is out. What fails here is met again, and logged, by the regular job. */
export function buildLater(
  env: Env,
  workspace: string,
  { now, waitUntil }: { readonly now: number; waitUntil(work: Promise<unknown>): void },
): void {
  const work = buildSnapshot(workspaceDb(env, workspace), r2Files(env.FILES), { chunks: CHUNKS_PER_REQUEST, now })
  waitUntil(work.catch(() => undefined))
}
