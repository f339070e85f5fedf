import { browser } from 'wxt/browser'
import type { MailView } from '#shared/clip/mail-view.ts'
import { MAX_MAIL } from '#shared/lib/limits.ts'
import { readTabView } from '../bridge/tab-state.ts'
import { sourceBytes } from '../webmail/raw-source.ts'
import { readRaw } from '../webmail/read-raw.ts'
import { adapters } from '../webmail/registry.ts'

/** The raw sources that the webmail gives, by its message ids; those it refuses are left out. */
export async function fetchRaw(
  tabId: number,
  { provider, messages }: MailView,
): Promise<Readonly<Record<string, Uint8Array>>> {
  if (!messages.some(({ rawUrl }) => rawUrl !== undefined)) return {}
  const frameId = (await readTabView(tabId))?.frameId ?? 0
  const isEscaped = adapters.some((adapter) => adapter.id === provider && adapter.isRawEscaped)
  const sources: Record<string, Uint8Array> = {}
  for (const { messageId, rawUrl } of messages) {
    const base64 = rawUrl === undefined ? null : await fetchInFrame({ tabId, frameIds: [frameId] }, rawUrl)
    if (base64 !== null) sources[messageId] = sourceBytes(base64, isEscaped)
  }
  return sources
}

/** Fetches in the frame that shows the mail, which holds the session; null when that frame is gone or not ours to enter. */
async function fetchInFrame(target: { tabId: number; frameIds: number[] }, url: string): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target, func: readRaw, args: [url, MAX_MAIL] })
    return typeof answer?.result === 'string' ? answer.result : null
  } catch {
    // The tab was closed, or its permission taken back, since the mail was read.
    return null
  }
}
