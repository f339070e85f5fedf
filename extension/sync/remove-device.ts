import { must } from '#shared/lib/must.ts'
import { fail, type Result } from '#shared/lib/result.ts'
import { deviceRemove, deviceRemoveText } from '#shared/protocol/device-remove.ts'
import { getMeta } from '../store/meta.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { proveKey } from './prove-key.ts'

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
  const proof = await proveKey(context, session, (challenge) => deviceRemoveText(challenge, device), signal)
  if (!proof.ok) return proof
  return callSignedIn(context, deviceRemove, { workspace, device, ...proof.value }, signal)
}
