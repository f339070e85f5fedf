import { must } from '#shared/lib/must.ts'
import { fail, type Result } from '#shared/lib/result.ts'
import { challenge } from '#shared/protocol/challenge.ts'
import { deviceRemove, deviceRemoveText } from '#shared/protocol/device-remove.ts'
import { getMeta } from '../store/meta.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import { call } from './call.ts'
import type { SyncContext } from './context.ts'
import { signChallenge } from './device-key.ts'

/** Signs another device of the workspace out for good. */
export async function removeDevice(
  context: SyncContext,
  device: string,
  signal: AbortSignal,
): Promise<Result<unknown, AccessFault>> {
  const { db } = context
  const session = await getMeta(db, 'session')
  if (!session || session.ended !== null) return fail('signed-out')
  const workspace = must(await getMeta(db, 'workspace'), 'workspace')
  const asked = await call(context, challenge, { device: session.device }, { server: session.server, signal })
  if (!asked.ok) return asked
  const signature = await signChallenge(db, deviceRemoveText(asked.value.challenge, device))
  return callSignedIn(context, deviceRemove, { workspace, device, challenge: asked.value.challenge, signature }, signal)
}
