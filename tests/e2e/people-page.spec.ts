import { expect, type Page } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import type { Device } from './device.ts'
import { countHands } from './hands.ts'
import { test } from './harness.ts'
import { clippedNames, expectPeople, findPeople, openBeside, toast } from './panel.ts'

const PEOPLE = ['Tomasz Kerrow', 'Priya Vasant', 'Rosalind Achterberg', '周文博', 'Emeka Lindqvist']
const KNOWN = PEOPLE.slice(0, 3)
const NEW = PEOPLE.slice(3)

test('A page with JSON-LD, h-card and plain addresses gives exactly its people; the press office is left out and why is said', async ({
  launch,
  practice,
}) => {
  const device = await launch()
  const { panel } = await openBeside(device, practice.teamUrl)
  await findPeople(panel)
  await expect(panel.getByRole('heading', { name: '5 people on this page' })).toBeVisible()
  expect((await clippedNames(panel)).toSorted()).toEqual(PEOPLE.toSorted())
  await expect(panel.getByText('Left out: “Press office”, a department or office')).toBeVisible()
  // The number is drawn in its international form once the numbering plans are there.
  await expect
    .poll(() => valuesOf(panel, 'Tomasz Kerrow'))
    .toEqual([
      'Tomasz Kerrow',
      'Head of Purchasing',
      'Ketterholt Interiors Ltd',
      'tomasz.kerrow@ketterholt.example',
      '+44 20 7946 0123',
    ])
  expect(await valuesOf(panel, '周文博')).toEqual([
    '周文博',
    '亚洲区采购代表',
    'Ketterholt Interiors Ltd',
    'zhou.wenbo@ketterholt.example',
    '+86 571 8765 4399',
  ])
  expect(await valuesOf(panel, 'Emeka Lindqvist')).toEqual([
    'Emeka Lindqvist',
    'Logistics',
    'Ketterholt Interiors Ltd',
    'emeka.lindqvist@ketterholt.example',
    '',
  ])
})

test('The toolbar button reads the page; saving the two new people is then one key, the known ones stay unticked, and undo takes the two away', async ({
  launch,
  practice,
}) => {
  const device = await launch()
  const { page, panel } = await openTeam(device, practice.teamUrl)
  for (const name of NEW) {
    const box = panel.getByRole('checkbox', { name, exact: true })
    await expect(box).toBeChecked()
    await box.press('Space')
  }
  await panel.getByRole('button', { name: 'Save 3' }).click()
  await expect(toast(panel)).toContainText('3 saved')
  await panel.close()

  // Only a real press of the toolbar may open the panel itself; what that press leaves for the panel is the same.
  const worker = await device.serviceWorker()
  const tabId = await device.tabIdOf(page)
  await worker.evaluate(async (id) => {
    const { onClicked } = chrome.action as unknown as { onClicked: { dispatch(tab: unknown): void } }
    onClicked.dispatch(await chrome.tabs.get(id))
  }, tabId)
  const again = await device.openPanelTab(tabId)
  await expectPeople(again, PEOPLE.length)
  for (const name of KNOWN) await expect(again.getByRole('checkbox', { name, exact: true })).not.toBeChecked()
  for (const name of NEW) await expect(again.getByRole('checkbox', { name, exact: true })).toBeChecked()
  const hands = await countHands(again)
  await again.keyboard.press('Control+Enter')
  await expect(toast(again)).toContainText('2 saved')
  expect(await hands()).toEqual({ presses: 0, keys: 1 })

  const app = await device.openApp('#/contacts')
  for (const name of PEOPLE) await expect(app.getByRole('row', { name: new RegExp(name, 'u') })).toHaveCount(1)
  await again.bringToFront()
  await toast(again).getByRole('button', { name: /^Undo/u }).click()
  await expect(toast(again)).toContainText('Undone')
  for (const name of NEW) await expect(app.getByRole('row', { name: new RegExp(name, 'u') })).toHaveCount(0)
  for (const name of KNOWN) await expect(app.getByRole('row', { name: new RegExp(name, 'u') })).toHaveCount(1)
})

test('Two of five people are picked and saved with four presses', async ({ launch, practice }) => {
  const device = await launch()
  const { panel } = await openTeam(device, practice.teamUrl)
  await expect(panel.getByText('5 selected')).toBeVisible()
  const hands = await countHands(panel)
  await panel.getByText('5 selected').click()
  for (const name of NEW) await panel.getByRole('checkbox', { name, exact: true }).click()
  await panel.getByRole('button', { name: 'Save 2' }).click()
  await expect(toast(panel)).toContainText('2 saved')
  expect(await hands()).toEqual({ presses: 4, keys: 0 })
  const app = await device.openApp('#/contacts')
  await expect(app.getByRole('row')).toHaveCount(1 + NEW.length)
})

/** Opens the page of the team with the panel beside it, which has found everybody. */
async function openTeam(device: Device, url: string) {
  const beside = await openBeside(device, url)
  await findPeople(beside.panel)
  await expectPeople(beside.panel, PEOPLE.length)
  return beside
}

/** What the row of a person holds when opened, in the order of the form: name, role, company, address, phone. */
async function valuesOf(panel: Page, name: string): Promise<string[]> {
  await panel.getByRole('button', { name: `Edit ${name}`, exact: true }).click()
  const form = panel.locator('.p-clip-form')
  await expect(form).toBeVisible()
  const values = await form
    .locator('input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  await panel.getByRole('button', { name: `Edit ${name}`, exact: true }).click()
  await expect(form).toBeHidden()
  return values
}

test('A box drawn on the page gives the people in it and nobody else; the page keeps nothing of it, and Escape draws none', async ({
  launch,
  practice,
}) => {
  const device = await launch()
  const { page, panel } = await openTeam(device, practice.teamUrl)
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  const select = panel.getByRole('button', { name: 'Select area' })

  await select.click()
  await expect.poll(() => countOverlays(page)).toBe(1)
  await page.bringToFront()
  await page.keyboard.press('Escape')
  await expect.poll(() => countOverlays(page)).toBe(0)
  await expectPeople(panel, PEOPLE.length)

  await select.click()
  await expect.poll(() => countOverlays(page)).toBe(1)
  await page.bringToFront()
  await drawAround(page, ['Rosalind Achterberg', '+44 20 7946 0125'])
  await expectPeople(panel, 1)
  expect(await clippedNames(panel)).toEqual(['Rosalind Achterberg'])
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
})

/** Elements that no author of the page wrote: the last of the document, after its body. */
async function countOverlays(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > div').length)
}

async function drawAround(page: Page, texts: readonly string[]): Promise<void> {
  const boxes = await Promise.all(texts.map((text) => page.getByText(text).first().boundingBox()))
  const all = boxes.map((box) => must(box))
  const [left, top] = [Math.min(...all.map(({ x }) => x)) - 4, Math.min(...all.map(({ y }) => y)) - 4]
  await page.mouse.move(left, top)
  await page.mouse.down()
  await page.mouse.move(
    Math.max(...all.map(({ x, width }) => x + width)) + 4,
    Math.max(...all.map(({ y, height }) => y + height)) + 4,
    { steps: 5 },
  )
  await page.mouse.up()
}
