import { MAX_CHUNK_RECORDS, MAX_SNAPSHOT_SCAN } from '#shared/lib/limits.ts'
import type { WorkspaceDb } from '../db/scoped.ts'
import type { Files } from '../files/port.ts'
import { coverRange } from './cover-range.ts'
import { commitPieces, findDirty, findStale, isDue, moveSnapshot, readState } from './snapshot-state.ts'

/**
 * `chunks` is about how many may be built before the call ends; `now` epoch milliseconds; the signal ends it sooner, between two
 * steps; `rows` the most records of a chunk and `scan` the most log rows of one look, which tests make small.
 */
export type Budget = {
  readonly chunks: number
  readonly now: number
  readonly signal?: AbortSignal
  readonly rows?: number
  readonly scan?: number
}

/** What a call came to: nothing more to do, more for the next call, or another builder was faster and goes on. */
export type BuildResult = { readonly state: 'done' | 'more' | 'overtaken'; readonly built: number }

/**
 * Brings the snapshot of a workspace nearer to the head of its log: chunks that hold a record changed since are made again, ids
 * that no chunk reaches get new ones. Anything may call it, at any time, as often as it likes, until it says `done`; two that
 * run at once do no harm, for a commit counts only if nobody else committed since.
 */
export async function buildSnapshot(
  db: WorkspaceDb,
  files: Files,
  { chunks, now, signal, rows = MAX_CHUNK_RECORDS, scan = MAX_SNAPSHOT_SCAN }: Budget,
): Promise<BuildResult> {
  let built = 0
  for (let moves = 0; ;) {
    if (signal?.aborted) return { state: 'more', built }
    const state = await readState(db)
    const to = Math.min(state.seq + scan, state.head.seq)
    const due = isDue(state, now)
    const ranges = due ? await findDirty(db, state.seq, to) : await findStale(db)
    if (!due && ranges.length === 0) return { state: 'done', built }
    if (ranges.length === 0) {
      // Looks at the log cost statements too.
      if (built + moves > chunks) return { state: 'more', built }
      if (!(await moveSnapshot(db, state, { to, now }))) return { state: 'overtaken', built }
      moves += 1
    }
    let { generation } = state
    for (const range of ranges) {
      if (built >= chunks || signal?.aborted) return { state: 'more', built }
      const pieces = await coverRange(db, files, { range, rows, enough: chunks - built })
      if (!(await commitPieces(db, { range, pieces, generation, now }))) return { state: 'overtaken', built }
      built += pieces.length
      generation += 1
    }
  }
}
