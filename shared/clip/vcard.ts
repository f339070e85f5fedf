import { MAX_CARDS } from '../lib/limits.ts'
import { fail, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { addressKey } from './mailbox.ts'
import type { PhoneContext } from './phone-context.ts'
import type { ClipError, Company, Field, Person } from './types.ts'
import { CERTAIN, fieldsOf, firstField, named, valueOf } from './vcard-fields.ts'
import { decodeCard, readProperties } from './vcard-lines.ts'
import type { Property } from './vcard-lines.ts'
import { readHandles, readUrls } from './vcard-links.ts'
import { readName } from './vcard-name.ts'
import { placeOf, readPhones } from './vcard-phones.ts'

export type Vcards = { people: Person[]; companies: Company[]; warnings: string[] }

/** Longest file read, in bytes; photographs make cards large. */
const MAX_BYTES = 50_000_000

/**
 * Reads the cards of a file: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) as programs really write them. Cards without
 * name, address or number are left out; `warnings` are i18n keys.
 */
export function readVcards(bytes: Uint8Array, context: PhoneContext = {}): Result<Vcards, ClipError> {
  if (bytes.length === 0) return fail('empty')
  if (bytes.length > MAX_BYTES) return fail('too-large')
  const cards = cardsOf(bytes)
  if (cards.length === 0) return fail('unreadable', 'no BEGIN:VCARD')
  const read: Vcards = { people: [], companies: [], warnings: [] }
  for (const card of cards.slice(0, MAX_CARDS)) addCard(card, context, read)
  if (cards.length > MAX_CARDS) read.warnings.push('too-many-cards')
  return ok({ ...read, warnings: [...new Set(read.warnings)] })
}

/** The properties of each card, in file order; the card of an AGENT inside another one (2.1) stays out. */
export function cardsOf(bytes: Uint8Array): Property[][] {
  const cards: Property[][] = []
  const open: Property[][] = []
  for (const property of readProperties(decodeCard(bytes))) {
    const isCard = /^vcard$/i.test(property.value.trim())
    if (property.name === 'BEGIN' && isCard) {
      // Without an AGENT before it, a new card begins because the end of the last one is missing.
      if (open.at(-1)?.at(-1)?.name !== 'AGENT') cards.push(...open.splice(0, 1))
      open.push([])
    } else if (property.name === 'END' && isCard) {
      const card = open.pop()
      if (card && open.length === 0) cards.push(card)
    } else open.at(-1)?.push(property)
  }
  // A file cut short still holds what came before the cut.
  const rest = open[0]
  if (rest && rest.length > 0) cards.push(rest)
  return cards
}

function addCard(card: readonly Property[], context: PhoneContext, read: Vcards): void {
  const person = toPerson(card, context, read.warnings)
  const isCompany =
    /^(org|organization|group)$/i.test(valueOf(card, 'KIND')) || /^company$/i.test(valueOf(card, 'X-ABSHOWAS'))
  const hasName = person.name !== undefined
  if (isCompany || (!hasName && person.org !== undefined)) {
    const name = person.org ?? (person.name && { ...person.name, value: person.name.value.full })
    if (name) read.companies.push(toCompany(person, name))
    return
  }
  if (hasName || person.emails.length > 0 || person.phones.length > 0) read.people.push(person)
  else read.warnings.push('empty-card')
}

function toCompany(person: Person, name: Field<string>): Company {
  const { phones, emails, urls, address } = person
  return { confidence: person.confidence, name, phones, emails, urls, ...(address && { address }) }
}

function toPerson(card: readonly Property[], context: PhoneContext, warnings: string[]): Person {
  const name = readName(card)
  const org = firstField(named(card, 'ORG'), (property) => property.parts[0] ?? '')
  const dept = firstField(named(card, 'ORG'), (property) =>
    property.parts
      .slice(1)
      .filter((part) => part.trim() !== '')
      .join(', '),
  )
  const title =
    firstField(named(card, 'TITLE'), (property) => property.text) ??
    firstField(named(card, 'ROLE'), (property) => property.text)
  const address =
    firstField(named(card, 'ADR'), readAddress) ??
    firstField(named(card, 'LABEL'), (property) => inOneLine(property.text))
  return {
    confidence: name ? CERTAIN : 0.7,
    ...(name && { name }),
    ...(title && { title }),
    ...(dept && { dept }),
    ...(org && { org }),
    phones: readPhones(card, placeOf(card, context), warnings),
    emails: fieldsOf(named(card, 'EMAIL'), readEmail, addressKey),
    urls: readUrls(card),
    ...(address && { address }),
    handles: readHandles(card),
  }
}

/** A label for a letter has a line for each part of the address. */
function inOneLine(label: string): string {
  return label
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ')
}

/** What has no sign in it is a path of a directory ("EMAIL;EX:/o=…") or no address at all. */
function readEmail({ text }: Property): string {
  return text.includes('@') ? text.replace(/^mailto:/i, '').toLowerCase() : ''
}

/** The parts of ADR in the order of an envelope; a formatted LABEL wins. */
function readAddress(property: Property): string {
  const label = property.params.get('LABEL')
  if (label !== undefined && label.trim() !== '') return label.replace(/\\n|\r?\n/g, ', ')
  const [box = '', extended = '', street = '', city = '', region = '', code = '', country = ''] = property.parts.map(
    (part) => part.replace(/\r?\n/g, ', ').trim(),
  )
  return [box, extended, street, city, [region, code].filter(Boolean).join(' '), country].filter(Boolean).join(', ')
}
