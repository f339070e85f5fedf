import { systemRandom } from '#shared/lib/ids.ts'
import { d1Port } from './db/d1-port.ts'
import { workspacePort } from './db/workspace-db.ts'
import { consumeEffects } from './effects/consume.ts'
import { EFFECT_KINDS } from './effects/kinds.ts'
import { sweep } from './effects/sweep.ts'
import type { Env } from './env.ts'
import { r2Files } from './files/r2-files.ts'
import { logError } from './lib/log.ts'
import { archiveLogs } from './jobs/archive.ts'
import { inTurn } from './jobs/in-turn.ts'
import { removeAllOldUploads } from './jobs/old-uploads.ts'
import { clearAllOrphans } from './jobs/orphans.ts'
import { purgeExpired } from './jobs/purge.ts'
import { buildSnapshots } from './jobs/snapshots.ts'
import { removeAllUnusedBlobs } from './jobs/unused-blobs.ts'
import { verifyArchives } from './jobs/verify-archives.ts'
import { createServer } from './server.ts'

export { Room } from './room.ts'
export { WorkspaceStore } from './workspace-store.ts'

// The times of `wrangler.toml`; the third is for effects that lost their message.
const NIGHTLY = '17 3 * * *'
const HALF_HOURLY = '*/30 * * * *'

const runtime = { now: () => Date.now(), random: systemRandom, log: logError }
const server = createServer(runtime)

export default {
  fetch: (request, env, context) => server.fetch(request, env, context),
  queue: (batch, env) => consumeEffects(batch, { ...runtime, env, kinds: EFFECT_KINDS }),
  scheduled: async ({ cron, scheduledTime: now }, env) => {
    const directory = d1Port(env.DB)
    const portOf = (ws: string) => workspacePort(env, ws)
    const job = { directory, portOf, files: r2Files(env.FILES), now, log: logError }
    if (cron === NIGHTLY) {
      const jobs = {
        purge: () => purgeExpired(directory, now),
        'unused-blobs': () => removeAllUnusedBlobs(job),
        'old-uploads': () => removeAllOldUploads(job),
        archive: () => archiveLogs(job),
        'verify-archives': () => verifyArchives(job),
        orphans: () => clearAllOrphans(job),
      }
      await inTurn(jobs, logError)
    } else if (cron === HALF_HOURLY) await buildSnapshots(job)
    else await sweep(directory, env.EFFECTS, { now, log: logError })
  },
} satisfies ExportedHandler<Env>
