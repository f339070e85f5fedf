import { expect, type Page } from '@playwright/test'
import { launchDevice } from '../../../tests/e2e/device.ts'
import { editField, openContact, pair } from '../../../tests/e2e/server-steps.ts'
import { contactRow } from '../people.ts'
import { quantile } from './figures.ts'
import { ownLine } from './line.ts'
import { startOurs } from './our-server.ts'

const EDITS = 40
/** The first exchanges pay for what is loaded on need. */
const WARM_UP = 5

/** Two people with the built extension look at one contact: from the key that ends an edit to the other one's screen. */
export async function raceScreens(): Promise<string[]> {
  const server = await startOurs(1)
  const devices = [await launchDevice(), await launchDevice()] as const
  try {
    const [writer, reader] = [
      await pair(devices[0], server.url, await server.client.pairingCode()),
      await pair(devices[1], server.url, await server.client.pairingCode()),
    ]
    for (const page of [writer, reader]) await openContact(page, contactRow(0).name)
    await watchEnter(writer)
    const times: number[] = []
    for (let run = 0; run < EDITS; run += 1) times.push(await timeEdit(writer, reader, `Buyer ${run + 1}`))
    const settled = times.slice(WARM_UP)
    const what = `edit to another device’s screen, ${settled.length} edits`
    return [
      ownLine(`${what}, p50`, quantile(settled, 0.5), 'ms'),
      ownLine(`${what}, p95`, quantile(settled, 0.95), 'ms', 150),
    ]
  } finally {
    await Promise.all(devices.map((device) => device.close()))
    await server.stop()
  }
}

/** Remembers when Enter was pressed last, which ends an edit: before anything of it is written down. */
async function watchEnter(page: Page): Promise<void> {
  await page.evaluate(() => {
    const note = ({ key }: KeyboardEvent) => {
      if (key === 'Enter') Object.assign(globalThis, { enteredAt: performance.timeOrigin + performance.now() })
    }
    addEventListener('keydown', note, true)
  })
}

/** Milliseconds by the machine's clock, which both browsers share. */
async function timeEdit(writer: Page, reader: Page, text: string): Promise<number> {
  const shown = reader.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.body.textContent.includes(wanted)) return
          observer.disconnect()
          resolve(performance.timeOrigin + performance.now())
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
    text,
  )
  await editField(writer, 'Role', text)
  const shownAt = await shown
  const enteredAt = await writer.evaluate(() => (globalThis as unknown as { enteredAt: number }).enteredAt)
  await expect(writer.getByRole('button', { name: new RegExp(`^Role\\b.*${text}`, 'u') })).toBeVisible()
  return shownAt - enteredAt
}
