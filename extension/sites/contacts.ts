import { locateAddresses, mayHoldAddress, registrableDomain } from '#shared/clip/mailbox.ts'
import { readLabel } from '#shared/clip/phone-labels.ts'
import { findPhones, parsePhone } from '#shared/clip/phone.ts'
import { isProfileUrl } from '#shared/clip/url.ts'
import type { Handle, Phone } from '#shared/clip/types.ts'
import { percentDecoded } from '#shared/lib/percent-decoded.ts'
import { withAreaCode } from './area-code.ts'
import { absoluteUrl } from './dom-text.ts'
import { labelKind, splitLabel, type LabelKind } from './labels.ts'
import { isTerm, type Line } from './page-lines.ts'
import { isMakerLine } from './site-makers.ts'

/** What can be written to or called on one line. */
export type Contacts = { emails: Found<string>[]; phones: Found<Phone>[]; urls: Found<string>[]; handles: Handle[] }
export type Found<T> = { value: T; source: 'link' | 'text'; quote: string }

export type ContactContext = {
  region: string | undefined
  lang: string
  domain: string
  base: string
  /** The area code that was said above, where the head of the column says that the cells are numbers to call. */
  area?: string | undefined
  /** The head of the column says that its cells are numbers nobody can call. */
  isNumbered?: boolean
}

/** Reads addresses, numbers and profile links of a line: what its text says and what its links hold. */
export function contactsOf(line: Line, before: Line | undefined, context: ContactContext): Contacts {
  const contacts = noContacts()
  if (isCode(line, before) || isMakerLine(line.text)) return contacts
  const text = withoutRoom(line.text, context.domain)
  for (const { address } of mayHoldAddress(text) ? locateAddresses(text) : [])
    addEmail(contacts, address, 'text', line.text)
  addTextPhones(contacts, line, before, context)
  for (const link of line.links.slice(0, 100))
    if (!isMakerLine(link.text)) addLink(contacts, link.href, link.text || line.text, context)
  return contacts
}

/** "pieter @ house.co.za" alone on its line, at the site's own house: room against robots. Elsewhere "live @ venue.com" is a place. */
function withoutRoom(text: string, domain: string): string {
  const [, local = '', host = ''] = /^([\w.+-]{1,64}) @ ([\w.-]{4,255})$/.exec(text) ?? []
  return host !== '' && registrableDomain(host) === registrableDomain(domain) ? `${local}@${host}` : text
}

export function noContacts(): Contacts {
  return { emails: [], phones: [], urls: [], handles: [] }
}

/** Numbers and addresses in program text are examples. */
function isCode({ block, text }: Line, before: Line | undefined): boolean {
  if (block.closest('pre, code') === null) return false
  return isProgram(text) || DOCUMENTATION.test(text) || (before?.block === block && DOCUMENTATION.test(before.text))
}

/** Hosts kept for documentation (RFC 2606): what stands beside them in a sample is made up. */
const DOCUMENTATION = /@example\.(?:com|net|org)\b/i

/** Marks that only program text has. */
export function isProgram(text: string): boolean {
  return /["'`]\s*[:=]|\w\s*[:=]\s*["'`[{]|[{};]\s*$|^\s*[<$#>{]|=>|\w\(/.test(text)
}

/** Digits of any script that phones are written with: ASCII, full width, Arabic, Persian. */
const DIGIT = /[\d\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g

export function countDigits(text: string): number {
  return text.match(DIGIT)?.length ?? 0
}

/** Enough digits for a number, or letters dialled for them behind the code of a free one: 1-800-LAT-GLEN. */
export function mayHoldPhone(text: string): boolean {
  return countDigits(text) >= 5 || /8(?:00|33|44|55|66|77|88)\)?[ .-][A-Z\d]{2}/.test(text)
}

/** The kind that the label before a line's value says: on the line, or alone on the line before. */
export function lineLabel(line: Line, before: Line | undefined): LabelKind | undefined {
  const own = splitLabel(line.text)
  if (own?.kind && own.value) return own.kind
  return before && before.text.length < 40 ? labelKind(before.text) : undefined
}

function addTextPhones(
  contacts: Contacts,
  line: Line,
  before: Line | undefined,
  { region, lang, domain, area, isNumbered }: ContactContext,
): void {
  if (!mayHoldPhone(line.text) || (isNumbered === true && /^[\d\s-]+$/.test(line.text))) return
  const isLabel = before && before.text.length < 40 && (labelKind(before.text) !== undefined || isOther(line, before))
  const local = area === undefined ? line.text : withAreaCode(line.text, area)
  const label = isLabel ? `${before.text.replace(/[:：\s]*$/, '')}: ` : local === line.text ? '' : 'Tel: '
  // Typography spreads two-character labels: "传 真".
  const text = (label + local).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han}{1,2}\s*[:：])/gu, '')
  for (const phone of findPhones(text, { lang, domain, ...(region && { region }) }))
    addPhone(contacts, phone, 'text', line.text)
}

