import { browser } from 'wxt/browser'
import type { CallName, Calls, ContentCalls, PageCalls, TabCalls } from './calls.ts'

/** Calls the background. Rejects when no one answers (the extension was updated under an old page). */
export async function call<Name extends keyof (ContentCalls & PageCalls)>(
  name: Name,
  input: Calls[Name]['input'],
): Promise<Calls[Name]['output']> {
  return (await browser.runtime.sendMessage({ call: name, input })) as Calls[Name]['output']
}

/** Calls the content script of a tab, in any of its frames: the first that answers. Null when the tab has none. */
export async function callTab<Name extends keyof TabCalls>(
  tabId: number,
  name: Name,
  input: Calls[Name]['input'],
): Promise<Calls[Name]['output'] | null> {
  try {
    return (await browser.tabs.sendMessage(tabId, { call: name, input })) as Calls[Name]['output']
  } catch {
    // No content script in that tab: as good as no answer.
    return null
  }
}

/** Whether a message has the shape of a call; what is in it is checked by whoever answers. */
export function isEnvelope(message: unknown): message is { call: CallName; input: unknown } {
  return typeof message === 'object' && message !== null && typeof (message as { call?: unknown }).call === 'string'
}
