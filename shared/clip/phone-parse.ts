import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { PhoneNumber } from 'libphonenumber-js/max'

/** Regions of the North American plan, where any ten digits with a real area code are a number. */
const NANP_FORM = /^(?:\+?1[ .-]{0,3})?(?:[([]\d{3}[)\]] ?-? ?\d{3}[ .-]{0,3}|\d{3}[ ./-]{1,3}\d{3}[ .-]{1,3})\d{4}$/
const CHINESE_MOBILE = /^1[3-9]\d{9}$/

/** Reads one number as people write it; `null` when it is none of the region's nor an international one. */
export function readNumber(text: string, region: string | undefined): PhoneNumber | null {
  const written = text
    .replace(/\(0\)/g, (zero, at: number) => (/^\s*(?:\+|00|\()/.test(text) || at > 0 ? ' ' : zero))
    .replaceAll('[', '(')
    .replaceAll(']', ')')
  const digits = written.replace(/\D/g, '')
  if (digits.length < 6 || digits.length > 17 || isPlaceholder(digits)) return null
  for (const form of forms(written, digits, region)) {
    const number = valid(form.text, form.region)
    if (number) return number
  }
  return null
}

/** What forms show to be written over: 555-555-5555, 123-456-7890. */
function isPlaceholder(digits: string): boolean {
  return /(\d)\1{8}$/.test(digits) || /^1?(?:1234567890|1231231234)$/.test(digits)
}

/**
 * Ranges that regulators keep for examples and films, which the numbering plans do not hold: Ofcom (01632 960, 07700 900), ARCEP
 * (06 39 98), ComReg (020 555 0), PTS (0900 93), Bundesnetzagentur (0171 39200). Who shows one means a phone.
 */
const EXAMPLES = /^\+(?:441632960\d{3}|447700900\d{3}|336399[89]\d{4}|3532055501\d\d|46900931\d\d|49171392[0-9]{3,5})$/

/** Those of the ranges for examples that stand among the mobiles of their plan. */
const MOBILE_EXAMPLES = /^\+(?:447700900|336399|49171392)/

/** True for a number in a range of mobiles, also in one that is kept for examples. */
export function isMobile(number: PhoneNumber): boolean {
  return number.getType() === 'MOBILE' || MOBILE_EXAMPLES.test(number.number)
}

/** True for a number that is free or costs the same from everywhere: nobody's extension is behind it. */
export function isCallCentre(e164: string): boolean {
  const type = parsePhoneNumberFromString(e164)?.getType()
  return type === 'TOLL_FREE' || type === 'SHARED_COST' || type === 'UAN' || type === 'PREMIUM_RATE'
}

type Form = { text: string; region?: string }

/** The readings to try, best first: what is written, then what people leave out or add. */
function* forms(written: string, digits: string, region: string | undefined): Generator<Form> {
  if (/^\s*\(?\+/.test(written)) {
    yield { text: `+${digits}` }
    // Mexico dropped the 1 of its mobiles in 2019; people still write it.
    if (digits.startsWith('521') && digits.length === 13) yield { text: `+52${digits.slice(3)}` }
    return
  }
  if (/^\s*00[1-9]/.test(written)) yield { text: `+${digits.slice(2)}` }
  if (/^\s*011[2-9]/.test(written)) yield { text: `+${digits.slice(3)}` }
  if (region !== undefined) {
    yield { text: digits, region }
    const code = callingCode(region)
    if (code !== '' && digits.startsWith(code)) yield { text: `+${digits}` }
    // Poland dropped its trunk zero in 2005; old pages still write it.
    if (region === 'PL' && /^0\d{9}$/.test(digits)) yield { text: digits.slice(1), region }
    if (region === 'CN' && /^01[3-9]\d{9}$/.test(digits)) yield { text: digits.slice(1), region }
  }
  const isBare = region === undefined && /^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits)
  if (isBare || NANP_FORM.test(written.trim())) yield { text: digits, region: 'US' }
  if (region !== undefined && /^\s*\(?[1-9]\d{1,3}[)-]/.test(written)) yield { text: `0${digits}`, region }
  const bracket = /^\s*\((\d{1,3})\)/.exec(written)?.[1]
  if (bracket !== undefined && !bracket.startsWith('0') && region !== undefined && !isNanp(region))
    yield { text: `+${digits}` }
  if (CHINESE_MOBILE.test(digits) && (region === undefined || /^(?:HK|TW|MO|SG)$/.test(region)))
    yield { text: digits, region: 'CN' }
  if (/^\s*\(?(?:86|852|886|853)\)?[ -]/.test(written)) yield { text: `+${digits}` }
}

function valid(text: string, region: string | undefined): PhoneNumber | null {
  const country = region !== undefined && isSupportedCountry(region) ? region : undefined
  if (country === undefined && !text.startsWith('+')) return null
  const number = country === undefined ? parsePhoneNumberFromString(text) : parsePhoneNumberFromString(text, country)
  if (!number || number.number.length > 16) return null
  return number.isValid() || EXAMPLES.test(number.number) ? number : null
}

/**
 * Reads a number that a label vouches for although the numbering plan does not know its range (new ranges, numbers kept
 * for fiction); its length must fit and it must be written with its trunk zero or country code.
 */
export function readPossible(text: string, region: string | undefined): PhoneNumber | null {
  const isInternational = /^\s*\(?\+/.test(text)
  const isNational = region !== undefined && (isNanp(region) ? NANP_FORM.test(text.trim()) : /^\s*\(?0/.test(text))
  const digits = text.replace(/\(0\)/g, '').replace(/\D/g, '')
  // "(632) 442-0061": country and area in one bracket, without the plus.
  const code = region === undefined || isNanp(region) ? '' : callingCode(region)
  const isCoded = code !== '' && new RegExp(`^\\s*\\(${code}\\d{1,2}\\)`).test(text)
  if ((!isInternational && !isNational && !isCoded) || digits.length < 9 || isPlaceholder(digits)) return null
  const country = region !== undefined && isSupportedCountry(region) ? region : undefined
  const number =
    isInternational || isCoded || country === undefined
      ? parsePhoneNumberFromString(`+${digits}`)
      : parsePhoneNumberFromString(digits, country)
  return number?.isPossible() === true ? number : null
}

export function isNanp(region: string): boolean {
  return callingCode(region) === '1'
}

/** The country calling code of a region, `''` for regions that have none. */
export function callingCode(region: string): string {
  return isSupportedCountry(region) ? getCountryCallingCode(region) : ''
}
