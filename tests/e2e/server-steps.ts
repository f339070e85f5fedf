import { expect, type Page } from '@playwright/test'
import type { Device } from './device.ts'
import type { RestartableServer } from './harness.ts'
import { sayIn } from './say.ts'

/** Makes the person of this device the owner of an empty server, by the address that `npm start` opens. */
export async function setUpOwner(
  device: Device,
  { url, setupCode }: Pick<RestartableServer, 'url' | 'setupCode'>,
  say = sayIn('en'),
): Promise<Page> {
  const app = await device.openApp(`#/settings/sync?server=${url}&code=${setupCode}`)
  await expect(app.getByText(say('settings.safe'))).toBeVisible()
  return app
}

/** Shows a pairing code on a connected device. */
export async function showPairingCode(app: Page): Promise<string> {
  await app.goto(`${app.url().split('#')[0]}#/settings/sync`)
  await app.getByRole('button', { name: 'Add a device' }).click()
  return app.getByTestId('pairing-code').innerText()
}

/** Joins a further device with a code shown on another. */
export async function pair(device: Device, serverUrl: string, code: string): Promise<Page> {
  const app = await device.openApp('#/settings/sync')
  await app.getByLabel('Server address').fill(serverUrl)
  await app.getByRole('textbox', { name: 'Pairing code' }).fill(code)
  await app.getByRole('textbox', { name: 'This device' }).fill('Second laptop')
  await app.getByRole('button', { name: 'Connect', exact: true }).click()
  await expect(app.getByText('All changes are safe')).toBeVisible()
  return app
}

/** Another device of the same person joins with a code, without a browser of its own. */
export async function joinElsewhere(serverUrl: string, code: string, name: string): Promise<void> {
  const { publicKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign'])
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey)
  const answer = await fetch(`${serverUrl}/session/pair/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, device: { name, key: { kty, crv, x, y } } }),
  })
  expect(answer.status).toBe(200)
}

/** Waits until everything of this device has reached the server. */
export async function expectSynced(app: Page, say = sayIn('en'), timeout = 20_000): Promise<void> {
  await app.goto(`${app.url().split('#')[0]}#/settings/sync`)
  await app.getByRole('button', { name: say('settings.syncnow') }).click()
  const waiting = app.getByRole('paragraph').filter({ hasText: say('settings.waiting', { n: 0 }) })
  await expect(waiting).toBeVisible({ timeout })
}

/** Opens the page of a contact by name. */
export async function openContact(app: Page, name: string): Promise<void> {
  await app.goto(`${app.url().split('#')[0]}#/contacts`)
  await app.getByRole('row', { name: new RegExp(name, 'u') }).click()
  await expect(app.getByRole('heading', { name })).toBeVisible()
}

/** Changes a field where it stands: reading text becomes a field, Enter saves. */
export async function editField(app: Page, label: string, value: string): Promise<void> {
  await app.getByRole('button', { name: new RegExp(`^${label}\\b`, 'u') }).click()
  const field = app.getByRole('textbox', { name: label, exact: true })
  await field.fill(value)
  await field.press('Enter')
}
