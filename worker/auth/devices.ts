import { type RandomBytes, newId } from '#shared/lib/ids.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { Device } from '#shared/protocol/devices.ts'
import { type Access, type NewDevice, type PublicKey, publicKeySchema } from '#shared/protocol/session.ts'
import type { SqlPort, SqlStatement } from '../db/port.ts'
import { statement, type WorkspaceDb } from '../db/scoped.ts'
import { base64urlToBytes, newSecret } from './digest.ts'
import { newToken } from './tokens.ts'

/** How long a challenge may be signed, and how much of that is left when it is handed out again, in milliseconds. */
const CHALLENGE_LIFE = 5 * 60_000
const CHALLENGE_LEFT = 2 * 60_000

/**
 * Something for a device to sign. While one is open the same is handed out again, so that a stranger who knows the device's id
 * cannot take it from under the device. An unknown device gets one too, good for nothing.
 */
export async function openChallenge(port: SqlPort, device: string, now: number, random: RandomBytes): Promise<string> {
  const fresh = newSecret(random)
  const [, found] = await port.batch([
    { sql: OPEN_CHALLENGE, params: [device, fresh, now + CHALLENGE_LIFE, now + CHALLENGE_LEFT] },
    { sql: FIND_CHALLENGE, params: [device] },
  ])
  return String(found?.rows[0]?.challenge ?? fresh)
}

/**
 * A new access token for a device that signed its open challenge. The challenge is spent with it, in one batch: of two that
 * come with the same one, a cloned profile's or a replay, only the first is let in.
 */
export async function refreshAccess(
  port: SqlPort,
  proof: { readonly device: string; readonly challenge: string; readonly signature: string },
  now: number,
  random: RandomBytes,
): Promise<Result<Access, 'unauthorised'>> {
  const [found] = await port.batch([{ sql: FIND_KEY, params: [proof.device, proof.challenge, now] }])
  const key = publicKeySchema.safeParse(JSON.parse(String(found?.rows[0]?.key ?? 'null')))
  if (!key.success || !(await isSigned(key.data, proof))) return fail('unauthorised')
  const token = await newToken(now, random)
  const [session] = await port.batch([
    { sql: OPEN_SESSION, params: [token.digest, token.access.expiresAt, proof.device, proof.challenge, now] },
    { sql: SPEND_CHALLENGE, params: [proof.device, proof.challenge, now] },
  ])
  return session?.rows.length === 1 ? ok(token.access) : fail('unauthorised')
}

/**
 * Whether a device signed a text that names its open challenge. The challenge stays open: a copy of the device may be about to use it.
 * `busy`: it is no longer open, and the device asks for another.
 */
export async function checkProof(
  db: WorkspaceDb,
  { device, challenge, signature }: { readonly device: string; readonly challenge: string; readonly signature: string },
  text: string,
  now: number,
): Promise<Result<void, 'unauthorised' | 'busy'>> {
  const [found] = await db.batch([statement(FIND_OPEN_KEY, device, challenge, now)])
  const row = found?.rows[0]
  if (!row) return fail('busy')
  const key = publicKeySchema.safeParse(JSON.parse(String(row.key)))
  return key.success && (await isSigned(key.data, { challenge: text, signature }))
    ? ok(undefined)
    : fail('unauthorised')
}

async function isSigned(
  key: PublicKey,
  { challenge, signature }: { challenge: string; signature: string },
): Promise<boolean> {
  const bytes = base64urlToBytes(signature)
  const publicKey = await importKey(key)
  if (bytes === null || publicKey === null) return false
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, publicKey, bytes, new TextEncoder().encode(challenge))
}

/** The key of a device, or null when its coordinates are no point of the curve. */
export async function importKey(key: PublicKey): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('jwk', key, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
  } catch {
    return null
  }
}

/** A device that is about to join: its id, and what is kept of it. */
export type JoiningDevice = { readonly id: string; readonly name: string; readonly key: string }

/** Gives a new device its id; refuses one whose key cannot be used later. */
export async function admitDevice(
  device: NewDevice,
  now: number,
  random: RandomBytes,
): Promise<Result<JoiningDevice, 'bad-request'>> {
  if ((await importKey(device.key)) === null) return fail('bad-request', 'device.key')
  const { kty, crv, x, y } = device.key
  return ok({ id: newId(now, random), name: device.name, key: JSON.stringify({ kty, crv, x, y }) })
}

