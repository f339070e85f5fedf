import { browser } from 'wxt/browser'
import type { MailView } from '#shared/clip/mail-view.ts'
import { isAdapterOff } from '../bridge/adapters-off.ts'
import type { Sender } from '../bridge/serve.ts'
import { readTabView, tabsWithView, writeTabView, type TabView } from '../bridge/tab-state.ts'
import { inTurn } from './in-turn.ts'

/**
 * Keeps the newest view of a tab. A frame that shows no mail takes back its own; that of another frame only when its
 * document is gone. A view that may not or cannot be kept counts as none: nobody is shown rather than the wrong person.
 */
export function keepView(
  view: MailView | null,
  { tab, origin = '', frameId = 0, documentId = '' }: Sender,
): Promise<void> {
  const tabId = tab?.id
  if (tabId === undefined) return Promise.resolve()
  return inTurn(tabId, async () => {
    if (view && (await isAllowed(origin)) && !(await isAdapterOff(view.provider, view.adapterVersion)))
      return writeTabView(tabId, { view, frameId, documentId }).catch(() => writeTabView(tabId, null))
    const shown = await readTabView(tabId)
    if (shown && (shown.frameId === frameId || !(await isAlive(tabId, shown)))) await writeTabView(tabId, null)
  })
}

/** Forgets the view of a tab whose document has gone: another page stands there, of which we may never hear. */
export function dropDeadView(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    const shown = await readTabView(tabId)
    if (shown && !(await isAlive(tabId, shown))) await writeTabView(tabId, null)
  })
}

/** The same for every tab, when a permission was taken back: a document that we may not enter counts as gone. */
export async function dropDeadViews(): Promise<void> {
  await Promise.all((await tabsWithView()).map(dropDeadView))
}

/** Whether a site may be read still: the script of one whose permission was taken back goes on until its page is loaded anew. */
async function isAllowed(origin: string): Promise<boolean> {
  if (!URL.canParse(origin)) return false
  // Permissions know no ports.
  const { protocol, hostname } = new URL(origin)
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}

/** Whether the document that handed a view over still stands in its tab; one kept for the way back does not. */
async function isAlive(tabId: number, { documentId }: TabView): Promise<boolean> {
  try {
    const target = { tabId, documentIds: [documentId] }
    const [answer] = await browser.scripting.executeScript({ target, func: () => true })
    return answer?.documentId === documentId
  } catch {
    // No such document, or one that we may not enter any more.
    return false
  }
}
