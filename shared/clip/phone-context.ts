import { isSupportedCountry } from 'libphonenumber-js/max'
import { toSimplified } from '../lib/text-fold.ts'
import { CITIES } from './phone-cities.ts'
import { COUNTRIES } from './phone-countries.ts'

/** What is known about the place of a number: `region` as ISO 3166 (CN), `lang` as BCP 47, `domain` the site's host. */
export type PhoneContext = { region?: string; lang?: string; domain?: string }

/** The region whose national numbers a text most likely holds: given, of the site's country, of the language. */
export function regionOf(context: PhoneContext): string | undefined {
  const region = context.region?.trim().toUpperCase()
  if (region !== undefined && /^[A-Z]{2}$/.test(region)) return region === 'UK' ? 'GB' : region
  return regionOfDomain(context.domain) ?? regionOfLang(context.lang)
}

function regionOfDomain(domain: string | undefined): string | undefined {
  const ending = domain?.toLowerCase().replace(/\.$/, '').split('.').at(-1) ?? ''
  if (!/^[a-z]{2}$/.test(ending) || GENERIC_ENDINGS.has(ending)) return undefined
  return ending === 'uk' ? 'GB' : ending.toUpperCase()
}

// Country endings that the world uses for their sound.
const GENERIC_ENDINGS = new Set(
  'co io ai me tv cc ws fm am gg ly to la sh ac eu su bz vc sc nu ms gs st tk ml ga cf gq pw im is'
    .split(' ')
    .filter((ending) => ending !== 'is'),
)

function regionOfLang(lang: string | undefined): string | undefined {
  if (lang === undefined || lang === '') return undefined
  const parts = lang.replaceAll('_', '-').split('-')
  const region = parts.slice(1).find((part) => /^[A-Za-z]{2}$/.test(part))
  if (region !== undefined) return region.toUpperCase() === 'UK' ? 'GB' : region.toUpperCase()
  if (parts.some((part) => part.toLowerCase() === 'hant')) return 'TW'
  return REGION_BY_LANG.get((parts[0] ?? '').toLowerCase())
}

// Only languages that one country dominates; English, Spanish, Portuguese and Arabic are read by their sites.
const REGION_BY_LANG = new Map(
  'zh CN|ja JP|ko KR|de DE|fr FR|it IT|nl NL|sv SE|da DK|nb NO|no NO|nn NO|fi FI|pl PL|cs CZ|sk SK|hu HU|ro RO|bg BG|el GR|tr TR|ru RU|uk UA|vi VN|th TH|id ID|ms MY|he IL|es ES|et EE|lv LV|lt LT|sl SI|hr HR|sr RS|is IS|hi IN|fa IR|pt PT'
    .split('|')
    .map((entry) => entry.split(' ') as [string, string]),
)

// Streets are called after other countries' towns: "Cairo Road", "rue de Paris", "Via Colombo".
const STREET =
  /(?<!\p{L})\p{Lu}\p{L}+[ -](?:Road|Rd|Street|Avenue|Ave|Boulevard|Blvd|Highway|Straße|Strasse|Platz)(?!\p{L})|(?<!\p{L})(?:rue|avenue|boulevard|via|viale|corso|piazza|calle|avenida|avda|av|rua|plaza|place)\.? (?:d(?:e|el|i|u|ella|es) |d['’])?\p{Lu}[\p{L}-]+/giu

/** The region that a text names by country or great city, for its own numbers; nothing when it names none or several. */
export function regionOfText(text: string): string | undefined {
  const plain = toSimplified(text.slice(0, 4_000)).replace(STREET, ' ')
  const named = regionsNamed(plain, COUNTRIES)
  const found = named.length > 0 ? named : regionsNamed(plain, CITIES)
  return found.length === 1 ? found[0] : undefined
}

function regionsNamed(text: string, table: readonly (readonly [string, RegExp])[]): string[] {
  return table.filter(([, pattern]) => pattern.test(text)).map(([region]) => region)
}

/** The region that a text names far more often than any other: at least twice, and twice as often as the next. */
export function regionMostNamed(text: string): string | undefined {
  const plain = toSimplified(text)
  const votes = new Map<string, number>()
  for (const [region, pattern] of [...COUNTRIES, ...CITIES]) {
    const count = plain.match(new RegExp(pattern.source, `g${pattern.flags}`))?.length ?? 0
    votes.set(region, (votes.get(region) ?? 0) + count)
  }
  const [best, second] = [...votes].toSorted((one, other) => other[1] - one[1])
  return best && best[1] >= 2 && best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : undefined
}

/** The country that a label names: `USA: (302) …`, `UK: 020 …`, `Hong Kong: 2345 …`, a flag. */
export function regionOfLabel(before: string): string | undefined {
  const label = before.slice(-40)
  const flag = /([\u{1f1e6}-\u{1f1ff}])([\u{1f1e6}-\u{1f1ff}])[^\p{L}]*$/u.exec(label)
  if (flag) return flagLetter(flag[1] ?? '') + flagLetter(flag[2] ?? '')
  const code = /(?:^|[^\p{L}.])\(?(USA|U\.S\.A?\.?|U\.K\.|[A-Z]{2})\)?\s?[:：]\s*(?:(?:tel|phone|t|p)\b[.:\s]*)?$/iu
    .exec(label)?.[1]
    ?.replaceAll('.', '')
  if (code !== undefined) return code === code.toUpperCase() && !OTHER_CODES.has(code) ? countryOf(code) : undefined
  const name = /([\p{L} .()]{2,30})[:：]\s*$/u.exec(label)?.[1]
  return name === undefined ? undefined : regionOfText(name)
}

/** Two letters are a country only where there is one: "WA: 0812 …" is rather a messenger. */
function countryOf(code: string): string | undefined {
  const region = { UK: 'GB', USA: 'US' }[code] ?? code
  return isSupportedCountry(region) ? region : undefined
}

function flagLetter(char: string): string {
  return String.fromCharCode((char.codePointAt(0) ?? 0) - 0x1f1e6 + 65)
}

// Letters that are rather "phone", "number", "at" than a country.
const OTHER_CODES = new Set(
  'HP DL FX PH NO TO AT IN IS ME SO BY DO MY ID PM AM TF TL OR OF ON US'.split(' ').filter((code) => code !== 'US'),
)
