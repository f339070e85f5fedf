import type { MailView, ViewMessage } from '#shared/clip/mail-view.ts'
import { isReader } from '#shared/clip/reader-words.ts'
import type { Address } from '#shared/clip/types.ts'
import { findBody, readBody } from './read-body.ts'
import { outsideBodies, readMailboxes, readTexts, type Ground } from './read-rule.ts'
import { isHostOf, rawAddress, routeParts } from './route.ts'
import type { Adapter, MailboxField, TextField } from './webmail.ts'

/** Most messages of one thread that are read; the newest are kept. */
const MAX_MESSAGES = 200
/** Most people of one row, and most attachments, of one message. */
const MAX_LISTED = 200
/** Where a person writes. */
const EDITOR = '[contenteditable=true], textarea'

/** What a reader outside the page adds; kept out of the content script, which must stay small. */
export type Rungs = {
  /** The second rung, for pages whose landmarks miss. */
  readonly readHeaderBlock: ReadHeaderBlock
  /** The text of a body in a document that no browser shows. */
  readonly readableText: (body: Element) => string
}

export type ReadHeaderBlock = (page: Page, root: Element) => { message: ViewMessage; subject: string } | null

/**
 * Reads the thread that a webmail page shows. `null` when no adapter fits or no message is open. A page whose address
 * says that a message is open but where no landmark is found gives a view without messages and what was `missed`.
 */
export function readView(doc: Document, url: string, adapters: readonly Adapter[], rungs?: Rungs): MailView | null {
  return guarded(doc, url, adapters, (page) => read(page, url, rungs))
}

/** Changes when another message is open or a body arrives; cheap enough for every batch of changes; `null` when none is open. */
export function viewStamp(doc: Document, url: string, adapters: readonly Adapter[]): string | null {
  return guarded(doc, url, adapters, (page) => {
    const roots = messageRoots(page)
    const last = roots.at(-1)
    if (!last) return isOpen(page) ? keyOf(page, '') : null
    const loaded = roots.filter((root) => findBody(root, page)?.textContent?.trim()).length
    return loaded === 0 && !isOpen(page)
      ? null
      : `${keyOf(page, idOf(page, last, roots.length - 1))}|${loaded}/${roots.length}`
  })
}

/** The element after which the in-page button may stand: the sender's name of the newest open message. */
export function findAnchor(doc: Document, url: string, adapters: readonly Adapter[]): Element | null {
  return guarded(doc, url, adapters, (page) => {
    const root = messageRoots(page).findLast((message) => findBody(message, page))
    const select =
      page.adapter.anchor ?? page.adapter.fields.from?.map((rule) => ('select' in rule ? rule.select : ''))[0]
    return root && select ? (outsideBodies({ ...page, root }, select)[0] ?? null) : null
  })
}

/** The first adapter that fits; on a host known by name also one whose signs are gone, when its address says that a mail is open. */
export function findAdapter(doc: Document, url: string, adapters: readonly Adapter[]): Adapter | undefined {
  const here = adapters.filter(({ hosts }) => !hosts[0] || hosts.some((host) => isHostOf(host, url)))
  return (
    here.find(
      ({ detect, prefix = '' }) =>
        !detect || detect.some((select) => doc.querySelector(select.replaceAll('%', prefix))),
    ) ?? here.find(({ hosts, route }) => hosts[0] && routeParts(route, url)['open'])
  )
}

/** What an adapter is run on. */
export type Page = Ground & { readonly adapter: Adapter }

function guarded<Value>(
  doc: Document,
  url: string,
  adapters: readonly Adapter[],
  use: (page: Page) => Value | null,
): Value | null {
  try {
    const adapter = findAdapter(doc, url, adapters)
    return adapter ? use(pageOf(adapter, doc, url)) : null
  } catch {
    // A page may replace any DOM method or be torn down while it is read: then there is nothing to show.
    return null
  }
}

function pageOf(adapter: Adapter, doc: Document, url: string): Page {
  const prefix = adapter.prefix ?? ''
  return {
    adapter,
    doc,
    root: doc,
    prefix,
    bodies: adapter.body.replaceAll('%', prefix),
    parts: routeParts(adapter.route, url),
  }
}

