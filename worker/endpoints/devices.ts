import { ok } from '#shared/lib/result.ts'
import { devices } from '#shared/protocol/devices.ts'
import { listDevices } from '../auth/devices.ts'
import { d1Port } from '../db/d1-port.ts'
import { openWorkspace } from '../db/scoped.ts'
import { deviceRoute } from '../http/route.ts'

export const devicesRoute = deviceRoute(devices, async ({ workspace }, { env, now }) =>
  ok({ devices: await listDevices(openWorkspace(d1Port(env.DB), workspace)), serverTime: now }),
)
