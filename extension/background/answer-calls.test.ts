import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { setAdapterOff } from '../bridge/adapters-off.ts'
import { answerCalls } from './answer-calls.ts'
import { openPanelFor } from './open-panel.ts'
import { watchTabs } from './watch-tabs.ts'
import { EMPTY_VIEW } from '../bridge/view-fixture.ts'

const view = EMPTY_VIEW
const TOP = { frameId: 0, documentId: 'top' }
const FRAME = { frameId: 5, documentId: 'frame' }

/** The documents that a tab shows now. */
let documents: string[]
let allowed: string[]

beforeEach(() => {
  fakeBrowser.reset()
  documents = ['top', 'frame']
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ target }: { target: { documentIds: string[] } }) => {
      const [documentId = ''] = target.documentIds
      if (!documents.includes(documentId)) throw new Error(`No document with id ${documentId}`)
      return [{ documentId, result: true }]
    },
  })
  allowed = ['https://mail.example/*']
  const contains = async ({ origins }: { origins: string[] }) => origins.every((origin) => allowed.includes(origin))
  Object.assign(fakeBrowser, { sidePanel: { open: async () => undefined }, permissions: { contains } })
  answerCalls({ onNudge: () => undefined })
  watchTabs()
})

async function submit(input: unknown, from: { frameId: number; documentId: string } = TOP): Promise<void> {
  const sender = { id: fakeBrowser.runtime.id, origin: 'https://mail.example', tab: { id: 7 }, ...from }
  await fakeBrowser.runtime.onMessage.trigger({ call: 'capture.submit', input }, sender as never, () => undefined)
}

async function shownKey(): Promise<string | undefined> {
  await settled()
  const { 'tab:7': state } = await fakeBrowser.storage.session.get('tab:7')
  return (state as { view?: { key: string } } | undefined)?.view?.key
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20))
}

describe('the mail of a tab', () => {
  test('is the newest that was handed over, and gone when none is open any more', async () => {
    await submit({ ...view, key: 'one' })
    await submit({ ...view, key: 'two' })
    expect(await shownKey()).toBe('two')
    await submit(null)
    expect(await shownKey()).toBeUndefined()
  })

  test('is not taken back by another frame that shows none, while its own document lives', async () => {
    await submit({ ...view, key: 'preview' }, FRAME)
    expect(await shownKey()).toBe('preview')
    await submit(null)
    expect(await shownKey()).toBe('preview')
    documents = ['top']
    await submit(null)
    expect(await shownKey()).toBeUndefined()
  })

  test('is gone once the tab shows another page, whoever may read that', async () => {
    await submit(view)
    expect(await shownKey()).toBe('k')
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, { id: 7 } as never)
    expect(await shownKey()).toBe('k')
    documents = []
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, { id: 7 } as never)
    expect(await shownKey()).toBeUndefined()
  })

  test('that is refused at the door takes the one before along: nobody is shown rather than the wrong person', async () => {
    await submit(view)
    await submit({ ...view, key: 'next', subject: 'x'.repeat(2_001) })
    expect(await shownKey()).toBeUndefined()
  })

  test('that finds no room takes the one before along', async () => {
    await submit(view)
    expect(await shownKey()).toBe('k')
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
    await submit({ ...view, key: 'next' })
    expect(await shownKey()).toBeUndefined()
  })

  test('of a webmail that is switched off takes the one before along', async () => {
    await submit(view)
    await setAdapterOff('roundcube', 1, true)
    await submit({ ...view, key: 'next' })
    expect(await shownKey()).toBeUndefined()
  })

  test('of a site whose permission was taken back is not kept', async () => {
    await submit(view)
    expect(await shownKey()).toBe('k')
    allowed = []
    await submit({ ...view, key: 'next' })
    expect(await shownKey()).toBeUndefined()
  })

  test('is never put back by what was asked for at the same moment', async () => {
    await submit({ ...view, key: 'one' })
    expect(await shownKey()).toBe('one')
    const state = await fakeBrowser.storage.session.get()
    vi.spyOn(fakeBrowser.storage.session, 'get').mockImplementationOnce(async () => {
      await settled()
      return state
    })
    openPanelFor(7, 'find')
    await submit(null)
    expect(await shownKey()).toBeUndefined()
  })

  test('that waits is not overtaken by the one after it', async () => {
    const slow = vi.spyOn(fakeBrowser.storage.local, 'get')
    slow.mockImplementationOnce(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10))
      return {}
    })
    const first = submit(view)
    await Promise.all([first, submit(null)])
    await settled()
    expect(await shownKey()).toBeUndefined()
  })
})

test('a thousand submissions of one page in a minute change no record, and all but a few are dropped', async () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] })
  try {
    const written = vi.spyOn(fakeBrowser.storage.session, 'set')
    for (let sent = 0; sent < 1_000; sent += 1) {
      vi.setSystemTime(1_000_000 + sent * 60)
      await submit({ ...view, key: `k${sent}` })
    }
    // Twenty in any ten seconds: a minute holds six times that, each of which replaces the one before.
    await vi.waitFor(() => expect(written.mock.calls.length).toBeGreaterThan(0))
    await settled()
    expect(written.mock.calls.length).toBeLessThanOrEqual(121)
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['tab:7'])
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual([])
    expect(await indexedDB.databases()).toEqual([])
  } finally {
    vi.useRealTimers()
  }
})
