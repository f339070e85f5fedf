import { automaticKind } from './automatic.ts'
import { addressKey, isNoReply, isSharedMailbox } from './mailbox.ts'
import type { MailView, ViewMessage } from './mail-view.ts'
import { headerPerson } from './header-person.ts'
import { withHeader } from './mail-people.ts'
import { splitReply } from './reply.ts'
import { readSignature } from './signature.ts'
import type { Address, Message, Person } from './types.ts'
import { MAX_PEOPLE } from '#shared/lib/limits.ts'

type ViewContext = { region?: string; lang?: string }

/** What a mailbox is for the reader: `own` is the reader's, `automatic` nobody reads, `shared` belongs to a company (info@). */
type MailRole = 'from' | 'to' | 'cc' | 'forwarded' | 'own' | 'automatic' | 'shared'

/**
 * Reads an open thread into messages, with bodies told apart, and people, senders first. Each address is one person; the
 * roles stand in the `where` of the address's evidence, joined by spaces (`from`, `to cc`, `own from`, `automatic from`);
 * `forwarded` is who wrote a forwarded mail, by its text alone.
 */
export function peopleOfView(view: MailView, context: ViewContext): { people: Person[]; message: Message[] } {
  const message = view.messages.map((one) => viewToMessage(view, one))
  const found = new Map<string, Found>()
  for (const [index, one] of message.entries()) {
    for (const role of ['from', 'to', 'cc'] as const) {
      for (const address of one[role])
        note(found, address, role, one, role === 'from' ? view.messages[index] : undefined)
    }
    const original = one.body.forwarded?.from
    if (original && one.automatic === null) note(found, original, 'forwarded', one)
  }
  const own = (view.own ?? '').toLowerCase()
  const people = [...found.values()].slice(0, MAX_PEOPLE).map((one) => toPerson(one, own, context))
  return { people: [...people].toSorted((one, other) => rank(one) - rank(other)), message }
}

type Found = { address: Address; roles: Set<MailRole>; automatic: boolean; bodies: ViewMessage[] }

function note(
  found: Map<string, Found>,
  address: Address,
  role: 'from' | 'to' | 'cc' | 'forwarded',
  message: Message,
  body?: ViewMessage,
): void {
  if (address.address === '') return
  const key = addressKey(address.address)
  const one = found.get(key) ?? { address, roles: new Set<MailRole>(), automatic: false, bodies: [] }
  // A body cannot name a mailbox that a header holds; a header names one that only a body held.
  const isUnnamed = one.address.name === '' || [...one.roles].every((known) => known === 'forwarded')
  if (role !== 'forwarded' && address.name !== '' && isUnnamed) one.address = address
  one.roles.add(role)
  if (role === 'from') one.automatic = message.automatic !== null
  if (body) one.bodies.push(body)
  found.set(key, one)
}

function toPerson(one: Found, own: string, context: ViewContext): Person {
  const marks = marksOf(one, own)
  const where = [...marks, ...one.roles].join(' ')
  const isQuoted = one.roles.has('forwarded') && one.roles.size === 1
  const header = headerPerson(one.address, where, isQuoted ? 'text' : 'header')
  // The newest mail has the signature that is true today; older ones often have none.
  for (const body of one.bodies.toReversed()) {
    if (marks.length > 0 && !marks.includes('shared')) break
    const card = readSignature({ text: body.text, html: body.html }, { sender: one.address, ...context }).person
    if (card) return withHeader(card, header)
  }
  return header
}

function marksOf(one: Found, own: string): MailRole[] {
  const key = one.address.address
  if (own !== '' && addressKey(key) === addressKey(own)) return ['own']
  if (one.automatic || isNoReply(key)) return ['automatic']
  return isSharedMailbox(key) ? ['shared'] : []
}

function rank(person: Person): number {
  const roles = person.emails[0]?.evidence[0]?.where?.split(' ') ?? []
  if (roles.includes('own')) return 4
  if (roles.includes('automatic')) return 3
  return roles.includes('from') ? 0 : roles.includes('forwarded') || roles.includes('to') ? 1 : 2
}

function viewToMessage(view: MailView, one: ViewMessage): Message {
  const body = splitReply({ text: one.text, html: one.html }, one.from[0], view.subject)
  return {
    via: one.via,
    confidence: one.confidence,
    messageId: one.messageId,
    threadId: view.threadId,
    subject: view.subject,
    ...(one.date === '' ? {} : { date: one.date }),
    ...(view.own === undefined ? {} : { own: view.own }),
    from: one.from,
    to: one.to,
    cc: one.cc,
    bcc: one.bcc,
    replyTo: [],
    automatic: automaticKind({
      from: one.from,
      subject: view.subject,
      types: one.attachments.map((part) => part.type),
    }),
    text: one.text,
    attachments: one.attachments,
    body,
  }
}
