import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from '../bench.ts'
import { freePort } from '../lib/ports.ts'
import { startServer } from '../lib/server.ts'
import { pushMeters } from '../../tests/harness/push-meters.ts'
import { d1Port } from '../../worker/db/d1-port.ts'
import { createClient } from './client.ts'
import { contactFields, contactId } from './people.ts'

const CONTACTS = 5_000

/** Pushes 5,000 contacts over HTTP to the local Worker, then reads D1's own meters. */
export async function measureServer(): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sidecard-bench-'))
  const stopping = new AbortController()
  const server = await startServer({ dataDir, port: await freePort(), setupCode: 'BENCHCODE', signal: stopping.signal })
  try {
    const client = await createClient(server.url, 'BENCHCODE')
    const started = performance.now()
    await client.push(CONTACTS, (n) => ({ record: contactId(n), patch: contactFields(n) }))
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