function read(page: Page, url: string, rungs?: Rungs): MailView | null {
  const { adapter, doc } = page
  const missed = new Set<string>()
  const roots = messageRoots(page)
  const found = roots
    .map((root, index) => readMessage(page, root, index, url, missed, rungs))
    .filter((message) => message !== null)
  const block = found.length > 0 ? null : rungs?.readHeaderBlock(page, roots.at(-1) ?? doc.body)
  const messages = block ? [block.message] : found
  if (messages.length === 0 && missed.size === 0 && !isOpen(page)) return null
  if (found.length === 0 && adapter.scope[0]) missed.add(roots[0] ? 'from' : 'scope')
  const subject = textOf('subject', page, roots.at(-1)) ?? block?.subject ?? ''
  if (adapter.fields.subject && !subject && found.length > 0) missed.add('subject')
  const own = textOf('own', page) ?? ownOf(messages)
  return {
    provider: adapter.id,
    adapterVersion: adapter.version,
    key: keyOf(page, messages.at(-1)?.messageId ?? ''),
    url,
    threadId: threadOf(page),
    subject: subject.slice(0, 1_000),
    ...(own ? { own } : {}),
    messages: messages.map((message) => withOwn(message, own)),
    missed: [...missed],
  }
}

function readMessage(
  page: Page,
  root: Element,
  index: number,
  url: string,
  missed: Set<string>,
  rungs?: Rungs,
): ViewMessage | null {
  const { adapter } = page
  const ground = { ...page, root }
  const body = findBody(root, page)
  const from = readMailboxes(adapter.fields.from, ground)
  const sender = from.found.find(({ address }) => address) ?? from.found[0]
  if (!sender) {
    // A root with neither sender nor body is a list page or a message still to be drawn.
    if (body) missed.add('from')
    return null
  }
  const messageId = idOf(page, root, index)
  const rawUrl = rawAddress(adapter, url, { ...page.parts, messageId })
  const list = (field: MailboxField): Address[] =>
    readMailboxes(adapter.fields[field], ground).found.slice(0, MAX_LISTED)
  return {
    via: 'dom',
    // A collapsed message shows a sender and little else.
    confidence: body ? from.confidence : Math.min(from.confidence, 0.7),
    messageId,
    from: [sender],
    to: list('to'),
    cc: list('cc'),
    bcc: list('bcc'),
    date: textOf('date', page, root) ?? '',
    ...(body ? readBody(body, adapter, rungs?.readableText) : { text: '', html: '' }),
    attachments: readTexts(adapter.fields.attachments, ground)
      .slice(0, MAX_LISTED)
      .map((name) => ({ name: name.slice(0, 256), type: '' })),
    ...(rawUrl ? { rawUrl } : {}),
  }
}

/** Message roots outside every body (a mail can imitate one), outermost, without drafts, the newest last. */
function messageRoots(page: Page): Element[] {
  const { scope, skip } = page.adapter
  for (const short of scope) {
    const select = short.replaceAll('%', page.prefix)
    const roots = outsideBodies(page, select).filter(
      (root) =>
        !root.parentElement?.closest(select) &&
        !(skip && root.matches(skip.replaceAll('%', page.prefix))) &&
        (!root.querySelector(EDITOR) || root.querySelector(page.bodies)),
    )
    if (roots.length > 0) return roots.slice(-MAX_MESSAGES)
  }
  return []
}

function threadOf(page: Page): string {
  return textOf('threadId', page) ?? page.parts['open'] ?? ''
}

/** The webmail's id of a message; where it has none, the thread and the place in it. */
function idOf(page: Page, root: Element, index: number): string {
  return textOf('messageId', page, root) ?? `${threadOf(page)}#${index}`
}

function textOf(field: TextField, page: Page, root: Element | Document = page.doc): string | undefined {
  return readTexts(page.adapter.fields[field], { ...page, root })[0]
}

function keyOf(page: Page, messageId: string): string {
  return `${page.adapter.id}:${threadOf(page)}:${messageId}`
}

function isOpen({ parts }: Page): boolean {
  return Boolean(parts['open'] ?? parts['uid'])
}

/** Webmails show the reader as "me": that mailbox is the account. */
function ownOf(messages: readonly ViewMessage[]): string | undefined {
  return messages
    .flatMap(({ to, cc, from }) => [...to, ...cc, ...from])
    .find(({ name, address }) => isReader(name) && address)?.address
}

function withOwn(message: ViewMessage, own = ''): ViewMessage {
  const named = { ...message }
  for (const field of ['from', 'to', 'cc', 'bcc'] as const) {
    named[field] = message[field]
      .map(({ name, address }) => (isReader(name) ? { name: '', address: address || own } : { name, address }))
      .filter(({ name, address }) => name || address)
  }
  return named
}
