import { expect, type Page } from '@playwright/test'
import type { Roundcube } from '../harness/roundcube.ts'
import type { Device } from './device.ts'

/** Signs in to the live webmail in a tab of a device, a new one when none is given. */
export async function signIn(device: Device, { url, user, password }: Roundcube, tab?: Page): Promise<Page> {
  const page = tab ?? (await device.context.newPage())
  await page.goto(url)
  await page.fill('#rcmloginuser', user)
  await page.fill('#rcmloginpwd', password)
  await page.click('#rcmloginsubmit')
  const mails = page.locator('#messagelist tbody tr.message').first()
  // Roundcube fetches its list by itself, and now and then on a busy machine it never comes; a person would load the page again.
  await mails.waitFor({ timeout: 15_000 }).catch(() => page.reload())
  await mails.waitFor()
  return page
}

/** Opens a mail by its subject in the reading pane, and waits until it is there. */
export async function openMail(mailbox: Page, subject: string): Promise<void> {
  await mailbox.locator('#messagelist span.subject a', { hasText: subject }).first().click()
  await expect(mailbox.frameLocator('#messagecontframe').locator('#message-header h2.subject')).toContainText(subject)
}

/** Presses the in-page button of the open mail. It sits in a closed shadow root, so it is found by where it stands. */
export async function pressInPageButton(mailbox: Page): Promise<void> {
  await mailbox.frameLocator('#messagecontframe').locator('.header-summary .adr + span').click()
}
