import { companyKey, isLikelyCompany } from '#shared/clip/company.ts'
import type { Company, Source } from '#shared/clip/types.ts'
import {
  joinCompany,
  type NamedCompany,
  withLegalForm,
  withoutOtherNames,
  withoutShortForms,
} from './company-aliases.ts'
import { noteLine } from './company-line.ts'
import { isHanOffice, isNamed, tidyName } from './company-name.ts'
import { legalNamesIn, lettersOf } from './house-name.ts'
import { houseSigns, type HouseSigns } from './house-signs.ts'
import type { TableHeads } from './table-column.ts'
import { isListed, listedFirst } from './listed-companies.ts'
import type { PageKind } from './page-kind.ts'
import type { Line } from './page-lines.ts'
import { isGeneric, isNamedAfter } from './page-name.ts'
import { emptyCompany, field, round } from './people-draft.ts'
import { isStreet } from './place-words.ts'
import { postalAddress } from './postal.ts'
import { isSameHouse } from './same-house.ts'

/** A sign that makes a page somebody's own: its title, its mark, its copyright. */
const HOUSE = 0.5

export type CompanyContext = {
  doc: Document
  url: string
  lines: readonly Line[]
  structured: readonly Company[]
  kind: PageKind
}

/** "Brenthaven, WA" is where, not who. */
const PLACE = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}, [A-Z]{2}(?: \d{5}(?:-\d{4})?)?$/u

/** An address written against harvesters is no name: a.pohl(at)kettler.example. */
const AT_SIGN = /[@＠]|[([{]\s?(?:at|ät|a)\s?[)\]}]/i

/** Finds the companies a page names; the first is the one whose page it is, when there is any. Yields now and then. */
export function* findCompanies({ doc, url, lines, structured, kind }: CompanyContext): Generator<void, NamedCompany[]> {
  const found = new Map<string, NamedCompany>()
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const note = (raw: string, confidence: number, source: Source, main: number, line?: number): void => {
    const name = tidyName(raw)
    const key = companyKey(name)
    if (
      key.length < 2 ||
      name.length > 120 ||
      isGeneric(name) ||
      PLACE.test(name) ||
      isStreet(name) ||
      AT_SIGN.test(name) ||
      /\bwww\./i.test(name) ||
      isHanOffice(name)
    )
      return
    const known = found.get(key)
    const where = line === undefined ? [] : [line]
    if (!known) {
      const house = main >= HOUSE
      found.set(key, { company: emptyCompany(field(name, confidence, source, raw)), lines: where, main, house })
      return
    }
    known.house ||= main >= HOUSE
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
    else found.set(key, { company: structuredClone(company), lines: [], main: 1.2, house: true })
  }
  const signs = houseSigns({ doc, host, lines, kind })
  const { site, label, marks } = signs
  yield
  if (site) note(site, 0.55, 'meta', 1)
  for (const mark of marks)
    if (signs.isSpokenFor(mark)) note(mark, 0.55, 'meta', signs.isTitled(mark) ? 1 : 0.9)
    else note(mark, 0.45, 'meta', 0.5)
  for (const segment of signs.segments)
    if (signs.own(segment) || isNamed(segment)) note(segment, 0.55, 'meta', signs.own(segment) ? 1 : 0.8)
    else if (segment === signs.titled) note(segment, 0.5, 'meta', 0.75)
  yield
  const firsts = listedFirst(lines)
  yield
  const full = fullName(lines, signs)
  if (full) note(full.text, 0.6, 'text', 0.9, full.index)
  const heads: TableHeads = new Map()
  for (const [index] of lines.entries()) {
    if (index % 100 === 99) yield
    if (isListed(lines, index, heads)) note(lines[index]?.text ?? '', 0.6, 'text', 0.1, index)
    else {
      if (firsts.has(index)) note(lines[index]?.text ?? '', 0.5, 'text', 0.1, index)
      noteLine(lines, index, signs, note)
    }
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
  yield
  for (const each of found.values()) {
    if (isNamedAfter(each.company.name.value, host)) each.main += 0.6
    each.house ||= lettersOf(each.company.name.value) === label
    each.company.confidence = each.company.name.confidence
  }
  const sorted = withoutOtherNames(withoutShortForms([...found.values()], site, label), lines, {
    marks,
    full: signs.parts.find((part) => full !== undefined && companyKey(part) === companyKey(tidyName(full.text))),
  }).toSorted((one, other) => other.main - one.main || other.company.confidence - one.company.confidence)
  // Only the page's own: each costs a look at every line.
  const [best] = sorted
  if (best && !best.company.name.evidence.some(({ source: from }) => from === 'jsonld'))
    best.company.name.value = withLegalForm(best.company.name.value, lines)
  return sorted
}

/** Over its address a house writes its name in full, whatever it is called in the title. Several such names are its branches. */
function fullName(lines: readonly Line[], { names }: HouseSigns): { text: string; index: number } | undefined {
  const starts = new Set(names.map((name) => lettersOf(name.slice(0, 6)).slice(0, 3)))
  const found = new Map<string, { text: string; index: number }>()
  for (const [index, { text, zone }] of lines.entries()) {
    if (zone === 'nav' || text.length > 60 || text.length < 4 || !starts.has(lettersOf(text.slice(0, 6)).slice(0, 3)))
      continue
    const name = tidyName(text)
    if (found.has(companyKey(name)) || !names.some((each) => isSameHouse(each, name))) continue
    if (postalAddress(lines, index + 1) ?? postalAddress(lines, index + 2)) found.set(companyKey(name), { text, index })
  }
  return found.size === 1 ? [...found.values()][0] : undefined
}
