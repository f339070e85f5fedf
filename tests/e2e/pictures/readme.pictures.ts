import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import type { Locale } from '../../../extension/ui/i18n/locale.ts'
import { root } from '../../../tools/lib/root.ts'
import { practiceMails } from '../../harness/inboxes.ts'
import { startRoundcube } from '../../harness/roundcube.ts'
import { test } from '../harness.ts'
import { toast } from '../panel.ts'
import { sayIn } from '../say.ts'
import { inventedPeople, keepConversations, keepInvented, mainPerson } from '../seed.ts'
import { openMail, signIn } from '../webmail.ts'

const PANEL = { width: 380, height: 820 }
const HOST = { width: 1020, height: 820 }
const APP = { width: 1400, height: 820 }
const TASKS = {
  en: 'send the revised offer fri 9am',
  'zh-Hans': '周五上午9点发修改后的报价',
  'zh-Hant': '週五上午9點寄修改後的報價',
} as const

test('The side panel beside a mail in the live webmail', async ({ launch }) => {
  // Only mails of our own: a picture in README shows nobody else's.
  const roundcube = await startRoundcube({ mails: [practiceMails], signal: new AbortController().signal })
  const device = await launch()
  const mailbox = await signIn(device, roundcube)
  await sharpen(mailbox, HOST)
  await openMail(mailbox, 'Lead time for 60 chairs')
  const panel = await device.openPanelTab(await device.tabIdOf(mailbox))
  await sharpen(panel, PANEL)
  await expect(panel.getByLabel('Name')).toHaveValue('Noor van Dalen')
  await panel.keyboard.press('Enter')
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible()
  await keepConversations(
    panel,
    'en',
    ['Noor van Dalen', 'noor@polderwerk.example'],
    [340, 290, 288, 201, 150, 97, 96, 41, 12],
  )
  await panel.keyboard.press('Escape')
  await expect(panel.getByRole('heading', { name: 'Noor van Dalen' })).toBeVisible()
  await work(panel, 'en', '2')
  const [host, side] = [await mailbox.screenshot(), await quietPicture(panel)]
  const frame = await device.context.newPage()
  await sharpen(frame, { width: HOST.width + PANEL.width + 1, height: HOST.height })
  const picture = (bytes: Buffer, { width, height }: typeof HOST) =>
    `<img width="${width}" height="${height}" src="data:image/png;base64,${bytes.toString('base64')}">`
  await frame.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:#c9d2d4">${picture(host, HOST)}${picture(side, PANEL)}`,
  )
  await frame.screenshot({ path: fileOf('panel') })
  await roundcube.stop()
})

test('The list of contacts, light and dark', async ({ launch }) => {
  const device = await launch()
  await keepBook(await device.openPanelTab(0), 'en')
  const app = await device.openApp('#/contacts')
  await sharpen(app, APP)
  await expect(app.getByRole('row', { name: /Hannah Brandt/u })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await app.emulateMedia({ colorScheme })
    await app.screenshot({ path: fileOf(`contacts-${colorScheme}`) })
  }
})

test('A contact in simplified Chinese', async ({ launch }) => {
  const device = await launch({ language: 'zh_CN' })
  await keepBook(await device.openPanelTab(0), 'zh-Hans')
  const app = await device.openApp('#/contacts')
  await sharpen(app, APP)
  const [name] = mainPerson('zh-Hans')
  await app.getByRole('row', { name: new RegExp(name, 'u') }).click()
  await expect(app.getByRole('heading', { name, exact: true })).toBeVisible()
  await app.screenshot({ path: fileOf('contact-zh-hans') })
})

/** A book with a history: conversations with several people, tiers, tasks. */
async function keepBook(panel: Page, language: Locale): Promise<void> {
  await keepInvented(panel, language)
  const people = inventedPeople(language)
  const days = [[300, 210, 90, 33, 9], [260, 170, 60, 4], [120, 15], [240, 233, 45], [18], [75, 3]]
  for (const [index, ago] of days.entries()) {
    const [name, , , email] = must(people[index + 1])
    await keepConversations(panel, language, [name, email], ago)
    await work(panel, language, String((index % 4) + 1), index % 2 === 0)
    await panel.keyboard.press('Escape')
  }
  const [name, , , email] = mainPerson(language)
  await keepConversations(panel, language, [name, email], [1])
  await work(panel, language, '1')
}

/** What a salesperson does with the person on screen: a tier, a call, a task. */
async function work(panel: Page, language: Locale, tier: string, withTask = true): Promise<void> {
  const say = sayIn(language)
  await expect(async () => {
    await panel.keyboard.press(tier)
    await expect(toast(panel)).toContainText(say('toast.changed'), { timeout: 1_000 })
  }).toPass()
  if (!withTask) return
  await panel.keyboard.press('l')
  await expect(panel.getByRole('textbox', { name: say('composer.said') })).toBeFocused()
  await panel.keyboard.press('Enter')
  await expect(toast(panel)).toContainText(say('toast.call'))
  await panel.keyboard.press('t')
  await expect(panel.getByRole('textbox', { name: say('composer.task') })).toBeFocused()
  await panel.keyboard.insertText(TASKS[language])
  await panel.keyboard.press('Enter')
  await expect(toast(panel)).toContainText(say('toast.task'))
}

/** The panel at rest: nothing focused, no toast. */
async function quietPicture(panel: Page): Promise<Buffer> {
  await expect(toast(panel)).toBeHidden({ timeout: 15_000 })
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  return panel.screenshot()
}

/** Two dots for each pixel: pictures are looked at on such screens. */
async function sharpen(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 2, mobile: false })
}

function fileOf(name: string): string {
  return join(root, 'tests/e2e/pictures', `${name}.png`)
}
