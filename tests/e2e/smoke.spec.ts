import { expect } from '@playwright/test'
import { expectAccessible } from './audit.ts'
import { test } from './harness.ts'

test('The built extension loads, and its page opens without a complaint in the console', async ({ launch }) => {
  const device = await launch()
  const complaints: string[] = []
  device.context.on('weberror', (error) => complaints.push(error.error().message))
  device.context.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  const app = await device.openApp()
  await expect(app.locator('main')).toBeVisible()
  await expectAccessible(app)
  expect(complaints).toEqual([])
})

test('The service worker comes back after the browser ended it', async ({ launch }) => {
  const device = await launch()
  const app = await device.openApp()
  await device.stopServiceWorkers()
  await app.reload()
  await expect(app.locator('main')).toBeVisible()
})

test('Nothing leaves the browser when nobody has connected it to a server', async ({ launch }) => {
  const device = await launch()
  const app = await device.openApp()
  await expect(app.locator('main')).toBeVisible()
  expect(device.network.requests).toEqual([])
})
