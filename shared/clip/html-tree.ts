// A tolerant tokenizer for mail HTML: no DOM, one pass, never backs up further than the tag it is in. It yields tags and
// text in order; what they mean for lines is html-lines.ts's business.

type HtmlToken =
  | { kind: 'open'; tag: string; attributes: Record<string, string>; selfClosing: boolean }
  | { kind: 'close'; tag: string }
  | { kind: 'text'; text: string }

/** Longest run of markup that is taken for one tag; a longer one is text gone wrong and is skipped. */
const MAX_TAG = 20_000

/** Elements whose content is not text. */
const RAW = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'noscript',
  'template',
  'svg',
  'math',
  'select',
  'object',
  'iframe',
])

/** Cuts HTML into tags and text. Comments, declarations, scripts and styles are left out; entities are decoded. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  /** Raw elements that are never closed further down: looked for once, or a page full of them takes for ever. */
  const unclosed = new Set<string>()
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      yield { kind: 'text', text: decodeEntities(html.slice(at)) }
      return
    }
    const next = html.charCodeAt(open + 1)
    if (!isTagStart(next)) {
      // A lone "<" is text: people write "x < y".
      const stop = html.indexOf('<', open + 1)
      const end = stop < 0 ? html.length : stop
      yield { kind: 'text', text: decodeEntities(html.slice(at, end)) }
      at = end
      continue
    }
    if (open > at) yield { kind: 'text', text: decodeEntities(html.slice(at, open)) }
    const end = markupEnd(html, open)
    const address = bareAddress(html, open)
    if (address !== null) {
      yield { kind: 'text', text: address }
      at = open + address.length
      continue
    }
    const token = end - open > MAX_TAG ? null : readTag(html.slice(open, end))
    at = end
    if (!token) continue
    if (token.kind === 'open' && !token.selfClosing && RAW.has(token.tag)) {
      if (!unclosed.has(token.tag)) at = rawEnd(html, end, token.tag)
      if (at === end) unclosed.add(token.tag)
      continue
    }
    yield token
  }
}

/** Some clients forget to escape "<ann@example.org>": what looks like a tag is an address or a link. */
function bareAddress(html: string, open: number): string | null {
  return /^<[^\s<>"'=]{1,200}(?:@|:\/\/)[^\s<>"']{1,200}>/.exec(html.slice(open, open + 410))?.[0] ?? null
}

function isTagStart(code: number): boolean {
  return code === 33 || code === 47 || code === 63 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** Where the markup that begins at `open` ends; quotes may hold ">". */
function markupEnd(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 2)
    return end < 0 ? html.length : end + 3
  }
  const plain = html.indexOf('>', open)
  if (plain < 0) return html.length
  let quote = ''
  for (let at = open + 1; at < html.length && at - open <= MAX_TAG; at++) {
    const char = html.charAt(at)
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '>') return at + 1
    else if ((char === '"' || char === "'") && /[=\s]/.test(html.charAt(at - 1))) quote = char
  }
  return plain + 1 // an attribute that never closes its quote: end at the first ">"
}

function rawEnd(html: string, from: number, tag: string): number {
  const end = indexOfClose(html, from, tag)
  if (end < 0) return tag === 'script' || tag === 'style' ? html.length : from
  const close = html.indexOf('>', end)
  return close < 0 ? html.length : close + 1
}

function indexOfClose(html: string, from: number, tag: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + tag.length).toLowerCase() === tag) return at
  }
  return -1
}

function readTag(markup: string): HtmlToken | null {
  const head = /^<(\/?)([A-Za-z][A-Za-z0-9:_-]*)/.exec(markup)
  if (!head) return null
  const tag = (head[2] ?? '').toLowerCase()
  if (head[1] === '/') return { kind: 'close', tag }
  const inside = markup.slice(head[0].length, -1)
  return { kind: 'open', tag, attributes: readAttributes(inside), selfClosing: inside.endsWith('/') }
}

const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>
  let count = 0
  for (const match of text.slice(0, 8_000).matchAll(ATTRIBUTE)) {
    const name = (match[1] ?? '').toLowerCase()
    if (name in attributes) continue
    attributes[name] = decodeEntities(match[2] ?? match[3] ?? match[4] ?? '')
    if (++count >= 40) break
  }
  return attributes
}

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '',
  zwj: '',
  shy: '',
  lrm: '',
  rlm: '',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  bull: '•',
  middot: '·',
  sect: '§',
  para: '¶',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  cent: '¢',
  pound: '£',
  yen: '¥',
  euro: '€',
  curren: '¤',
  brvbar: '¦',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
  not: '¬',
  szlig: 'ß',
  AElig: 'Æ',
  aelig: 'æ',
  OElig: 'Œ',
  oelig: 'œ',
  Oslash: 'Ø',
  oslash: 'ø',
  Aring: 'Å',
  aring: 'å',
  Ccedil: 'Ç',
  ccedil: 'ç',
  ETH: 'Ð',
  eth: 'ð',
  THORN: 'Þ',
  thorn: 'þ',
  Scaron: 'Š',
  scaron: 'š',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  harr: '↔',
  minus: '−',
  sol: '/',
  commat: '@',
  num: '#',
  colon: ':',
  period: '.',
  lpar: '(',
  rpar: ')',
  vert: '|',
  Tab: '\t',
  NewLine: '\n',
}

const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  caron: '\u030c',
}

/** Decodes character references, named or numbered; unknown ones stay as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});?/g, (whole, name: string) => {
    if (name.startsWith('#')) return numbered(name) ?? whole
    const plain = NAMED[name] ?? NAMED[name.toLowerCase()]
    if (plain !== undefined && (Object.hasOwn(NAMED, name) || Object.hasOwn(NAMED, name.toLowerCase()))) return plain
    const accent = ACCENTS[name.slice(1)]
    return accent && Object.hasOwn(ACCENTS, name.slice(1)) ? (name.charAt(0) + accent).normalize('NFC') : whole
  })
}

function numbered(name: string): string | null {
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
  return String.fromCodePoint(code)
}
