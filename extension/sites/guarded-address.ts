// Addresses that a page keeps from robots: its own script puts them together when somebody looks or clicks. What follows reads the
// forms that the large publishing systems write, without running anything of the page.
import { bytesOfBase64 } from '#shared/lib/base64.ts'
import { percentDecoded } from '#shared/lib/percent-decoded.ts'

/** Longest cipher that is looked at, characters. */
const MAX_CIPHER = 800

const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u

/** The address that stands behind a link, `''` when none does or the link leads somewhere in the open. */
export function addressBehind(link: Element): string {
  const href = (link.getAttribute('href') ?? '').trim()
  const guarded = firstAddress([
    () => decodeCfEmail(/\/cdn-cgi\/l\/email-protection#([\da-f]{4,400})$/i.exec(href)?.[1] ?? ''),
    () => shiftedBack(link.getAttribute('data-mailto-token') ?? ''),
    () => shiftedBack(UNCRYPT.exec(href)?.[1] ?? ''),
    () => inBase64(href),
  ])
  if (guarded !== '' || !/^(?:#|javascript:|$)/i.test(href)) return guarded
  return firstAddress([
    () => inArguments(/^javascript:/i.test(href) ? href : (link.getAttribute('onclick') ?? '')),
    () => inParts(link),
  ])
}

/** What stands in place of what an element holds: an address, with the words that belong to it; `''` for every other element. */
export function shownInstead(element: Element, tag: string): string {
  if (tag === 'JOOMLA-HIDDEN-MAIL') return joomlaMail(element)
  const cipher = element.getAttribute('data-cfemail')
  // Several addresses may be in one, or a subject behind it.
  if (cipher) return decodeCfEmail(cipher)
  const rotated = asAddress(turnedByThirteen(element.getAttribute('data-enc-email') ?? ''))
  const isPlaceholder = tag === 'A' && rotated === '' && /email-protection#/i.test(element.getAttribute('href') ?? '')
  const parted = PARTED.has(tag) && rotated === '' ? asAddress(inParts(element)) : ''
  // The text of every element of a page is long: it is asked for last.
  if (rotated === '' && parted === '' && !isPlaceholder) return ''
  const words = (element.textContent ?? '').trim()
  // Such a link often says whose address it is, and else the address as its style sheet turns it round.
  if (rotated !== '') return /[@[]/.test(words) || words.length > 200 ? rotated : `${words} ${rotated}`.trim()
  if (isPlaceholder) return PLACEHOLDER.test(words) ? addressBehind(element) : ''
  return words.length <= 100 && element.firstElementChild === null ? parted : ''
}

const PLACEHOLDER = /^\[email\sprotected\]$/
/** Where an address may be put together of attributes, in place of what it holds. */
const PARTED = new Set(['SPAN', 'B', 'I', 'EM', 'STRONG', 'SMALL'])

/** A text that a style sheet turns round for the eye, `moc.elpmaxe@ada` with the direction overridden, as it is read; `''` elsewhere. */
export function turnedBack(element: Element, tag: string): string {
  if (!mayBeTurned(element, tag) || element.firstElementChild !== null) return ''
  const back = [...(element.textContent ?? '').trim().slice(0, MAX_CIPHER)].toReversed().join('')
  return ADDRESS.test(back) ? back : ''
}

function mayBeTurned(element: Element, tag: string): boolean {
  if (tag === 'BDO') return element.getAttribute('dir')?.toLowerCase() === 'rtl'
  const style = element.getAttribute('style') ?? ''
  if (/unicode-bidi:\s*(?:bidi|isolate)-override/i.test(style) && /direction:\s*rtl/i.test(style)) return true
  return /(?:^|[\s_-])(?:rtl|reversed?)(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '')
}

function firstAddress(readers: readonly (() => string)[]): string {
  for (const read of readers) {
    const found = asAddress(read())
    if (found !== '') return found
  }
  return ''
}

/** A text as an address, without a subject behind it; `''` when it is none. */
function asAddress(text: string): string {
  const address = text.replace(/\?.*$/s, '').trim().toLowerCase()
  return ADDRESS.test(address) ? address : ''
}

/** Cloudflare's e-mail protection: the first byte is the key of the rest. */
export function decodeCfEmail(cipher: string): string {
  const bytes = cipher.match(/[\da-f]{2}/gi)?.map((pair) => Number.parseInt(pair, 16)) ?? []
  const [key = 0, ...rest] = bytes
  try {
    return decodeURIComponent(rest.map((byte) => `%${(byte ^ key).toString(16).padStart(2, '0')}`).join(''))
  } catch {
    // Not such a cipher: nothing to show.
    return ''
  }
}

const UNCRYPT = /^javascript:\s*linkTo_UnCryptMailto\(\s*(?:%27|["'])(.{1,800}?)(?:%27|["'])/i

/** Where each character comes round again when it is shifted, first and last code. */
const RINGS: readonly (readonly [number, number])[] = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
]
const MOST_SHIFT = 25

/** TYPO3 and Neos shift each character of `mailto:…` by a number that only a script knows; the beginning tells it. */
function shiftedBack(cipher: string): string {
  if (cipher === '' || cipher.length > MAX_CIPHER) return ''
  const plain = percentDecoded(cipher).replaceAll('\\', '')
  const turn = (text: string, by: number): string => [...text].map((char) => shift(char, by)).join('')
  for (let by = -MOST_SHIFT; by <= MOST_SHIFT; by += 1)
    if (turn(plain.slice(0, 7), by) === 'mailto:') return percentDecoded(turn(plain.slice(7), by))
  return ''
}

function shift(char: string, by: number): string {
  const code = char.charCodeAt(0)
  const ring = RINGS.find(([first, last]) => code >= first && code <= last)
  if (!ring) return char
  const [first, last] = ring
  const size = last - first + 1
  return String.fromCharCode(first + ((((code - first + by) % size) + size) % size))
}

/** `mailto:` in Base64 begins like this, whatever follows. */
function inBase64(href: string): string {
  return href.startsWith('bWFpbHRvO') ? textOfBase64(href).replace(/^mailto:/, '') : ''
}

export function textOfBase64(text: string): string {
  const bytes = bytesOfBase64(text.slice(0, MAX_CIPHER))
  return bytes === null ? '' : new TextDecoder().decode(bytes)
}

/** WordPress plugins: rot13, with a word for the sign. */
function turnedByThirteen(cipher: string): string {
  const letter = (char: string): string => {
    const start = char <= 'Z' ? 65 : 97
    return String.fromCharCode(start + ((char.charCodeAt(0) - start + 13) % 26))
  }
  return cipher
    .slice(0, MAX_CIPHER)
    .replace(/\[a(?:t)?\]/g, '@')
    .replace(/[a-z]/gi, letter)
}

/** Joomla 4: both halves in Base64, and the words of the link if it has some. */
function joomlaMail(element: Element): string {
  const [local, host, text] = ['first', 'last', 'text'].map((name) => textOfBase64(element.getAttribute(name) ?? ''))
  const address = `${local}@${host}`.toLowerCase()
  if (!ADDRESS.test(address)) return ''
  return text && text.toLowerCase() !== address ? `${text.slice(0, 200)} ${address}` : address
}

const LOCAL_PARTS = ['data-user', 'data-name', 'data-local', 'data-mailbox', 'data-account', 'data-part1']
const HOST_PARTS = ['data-domain', 'data-host', 'data-site', 'data-part2']

/** Two or three attributes that only together are an address. */
function inParts(element: Element): string {
  const [local, host] = [LOCAL_PARTS, HOST_PARTS].map((names) =>
    names.map((name) => element.getAttribute(name)).find(Boolean),
  )
  // A list of cookies has names and domains too.
  const said = ['class', 'title', 'id'].map((name) => element.getAttribute(name) ?? '').join(' ')
  if (!local || !host || !/mail|spam|crypt/i.test(said)) return ''
  const end = element.getAttribute('data-tld') ?? element.getAttribute('data-part3')
  return `${local}@${host}${end ? `.${end.replace(/^\./, '')}` : ''}`
}

const CALL =
  /\w{0,40}(?:mail|spam|crypt)\w{0,40}\(\s*["']([\w.+-]{1,64})["']\s*,\s*["']([\w-]{1,63}(?:\.[\w-]{1,63}){0,6})["'](?:\s*,\s*["']\.?([a-z]{2,24}(?:\.[a-z]{2})?)["'])?/i

/** `javascript:noSpam('ada', 'x.example')`: the parts of an address, handed to a function that is named after it. */
function inArguments(code: string): string {
  const [, local, host, end] = CALL.exec(percentDecoded(code.slice(0, MAX_CIPHER))) ?? []
  if (!local || !host) return ''
  return host.includes('.') ? `${local}@${host}` : end ? `${local}@${host}.${end}` : ''
}
