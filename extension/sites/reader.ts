import type { PageClip } from '#shared/clip/drafts.ts'
import { domainOf, registrableDomain, standInOf, withSign } from '#shared/clip/mailbox.ts'
import { mergePeopleSliced } from '#shared/clip/merge-people.ts'
import { nameKey } from '#shared/clip/name-key.ts'
import type { Person, Source } from '#shared/clip/types.ts'
import { MAX_PEOPLE } from '#shared/lib/limits.ts'
import { areaCodeReader } from './area-code.ts'
import { findCompanies } from './companies.ts'
import { contactsOf, mayHoldPhone, noContacts, type ContactContext, type Contacts } from './contacts.ts'
import { absoluteUrl, fold } from './dom-text.ts'
import { hiddenIn } from './hidden.ts'
import { readJsonLd } from './jsonld.ts'
import { giveToNamed } from './mail-owners.ts'
import { metaAuthors } from './meta.ts'
import { readMicrodata } from './microdata.ts'
import { readMicroformats } from './microformats.ts'
import { pageKind } from './page-kind.ts'
import { joinNameColumns } from './name-columns.ts'
import { pageLines, type Line } from './page-lines.ts'
import {
  finishPerson,
  giveToCompanies,
  giveToNamesake,
  isNamesake,
  mainCompany,
  SHOWN,
  shownCompanies,
} from './page-company.ts'
import { pageRegion, regionOfLines } from './page-region.ts'
import { readRdfa } from './rdfa.ts'
import { thingsOfJsonLd } from './schema-things.ts'
import { isMakerLine, makerLines } from './site-makers.ts'
import { peopleOfCards, peopleOfThings, type Structured } from './structured.ts'
import { textPeople } from './text-people.ts'
import { isNumbered, type TableHeads } from './table-column.ts'
import { isGone, isInfobox } from './told-people.ts'
import { isByVisitor } from './visitors.ts'
import { vcardPeople } from './vcard-links.ts'

/** What is known beside the page itself: its address, and the reader's language and region for numbers that say nothing else. */
export type PageContext = { url: string; locale?: string; region?: string }

/** Longest time one slice may hold its thread, milliseconds. */
const SLICE_MS = 15

/** Reads the people and companies of a page, best first. Never throws: what cannot be read is left out. */
export function readPage(doc: Document, context: PageContext): PageClip {
  const steps = read(doc, context, false)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same for a long page on a thread that people wait for: pauses every few milliseconds, stops when the signal ends. */
export async function readPageSliced(doc: Document, context: PageContext, signal: AbortSignal): Promise<PageClip> {
  const steps = read(doc, context, false)
  let sliceEnd = performance.now() + SLICE_MS
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (signal.aborted) return emptyClip(doc, context, false)
    if (performance.now() < sliceEnd) continue
    await new Promise((resolve) => setTimeout(resolve))
    sliceEnd = performance.now() + SLICE_MS
  }
}

