import { toSimplified } from '../lib/text-fold.ts'
import { regionOfText } from './phone-context.ts'

/** A postal address: the text as written; parts only when they are certain. */
export type Postal = { text: string; country?: string; region?: string; city?: string; postcode?: string }

const MAX_ADDRESS = 300

/** Reads country (ISO 3166), province, city and postcode out of an address that stays whole as text. */
export function readPostal(text: string): Postal {
  const plain = text
    .slice(0, 2 * MAX_ADDRESS)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_ADDRESS)
  const country = regionOfText(plain)
  const postcode = postcodeOf(plain, country)
  const han =
    /^(?:\d{3,6}\s?)?(?:中国|中國|台灣|台湾)?\s?((?:[\p{Script=Han}]{2,3}(?:省|自治区)|内蒙古|广西|西藏|宁夏|新疆))?\s?([\p{Script=Han}]{1,4}(?:市|縣|县))/u.exec(
      plain,
    )
  return {
    text: plain,
    ...(country !== undefined && { country }),
    ...(han?.[1] !== undefined && { region: han[1] }),
    ...(han?.[2] !== undefined && { city: han[2] }),
    ...(postcode !== undefined && { postcode }),
  }
}

/** True for a line that is a postal address or a part of one: street word with number, postcode with place, Han place chain. */
export function isLikelyAddress(text: string): boolean {
  if (text.length > 2 * MAX_ADDRESS) return false
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length < 6 || plain.length > MAX_ADDRESS || /@|https?:|www\./i.test(plain)) return false
  if (/\p{Script=Han}/u.test(plain)) return isHanAddress(toSimplified(plain))
  if (/\p{Script=Hangul}/u.test(plain)) return /(?:시|도|구|군|동|로|길)\s.*\d/u.test(plain)
  return STREET.test(plain) || POSTCODE_PLACE.test(plain) || /^P\.? ?O\.? ?Box \d/i.test(plain)
}

/** True for what continues an address on the next line: a place with its postcode, a country. */
export function isAddressTail(text: string): boolean {
  const plain = text.trim()
  if (plain.length > 80 || /@|https?:|www\./i.test(plain)) return false
  return POSTCODE_PLACE.test(plain) || isLikelyAddress(plain) || COUNTRY_LINE.test(plain)
}

function isHanAddress(plain: string): boolean {
  if (/[。！？]/u.test(plain)) return false
  const steps =
    plain.match(/省|市|区|县|镇|乡|村|路|街|道|巷|弄|号|楼|室|层|栋|座|大厦|园区|广场|段|丁目|番地|都|府|町/gu)
      ?.length ?? 0
  return steps >= 3 || (steps >= 2 && /\d/.test(plain)) || /^〒\s?\d{3}-?\d{4}/u.test(plain)
}

const STREET_WORDS = [
  String.raw`\d{1,5}[a-z]?(?:[-/]\d{1,4})?,? (?:[\p{L}'’.-]+ ){0,5}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|way|court|ct|place|pl|square|sq|parkway|pkwy|highway|hwy|terrace|close|crescent|quay|row|circle|plaza|broadway|park)\b`,
  String.raw`(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|gade|vej|gatan|gata|vägen|veien|katu|tie|gracht|kade|singel|dreef|steenweg|chaussee|stieg|steig|pfad|utca|út|ulica|ul\.) ?\d{1,4}`,
  String.raw`(?:\d{1,4}(?:bis|ter)?,? (?:rue|avenue|av\.|boulevard|bd|place|allée|impasse|chemin|quai|cours|route)\b)`,
  String.raw`\b(?:rue|calle|c\/|avenida|avda\.?|av\.|paseo|plaza|carrer|rua|travessa|via|viale|piazza|corso|largo|ul\.|ulica|jalan|jl\.|đường) [\p{L} .'’-]{2,40},? ?(?:n[º°.]?o? ?)?\d{1,5}`,
  String.raw`\b(?:suite|unit|floor|room|level|rm|flat) #?\d{1,5}[a-z]?\b.*\b(?:street|st|road|rd|ave|avenue|tower|building|centre|center|plaza)\b`,
  String.raw`\d{1,3}\/F\b`,
].join('|')
const STREET = new RegExp(String.raw`(?:${STREET_WORDS})`, 'iu')
const POSTCODE_PLACE =
  /(?:\b[A-Z]{2}\.?,? \d{5}(?:-\d{4})?\b|^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L} .'’()-]{2,40}(?:, \p{Lu}[\p{L} ]+)?$|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b\d{4} ?[A-Z]{2} \p{Lu}\p{L}+|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{4}\b|\b\d{3} ?\d{2} \p{Lu}\p{L}+$)/u
const COUNTRY_LINE =
  /^(?:Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|France|Spain|España|Italy|Italia|Portugal|Netherlands|The Netherlands|Nederland|Belgium|België|Belgique|Sweden|Sverige|Norway|Norge|Denmark|Danmark|Finland|Suomi|Poland|Polska|Czech Republic|Hungary|United Kingdom|UK|England|Scotland|Wales|Ireland|USA|U\.S\.A\.|United States|Canada|Mexico|México|Brazil|Brasil|Argentina|Chile|Australia|New Zealand|Japan|China|P\.R\. China|Hong Kong|Taiwan|Singapore|Malaysia|India|Thailand|Vietnam|South Korea|Korea|中国|中國|台灣|香港|日本)\.?$/u

function postcodeOf(text: string, country: string | undefined): string | undefined {
  const pattern = country === undefined ? undefined : POSTCODES.get(country)
  const found = pattern?.exec(text)
  return found?.[1]
}

const POSTCODES = new Map<string, RegExp>([
  ['CN', /(?<!\d)(\d{6})(?!\d)/],
  ['TW', /(?<!\d)(\d{3}(?:\d{2,3})?)(?=\s?[\p{Script=Han}])/u],
  ['JP', /(?<!\d)(\d{3}-?\d{4})(?!\d)/],
  ['KR', /(?<!\d)(\d{5})(?!\d)/],
  ['US', /\b[A-Z]{2}\.?,? (\d{5}(?:-\d{4})?)\b/],
  ['CA', /\b([A-Z]\d[A-Z] ?\d[A-Z]\d)\b/],
  ['GB', /\b([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/],
  ['DE', /(?<!\d)(\d{5})(?= \p{Lu})/u],
  ['FR', /(?<!\d)(\d{5})(?= \p{Lu})/u],
  ['ES', /(?<!\d)(\d{5})(?=,? \p{Lu})/u],
  ['IT', /(?<!\d)(\d{5})(?=,? \p{Lu})/u],
  ['NL', /(?<!\d)(\d{4} ?[A-Z]{2})\b/],
  ['AT', /(?<!\d)(\d{4})(?= \p{Lu})/u],
  ['CH', /(?<!\d)(\d{4})(?= \p{Lu})/u],
  ['SG', /(?<!\d)(\d{6})(?!\d)/],
])
