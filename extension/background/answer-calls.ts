import { browser } from 'wxt/browser'
import type { PageSnapshot } from '../bridge/calls.ts'
import { captureSchema, nothingSchema, nudgeSchema, snapshotRequestSchema } from '../bridge/schemas.ts'
import { type Handlers, route, type Sender } from '../bridge/serve.ts'
import { readTabState, writeTabState } from '../bridge/tab-state.ts'
import type { MailView } from '#shared/clip/mail-view.ts'
import { isAdapterOff } from '../bridge/adapters-off.ts'
import { openPanelFor } from './open-panel.ts'
import { createLimiter } from './rate-limit.ts'

/** A webmail shows a few mails a second at most; a page that submits more is playing games. */
const CAPTURES = { count: 20, perMs: 10_000 }

/** Answers every call that `bridge/calls.ts` declares for the background. */
export function answerCalls({ onNudge }: { onNudge: (isUrgent: boolean) => void }): void {
  const allowCapture = createLimiter(CAPTURES, Date.now)
  const handlers: Handlers = {
    'capture.submit': {
      from: 'content',
      input: captureSchema,
      run: (view, sender) => (allowCapture(String(sender.tab?.id)) ? keepView(view, sender) : undefined),
    },
    'panel.open': {
      from: 'content',
      input: nothingSchema,
      run: (_input, sender) => openPanelFor(sender.tab?.id, null),
    },
    'sync.nudge': { from: 'page', input: nudgeSchema, run: ({ isUrgent }) => onNudge(isUrgent) },
    'page.snapshot': { from: 'page', input: snapshotRequestSchema, run: ({ tabId }) => snapshotTab(tabId) },
  }
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin }
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const answer = route(handlers, message, sender, own)
    if (!answer) return false
    answer.then(respond, () => respond(null))
    return true
  })
}

/** The newest view of a tab; a frame that shows no mail any more may only take back its own. */
async function keepView(view: MailView | null, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id
  if (tabId === undefined) return
  if (view && (await isAdapterOff(view.provider, view.adapterVersion))) return
  const state = await readTabState(tabId)
  if (view) await writeTabState(tabId, { ...state, view, frameId: sender.frameId ?? 0 })
  else if (state.view && (state.frameId === sender.frameId || sender.frameId === 0)) {
    await writeTabState(tabId, state.intent ? { intent: state.intent } : {})
  }
}

/** Reads a tab through `activeTab`: works after the person's own gesture, is refused otherwise. */
async function snapshotTab(tabId: number): Promise<PageSnapshot | { refused: 'no-permission' | 'closed' }> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/clip.js'] })
    return (answer?.result as PageSnapshot | undefined) ?? { refused: 'closed' }
  } catch {
    // The browser throws for pages nobody may read (stores, settings) and for tabs without the person's gesture.
    return { refused: 'no-permission' }
  }
}
