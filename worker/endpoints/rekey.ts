import { rekey, rekeyText } from '#shared/protocol/rekey.ts'
import { admitDevice, checkProof } from '../auth/devices.ts'
import { rekeyDevice } from '../auth/rekey.ts'
import { d1Port } from '../db/d1-port.ts'
import { openWorkspace } from '../db/scoped.ts'
import { deviceRoute } from '../http/route.ts'

export const rekeyRoute = deviceRoute(rekey, async (input, { env, now, random, principal }) => {
  const device = await admitDevice(input.device, now, random)
  if (!device.ok) return device
  const db = openWorkspace(d1Port(env.DB), input.workspace)
  const { challenge, signature } = input
  const proof = { device: principal.device, challenge, signature }
  const proven = await checkProof(db, proof, rekeyText(challenge, input.device.key), now)
  if (!proven.ok) return proven
  return rekeyDevice(db, principal, device.value, now, random)
})
