import { expect } from '@playwright/test'
import { test } from './harness.ts'
import { openBeside } from './panel.ts'

// Only a browser knows which document stands in a tab, and which one it keeps for the way back.

test('Whoever wrote a mail leaves the panel with the page that showed it, and comes back with it', async ({
  practice,
  launch,
}) => {
  const device = await launch()
  const { page, panel } = await openBeside(
    device,
    practice.mailboxUrl.replace('_task=mail', '_task=mail&_action=show&_uid=1'),
  )
  await expect(panel.getByLabel('Name')).toBeVisible()

  // A page that nobody allowed: no script of ours runs there to say that no mail is open.
  await page.goto('about:blank')
  await expect(panel.getByText('Open a mail, see the person')).toBeVisible()
  await page.goBack()
  await expect(panel.getByLabel('Name')).toBeVisible()

  await page.goto(practice.teamUrl)
  await expect(panel.getByText('Open a mail, see the person')).toBeVisible()
  await page.goBack()
  await expect(panel.getByLabel('Name')).toBeVisible()

  // The webmail changes its own address and shows the same mail: nothing was left.
  await page.evaluate(() => history.pushState(null, '', '#elsewhere'))
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
  await expect(panel.getByLabel('Name')).toBeVisible()
})
