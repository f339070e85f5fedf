import { isLikelyCompany } from '#shared/clip/company.ts'
import { splitLabel } from './labels.ts'
import type { Line } from './page-lines.ts'

const POSTCODE_WORDS = [
  String.raw`\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b`,
  String.raw`\b[A-Z]{1,2}\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}\b|\b(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)\s+\d{4}\b`,
  String.raw`〒\s?\d{3}-?\d{4}|\b(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}\p{Ll}{2,}|\b\d{4}\s?[A-Z]{2}\s+\p{Lu}`,
  String.raw`\b\d{3}\s(?:新竹|台北|臺北|新北|桃園|台中|臺中|台南|高雄|基隆|嘉義|苗栗|彰化|宜蘭|花蓮|屏東)|\b\p{Lu}\p{Ll}+,?\s[-–]?\s?\d{3}\s?\d{3}\b`,
  String.raw`\bC\.?E\.?P\.?:?\s?\d{2}\.?\d{3}-\d{3}\b|\b\d{5}-\d{3}\b|\b\d{4}-\d{3}\s+\p{Lu}`,
  String.raw`\b\d{2}-\d{3}\s+\p{Lu}\p{Ll}|\b\d{3}\s\d{2}\s+\p{Lu}\p{Ll}|\b\d{6},?\s(?:г\.|м\.|\p{Lu}\p{Ll}+)`,
  String.raw`\b\d{5},\s(?:м\.|\p{Lu})`,
].join('|')
const POSTCODE = new RegExp(POSTCODE_WORDS, 'u')
const HAN_PLACE = /(?:省|市|区|區|县|縣|県|府|郡|町|村|鎮|镇|乡|鄉|路|街|道|号|號|巷|楼|樓|室|丁目|番地)/gu
const STREET =
  /\b\d+[\w/-]*\s+(?:\p{L}[\p{L}.'’-]*\s+){1,5}(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|court|ct|place|pl|square|sq|highway|hwy|parkway|pkwy|suite|ste)\b|(?:straße|strasse|str\.|gasse|weg|platz|allee|ring|ufer|gade|vej|gata|gatan|vägen|veien|vegen|straat|laan|katu|kuja)\s*\d+|\b(?:rue|avenue|boulevard|place|quai|calle|c\/|avda\.?|plaza|via|viale|piazza|corso|rua|ul\.)\s.{2,40}\d/iu

/** The postal address that a line holds (with the line before it when the street stands there); as text, parts unchanged. */
export function postalAddress(lines: readonly Line[], index: number): string | undefined {
  const line = lines[index]
  if (!line || line.text.length > 200) return undefined
  const split = splitLabel(line.text)
  if (split?.kind === 'address' && split.value) return looksPostal(split.value) ? cut(split.value) : undefined
  const text = line.text.split(/\s*[·•|｜]\s*/u).find((part) => STREET.test(part)) ?? line.text
  if (/@|https?:|\b(?:tel|phone|fax)\b/i.test(text) && !POSTCODE.test(text)) return undefined
  const whole = STREET.test(text) || (text.match(HAN_PLACE)?.length ?? 0) >= 3
  const places = text.match(HAN_PLACE)?.length ?? 0
  if (places >= 1 && /〒\s?\d{3}-?\d{4}/.test(text)) return cut(text)
  if (places >= 2 && /〒|\d/.test(text) && POSTCODE.test(text)) return cut(text)
  if (whole && (POSTCODE.test(text) || (text.match(HAN_PLACE)?.length ?? 0) >= 3)) return cut(text)
  if (!POSTCODE.test(text) || text.length > 90) return undefined
  const before = lines[index - 1]
  const street =
    before && before.text.length < 90 && (STREET.test(before.text) || /^\d+\s+\p{L}|\p{L}\s+\d+\w?$/u.test(before.text))
      ? before.text
      : ''
  return street ? cut(`${street}, ${text}`) : undefined
}

function looksPostal(text: string): boolean {
  return text.length > 5 && (/\d/.test(text) || /\p{Script=Han}/u.test(text))
}

/** Numbers and codes that stand after the address on the same line are not part of it. */
function cut(text: string): string {
  return withoutOwner(text)
    .replace(/\s*[–—|-]?\s*\S+@\S+.*$/u, '')
    .replace(/\s*(?:邮编|郵編|邮政编码|邮政編碼|電話|电话|\b(?:tel|phone|fax|t:|f:))\s*[:：]?.*$/iu, '')
    .replace(/^[\s,;|·]+|[\s,;|·]+$/g, '')
    .slice(0, 300)
}

/** `© 2026 Hale LLP, 200 W Adams St, …`: whose address it is stands in front of it. */
function withoutOwner(text: string): string {
  const at = text.indexOf(', ')
  if (at < 0) return text
  const first = text.slice(0, at)
  return /©|\(c\)|copyright/i.test(first) || isLikelyCompany(first) ? text.slice(at + 2) : text
}
