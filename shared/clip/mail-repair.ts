import { charsetLabel, decodeBytes, isUtf8Anyway } from './charset-label.ts'
import { decodeSevenBit } from './charset-seven.ts'
import { binaryString, bytesOf, decodeTransfer } from './mail-bytes.ts'
import { MAX_MIME_HEADERS } from '../lib/limits.ts'
import { foreignCharset, guessCharset } from './charset-guess.ts'

// Mail that breaks the rules, mended on the bytes before the MIME library reads them: text parts that name no charset, and
// headers with raw bytes of one.

/** Most parts that are mended; a mail with more is left to the library. */
const MAX_PARTS = 200

/** Charset names that say nothing, or that senders put on text of another charset. */
const EMPTY_CHARSET = /^(?:|us-ascii|ascii|unknown-8bit|x-unknown|unknown|default|ansi|none|binary|8bit)$/i

/** The same mail with a charset named on every text part; `hint` is a language or charset the reader expects. */
export function repairMail(bytes: Uint8Array, hint = ''): Uint8Array {
  const raw = dropEnvelope(binaryString(bytes))
  const words = /=\?([A-Za-z0-9_-]{2,30})\?[BbQq]\?/.exec(raw.slice(0, 50_000))
  const expected = /charset="?(gb|big5|euc|shift_jis|iso-2022|ks_c|koi8|windows-)[\w-]*/i
    .exec(raw)?.[0]
    .slice(8)
    .replace('"', '')
  const asked = usefulHint(words?.[1]) ?? usefulHint(expected) ?? hint
  const boundaries = findBoundaries(raw)
  let out = ''
  let at = 0
  for (let part = 0; part < MAX_PARTS; part++) {
    const headerEnd = endOfHeaders(raw, at)
    if (headerEnd - at > MAX_MIME_HEADERS) break // the library refuses it
    const next = nextBoundary(raw, headerEnd, boundaries)
    const headers = raw.slice(at, headerEnd)
    const body = raw.slice(headerEnd, next)
    out += inUtf8(headers, body) ?? repairHeaders(headers, body, asked) + body
    if (next >= raw.length) return bytesOf(out)
    const lineEnd = raw.indexOf('\n', next + 1)
    const after = lineEnd < 0 ? raw.length : lineEnd + 1
    out += raw.slice(next, after)
    at = after
  }
  return bytesOf(out + raw.slice(at))
}

function usefulHint(charset: string | undefined): string | undefined {
  return charset && !/^(?:utf-?8|us-ascii)$/i.test(charset) ? charset : undefined
}

/** An mbox file's "From " line, a byte order mark and empty lines before the headers are no part of a mail. */
function dropEnvelope(raw: string): string {
  const lines = raw.includes('\n') ? raw : raw.replaceAll('\r', '\n') // line ends of old Macs
  const bare = lines.replace(/^(?:\xef\xbb\xbf)?[\r\n]*/, '')
  const end = bare.indexOf('\n')
  return /^>?From (?!:)/.test(bare.slice(0, 7)) && end >= 0 ? bare.slice(end + 1) : bare
}

function findBoundaries(raw: string): string[] {
  const found = new Set<string>()
  for (const match of raw.matchAll(/boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/gi)) {
    found.add(match[1] ?? match[2] ?? '')
    if (found.size >= MAX_PARTS) break
  }
  return [...found]
}

/** Where the next boundary line begins, at the line end before it. */
function nextBoundary(raw: string, from: number, boundaries: readonly string[]): number {
  if (boundaries.length === 0) return raw.length
  for (let at = raw.indexOf('\n--', from); at >= 0; at = raw.indexOf('\n--', at + 1)) {
    const line = raw.slice(at + 3, at + 210)
    if (boundaries.some((boundary) => line.startsWith(boundary))) return at
  }
  return raw.length
}

function endOfHeaders(raw: string, at: number): number {
  const blank = /\r?\n\r?\n/g
  blank.lastIndex = at
  if (/^\r?\n/.test(raw.slice(at, at + 2))) return at
  return blank.exec(raw)?.index ?? raw.length
}

