import { pairJoin } from '#shared/protocol/pair-join.ts'
import { guardGuess } from '../auth/attempts.ts'
import { admitDevice } from '../auth/devices.ts'
import { joinByCode } from '../auth/pairing.ts'
import { d1Port } from '../db/d1-port.ts'
import { openRoute } from '../http/route.ts'

export const pairJoinRoute = openRoute(pairJoin, async (input, { env, now, random, network }) => {
  const port = d1Port(env.DB)
  const device = await admitDevice(input.device, now, random)
  if (!device.ok) return device
  return guardGuess(port, { kind: 'pair', network, now }, () => joinByCode(port, input.code, device.value, now, random))
})
