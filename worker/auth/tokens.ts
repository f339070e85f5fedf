import { sha256 } from '#shared/lib/sha256.ts'
import type { RandomBytes } from '#shared/lib/ids.ts'
import type { Access } from '#shared/protocol/session.ts'
import type { SqlPort } from '../db/port.ts'
import type { Principal } from '../http/principal.ts'
import { newSecret } from './digest.ts'

/** How long an access token lives, in milliseconds. A stolen one dies within it. */
export const TOKEN_LIFE = 15 * 60_000

/** An access token for its device, and what the database keeps of it. */
export type NewToken = { readonly access: Access; readonly digest: string }

export async function newToken(now: number, random: RandomBytes): Promise<NewToken> {
  const token = newSecret(random)
  return { access: { token, expiresAt: now + TOKEN_LIFE, serverTime: now }, digest: await sha256(token) }
}

/** Who holds a token: null when it is unknown or over, its device was revoked, or its member removed. */
export async function findPrincipal(port: SqlPort, token: string, now: number): Promise<Principal | null> {
  const [found] = await port.batch([{ sql: FIND_PRINCIPAL, params: [await sha256(token), now] }])
  const row = found?.rows[0]
  if (!row) return null
  return {
    workspace: String(row.ws),
    member: String(row.member),
    memberName: String(row.name),
    role: String(row.role),
    device: String(row.device),
    epoch: Number(row.scope_epoch),
  }
}

export const FIND_PRINCIPAL = `
SELECT d.ws, d.id AS device, m.id AS member, m.name, m.role, m.scope_epoch
FROM sessions AS s
CROSS JOIN devices AS d
CROSS JOIN members AS m
WHERE s.token = ?1 AND s.expires_at > ?2
  AND d.id = s.device AND d.revoked_at IS NULL
  AND m.ws = d.ws AND m.id = d.member AND m.removed_at IS NULL`
