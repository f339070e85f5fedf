import { ok } from '#shared/lib/result.ts'
import { challenge } from '#shared/protocol/challenge.ts'
import { openChallenge } from '../auth/devices.ts'
import { d1Port } from '../db/d1-port.ts'
import { openRoute } from '../http/route.ts'

export const challengeRoute = openRoute(challenge, async ({ device }, { env, now, random }) =>
  ok({ challenge: await openChallenge(d1Port(env.DB), device, now, random), serverTime: now }),
)
