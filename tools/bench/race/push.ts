import type { PouchPeer } from './peer-calls.ts'
import { contactRow } from '../people.ts'
import { freshProfile } from './browser.ts'
import { compareLine } from './line.ts'
import type { Ours } from './our-page.ts'
import { serveOurs } from './our-server.ts'
import { servePouch } from './peers.ts'

declare const ours: Ours
declare const peer: PouchPeer

const TOTAL = 5_000
const RUNS = 5

/** A device sends 5,000 contacts that were written down on it, to an empty server each time. */
export async function racePush(): Promise<string[]> {
  const took = { mine: [] as number[], pouch: [] as number[] }
  for (let run = 0; run < RUNS; run += 1) {
    took.mine.push(await pushOurs())
    took.pouch.push(await pushPouch())
  }
  return [
    compareLine('push of 5,000 contacts', {
      ours: { name: 'ours', values: took.mine },
      peer: { name: 'PouchDB to express-pouchdb', values: took.pouch },
      aim: { atLeast: 3 },
    }),
  ]
}

async function pushOurs(): Promise<number> {
  const server = await serveOurs(0)
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
