import { isLikelyCompany } from '#shared/clip/company.ts'
import { locateAddresses } from '#shared/clip/mailbox.ts'
import { findPhones, parsePhone } from '#shared/clip/phone.ts'
import type { Company, Field, Person, Phone, PhoneKind, Source } from '#shared/clip/types.ts'
import { addField, addUrl, byNumber, byText, emptyCompany, emptyPerson, field, nameOf } from './people-draft.ts'
import { fold } from './dom-text.ts'
import type { Thing } from './microdata.ts'
import { itemsOfType, type MicroformatItem, type MicroformatValue } from './microformats.ts'
import { allThings } from './schema-things.ts'

export type StructuredContext = {
  lang: string
  region: string | undefined
  domain: string
  base: string
  source: Source
  confidence: number
}
export type Structured = { people: Person[]; companies: Company[] }

const PERSON = /^(?:Person|Patient|Physician|Individual)$/
// What schema.org counts as an organisation; subtypes are many, so endings count too.
const COMPANY_WORDS = [
  String.raw`Organization|Corporation|LocalBusiness|NGO|EducationalOrganization|GovernmentOrganization`,
  String.raw`MedicalOrganization|NewsMediaOrganization|PerformingGroup|SportsOrganization|Airline|Consortium`,
  String.raw`Cooperative|LibrarySystem|OnlineBusiness|ResearchOrganization|Project|Dentist|Hotel|Motel|Hostel|Resort`,
  String.raw`Restaurant|Bakery|BarOrPub|Brewery|Winery|CafeOrCoffeeShop|FastFoodRestaurant|Attorney|Notary|Plumber`,
  String.raw`Electrician|Locksmith|HousePainter|Pharmacy|Optician|Hospital|School|HighSchool|ElementarySchool`,
  String.raw`MiddleSchool|Preschool|CollegeOrUniversity|Library|Museum|BankOrCreditUnion|GasStation`,
  String.raw`ProfessionalService|AccountingService|LegalService|FinancialService|InsuranceAgency|RealEstateAgent`,
  String.raw`TravelAgency|EmploymentAgency|VeterinaryCare|DiagnosticLab|ChildCare|DryCleaningOrLaundry|SelfStorage`,
  String.raw`ShoppingCenter|EventVenue|Place|TouristInformationCenter`,
].join('|')
const COMPANY = new RegExp(
  String.raw`^(?:${COMPANY_WORDS})$|(?:Business|Store|Shop|Contractor|Organization|Clinic|Dealer|Salon|Agency|Service|Venue|Complex|Gym|Club|Restaurant|Office)$`,
  '',
)
const NOT_A_COMPANY =
  /^(?:Service|GovernmentService|FinancialService|WebSite|Place|BroadcastService|TaxiService|FoodService|CableOrSatelliteService)$/

/** People and companies of things written in schema.org's words, whatever the syntax. */
export function peopleOfThings(roots: readonly Thing[], context: StructuredContext): Structured {
  const found: Structured = { people: [], companies: [] }
  const things = allThings(roots)
  const employers = employersOf(things)
  for (const thing of things) {
    if (thing.types.some((type) => PERSON.test(type))) pushPerson(found, thing, employers.get(thing), things, context)
    else if (isCompany(thing)) pushCompany(found, thing, context)
  }
  return found
}

function isCompany(thing: Thing): boolean {
  return thing.types.some(
    (type) =>
      COMPANY.test(type) &&
      (!NOT_A_COMPANY.test(type) || thing.properties.has('telephone') || thing.properties.has('email')),
  )
}

/** Who names whom as an employee, founder or member. */
function employersOf(things: readonly Thing[]): Map<Thing, Thing> {
  const employers = new Map<Thing, Thing>()
  for (const thing of things) {
    if (!isCompany(thing)) continue
    for (const name of ['employee', 'employees', 'founder', 'founders', 'member', 'members', 'ceo', 'contact']) {
      for (const value of thing.properties.get(name) ?? []) if (typeof value !== 'string') employers.set(value, thing)
    }
  }
  return employers
}

function pushPerson(
  found: Structured,
  thing: Thing,
  employer: Thing | undefined,
  things: readonly Thing[],
  context: StructuredContext,
): void {
  const { source, confidence, lang, base } = context
  const given = [
    text(thing, 'honorificPrefix'),
    text(thing, 'givenName'),
    text(thing, 'additionalName'),
    text(thing, 'familyName'),
  ]
    .filter(Boolean)
    .join(' ')
  const shown = text(thing, 'name') || given
  const named = nameOf(shown, lang)
  if (!named || /^https?:/.test(shown) || (HANDLE.test(shown) && !isReachable(thing))) return
  const standing = standingOf(thing, things)
  if (standing === 'credited' || (standing === 'gone' && !isReachable(thing))) return
  const person = emptyPerson(standing === 'author' ? 0.65 : confidence)
  person.name = field(named.name, confidence, source, shown)
  const title = text(thing, 'jobTitle') || text(thing, 'title') || text(thing, 'role') || named.title
  if (title) person.title = field(title.slice(0, 200), confidence, source, title)
  const dept = text(thing, 'department') || named.dept
  if (dept) person.dept = field(dept, confidence, source, dept)
  const org = orgName(thing) || (employer ? text(employer, 'name') : '')
  if (org) person.org = field(org, confidence, source, org)
  addContacts(person, thing, context, 'work')
  for (const point of nested(thing, 'contactPoint')) addContacts(person, point, context, 'work')
  const address = addressOf(thing)
  if (address) person.address = field(address, confidence, source, address)
  for (const name of ['url', 'sameAs'])
    for (const href of texts(thing, name)) addUrl(person.urls, href, base, confidence, source)
  found.people.push(person)
}

