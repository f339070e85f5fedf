import { ok, type Result } from '#shared/lib/result.ts'
import { challenge } from '#shared/protocol/challenge.ts'
import type { Session } from '../store/meta.ts'
import { call, type CallFault } from './call.ts'
import type { SyncContext } from './context.ts'
import { signChallenge } from './device-key.ts'

/** What shows that a device has its key: the challenge that the server gave it, and the signature over what it says with it. */
export type Proof = { readonly challenge: string; readonly signature: string }

/** Asks for a challenge and signs what `say` makes of it: a proof is good for one answer, and for what it says only. */
export async function proveKey(
  context: SyncContext,
  { server, device }: Pick<Session, 'server' | 'device'>,
  say: (challenge: string) => string,
  signal: AbortSignal,
): Promise<Result<Proof, CallFault>> {
  const asked = await call(context, challenge, { device }, { server, signal })
  if (!asked.ok) return asked
  return ok({
    challenge: asked.value.challenge,
    signature: await signChallenge(context.db, say(asked.value.challenge)),
  })
}
