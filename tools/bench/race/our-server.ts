import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../lib/ports.ts'
import { startServer } from '../../lib/server.ts'
import { createClient, type Client } from '../client.ts'
import { contactFields, contactId } from '../people.ts'
import { forwardTo } from './forward.ts'
import { serveSite } from './site.ts'

/** The local Worker with a workspace of contacts, behind the page that uses it. */
export type OurServer = { readonly url: string; readonly client: Client; stop(): Promise<void> }

export async function serveOurs(contacts: number): Promise<OurServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sidecard-bench-'))
  const signal = new AbortController().signal
  const server = await startServer({ dataDir, port: await freePort(), setupCode: 'BENCHCODE', signal })
  const client = await createClient(server.url, 'BENCHCODE')
  await client.push(contacts, (n) => ({ record: contactId(n), patch: contactFields(n) }))
  const site = await serveSite(
    fileURLToPath(new URL('our-page.ts', import.meta.url)),
    forwardTo(server.url, ['/sync/', '/session/']),
  )
  return {
    url: site.url,
    client,
    stop: async () => {
      await site.stop()
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