/** Opens the first session of a device, if the device is there: the statement before this one decided that. */
export function openFirstSession(device: string, digest: string, expiresAt: number): SqlStatement {
  return { sql: OPEN_FIRST_SESSION, params: [digest, device, expiresAt] }
}

/** Who asks for devices or removes one. */
type Asking = { readonly member: string; readonly role: string; readonly device: string }

/** Signs a device out for good, with its open sessions and pairing codes; false when there is none that this member may remove. */
export async function removeDevice(
  db: WorkspaceDb,
  device: string,
  { by, now }: { readonly by: Asking; readonly now: number },
): Promise<boolean> {
  const [removed] = await db.batch([
    statement(REMOVE, by.member, by.role, device, now),
    statement(CLOSE_SESSIONS, device),
  ])
  return removed?.rows.length === 1
}

/** The devices of a workspace that may still come in, newest first. */
export async function listDevices(db: WorkspaceDb, by: Asking): Promise<Device[]> {
  const [found] = await db.batch([statement(LIST_DEVICES, by.member, by.role, by.device)])
  return (found?.rows ?? []).map((row) => ({
    id: String(row.id),
    name: String(row.name),
    memberName: String(row.member_name),
    joinedAt: Number(row.joined_at),
    seenAt: Number(row.seen_at),
    isRemovable: row.is_removable === 1,
  }))
}

const OPEN_CHALLENGE = `
UPDATE devices
SET challenge = ?2, challenge_expires_at = ?3
WHERE id = ?1 AND revoked_at IS NULL AND coalesce(challenge_expires_at, 0) < ?4`

const FIND_CHALLENGE = `
SELECT challenge
FROM devices
WHERE id = ?1 AND revoked_at IS NULL`

const FIND_KEY = `
SELECT key
FROM devices
WHERE id = ?1 AND challenge = ?2 AND challenge_expires_at > ?3 AND revoked_at IS NULL`

const FIND_OPEN_KEY = `
SELECT d.key
FROM devices AS d
WHERE d.ws = ?1 AND d.id = ?2 AND d.challenge = ?3 AND d.challenge_expires_at > ?4 AND d.revoked_at IS NULL`

const OPEN_SESSION = `
INSERT INTO sessions (token, device, expires_at)
SELECT ?1, d.id, ?2
FROM devices AS d
CROSS JOIN members AS m
WHERE d.id = ?3 AND d.challenge = ?4 AND d.challenge_expires_at > ?5 AND d.revoked_at IS NULL
  AND m.ws = d.ws AND m.id = d.member AND m.removed_at IS NULL
RETURNING device`

const SPEND_CHALLENGE = `
UPDATE devices
SET challenge = NULL, challenge_expires_at = NULL, seen_at = ?3
WHERE id = ?1 AND challenge = ?2`

const OPEN_FIRST_SESSION = `
INSERT INTO sessions (token, device, expires_at)
SELECT ?1, d.id, ?3
FROM devices AS d
WHERE d.id = ?2
RETURNING device`

/** Own devices, an owner everybody's, an admin those of all but owners: an admin must not be able to lock the owner out. */
const MAY_REMOVE = `(d.member = ?2 OR ?3 = 'owner' OR (?3 = 'admin' AND m.role <> 'owner'))`

const REMOVE = `
UPDATE devices AS d
SET revoked_at = ?5, challenge = NULL, challenge_expires_at = NULL
FROM members AS m
WHERE d.ws = ?1 AND d.id = ?4 AND d.revoked_at IS NULL AND m.ws = ?1 AND m.id = d.member AND ${MAY_REMOVE}
RETURNING id`

const CLOSE_SESSIONS = `
DELETE FROM sessions
WHERE device = ?2
  AND EXISTS (SELECT 1 FROM devices AS d WHERE d.ws = ?1 AND d.id = ?2 AND d.revoked_at IS NOT NULL)`

const LIST_DEVICES = `
SELECT d.id, d.name, m.name AS member_name, d.joined_at, d.seen_at, d.id <> ?4 AND ${MAY_REMOVE} AS is_removable
FROM devices AS d
CROSS JOIN members AS m
WHERE d.ws = ?1 AND m.ws = ?1 AND m.id = d.member AND d.revoked_at IS NULL
ORDER BY d.joined_at DESC, d.name DESC
LIMIT 500`
