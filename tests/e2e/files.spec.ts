import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { must } from '#shared/lib/must.ts'
import { test } from './harness.ts'
import { expectSynced, openContact, pair, setUpOwner, showPairingCode } from './server-steps.ts'

/** Larger than one piece, so that it travels in several. */
const PLAN = Buffer.from(Uint8Array.from({ length: 2_300_000 }, (_, at) => (at * 31 + (at >> 9)) % 251))

test('A file attached without a network is on another device after both have synced, byte for byte', async ({
  server,
  launch,
}) => {
  const [laptop, office] = [await launch(), await launch()]
  const laptopApp = await setUpOwner(laptop, server)
  await addContact(laptopApp, 'Hannah Brandt')
  await expectSynced(laptopApp)
  const officeApp = await pair(office, server.url, await showPairingCode(laptopApp))

  await openContact(laptopApp, 'Hannah Brandt')
  await laptop.setOffline(true)
  const files = { name: 'Line 4 plan.pdf', mimeType: 'application/pdf', buffer: PLAN }
  await laptopApp.locator('input[type=file][aria-label="Attach a file"]').setInputFiles(files)
  await expect(laptopApp.getByText('2.3 MB · Only here until it is sent')).toBeVisible()
  await laptop.setOffline(false)
  await expectSynced(laptopApp)
  await openContact(laptopApp, 'Hannah Brandt')
  await expect(laptopApp.getByText('2.3 MB', { exact: true })).toBeVisible({ timeout: 20_000 })

  await expectSynced(officeApp)
  await openContact(officeApp, 'Hannah Brandt')
  await expect(officeApp.getByText('2.3 MB · On the server')).toBeVisible()
  const download = officeApp.waitForEvent('download')
  await officeApp.getByRole('button', { name: 'Save Line 4 plan.pdf' }).click()
  const path = await (await download).path()
  expect((await download).suggestedFilename()).toBe('Line 4 plan.pdf')
  expect(digest(readFileSync(must(path)))).toBe(digest(PLAN))
  await expect(officeApp.getByText('2.3 MB', { exact: true })).toBeVisible()
})

async function addContact(app: Page, name: string): Promise<void> {
  await app.goto(`${app.url().split('#')[0]}#/contacts`)
  await app.getByRole('button', { name: 'New contact' }).first().click()
  await app.getByLabel('Name', { exact: true }).fill(name)
  await app.keyboard.press('Enter')
  await expect(app.getByRole('row', { name: new RegExp(name, 'u') })).toBeVisible()
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
