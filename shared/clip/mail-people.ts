import { isNoReply, isSharedMailbox } from './mailbox.ts'
import { headerPerson } from './header-person.ts'
import { readSignature } from './signature.ts'
import type { Address, Company, Message, Person } from './types.ts'
import { MAX_PEOPLE } from '#shared/lib/limits.ts'

/**
 * The people of one mail, best first: the sender with the card of the signature, the original sender of a forwarded mail,
 * then recipients. Automatic senders and the reader's own mailbox are nobody to keep.
 */
export function mailPeople(
  message: Message,
  body: { text: string; html: string },
  context: { region?: string; lang?: string; own?: string },
): { people: Person[]; companies: Company[] } {
  const people: Person[] = []
  const taken = new Set<string>([(context.own ?? '').toLowerCase()])
  const add = (address: Address | undefined, where: string, card: Person | null = null): void => {
    if (!address || address.address === '' || taken.has(address.address) || isNoReply(address.address)) return
    taken.add(address.address)
    // A shared mailbox belongs to the company; somebody who signs from it is a person all the same.
    if (isSharedMailbox(address.address) && !card?.name) return
    const header = headerPerson(address, where, where.startsWith('forwarded') ? 'text' : 'header')
    people.push(card ? withHeader(card, header) : header)
  }
  const sender = message.from[0]
  const isPerson = message.automatic === null
  const card = isPerson ? readSignature(body, { ...(sender ? { sender } : {}), ...context }) : null
  if (isPerson) add(sender, 'from', card?.person ?? null)
  const forwarded = message.body.forwarded
  if (forwarded?.from && isPerson) {
    const original = readSignature({ text: forwarded.text }, { sender: forwarded.from, ...context })
    add(forwarded.from, 'forwarded from', original.person)
    for (const address of forwarded.to) add(address, 'forwarded to')
  }
  if (isPerson) {
    for (const address of message.to) add(address, 'to')
    for (const address of message.cc) add(address, 'cc')
  }
  return { people: people.slice(0, MAX_PEOPLE), companies: card?.company ? [card.company] : [] }
}

/** The signature's card under the address of the header, which is the one thing that is certain. */
export function withHeader(card: Person, header: Person): Person {
  const key = header.emails[0]?.value
  const emails = [...header.emails, ...card.emails.filter((email) => email.value.toLowerCase() !== key)]
  const name = card.name ?? header.name
  return { ...card, emails, ...(name ? { name } : {}), confidence: Math.max(card.confidence, header.confidence) }
}
