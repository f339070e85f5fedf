// What an adapter may say. An adapter is data: one engine (`read-view.ts`) runs them all, so none has control flow.

/**
 * What a rule takes from an element: its text, its own text nodes (children's text left out), its text without the first
 * child (a localised label), an attribute (`@title`), or the people shown in it (addresses in `email`, `data-email`,
 * `title` or `mailto:` of the element and what it holds, else "Name <address>" in its text).
 */
export type Take = 'text' | 'own' | 'rest' | 'people' | `@${string}`

/** Changes to what was taken: `address` is the first address in it, `account` the `a@b` of `… - a@b - Product`. */
export type Transform = 'address' | 'account'

/** Where a selector is looked up instead of in one message: anywhere on the page, or in the top frame. */
export type Place = 'page' | 'top'

/** One way to read a field. The first rule of a list that yields something wins, and each next one is less sure. */
export type DomRule = {
  readonly select: string
  readonly take: Take
  readonly transform?: Transform
  readonly in?: Place
  /** For people: where their names stand, when not with the address. */
  readonly name?: string
}

/** A value made of parts of the address bar, `{mbox}/{uid}`; it yields nothing while a part is missing. */
export type RouteRule = { readonly template: string }

export type Rule = DomRule | RouteRule

export type MailboxField = 'from' | 'to' | 'cc' | 'bcc'
export type TextField = 'threadId' | 'messageId' | 'subject' | 'date' | 'own'
export type FieldName = MailboxField | TextField | 'attachments'

export type Adapter = {
  readonly id: string
  /** Raised with every change of the landmarks; travels with each captured value. */
  readonly version: number
  /** The product's own name, the same in every language. */
  readonly label: string
  /** Hosts, each with all that is under it. Empty: any host that the person allowed. */
  readonly hosts: readonly string[]
  /** One of these is present on this webmail only; needed where the host does not tell. */
  readonly detect?: readonly string[]
  /** True when the mail stands in a frame of its own that the reader must run in. */
  readonly allFrames?: true
  /** The same-origin frame inside the body's container that holds the text. */
  readonly bodyFrame?: string
  /** Stands for `%` in every selector below: the start that this webmail's names share. */
  readonly prefix?: string
  /** Patterns whose named groups are parts of the page's address; `open` or `uid` in it says that a message is open. */
  readonly route: readonly string[]
  /** Root of one message, alternatives newest first. */
  readonly scope: readonly string[]
  /** Roots that are no message yet: mails being sent, drafts. One with an editor and no body is a draft everywhere. */
  readonly skip?: string
  /** The message's body. Nothing below is ever read as a header. */
  readonly body: string
  readonly fields: { readonly [Field in FieldName]?: readonly Rule[] }
  /** The webmail's own interface inside a body. */
  readonly noise?: string
  /** Present in a body of which the webmail shows the beginning only. */
  readonly clipped?: string
  /** Containers of quoted history inside a body, beyond those that mail programs write: marked as such in the markup. */
  readonly quote?: string
  /** Same-origin address of the raw source; `{x}` is a part of the route, `{+x}` keeps its slashes. */
  readonly raw?: string
  /** True when the raw source comes escaped as for a page. */
  readonly isRawEscaped?: true
  /** After this element stands the in-page button; the first rule of `from` unless said. */
  readonly anchor?: string
}

/** A rule that takes an element's text, or another part of it. */
export function text(select: string, take: Take = 'text'): DomRule {
  return { select, take }
}

/** A rule that takes the people shown in the elements; `name` selects their names, one each, when those stand apart. */
export function people(select: string, name?: string): DomRule {
  return name ? { select, take: 'people', name } : { select, take: 'people' }
}

/** A rule looked up anywhere on the page. */
export function onPage(select: string, take: Take = 'text'): DomRule {
  return { select, take, in: 'page' }
}

/** The reader's own address, shown anywhere on the page. What stands there without being one is nobody's. */
export function ownAddress(select: string, take: Take = 'text'): DomRule {
  return { select, take, transform: 'address', in: 'page' }
}

/** The reader's own address: where the page shows the account, or at the end of the page's title. */
export function account(select: string, take: Take = 'text'): readonly DomRule[] {
  return [ownAddress(select, take), { select: 'title', take: 'text', transform: 'account', in: 'page' }]
}
