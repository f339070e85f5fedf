import { systemRandom } from '#shared/lib/ids.ts'
import { d1Port } from './db/d1-port.ts'
import { consumeEffects } from './effects/consume.ts'
import { EFFECT_KINDS } from './effects/kinds.ts'
import { sweep } from './effects/sweep.ts'
import type { Env } from './env.ts'
import { logError } from './lib/log.ts'
import { purgeExpired } from './jobs/purge.ts'
import { createServer } from './server.ts'

export { Room } from './room.ts'
export { WorkspaceStore } from './workspace-store.ts'

/** The other times of `wrangler.toml` are for effects that lost their message. */
const NIGHTLY = '17 3 * * *'

const runtime = { now: () => Date.now(), random: systemRandom, log: logError }
const server = createServer(runtime)

export default {
  fetch: (request, env, context) => server.fetch(request, env, context),
  queue: (batch, env) => consumeEffects(batch, { ...runtime, env, kinds: EFFECT_KINDS }),
  scheduled: async ({ cron, scheduledTime: now }, env) => {
    if (cron === NIGHTLY) await purgeExpired(d1Port(env.DB), now)
    else await sweep(d1Port(env.DB), env.EFFECTS, { now, log: logError })
  },
} satisfies ExportedHandler<Env>
