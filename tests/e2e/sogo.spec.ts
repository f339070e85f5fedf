import { expect, type Page } from '@playwright/test'
import { sogoMissing } from '../../tools/lib/sogo-packages.ts'
import { practiceMails } from '../harness/inboxes.ts'
import { startSogo, type Sogo } from '../harness/sogo.ts'
import { test as base } from './harness.ts'
import { exportAll } from './stored.ts'

const test = base.extend<object, { sogo: Sogo }>({
  sogo: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that a fixture needs from this pattern
    async ({}, use) => {
      const sogo = await startSogo({ mails: [practiceMails], signal: new AbortController().signal })
      await use(sogo)
      await sogo.stop()
    },
    { scope: 'worker' },
  ],
})

const missing = sogoMissing()
// Its services run as users of their own, which only root can start; where root lacks packages in CI, that is a failure.
test.skip(missing.length > 0 && !(process.env['CI'] && process.getuid?.() === 0), `missing: ${missing.join(' ')}`)

const mails = [
  {
    subject: 'Samples for the spring catalogue',
    sender: 'tomasz.kerrow@ketterholt.example',
    words: 'a shade too dark',
  },
  { subject: '关于报价单的几个问题', sender: 'chen.yu@lanting.example', words: '含税价格的有效期' },
  { subject: '下週四拜訪時間確認', sender: 'lin.yating@tafeng.example', words: '討論明年度的合作方案' },
]

/** A mail from somebody unknown; `id` stands in its source alone. */
const SAMPLES = {
  subject: 'Samples for the spring catalogue',
  words: 'a shade too dark',
  id: 'samples-1@ketterholt.example',
}

test('In the live SOGo the side panel shows who wrote the mail that stands open, in three character sets', async ({
  sogo,
  launch,
}) => {
  const device = await launch()
  const mailbox = await signIn(await device.context.newPage(), sogo)
  let panel: Page | undefined
  for (const { subject, sender, words } of mails) {
    await mailbox.locator('md-list-item', { hasText: subject }).locator('button.md-no-style').first().click()
    await expect(mailbox.locator('.msg-body')).toContainText(words)
    panel ??= await device.openPanelFromPage(() => mailbox.locator('[ng-bind$="from[0].email"] + span').click())
    await expect(panel.locator('main')).toContainText(sender)
  }
})

test("In the live SOGo a saved conversation carries the mail's own id, which only its source tells", async ({
  sogo,
  launch,
}) => {
  const device = await launch()
  const mailbox = await signIn(await device.context.newPage(), sogo)
  await mailbox.locator('md-list-item', { hasText: SAMPLES.subject }).locator('button.md-no-style').first().click()
  await expect(mailbox.locator('.msg-body')).toContainText(SAMPLES.words)
  const panel = await device.openPanelFromPage(() => mailbox.locator('[ng-bind$="from[0].email"] + span').click())
  await expect(panel.getByLabel('Name')).toBeFocused()
  await panel.keyboard.press('Enter')
  await expect.poll(() => exportAll(panel), { timeout: 15_000 }).toContain(SAMPLES.id)
})

async function signIn(page: Page, { url, user, password }: Sogo): Promise<Page> {
  await page.goto(url)
  await page.fill('[ng-model="app.creds.username"]', user)
  await page.fill('#passwordField', password)
  await page.press('#passwordField', 'Enter')
  await page.waitForURL(/\/Mail\/view/u)
  return page
}
