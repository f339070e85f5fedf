import { must } from '#shared/lib/must.ts'
import { ok, type Result } from '#shared/lib/result.ts'
import { rekey, rekeyText } from '#shared/protocol/rekey.ts'
import { changeDevice } from '../store/change-device.ts'
import { getMeta } from '../store/meta.ts'
import { callSignedIn, keepToken, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { nextPublicKey } from './device-key.ts'
import { proveKey } from './prove-key.ts'
import { learnServerTime } from './server-time.ts'

/**
 * Somebody else pushes as `device`: this profile was copied, or set back. Goes on as a device of its own, with a new id and
 * key. Dying on the way is harmless: the server gives the same id to the same key.
 */
export async function becomeOwnDevice(
  context: SyncContext,
  device: string,
  signal: AbortSignal,
): Promise<Result<void, AccessFault>> {
  const { db } = context
  const session = await getMeta(db, 'session')
  // Another page was quicker.
  if (session?.device !== device) return ok(undefined)
  const workspace = must(await getMeta(db, 'workspace'), 'workspace')
  const key = await nextPublicKey(db)
  const proof = await proveKey(context, session, (challenge) => rekeyText(challenge, key), signal)
  if (!proof.ok) return proof
  const input = { workspace, device: { name: session.deviceName, key }, ...proof.value }
  const sentAt = context.now()
  const answer = await callSignedIn(context, rekey, input, signal)
  if (!answer.ok) return answer
  await changeDevice(db, device, answer.value.device)
  await keepToken(context, answer.value.access)
  await learnServerTime(context, answer.value.access.serverTime, sentAt)
  return ok(undefined)
}
