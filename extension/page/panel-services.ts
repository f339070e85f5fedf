import { effect, signal, type Signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { PageClip } from '#shared/clip/drafts.ts'
import type { MailView } from '#shared/clip/mail-view.ts'
import { readTabView, takeIntent, watchTabState, type AskedIntent, type TabView } from '../bridge/tab-state.ts'
import { routeToHash } from '../ui/screens/app/route.ts'
import { threadKey } from '../ui/screens/panel/desk.ts'
import type { PanelIntent, PanelServices } from '../ui/screens/panel/services.ts'
import type { countCapture } from './count-capture.ts'
import { siteServices } from './site-services.ts'
import type { StartedPage } from './start-page.ts'
import type { tabReader } from './tab-reader.ts'

/** An intent older than this belongs to another day: the panel was opened for something else. */
const INTENT_MS = 10_000
/** By then the person is on screen, milliseconds. */
const COUNT_AFTER = 1_000

/** The side panel's services over the real browser. `tabId` fixes the tab; without it the panel follows the active one. */
export function panelServices(
  { db, status, localeSource }: StartedPage,
  stop: AbortSignal,
  tabId: number | null,
): PanelServices {
  const tab = followTab(stop, tabId)
  const view = signal<MailView | null>(null)
  const clip = signal<Clip>(null)
  const intent = signal<PanelIntent | null>(null)
  const read = lazyReader({ tab, view, clip, onSelection: (missed) => void count(db, missed, Date.now(), 'selection') })
  countViews(db, view, stop)
  followState(tab, { view, clip, intent, read }, stop)
  return {
    db,
    status,
    view,
    clip,
    intent,
    locale: localeSource,
    now: Date.now,
    readPage: () => read(false),
    selectArea: async () => (await import('./read-area.ts')).readArea(tab, clip),
    sites: siteServices,
    fetchRaw: async (shown) => {
      const from = tab.value
      if (from === null) return {}
      const { fetchRaw } = await import('./fetch-raw.ts')
      const sources = await fetchRaw(from, shown)
      if (Object.keys(sources).length > 0) void count(db, shown, Date.now(), 'raw')
      return sources
    },
    openApp: (route) => void browser.tabs.create({ url: browser.runtime.getURL('/app.html') + routeToHash(route) }),
  }
}

/** Counts each thread that arrives on the capture-health page: which rung answered, which landmarks missed. */
function countViews(db: StartedPage['db'], view: Signal<MailView | null>, stop: AbortSignal): void {
  const end = effect(() => {
    if (view.value) void count(db, view.value, Date.now())
  })
  stop.addEventListener('abort', end, { once: true })
}

/** Counting knows every webmail's adapter: fetched late, for nobody waits for it. */
async function count(...input: Parameters<typeof countCapture>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, COUNT_AFTER))
  await (await import('./count-capture.ts')).countCapture(...input)
}

/** The reader is fetched when a page is first read; that it is being read is said at once. */
function lazyReader(input: Parameters<typeof tabReader>[0]): (preferSelection: boolean) => Promise<void> {
  let reader: Promise<ReturnType<typeof tabReader>> | undefined
  return async (preferSelection) => {
    const tabId = input.tab.peek()
    if (tabId === null) return
    input.clip.value = 'reading'
    reader ??= import('./tab-reader.ts').then(({ tabReader }) => tabReader(input))
    await (
      await reader
    )(tabId, preferSelection)
  }
}

/** The tab beside the panel, as the person changes it. */
function followTab(stop: AbortSignal, fixed: number | null): Signal<number | null> {
  const tab = signal(fixed)
  if (fixed !== null) return tab
  const look = async (): Promise<void> => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true })
    tab.value = active?.id ?? null
  }
  void look()
  const onActivated = (): void => void look()
  browser.tabs.onActivated.addListener(onActivated)
  stop.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated), { once: true })
  return tab
}

type Clip = PanelServices['clip']['value']
type Shown = {
  readonly view: Signal<MailView | null>
  readonly clip: PanelServices['clip']
  readonly intent: Signal<PanelIntent | null>
  readonly read: (preferSelection: boolean) => Promise<void>
}

/** Keeps what is shown in step with the state of the tab, and does what the person asked for from outside. */
function followState(tab: Signal<number | null>, shown: Shown, stop: AbortSignal): void {
  const { view, clip } = shown
  /** What was read from the pages of tabs that stand behind, with the thread that it was read beside. */
  const aside = new Map<number, { readonly clip: PageClip; readonly thread: string | null }>()
  effect(() => {
    const tabId = tab.value
    if (tabId === null) return undefined
    const end = new AbortController()
    let isNews = false
    let thread: string | null = null
    const takeView = (next: TabView | null): void => {
      isNews = true
      view.value = next?.view ?? null
      if (!next || threadKey(next.view) === thread) return
      thread = threadKey(next.view)
      if (isOfTab(clip.peek())) clip.value = null
    }
    const start = (first: TabView | null): void => {
      if (end.signal.aborted) return
      if (!isNews) takeView(first)
      const kept = aside.get(tabId)
      aside.delete(tabId)
      if (kept?.thread === thread && clip.peek() === null) clip.value = kept.clip
    }
    view.value = null
    if (isOfTab(clip.peek())) clip.value = null
    // What was asked for waits until it is known whether a mail is open.
    const ready = readTabView(tabId).then(start)
    const onIntent = (): void =>
      void ready.then(async () => {
        const asked = end.signal.aborted ? null : await takeIntent(tabId)
        if (asked) doIntent(asked, shown)
      })
    onIntent()
    watchTabState(tabId, { onView: takeView, onIntent }, AbortSignal.any([end.signal, stop]))
    return () => {
      end.abort()
      const left = clip.peek()
      if (left !== null && typeof left === 'object' && isOfTab(left)) aside.set(tabId, { clip: left, thread })
    }
  })
}

/** People of a page go with its tab; those of files, and those named by hand, belong to no tab. */
function isOfTab(clip: Clip): boolean {
  return clip !== null && (typeof clip === 'string' || clip.url !== '')
}

function doIntent({ kind, at }: AskedIntent, { view, intent, read }: Shown): void {
  if (Date.now() - at > INTENT_MS) return
  const isMail = view.peek() !== null
  if (kind === 'read-selection') void read(true)
  else if (kind === 'read-page') void (isMail ? undefined : read(false))
  else if (kind === 'save' && !isMail) void read(false)
  else intent.value = kind
}
