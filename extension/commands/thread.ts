import type { MailView, ViewMessage } from '#shared/clip/mail-view.ts'
import type { Address, Message, Reply } from '#shared/clip/types.ts'
import type { Fields } from '#shared/fields/value.ts'
import { MAX_NOTE } from '#shared/lib/limits.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { textOf } from '#shared/find/contact-values.ts'
import { conversationSeed, messageSeed, mintId } from '../store/derive-id.ts'
import { lookupMessageId } from '../store/lookup.ts'
import { recordStore, type StoredRecord } from '../store/record-store.ts'
import { readShownDate } from './shown-date.ts'

/** A thread as it will be kept, whatever it was read from. */
export type Thread = {
  readonly id: string
  readonly provider: string
  readonly threadId: string
  readonly subject: string
  readonly messages: readonly ThreadMessage[]
}

/** `fields` are the message record's, without its conversation; `at` is epoch milliseconds. */
export type ThreadMessage = {
  readonly id: string
  readonly at: number | undefined
  readonly direction: 'in' | 'out'
  readonly fields: Fields
  readonly text: string
  readonly reply: string
}

/** The provider of messages that came as files: they carry their own, world-wide identifiers. */
const FILE = 'mail'

/** Reads a thread from a webmail's view or from whole messages. `now` resolves dates such as "yesterday". */
export async function readThread(
  view: MailView | readonly Message[],
  raw: Readonly<Record<string, Message>>,
  db: SidecardDatabase,
  now: number,
): Promise<Thread> {
  return isView(view) ? readView(view, raw, db, now) : readMessages(view, db)
}

function isView(view: MailView | readonly Message[]): view is MailView {
  return !Array.isArray(view)
}

async function readView(
  view: MailView,
  raw: Readonly<Record<string, Message>>,
  db: SidecardDatabase,
  now: number,
): Promise<Thread> {
  const { provider, threadId, subject, own } = view
  const messages = view.messages.map(async (message): Promise<ThreadMessage> => {
    const source = raw[message.messageId]
    const id = await mintId(db, messageSeed(provider, message.messageId))
    return source ? fromMessage(id, source, source.own ?? own) : fromView(id, message, { subject, own, now })
  })
  return {
    id: await mintId(db, conversationSeed(provider, threadId)),
    provider,
    threadId,
    subject,
    messages: await Promise.all(messages),
  }
}

/** Messages that came as files. Where one of them is kept already, read in a webmail, they join its thread. */
async function readMessages(list: readonly Message[], db: SidecardDatabase): Promise<Thread> {
  const known = await Promise.all(list.map((message) => knownMessage(db, message)))
  const messages = list.map(async (message, i) => {
    const id = known[i]?.id ?? (await mintId(db, messageSeed(FILE, message.messageId ?? fingerprint(message))))
    return fromMessage(id, message, message.own)
  })
  const subject = list[0]?.subject ?? ''
  const home = await threadOf(
    db,
    known.find((message) => message !== undefined),
  )
  if (home) return { ...home, messages: await Promise.all(messages) }
  const threadId = list[0]?.threadId ?? list[0]?.messageId ?? fingerprint(list[0])
  return {
    id: await mintId(db, conversationSeed(FILE, threadId)),
    provider: FILE,
    threadId,
    subject,
    messages: await Promise.all(messages),
  }
}

async function knownMessage(db: SidecardDatabase, { messageId }: Message): Promise<StoredRecord | undefined> {
  return messageId === undefined ? undefined : (await lookupMessageId(db, messageId))[0]
}

async function threadOf(
  db: SidecardDatabase,
  message: StoredRecord | undefined,
): Promise<Omit<Thread, 'messages'> | null> {
  const conversation = message && (await recordStore(db).get('conversation', textOf(message.fields, 'conversation')))
  if (!conversation) return null
  const { id, fields } = conversation
  return {
    id,
    provider: textOf(fields, 'provider'),
    threadId: textOf(fields, 'thread'),
    subject: textOf(fields, 'subject'),
  }
}

function fromView(
  id: string,
  message: ViewMessage,
  { subject, own, now }: { subject: string; own: string | undefined; now: number },
): ThreadMessage {
  const at = readShownDate(message.date, now)
  const direction = directionOf(message.from, own)
  const fields: Fields = {
    subject,
    ...partiesOf(message),
    ...(at !== undefined && { at }),
    ...(message.date !== '' && { shownDate: message.date.slice(0, 200) }),
    direction,
    attachments: message.attachments.map(({ name }) => name),
    via: message.via,
  }
  return { id, at, direction, fields, text: message.text.slice(0, MAX_NOTE), reply: '' }
}

function fromMessage(id: string, message: Message, own: string | undefined): ThreadMessage {
  const instant = message.date === undefined ? Number.NaN : Date.parse(message.date)
  const at = Number.isNaN(instant) ? undefined : instant
  const direction = directionOf(message.from, own)
  const fields: Fields = {
    subject: message.subject,
    ...(message.messageId !== undefined && { messageId: message.messageId }),
    ...partiesOf(message),
    ...(at !== undefined && { at }),
    ...(message.date !== undefined && { shownDate: message.date.slice(0, 200) }),
    direction,
    attachments: message.attachments.map(({ name }) => name),
    via: message.via,
  }
  return {
    id,
    at,
    direction,
    fields,
    text: message.text.slice(0, MAX_NOTE),
    reply: replyWords(message.body),
  }
}

/** Answers are kept with what they answer, unless that is so long that an answer would not fit. */
function replyWords({ reply, inContext }: Reply): string {
  return inContext !== undefined && inContext.length <= MAX_NOTE ? inContext : reply.slice(0, MAX_NOTE)
}

function partiesOf({ from, to, cc }: { from: Address[]; to: Address[]; cc: Address[] }): Fields {
  return {
    from: from.map(addressText).join(', '),
    to: to.slice(0, 200).map(addressText),
    cc: cc.slice(0, 200).map(addressText),
  }
}

function addressText({ name, address }: Address): string {
  return name === '' ? address : `${name} <${address}>`
}

function directionOf(from: readonly Address[], own: string | undefined): 'in' | 'out' {
  return own !== undefined && from.some(({ address }) => address === own.toLowerCase()) ? 'out' : 'in'
}

/** Stands for a message that carries no identifier: the same file gives the same. */
function fingerprint(message: Message | undefined): string {
  return JSON.stringify([
    message?.date ?? '',
    message?.subject ?? '',
    message?.from[0]?.address ?? '',
    message?.text.slice(0, 200) ?? '',
  ])
}
