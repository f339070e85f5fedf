import { companyKey, isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
import { isLikelyTitle } from '#shared/clip/title.ts'
import { foldText } from '#shared/lib/text-fold.ts'
import type { Company, Source } from '#shared/clip/types.ts'
import { isNamed, legalSentence, tidyName } from './company-name.ts'
import { beginsWithHost, legalNamesIn, lettersOf } from './house-name.ts'
import { countDigits } from './contacts.ts'
import { houseSigns, townless, type HouseSigns } from './house-signs.ts'
import { labelKind, splitLabel, type LabelKind } from './labels.ts'
import { hasTopic } from './page-kind.ts'
import { nameLooks } from './name-shape.ts'
import { isGeneric, isNamedAfter, segmentsOf } from './page-name.ts'
import type { PageKind } from './page-kind.ts'
import type { Line } from './page-lines.ts'
import { emptyCompany, field, round } from './people-draft.ts'
import { isStreet } from './place-words.ts'
import { postalAddress } from './postal.ts'
import { isFullName, isInOtherScript, isSameHouse } from './same-house.ts'
import { makeOf } from './sibling-groups.ts'
import { columnKind } from './table-column.ts'

/** A company name and how sure it is; `lines` are where it stands, `house` says that one sign alone makes the page its own. */
export type NamedCompany = { company: Company; lines: number[]; main: number; house?: boolean }

/** A sign that makes a page somebody's own: its title, its mark, its copyright. */
const HOUSE = 0.5

export type CompanyContext = {
  doc: Document
  url: string
  lines: readonly Line[]
  structured: readonly Company[]
  kind: PageKind
}

const COPYRIGHT =
  /(?:[©ⓒ]|\(c\)|copyright|版权所有|著作權)\s*(?:[©ⓒ]|\(c\)|copyright)?\s*(?:(?:19|20)\d\d\s*(?:[-–—/]\s*(?:(?:19|20)?\d\d|present))?)?[\s,.:]*(?:by\s+)?(.{2,80})/iu
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
      AT_SIGN.test(name)
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
  const heads = new Map<Element, (LabelKind | undefined)[]>()
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

/**
 * In a list of dealers, branches or members each cell begins with a name: where one cell does with a legal form, those of the same make that
 * hold an address do too.
 */
function listedFirst(lines: readonly Line[]): ReadonlySet<number> {
  const byMake = new Map<string, { first: number[]; isNamed: boolean }>()
  for (const [index, line] of lines.entries()) {
    const { block, text } = line
    const isFirst = block !== lines[index - 1]?.block && block === lines[index + 1]?.block
    // A directory sets each of its members as a heading over the address.
    const isHead = line.heading > 1 && block !== lines[index + 1]?.block
    if ((!isFirst && !isHead) || text.length > 60 || text.length < 4 || /\d|[:@?!]/.test(text) || line.zone === 'nav')
      continue
    const group = byMake.get(makeOf(line)) ?? { first: [], isNamed: false }
    if (isNamed(text)) group.isNamed = true
    else if (isAddressed(lines, index)) group.first.push(index)
    byMake.set(makeOf(line), group)
  }
  const groups = [...byMake.values()].filter(({ isNamed: named }) => named)
  return new Set(groups.flatMap(({ first }) => first).filter((at) => !isPersonal(lines[at]?.text ?? '')))
}

function isAddressed(lines: readonly Line[], index: number): boolean {
  const isHead = (lines[index]?.heading ?? 0) > 1
  for (
    let at = index + 1;
    at <= index + 4 && (isHead ? lines[at]?.heading === 0 : lines[at]?.block === lines[index]?.block);
    at++
  )
    if (postalAddress(lines, at)) return true
  return false
}

function isPersonal(text: string): boolean {
  return (nameLooks(text, '')?.belief ?? 0) >= 0.4 || isLikelyTitle(text)
}

/** The first line of a cell in a column headed "Company", "Dealership", 供应商: what stands there is one, however it is called. */
function isListed(lines: readonly Line[], index: number, heads: Map<Element, (LabelKind | undefined)[]>): boolean {
  const [line, before] = [lines[index], lines[index - 1]]
  if (!line || line.text.length > 80 || !/\p{L}{2}/u.test(line.text) || labelKind(line.text)) return false
  const cell = line.block.closest('td')
  return cell !== null && cell !== before?.block.closest('td') && columnKind(line.block, heads) === 'company'
}

/** "Brightleaf" beside "Brightleaf Studio LLC" is the same company by its short name. */
function withoutShortForms(all: readonly NamedCompany[], site: string, label: string): NamedCompany[] {
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
        // "Bank of Arden" on bankofarden.example is the house; "Bank of Arden Home Loans" is what it sells there.
        (splitCompany(other.company.name.value).suffix !== '' || lettersOf(short.company.name.value) !== label) &&
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

/** The marks of a site, and the title's name that stands over the address. */
type Printed = { marks: readonly string[]; full: string | undefined }

/** What a page calls its own house by a second name goes with the first: the title's, the mark's, the small print's. */
function withoutOtherNames(all: readonly NamedCompany[], lines: readonly Line[], printed: Printed): NamedCompany[] {
  const kept: NamedCompany[] = []
  // The one legal name on a page that ends in the house's name is the house's, wherever it stands.
  const isOnlyFullName = (full: NamedCompany, { company: { name } }: NamedCompany): boolean =>
    isFullName(full.company.name.value, name.value) &&
    all.filter(({ company }) => isFullName(company.name.value, name.value)).length === 1
  for (const each of all.toSorted((one, other) => rankOf(other, printed) - rankOf(one, printed))) {
    const same = kept.find(
      (other) =>
        each.house &&
        (other.house || isOnlyFullName(other, each)) &&
        each.company.phones.length + each.company.emails.length === 0 &&
        (isSameHouse(other.company.name.value, townless(each.company.name.value, lines)) ||
          isSameHouse(other.company.name.value, each.company.name.value) ||
          isInOtherScript(each.company.name.value, other.company.name.value)),
    )
    if (!same) kept.push(each)
    else {
      same.lines.push(...each.lines)
      same.main += each.main
      same.company.name.confidence = Math.max(same.company.name.confidence, each.company.name.confidence)
    }
  }
  return kept
}

/** The name in full first, then the one that the page itself prints. */
function rankOf({ company, main }: NamedCompany, { marks, full }: Printed): number {
  const isPrinted = marks.includes(company.name.value) || company.name.evidence.some(({ source }) => source !== 'meta')
  return (
    (splitCompany(company.name.value).suffix === '' ? 0 : 10) +
    (isPrinted ? 5 : 0) +
    (full === company.name.value ? 2 : 0) +
    main
  )
}

function noteLine(
  lines: readonly Line[],
  index: number,
  { topics, names, parts, label: host, own, isExact, houseOf }: HouseSigns,
  note: (raw: string, confidence: number, source: Source, main: number, line?: number) => void,
): void {
  const line = lines[index]
  if (!line) return
  const { zone, heading } = line
  const legal = legalSentence(line.text)
  if (legal) note(legal, 0.6, 'text', names.some((name) => isSameHouse(name, legal)) ? 0.9 : 0.3, index)
  // A line of postcode and town is an address, whatever the town is called.
  if (legal || line.text.length > 200 || line.text.length < 2 || /^\d{4}/.test(line.text)) return
  const where = splitLabel(line.text)
  const plain = where?.kind === 'address' && where.value ? where.value : line.text
  const text = houseOf(segmentsOf(plain).find((part) => isExact(houseOf(tidyName(part)))) ?? plain)
  const copyright = COPYRIGHT.exec(text)
  if (copyright) {
    // Beside a menu it is the menu's maker.
    if (zone === 'nav') return
    const owner =
      (copyright[1] ?? '')
        .replace(
          /(?<!\s)\s*(?:all rights reserved|alle rechte|tous droits|todos los derechos|保留所有权利|版权所有|powered by|designed by|website by).*$/iu,
          '',
        )
        .split(/(?<!\s)\s*[|·•]\s*|(?<!\b\p{Lu})\.\s/u)[0] ?? ''
    const isOwn =
      own(owner) ||
      beginsWithHost(owner, host) ||
      [...names, ...parts].some((name) => companyKey(name) === companyKey(tidyName(owner)))
    if (isOwn || isLikelyCompany(owner)) note(owner, isOwn ? 0.65 : 0.6, 'text', 0.8, index)
    else if (/^\p{Lu}/u.test(owner) && owner.split(/\s+/).length <= 5) note(owner, 0.45, 'text', 0.5, index)
    return
  }
  // A dealer in one line: "Kaminhuset AB, Storgatan 44, 111 23 Stockholm, tel. 08-612 12 34".
  const dealer = zone === 'nav' ? undefined : dealerOf(text)
  if (dealer) return note(dealer, 0.55, 'text', 0.2, index)
  const label = splitLabel(text)
  // 회사명 : 소리가득 대표 : 한소리
  const value = label?.value.replace(/\s+[^\s:：]{2,14}\s*[:：].*$/u, '') ?? ''
  if (label?.kind === 'company' && value) return note(value, 0.8, 'text', 1, index)
  // "Titular: Talleres Aranda, S.L.": whatever the label means, a legal form says that this is a company.
  if (label && label.kind === undefined && splitCompany(label.value).suffix !== '' && isNamed(label.value))
    return note(label.value, 0.55, 'text', 0.3, index)
  // The foot of a page tells all in one line, the name with its form first: "Tasman Ledger Ltd, 144 Trafalgar Street, Nelson".
  const head = zone === 'foot' ? ownerOfFoot(text) : undefined
  if (head && [...names, ...parts].some((name) => firstWord(name) === firstWord(head) || isSameHouse(name, head)))
    return note(head, 0.6, 'text', 0.8, index)
  // "取引銀行" in front of a cell says what stands in it.
  if (line.block.tagName.toUpperCase() === 'TH' && heading === 0) return
  if (zone === 'nav' || text.length > 90) return
  // "type designer at Glyph B.V." is somebody's job; the house is what follows.
  const [job = '', employer = ''] = text.split(/\s(?:at|bei|chez|presso)\s(?=\p{Lu})/u)
  if (employer && isLikelyTitle(job)) return isNamed(employer) ? note(employer, 0.5, 'text', 0.1, index) : undefined
  const prominent = heading > 0 || line.strong || zone === 'foot'
  if (isNamed(text) || (/[(（,]|\d{3}/.test(text) && isNamed(tidyName(text))))
    return note(text, prominent ? 0.55 : 0.5, 'text', heading === 1 ? 0.7 : heading > 0 ? 0.4 : 0.2, index)
  if (text.length > 60) return
  const addressed = postalAddress(lines, index + 1) ?? postalAddress(lines, index + 2)
  // "Lawyer" is no name of Huon Lawyers.
  const isOwn = own(text) && !(isLikelyTitle(text) && !text.includes(' '))
  if (isOwn || (heading > 0 && !hasTopic(text) && topics.some((topic) => companyKey(topic) === companyKey(text))))
    return note(text, 0.5, 'text', heading === 1 ? 0.6 : 0.3, index)
  // An office of its own: a name over a postal address. What only sounds like an organisation needs one too.
  // A list of dealers names each with its form over its number: "Aqua Instal SRL".
  if (splitCompany(text).suffix !== '' && text.split(' ').length >= 3 && isReachedBelow(lines, index))
    return note(text, 0.5, 'text', 0.1, index)
  const isBranch = names.some((name) => firstWord(name) === firstWord(text))
  if (addressed && (prominent || splitCompany(text).suffix !== '') && (isLikelyCompany(text) || isBranch))
    note(text, 0.5, 'text', 0.2, index)
}

/** A legal form, a comma, and behind it the street and the number. No state in its letters: "Denver CO, 80202". */
function dealerOf(text: string): string | undefined {
  const [, name = '', rest = ''] = /^(\p{Lu}[^,;:|\d]{2,50}), (.{10,})$/u.exec(text) ?? []
  const { core, suffix } = splitCompany(name)
  const isForm = suffix !== '' && core.length > 2 && name.split(' ').length <= 6 && !/^\d{5}/.test(rest)
  return isForm && countDigits(rest) >= 6 ? name : undefined
}

function ownerOfFoot(text: string): string | undefined {
  const [first = ''] = text.split(/\s[|·•–—-]\s/u)
  const head = [first, /^(.{4,60}?),\s(?=.*\d)/u.exec(first)?.[1] ?? ''].map(tidyName).find((each) => isNamed(each))
  return head && /\d/.test(text.slice(head.length)) ? head : undefined
}

/** The paragraph that begins with this line goes on to say how to reach whoever it names. */
function isReachedBelow(lines: readonly Line[], index: number): boolean {
  const block = lines[index]?.block
  if (block === lines[index - 1]?.block) return false
  for (let at = index + 1; at <= index + 4 && lines[at]?.block === block; at++)
    if (/\S@\S|^\p{L}{1,10}[.:]{0,2}\s?[+(]?\d[\d\s()./-]{6,}$/u.test(lines[at]?.text ?? '')) return true
  return false
}

/** "Hollins Kitchens" and "Hollins Bathrooms" over their addresses are the Hollins Group's. */
function firstWord(name: string): string {
  const [first = '', second] = foldText(name).split(/\s+/)
  return second !== undefined && first.length >= 5 ? first : name
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
