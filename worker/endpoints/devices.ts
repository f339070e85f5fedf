import { ok } from '#shared/lib/result.ts'
import { devices } from '#shared/protocol/devices.ts'
import { listDevices } from '../auth/devices.ts'
import { d1Port } from '../db/d1-port.ts'
import { countDead } from '../db/effects.ts'
import { openWorkspace } from '../db/scoped.ts'
import { workspaceDb } from '../db/workspace-db.ts'
import { deviceRoute } from '../http/route.ts'

export const devicesRoute = deviceRoute(devices, async ({ workspace }, { env, now, principal }) => {
  const [listed, gaveUp] = await Promise.all([
    listDevices(openWorkspace(d1Port(env.DB), workspace), principal),
    countDead(workspaceDb(env, workspace)),
  ])
  return ok({ devices: listed, gaveUp, serverTime: now })
})
