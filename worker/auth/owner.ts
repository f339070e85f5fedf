import { newId, type RandomBytes } from '#shared/lib/ids.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { Joined } from '#shared/protocol/session.ts'
import type { SqlPort } from '../db/port.ts'
import { type JoiningDevice, openFirstSession } from './devices.ts'
import { newSecret } from './digest.ts'
import { newToken } from './tokens.ts'

export type Founding = {
  readonly workspace: string
  readonly workspaceName: string
  readonly memberName: string
  readonly device: JoiningDevice
}

/**
 * Makes the first person of an empty server its owner. Each statement rests on the one before, and the first on there being no
 * member at all: of any number at once, one makes a workspace and the others nothing. Asked again by the same device it gives
 * the same answer, with another token.
 */
export async function foundWorkspace(
  port: SqlPort,
  founding: Founding,
  now: number,
  random: RandomBytes,
): Promise<Result<Joined, 'already-set-up'>> {
  const { workspace, workspaceName, memberName, device } = founding
  const member = newId(now, random)
  const token = await newToken(now, random)
  const [, , , session] = await port.batch([
    { sql: ADD_OWNER, params: [workspace, member, memberName, now] },
    { sql: ADD_WORKSPACE, params: [workspace, member, workspaceName, newSecret(random), now] },
    { sql: ADD_DEVICE, params: [workspace, member, device.id, device.name, device.key, now] },
    openFirstSession(device.id, token.digest, token.access.expiresAt),
  ])
  if (session?.rows.length !== 1) return enterAgain(port, founding, now, random)
  return ok({
    workspace,
    workspaceName,
    member: { id: member, name: memberName, role: 'owner' },
    device: device.id,
    access: token.access,
  })
}

/** The answer to a set-up may be lost: the same device, with the same key and workspace, is let in again as who it became. */
async function enterAgain(
  port: SqlPort,
  { workspace, device }: Founding,
  now: number,
  random: RandomBytes,
): Promise<Result<Joined, 'already-set-up'>> {
  const [found] = await port.batch([{ sql: FIND_OWNERS_DEVICE, params: [workspace, device.key] }])
  const row = found?.rows[0]
  if (!row) return fail('already-set-up')
  const token = await newToken(now, random)
  await port.batch([openFirstSession(String(row.device), token.digest, token.access.expiresAt)])
  return ok({
    workspace,
    workspaceName: String(row.workspace_name),
    member: { id: String(row.member), name: String(row.member_name), role: 'owner' },
    device: String(row.device),
    access: token.access,
  })
}

const FIND_OWNERS_DEVICE = `
SELECT d.id AS device, m.id AS member, m.name AS member_name, w.name AS workspace_name
FROM devices AS d
CROSS JOIN members AS m
CROSS JOIN workspace AS w
WHERE d.ws = ?1 AND d.key = ?2 AND d.revoked_at IS NULL AND m.ws = d.ws AND m.id = d.member AND m.role = 'owner' AND w.ws = d.ws
LIMIT 1`

const ADD_OWNER = `
INSERT INTO members (ws, id, name, role, joined_at)
SELECT ?1, ?2, ?3, 'owner', ?4
WHERE NOT EXISTS (SELECT 1 FROM members) AND NOT EXISTS (SELECT 1 FROM workspace)`

const ADD_WORKSPACE = `
INSERT INTO workspace (ws, name, incarnation, created_at)
SELECT ?1, ?3, ?4, ?5
FROM members AS m
WHERE m.ws = ?1 AND m.id = ?2`

const ADD_DEVICE = `
INSERT INTO devices (id, ws, member, name, key, joined_at, seen_at)
SELECT ?3, ?1, ?2, ?4, ?5, ?6, ?6
FROM members AS m
WHERE m.ws = ?1 AND m.id = ?2`