// What visitors call themselves: frostbite_fan_77, ibelmonte.
const HANDLE = /^[\p{L}\d._-]*[\d_][\p{L}\d._-]*$|^\p{Ll}+$/u

/**
 * Why a page names somebody: `credited` for a work or on a stage, and nothing says how to reach them; `author` of what the page
 * holds; `gone` when the card tells of a life that is over; otherwise as one of its own people.
 */
function standingOf(thing: Thing, things: readonly Thing[]): 'credited' | 'author' | 'gone' | 'own' {
  if (thing.properties.has('deathDate')) return 'gone'
  if (isReachable(thing)) return 'own'
  const holders = things.filter((other) => [...other.properties.values()].some((values) => values.includes(thing)))
  const isNamedAs = (roles: readonly string[], holder: Thing): boolean => isAmong(holder.properties, roles, thing)
  const isOwn = (holder: Thing): boolean => isCompany(holder) || holder.types.includes('ProfilePage')
  if (holders.length === 0 || holders.some(isOwn)) return 'own'
  // A review that something holds is a visitor's; one by itself is what the page is.
  const isReview = (holder: Thing): boolean =>
    holder.types.includes('Review') &&
    things.some(({ properties }) => isAmong(properties, ['review', 'reviews'], holder))
  if (
    holders.every(
      (holder) =>
        isNamedAs(CREDITS, holder) ||
        (!hasJob(thing) && isNamedAs(MENTIONS, holder)) ||
        ((isReview(holder) || (isWork(holder) && !hasJob(thing))) && isNamedAs(AUTHORS, holder)),
    )
  )
    return 'credited'
  const isAuthor = holders.every((holder) => isNamedAs(AUTHORS, holder) || isNamedAs(CREDITS, holder))
  return isAuthor && !hasJob(thing) ? 'author' : 'own'
}

function isAmong(properties: Thing['properties'], names: readonly string[], thing: Thing): boolean {
  return names.some((name) => properties.get(name)?.includes(thing))
}

const AUTHORS = ['author', 'creator']
// Whom a life, an article or a topic names beside others; with a job it is who the page is about.
const MENTIONS = 'about mentions spouse parent parents children sibling knows'.split(' ')
// Who made, played, sang, won or went over what the page is about.
const CREDITS =
  'contributor editor reviewer actor actors director directors performer performers byArtist musicBy composer lyricist producer character illustrator translator readBy athlete competitor winner loser homeTeam awayTeam'.split(
    ' ',
  )

/** What is sold, lent, played or said by a visitor, and was not written for this page. */
function isWork({ types }: Thing): boolean {
  return types.some((type) =>
    /^(?:Comment|Question|Answer|Book|Audiobook|Product|Movie|TV\w+|Music\w+|Video(?:Game)?|Game|Play|Painting|Sculpture|VisualArtwork|ComicStory|SoftwareApplication)$/.test(
      type,
    ),
  )
}

function isReachable({ properties }: Thing): boolean {
  return ['telephone', 'email', 'contactPoint'].some((name) => properties.has(name))
}

function hasJob({ properties }: Thing): boolean {
  return ['worksFor', 'jobTitle'].some((name) => properties.has(name))
}

function orgName(thing: Thing): string {
  for (const name of ['worksFor', 'affiliation', 'memberOf', 'org', 'organization', 'alumniOf']) {
    if (name === 'alumniOf') continue
    for (const value of thing.properties.get(name) ?? []) {
      const org = typeof value === 'string' ? value : text(value, 'name')
      if (org && !/^https?:/.test(org)) return org.slice(0, 200)
    }
  }
  return ''
}

function pushCompany(found: Structured, thing: Thing, context: StructuredContext): void {
  const name = text(thing, 'name') || text(thing, 'legalName')
  if (!name || /^https?:/.test(name)) return
  const company = emptyCompany(field(name.slice(0, 200), context.confidence, context.source, name))
  addContacts(company, thing, context, 'work')
  for (const point of [...nested(thing, 'contactPoint'), ...nested(thing, 'contactPoints')])
    addContacts(company, point, context, 'work')
  const address = addressOf(thing)
  if (address) company.address = field(address, context.confidence, context.source, address)
  for (const href of texts(thing, 'url')) addUrl(company.urls, href, context.base, context.confidence, context.source)
  found.companies.push(company)
}

