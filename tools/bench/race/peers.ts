import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../../lib/root.ts'
import { contactRow } from '../people.ts'
import { forwardTo } from './forward.ts'
import { serveRows } from './rows.ts'
import { serveSite, type Site } from './site.ts'

const folder = join(root, 'tests/bench')

/** Installs the peers, which are no packages of ours, from their own lockfile. */
export function installPeers(): void {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit', shell: true })
  if (status !== 0) throw new Error('the peers could not be installed')
}

/** A peer that reads pages of rows. */
export function serveRowsPeer(page: 'dexie-page' | 'rxdb-page' | 'search-page', contacts: number): Promise<Site> {
  return serveSite(join(folder, `peers/${page}.ts`), serveRows(contacts))
}

/** PouchDB with express-pouchdb behind it, whose database `contacts` holds some. */
export async function servePouch(contacts: number): Promise<Site> {
  const server = spawn(process.execPath, [join(folder, 'peers/pouch-server.ts')], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface(server.stdout)
  const url = await new Promise<string>((resolve) => lines.once('line', resolve))
  await fillPouch(`${url}/db/contacts`, contacts)
  const site = await serveSite(join(folder, 'peers/pouch-page.ts'), forwardTo(url, ['/db/']))
  return {
    url: site.url,
    stop: async () => {
      await site.stop()
      server.kill()
    },
  }
}

async function fillPouch(database: string, contacts: number): Promise<void> {
  await send(database, 'PUT')
  for (let from = 0; from < contacts; from += 1_000) {
    const docs = Array.from({ length: Math.min(1_000, contacts - from) }, (_, i) => {
      const { id, ...row } = contactRow(from + i)
      return { _id: id, ...row }
    })
    await send(`${database}/_bulk_docs`, 'POST', { docs })
  }
}

async function send(url: string, method: string, body?: object): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  await response.text()
}
