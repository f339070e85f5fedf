/** One content line: `parts` are its components between semicolons, unescaped; `text` is the whole value, unescaped. */
export type Property = {
  /** What ties properties together: "item1" of "item1.TEL". */
  group: string
  name: string
  types: string[]
  params: ReadonlyMap<string, string>
  value: string
  parts: string[]
  text: string
}

const MAX_LINES = 500_000
/** Longest value that is looked at: pictures, keys and sounds are longer and of no use here. */
const MAX_VALUE = 32_000

/** The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8 when valid, else Windows-1252, which holds Latin-1. */
export function decodeCard(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: old programs write the code page of their country, most often this one.
    return new TextDecoder(declaredCharset(bytes) ?? 'windows-1252').decode(bytes)
  }
}

/** A charset that the card names for its raw values (vCard 2.1): the bytes outside quoted-printable are in it too. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 20_000))
  const name = /CHARSET=["']?([\w-]{3,20})/i.exec(head)?.[1]
  return name !== undefined && !/^utf-?8$/i.test(name) && canDecode(name) ? name : undefined
}

function canDecode(charset: string): boolean {
  try {
    new TextDecoder(charset).decode()
    return true
  } catch {
    // An unknown label throws RangeError.
    return false
  }
}

/** All properties of a text in order; lines that are none are skipped. */
export function readProperties(text: string): Property[] {
  const properties: Property[] = []
  for (const line of unfold(text)) {
    const property = readProperty(line)
    if (property) properties.push(property)
  }
  return properties
}

/** Joins folded lines (RFC 6350 §3.2), soft line breaks of quoted-printable, and base64 that goes on without a mark. */
function unfold(text: string): string[] {
  const lines: string[] = []
  let soft = false
  let binary = false
  const indent = /^[ \t]+(?=BEGIN:)/im.exec(text.slice(0, 2_000))?.[0].length ?? 0
  for (const written of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .slice(0, MAX_LINES)) {
    // Cards that were pasted stand indented as a whole.
    const line = indent > 0 && written.slice(0, indent).trim() === '' ? written.slice(indent) : written
    const last = lines.length - 1
    if (soft) {
      append(lines, last, line)
      soft = line.endsWith('=')
    } else if (last >= 0 && /^[ \t]/.test(line)) append(lines, last, line.slice(1))
    else if (binary && isBase64Line(line)) append(lines, last, line)
    else {
      lines.push(line)
      soft = isQuotedPrintable(line) && line.endsWith('=')
      binary = /^[^:]{0,200};(?:ENCODING=)?(?:BASE64|B)\b[^:]{0,200}:/i.test(line)
    }
  }
  return lines
}

function append(lines: string[], at: number, text: string): void {
  const before = lines[at] ?? ''
  const isSoft = before.endsWith('=') && isQuotedPrintable(before)
  if (before.length < MAX_VALUE) lines[at] = isSoft ? before.slice(0, -1) + text : before + text
}

function isQuotedPrintable(line: string): boolean {
  return /^[^:]{0,400}QUOTED-PRINTABLE/i.test(line)
}

function isBase64Line(line: string): boolean {
  return line !== '' && /^[A-Za-z0-9+/]{4,}={0,2}$/.test(line) && !/^(?:BEGIN|END)\b/.test(line)
}

function readProperty(line: string): Property | null {
  const colon = valueStart(line)
  if (colon < 1) return null
  const [head = '', ...given] = splitOutsideQuotes(line.slice(0, colon))
  const dot = head.lastIndexOf('.')
  const group = head.slice(0, Math.max(0, dot)).trim().toLowerCase()
  const name = head
    .slice(dot + 1)
    .trim()
    .toUpperCase()
  if (!/^[A-Z][A-Z0-9-]{0,60}$/.test(name)) return null
  const params = new Map<string, string>()
  const types: string[] = []
  for (const param of given) readParam(param, params, types)
  const raw = line.slice(colon + 1, colon + 1 + MAX_VALUE)
  const value = decodeValue(raw, params)
  const parts = splitEscaped(value).map(unescape)
  return { group, name, types, params, value, parts, text: unescape(value).trim() }
}

/** The first colon that no quotes hold. */
function valueStart(line: string): number {
  let quoted = false
  for (let at = 0; at < Math.min(line.length, 2_000); at += 1) {
    const char = line.charAt(at)
    if (char === '"') quoted = !quoted
    else if (char === ':' && !quoted) return at
  }
  return line.slice(0, 2_000).indexOf(':')
}

function splitOutsideQuotes(head: string): string[] {
  return head.match(/(?:"[^"]*"|[^;"]+|")+/g) ?? []
}

/** `TYPE=home,work`, `TYPE="voice,cell"`, `ENCODING=b`, and the bare words of 2.1: `TEL;CELL`, `NOTE;QUOTED-PRINTABLE`. */
function readParam(param: string, params: Map<string, string>, types: string[]): void {
  const at = param.indexOf('=')
  const key = (at < 0 ? '' : param.slice(0, at)).trim().toUpperCase()
  const value = unmark((at < 0 ? param : param.slice(at + 1)).trim().replace(/^"|"$/g, ''))
  if (key === 'TYPE' || key === '')
    types.push(
      ...value
        .toUpperCase()
        .split(',')
        .map((type) => type.trim()),
    )
  if (key === '' && /^(quoted-printable|base64|8bit|7bit)$/i.test(value)) params.set('ENCODING', value)
  else if (key !== '' && key !== 'TYPE') params.set(key, value)
}

/** RFC 6868: what no parameter may hold stands behind a caret. */
function unmark(value: string): string {
  return value.replace(/\^(['n^])/g, (_, char: string) => (char === "'" ? '"' : char === 'n' ? '\n' : '^'))
}

function decodeValue(raw: string, params: ReadonlyMap<string, string>): string {
  const encoding = params.get('ENCODING')?.toUpperCase()
  if (encoding === 'QUOTED-PRINTABLE') return decodeQuotedPrintable(raw, params.get('CHARSET'))
  return encoding === 'BASE64' || encoding === 'B' ? '' : raw
}

/** RFC 2045 §6.7; text outside the escapes is kept as it was decoded. */
function decodeQuotedPrintable(raw: string, charset: string | undefined): string {
  const label = charset !== undefined && canDecode(charset) ? charset : undefined
  const joined = raw.replace(/=\r?\n/g, '')
  // The second byte of a character of Shift-JIS, GBK or Big5 may stand there as a plain letter.
  if (label !== undefined && !/^utf-?8$/i.test(label) && /^[\0-\x7f]*$/.test(joined))
    return decodeBytes(quotedBytes(joined), label)
  return joined.replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (hex) => Number.parseInt(hex, 16))
    return decodeBytes(bytes, label)
  })
}

function quotedBytes(text: string): Uint8Array {
  const plain = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Uint8Array.from(plain, (char) => char.charCodeAt(0))
}

function decodeBytes(bytes: Uint8Array, label: string | undefined): string {
  if (label !== undefined) return new TextDecoder(label).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // No charset named and not UTF-8.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Cuts at semicolons that no backslash escapes. */
function splitEscaped(value: string): string[] {
  return value.match(/(?:\\[\s\S]|[^;\\])+|(?<=;)(?=;|$)|^(?=;)/g) ?? ['']
}

function unescape(text: string): string {
  return text.replace(/\\([\\,;:nN])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char))
}
