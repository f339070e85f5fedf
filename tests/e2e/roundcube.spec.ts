import { expect, type Page } from '@playwright/test'
import type { Roundcube } from '../harness/roundcube.ts'
import { needsRoundcube, test } from './harness.ts'

needsRoundcube()

test('A person signs in to the live webmail and opens mails in three character sets', async ({ roundcube, launch }) => {
  const { context } = await launch()
  const page = await context.newPage()
  await signIn(page, roundcube)
  await expect(page.locator('#messagelist tbody tr.message')).toHaveCount(roundcube.messages)
  const mails = [
    {
      subject: 'Samples for the spring catalogue',
      sender: 'tomasz.kerrow@ketterholt.example',
      words: 'the walnut is a shade too dark',
    },
    { subject: '关于报价单的几个问题', sender: 'chen.yu@lanting.example', words: '含税价格的有效期' },
    { subject: '下週四拜訪時間確認', sender: 'lin.yating@tafeng.example', words: '討論明年度的合作方案' },
  ]
  for (const { subject, sender, words } of mails) {
    await page.locator('#messagelist span.subject a', { hasText: subject }).first().click()
    const preview = page.frameLocator('#messagecontframe')
    await expect(preview.locator('#message-header h2.subject')).toContainText(subject)
    await expect(preview.locator('.header-summary a.rcmContactAddress')).toHaveAttribute('title', sender)
    await expect(preview.locator('#messagebody')).toContainText(words)
  }
})

async function signIn(page: Page, { url, user, password }: Roundcube) {
  await page.goto(url)
  await page.fill('#rcmloginuser', user)
  await page.fill('#rcmloginpwd', password)
  await page.click('#rcmloginsubmit')
  await page.waitForSelector('#messagelist tbody tr.message')
}
