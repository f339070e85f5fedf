import { contactRow } from '../people.ts'
import { freshProfile, type Profile } from './browser.ts'
import { compareLine, ownLine } from './line.ts'
import type { Ours } from './our-page.ts'
import { serveOurs } from './our-server.ts'

declare const ours: Ours

const WAITING = 20_000
const STARTS = 7

/** A device was away from its server until 20,000 changes waited: its start, and how long they take to be sent. */
export async function raceWaiting(): Promise<string[]> {
  const server = await serveOurs(0)
  const full = freshProfile()
  await full.visit(server.url, async (page) => {
    await page.evaluate((given) => ours.join(given), await server.client.pairingCode())
    await page.evaluate((total) => ours.fill({ from: 0, total }), WAITING)
    await page.evaluate(() => ours.fold())
  })
  // The same contacts, all of them safe at a server of its own.
  const other = await serveOurs(WAITING)
  const synced = freshProfile()
  await synced.visit(other.url, async (page) => {
    await page.evaluate((given) => ours.join(given), await other.client.pairingCode())
    await page.evaluate(() => ours.catchUp())
  })
  const starts = { full: [] as number[], synced: [] as number[] }
  for (let run = 0; run < STARTS; run += 1) {
    const { email } = contactRow(run * 997)
    const start = (profile: Profile, url: string) =>
      profile.visit(url, (page) => page.evaluate((wanted) => ours.start(wanted), email))
    const [waiting, none] = [await start(full, server.url), await start(synced, other.url)]
    if (waiting.waiting !== WAITING || none.waiting !== 0) throw new Error('something else waits')
    starts.full.push(waiting.took)
    starts.synced.push(none.took)
  }
  const drained = await full.visit(server.url, (page) => page.evaluate(() => ours.push()))
  for (const profile of [full, synced]) profile.remove()
  await Promise.all([server.stop(), other.stop()])
  return [
    compareLine('start with 20,000 changes waiting', {
      ours: { name: 'ours', values: starts.full },
      peer: { name: 'ours with none', values: starts.synced },
      aim: { atMost: 1.2 },
    }),
    ownLine('20,000 waiting changes sent to the local Worker, 1 run', drained / 1000, 's', 20),
  ]
}
