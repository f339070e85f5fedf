import { companyKey } from './company.ts'
import { addressKey, domainOf, isFreeMail, isSharedMailbox, registrableDomain } from './mailbox.ts'
import { nameKeys, pageKeys } from './known-keys.ts'
import { compareNames, nameKey } from './name-key.ts'
import type { NameLikeness } from './name-key.ts'
import { parseName } from './name.ts'
import { parsePhone } from './phone.ts'
import type { PhoneContext } from './phone.ts'
import type { Person } from './types.ts'
import { isProfileUrl } from './url.ts'

/** How sure it is that two records are one person; what each level does is fixed in the panel. */
export type MatchLevel = 'same' | 'likely' | 'suggestion' | 'none'

/** Why, as i18n keys; those after `different-` speak against. */
export type MatchReason =
  | 'same-email'
  | 'same-phone'
  | 'same-profile'
  | 'same-name'
  | 'similar-name'
  | 'family-name'
  | 'same-company'
  | 'same-domain'
  | 'different-name'
  | 'different-company'
  | 'different-extension'

export type Match = { id: string; level: MatchLevel; score: number; reasons: MatchReason[] }

/** A person in the book as matching needs it; phones in E.164 with `;ext=` (RFC 3966) or as written. */
export type KnownPerson = {
  id: string
  name: string
  emails: readonly string[]
  phones: readonly string[]
  company?: string
  urls: readonly string[]
}

/** What is being typed or was captured. `region` reads phones without country code. */
export type MatchInput = {
  name?: string
  emails: readonly string[]
  phones: readonly string[]
  company?: string
  urls: readonly string[]
  region?: string
}

/** Ten matches are more than anybody reads. */
const MAX_MATCHES = 10

/** Candidates that may be the person of the draft, surest first; `none` is left out. */
export function matchPerson(draft: MatchInput, candidates: readonly KnownPerson[]): Match[] {
  const known = keyed(draft)
  return candidates
    .map((candidate) => matchOne(known, candidate, draft))
    .filter((match) => match.level !== 'none')
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, MAX_MATCHES)
}

/** Compares a draft with one person of the book, also when the answer is `none`. */
export function comparePeople(draft: MatchInput, candidate: KnownPerson): Match {
  return matchOne(keyed(draft), candidate, draft)
}

/** The keys under which a person is looked up: `e:` address, `p:` E.164 with extension, `n:` name key, `d:` company domain, `u:` profile. */
export function blockingKeys(person: MatchInput | KnownPerson): string[] {
  const keys = keyed({ ...person, ...('region' in person && person.region !== undefined && { region: person.region }) })
  return [
    ...new Set([
      ...keys.emails.map((email) => `e:${email}`),
      ...keys.phones.map((phone) => `p:${phone.e164}${phone.ext === '' ? '' : `;${phone.ext}`}`),
      ...nameKeys(person.name ?? ''),
      ...keys.domains.map((domain) => `d:${domain}`),
      ...keys.urls.map((url) => `u:${url}`),
    ]),
  ]
}

/** A captured person as input for matching. */
export function matchInputOf(person: Person): MatchInput {
  return {
    ...(person.name !== undefined && { name: person.name.value.full }),
    emails: person.emails.map((email) => email.value),
    phones: person.phones.map(({ value }) => (value.ext === undefined ? value.e164 : `${value.e164};ext=${value.ext}`)),
    ...(person.org !== undefined && { company: person.org.value }),
    urls: person.urls.map((url) => url.value),
  }
}

/** A page both link to: a network's profile is one person's, any other page only with names that agree (it may be a team's). */
function sharedPage(a: readonly string[], b: readonly string[], likeness: NameLikeness | null): string | null {
  return (
    a.find(
      (url) => b.includes(url) && (isProfileUrl(`https://${url}`) || likeness === 'same' || likeness === 'partial'),
    ) ?? null
  )
}

