import { expect, type Page } from '@playwright/test'
import { sayIn } from '../say.ts'
import { openPerson, type World } from './world.ts'

const say = sayIn('en')

/** What a person did, and what the page told them is kept. */
export type Written = { readonly tried: readonly string[]; readonly acknowledged: readonly string[] }

/**
 * Writes tasks by hand, one after the other, until the signal aborts or the page is gone. One counts as acknowledged when the
 * page lists it, for it lists what the database holds.
 */
export async function writeTasks(
  app: Page,
  prefix: string,
  signal: AbortSignal,
  onAcknowledged: () => void = () => {},
): Promise<Written> {
  const tried: string[] = []
  const acknowledged: string[] = []
  try {
    for (let n = 1; !signal.aborted; n += 1) {
      const title = `${prefix}${n}`
      await openComposer(app)
      await app.getByRole('textbox', { name: 'Task' }).fill(title, { timeout: 5_000 })
      tried.push(title)
      await enter(app, title)
      acknowledged.push(title)
      onAcknowledged()
    }
  } catch (error) {
    // A page or browser that is gone ends the writing; anything else is a fault of its own.
    if (!/closed|crashed|disconnected/iu.test(String(error))) throw error
  }
  return { tried, acknowledged }
}

/** Presses T until the composer is there: a page that has just saved may still be closing it. */
async function openComposer(app: Page): Promise<void> {
  const box = app.getByRole('textbox', { name: 'Task' })
  await expect(async () => {
    if (!(await box.isVisible())) await app.keyboard.press('t')
    await expect(box).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 10_000 })
}

/** Presses Enter, again when the page says that nothing was saved: it has kept the words. */
async function enter(app: Page, title: string): Promise<void> {
  await app.keyboard.press('Enter')
  const kept = app.getByRole('checkbox', { name: title, exact: true })
  const refused = app.getByText(say('fault.storage'))
  await expect(kept.or(refused).first()).toBeVisible({ timeout: 10_000 })
  if (!(await kept.isVisible())) await app.keyboard.press('Enter')
  await expect(kept).toBeVisible({ timeout: 10_000 })
}

/** The titles that a device shows, in order. */
export async function shownTasks(app: Page): Promise<string[]> {
  await openPerson(app)
  return (await app.locator('.r-task .k-check').allInnerTexts()).map((text) => text.trim()).toSorted()
}

async function storedTasks({ server }: World): Promise<string[]> {
  const { results } = await server.database
    .prepare("SELECT doc ->> '$.title' AS title FROM records WHERE entity = 'task' ORDER BY 1")
    .all<{ title: string }>()
  return results.map(({ title }) => title).toSorted()
}

/** What became of the tasks of this round: on the server and on both devices. */
export type Verdict = {
  readonly acknowledged: number
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  /** What one shows and another does not. */
  readonly diverged: readonly string[]
  readonly repeatedOperations: number
}

export async function judge(world: World, prefix: string, { acknowledged }: Written): Promise<Verdict> {
  await world.settle()
  const places = [await storedTasks(world), await shownTasks(world.laptopApp), await shownTasks(world.officeApp)]
  const all = new Set(places.flat())
  const log = await world.server.firstRow<{ n: number; ops: number }>(
    'SELECT count(*) AS n, count(DISTINCT op) AS ops FROM changes',
  )
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((title) => places.some((place) => !place.includes(title))),
    doubled: [...all].filter(
      (title) => title.startsWith(prefix) && places.some((place) => place.filter((each) => each === title).length > 1),
    ),
    diverged: [...all].filter((title) => places.some((place) => !place.includes(title))),
    repeatedOperations: (log?.n ?? 0) - (log?.ops ?? 0),
  }
}
