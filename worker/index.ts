import { systemRandom } from '#shared/lib/ids.ts'
import { d1Port } from './db/d1-port.ts'
import type { Env } from './env.ts'
import { logError } from './lib/log.ts'
import { purgeExpired } from './jobs/purge.ts'
import { createServer } from './server.ts'

export { Room } from './room.ts'
export { WorkspaceStore } from './workspace-store.ts'

const server = createServer({ now: () => Date.now(), random: systemRandom, log: logError })

export default {
  fetch: (request, env, context) => server.fetch(request, env, context),
  scheduled: async (controller, env) => purgeExpired(d1Port(env.DB), controller.scheduledTime),
} satisfies ExportedHandler<Env>