type Reachable = { phones: Field<Phone>[]; emails: Field<string>[] }

function addContacts(card: Reachable, thing: Thing, context: StructuredContext, kind: PhoneKind): void {
  for (const number of [...texts(thing, 'telephone'), ...texts(thing, 'tel'), ...texts(thing, 'phone')])
    addPhones(card, number, context, kind)
  for (const number of [...texts(thing, 'faxNumber'), ...texts(thing, 'fax')]) addPhones(card, number, context, 'fax')
  for (const address of texts(thing, 'email')) addEmails(card, address, context)
}

function addPhones(
  card: Reachable,
  raw: string,
  { source, confidence, lang, region, domain }: StructuredContext,
  kind: PhoneKind,
): void {
  const plain = raw.replace(/^(?:tel|fax|sms):/i, '')
  const place = { lang, domain, ...(region && { region }) }
  const found = findPhones(plain, place)
  const phones = found.length > 0 ? found : [parsePhone(plain, place)].filter((phone) => phone !== null)
  for (const phone of phones)
    addField(
      card.phones,
      field(
        { ...phone, kind: kind === 'fax' || phone.kind === 'other' ? kind : phone.kind, raw: plain.trim() },
        confidence,
        source,
        raw,
      ),
      byNumber,
    )
}

function addEmails(card: Reachable, raw: string, { source, confidence }: StructuredContext): void {
  for (const { address } of locateAddresses(raw.replace(/^mailto:/i, '').replace(/\?.*$/s, '')))
    addField(card.emails, field(address.toLowerCase(), confidence, source, raw), byText)
}

function addressOf(thing: Thing): string {
  for (const value of [...(thing.properties.get('address') ?? []), ...(thing.properties.get('adr') ?? [])]) {
    if (typeof value === 'string') return value.slice(0, 500)
    // A town and a country are where somebody is, no address to write to.
    if (!text(value, 'streetAddress') && !text(value, 'postalCode')) continue
    const country = value.properties.get('addressCountry')?.[0]
    const parts = [
      text(value, 'streetAddress'),
      text(value, 'addressLocality'),
      [text(value, 'addressRegion'), text(value, 'postalCode')].filter(Boolean).join(' '),
      typeof country === 'object' ? text(country, 'name') : (country ?? ''),
    ]
    const joined = parts.filter(Boolean).join(', ')
    if (joined) return joined.slice(0, 500)
  }
  return ''
}

function texts(thing: Thing, name: string): string[] {
  return (thing.properties.get(name) ?? [])
    .map((value) => (typeof value === 'string' ? fold(value) : text(value, 'name')))
    .filter(Boolean)
}

function text(thing: Thing, name: string): string {
  return texts(thing, name)[0] ?? ''
}

function nested(thing: Thing, name: string): Thing[] {
  return (thing.properties.get(name) ?? []).filter((value) => typeof value !== 'string')
}

/** People and companies of h-cards: a card whose name is its organisation is a company. */
export function peopleOfCards(items: readonly MicroformatItem[], context: StructuredContext): Structured {
  const found: Structured = { people: [], companies: [] }
  for (const card of itemsOfType(items, 'h-card')) {
    const thing = cardToThing(card)
    const name = text(thing, 'name')
    const org = orgName(thing)
    if (org && (name === '' || name === org))
      pushCompany(
        found,
        { ...thing, types: ['Organization'], properties: new Map([...thing.properties, ['name', [org]]]) },
        context,
      )
    else if (!thing.properties.has('familyName') && !thing.properties.has('givenName') && isLikelyCompany(name))
      pushCompany(found, thing, context)
    else pushPerson(found, thing, undefined, [thing], context)
  }
  return found
}

const CARD_NAMES: Readonly<Record<string, string>> = {
  name: 'name',
  tel: 'telephone',
  email: 'email',
  org: 'org',
  'job-title': 'jobTitle',
  role: 'role',
  url: 'url',
  adr: 'address',
  'given-name': 'givenName',
  'family-name': 'familyName',
  'street-address': 'streetAddress',
  locality: 'addressLocality',
  region: 'addressRegion',
  'postal-code': 'postalCode',
  'country-name': 'addressCountry',
  fax: 'faxNumber',
}

function cardToThing(item: MicroformatItem): Thing {
  const thing: Thing = { types: item.type.includes('h-card') ? ['Person'] : [], properties: new Map() }
  for (const [name, values] of Object.entries(item.properties)) {
    const known = Object.hasOwn(CARD_NAMES, name) ? CARD_NAMES[name] : undefined
    if (known) thing.properties.set(known, values.map(cardValue))
  }
  return thing
}

function cardValue(value: MicroformatValue): string | Thing {
  if (typeof value === 'string') return value
  return 'type' in value && value.type.includes('h-adr') ? cardToThing(value) : value.value
}
