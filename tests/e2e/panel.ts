import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Device } from './device.ts'
import { sayIn } from './say.ts'

/** A page in a tab and the panel that belongs to that tab. */
export async function openBeside(device: Device, url: string): Promise<{ page: Page; panel: Page }> {
  const page = await device.context.newPage()
  await page.goto(url)
  return { page, panel: await device.openPanelTab(await device.tabIdOf(page)) }
}

/** Asks the panel for the people of the page beside it, by its menu. */
export async function findPeople(panel: Page, say = sayIn('en')): Promise<void> {
  await panel.getByRole('button', { name: say('do.more'), exact: true }).click()
  await panel.getByRole('menuitem', { name: say('panel.readpage') }).click()
}

/** The names of the people in a clip review that can still be ticked. */
export async function clippedNames(panel: Page): Promise<string[]> {
  const boxes = panel.locator('.p-clip-list').getByRole('checkbox')
  return boxes.evaluateAll((all) => all.map((box) => box.closest('label')?.textContent ?? ''))
}

/** `content` as a number is that many zero bytes, made in the browser. */
export type DroppedFile = {
  readonly name: string
  readonly type?: string
  readonly content: string | Uint8Array | number
}

/** Drops files on a panel, as from a folder of the system. */
export async function dropFiles(panel: Page, files: readonly DroppedFile[]): Promise<void> {
  const sent = files.map(({ name, type = '', content }) => ({
    name,
    type,
    content: typeof content === 'number' ? content : Buffer.from(content).toString('base64'),
  }))
  const transfer = await panel.evaluateHandle((all) => {
    const data = new DataTransfer()
    for (const { name, type, content } of all) {
      const bytes =
        typeof content === 'number'
          ? new Uint8Array(content)
          : Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
      data.items.add(new File([bytes], name, { type }))
    }
    return data
  }, sent)
  await panel.locator('.p-panel').dispatchEvent('drop', { dataTransfer: transfer })
  await transfer.dispose()
}

/** A file of the disk as one to drop. */
export function fileFrom(path: string): DroppedFile {
  return { name: basename(path), content: readFileSync(path) }
}

/** The toast at the foot of a panel or an app page. */
export function toast(page: Page) {
  return page.getByRole('status').filter({ has: page.locator('.k-toast') })
}

/** Waits until the panel shows this many people of a page. */
export async function expectPeople(panel: Page, count: number): Promise<void> {
  await expect(panel.locator('.p-clip-list').getByRole('checkbox')).toHaveCount(count)
}
