import { expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { call } from './call.ts'
import { endWhenGone } from './end-when-gone.ts'

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
}

test('a call that nobody answered ends nothing while the extension lives', async () => {
  fakeBrowser.reset()
  const end = new AbortController()
  endWhenGone(call('capture.submit', null), end)
  await settled()
  expect(end.signal.aborted).toBe(false)
})

test('an extension that is gone ends its script', async () => {
  const end = new AbortController()
  const { id } = fakeBrowser.runtime
  Object.assign(fakeBrowser.runtime, { id: undefined })
  endWhenGone(Promise.reject(new Error('Extension context invalidated.')), end)
  await settled()
  Object.assign(fakeBrowser.runtime, { id })
  expect(end.signal.aborted).toBe(true)
})
