import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { SNAPSHOT_CHANGES } from '#shared/lib/limits.ts'
import { freePort } from '../../lib/ports.ts'
import { startServer, type Server } from '../../lib/server.ts'
import { createClient, type Client } from '../client.ts'
import { contactFields, contactId } from '../people.ts'
import { forwardTo } from './forward.ts'
import { serveSite } from './site.ts'

/** A local Worker with a workspace, and the device that filled it. */
export type OurServer = { readonly url: string; readonly client: Client; stop(): Promise<void> }

/** Where a server keeps its data in memory, as peers do; on a system without such a place, on the disk. */
export const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** The local Worker on fresh data below a folder, with some contacts. */
export async function startOurs(contacts: number, folder = tmpdir()): Promise<OurServer> {
  const dataDir = mkdtempSync(join(folder, 'sidecard-bench-'))
  const { signal } = new AbortController()
  const server = await startServer({ dataDir, port: await freePort(), setupCode: 'BENCHCODE', signal })
  const client = await createClient(server.url, 'BENCHCODE')
  await client.push(contacts, (n) => ({ record: contactId(n), patch: contactFields(n) }))
  // Snapshots follow a push a little later.
  while (contacts >= SNAPSHOT_CHANGES && (await snapshotPosition(server)) <= contacts - SNAPSHOT_CHANGES)
    await setTimeout(500)
  return {
    url: server.url,
    client,
    stop: async () => {
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function snapshotPosition({ firstRow }: Server): Promise<number> {
  return (await firstRow<{ seq: number }>('SELECT max(seq) AS seq FROM snapshots'))?.seq ?? 0
}

/** The same behind the page that uses it: one origin, as every contender has. */
export async function serveOurs(contacts: number, folder = tmpdir()): Promise<OurServer> {
  const server = await startOurs(contacts, folder)
  const site = await serveSite(
    fileURLToPath(new URL('our-page.ts', import.meta.url)),
    forwardTo(server.url, ['/sync/', '/session/']),
  )
  return {
    url: site.url,
    client: server.client,
    stop: async () => {
      await site.stop()
      await server.stop()
    },
  }
}
