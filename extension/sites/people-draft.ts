import { parseName } from '#shared/clip/name.ts'
import { cleanUrl } from '#shared/clip/url.ts'
import type { Company, Evidence, Field, Handle, Name, Person, Phone, Source } from '#shared/clip/types.ts'
import { MAX_NAME } from '#shared/lib/limits.ts'

/** A person or company being put together; fields hold who said so. */
export type PersonDraft = Person
export type CompanyDraft = Company

export function field<T>(value: T, confidence: number, source: Source, quote: string, where?: string): Field<T> {
  const evidence: Evidence = { source, quote: quote.slice(0, 300), ...(where && { where }) }
  return { value, confidence: round(confidence), evidence: [evidence] }
}

export function emptyPerson(confidence: number): PersonDraft {
  return { confidence: round(confidence), phones: [], emails: [], urls: [], handles: [] }
}

export function emptyCompany(name: Field<string>): CompanyDraft {
  return { confidence: name.confidence, name, phones: [], emails: [], urls: [] }
}

// What newspapers of Taiwan and China put around who wrote: 記者曾怡璇／花蓮報導.
const REPORTING =
  /^(?:本[报報])?[记記]者\s?[:：／/]?\s?|\s?[／/]\s?\p{Script=Han}{0,8}(?:[报報][导導道]|撰文|编辑|編輯)$/gu

/** A name as a card holds it: what stood around it (job, department) is taken out. */
export function nameOf(text: string, lang: string): { name: Name; title?: string; dept?: string } | null {
  const bare = text.slice(0, MAX_NAME).replace(REPORTING, '')
  const { title, dept, ...name } = parseName(bare, { lang })
  if (name.order === 'none' || name.full === '') return null
  return { name, ...(title && { title }), ...(dept && { dept }) }
}

/** Adds a value that is not there yet; a value that is gains the evidence and, from another source, confidence. */
export function addField<T>(list: Field<T>[], added: Field<T>, key: (value: T) => string): void {
  const known = list.find((each) => key(each.value) === key(added.value))
  if (!known) {
    if (list.length < 50) list.push(added)
  } else joinInto(known, added)
}

/** Independent sources raise confidence: 1 − (1 − a)(1 − b). The same source twice is one source. */
export function joinInto<T>(known: Field<T>, added: Field<T>): void {
  const sources = new Set(known.evidence.map(({ source }) => source))
  const fresh = added.evidence.filter(({ source }) => !sources.has(source))
  known.confidence = round(
    fresh.length > 0
      ? 1 - (1 - known.confidence) * (1 - added.confidence)
      : Math.max(known.confidence, added.confidence),
  )
  known.evidence.push(...fresh)
}

export const byText = (value: string): string => value.toLowerCase()
export const byNumber = (phone: Phone): string =>
  `${phone.e164};${phone.ext ?? ''};${phone.kind === 'fax' ? 'fax' : ''}`
export const byHandle = (handle: Handle): string => `${handle.kind}:${handle.id}`

export function addUrl(list: Field<string>[], href: string, base: string, confidence: number, source: Source): void {
  const url = cleanUrl(href, base)
  if (url) addField(list, field(url, confidence, source, href), byText)
}

export function round(value: number): number {
  return Math.round(Math.min(0.99, Math.max(0, value)) * 1_000) / 1_000
}
