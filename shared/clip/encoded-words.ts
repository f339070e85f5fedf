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
      pending.bytes.push(...bytes)
      pending.raw += match[0]
    }
    end = match.index + match[0].length
  }
  flush()
  return out + text.slice(end)
}

/** An unknown charset on bytes that are plain UTF-8 or ASCII does no harm. */
function decodeWord(bytes: Uint8Array, charset: string): string | null {
  return decodeBytes(bytes, charset) ?? decodeStrict(bytes)
}

function decodeStrict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null // not UTF-8: the word stays as written
  }
}

/** Bytes to text by a mail charset's name; `null` when the name is unknown. Never throws. */
export function decodeBytes(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charsetLabel(charset)).decode(bytes)
  } catch {
    return null // the runtime does not know this charset
  }
}

/** The label decoders know. Mail that says gb2312 usually holds GBK or GB18030, its supersets, so those are read instead. */
export function charsetLabel(charset: string): string {
  const name = charset
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase()
  if (/^(gb_?2312(-80)?|gbk|x-gbk|cp936|ms936|gb18030|hz-gb-2312|euc-cn)$/.test(name)) return 'gb18030'
  if (/^(big5|big5-hkscs|cp950|ms950|x-x-big5)$/.test(name)) return 'big5'
  if (/^(ks_c_5601|ks_c_5601-1987|cp949|uhc)$/.test(name)) return 'euc-kr'
  if (/^(cp932|ms932|x-sjis|sjis|windows-31j)$/.test(name)) return 'shift_jis'
  if (/^cp125\d$/.test(name)) return name.replace('cp', 'windows-')
  if (/^(us-ascii|ascii|unknown-8bit|x-unknown|default)$/.test(name)) return 'utf-8'
  return name
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
