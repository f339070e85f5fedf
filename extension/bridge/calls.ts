// Every call between contexts, by who may make it to whom. Types and names only: content scripts import this file.
import type { MailView } from '#shared/clip/mail-view.ts'

/** What a content script may ask of the background: it runs beside hostile pages, so this list stays this short. */
export type ContentCalls = {
  /** Hands over the open thread of this frame, or null when none is open any more. Stores a proposal, never a record. */
  'capture.submit': { input: MailView | null; output: void }
  /** The in-page button was pressed: open the side panel. Must arrive straight from the gesture. */
  'panel.open': { input: null; output: void }
}

/** What the side panel and the app page may ask of the background. */
export type PageCalls = {
  /** Something waits in the outbox; urgent when a person asks to sync now, whatever the back-off says. */
  'sync.nudge': { input: { isUrgent: boolean }; output: void }
  /** Reads the page in a tab after a person asked for it; the tab's permission comes from that gesture. */
  'page.snapshot': { input: { tabId: number }; output: PageSnapshot | { refused: 'no-permission' | 'closed' } }
}

export type Calls = ContentCalls & PageCalls
export type CallName = keyof Calls

/** A web page as text: visible content only, scripts and styles gone, JSON-LD kept. Attacker's text until parsed inertly. */
export type PageSnapshot = {
  url: string
  title: string
  lang: string
  html: string
  /** The person's selection in the same form; empty when nothing is selected. */
  selectionHtml: string
  /** True when the page was longer than the limit and the rest was left out. */
  cut: boolean
}

/** How a call travels. */
export type Envelope<Name extends CallName = CallName> = { readonly call: Name; readonly input: Calls[Name]['input'] }

/** The port whose being open tells the service worker that somebody is looking. */
export const LOOKING_PORT = 'looking'
