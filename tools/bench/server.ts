import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '#shared/lib/ids.ts'
import { MAX_PUSH_CHANGES } from '#shared/lib/limits.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import type { Figure } from '../bench.ts'
import { freePort } from '../lib/ports.ts'
import { startServer } from '../lib/server.ts'
import { pushMeters } from '../../tests/harness/push-meters.ts'
import { d1Port } from '../../worker/db/d1-port.ts'
import { contactFields } from './people.ts'

const CONTACTS = 5_000

/** Pushes 5,000 contacts over HTTP to the local Worker, then reads D1's own meters. */
export async function measureServer(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sidecard-bench-'))
  const stopping = new AbortController()
  const server = await startServer({ dataDir, port: await freePort(), setupCode: 'BENCHCODE', signal: stopping.signal })
  try {
    const { token, workspace } = await setUp(server.url)
    const started = performance.now()
    for (let from = 0; from < CONTACTS; from += MAX_PUSH_CHANGES) {
      await post(server.url, '/sync/push', { workspace, changes: changesFrom(from) }, token)
    }
    const took = performance.now() - started
    const meters = await pushMeters(() => d1Port(server.database as never))
    return [
      { name: 'push of 5,000 contacts, local Worker', value: `${Math.round(took)} ms` },
      ...meters.map(({ name, operations, statements, rowsWrittenPerOperation }) => ({
        name: `D1 meters, ${name} (${operations} operations)`,
        value: `${statements} / ${rowsWrittenPerOperation.toFixed(2)}`,
        aim: 'statements / rows written per operation; aim <= 4 / <= 4.0',
      })),
    ]
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function changesFrom(from: number): unknown[] {
  return Array.from({ length: MAX_PUSH_CHANGES }, (_, i) => ({
    op: newId(Date.now()),
    n: from + i + 1,
    entity: 'contact',
    record: newId(Date.now()),
    hlc: packClock({ time: Date.now(), counter: from + i, device: deviceMark('bench') }),
    patch: contactFields(from + i),
  }))
}

async function setUp(url: string): Promise<{ token: string; workspace: string }> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey)
  const joined = (await post(url, '/session/setup', {
    code: 'BENCHCODE',
    workspace: newId(Date.now()),
    workspaceName: 'Bench',
    memberName: 'Bench',
    device: { name: 'Bench', key: { kty, crv, x, y } },
  })) as { workspace: string; access: { token: string } }
  return { token: joined.access.token, workspace: joined.workspace }
}

async function post(url: string, path: string, body: unknown, token?: string): Promise<unknown> {
  const headers = {
    'content-type': 'application/json',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  }
  const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}
