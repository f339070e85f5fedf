import { companyKey, isLikelyCompany } from '#shared/clip/company.ts'
import { registrableDomain } from '#shared/clip/mailbox.ts'
import type { Company, Source } from '#shared/clip/types.ts'
import { fold } from './dom-text.ts'
import { splitLabel } from './labels.ts'
import type { Line } from './page-lines.ts'
import { emptyCompany, field, round } from './people-draft.ts'

/** A company name and how sure it is; `lines` are where it stands. */
export type NamedCompany = { company: Company; lines: number[]; main: number }

export type CompanyContext = { doc: Document; url: string; lines: readonly Line[]; structured: readonly Company[] }

const COPYRIGHT = /(?:©|\(c\)|copyright|版权所有|著作權)\s*(?:©|\(c\)|copyright)?\s*(?:(?:19|20)\d\d\s*(?:[-–—/]\s*(?:(?:19|20)?\d\d|present))?)?[\s,.:]*(?:by\s+)?(.{2,80})/iu
/** What a page is called rather than whose it is. */
const GENERIC =
  /^(?:home|homepage|welcome|index|contact(?: us)?|contacts?|about(?: us)?|team|our team|people|staff|locations?|offices?|impressum|kontakt|contacto|contatti|start|startseite|inicio|accueil|news|blog|login|profile|venue|page|untitled|digital card|首页|联系我们|聯絡我們|关于我们|關於我們|会社概要|お問い合わせ)$/iu

/** Finds the companies a page names; the first is the one whose page it is, when there is any. */
export function findCompanies({ doc, url, lines, structured }: CompanyContext): NamedCompany[] {
  const found = new Map<string, NamedCompany>()
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const note = (raw: string, confidence: number, source: Source, main: number, line?: number): void => {
    const name = tidyName(raw)
    const key = companyKey(name)
    if (key.length < 2 || name.length > 120 || GENERIC.test(name)) return
    const known = found.get(key)
    const where = line === undefined ? [] : [line]
    if (!known) {
      found.set(key, { company: emptyCompany(field(name, confidence, source, raw)), lines: where, main })
      return
    }
    known.lines.push(...where)
    known.main += main
    const sources = known.company.name.evidence.map((evidence) => evidence.source)
    if (!sources.includes(source)) known.company.name.evidence.push({ source, quote: raw.slice(0, 300) })
    // Seen again in another place is another witness; a longer form that names the legal form is the better name.
    known.company.name.confidence = round(sources.includes(source) && source === 'text' ? Math.max(known.company.name.confidence, confidence) : 1 - (1 - known.company.name.confidence) * (1 - confidence))
    if (name.length > known.company.name.value.length && isLikelyCompany(name) && source !== 'meta') known.company.name.value = name
  }

  for (const company of structured) {
    const key = companyKey(company.name.value)
    const known = found.get(key)
    if (known) joinCompany(known.company, company)
    else found.set(key, { company: structuredClone(company), lines: [], main: 1.2 })
  }
  const site = doc.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? ''
  const segments = titleSegments(doc)
  if (site) note(site, 0.55, 'meta', 1)
  for (const segment of segments) if (isLikelyCompany(segment)) note(segment, 0.55, 'meta', 0.8)
  for (const [index, line] of lines.entries()) noteLine(line, index, segments, note)
  for (const each of found.values()) {
    if (isNamedAfter(each.company.name.value, host)) each.main += 0.6
    each.company.confidence = each.company.name.confidence
  }
  return [...found.values()].toSorted((one, other) => other.main - one.main || other.company.confidence - one.company.confidence)
}

function noteLine(line: Line, index: number, segments: readonly string[], note: (raw: string, confidence: number, source: Source, main: number, line?: number) => void): void {
  const { text, zone, heading } = line
  if (text.length > 200 || text.length < 2) return
  const copyright = COPYRIGHT.exec(text)
  if (copyright) {
    const owner = (copyright[1] ?? '').replace(/\s*(?:all rights reserved|alle rechte|tous droits|todos los derechos|保留所有权利|版权所有|powered by|designed by|website by).*$/iu, '').split(/\s*[|·•]\s*|\.\s/)[0] ?? ''
    if (isLikelyCompany(owner)) note(owner, 0.6, 'text', 0.8, index)
    else if (segments.some((segment) => companyKey(segment) === companyKey(owner))) note(owner, 0.55, 'text', 0.8, index)
    return
  }
  const label = splitLabel(text)
  if (label?.kind === 'company' && label.value) return note(label.value, 0.8, 'text', 1, index)
  if (zone === 'nav' || text.length > 90) return
  if (isLikelyCompany(text)) return note(text, heading > 0 || line.strong || zone === 'foot' ? 0.55 : 0.5, 'text', heading === 1 ? 0.7 : heading > 0 ? 0.4 : 0.2, index)
  if (heading > 0 && segments.some((segment) => companyKey(segment) === companyKey(text))) note(text, 0.5, 'text', heading === 1 ? 0.6 : 0.3, index)
}

export function joinCompany(known: Company, other: Company): void {
  known.confidence = Math.max(known.confidence, other.confidence)
  known.phones.push(...other.phones.filter((phone) => !known.phones.some(({ value }) => value.e164 === phone.value.e164 && value.kind === phone.value.kind)))
  known.emails.push(...other.emails.filter((email) => !known.emails.some(({ value }) => value === email.value)))
  known.urls.push(...other.urls.filter((url) => !known.urls.some(({ value }) => value === url.value)))
  if (!known.address && other.address) known.address = other.address
}

/** Names to fall back on for contacts whose owner the page does not say: the title's own part, the first heading, the host. */
export function fallbackName(doc: Document, url: string, lines: readonly Line[]): string | undefined {
  const own = titleSegments(doc).filter((segment) => !GENERIC.test(segment) && segment.length < 60)
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const named = own.find((segment) => isNamedAfter(segment, host)) ?? lines.find(({ heading, text }) => heading === 1 && isNamedAfter(text, host))?.text
  const heading = lines.find(({ heading: level, text }) => level === 1 && text.length < 60 && !GENERIC.test(text))?.text
  return named ?? own.at(-1) ?? heading ?? (registrableDomain(host) || undefined)
}

function titleSegments(doc: Document): string[] {
  return fold(doc.querySelector('title')?.textContent ?? '', 300)
    .split(/\s*[|｜·•»«_]\s*|\s+[-–—]\s+|\s*[–—]\s*|:\s+/u)
    .map((segment) => segment.trim())
    .filter((segment) => segment.length > 1)
}

/** The host is made of the name's letters: `stone-forge.example` of "Stone Forge Ltd". */
export function isNamedAfter(name: string, host: string): boolean {
  const label = (registrableDomain(host).split('.')[0] ?? '').replace(/[^a-z\d]/g, '')
  const key = companyKey(name).replace(/[^a-z\d]/g, '')
  return label.length > 3 && key.length > 3 && (label.includes(key) || key.includes(label))
}

function tidyName(raw: string): string {
  return fold(raw, 200).replace(/^[\s"“”'*•·–—|>»©]+|[\s"“”*•·–—|>»,;:：]+$/gu, '').replace(/^(?:welcome to|about|contact|willkommen bei)\s+(?=\p{Lu})/iu, '')
}
