import { elementEntries, elementsOf } from '#shared/fields/element-key.ts'
import type { StoredRecord } from '../../../store/record-store.ts'
import { textOf } from '../record-text.ts'
import type { CompanyNames } from './contacts-csv.ts'

/** Longest line of a card in bytes, RFC 6350 section 3.2. */
const MAX_LINE_BYTES = 75

/** Contacts as vCard 4.0 (RFC 6350). `now` is epoch milliseconds. */
export function contactsToVcards(contacts: readonly StoredRecord[], companies: CompanyNames, now: number): string {
  return contacts.map((contact) => toCard(contact, companies, now)).join('')
}

function toCard({ id, fields }: StoredRecord, companies: CompanyNames, now: number): string {
  const text = (key: string): string => textOf(fields, key)
  const company = companies.get(text('company')) ?? ''
  const name = text('name') || text('email') || text('phone') || company || id
  const tags = elementsOf(fields, 'tags')
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:${id.startsWith('urn:') ? id : escapeText(id)}`,
    `FN:${escapeText(name)}`,
    ...(company !== '' || text('dept') !== ''
      ? [
          `ORG:${[company, text('dept')]
            .filter((part, index) => part !== '' || index === 0)
            .map(escapePart)
            .join(';')}`,
        ]
      : []),
    ...property('TITLE', text('title')),
    ...telLines(text('phone'), elementEntries(fields, 'phones')),
    ...mailLines(text('email'), elementsOf(fields, 'emails')),
    ...elementsOf(fields, 'urls').map((url) => `URL:${bare(url)}`),
    ...addressLines(text('address'), text('city')),
    ...birthdayLines(text('birthday')),
    ...property('LANG', text('language')),
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escapePart).join(',')}`] : []),
    `REV:${new Date(now).toISOString().replaceAll(/[-:]|\.\d+/gu, '')}`,
    'END:VCARD',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function property(name: string, value: string): string[] {
  return value === '' ? [] : [`${name}:${escapeText(value)}`]
}

/** A number that can be dialled is a link; one as somebody typed it stays a text. */
function telLines(first: string, others: readonly (readonly [string, unknown])[]): string[] {
  const numbers = [
    ...(first === '' ? [] : [first]),
    ...others.map(([number]) => number).filter((number) => number !== first),
  ]
  return numbers.map((number, index) => {
    const preferred = index === 0 && first !== '' ? ';PREF=1' : ''
    return /^\+\d+(?:;ext=\d+)?$/u.test(number)
      ? `TEL;VALUE=uri${preferred}:tel:${number}`
      : `TEL;VALUE=text${preferred}:${escapeText(number)}`
  })
}

function mailLines(first: string, others: readonly string[]): string[] {
  const addresses = [...(first === '' ? [] : [first]), ...others.filter((address) => address !== first)]
  return addresses.map(
    (address, index) => `EMAIL${index === 0 && first !== '' ? ';PREF=1' : ''}:${escapeText(address)}`,
  )
}

/** Our address is one text: it goes where a card has its street, the city in its own place. */
function addressLines(address: string, city: string): string[] {
  return address === '' && city === '' ? [] : [`ADR:;;${escapePart(address)};${escapePart(city)};;;`]
}

function birthdayLines(day: string): string[] {
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? [`BDAY:${day.replaceAll('-', '')}`] : []
}

/** Text of a property, RFC 6350 section 3.4. Control signs cannot be written and would end the line. */
function escapeText(text: string): string {
  return clean(text).replaceAll('\\', '\\\\').replaceAll(',', '\\,').replaceAll('\n', '\\n')
}

/** One part of a property that has several. */
function escapePart(text: string): string {
  return escapeText(text).replaceAll(';', '\\;')
}

/** A link is not escaped; what would end its line cannot be in it. */
function bare(text: string): string {
  return clean(text).replaceAll('\n', '')
}

function clean(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '')
}

/** Breaks a line at 75 bytes, never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let bytes = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (bytes + size > MAX_LINE_BYTES) {
      folded += '\r\n '
      bytes = 1
    }
    folded += character
    bytes += size
  }
  return folded
}
