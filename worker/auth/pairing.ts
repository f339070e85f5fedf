import { sha256 } from '#shared/lib/sha256.ts'
import { newCode, type RandomBytes } from '#shared/lib/ids.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { Joined } from '#shared/protocol/session.ts'
import type { SqlPort } from '../db/port.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import type { Principal } from '../http/principal.ts'
import { normaliseCode } from './codes.ts'
import { type JoiningDevice, openFirstSession } from './devices.ts'
import { type NewToken, newToken } from './tokens.ts'

const CODE_LENGTH = 8
/** How long a pairing code is good, in milliseconds. */
const CODE_LIFE = 5 * 60_000

/** A code that lets one more device of the same member in. It dies with the device that asked for it. */
export async function startPairing(
  db: WorkspaceDb,
  principal: Principal,
  now: number,
  random: RandomBytes,
): Promise<{ code: string; expiresAt: number }> {
  const code = newCode(CODE_LENGTH, random)
  const expiresAt = now + CODE_LIFE
  await db.batch([statement(START_PAIRING, await sha256(code), principal.member, principal.device, expiresAt)])
  return { code, expiresAt }
}

/** Lets a device in by a code. One conditional statement uses the code up, so of many that come with it one gets in. */
export async function joinByCode(
  port: SqlPort,
  typed: string,
  device: JoiningDevice,
  now: number,
  random: RandomBytes,
): Promise<Result<Joined, 'wrong-code' | 'expired-code'>> {
  const code = await sha256(normaliseCode(typed))
  const token = await newToken(now, random)
  const [, , session, joined, known] = await port.batch([
    { sql: USE_CODE, params: [code, device.id, now] },
    { sql: ADD_DEVICE, params: [code, device.id, device.name, device.key, now] },
    openFirstSession(device.id, token.digest, token.access.expiresAt),
    { sql: FIND_JOINED, params: [device.id] },
    { sql: FIND_CODE, params: [code] },
  ])
  if (session?.rows.length === 1) return ok(toJoined(must(joined?.rows[0], 'joined device'), device, token))
  return fail(known?.rows.length === 1 ? 'expired-code' : 'wrong-code')
}

function toJoined(row: { readonly [column: string]: unknown }, device: JoiningDevice, { access }: NewToken): Joined {
  const role = String(row.role) as Joined['member']['role']
  return {
    workspace: String(row.ws),
    workspaceName: String(row.workspace_name),
    member: { id: String(row.member), name: String(row.member_name), role },
    device: device.id,
    access,
  }
}

const START_PAIRING = `
INSERT INTO pairings (ws, code, member, device, expires_at)
SELECT ?1, ?2, ?3, ?4, ?5`

const USE_CODE = `
UPDATE pairings
SET used_at = ?3, used_by = ?2
WHERE code = ?1 AND used_at IS NULL AND expires_at > ?3
  AND EXISTS (SELECT 1 FROM devices AS d WHERE d.id = pairings.device AND d.revoked_at IS NULL)
  AND EXISTS (SELECT 1 FROM members AS m WHERE m.ws = pairings.ws AND m.id = pairings.member AND m.removed_at IS NULL)`

const ADD_DEVICE = `
INSERT INTO devices (id, ws, member, name, key, joined_at, seen_at)
SELECT ?2, p.ws, p.member, ?3, ?4, ?5, ?5
FROM pairings AS p
WHERE p.code = ?1 AND p.used_by = ?2`

const FIND_JOINED = `
SELECT d.ws, w.name AS workspace_name, m.id AS member, m.name AS member_name, m.role
FROM devices AS d
CROSS JOIN workspace AS w
CROSS JOIN members AS m
WHERE d.id = ?1 AND w.ws = d.ws AND m.ws = d.ws AND m.id = d.member`

const FIND_CODE = `
SELECT 1 AS found
FROM pairings
WHERE code = ?1`