/** Reads what a person selected: the same rules, but the choice itself speaks for every name in it. */
export function readSelection(doc: Document, context: PageContext): PageClip {
  const steps = read(doc, context, true)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

function* read(doc: Document, context: PageContext, selection: boolean): Generator<void, PageClip> {
  try {
    return yield* readUnguarded(doc, context, selection)
  } catch {
    // A page can break any assumption of a parser; a person then still has the page itself and the selection.
    return { ...emptyClip(doc, context, selection), warnings: ['clip.warning.unreadable'] }
  }
}

function* readUnguarded(doc: Document, context: PageContext, selection: boolean): Generator<void, PageClip> {
  // Not the body: a parser that meets content before it may leave that one empty.
  const root = doc.documentElement
  if (!root) return emptyClip(doc, context, selection)
  const url = context.url
  const lang = langOf(doc)
  const base = baseOf(doc, url)
  const lines = joinNameColumns(yield* pageLines(root, hiddenIn(doc)))
  const region = pageRegion(lines, { url, lang, locale: context.locale, region: context.region })
  const place: ContactContext = { region, lang, domain: hostOf(url), base }
  yield
  const structured = selection ? { people: [], companies: [] } : yield* readStructured(doc, place)
  const kind = selection ? 'contact' : pageKind(doc, url, lines)
  const makers = makerLines(doc.querySelector('title')?.textContent ?? '', lines)
  const companies = yield* findCompanies({ doc, url, lines, structured: structured.companies, kind })
  yield
  const contacts = yield* readContacts(lines, makers, place)
  const text = yield* textPeople({
    lines,
    contacts,
    kind,
    lang,
    companyLines: new Map(
      companies.flatMap(({ company, lines: at }) => at.map((line) => [line, company.name.value] as const)),
    ),
    known: new Set(structured.people.map(({ name }) => nameKey(name?.value.full ?? ''))),
    source: selection ? 'selection' : 'text',
    isReachable: [...contacts, ...structured.people].some(({ emails, phones }) => emails.length + phones.length > 0),
    heads: new Map(),
  })
  yield
  const living = structured.people.filter(
    ({ name, emails, phones }) => emails.length + phones.length > 0 || !isGone(name?.value.full ?? '', lines),
  )
  const people = yield* mergePeopleSliced(
    [...living, ...text.people].map((person) => boosted(person, place, selection)),
  )
  yield
  markFaxes(people, contacts)
  yield
  giveToNamed(people, contacts, selection ? 'selection' : 'text')
  const main = mainCompany(companies, lines, contacts, people, { doc, url })
  yield
  yield* giveToCompanies({
    companies,
    main,
    lines,
    contacts,
    claimed: text.claimed,
    people,
    source: selection ? 'selection' : 'text',
  })
  yield
  const namesake = people.find(({ name }) => isNamesake(name?.value.full, main?.company))
  if (namesake && main) giveToNamesake(namesake, main.company)
  for (const person of people) finishPerson(person, namesake ? undefined : main?.company)
  return {
    url,
    title: fold(doc.querySelector('title')?.textContent ?? '', 300),
    lang,
    selection,
    people: people
      .filter(({ confidence }) => confidence >= SHOWN)
      .toSorted((one, other) => other.confidence - one.confidence)
      .slice(0, MAX_PEOPLE),
    companies: shownCompanies(companies, main, people),
    warnings: people.length >= MAX_PEOPLE ? ['clip.warning.manyPeople'] : [],
    leftOut: text.leftOut,
  }
}

function* readStructured(doc: Document, { region, lang, domain, base }: ContactContext): Generator<void, Structured> {
  const found: Structured = { people: [], companies: [] }
  const take = (more: Structured): void => {
    found.people.push(...more.people)
    found.companies.push(...more.companies)
  }
  const context = (source: Source, confidence: number) => ({ lang, region, domain, base, source, confidence })
  take(peopleOfThings(thingsOfJsonLd(readJsonLd(doc)), context('jsonld', 0.95)))
  yield
  take(peopleOfThings(readMicrodata(doc, base), context('microdata', 0.9)))
  yield
  take(peopleOfThings(readRdfa(doc, base), context('rdfa', 0.9)))
  take(
    peopleOfCards(
      readMicroformats(doc, base, (element) => isByVisitor(element) || isInfobox(element)),
      context('mf2', 0.85),
    ),
  )
  yield
  found.people.push(...vcardPeople(doc), ...metaAuthors(doc, lang))
  return found
}

/** Old cards tell a number and hide what it is for: the page says beside it that it is a fax. */
function markFaxes(people: readonly Person[], contacts: readonly Contacts[]): void {
  const shown = contacts.flatMap(({ phones }) => phones.map(({ value }) => value))
  const called = new Set(shown.filter(({ kind }) => kind !== 'fax').map(({ e164 }) => e164))
  const faxes = new Set(shown.filter(({ kind, e164 }) => kind === 'fax' && !called.has(e164)).map(({ e164 }) => e164))
  for (const { phones } of people)
    for (const phone of phones) if (faxes.has(phone.value.e164)) phone.value = { ...phone.value, kind: 'fax' }
}

function* readContacts(
  lines: readonly Line[],
  makers: ReadonlySet<number>,
  place: ContactContext,
): Generator<void, Contacts[]> {
  const contacts: Contacts[] = []
  const mark = firstStandIn(lines)
  const heads: TableHeads = new Map()
  const areaOf = areaCodeReader(place.lang, heads)
  // Each line is asked by all the numbers around it.
  const named = new Map<Line, string | undefined>()
  const regionOn = (line: Line): string | undefined => {
    if (!named.has(line)) named.set(line, regionOfLines(line.text.slice(0, 500)))
    return named.get(line)
  }
  for (const [index, written] of lines.entries()) {
    const line = mark === undefined ? written : { ...written, text: withSign(written.text, mark) }
    const area = areaOf(line)
    const mayCall = hasDigits(line)
    const region = mayCall ? (regionNear(lines, index, regionOn) ?? place.region) : place.region
    const at = { ...place, region, area, isNumbered: mayCall && isNumbered(line.block, heads) }
    contacts.push(makers.has(index) ? noContacts() : contactsOf(line, lines[index - 1], at))
    if (index % 50 === 49) yield
  }
  return contacts
}

/** Chinese lists say once, above all addresses, what stands for the sign: "邮箱中的 # 请替换为 @". */
function firstStandIn(lines: readonly Line[]): string | undefined {
  for (const { text } of lines) {
    const mark = standInOf(text)
    if (mark !== undefined) return mark
  }
  return undefined
}

function hasDigits(line: Line): boolean {
  return mayHoldPhone(line.text) || line.links.some(({ href }) => /^(?:tel|sms):/i.test(href))
}

/** The country that the lines around a number name, up to the headings above and below. */
function regionNear(
  lines: readonly Line[],
  index: number,
  regionOn: (line: Line) => string | undefined,
): string | undefined {
  // Nearest first, what stands above before what stands below: the next office begins there.
  for (const [step, line] of lines
    .slice(Math.max(0, index - 5), index + 1)
    .toReversed()
    .entries()) {
    const region = regionOn(line)
    if (region) return region
    if (step > 0 && line.heading > 0) break
  }
  for (const line of lines.slice(index + 1, index + 4)) {
    // The foot of a page says where the house is, not where this office is.
    if (line.heading > 0 || line.zone !== lines[index]?.zone || isMakerLine(line.text)) break
    const region = regionOn(line)
    if (region) return region
  }
  return undefined
}

/** A mailbox at the site's own domain speaks for the card; so does the person's choice of a selection. */
function boosted(person: Person, { domain }: ContactContext, selection: boolean): Person {
  const site = registrableDomain(domain)
  const own = person.emails.some(({ value }) => registrableDomain(domainOf(value)) === site)
  return { ...person, confidence: Math.min(0.99, person.confidence + (own ? 0.05 : 0) + (selection ? 0.15 : 0)) }
}

function emptyClip(doc: Document, { url }: PageContext, selection: boolean): PageClip {
  return {
    url,
    title: fold(doc.querySelector('title')?.textContent ?? '', 300),
    lang: langOf(doc),
    selection,
    people: [],
    companies: [],
    warnings: [],
    leftOut: [],
  }
}

/** Old editors put the language on the body. */
function langOf(doc: Document): string {
  return doc.documentElement?.getAttribute('lang') || doc.querySelector('body')?.getAttribute('lang') || ''
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}

function baseOf(doc: Document, url: string): string {
  const base = doc.querySelector('base[href]')?.getAttribute('href')
  return base ? absoluteUrl(base, url) : url
}
