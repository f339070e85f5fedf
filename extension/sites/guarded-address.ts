// Addresses that a page keeps from robots: its own script puts them together when somebody looks or clicks. What follows reads the
// forms that the large publishing systems write, without running anything of the page.

/** Longest cipher and longest script that is looked at, characters. */
const MAX_CIPHER = 800
const MAX_SCRIPT = 6_000

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
  const rot = firstAddress([() => rotated(element.getAttribute('data-enc-email') ?? '')])
  const isPlaceholder = tag === 'A' && rot === '' && /email-protection#/i.test(element.getAttribute('href') ?? '')
  const parted = PARTED.has(tag) && rot === '' ? firstAddress([() => inParts(element)]) : ''
  // The text of every element of a page is long: it is asked for last.
  if (rot === '' && parted === '' && !isPlaceholder) return ''
  const words = (element.textContent ?? '').trim()
  // Such a link often says whose address it is, and else the address as its style sheet turns it round.
  if (rot !== '') return /[@[]/.test(words) || words.length > 200 ? rot : `${words} ${rot}`.trim()
  if (isPlaceholder) return PLACEHOLDER.test(words) ? addressBehind(element) : ''
  return words.length <= 100 && element.firstElementChild === null ? parted : ''
}

const PLACEHOLDER = /^\[email\sprotected\]$/
/** Where an address may be put together of attributes, in place of what it holds. */
const PARTED = new Set(['SPAN', 'B', 'I', 'EM', 'STRONG', 'SMALL'])

/**
 * The addresses that a script of a saved page would have written in its place. What it writes in one piece into an element is not kept
 * from robots, and may be any text of the page's program.
 */
export function writtenAddresses(script: Element): string[] {
  const text = script.textContent ?? ''
  if (text.length > MAX_SCRIPT || !/document\.write|innerHTML/.test(text) || /\bfunction\b|=>/.test(text)) return []
  if (
    script.hasAttribute('src') ||
    !/^(?:|(?:text|application)\/(?:x-)?(?:java|ecma)script|module)$/i.test(typeOf(script))
  )
    return []
  const found = plainText(runWrites(text)).match(ADDRESSES) ?? []
  const isPut = !/document\.write/.test(text)
  return [...new Set(found.map((address) => address.toLowerCase()))].filter(
    (address) => !isPut || !text.toLowerCase().includes(address),
  )
}

const ADDRESSES = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu

function typeOf(script: Element): string {
  return (script.getAttribute('type') ?? '').trim()
}

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
    const found = read().replace(/\?.*$/s, '').trim().toLowerCase()
    if (ADDRESS.test(found)) return found
  }
  return ''
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
  return href.startsWith('bWFpbHRvO') ? fromBase64(href).replace(/^mailto:/, '') : ''
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text.slice(0, MAX_CIPHER)), (char) => char.charCodeAt(0)))
  } catch {
    return ''
  }
}

/** WordPress plugins: rot13, with a word for the sign. */
function rotated(cipher: string): string {
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
  const [local, host, text] = ['first', 'last', 'text'].map((name) => fromBase64(element.getAttribute(name) ?? ''))
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

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const TOKEN =
  /"((?:[^"\\\n]|\\.){0,600})"|'((?:[^'\\\n]|\\.){0,600})'|([\w$.]{1,120})|(\+=|[=!<>]=+|[=+();,\n?:&|*%[\]{}`-])/gs

/** Calls whose value is known without the page. */
const PURE: { readonly [name: string]: (text: string) => string } = {
  unescape: percentDecoded,
  decodeURIComponent: percentDecoded,
  atob: fromBase64,
}

type Token = { readonly text: string; readonly kind: 'text' | 'name' | 'sign' }

function tokensOf(code: string): Token[] {
  return [...code.matchAll(TOKEN)].map(([, double, single, name, sign]): Token => {
    const quoted = double ?? single
    if (quoted !== undefined) return { text: unescaped(quoted), kind: 'text' }
    return name === undefined ? { text: sign ?? '', kind: 'sign' } : { text: name, kind: 'name' }
  })
}

function unescaped(literal: string): string {
  return literal.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|([0-7]{2,3})|(.))/gis, (_, hex, wide, octal, plain) => {
    if (hex ?? wide) return String.fromCharCode(Number.parseInt(hex ?? wide, 16))
    return octal === undefined ? String(plain) : String.fromCharCode(Number.parseInt(octal, 8))
  })
}

/**
 * What a script writes into its page, as far as that is told by texts joined with `+`, and by variables that hold such. Whatever else
 * it does counts for nothing.
 */
function runWrites(code: string): string {
  const known = new Map<string, string>()
  let written = ''
  for (const statement of statementsOf(tokensOf(code))) {
    const at = statement.findIndex(({ text, kind }) => kind === 'sign' && (text === '=' || text === '+='))
    const target = statement[at - 1]
    if (at > 0 && target?.kind === 'name') {
      const value = valueOf(statement.slice(at + 1), known)
      if (/(?:^|\.)(?:inner|outer)HTML$/.test(target.text)) written += ` ${value}`
      else known.set(target.text, statement[at]?.text === '+=' ? joined(known.get(target.text) ?? '', value) : value)
    } else if (/^document\.write(?:ln)?$/.test(statement[0]?.text ?? '')) written += valueOf(statement.slice(1), known)
    if (written.length > MAX_SCRIPT) break
  }
  return written
}

function statementsOf(tokens: readonly Token[]): Token[][] {
  const statements: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    const isSign = token.kind === 'sign'
    if (isSign && token.text === '(') depth += 1
    if (isSign && token.text === ')') depth = Math.max(0, depth - 1)
    const goesOn = depth > 0 || /^[+=]$/.test(statements.at(-1)?.at(-1)?.text ?? '')
    const isEnd = token.text === ';' || (token.text === ',' && depth === 0) || (token.text === '\n' && !goesOn)
    if (isSign && isEnd) {
      depth = 0
      statements.push([])
    } else if (!isSign || token.text !== '\n') statements.at(-1)?.push(token)
  }
  return statements
}

function valueOf(tokens: readonly Token[], known: ReadonlyMap<string, string>): string {
  // What is chosen or worked out is not known.
  if (tokens.some(({ text, kind }) => kind === 'sign' && !/^[+(),]$/.test(text))) return ''
  let value = ''
  let call: ((text: string) => string) | undefined
  for (const { text, kind } of tokens) {
    if (kind === 'sign') continue
    if (kind === 'name' && Object.hasOwn(PURE, text)) call = PURE[text]
    else {
      const part = kind === 'text' ? text : (known.get(text) ?? '')
      value = joined(value, call ? call(part) : part)
      call = undefined
    }
  }
  return value
}

/** No text grows past all use, however often a hostile script doubles it. */
function joined(one: string, other: string): string {
  return (one + other).slice(0, MAX_SCRIPT)
}

/** The text of some HTML, with the addresses of its links. */
function plainText(html: string): string {
  return html
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi, (_, hex, decimal) =>
      charOf(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&commat;/gi, '@')
    .replace(/&period;/gi, '.')
    .replace(/mailto:([^"'<>?\s]{3,254})/gi, (_, address) => `> ${percentDecoded(String(address))} <`)
    .replace(/<[^<>]{0,600}>/g, ' ')
}

function charOf(code: number): string {
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