/** The term of a list, or the cell in front, that says its value is a number of something else: 상품번호, "Order no". */
function isOther(line: Line, before: Line): boolean {
  const isPlainCell = /^TD$/i.test(before.block.tagName)
  return isTerm(before, line) && (!isPlainCell || NUMBERING.test(before.text)) && readLabel(`${before.text}: `).other
}

// Said of a plain cell, for "Account" in front of a number may be a desk.
const NUMBERING = /번호|番号|[编編][号號]|[识識][别別][码碼]|代[码碼]|\b(?:no|nr|number|id|codice|código)\b/iu

function addLink(contacts: Contacts, href: string, text: string, context: ContactContext): void {
  const scheme = /^([a-z]+):/i.exec(href)?.[1]?.toLowerCase() ?? ''
  if (scheme === 'mailto') {
    for (const part of percentDecoded(href.slice(7).replace(/\?.*$/s, '')).split(/[,;]/)) {
      for (const { address } of locateAddresses(part.trim())) addEmail(contacts, address, 'link', text)
    }
  } else if (scheme === 'tel' || scheme === 'sms' || scheme === 'callto') {
    addPhoneLink(contacts, percentDecoded(href.slice(scheme.length + 1)).replace(/\?.*$/s, ''), text, context)
  } else {
    const chat =
      /^https?:\/\/(?:(?:www\.)?wa\.me\/\+?(\d{7,15})|api\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=(?:%2B|\+)?(\d{7,15}))/i.exec(
        href,
      )
    const digits = chat?.[1] ?? chat?.[2]
    if (digits) {
      const phone = parsePhone(`+${digits}`, {})
      if (phone) addPhone(contacts, { ...phone, kind: 'mobile', raw: digits }, 'link', text)
      contacts.handles.push({ kind: 'whatsapp', id: digits })
    } else {
      const url = absoluteUrl(href, context.base)
      if (/^https?:/i.test(url) && isProfileUrl(url)) contacts.urls.push({ value: url, source: 'link', quote: text })
    }
  }
}

function addPhoneLink(
  contacts: Contacts,
  number: string,
  text: string,
  { region, lang, domain }: ContactContext,
): void {
  const phone = parsePhone(number.replace(/;ext=/i, ' ext '), { lang, domain, ...(region && { region }) })
  if (phone) addPhone(contacts, phone, 'link', text)
}

function addEmail(contacts: Contacts, address: string, source: 'link' | 'text', quote: string): void {
  const value = address.toLowerCase()
  if (PATTERN.test(value)) return
  const known = contacts.emails.find((each) => each.value === value)
  if (!known) contacts.emails.push({ value, source, quote })
}

/** How the addresses of a house are made, told instead of each: etunimi.sukunimi@, vorname.nachname@. */
const PATTERN =
  /^(?:etunimi[._-]?sukunimi|f[öo]rnamn[._-]?efternamn|fornavn[._-]?etter?navn|vorname[._-]?(?:nach|zu)name|pr[ée]nom[._-]?nom|nombre[._-]?apellidos?|nome[._-]?cognome|nome[._-]?sobrenome|voornaam[._-]?achternaam|imie[._-]?nazwisko|jmeno[._-]?prijmeni|first[._-]?name[._-]?last[._-]?name|first[._-]last|name[._-]surname|ad[._-]soyad)@/

/** One number once; the text knows its extension and its kind, the link its country. */
function addPhone(contacts: Contacts, value: Phone, source: 'link' | 'text', quote: string): void {
  const known = contacts.phones.find((each) => each.value.e164 === value.e164 || sameNumber(each.value, value))
  if (!known) contacts.phones.push({ value, source, quote })
  else if (source === 'link' && value.e164.length > known.value.e164.length)
    known.value = { ...known.value, e164: value.e164 }
}

function sameNumber(one: Phone, other: Phone): boolean {
  return one.e164.slice(-9) === other.e164.slice(-9) && (one.ext === other.ext || other.ext === undefined)
}
