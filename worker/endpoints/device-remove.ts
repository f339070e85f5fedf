import { fail, ok } from '#shared/lib/result.ts'
import { deviceRemove, deviceRemoveText } from '#shared/protocol/device-remove.ts'
import { checkProof, removeDevice } from '../auth/devices.ts'
import { d1Port } from '../db/d1-port.ts'
import { openWorkspace } from '../db/scoped.ts'
import { deviceRoute } from '../http/route.ts'

export const deviceRemoveRoute = deviceRoute(
  deviceRemove,
  async ({ workspace, device, challenge, signature }, call) => {
    const { env, now, principal } = call
    // Whoever leaves does so on the device itself, which keeps what was not sent.
    if (device === principal.device) return fail('bad-request', 'device')
    const db = openWorkspace(d1Port(env.DB), workspace)
    const proof = { device: principal.device, challenge, signature }
    const proven = await checkProof(db, proof, deviceRemoveText(challenge, device), now)
    if (!proven.ok) return proven
    if (!(await removeDevice(db, device, { by: principal, now }))) return fail('not-found')
    // It hears no more; a socket that outlives this learns that something changed, and nothing else.
    call.waitUntil(
      env.ROOM.getByName(workspace)
        .dismiss(device)
        .catch(() => undefined),
    )
    return ok({ serverTime: now })
  },
)
