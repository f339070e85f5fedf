import { browser } from 'wxt/browser'
import type { PageSnapshot } from '../bridge/calls.ts'
import { captureSchema, nothingSchema, nudgeSchema, snapshotRequestSchema } from '../bridge/schemas.ts'
import { type Handlers, route, type Sender } from '../bridge/serve.ts'
import type { MailView } from '#shared/clip/mail-view.ts'
import { keepView } from './keep-view.ts'
import { openPanelFor } from './open-panel.ts'
import { createPacer } from './pacer.ts'

/** A webmail shows a few mails a second at most; a page that submits more is playing games. */
const CAPTURES = { count: 20, perMs: 10_000 }

/** Answers every call that `bridge/calls.ts` declares for the background. */
export function answerCalls({ onNudge }: { onNudge: (isUrgent: boolean) => void }): void {
  const pace = createPacer(CAPTURES)
  const keep = (view: MailView | null, sender: Sender): void =>
    pace(sender.tab?.id ?? -1, sender.frameId ?? 0, () => void keepView(view, sender))
  const handlers: Handlers = {
    'capture.submit': {
      from: 'content',
      input: captureSchema,
      run: keep,
      // A mail is open that nobody could make sense of: the one before it is open no more.
      refused: (sender) => keep(null, sender),
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
