import { browser } from 'wxt/browser'
import type { MailView } from '#shared/clip/mail-view.ts'

/** What a person asked for from outside the panel, for the panel to do when it opens or sees it. */
export type Intent = 'read-page' | 'read-selection' | 'save' | 'find' | 'log-call'

/** What is known of one tab, kept in session storage: gone with the browser, out of reach of content scripts. */
export type TabState = {
  readonly view?: MailView
  readonly frameId?: number
  readonly intent?: { readonly kind: Intent; readonly at: number }
}

const keyOf = (tabId: number) => `tab:${tabId}`

export async function readTabState(tabId: number): Promise<TabState> {
  const key = keyOf(tabId)
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? {}
}

export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state })
}

export async function clearTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}

/** Calls back with the state of a tab at each change, until the signal ends. */
export function watchTabState(tabId: number, onState: (state: TabState) => void, signal: AbortSignal): void {
  const key = keyOf(tabId)
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (Object.hasOwn(changes, key)) onState((changes[key]?.newValue as TabState | undefined) ?? {})
  }
  browser.storage.session.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener), { once: true })
}
