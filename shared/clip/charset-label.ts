import { decodeSevenBit } from './charset-seven.ts'

/** Bytes to text by a mail charset's name; `null` when the name is unknown. Never throws. */
export function decodeBytes(bytes: Uint8Array, charset: string): string | null {
  const label = charsetLabel(charset)
  const seven = decodeSevenBit(bytes, label)
  if (seven !== null) return seven
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return null // the runtime does not know this charset
  }
}

/** UTF-8 without a fault, else `null`. */
export function decodeStrict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null // not UTF-8
  }
}

/** The label decoders know. Mail that says gb2312 usually holds GBK or GB18030, its supersets, so those are read instead. */
export function charsetLabel(charset: string): string {
  const name = charset
    .trim()
    .replace(/^["'\s]+|["'\s]+$/g, '')
    .toLowerCase()
  if (/^(gb_?2312(-80)?|gbk|x-gbk|cp936|ms936|windows-936|gb18030|euc-cn|gb)$/.test(name)) return 'gb18030'
  if (/^(big5|big5-hkscs|cp950|ms950|windows-950|x-x-big5)$/.test(name)) return 'big5'
  if (/^(ks_c_5601|ks_c_5601-1987|ksc5601|cp949|ms949|windows-949|uhc)$/.test(name)) return 'euc-kr'
  if (/^(cp932|ms932|x-sjis|sjis|windows-31j|windows-932|shift-jis)$/.test(name)) return 'shift_jis'
  if (/^(cp-?125\d|win-?125\d|windows125\d)$/.test(name)) return name.replace(/^\D+/, 'windows-')
  if (/^(us-ascii|ascii|unknown-8bit|x-unknown|default|utf8mb4)$/.test(name)) return 'utf-8'
  if (/^iso-2022-jp-\w+$/.test(name)) return 'iso-2022-jp'
  return name.replace(/^iso_?(8859)[-_]/, 'iso-$1-')
}

/**
 * True for bytes that are UTF-8 whatever charset they are said to be in: in a code page of one byte that is no accident
 * ("Ã¼"), and in one of two bytes it is none when three characters and more all have three bytes.
 */
export function isUtf8Anyway(bytes: Uint8Array, charset: string): boolean {
  const foreign = Array.from((decodeStrict(bytes) ?? '').replace(/[\0-\x7f]/g, ''))
  if (foreign.length === 0 || /[\u0080-\u009f]/.test(foreign.join(''))) return false
  if (/^(?:iso-8859|windows-125|koi8|macintosh)/.test(charsetLabel(charset))) return true
  return foreign.length >= 3 && foreign.every((char) => char >= '\u0800')
}
