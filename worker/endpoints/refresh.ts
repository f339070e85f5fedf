import { refresh } from '#shared/protocol/refresh.ts'
import { refreshAccess } from '../auth/devices.ts'
import { d1Port } from '../db/d1-port.ts'
import { openRoute } from '../http/route.ts'

export const refreshRoute = openRoute(refresh, (proof, { env, now, random }) =>
  refreshAccess(d1Port(env.DB), proof, now, random),
)
