import { ok } from '#shared/lib/result.ts'
import { pairStart } from '#shared/protocol/pair-start.ts'
import { startPairing } from '../auth/pairing.ts'
import { d1Port } from '../db/d1-port.ts'
import { openWorkspace } from '../db/scoped.ts'
import { deviceRoute } from '../http/route.ts'

export const pairStartRoute = deviceRoute(pairStart, async ({ workspace }, { env, now, random, principal }) => {
  const pairing = await startPairing(openWorkspace(d1Port(env.DB), workspace), principal, now, random)
  return ok({ ...pairing, serverTime: now })
})
