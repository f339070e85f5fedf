import { decodeWords } from './encoded-words.ts'
import type { Address } from './types.ts'

/** Longest address list read, in characters, and most mailboxes taken from it. */
const MAX_LIST = 200_000
const MAX_MAILBOXES = 1_000
const MAX_PART = 2_000
/** Characters of a local part, the sign and a host (RFC 5321 §4.5.3.1); İ in small letters is two. */
const MAX_ADDRESS = 320

/**
 * Reads a list of mailboxes as headers and webmails write them: RFC 5322 forms, `Name(a@b)`, `Name [mailto:a@b]`, encoded
 * names, groups, and `;` `；` `，` `、` between mailboxes. A name without address has `address: ''`. A name that looks
 * like another address stays a name: the mailbox is what stands in the brackets.
 */
export function parseAddressList(text: string): Address[] {
  const found: Address[] = []
  for (const part of joinCommaNames(splitList(unfold(text)))) {
    const mailbox = parseMailbox(part)
    if (mailbox) found.push(mailbox)
    if (found.length >= MAX_MAILBOXES) break
  }
  return found
}

/** Reads one mailbox; `null` when nothing is left of it. */
export function parseMailbox(text: string): Address | null {
  const part = text.trim().slice(0, MAX_PART)
  if (part === '') return null
  const place = addressPlace(part)
  if (!place) return nameOnly(part)
  const before = part.slice(0, place.start)
  const after = part.slice(place.end)
  const name = cleanName(before) || cleanName(unbracket(after))
  const address = place.address.toLowerCase()
  if (address.length > MAX_ADDRESS) return nameOnly(name)
  return { name: name.toLowerCase() === address ? '' : name, address }
}

/** Finds the first address in a text; linear, for any length. */
export function findAddress(text: string): { start: number; end: number; address: string } | null {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < 64 && isLocal(text.charCodeAt(start - 1))) start--
    let end = at + 1
    while (end < text.length && end - at < 255 && isDomain(text.charCodeAt(end))) end++
    while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end--
    while (start < at && text.charAt(start) === '.') start++
    const domain = text.slice(at + 1, end)
    if (start < at && domain.length > 1) return { start, end, address: text.slice(start, end) }
  }
  return null
}

function unfold(text: string): string {
  const flat = text
    .slice(0, MAX_LIST)
    .replace(/[\r\n\t\u00a0\u3000]+/g, ' ')
    .replace(/[＜〈]/g, '<')
    .replace(/[＞〉]/g, '>')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
  return flat
}

type Part = { text: string; comma: boolean }

/** Splits at separators outside quotes, angle brackets and comments; drops group names and their closing `;`. */
function splitList(text: string): Part[] {
  const parts: Part[] = []
  let start = 0
  let quoted = false
  let angle = false
  let depth = 0
  const cut = (end: number, comma: boolean): void => {
    parts.push({ text: text.slice(start, end), comma })
    start = end + 1
  }
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (quoted) {
      if (char === '\\') at++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = text.indexOf('"', at + 1) > 0
    else if (char === '<') angle = true
    else if (char === '>') angle = false
    else if (char === '(' || char === '（') depth++
    else if (char === ')' || char === '）') depth = Math.max(0, depth - 1)
    else if (depth > 0 || angle) continue
    else if (/[,，、]/.test(char)) cut(at, char === ',')
    else if (/[;；]/.test(char)) cut(at, false)
    else if (char === ':' && at - start < 100 && isGroupName(text.slice(start, at))) start = at + 1
  }
  cut(text.length, false)
  return parts
}

function isGroupName(name: string): boolean {
  return !/[@<[]/.test(name) && !/^\s*mailto$/i.test(name)
}

/** `Chan Tai Man, David <d@x>`: a comma inside an unquoted name. The piece before it has no address of its own. */
function joinCommaNames(parts: readonly Part[]): string[] {
  const joined: string[] = []
  const hasAddress = parts.some((part) => part.text.includes('@'))
  const onlyCommas = parts.every((part, index) => part.comma || index === parts.length - 1)
  let held = ''
  for (const part of parts) {
    const text = held === '' ? part.text : `${held}, ${part.text.trim()}`
    const open = part.comma && !part.text.includes('@') && part.text.trim() !== ''
    const couldBeName = hasAddress || !onlyCommas
    held = open && couldBeName ? text : ''
    if (held === '') joined.push(text)
  }
  if (held !== '') joined.push(held)
  return joined
}

/** Where the address of one mailbox stands: in angle brackets before anything else, then `[mailto:…]`, brackets, bare. */
function addressPlace(part: string): { start: number; end: number; address: string } | null {
  const openings = [part.indexOf('<'), part.search(/\[\s*mailto:/i), part.search(/[(（][^()（）]*@/)]
  for (const start of openings) {
    if (start < 0) continue
    const inner = findAddress(part.slice(start + 1).replace(/^\s*mailto:/i, (scheme) => ' '.repeat(scheme.length)))
    if (!inner || (part.charAt(start) !== '<' && findAddress(part.slice(0, start)))) continue
    const offset = start + 1
    return { start, end: closing(part, offset + inner.end), address: inner.address }
  }
  return findAddress(part)
}

/** The end of the brackets that hold an address, also of `<a@b<mailto:a@b>>`. */
function closing(part: string, from: number): number {
  let end = from
  const rest = part.slice(from, from + 400)
  const nested = /^\s*<mailto:[^<>]*>/i.exec(rest)
  if (nested) end += nested[0].length
  while (end < part.length && /[\s>\])）]/.test(part.charAt(end))) end++
  return end
}

function nameOnly(part: string): Address | null {
  const name = cleanName(part)
  if (name === '' || /^(undisclosed[- ]recipients|<>)$/i.test(name) || !/[\p{L}\p{N}]/u.test(name)) return null
  return { name, address: '' }
}

function unbracket(text: string): string {
  const trimmed = text
    .trim()
    .replace(/^<mailto:[^<>]*>/i, '')
    .trim()
  const inner = /^[(（](.*)[)）]$/.exec(trimmed)
  return inner ? (inner[1] ?? '') : trimmed.startsWith('<') || trimmed.startsWith('[') ? '' : trimmed
}

/** A display name without its quotes, in NFC and at most 256 characters. */
function cleanName(text: string): string {
  const plain = trimMarks(decodeWords(text).replace(/\\(.)/g, '$1'))
  const single = /^['‘](.*)['’]$/.exec(plain)
  return (single ? (single[1] ?? '') : plain).normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 256)
}

function trimMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && /["“”<[;,:\s]/.test(text.charAt(start))) start++
  while (end > start && /["“”<[;,:\s]/.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

function isLocal(code: number): boolean {
  if (code > 127) return !/[\s\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]/.test(String.fromCharCode(code))
  return /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/.test(String.fromCharCode(code))
}

function isDomain(code: number): boolean {
  if (code > 127) return /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
  return /[A-Za-z0-9.-]/.test(String.fromCharCode(code))
}