type KeyedPhone = { e164: string; ext: string; mobile: boolean }
type Keyed = {
  emails: string[]
  shared: string[]
  phones: KeyedPhone[]
  domains: string[]
  urls: string[]
  company: string
  name: string
}

function keyed(person: MatchInput): Keyed {
  const addresses = person.emails.map((email) => addressKey(email)).filter((email) => email.includes('@'))
  // A number without country code is most likely of the country whose script the name is in.
  const region =
    person.region ?? (/\p{Script=Han}/u.test(`${person.name ?? ''}${person.company ?? ''}`) ? 'CN' : undefined)
  const context: PhoneContext = region === undefined ? {} : { region }
  return {
    emails: addresses.filter((email) => !isSharedMailbox(email)),
    shared: addresses.filter((email) => isSharedMailbox(email)),
    phones: person.phones.flatMap((phone) => keyedPhone(phone, context)),
    domains: [
      ...new Set(addresses.filter((email) => !isFreeMail(email)).map((email) => registrableDomain(domainOf(email)))),
    ],
    urls: pageKeys(person.urls),
    company: person.company === undefined || person.company === '' ? '' : companyKey(person.company),
    name: person.name?.trim() ?? '',
  }
}

function keyedPhone(text: string, context: PhoneContext): KeyedPhone[] {
  const [number = '', ext] = text.split(';ext=')
  const phone = parsePhone(number, context)
  if (!phone) return []
  return [{ e164: phone.e164, ext: ext ?? phone.ext ?? '', mobile: phone.kind === 'mobile' }]
}

function matchOne(draft: Keyed, candidate: KnownPerson, input: MatchInput): Match {
  const other = keyed({ ...candidate, ...(input.region !== undefined && { region: input.region }) })
  const reasons: MatchReason[] = []
  const likeness: NameLikeness | null =
    draft.name === '' || other.name === '' ? null : compareNames(draft.name, other.name)
  const level = levelOf(draft, other, likeness, reasons)
  return { id: candidate.id, level, score: scoreOf(level, reasons), reasons }
}

/** The ladder: what proves it, what makes it likely, what is worth showing. */
function levelOf(a: Keyed, b: Keyed, likeness: NameLikeness | null, reasons: MatchReason[]): MatchLevel {
  const email = share(a.emails, b.emails)
  const profile = sharedPage(a.urls, b.urls, likeness)
  const phone = comparePhones(a.phones, b.phones)
  if (email) reasons.push('same-email')
  if (profile !== null) reasons.push('same-profile')
  if (phone === 'other-extension') reasons.push('different-extension')
  if (likeness === 'same') reasons.push('same-name')
  if (likeness === 'different') reasons.push('different-name')
  const employer = compareEmployers(a, b, reasons)
  if (email || profile !== null) return 'same'
  const byPhone = levelByPhone(phone, likeness, [a, b], reasons)
  if (byPhone === 'same') return 'same'
  const byName = levelByName({ likeness, employer, a, b, apart: phone === 'other-extension' }, reasons)
  return LEVELS.indexOf(byPhone) < LEVELS.indexOf(byName) ? byPhone : byName
}

/** Surest first. */
const LEVELS: readonly MatchLevel[] = ['same', 'likely', 'suggestion', 'none']

function levelByPhone(
  phone: PhoneLikeness,
  likeness: NameLikeness | null,
  [a, b]: readonly [Keyed, Keyed],
  reasons: MatchReason[],
): MatchLevel {
  if (phone === null || phone === 'other-extension') return 'none'
  reasons.unshift('same-phone')
  if (phone === 'personal')
    return likeness === 'different' ? 'suggestion' : likeness === null && a.name !== '' ? 'likely' : 'same'
  // A landline is a household's or an office's: it proves a name that agrees, and says nothing about another one.
  if (likeness === 'same') return 'same'
  return likeness === 'partial' ? (isFamilyOnly(a.name) || isFamilyOnly(b.name) ? 'suggestion' : 'likely') : 'none'
}

