import { browser } from 'wxt/browser'
import type { MailView } from '#shared/clip/mail-view.ts'

// What is known of one tab, kept in session storage: gone with the browser, out of reach of content scripts. The mail and
// what the person asked for have a key each, so that whoever writes the one never puts back an older other.

/** The open thread of a tab and the frame and document that show it. */
export type TabView = { readonly view: MailView; readonly frameId: number; readonly documentId: string }

/** What a person asked for from outside the panel, for the panel to do when it opens or sees it. */
export type Intent = 'read-page' | 'read-selection' | 'save' | 'find' | 'log-call'
export type AskedIntent = { readonly kind: Intent; readonly at: number }

const viewKey = (tabId: number | '') => `tab:${tabId}`
const intentKey = (tabId: number) => `intent:${tabId}`

export async function readTabView(tabId: number): Promise<TabView | null> {
  return (await read<TabView>(viewKey(tabId))) ?? null
}

/** Rejects when session storage is full. */
export async function writeTabView(tabId: number, shown: TabView | null): Promise<void> {
  if (shown) await browser.storage.session.set({ [viewKey(tabId)]: shown })
  else await browser.storage.session.remove(viewKey(tabId))
}

/** The tabs that show a mail as far as is known. */
export async function tabsWithView(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get())
  return keys.filter((key) => key.startsWith(viewKey(''))).map((key) => Number(key.slice(viewKey('').length)))
}

export async function leaveIntent(tabId: number, kind: Intent): Promise<void> {
  const asked: AskedIntent = { kind, at: Date.now() }
  await browser.storage.session.set({ [intentKey(tabId)]: asked })
}

/** What was asked for, which is then nobody's any more. */
export async function takeIntent(tabId: number): Promise<AskedIntent | null> {
  const asked = await read<AskedIntent>(intentKey(tabId))
  if (asked) await browser.storage.session.remove(intentKey(tabId))
  return asked ?? null
}

export async function clearTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove([viewKey(tabId), intentKey(tabId)])
}

type Watcher = {
  readonly onView: (shown: TabView | null) => void
  /** Something is there to be taken. */
  readonly onIntent: () => void
}

/** Calls back at each change of a tab's state, until the signal ends. */
export function watchTabState(tabId: number, { onView, onIntent }: Watcher, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const shown = changes[viewKey(tabId)]
    if (shown) onView((shown.newValue as TabView | undefined) ?? null)
    if (changes[intentKey(tabId)]?.newValue) onIntent()
  }
  browser.storage.session.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener), { once: true })
}

async function read<Value>(key: string): Promise<Value | undefined> {
  return (await browser.storage.session.get(key))[key] as Value | undefined
}
