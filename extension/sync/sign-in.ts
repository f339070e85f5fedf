import { fail, ok, type Result } from '#shared/lib/result.ts'
import { must } from '#shared/lib/must.ts'
import { pairJoin } from '#shared/protocol/pair-join.ts'
import { pairStart } from '#shared/protocol/pair-start.ts'
import type { Joined } from '#shared/protocol/session.ts'
import { setup } from '#shared/protocol/setup.ts'
import { endSession } from '../store/end-session.ts'
import { getMeta } from '../store/meta.ts'
import { callSignedIn, forgetToken, keepToken, type AccessFault } from './access.ts'
import { callFirst, type FirstCallFault } from './call.ts'
import type { SyncContext } from './context.ts'
import { devicePublicKey } from './device-key.ts'
import { learnServerTime } from './server-time.ts'

/** `bad-address`: not the address of a server. `other-workspace`: this device already shares its records with another team. */
export type SignInFault = FirstCallFault | 'bad-address' | 'other-workspace'

export type SetUpInput = {
  readonly server: string
  readonly code: string
  readonly workspaceName: string
  readonly memberName: string
  readonly deviceName: string
}
export type PairInput = { readonly server: string; readonly code: string; readonly deviceName: string }

/** Makes this person the owner of an empty server. What was kept on the device becomes the workspace's beginning. */
export async function setUpServer(
  context: SyncContext,
  input: SetUpInput,
  signal: AbortSignal,
): Promise<Result<Joined, SignInFault>> {
  const { code, workspaceName, memberName, deviceName } = input
  const server = cleanServer(input.server)
  if (!server) return fail('bad-address')
  const workspace = must(await getMeta(context.db, 'workspace'), 'workspace')
  const device = { name: deviceName, key: await devicePublicKey(context.db) }
  const sentAt = context.now()
  const joined = await callFirst(
    context,
    setup,
    { code, workspace, workspaceName, memberName, device },
    { server, signal },
  )
  return joined.ok ? enter(context, joined.value, { server, deviceName, sentAt }) : joined
}

/** Joins the workspace of another device by the code that it shows. What was kept here goes along. */
export async function pairDevice(
  context: SyncContext,
  { server: address, code, deviceName }: PairInput,
  signal: AbortSignal,
): Promise<Result<Joined, SignInFault>> {
  const server = cleanServer(address)
  if (!server) return fail('bad-address')
  const device = { name: deviceName, key: await devicePublicKey(context.db) }
  const sentAt = context.now()
  const joined = await callFirst(context, pairJoin, { code, device }, { server, signal })
  return joined.ok ? enter(context, joined.value, { server, deviceName, sentAt }) : joined
}

/** A code that lets one more device of this member in, and until when, epoch milliseconds by this device's clock. */
export async function startPairing(
  context: SyncContext,
  signal: AbortSignal,
): Promise<Result<{ code: string; expiresAt: number }, AccessFault>> {
  const workspace = must(await getMeta(context.db, 'workspace'), 'workspace')
  const started = await callSignedIn(context, pairStart, { workspace }, signal)
  if (!started.ok) return started
  const { code, expiresAt, serverTime } = started.value
  return ok({ code, expiresAt: context.now() + (expiresAt - serverTime) })
}

/** Ends the session on this device. Its records stay, and changes go on waiting. */
export async function signOut(context: SyncContext): Promise<void> {
  const session = await getMeta(context.db, 'session')
  await forgetToken(context)
  if (session) await endSession(context.db, session, 'left')
}

async function enter(
  context: SyncContext,
  joined: Joined,
  { server, deviceName, sentAt }: { server: string; deviceName: string; sentAt: number },
): Promise<Result<Joined, SignInFault>> {
  const { workspace, workspaceName, member, device, access } = joined
  const session = { server, device, deviceName, workspaceName, member, ended: null }
  // A device joins once: what moves its records loads only then.
  const { joinWorkspace } = await import('../store/join-workspace.ts')
  const entered = await joinWorkspace(context.db, { workspace, session })
  if (!entered.ok) return entered
  await keepToken(context, access)
  await learnServerTime(context, access.serverTime, sentAt)
  return ok(joined)
}

/** The origin of a server's address, or null. A missing scheme means https, on the own machine http. */
function cleanServer(address: string): string | null {
  const text = address.trim()
  const whole = /^https?:\/\//iu.test(text)
    ? text
    : `${/^(?:localhost|127\.|\[::1\])/u.test(text) ? 'http' : 'https'}://${text}`
  if (text === '' || !URL.canParse(whole)) return null
  const { protocol, origin, hostname } = new URL(whole)
  // Chromium takes a host with spaces or quotes and escapes them; no server has such a name.
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])$/iu.test(hostname)) return null
  return protocol === 'https:' || protocol === 'http:' ? origin : null
}
