import { afterEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerCalls } from './answer-calls.ts'

const view = {
  provider: 'roundcube',
  adapterVersion: 1,
  url: 'https://mail.example/',
  threadId: 't',
  subject: 's',
  messages: [],
  missed: [],
}

afterEach(() => vi.useRealTimers())

test('a thousand submissions of one page in a minute change no record, and all but a few are dropped', async () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] })
  fakeBrowser.reset()
  answerCalls({ onNudge: () => undefined })
  const written = vi.spyOn(fakeBrowser.storage.session, 'set')
  const sender = { id: fakeBrowser.runtime.id, origin: 'https://mail.example', tab: { id: 7 }, frameId: 0 }
  for (let sent = 0; sent < 1_000; sent += 1) {
    vi.setSystemTime(1_000_000 + sent * 60)
    await fakeBrowser.runtime.onMessage.trigger(
      { call: 'capture.submit', input: { ...view, key: `k${sent}` } },
      sender as never,
      () => undefined,
    )
  }
  // Twenty in any ten seconds: a minute holds six times that, each of which replaces the one before.
  await vi.waitFor(() => expect(written.mock.calls.length).toBeGreaterThan(0))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(written.mock.calls.length).toBeLessThanOrEqual(120)
  expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['tab:7'])
  expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual([])
  expect(await indexedDB.databases()).toEqual([])
})
