import { companyKey, isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
import { registrableDomain } from '#shared/clip/mailbox.ts'
import type { Company, Source } from '#shared/clip/types.ts'
import { isNamed, tidyName } from './company-name.ts'
import { fold } from './dom-text.ts'
import { hostNameIn, legalNamesIn, lettersOf } from './house-name.ts'
import { labelKind, splitLabel, type LabelKind } from './labels.ts'
import { hostLabel, isGeneric, isNamedAfter, segmentsOf, siteSegment, titleSegments } from './page-name.ts'
import type { PageKind } from './page-kind.ts'
import type { Line } from './page-lines.ts'
import { emptyCompany, field, round } from './people-draft.ts'
import { postalAddress } from './postal.ts'
import { columnKind } from './table-column.ts'

/** A company name and how sure it is; `lines` are where it stands. */
export type NamedCompany = { company: Company; lines: number[]; main: number }

export type CompanyContext = {
  doc: Document
  url: string
  lines: readonly Line[]
  structured: readonly Company[]
  kind: PageKind
}

const COPYRIGHT =
  /(?:©|\(c\)|copyright|版权所有|著作權)\s*(?:©|\(c\)|copyright)?\s*(?:(?:19|20)\d\d\s*(?:[-–—/]\s*(?:(?:19|20)?\d\d|present))?)?[\s,.:]*(?:by\s+)?(.{2,80})/iu
/** Finds the companies a page names; the first is the one whose page it is, when there is any. Yields now and then. */
export function* findCompanies({ doc, url, lines, structured, kind }: CompanyContext): Generator<void, NamedCompany[]> {
  const found = new Map<string, NamedCompany>()
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const note = (raw: string, confidence: number, source: Source, main: number, line?: number): void => {
    const name = tidyName(raw)
    const key = companyKey(name)
    if (key.length < 2 || name.length > 120 || isGeneric(name)) return
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
    known.company.name.confidence = round(
      sources.includes(source) && source === 'text'
        ? Math.max(known.company.name.confidence, confidence)
        : 1 - (1 - known.company.name.confidence) * (1 - confidence),
    )
    if (name.length > known.company.name.value.length && isLikelyCompany(name) && source !== 'meta')
      known.company.name.value = name
  }

  for (const company of structured) {
    const key = companyKey(company.name.value)
    const known = found.get(key)
    if (known) joinCompany(known.company, company)
    else found.set(key, { company: structuredClone(company), lines: [], main: 1.2 })
  }
  const label = hostLabel(host)
  const houseOf = (text: string): string => hostNameIn(text, label) ?? text
  const said = fold(doc.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '', 300)
  const site = houseOf(segmentsOf(said).find((segment) => isNamedAfter(houseOf(segment), host)) ?? said)
  const named = titleSegments(doc).map(tidyName).map(houseOf)
  // Beside the host's own name a part that only resembles it is something else: "Plumbing" on ukplumbing.example.
  const isExact = (text: string): boolean =>
    [label, lettersOf(registrableDomain(host))].includes(lettersOf(text)) || companyKey(text) === companyKey(site)
  const exact = named.filter(isExact)
  const segments =
    exact.length > 0
      ? named.filter((segment) => exact.includes(segment) || !isNamedAfter(segment, host) || isNamed(segment))
      : named
  const own = (text: string): boolean => isNamedAfter(text, host) || companyKey(text) === companyKey(site)
  // A title of "Our team | Kiln Ltd" has said whose page it is: its other part is what the page is about.
  const isTold =
    (kind !== 'contact' && kind !== 'people') || segments.some((segment) => own(segment) || isNamed(segment))
  if (site) note(site, 0.55, 'meta', 1)
  const titled = siteSegment(segments, lines, host)
  for (const segment of segments)
    if (own(segment) || isNamed(segment)) note(segment, 0.55, 'meta', own(segment) ? 1 : 0.8)
    else if (segment === titled) note(segment, 0.5, 'meta', 0.75)
  const heads = new Map<Element, (LabelKind | undefined)[]>()
  for (const [index] of lines.entries()) {
    if (index % 100 === 99) yield
    if (isListed(lines, index, heads)) note(lines[index]?.text ?? '', 0.6, 'text', 0.1, index)
    else noteLine(lines, index, { segments: isTold ? [] : segments, own, isExact, houseOf }, note)
  }
  for (const [each, legal] of legalNamesIn(
    [...found.values()].map(({ company }) => company.name.value),
    label,
  )) {
    const branch = found.get(companyKey(each))
    if (!branch || companyKey(each) === companyKey(legal)) continue
    note(legal, branch.company.name.confidence, 'text', branch.main)
    found.get(companyKey(legal))?.lines.push(...branch.lines)
    found.delete(companyKey(each))
  }
  for (const each of found.values()) {
    if (isNamedAfter(each.company.name.value, host)) each.main += 0.6
    each.company.confidence = each.company.name.confidence
  }
  const sorted = withoutShortForms([...found.values()], site).toSorted(
    (one, other) => other.main - one.main || other.company.confidence - one.company.confidence,
  )
  // Only the page's own: each costs a look at every line.
  const [best] = sorted
  if (best && !best.company.name.evidence.some(({ source: from }) => from === 'jsonld'))
    best.company.name.value = withLegalForm(best.company.name.value, lines)
  return sorted
}

/** The first line of a cell in a column headed "Company", "Dealership", 供应商: what stands there is one, however it is called. */
function isListed(lines: readonly Line[], index: number, heads: Map<Element, (LabelKind | undefined)[]>): boolean {
  const [line, before] = [lines[index], lines[index - 1]]
  if (!line || line.text.length > 80 || !/\p{L}{2}/u.test(line.text) || labelKind(line.text)) return false
  const cell = line.block.closest('td')
  return cell !== null && cell !== before?.block.closest('td') && columnKind(line.block, heads) === 'company'
}

/** "Brightleaf" beside "Brightleaf Studio LLC" is the same company by its short name. */
function withoutShortForms(all: readonly NamedCompany[], site: string): NamedCompany[] {
  return all.filter((short) => {
    const key = companyKey(short.company.name.value)
    const long = all.find(
      (other) =>
        other !== short &&
        // What the page itself says it is called stands, unless the longer form only adds the legal form.
        (splitCompany(other.company.name.value).suffix !== '' ||
          !short.company.name.evidence.some(({ quote }) => quote === site)) &&
        companyKey(other.company.name.value).startsWith(key) &&
        key.length > 3 &&
        (splitCompany(other.company.name.value).suffix !== '' || other.main >= 1.2),
    )
    // Two legal forms are two companies: "Acme Automotive Ltd" and "Acme Automotive Services Ltd".
    const isOwn =
      splitCompany(short.company.name.value).suffix !== '' && long && companyKey(long.company.name.value) !== key
    if (!long || isOwn || short.company.phones.length + short.company.emails.length > 0) return true
    long.lines.push(...short.lines)
    long.main += short.main
    return false
  })
}

type Signs = {
  segments: readonly string[]
  /** Named after the host, more or less. */
  own: (text: string) => boolean
  /** Just the host's or the site's name. */
  isExact: (text: string) => boolean
  houseOf: (text: string) => string
}

function noteLine(
  lines: readonly Line[],
  index: number,
  { segments, own, isExact, houseOf }: Signs,
  note: (raw: string, confidence: number, source: Source, main: number, line?: number) => void,
): void {
  const line = lines[index]
  if (!line) return
  const { zone, heading } = line
  if (line.text.length > 200 || line.text.length < 2) return
  const text = houseOf(segmentsOf(line.text).find((part) => isExact(houseOf(tidyName(part)))) ?? line.text)
  const copyright = COPYRIGHT.exec(text)
  if (copyright) {
    const owner =
      (copyright[1] ?? '')
        .replace(
          /(?<!\s)\s*(?:all rights reserved|alle rechte|tous droits|todos los derechos|保留所有权利|版权所有|powered by|designed by|website by).*$/iu,
          '',
        )
        .split(/(?<!\s)\s*[|·•]\s*|(?<!\b\p{Lu})\.\s/u)[0] ?? ''
    const isOwn = own(owner) || segments.some((segment) => companyKey(segment) === companyKey(owner))
    if (isOwn || isLikelyCompany(owner)) note(owner, isOwn ? 0.65 : 0.6, 'text', 0.8, index)
    else if (/^\p{Lu}/u.test(owner) && owner.split(/\s+/).length <= 5) note(owner, 0.45, 'text', 0.5, index)
    return
  }
  const label = splitLabel(text)
  if (label?.kind === 'company' && label.value) return note(label.value, 0.8, 'text', 1, index)
  // "Titular: Talleres Aranda, S.L.": whatever the label means, a legal form says that this is a company.
  if (label && label.kind === undefined && splitCompany(label.value).suffix !== '' && isNamed(label.value))
    return note(label.value, 0.55, 'text', 0.3, index)
  // "取引銀行" in front of a cell says what stands in it.
  if (line.block.tagName.toUpperCase() === 'TH' && heading === 0) return
  if (zone === 'nav' || text.length > 90) return
  const prominent = heading > 0 || line.strong || zone === 'foot'
  if (isNamed(text))
    return note(text, prominent ? 0.55 : 0.5, 'text', heading === 1 ? 0.7 : heading > 0 ? 0.4 : 0.2, index)
  if (text.length > 60) return
  if (own(text) || (heading > 0 && segments.some((segment) => companyKey(segment) === companyKey(text))))
    return note(text, 0.5, 'text', heading === 1 ? 0.6 : 0.3, index)
  // An office of its own: a name over a postal address. What only sounds like an organisation needs one too.
  const addressed = postalAddress(lines, index + 1) ?? postalAddress(lines, index + 2)
  if (addressed && (prominent || splitCompany(text).suffix !== '') && isLikelyCompany(text))
    note(text, 0.5, 'text', 0.2, index)
}

export function joinCompany(known: Company, other: Company): void {
  known.confidence = Math.max(known.confidence, other.confidence)
  known.phones.push(
    ...other.phones.filter(
      (phone) => !known.phones.some(({ value }) => value.e164 === phone.value.e164 && value.kind === phone.value.kind),
    ),
  )
  known.emails.push(...other.emails.filter((email) => !known.emails.some(({ value }) => value === email.value)))
  known.urls.push(...other.urls.filter((url) => !known.urls.some(({ value }) => value === url.value)))
  if (!known.address && other.address) known.address = other.address
}

/** "Atelier Verdon" is in full what the page's small print calls it: the same name with its legal form behind it. */
function withLegalForm(name: string, lines: readonly Line[]): string {
  if (name.length < 4 || name.length > 60 || splitCompany(name).suffix !== '') return name
  for (const { text } of lines) {
    const at = text.indexOf(name)
    if (at < 0) continue
    const words = text.slice(at + name.length).split(/[,;|·•–—()]|\s-\s/u)[0] ?? ''
    if (!/^\s+\S/.test(words)) continue
    for (const count of [4, 3, 2, 1]) {
      const whole = `${name} ${words.trim().split(/\s+/).slice(0, count).join(' ')}`
      const { core, suffix } = splitCompany(whole)
      if (suffix !== '' && core === name) return whole
    }
  }
  return name
}
