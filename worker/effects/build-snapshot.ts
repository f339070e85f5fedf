import { workspaceDb } from '../db/workspace-db.ts'
import { r2Files } from '../files/r2-files.ts'
import { buildSnapshot } from '../snapshot/build-snapshot.ts'
import type { EffectKind } from './effect.ts'

/** What one run may build, in chunks: it stays below 50 statements. */
const CHUNKS_PER_RUN = 4

/**
 * Every so many changes the snapshot is brought up to them; the log says when, by a trigger, and not again
 * while one effect waits: it builds all that has come by then. To build it again is nothing, and of two builders at once the one that
 * was overtaken looks once more.
 */
export const buildSnapshotEffect: EffectKind = {
  run: async ({ ws }, { env, now, signal }) => {
    const budget = { chunks: CHUNKS_PER_RUN, now, signal }
    const { state, built } = await buildSnapshot(workspaceDb(env, ws), r2Files(env.FILES), budget)
    if (state === 'done') return 'done'
    // Out of time with nothing to show for it is a failure, or runs would follow each other for ever.
    if (built === 0) signal.throwIfAborted()
    return 'more'
  },
}
