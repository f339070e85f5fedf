import type { Page } from '@playwright/test'
import { contactRow } from '../people.ts'
import { freshProfile, type Profile } from './browser.ts'
import { compareLine, ownLine } from './line.ts'
import type { Ours } from './our-page.ts'
import { serveOurs, type OurServer } from './our-server.ts'

declare const ours: Ours

const WAITING = 20_000
const STARTS = 7

/**
 * A device was away from its server until 20,000 changes waited: its start, and how long they take to be sent. Beside it starts one
 * that wrote the same down and has sent it, and one that was filled with the same contacts: a browser opens a database faster of which
 * little was ever written.
 */
export async function raceWaiting(): Promise<string[]> {
  const [server, other, source] = [await serveOurs(0), await serveOurs(0), await serveOurs(WAITING)]
  const [full, sent, filled] = [await written(server), await written(other), freshProfile()]
  await sent.visit(other.url, (page) => page.evaluate(() => ours.push()))
  await joined(filled, source, (page) => page.evaluate(() => ours.catchUp()))
  const starts = { full: [] as number[], sent: [] as number[], filled: [] as number[] }
  for (let run = 0; run < STARTS; run += 1) {
    const { email } = contactRow(run * 997)
    starts.full.push(await timeStart(full, server, { email, waiting: WAITING }))
    starts.sent.push(await timeStart(sent, other, { email, waiting: 0 }))
    starts.filled.push(await timeStart(filled, source, { email, waiting: 0 }))
  }
  const drained = await full.visit(server.url, (page) => page.evaluate(() => ours.push()))
  for (const profile of [full, sent, filled]) profile.remove()
  await Promise.all([server, other, source].map((each) => each.stop()))
  const waiting = { name: 'ours', values: starts.full }
  return [
    compareLine('start with 20,000 changes waiting', {
      ours: waiting,
      peer: { name: 'ours that sent them', values: starts.sent },
      aim: { atMost: 1.2 },
    }),
    compareLine('start with 20,000 changes waiting', {
      ours: waiting,
      peer: { name: 'ours filled with the same contacts', values: starts.filled },
      aim: { atMost: 1.2 },
    }),
    ownLine('20,000 waiting changes sent to the local Worker, 1 run', drained / 1000, 's', 20),
  ]
}

/** A device of a server's that has written contacts down and sent none. */
async function written(server: OurServer): Promise<Profile> {
  const profile = freshProfile()
  await joined(profile, server, async (page) => {
    await page.evaluate((total) => ours.fill({ from: 0, total }), WAITING)
    await page.evaluate(() => ours.fold())
  })
  return profile
}

async function joined<T>(profile: Profile, server: OurServer, work: (page: Page) => Promise<T>): Promise<void> {
  const code = await server.client.pairingCode()
  await profile.visit(server.url, async (page) => {
    await page.evaluate((given) => ours.join(given), code)
    await work(page)
  })
}

/** Milliseconds. */
async function timeStart(
  profile: Profile,
  { url }: OurServer,
  { email, waiting }: { readonly email: string; readonly waiting: number },
): Promise<number> {
  const started = await profile.visit(url, (page) => page.evaluate((wanted) => ours.start(wanted), email))
  if (started.waiting !== waiting) throw new Error('something else waits')
  return started.took
}
