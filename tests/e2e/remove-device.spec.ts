import { expect } from '@playwright/test'
import { test } from './harness.ts'
import { expectSynced, pair, setUpOwner, showPairingCode } from './server-steps.ts'

test('A device that another removes is signed out, keeps what it has, and comes back only with a new code', async ({
  server,
  launch,
}) => {
  const [laptop, office] = [await launch(), await launch()]
  const laptopApp = await setUpOwner(laptop, server)
  const officeApp = await pair(office, server.url, await showPairingCode(laptopApp))
  await expectSynced(officeApp)

  await laptopApp.getByRole('button', { name: 'Sync now' }).click()
  await laptopApp.getByRole('button', { name: /^More for/u }).click()
  await laptopApp.getByRole('menuitem', { name: 'Remove device…' }).click()
  await laptopApp.getByRole('button', { name: 'Remove device', exact: true }).click()
  await expect(laptopApp.getByText(/was removed$/u)).toBeVisible()
  await expect(laptopApp.getByRole('button', { name: /^More for/u })).toBeHidden()

  await officeApp.goto(`${officeApp.url().split('#')[0]}#/contacts`)
  await officeApp.getByRole('button', { name: 'New contact' }).first().click()
  await officeApp.getByLabel('Name', { exact: true }).fill('Hannah Brandt')
  await officeApp.keyboard.press('Enter')
  await expect(officeApp.getByRole('row', { name: /Hannah Brandt/u })).toBeVisible()
  await expect(officeApp.getByText('Signed out').first()).toBeVisible({ timeout: 20_000 })

  const again = await pair(office, server.url, await showPairingCode(laptopApp))
  await expectSynced(again)
  await laptopApp.goto(`${laptopApp.url().split('#')[0]}#/contacts`)
  await expect(laptopApp.getByRole('row', { name: /Hannah Brandt/u })).toBeVisible({ timeout: 20_000 })
})
