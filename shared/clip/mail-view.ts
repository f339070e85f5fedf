import type { Address, Attachment, Via } from './types.ts'

/** One message as a webmail shows it. `html` is the body's markup as attacker's text: parse it, never insert it. */
export type ViewMessage = {
  via: Via
  confidence: number
  /** The webmail's own id for the message, stable across re-renders; not the RFC Message-ID. */
  messageId: string
  from: Address[]
  to: Address[]
  cc: Address[]
  bcc: Address[]
  /** As shown, a local string without a zone. */
  date: string
  text: string
  html: string
  attachments: Attachment[]
  /** The webmail shows the beginning of the body only; the raw source holds all of it. */
  isClipped?: true
  /** Same-origin address of the raw source, fetched only on an explicit save. */
  rawUrl?: string
}

/** What a content script hands over: the open thread of one webmail, nothing of the CRM. */
export type MailView = {
  provider: string
  adapterVersion: number
  /** provider + thread + last message: unchanged key, unchanged view. */
  key: string
  url: string
  threadId: string
  subject: string
  /** The mailbox the person reads with, when the page says so. */
  own?: string
  messages: ViewMessage[]
  /** Names of required selectors that matched nothing: counted on the capture-health page. */
  missed: string[]
}
