import type { Address } from '#shared/clip/types.ts'
import { percentDecoded } from '#shared/lib/percent-decoded.ts'
import { addressIn, parseMailbox, parseMailboxes } from './mailbox-text.ts'
import { fillTemplate } from './route.ts'
import type { DomRule, Rule, Take } from './webmail.ts'

/** Most elements one rule looks at, and the longest text taken from one: with the place of a message behind it still a line. */
const MAX_MATCHES = 500
const MAX_VALUE = 1_900

/** Where rules are looked up: one message (or the page), what is a body, and the parts of the address. */
export type Ground = {
  readonly doc: Document
  readonly root: Element | Document
  /** Selector of all bodies: nothing in one is read. */
  readonly bodies: string
  /** What `%` stands for in the adapter's selectors. */
  readonly prefix: string
  readonly parts: Readonly<Record<string, string>>
}

/** Elements outside every body, in document order; the root of a message counts as its own part. */
export function outsideBodies({ root, bodies, prefix }: Ground, select: string): Element[] {
  const selector = select.replaceAll('%', prefix)
  const self = 'closest' in root && root.matches(selector) ? [root] : []
  return [...self, ...root.querySelectorAll(selector)]
    .slice(0, MAX_MATCHES)
    .filter((element) => !element.closest(bodies))
}

/** The texts of the first rule of a field that yields any. */
export function readTexts(rules: readonly Rule[] = [], ground: Ground): string[] {
  for (const rule of rules) {
    const values =
      'template' in rule
        ? [fillTemplate(rule.template, ground.parts, false)]
        : elementsOf(rule, ground).map((element) => transform(take(element, rule.take), rule))
    const found = values.filter((value) => value)
    if (found.length > 0) return found as string[]
  }
  return []
}

/** Mailboxes of the first rule that yields an address (or, failing that, names), and how sure that rule is. */
export function readMailboxes(rules: readonly Rule[] = [], ground: Ground): { found: Address[]; confidence: number } {
  let names: Address[] = []
  for (const [place, rule] of rules.entries()) {
    if ('template' in rule) continue
    const found = unique(
      withNames(
        elementsOf(rule, ground).flatMap((element) => mailboxesOf(element, rule)),
        rule,
        ground,
      ),
    )
    if (found.some(({ address }) => address)) return { found, confidence: 0.95 - place * 0.1 }
    if (names.length === 0) names = found
  }
  return { found: names, confidence: 0.5 }
}

function withNames(found: Address[], { name }: DomRule, ground: Ground): Address[] {
  const names = name ? outsideBodies(ground, name) : []
  // Only when each has its own can they be told apart.
  return names.length === found.length
    ? found.map((mailbox, at) => ({ ...mailbox, name: take(names[at] as Element, 'text').slice(0, 256) }))
    : found
}

function elementsOf(rule: DomRule, ground: Ground): Element[] {
  return outsideBodies(
    rule.in ? { ...ground, root: rule.in === 'top' ? topDocument(ground.doc) : ground.doc } : ground,
    rule.select,
  )
}

function topDocument(doc: Document): Document {
  try {
    return doc.defaultView?.top?.document ?? doc
  } catch {
    // A top frame of another origin cannot be asked.
    return doc
  }
}

/** Where webmails keep the address beside a shown name; `e` is QQ's, `sg-email` is SOGo's. */
const ADDRESS_ATTRIBUTES = ['email', 'data-email', 'e', 'sg-email', 'href', 'title']
const ADDRESSED = '[email], [data-email], [e*="@"], [sg-email], [href^="mailto:"], [title*="@"]'

/** Mailboxes of an element: addresses in its attributes or in those of what it holds, else in its text. */
function mailboxesOf(element: Element, rule: DomRule): Address[] {
  if (rule.take !== 'people') return parseMailboxes(take(element, rule.take))
  const addressed = [...(element.matches(ADDRESSED) ? [element] : []), ...element.querySelectorAll(ADDRESSED)].slice(
    0,
    MAX_MATCHES,
  )
  const found = addressed.flatMap((part) => mailboxOf(part) ?? [])
  // A label may stand in front: "To: …".
  return found.length > 0 ? found : parseMailboxes(take(element, 'text').replace(/^[^@<:：]{1,20}[:：]/, ''))
}

function mailboxOf(element: Element): Address | undefined {
  const values = ADDRESS_ATTRIBUTES.map((name) =>
    parseMailbox(percentDecoded(take(element, `@${name}`).replace(/^mailto:|\?.*/gi, ''))),
  )
  const mailbox = values.find(({ address }) => address)
  if (!mailbox) return undefined
  const shown = take(element, '@name') || take(element, 'text')
  const named = parseMailbox(shown)
  // "Name <address>" beside the same address is a name; another address in the name stays visible there.
  const name = !named.address || named.address === mailbox.address ? named.name : shown.slice(0, 256)
  return { address: mailbox.address, name: mailbox.name || name }
}

function unique(list: readonly Address[]): Address[] {
  const byKey = new Map<string, Address>()
  for (const mailbox of list) {
    const key = mailbox.address || `:${mailbox.name}`
    const known = byKey.get(key)
    if (!known || (!known.name && mailbox.name)) byKey.set(key, mailbox)
  }
  return [...byKey.values()]
}

/** What a rule takes, white space folded and invisible direction marks dropped. */
function take(element: Element, what: Take): string {
  const raw = taken(element, what).slice(0, MAX_VALUE * 4)
  return raw
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_VALUE)
}

function taken(element: Element, what: Take): string {
  if (what === 'own') return textOf([...element.childNodes].filter(({ nodeType }) => nodeType === 3))
  if (what === 'rest') return textOf([...element.childNodes].filter((node) => node !== element.firstElementChild))
  return (what.startsWith('@') ? element.getAttribute(what.slice(1)) : element.textContent) ?? ''
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => node.textContent ?? '').join(' ')
}

function transform(value: string, rule: DomRule): string {
  if (rule.transform === 'address') return addressIn(value)
  if (rule.transform !== 'account') return value
  const part = value.split(' - ').at(-2)?.trim().toLowerCase() ?? ''
  return addressIn(part) === part ? part : ''
}
