import type { RandomBytes } from '#shared/lib/ids.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { Access } from '#shared/protocol/session.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import type { Principal } from '../http/principal.ts'
import type { JoiningDevice } from './devices.ts'
import { newToken } from './tokens.ts'

/**
 * Makes one more device of a member out of one that shares its id with a copy of itself. The key decides: a call that is
 * repeated because its answer was lost finds the device that it made. A revoked one stays out, and becomes none while it is revoked.
 */
export async function rekeyDevice(
  db: WorkspaceDb,
  by: Pick<Principal, 'member' | 'device'>,
  device: JoiningDevice,
  now: number,
  random: RandomBytes,
): Promise<Result<{ device: string; access: Access }, 'unauthorised'>> {
  const token = await newToken(now, random)
  const [, session] = await db.batch([
    statement(ADD_DEVICE, device.id, by.member, device.name, device.key, now, by.device),
    statement(OPEN_SESSION, token.digest, token.access.expiresAt, by.member, device.key),
  ])
  const id = session?.rows[0]?.device
  return id === undefined ? fail('unauthorised') : ok({ device: String(id), access: token.access })
}

const ADD_DEVICE = `
INSERT INTO devices (ws, id, member, name, key, joined_at, seen_at)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?6
WHERE NOT EXISTS (SELECT 1 FROM devices AS d WHERE d.ws = ?1 AND d.member = ?3 AND d.key = ?5)
  AND EXISTS (SELECT 1 FROM devices AS d WHERE d.ws = ?1 AND d.id = ?7 AND d.revoked_at IS NULL)`

const OPEN_SESSION = `
INSERT INTO sessions (token, device, expires_at)
SELECT ?2, d.id, ?3
FROM devices AS d
WHERE d.ws = ?1 AND d.member = ?4 AND d.key = ?5 AND d.revoked_at IS NULL
LIMIT 1
RETURNING device`