type NameCase = { likeness: NameLikeness | null; employer: 'same' | 'other' | null; a: Keyed; b: Keyed; apart: boolean }

function levelByName({ likeness, employer, a, b, apart }: NameCase, reasons: MatchReason[]): MatchLevel {
  if (likeness === 'same') return employer === 'same' && !apart ? 'likely' : 'suggestion'
  if (likeness === 'partial') {
    const familyOnly = isFamilyOnly(a.name) || isFamilyOnly(b.name)
    reasons.push(familyOnly ? 'family-name' : 'similar-name')
    if (employer !== 'same' || apart) return 'none'
    return familyOnly ? 'suggestion' : 'likely'
  }
  const nearly = likeness === 'different' && employer === 'same' && !apart && isOneCharacterOff(a.name, b.name)
  if (!nearly || hasTwoAddresses(a, b)) return 'none'
  reasons.splice(reasons.indexOf('different-name'), 1, 'similar-name')
  return 'suggestion'
}

/** Two personal addresses at one company speak for two people. */
function hasTwoAddresses(a: Keyed, b: Keyed): boolean {
  return a.emails.length > 0 && b.emails.length > 0
}

function compareEmployers(a: Keyed, b: Keyed, reasons: MatchReason[]): 'same' | 'other' | null {
  const company = a.company !== '' && b.company !== '' ? isSameCompany(a.company, b.company) : null
  const domain = share(a.domains, b.domains)
  if (company === true) reasons.push('same-company')
  if (domain) reasons.push('same-domain')
  if (company === true || domain) return 'same'
  if (company === false) reasons.push('different-company')
  return company === false || (a.domains.length > 0 && b.domains.length > 0) ? 'other' : null
}

/** One key holds the other: people shorten the names of companies from either end. */
function isSameCompany(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const isHan = /\p{Script=Han}/u.test(short)
  return short.length >= (isHan ? 3 : 6) && (long.startsWith(short) || (isHan && long.endsWith(short)))
}

type PhoneLikeness = 'personal' | 'landline' | 'other-extension' | null

function comparePhones(a: readonly KeyedPhone[], b: readonly KeyedPhone[]): PhoneLikeness {
  let found: PhoneLikeness = null
  for (const phone of a) {
    for (const other of b) {
      if (phone.e164 !== other.e164) continue
      if (phone.mobile || (phone.ext !== '' && phone.ext === other.ext)) return 'personal'
      found = phone.ext !== '' && other.ext !== '' ? 'other-extension' : (found ?? 'landline')
    }
  }
  return found
}

function isFamilyOnly(text: string): boolean {
  const name = parseName(text)
  return name.family !== undefined && name.given === undefined
}

/** `陈建国` and `陈建囯`, `Meier` and `Meyer`: one letter changed, added or left out, in names of some length. */
function isOneCharacterOff(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)].map((key) => [...key]) as [string[], string[]]
  const isHan = /\p{Script=Han}/u.test(x.join(''))
  if (Math.min(x.length, y.length) < (isHan ? 3 : 7) || Math.abs(x.length - y.length) > 1) return false
  let start = 0
  while (start < x.length && x[start] === y[start]) start += 1
  let end = 0
  while (end < Math.min(x.length, y.length) - start && x.at(-1 - end) === y.at(-1 - end)) end += 1
  const changed = Math.max(x.length, y.length) - start - end
  return changed === 1 && (!isHan || start > 0)
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each))
}

/** Above .95 opens the record, above .7 asks, below is listed. */
function scoreOf(level: MatchLevel, reasons: readonly MatchReason[]): number {
  const base = { same: 0.96, likely: 0.75, suggestion: 0.4, none: 0 }[level]
  const support = reasons.filter((reason) => !reason.startsWith('different-')).length
  const against = reasons.length - support
  const room = { same: 0.039, likely: 0.19, suggestion: 0.28, none: 0 }[level]
  return Math.round((base + room * Math.max(0, Math.min(1, (support - 1) / 4 - against / 8))) * 1_000) / 1_000
}
