import { expect, type Page } from '@playwright/test'
import { needsRoundcube, test } from './harness.ts'
import { exportAll } from './stored.ts'
import { openMail, pressInPageButton, signIn } from './webmail.ts'

needsRoundcube()

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
const LEAD_TIME = { subject: 'Lead time for 60 chairs', id: 'chairs-7@polderwerk.example' }

test('In the live webmail the side panel shows who wrote the mail that stands open, in three character sets', async ({
  roundcube,
  launch,
}) => {
  const device = await launch()
  const mailbox = await signIn(device, roundcube)
  await expect(mailbox.locator('#messagelist tbody tr.message')).toHaveCount(roundcube.messages)
  let panel: Page | undefined
  for (const { subject, sender, words } of mails) {
    await openMail(mailbox, subject)
    await expect(mailbox.frameLocator('#messagecontframe').locator('#messagebody')).toContainText(words)
    panel ??= await device.openPanelFromPage(() => pressInPageButton(mailbox))
    await expect(panel.locator('main')).toContainText(sender)
  }
})

test("In the live webmail a saved conversation carries the mail's own id, which only its source tells", async ({
  roundcube,
  launch,
}) => {
  const device = await launch()
  const mailbox = await signIn(device, roundcube)
  await openMail(mailbox, LEAD_TIME.subject)
  const panel = await device.openPanelFromPage(() => pressInPageButton(mailbox))
  await expect(panel.getByLabel('Name')).toBeFocused()
  await panel.keyboard.press('Enter')
  await expect.poll(() => exportAll(panel), { timeout: 15_000 }).toContain(LEAD_TIME.id)
})
