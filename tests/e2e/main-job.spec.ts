import { expect } from '@playwright/test'
import { needsRoundcube, test } from './harness.ts'
import { editField, expectSynced, openContact, pair, setUpOwner, showPairingCode } from './server-steps.ts'
import { openMail, pressInPageButton, signIn } from './webmail.ts'

needsRoundcube()

test('Opening three real mails shows the right person each time, in three scripts', async ({ roundcube, launch }) => {
  const device = await launch()
  const mailbox = await signIn(device, roundcube)
  await openMail(mailbox, '关于报价单的几个问题')
  const panel = await device.openPanelFromPage(() => pressInPageButton(mailbox))
  await expect(panel.getByLabel('Name')).toHaveValue('陈雨')
  await expect(panel.getByLabel('Email')).toHaveValue('chen.yu@lanting.example')
  await openMail(mailbox, 'Lead time for 60 chairs')
  await expect(panel.getByLabel('Name')).toHaveValue('Noor van Dalen')
  await expect(panel.getByLabel('Email')).toHaveValue('noor@polderwerk.example')
  await openMail(mailbox, '下週四拜訪時間確認')
  await expect(panel.getByText('林雅婷').first()).toBeVisible()
  await expect(panel.getByText('lin.yating@tafeng.example').first()).toBeVisible()
})

test('One Enter keeps an unknown sender and the conversation; a paired device sees both, and an edit made offline comes back', async ({
  roundcube,
  server,
  launch,
}) => {
  const [laptop, office] = [await launch(), await launch()]
  const laptopApp = await setUpOwner(laptop, server)
  const mailbox = await signIn(laptop, roundcube)
  await openMail(mailbox, 'Lead time for 60 chairs')
  const panel = await laptop.openPanelFromPage(() => pressInPageButton(mailbox))
  await expect(panel.getByLabel('Name')).toHaveValue('Noor van Dalen')
  await expect(panel.getByLabel('Name')).toBeFocused()
  await panel.keyboard.press('Enter')
  await expect(panel.getByRole('heading', { name: 'Noor van Dalen' })).toBeVisible()
  await expect(panel.getByText('This conversation', { exact: true })).toBeVisible()
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible()
  await expectSynced(laptopApp)

  const officeApp = await pair(office, server.url, await showPairingCode(laptopApp))
  await openContact(officeApp, 'Noor van Dalen')
  await expect(officeApp.getByRole('article', { name: /Lead time for 60 chairs/u })).toBeVisible()

  await office.setOffline(true)
  await officeApp.getByRole('button', { name: 'All fields' }).click()
  await editField(officeApp, 'Phone', '+31 20 555 0199')
  await expect(officeApp.getByText(/Offline\. \d+ change/u)).toBeVisible()
  await office.setOffline(false)
  await expectSynced(officeApp)
  await openContact(laptopApp, 'Noor van Dalen')
  await expect(laptopApp.getByText('+31 20 555 0199').first()).toBeVisible({ timeout: 20_000 })
})

test('Two devices that edit different fields of one contact offline keep both, and a server restart in between loses and doubles nothing', async ({
  server,
  launch,
}) => {
  const [laptop, office] = [await launch(), await launch()]
  const laptopApp = await setUpOwner(laptop, server)
  await laptopApp.goto(`${laptopApp.url().split('#')[0]}#/contacts`)
  await laptopApp.getByRole('button', { name: 'New contact' }).first().click()
  await laptopApp.getByLabel('Name', { exact: true }).fill('Hannah Brandt')
  await laptopApp.getByLabel('Email', { exact: true }).fill('hannah.brandt@kestrel-robotics.example')
  await laptopApp.keyboard.press('Enter')
  await expect(laptopApp.getByRole('row', { name: /Hannah Brandt/u })).toBeVisible()
  await expectSynced(laptopApp)
  const officeApp = await pair(office, server.url, await showPairingCode(laptopApp))
  await openContact(officeApp, 'Hannah Brandt')
  await openContact(laptopApp, 'Hannah Brandt')

  await Promise.all([laptop.setOffline(true), office.setOffline(true)])
  for (const app of [laptopApp, officeApp]) await app.getByRole('button', { name: 'All fields' }).click()
  await editField(laptopApp, 'City', 'Hamburg')
  await editField(officeApp, 'Role', 'Head of Procurement')
  await server.stop()
  await Promise.all([laptop.setOffline(false), office.setOffline(false)])
  await server.start()
  await expectSynced(laptopApp)
  await expectSynced(officeApp)
  await expectSynced(laptopApp)
  for (const app of [laptopApp, officeApp]) {
    await openContact(app, 'Hannah Brandt')
    await expect(app.getByText('Hamburg').first()).toBeVisible()
    await expect(app.getByText('Head of Procurement').first()).toBeVisible()
    await app.goto(`${app.url().split('#')[0]}#/contacts`)
    await expect(app.getByRole('row', { name: /Hannah Brandt/u })).toHaveCount(1)
  }
  const log = await server
    .current()
    .firstRow<{ n: number; ops: number }>('SELECT count(*) AS n, count(DISTINCT op) AS ops FROM changes')
  expect(log?.n).toBe(log?.ops)
  const gaps = await server
    .current()
    .firstRow<{ missing: number }>('SELECT max(seq) - count(*) AS missing FROM changes')
  expect(gaps?.missing).toBe(0)
})
