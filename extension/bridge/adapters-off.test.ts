import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { isAdapterOff, readAdaptersOff, setAdapterOff } from './adapters-off.ts'

beforeEach(() => fakeBrowser.reset())

test('an adapter is off in the version that was broken, and on again with the next', async () => {
  await setAdapterOff('gmail', 3, true)
  expect(await isAdapterOff('gmail', 3)).toBe(true)
  expect(await isAdapterOff('gmail', 4)).toBe(false)
  expect(await isAdapterOff('outlook', 3)).toBe(false)
  expect(await isAdapterOff('toString', 3)).toBe(false)
})

test('switching on again leaves the others off', async () => {
  await setAdapterOff('gmail', 3, true)
  await setAdapterOff('qq', 1, true)
  await setAdapterOff('gmail', 3, false)
  expect(await readAdaptersOff()).toEqual({ qq: 1 })
})