/** A text part in a charset that the library cannot decode, rewritten in UTF-8; `null` for all others. */
function inUtf8(headers: string, body: string): string | null {
  const charset = /^content-type\s*:[^;]*text\/[^]*?charset\s*=\s*"?([^\s;"]+)/im.exec(headers)?.[1] ?? ''
  if (/^content-transfer-encoding\s*:\s*(?:base64|quoted)/im.test(headers)) return null
  const text = decodeSevenBit(bytesOf(body), charset.toLowerCase())
  if (text === null) return null
  return headers.replace(charset, 'utf-8') + binaryString(new TextEncoder().encode(text))
}

function repairHeaders(headers: string, body: string, hint: string): string {
  const readable = unflowed(rawHeaders(headers, hint), body)
  const type = /^content-type\s*:\s*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im.exec(readable)
  const value = type?.[1] ?? 'text/plain'
  if (!/^\s*text\//i.test(value) && type) return readable
  const charset = /charset\s*=\s*"?([^\s;"]*)/i.exec(value)?.[1] ?? ''
  const encoding = /^content-transfer-encoding\s*:\s*([^\s;]+)/im.exec(readable)?.[1] ?? ''
  const sure = !EMPTY_CHARSET.test(charset) && decodeBytes(new Uint8Array(0), charset) !== null
  const guessed = sure ? truthful(charset, body, encoding) : guessCharset(decodeTransfer(body, encoding), hint)
  if (guessed === null) return readable
  const clean = value
    .replace(/charset\s*=\s*(?:"[^"]*"|[^\s;]*)/i, '')
    .trim()
    .replace(/;$/, '')
  const line = `Content-Type: ${clean}; charset=${guessed}`
  return type
    ? readable.slice(0, type.index) + line + readable.slice(type.index + type[0].length)
    : `${readable}${readable === '' ? '' : '\r\n'}${line}`
}

/**
 * RFC 3676 joins flowed lines only within one quote depth; a body that ends a quoted line with a space would have the answer
 * below pulled into the quote, so such a body is read as fixed lines.
 */
function unflowed(headers: string, body: string): string {
  if (!/format\s*=\s*"?flowed/i.test(headers) || !/^>[^\r\n]* \r?\n[^>\r\n]/m.test(body)) return headers
  return headers.replace(/;\s*format\s*=\s*"?flowed"?/i, '')
}

/** A named charset is kept, under the name of what such mail really holds. */
function truthful(charset: string, body: string, encoding: string): string | null {
  const label = charsetLabel(charset)
  const bytes = decodeTransfer(body, encoding)
  if (label === 'utf-8') {
    const guessed = guessCharset(bytes)
    // "utf-8" on text of another charset: only when it is plainly not UTF-8.
    return guessed !== null && guessed !== 'utf-8' && brokenShare(bytes) > 0.05 ? guessed : null
  }
  if (isUtf8Anyway(bytes, charset)) return 'utf-8'
  const foreign = /^(?:iso-8859-1|windows-1252)$/.test(label) ? foreignCharset(bytes) : null
  if (foreign !== null) return foreign
  return label === charset.toLowerCase() ? null : label
}

function brokenShare(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 20_000))
  const foreign = text.replace(/[\0-\x7f]/g, '')
  return foreign.length === 0 ? 0 : (foreign.match(/\ufffd/g)?.length ?? 0) / foreign.length
}

/** Header lines with raw bytes, in any charset, as UTF-8. */
function rawHeaders(headers: string, hint: string): string {
  if (!/[\x80-\xff]|\x1b\$/.test(headers)) return headers
  const bytes = bytesOf(headers)
  const charset = guessCharset(bytes, hint)
  if (charset === null || charset === 'utf-8') return headers
  const text = decodeBytes(bytes, charset)
  return text === null ? headers : binaryString(new TextEncoder().encode(text))
}
