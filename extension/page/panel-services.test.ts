import { signal } from '@preact/signals'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { PageSnapshot } from '../bridge/calls.ts'
import { leaveIntent, writeTabView } from '../bridge/tab-state.ts'
import { emptyDatabase, mailView, teamPage, VIEWS } from '../ui/screens/panel/panel-fixture.ts'
import { newPersonClip } from '../ui/screens/panel/new-person.ts'
import type { PanelServices } from '../ui/screens/panel/services.ts'
import headerTable from '../webmail/generic/fixtures/2026-11-header-table.html?raw'
import { panelServices } from './panel-services.ts'
import type { StartedPage } from './start-page.ts'

const PAGE: PageSnapshot = {
  url: 'https://kestrel.example/team',
  title: 'Team',
  lang: 'en',
  html: '<p>Wei Zhang, w.zhang@kestrel.example</p>',
  selectionHtml: '',
  cut: false,
}

let count = 0
let stop: AbortController
let front: number
/** Answers the snapshots that are asked for, oldest first. */
let snapshots: ((snapshot: PageSnapshot | { refused: 'closed' }) => void)[]

// What is loaded when it is first needed, is loaded: no test waits for it in vain.
beforeAll(async () => {
  await Promise.all([import('../sites/reader.ts'), import('../webmail/read-any-view.ts')])
})
beforeEach(() => {
  fakeBrowser.reset()
  stop = new AbortController()
  front = 1
  snapshots = []
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: front }] })
  Object.assign(fakeBrowser.runtime, {
    sendMessage: () => new Promise((resolve) => snapshots.push(resolve as (typeof snapshots)[number])),
  })
})
afterEach(() => stop.abort())

async function start(): Promise<PanelServices> {
  count += 1
  const db = await emptyDatabase(`panel services ${count}`)
  const status = signal({ state: 'local', waiting: 0, refused: 0, lastSyncAt: null })
  const services = panelServices({ db, status, localeSource: {} } as unknown as StartedPage, stop.signal, null)
  await settled()
  return services
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20))
}

async function goTo(tab: number): Promise<void> {
  front = tab
  await fakeBrowser.tabs.onActivated.trigger({ tabId: tab, windowId: 1 })
  await settled()
}

async function show(tab: number, view = mailView({ from: { name: 'A', address: 'a@x.example' } })): Promise<void> {
  await writeTabView(tab, { view, frameId: 0, documentId: 'd' })
  await settled()
}

async function answer(index: number, snapshot: PageSnapshot | { refused: 'closed' } = PAGE): Promise<void> {
  await vi.waitFor(() => expect(snapshots.length).toBeGreaterThan(index))
  snapshots[index]?.(snapshot)
  await new Promise((resolve) => setTimeout(resolve, 300))
}

describe('what is asked for from outside', () => {
  test('is done once, and knows whether a mail is open', async () => {
    await show(1)
    await leaveIntent(1, 'read-page')
    const services = await start()
    expect(services.clip.value).toBeNull()
    await leaveIntent(1, 'find')
    await settled()
    expect(services.intent?.value).toBe('find')
    expect(await fakeBrowser.storage.session.get('intent:1')).toEqual({})
  })
})

describe('a page that is being read', () => {
  test('is shown when it was read', async () => {
    const services = await start()
    void services.readPage()
    await settled()
    expect(services.clip.value).toBe('reading')
    await answer(0)
    await vi.waitFor(() => expect(services.clip.value).toMatchObject({ url: PAGE.url }), 20_000)
  })

  test('is never shown over another tab', async () => {
    const services = await start()
    void services.readPage()
    await goTo(2)
    await answer(0)
    expect(services.clip.value).toBeNull()
  })

  test('whose mail has no landmarks gives the mail of its own tab, and never that of another', async () => {
    const page = { ...PAGE, url: 'https://mail.other.example/read/7', html: headerTable }
    await show(1, VIEWS.unreadable())
    await show(2)
    const services = await start()
    void services.readPage()
    await answer(0, page)
    await vi.waitFor(() => expect(services.view.value?.messages).toHaveLength(1), 20_000)
    await goTo(2)
    await goTo(1)
    void services.readPage()
    await goTo(2)
    await answer(1, page)
    expect(services.view.value?.key).toBe('a@x.example')
  })

  test('is let go of by whoever sets it aside, and an older reading does not answer for a newer one', async () => {
    const services = await start()
    void services.readPage()
    await settled()
    services.clip.value = null
    await answer(0)
    expect(services.clip.value).toBeNull()
    void services.readPage()
    await settled()
    void services.readPage()
    await answer(1, { refused: 'closed' })
    expect(services.clip.value).toBe('reading')
    await answer(2)
    await vi.waitFor(() => expect(services.clip.value).toMatchObject({ url: PAGE.url }), 20_000)
  })

  test('in part, where a box was drawn, is let go of in the same way', async () => {
    let drawn: (snapshot: PageSnapshot) => void = () => undefined
    Object.assign(fakeBrowser.scripting, {
      executeScript: async ({ files }: { files?: string[] }) =>
        files ? [{ result: await new Promise<PageSnapshot>((resolve) => (drawn = resolve)) }] : [{}],
    })
    const services = await start()
    void services.selectArea?.()
    await vi.waitFor(() => expect(drawn.length).toBe(1))
    const seen: unknown[] = []
    services.clip.subscribe((clip) => {
      seen.push(clip)
      if (clip === 'reading') services.clip.value = null
    })
    drawn({ ...PAGE, selectionHtml: PAGE.html })
    await vi.waitFor(() => expect(seen).toContain('reading'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(services.clip.value).toBeNull()
  })

  test('and breaks the reader is refused, not read for ever', async () => {
    const services = await start()
    void services.readPage().catch(() => undefined)
    const broken = { ...PAGE }
    Object.defineProperty(broken, 'html', {
      get: () => {
        throw new Error('what the reader makes of some page')
      },
    })
    await answer(0, broken)
    expect(services.clip.value).toBe('refused')
  })
})

describe('people who were read', () => {
  test('from a file or named by hand stay through a change of tabs and of mails', async () => {
    const services = await start()
    const byHand = newPersonClip('Wei Zhang')
    services.clip.value = byHand
    await goTo(2)
    await show(2)
    expect(services.clip.value).toBe(byHand)
  })

  test('from a page stand aside with their tab and are there again with it', async () => {
    const services = await start()
    const page = teamPage()
    services.clip.value = page
    await goTo(2)
    expect(services.clip.value).toBeNull()
    await goTo(1)
    expect(services.clip.value).toBe(page)
  })

  test('from a page stay when the same mail is handed over once more, and go when another is opened', async () => {
    await show(1)
    const services = await start()
    services.clip.value = teamPage()
    await show(1, { ...mailView({ from: { name: 'A', address: 'a@x.example' } }), subject: 'now with its body' })
    expect(services.clip.value).not.toBeNull()
    await show(1, VIEWS.known())
    expect(services.clip.value).toBeNull()
  })
})
