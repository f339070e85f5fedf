import type { PouchPeer } from './peer-calls.ts'
import { contactRow } from '../people.ts'
import { freshProfile } from './browser.ts'
import { median } from './figures.ts'
import { compareLine, ownLine } from './line.ts'
import type { Ours } from './our-page.ts'
import { MEMORY, serveOurs } from './our-server.ts'
import { servePouch } from './peers.ts'

declare const ours: Ours
declare const peer: PouchPeer

const TOTAL = 5_000
const RUNS = 5

/**
 * A device sends 5,000 contacts that were written down on it, to an empty server each time. The peer's server keeps its data in
 * memory, so ours does in the race; with its data on this machine's disk it is told beside it.
 */
export async function racePush(): Promise<string[]> {
  const took = { mine: [] as number[], pouch: [] as number[], onDisk: [] as number[] }
  for (let run = 0; run < RUNS; run += 1) {
    took.mine.push(await pushOurs(MEMORY))
    took.pouch.push(await pushPouch())
    took.onDisk.push(await pushOurs())
  }
  return [
    compareLine('push of 5,000 contacts, servers in memory', {
      ours: { name: 'ours', values: took.mine },
      peer: { name: 'PouchDB to express-pouchdb', values: took.pouch },
      aim: { atLeast: 3 },
    }),
    ownLine(`the same to a server with its data on the disk, median of ${RUNS} runs`, median(took.onDisk) / 1000, 's'),
  ]
}

async function pushOurs(folder?: string): Promise<number> {
  const server = await serveOurs(0, folder)
  const profile = freshProfile()
  const code = await server.client.pairingCode()
  const took = await profile.visit(server.url, async (page) => {
    await page.evaluate((given) => ours.join(given), code)
    await page.evaluate((total) => ours.fill({ from: 0, total }), TOTAL)
    return page.evaluate(() => ours.push())
  })
  profile.remove()
  await server.stop()
  return took
}

async function pushPouch(): Promise<number> {
  const site = await servePouch(0)
  const profile = freshProfile()
  const rows = Array.from({ length: TOTAL }, (_, n) => {
    const { id, ...row } = contactRow(n)
    return { _id: id, ...row }
  })
  const took = await profile.visit(site.url, async (page) => {
    await page.evaluate((docs) => peer.fill(docs), rows)
    return page.evaluate((remote) => peer.push(remote), `${site.url}db/contacts`)
  })
  profile.remove()
  await site.stop()
  return took
}
