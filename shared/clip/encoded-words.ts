import { guessCharset } from './charset-guess.ts'
import { charsetLabel, decodeBytes, decodeStrict, isUtf8Anyway } from './charset-label.ts'

// RFC 2047 encoded words in headers. A library decodes each word by itself; many senders cut a multi-byte character
// between two words, so words of one charset that follow each other are joined as bytes before decoding.

const WORD = /=\?([A-Za-z0-9_:.+-]{2,40})(?:\*[A-Za-z-]{1,20})?\?([BbQq])\?([^?\r\n]{0,1000})\?=/g

/** Decodes every encoded word of a header value; what cannot be decoded stays as written. */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text
  let out = ''
  let end = 0
  let pending: { charset: string; bytes: number[]; raw: string } | null = null
  const flush = (): void => {
    if (pending) out += decodeWord(Uint8Array.from(pending.bytes), pending.charset) ?? pending.raw
    pending = null
  }
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index)
    const charset = (match[1] ?? '').toLowerCase()
    const bytes = (match[2] ?? '').toUpperCase() === 'B' ? base64Bytes(match[3] ?? '') : quotedBytes(match[3] ?? '')
    const joins: boolean = pending !== null && between.trim() === '' && pending.charset === charset
    if (!joins) {
      const adjacent: boolean = pending !== null && between.trim() === ''
      flush()
      if (!adjacent) out += between
      pending = { charset, bytes: [], raw: '' }
    }
    if (pending) {
      joinBytes(pending.bytes, bytes)
      pending.raw += match[0]
    }
    end = match.index + match[0].length
  }
  flush()
  return out + text.slice(end)
}

/** The bytes of a word by its charset, unless they plainly are of another one. */
function decodeWord(bytes: Uint8Array, charset: string): string | null {
  if (isUtf8Anyway(bytes, charset)) return decodeStrict(bytes)
  const text = decodeBytes(bytes, charset)
  if (text === null) return decodeStrict(bytes)
  const isBroken = (text.match(/\ufffd/g)?.length ?? 0) * 3 > text.length
  const guessed = isBroken && charsetLabel(charset) === 'utf-8' ? guessCharset(bytes) : null
  return guessed === null ? text : decodeBytes(bytes, guessed)
}

/** Shifts back to ASCII and out again at the seam of two words are no characters (ISO-2022). */
function joinBytes(before: number[], bytes: readonly number[]): void {
  const isShifted = before.at(-3) === 0x1b && before.at(-2) === 0x28 && bytes[0] === 0x1b
  if (isShifted) before.splice(-3)
  before.push(...bytes)
}

function base64Bytes(text: string): number[] {
  const clean = text.replace(/[^A-Za-z0-9+/]/g, '')
  try {
    return Array.from(atob(clean + '='.repeat((4 - (clean.length % 4)) % 4)), (char) => char.charCodeAt(0))
  } catch {
    return [] // one character too many: nothing of this word can be trusted
  }
}

function quotedBytes(text: string): number[] {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    const hex = char === '=' ? text.slice(at + 1, at + 3) : ''
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    } else if (char === '_') bytes.push(32)
    else bytes.push(...new TextEncoder().encode(char))
  }
  return bytes
}
