import { setTimeout as pause } from 'node:timers/promises'
import { expect, type Page, test } from '@playwright/test'
import { createRandom } from '../../sim/random.ts'
import { evict, joinAgain, nemeses } from './nemeses.ts'
import { launchDevice } from '../device.ts'
import { sayIn } from '../say.ts'
import { expectSynced } from '../server-steps.ts'
import { judge, shownTasks, type Verdict, writeTasks, type Written } from './tasks.ts'
import { addPerson, openPerson, World } from './world.ts'

// `NEMESIS_ROUNDS=50` for a night; `NEMESIS_SEED` plays the same moments again, as far as a real browser lets one.
const ROUNDS = Number(process.env['NEMESIS_ROUNDS'] ?? 1)
const SEED = Number(process.env['NEMESIS_SEED'] ?? 20261128)

test.describe.configure({ mode: 'default', timeout: 60_000 + 60_000 * ROUNDS })

let world: World
const verdicts: { readonly name: string; readonly verdict: Verdict }[] = []

test.beforeAll(async () => {
  world = await World.create()
})

test.afterAll(async () => {
  await world.stop()
  console.log(`${'what went wrong'.padEnd(56)} kept  lost  doubled  diverged`)
  for (const { name, verdict } of verdicts)
    console.log(
      `${name.padEnd(56)} ${[verdict.acknowledged, verdict.lost.length, verdict.doubled.length, verdict.diverged.length].map((n) => String(n).padStart(4)).join('  ')}`,
    )
})

test('The judge can say no: a task that was never written is called lost', async () => {
  const verdict = await judge(world, 'NEVER', { tried: ['NEVER1'], acknowledged: ['NEVER1'] })
  expect(verdict.lost).toEqual(['NEVER1'])
})

nemeses.forEach(({ name, strike, heal }, index) => {
  test(`Nothing that was kept is lost or doubled when ${name}`, async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const random = createRandom(SEED + index * 1_000 + round)
      const prefix = `N${index}R${round}T`
      const written = await writeThrough(prefix, async () => {
        await pause(random.int(700))
        await strike(world, random)
        await pause(300)
      })
      await heal?.(world)
      await expectWhole(name, prefix, written)
    }
  })
})

test('What had reached the server comes back after the browser threw the database away, and nobody else loses anything', async () => {
  const written = await writeThrough('EVICTED', () => pause(1_000))
  await world.settle()
  await evict(world)
  await world.laptopApp.reload()
  await expect(world.laptopApp.getByText(/The browser had removed the data on this device/u)).toBeVisible()
  await joinAgain(world)
  await expectWhole('the browser throws the database away', 'EVICTED', written)
})

test('Two pages that write at once keep both', async () => {
  const second = await world.laptop.openApp('#/contacts')
  const first = world.laptopApp
  await openPerson(second)
  const stop = new AbortController()
  const writing = [writeTasks(first, 'LEFT', stop.signal), writeTasks(second, 'RIGHT', stop.signal)]
  await pause(2_000)
  stop.abort()
  const [left, right] = await Promise.all(writing)
  await second.close()
  const both = [left, right].filter((one) => one !== undefined)
  await expectWhole('two pages write at once', '', {
    tried: both.flatMap(({ tried }) => tried),
    acknowledged: both.flatMap(({ acknowledged }) => acknowledged),
  })
})

test('A profile that was copied and runs twice loses nothing, and neither copy takes the other for itself', async () => {
  const twin = await world.cloneLaptop()
  try {
    const twinApp = await twin.openApp('#/contacts')
    await openPerson(twinApp)
    const stop = new AbortController()
    const writing = [writeTasks(world.laptopApp, 'FIRST', stop.signal), writeTasks(twinApp, 'TWIN', stop.signal)]
    await pause(2_000)
    stop.abort()
    const written = await Promise.all(writing)
    await expectSynced(twinApp, undefined, 45_000)
    await expectWhole('a profile is copied and runs twice', '', {
      tried: written.flatMap(({ tried }) => tried),
      acknowledged: written.flatMap(({ acknowledged }) => acknowledged),
    })
    await expectSynced(twinApp, undefined, 45_000)
    expect(await shownTasks(twinApp)).toEqual(await shownTasks(world.laptopApp))
  } finally {
    await twin.close()
  }
})

test('A full disk refuses a write in words and keeps what was typed; with room again it is kept', async () => {
  const device = await launchDevice({ withoutPermissions: ['unlimitedStorage'] })
  try {
    const app = await device.openApp('#/contacts')
    await addPerson(app)
    await openPerson(app)
    const session = await device.context.newCDPSession(app)
    const origin = `chrome-extension://${device.extensionId}`
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 })
    await fillDisk(app)
    await app.keyboard.press('t')
    await app.getByRole('textbox', { name: 'Task' }).fill('FULL')
    await app.keyboard.press('Enter')
    await expect(app.getByText(sayIn('en')('fault.storage-full'))).toBeVisible()
    await expect(app.getByRole('textbox', { name: 'Task' })).toHaveValue('FULL')
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await app.getByRole('textbox', { name: 'Task' }).press('Enter')
    await expect(app.getByRole('checkbox', { name: 'FULL', exact: true })).toBeVisible()
  } finally {
    await device.close()
  }
})

/** Writes what cannot be compressed until the browser refuses even a little: it rounds, and remembers for a while what was free. */
async function fillDisk(app: Page): Promise<void> {
  await app.evaluate(async () => {
    const opening = indexedDB.open('filler')
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows', { autoIncrement: true }))
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(new Error('no filler')))
    })
    const put = (bytes: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = db.transaction('rows', 'readwrite')
        const parts = Array.from({ length: Math.ceil(bytes / 65_536) }, () =>
          crypto.getRandomValues(new Uint8Array(Math.min(bytes, 65_536))),
        )
        transaction.objectStore('rows').add(parts)
        transaction.addEventListener('complete', () => resolve(true))
        transaction.addEventListener('abort', () => resolve(false))
      })
    for (let bytes = 500_000; bytes >= 2_000;) if (!(await put(bytes))) bytes = Math.floor(bytes / 4)
    db.close()
  })
}

/** Somebody writes all the while that something happens; it begins once they are under way. */
async function writeThrough(prefix: string, happen: () => Promise<void>): Promise<Written> {
  const stop = new AbortController()
  const underWay = Promise.withResolvers<void>()
  const writing = writeTasks(world.laptopApp, prefix, stop.signal, underWay.resolve)
  try {
    await Promise.race([underWay.promise, writing])
    await happen()
  } finally {
    stop.abort()
  }
  return writing
}

async function expectWhole(name: string, prefix: string, written: Written): Promise<void> {
  const verdict = await judge(world, prefix, written)
  verdicts.push({ name, verdict })
  expect(verdict).toMatchObject({ lost: [], doubled: [], diverged: [], repeatedOperations: 0 })
  expect(verdict.acknowledged, 'somebody wrote while it happened').toBeGreaterThan(0)
}
