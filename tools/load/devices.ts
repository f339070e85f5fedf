import { sha256 } from '#shared/lib/sha256.ts'
import { newId, systemRandom } from '#shared/lib/ids.ts'
import { must } from '#shared/lib/must.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { type Position, START } from '#shared/protocol/change.ts'
import { newSecret } from '../../worker/auth/digest.ts'
import type { Server } from '../lib/server.ts'
import type { Connection } from './connection.ts'

/** A signed-in device that holds no records: what it sent, what it was told, and where it stands in the log. */
export type LoadDevice = {
  readonly ws: string
  readonly id: string
  readonly token: string
  /** Operations that the server acknowledged, with their numbers. */
  readonly acknowledged: Map<string, number>
  /** Operations that it read, in the order of the log. */
  readonly read: string[]
  cursor: Position
  seen: Position
  count: number
}

/** Teams of signed-in devices, written straight into the directory: pairing thousands is not what is measured. */
export async function seedTeams(server: Server, teams: number, size: number): Promise<readonly LoadDevice[]> {
  const now = Date.now()
  const devices = await Promise.all(
    Array.from({ length: teams }, () => newId(now)).flatMap((ws) =>
      Array.from({ length: size }, () => newDevice(ws, now)),
    ),
  )
  const { database } = server
  const insert = (sql: string, rows: readonly unknown[]) => database.prepare(sql).bind(JSON.stringify(rows))
  const rows = await Promise.all(
    devices.map(async ({ ws, id, token }) => ({ ws, id, token: await sha256(token), end: now + 3_600_000 })),
  )
  await database.batch([
    insert(ADD_WORKSPACES, [...new Set(devices.map(({ ws }) => ws))]),
    insert(ADD_MEMBERS, rows),
    insert(ADD_DEVICES, rows),
    insert(ADD_SESSIONS, rows),
  ])
  return devices
}

async function newDevice(ws: string, now: number): Promise<LoadDevice> {
  return {
    ws,
    id: newId(now),
    token: newSecret(systemRandom),
    acknowledged: new Map(),
    read: [],
    cursor: START,
    seen: START,
    count: 0,
  }
}

/** Sends one small change, as a person who ticks a box or corrects a name would. */
export async function pushOne(connection: Connection, device: LoadDevice): Promise<void> {
  device.count += 1
  const op = newId(Date.now())
  const change = {
    op,
    n: device.count,
    entity: 'contact',
    record: device.count % 3 === 0 ? newId(Date.now()) : `contact-${device.count % 5}`,
    hlc: packClock({ time: Date.now(), counter: 0, device: deviceMark(device.id) }),
    patch: { name: `Lin Wei ${device.count}`, title: 'Head of purchasing' },
  }
  const answer = await connection.call('/sync/push', { workspace: device.ws, changes: [change] }, device.token)
  const { results, head } = answer as { results: { status: string; seq: number }[]; head: Position }
  const result = must(results[0], 'result')
  if (result.status === 'rejected') throw new Error(`rejected: ${JSON.stringify(result)}`)
  device.acknowledged.set(op, result.seq)
  if (head.seq > device.seen.seq) device.seen = head
}

/** Reads the log from where the device stands to its end. */
export async function pullAll(connection: Connection, device: LoadDevice): Promise<void> {
  for (;;) {
    const { ws: workspace, cursor, seen } = device
    const answer = await connection.call('/sync/pull', { workspace, cursor, seen }, device.token)
    const page = answer as { changes: { op: string }[]; cursor: Position; more: boolean }
    device.read.push(...page.changes.map(({ op }) => op))
    device.cursor = page.cursor
    if (page.cursor.seq > device.seen.seq) device.seen = page.cursor
    if (!page.more) return
  }
}

/** What is wrong after everybody has read everything: a change that someone lacks, has twice or has in another place. */
export function findDivergence(devices: readonly LoadDevice[]): readonly string[] {
  const faults: string[] = []
  for (const [ws, team] of Map.groupBy(devices, (device) => device.ws)) {
    const acknowledged = team.flatMap((device) => [...device.acknowledged]).toSorted(([, a], [, b]) => a - b)
    const log = acknowledged.map(([op]) => op).join(' ')
    for (const { id, read } of team) if (read.join(' ') !== log) faults.push(`${ws}: device ${id} has another log`)
  }
  return faults
}

const ADD_WORKSPACES = `
INSERT INTO workspace (ws, name, incarnation, created_at)
SELECT e.value, 'Load', 'first', 0
FROM json_each(?1) AS e`

const ADD_MEMBERS = `
INSERT INTO members (ws, id, name, role, joined_at)
SELECT e.value ->> '$.ws', e.value ->> '$.id', 'Load', 'member', 0
FROM json_each(?1) AS e`

const ADD_DEVICES = `
INSERT INTO devices (id, ws, member, name, key, joined_at, seen_at)
SELECT e.value ->> '$.id', e.value ->> '$.ws', e.value ->> '$.id', 'Load', '{}', 0, 0
FROM json_each(?1) AS e`

const ADD_SESSIONS = `
INSERT INTO sessions (token, device, expires_at)
SELECT e.value ->> '$.token', e.value ->> '$.id', e.value ->> '$.end'
FROM json_each(?1) AS e`
