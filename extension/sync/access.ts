import type { ZodMiniType } from 'zod/mini'
import type * as z from 'zod/mini'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { Endpoint } from '#shared/protocol/endpoint.ts'
import { refresh } from '#shared/protocol/refresh.ts'
import type { Access } from '#shared/protocol/session.ts'
import { endSession } from '../store/end-session.ts'
import { getMeta, type Session } from '../store/meta.ts'
import { call, type CallFault } from './call.ts'
import type { SyncContext } from './context.ts'
import { proveKey } from './prove-key.ts'

const TOKEN = 'access'
/** A token this close to its end is renewed first, milliseconds. */
const MARGIN = 30_000

export type AccessFault = CallFault | 'signed-out'

/** Calls as the signed-in device. A token that is missing, old or refused is renewed; a refused device key means signed out. */
export async function callSignedIn<Input extends ZodMiniType, Output extends ZodMiniType>(
  context: SyncContext,
  endpoint: Endpoint<Input, Output>,
  input: z.input<Input>,
  signal: AbortSignal,
): Promise<Result<z.output<Output>, AccessFault>> {
  const session = await getMeta(context.db, 'session')
  if (!session || session.ended === 'left') return fail('signed-out')
  const kept = await keptToken(context)
  const first = kept ? ok(kept) : await renewToken(context, session, { refused: null, signal })
  if (!first.ok) return first
  const answer = await call(context, endpoint, input, { server: session.server, token: first.value, signal })
  if (answer.ok || answer.kind !== 'unauthorised') return answer
  const second = await renewToken(context, session, { refused: first.value, signal })
  if (!second.ok) return second
  const again = await call(context, endpoint, input, { server: session.server, token: second.value, signal })
  return !again.ok && again.kind === 'unauthorised' ? signedOut(context, session) : again
}

/** The access token for the live socket, or null when there is none to be had now. */
export async function accessToken(context: SyncContext, signal: AbortSignal): Promise<string | null> {
  const session = await getMeta(context.db, 'session')
  if (!session || session.ended !== null) return null
  const token = await keptToken(context)
  if (token) return token
  const renewed = await renewToken(context, session, { refused: null, signal })
  return renewed.ok ? renewed.value : null
}

export async function keepToken({ tokens, now }: SyncContext, { token, expiresAt, serverTime }: Access): Promise<void> {
  await tokens.set(TOKEN, { token, endsAt: now() + (expiresAt - serverTime) })
}

export async function forgetToken({ tokens }: SyncContext): Promise<void> {
  await tokens.remove(TOKEN)
}

async function keptToken({ tokens, now }: SyncContext): Promise<string | null> {
  const kept = (await tokens.get(TOKEN)) as { token: string; endsAt: number } | undefined
  return kept && kept.endsAt - MARGIN > now() ? kept.token : null
}

/** `refused` is a token that the server no longer takes. */
async function renewToken(
  context: SyncContext,
  session: Session,
  { refused, signal }: { readonly refused: string | null; readonly signal: AbortSignal },
): Promise<Result<string, AccessFault>> {
  const first = await askForToken(context, session, signal)
  // A challenge is good for one answer: one that a proxy sent twice is refused the second time. A new one settles it.
  const renewed = first.ok || first.kind !== 'unauthorised' ? first : await askForToken(context, session, signal)
  if (!renewed.ok && renewed.kind === 'unauthorised') {
    // A page and the worker that renew at once answer the same challenge, and one of them wins.
    const [others, now] = await Promise.all([keptToken(context), getMeta(context.db, 'session')])
    const isOthers = others !== null && others !== refused && now?.device === session.device
    return isOthers ? ok(others) : signedOut(context, session)
  }
  if (renewed.ok && session.ended !== null) await endSession(context.db, session, null)
  return renewed
}

async function askForToken(
  context: SyncContext,
  session: Session,
  signal: AbortSignal,
): Promise<Result<string, CallFault>> {
  const { server, device } = session
  const proof = await proveKey(context, session, (challenge) => challenge, signal)
  if (!proof.ok) return proof
  const access = await call(context, refresh, { device, ...proof.value }, { server, signal })
  if (!access.ok) return access
  await keepToken(context, access.value)
  return ok(access.value.token)
}

async function signedOut(context: SyncContext, session: Session): Promise<Result<never, 'signed-out' | 'network'>> {
  // The device may have paired anew, or its person left, while the server was asked: that stands, token and all.
  if (!(await endSession(context.db, session, 'refused'))) return fail('network', 'another session by now')
  await forgetToken(context)
  return fail('signed-out')
}
