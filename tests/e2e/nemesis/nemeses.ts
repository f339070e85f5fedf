import { setTimeout as pause } from 'node:timers/promises'
import { expect } from '@playwright/test'
import type { Random } from '../../sim/random.ts'
import { pair, showPairingCode } from '../server-steps.ts'
import { openPerson, type World } from './world.ts'
import type { Trouble } from './front.ts'

/** One way in which things go wrong while somebody works. `strike` comes at a random moment; `heal` makes the world whole again. */
export type Nemesis = {
  readonly name: string
  readonly strike: (world: World, random: Random) => Promise<void>
  readonly heal?: (world: World) => Promise<void>
}

const troubles: readonly (Trouble & { readonly name: string; readonly lasts?: number })[] = [
  { name: 'requests are lost', kind: 'lost-request' },
  { name: 'answers are lost after the server did what was asked', kind: 'lost-answer' },
  { name: 'answers are cut in half', kind: 'cut-answer' },
  { name: 'requests arrive twice', kind: 'doubled' },
  { name: 'the server answers 500', kind: 'status', status: 500 },
  { name: 'the server answers 429', kind: 'status', status: 429, headers: { 'retry-after': '1' } },
  { name: "somebody else's page answers 200", kind: 'captive-portal' },
  { name: 'the server never answers', kind: 'hang', lasts: 4_000 },
]

/** Every trouble of the network is met by at least one call before it ends. */
const networkNemeses = troubles.map(({ name, lasts = 0, ...trouble }): Nemesis => ({
  name,
  strike: async ({ front }) => {
    const before = front.troubled
    front.trouble(trouble)
    await expect
      .poll(() => front.troubled, { message: `a call meets: ${name}`, timeout: 20_000 })
      .toBeGreaterThan(before)
    await pause(lasts)
    front.trouble(null)
  },
}))

export const nemeses: readonly Nemesis[] = [
  ...networkNemeses,
  {
    name: 'the network is cut in the middle of a request',
    strike: async ({ laptop }, random) => {
      await laptop.setOffline(true)
      await pause(random.int(500))
    },
    heal: ({ laptop }) => laptop.setOffline(false),
  },
  {
    name: 'the network comes and goes',
    strike: async ({ laptop }, random) => {
      for (let n = 0; n < 12; n += 1) {
        await laptop.setOffline(n % 2 === 0)
        await pause(random.int(150))
      }
    },
    heal: ({ laptop }) => laptop.setOffline(false),
  },
  {
    name: 'the service worker is ended while it sends',
    strike: ({ laptop, laptopApp }) => endServiceWorkers(laptop, laptopApp),
  },
  {
    name: 'the server is restarted',
    strike: async (world, random) => {
      await world.server.stop()
      await pause(random.int(500))
      await world.startServer()
    },
  },
  {
    name: 'the server goes back to an earlier point',
    strike: async (world, random) => {
      await world.server.stop()
      world.keepServer()
      await world.startServer()
      await pause(1_500 + random.int(1_000))
      await world.server.stop()
      world.restoreServer()
      await world.startServer()
    },
  },
  {
    name: 'the page is closed in the middle of a write',
    strike: async ({ laptopApp }) => laptopApp.close(),
    heal: (world) => world.reopenLaptopApp(),
  },
  {
    name: 'the browser is killed in the middle of a write',
    strike: (world) => world.killLaptop(),
    heal: (world) => world.relaunchLaptop(),
  },
  {
    name: 'the browser closes the database under the page',
    strike: ({ laptop }) => closeDatabases(laptop.context, laptop.extensionId),
  },
  {
    name: 'the extension is loaded anew while its pages are open',
    strike: async ({ laptop }) => {
      const worker = await laptop.serviceWorker()
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => {})
    },
    heal: async (world) => {
      await pause(1_500)
      await world.laptop.close()
      await world.relaunchLaptop()
    },
  },
]

/** Ends the worker wherever it is. The next write wakes it, perhaps before anybody could see it stopped. */
async function endServiceWorkers({ context }: World['laptop'], app: World['laptopApp']): Promise<void> {
  const session = await context.newCDPSession(app)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

/** The browser's own page about its databases can close one that is in use, as a failing disk would. */
async function closeDatabases(context: World['laptop']['context'], extensionId: string): Promise<void> {
  const internals = await context.newPage()
  await internals.goto('chrome://indexeddb-internals/')
  const buttons = internals.locator('.force-close')
  await expect(buttons.first(), `databases of ${extensionId} are listed`).toBeVisible()
  for (const button of await buttons.all()) await button.click()
  await internals.close()
}

/** The browser throws everything away that was stored, and tells nobody. */
export async function evict({ laptop, laptopApp }: World): Promise<void> {
  const session = await laptop.context.newCDPSession(laptopApp)
  await session.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${laptop.extensionId}`,
    storageTypes: 'indexeddb',
  })
  await session.detach()
}

/** A device whose data is gone joins again, by a code that another shows. */
export async function joinAgain(world: World): Promise<void> {
  const code = await showPairingCode(world.officeApp)
  await world.laptopApp.close()
  world.laptopApp = await pair(world.laptop, world.front.url, code)
  await openPerson(world.laptopApp)
}
