import { companyKey, isLikelyCompany } from '#shared/clip/company.ts'
import { isNoReply } from '#shared/clip/mailbox.ts'
import { nameKey } from '#shared/clip/name-key.ts'
import type { Company, Person, Source } from '#shared/clip/types.ts'
import type { NamedCompany } from './company-aliases.ts'
import type { Contacts } from './contacts.ts'
import type { Line } from './page-lines.ts'
import { fallbackName } from './page-name.ts'
import { addField, byNumber, byText, emptyCompany, field } from './people-draft.ts'
import { postalAddress } from './postal.ts'

/** Least confidence at which a card is shown. */
export const SHOWN = 0.5

/** The company whose page it is. A name that nothing but the title gives is taken only where contacts need an owner. */
export function mainCompany(
  companies: NamedCompany[],
  lines: readonly Line[],
  contacts: readonly Contacts[],
  people: readonly Person[],
  page: { doc: Document; url: string },
): NamedCompany | undefined {
  const [best] = companies
  if (best && (best.main >= 0.5 || best.company.confidence >= 0.6)) return best
  const owned = new Set(
    people.flatMap(({ emails, phones }) => [
      ...emails.map(({ value }) => value),
      ...phones.map(({ value }) => byNumber(value)),
    ]),
  )
  const free = contacts.some(
    ({ emails, phones }) =>
      emails.some(({ value }) => !owned.has(value)) || phones.some(({ value }) => !owned.has(byNumber(value))),
  )
  if (!free) return undefined
  if (best && isLikelyCompany(best.company.name.value) && best.company.confidence >= 0.5) return best
  const name = fallbackName(page.doc, page.url, lines)
  if (!name || people.some(({ name: full }) => nameKey(full?.value.full ?? '') === nameKey(name))) return best
  // The contacts under a heading of that name are already that company's.
  const known = companies.find(({ company }) => companyKey(company.name.value) === companyKey(name))
  if (known) return known
  const named: NamedCompany = { company: emptyCompany(field(name, 0.5, 'meta', name)), lines: [], main: 0.5 }
  companies.unshift(named)
  return named
}

type Leftovers = {
  companies: readonly NamedCompany[]
  main: NamedCompany | undefined
  lines: readonly Line[]
  contacts: readonly Contacts[]
  claimed: ReadonlySet<string>
  people: readonly Person[]
  source: Source
}

/** What no person claimed belongs to the company named nearest above it, else to the one whose page it is. */
export function* giveToCompanies({
  companies,
  main,
  lines,
  contacts,
  claimed,
  people,
  source,
}: Leftovers): Generator<void, void> {
  const byLine = new Map(companies.flatMap((each) => each.lines.map((line) => [line, each.company] as const)))
  const taken = new Set(
    people.flatMap(({ emails, phones }) => [
      ...emails.map(({ value }) => value),
      ...phones.map(({ value }) => byNumber(value)),
    ]),
  )
  for (const [index, own] of contacts.entries()) {
    if (index % 200 === 199) yield
    const line = lines[index]
    if (!line) continue
    const owner = ownerOf(index, lines, byLine) ?? main?.company
    if (!owner) continue
    for (const { value, source: from, quote } of own.emails) {
      if (claimed.has(value) || taken.has(value) || isNoReply(value)) continue
      addField(owner.emails, field(value, 0.85, from === 'link' ? 'link' : source, quote), byText)
    }
    for (const { value, source: from, quote } of own.phones) {
      if (claimed.has(byNumber(value)) || taken.has(byNumber(value))) continue
      addField(
        owner.phones,
        field(
          value.ext === undefined && value.kind === 'other' ? { ...value, kind: 'work' } : value,
          0.8,
          from === 'link' ? 'link' : source,
          quote,
        ),
        byNumber,
      )
    }
    const address = owner.address ? undefined : postalAddress(lines, index)
    if (address) owner.address = field(address, 0.75, source, line.text)
  }
}

function ownerOf(index: number, lines: readonly Line[], byLine: ReadonlyMap<number, Company>): Company | undefined {
  for (let at = index; at >= Math.max(0, index - 8); at--) {
    const company = byLine.get(at)
    if (company) return company
    if (at < index && (lines[at]?.heading ?? 0) > 0 && (lines[at]?.heading ?? 0) <= 2) return undefined
  }
  return undefined
}

/** The house is called as the person is. */
export function isNamesake(name: string | undefined, company: Company | undefined): boolean {
  return name !== undefined && company !== undefined && companyKey(name) === companyKey(company.name.value)
}

/** A lawyer or a doctor whose practice has no name but her own: what would be the house's is hers. */
export function giveToNamesake(person: Person, { emails, phones }: Company): void {
  for (const email of emails) addField(person.emails, email, byText)
  for (const phone of phones) addField(person.phones, phone, byNumber)
}

/** The page's company where the card names none. */
export function finishPerson(person: Person, company: Company | undefined): void {
  const isKnown = company && company.confidence >= 0.5 && company.name.evidence[0]?.source !== 'derived'
  if (person.org || !isKnown || person.confidence < SHOWN) return
  person.org = field(company.name.value, Math.min(0.7, company.confidence), 'derived', company.name.value)
}

/** The companies to show, that of the page first. */
export function shownCompanies(
  companies: readonly NamedCompany[],
  main: NamedCompany | undefined,
  people: readonly Person[],
): Company[] {
  // A page of one person is often called after that person: that is no company.
  const seen = new Set(
    people
      .flatMap(({ name }) =>
        name ? [name.value.full, name.value.given ?? '', name.value.family ?? ''].map(companyKey) : [],
      )
      .filter(Boolean),
  )
  const shown: Company[] = []
  for (const { company } of main ? [main, ...companies.filter((each) => each !== main)] : companies) {
    const key = companyKey(company.name.value)
    // The page's own company is shown when something was found to reach it by, however little says its name.
    const reachable = company === main?.company && company.phones.length + company.emails.length > 0
    if (seen.has(key) || (company.confidence < SHOWN && !reachable)) continue
    seen.add(key)
    shown.push(company)
  }
  return shown.slice(0, 50)
}
