import { MAX_CARDS, MAX_FIELDS, MAX_NAME } from '../lib/limits.ts'
import { fail, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { mailLanguage } from './mail-language.ts'
import { addressKey, domainOf, isFreeMail } from './mailbox.ts'
import { parseName } from './name.ts'
import { parsePhone } from './phone.ts'
import { regionOf, regionOfText } from './phone-context.ts'
import type { PhoneContext } from './phone-context.ts'
import { cleanText } from './suspicious.ts'
import type { ClipError, Company, Evidence, Field, HandleKind, Name, Person, Phone, PhoneKind } from './types.ts'
import { cleanUrl, handleOfLink } from './url.ts'
import { decodeCard, readProperties } from './vcard-lines.ts'
import type { Property } from './vcard-lines.ts'

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

/** The properties of each card, in file order; nested cards (AGENT in 2.1) stay out. */
export function cardsOf(bytes: Uint8Array): Property[][] {
  const cards: Property[][] = []
  const open: Property[][] = []
  for (const property of readProperties(decodeCard(bytes))) {
    const isCard = /^vcard$/i.test(property.value.trim())
    if (property.name === 'BEGIN' && isCard) open.push([])
    else if (property.name === 'END' && isCard) {
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
  const org = firstField(card, 'ORG', (property) => property.parts[0] ?? '')
  const dept = firstField(card, 'ORG', (property) =>
    property.parts
      .slice(1)
      .filter((part) => part.trim() !== '')
      .join(', '),
  )
  const title =
    firstField(card, 'TITLE', (property) => property.text) ?? firstField(card, 'ROLE', (property) => property.text)
  const address = firstField(card, 'ADR', (property) => readAddress(property))
  const emails = fieldsOf(card, 'EMAIL', (property) => property.text.replace(/^mailto:/i, '').toLowerCase(), addressKey)
  return {
    confidence: name ? CERTAIN : 0.7,
    ...(name && { name }),
    ...(title && { title }),
    ...(dept && { dept }),
    ...(org && { org }),
    phones: readPhones(card, placeOf(card, context), warnings),
    emails,
    urls: fieldsOf(
      card,
      'URL',
      (property) => cleanUrl(property.text) ?? '',
      (url) => url,
    ),
    ...(address && { address }),
    handles: readHandles(card),
  }
}

/** Cards of phone books hold numbers as they are dialled at home: the card's address, mailbox or script says where. */
function placeOf(card: readonly Property[], context: PhoneContext): PhoneContext {
  if (regionOf(context) !== undefined) return context
  const region = regionOfText(valueOf(card, 'ADR'))
  const host = domainOf(valueOf(card, 'EMAIL').toLowerCase())
  const lang = mailLanguage([valueOf(card, 'FN'), valueOf(card, 'ORG'), valueOf(card, 'TITLE')])
  return {
    ...context,
    ...(region !== undefined && { region }),
    ...(host !== '' && !isFreeMail(host) && { domain: host }),
    ...(lang !== undefined && { lang }),
  }
}

/** Fields of a card are stated, not guessed. */
const CERTAIN = 0.95

/** N says the parts, FN the whole; a card with only one of them still has a name. */
function readName(card: readonly Property[]): Field<Name> | undefined {
  const full = card.find((property) => property.name === 'FN' && property.text !== '')
  const parts = card.find((property) => property.name === 'N' && property.parts.some((part) => part.trim() !== ''))
  const property = full ?? parts
  if (!property) return undefined
  const written = clean(full ? full.text.replace(/[;\s]+$/, '') : joinName(parts?.parts ?? []))
  if (written === '' || written.includes('@')) return undefined
  const nickname = clean(valueOf(card, 'NICKNAME'))
  const value = parts ? nameOfParts(written, parts.parts) : parsedName(written)
  return {
    value: { ...value, ...(nickname !== '' && { alias: nickname }) },
    confidence: CERTAIN,
    evidence: [evidenceOf(property)],
  }
}

function parsedName(written: string): Name {
  const { title, dept, ...name } = parseName(written)
  void title
  void dept
  return { ...name, full: written }
}

function nameOfParts(full: string, parts: readonly string[]): Name {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = parts.map(clean)
  // Some programs put the whole name into the first part.
  if (given === '' && family !== '' && (family.includes(' ') || family === full))
    return { ...parsedName(full), ...(prefix !== '' && { prefix }) }
  const isFirst = family !== '' && full.startsWith(family) && given !== '' && full.indexOf(given) > 0
  return {
    full,
    ...(family !== '' && { family }),
    ...(given !== '' && { given }),
    ...(middle !== '' && { middle }),
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
    order: family === '' || given === '' ? 'unknown' : isFirst ? 'family-first' : 'given-first',
  }
}

function joinName([family = '', given = '', middle = '', prefix = '', suffix = '']: readonly string[]): string {
  const isHan = /\p{Script=Han}/u.test(family + given)
  const words = isHan ? [`${family}${given}`] : [prefix, given, middle, family, suffix]
  return words
    .map((word) => word.trim())
    .filter(Boolean)
    .join(' ')
}

/** Numbers that no plan knows stay in the card's own digits, so that nothing a person kept is lost. */
function readPhones(card: readonly Property[], context: PhoneContext, warnings: string[]): Field<Phone>[] {
  const phones = fieldsOf<Phone>(
    card,
    'TEL',
    (property) => toPhone(property, context, warnings),
    (phone) => `${phone.e164} ${phone.ext ?? ''}`,
  )
  return phones.filter((phone) => phone.value.raw !== '')
}

const MAX_DIGITS = 30

function toPhone(property: Property, context: PhoneContext, warnings: string[]): Phone {
  const raw = clean(property.text.replace(/^tel:/i, '').replace(/;ext=/i, ' ext '))
  const phone = raw === '' ? null : parsePhone(raw, context)
  const kind = kindOfTypes(property.types)
  if (phone) return { ...phone, kind: kind ?? phone.kind, raw }
  const digits = (/^\D*\+/.test(raw) ? '+' : '') + raw.replace(/\D/g, '')
  // Longer than any numbering plan allows, with room for an extension: no number.
  if (digits.length < 3 || digits.length > MAX_DIGITS) return { e164: '', kind: 'other', raw: '' }
  warnings.push('phone-without-country')
  return { e164: digits, kind: kind ?? 'other', raw }
}

function kindOfTypes(types: readonly string[]): PhoneKind | null {
  if (types.includes('FAX')) return 'fax'
  if (types.some((type) => /^(CELL|MOBILE|IPHONE)$/.test(type))) return 'mobile'
  if (types.includes('MAIN')) return 'main'
  if (types.includes('HOME')) return 'home'
  return types.includes('WORK') ? 'work' : null
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

const HANDLE_NAMES: ReadonlyMap<string, HandleKind> = new Map([
  ['X-QQ', 'qq'],
  ['X-SKYPE', 'skype'],
  ['X-SKYPE-USERNAME', 'skype'],
  ['X-WECHAT', 'wechat'],
  ['X-LINE', 'line'],
  ['X-WHATSAPP', 'whatsapp'],
])

function readHandles(card: readonly Property[]): Person['handles'] {
  const handles: Person['handles'] = []
  for (const property of card) {
    const kind = HANDLE_NAMES.get(property.name)
    const linked = property.name === 'IMPP' || property.name === 'URL' ? handleOfLink(property.text) : null
    const value = kind ? { kind, id: clean(property.text) } : linked
    if (value && value.id !== '' && handles.length < MAX_FIELDS)
      handles.push({ value, confidence: CERTAIN, evidence: [evidenceOf(property)] })
  }
  return handles
}

function valueOf(card: readonly Property[], name: string): string {
  return card.find((property) => property.name === name)?.text ?? ''
}

function firstField(
  card: readonly Property[],
  name: string,
  read: (property: Property) => string,
): Field<string> | undefined {
  return fieldsOf(card, name, read, (text) => text)[0]
}

function fieldsOf<Value>(
  card: readonly Property[],
  name: string,
  read: (property: Property) => Value,
  keyOf: (value: Value) => string,
): Field<Value>[] {
  const fields = new Map<string, Field<Value>>()
  for (const property of card) {
    if (property.name !== name || fields.size >= MAX_FIELDS) continue
    const value = read(property)
    const cleaned = (typeof value === 'string' ? clean(value) : value) as Value
    const key = keyOf(cleaned)
    if (key.trim() !== '' && !fields.has(key))
      fields.set(key, { value: cleaned, confidence: CERTAIN, evidence: [evidenceOf(property)] })
  }
  return [...fields.values()]
}

function evidenceOf(property: Property): Evidence {
  return { source: 'vcard', quote: property.text.slice(0, 1_000), where: property.name }
}

function clean(text: string): string {
  return cleanText(text.replace(/\s+/g, ' ').trim(), MAX_NAME).text
}
