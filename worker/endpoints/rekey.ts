import { rekey } from '#shared/protocol/rekey.ts'
import { admitDevice } from '../auth/devices.ts'
import { rekeyDevice } from '../auth/rekey.ts'
import { d1Port } from '../db/d1-port.ts'
import { openWorkspace } from '../db/scoped.ts'
import { deviceRoute } from '../http/route.ts'

export const rekeyRoute = deviceRoute(rekey, async (input, { env, now, random, principal }) => {
  const device = await admitDevice(input.device, now, random)
  if (!device.ok) return device
  return rekeyDevice(openWorkspace(d1Port(env.DB), input.workspace), principal.member, device.value, now, random)
})
