import { decodeBytes, decodeStrict } from './charset-label.ts'

/** Characters that stand in nearly every letter, so that a wrong decoding, which yields rare ones, shows. */
const COMMON: Record<string, string> = {
  gb18030:
    '的一是了我不在有您好请们这个与和及为报价见附件公司邮件电话收到谢合同产品价格时间地址订单联系确认发票货数量如需回复祝先生女士经理有限',
  big5: '的一是了我不在有您好請們這個與和及為報價見附件公司郵件電話收到謝合約產品價格時間地址訂單聯絡確認發票貨數量如需回覆祝先生小姐經理有限',
}

/** Charsets tried for bytes that are not UTF-8, by script; the first of equals wins. */
const CANDIDATES = [
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1251',
  'koi8-u',
  'windows-1252',
] as const

/**
 * Guesses the charset of mail bytes that name none: ISO-2022-JP by its escapes, UTF-8 when strictly valid, else the one that
 * gives the most ordinary text, with a push towards `hint` (a charset or language that the same mail names elsewhere).
 * `null` for plain ASCII.
 */
export function guessCharset(bytes: Uint8Array, hint = ''): string | null {
  const sample = bytes.subarray(0, 20_000)
  if (hasJapaneseEscape(sample)) return 'iso-2022-jp'
  if (!sample.some((byte) => byte > 127)) return null
  if (decodeStrict(bytes) !== null) return 'utf-8'
  if (isolatedShare(sample) > 0.7) return latinCharset(hint)
  return mostPlausible(sample, hint).charset
}

/** The charset of another script that bytes said to be Latin plainly are in; `null` when they may well be Latin. */
export function foreignCharset(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 20_000)
  if (sample.filter((byte) => byte > 127).length < MIN_FOREIGN || isolatedShare(sample) > 0.3) return null
  const { charset, score } = mostPlausible(sample, '')
  return charset !== 'windows-1252' && score > 0.5 ? charset : null
}

/** Fewer high bytes than these prove no script. */
const MIN_FOREIGN = 8

function mostPlausible(sample: Uint8Array, hint: string): { charset: string; score: number } {
  let best = { charset: 'windows-1252', score: 0 }
  for (const charset of CANDIDATES) {
    const text = decodeBytes(sample, charset)
    if (text === null) continue
    const score = plausibility(text, charset) + (isHinted(charset, hint) ? 0.35 : 0)
    if (score > best.score) best = { charset, score }
  }
  return best
}

function hasJapaneseEscape(bytes: Uint8Array): boolean {
  for (let at = 0; at + 2 < bytes.length; at++) {
    if (bytes[at] === 0x1b && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true
  }
  return false
}

/** Share of the high bytes that stand alone or in twos between plain letters, as accents do in Latin text and Chinese never does. */
function isolatedShare(bytes: Uint8Array): number {
  const isHigh = (at: number): boolean => (bytes[at] ?? 32) > 127
  let high = 0
  let isolated = 0
  for (let at = 0; at < bytes.length; at++) {
    if (!isHigh(at)) continue
    const start = at
    while (isHigh(at + 1)) at++
    const length = at - start + 1
    high += length
    if (length <= 2 && !isHigh(at + 1) && !isHigh(at + 2) && !isHigh(start - 2)) isolated += length
  }
  return high === 0 ? 0 : isolated / high
}

function latinCharset(hint: string): string {
  if (/^(?:pl|cs|sk|hu|sl|hr|ro)\b|1250|8859-2/i.test(hint)) return 'windows-1250'
  return /^tr\b|1254|8859-9/i.test(hint) ? 'windows-1254' : 'windows-1252'
}

/** Share of the non-ASCII characters that belong to the script the charset is for, common ones counting double. */
function plausibility(text: string, charset: string): number {
  const foreign = Array.from(text.replace(/[\0-\x7f]/g, ''))
  if (foreign.length === 0) return 0
  let sum = 0
  for (const char of foreign) sum += weigh(char, charset)
  return sum / foreign.length
}

function weigh(char: string, charset: string): number {
  if (char === '\ufffd' || /[\ue000-\uf8ff\u0080-\u009f]/.test(char)) return -2
  if (charset === 'gb18030' || charset === 'big5') {
    if (COMMON[charset]?.includes(char)) return 1
    return /[\u4e00-\u9fff]/.test(char) ? 0.35 : /[\u3000-\u303f\uff00-\uff5e]/.test(char) ? 0.6 : -0.3
  }
  if (charset === 'shift_jis' || charset === 'euc-jp')
    return /[\u3040-\u30ff]/.test(char) ? 0.9 : /[\u4e00-\u9fff\u3000-\u303f\uff00-\uff5e]/.test(char) ? 0.3 : -0.5
  if (charset === 'euc-kr') return /[\uac00-\ud7a3]/.test(char) ? 0.75 : -0.4
  // Letters of a language come in words; the symbols of these code pages do not.
  // Either of these two read as the other one has its capitals and small letters changed round.
  if (charset === 'windows-1251' || charset === 'koi8-u')
    return /[а-яёіїєґ]/.test(char) ? 0.72 : /[А-ЯЁІЇЄҐ]/.test(char) ? 0.4 : 0
  return /[à-öø-ÿäöüß’“”–…éèêçñ]/i.test(char) ? 0.45 : 0.1
}

function isHinted(charset: string, hint: string): boolean {
  const lower = hint.toLowerCase()
  if (lower === '') return false
  if (charset === 'gb18030') return /gb|936|zh-(?:hans|cn|sg)|^cn$|^zh$/.test(lower)
  if (charset === 'big5') return /big5|950|zh-(?:hant|tw|hk|mo)|^(?:tw|hk|mo)$/.test(lower)
  if (charset === 'shift_jis') return /shift|sjis|932|^ja|^jp$/.test(lower)
  if (charset === 'euc-jp') return /euc-jp/.test(lower)
  if (charset === 'euc-kr') return /kr|949|ks_c|^ko/.test(lower)
  if (charset === 'koi8-u') return /koi8/.test(lower)
  if (charset === 'windows-1251') return /1251|^(?:ru|uk|bg)/.test(lower)
  return /1252|8859-1\b|^(?:de|fr|es|it|nl|en)/.test(lower)
}
