import type { Line } from './page-lines.ts'

// What stands before the code of a town, once for all numbers of a list, with no number behind it.
const SAID =
  /(?:长?途?区号|長?途?區[號号]|市外局番|지역번호|s\.?\s?t\.?\s?d\.?\s*code|एस\.?\s?टी\.?\s?डी\.?\s*कोड|area code|dialling code|vorwahl|indicatif|prefisso|prefijo|kierunkowy|код города|код міста|קידומת|کد شهر|پیش[ \u200c]?شماره|alan kodu|kode area|รหัสพื้นที่)\s*[:：]?\s*\(?((?!00)\d{2,5})\)?(?![\s/-]*\d)/iu

/** The area code that a line says of the numbers below it: "（区号0731）", "STD Code : 0522". */
export function areaCodeOn({ text }: Line): string | undefined {
  return text.length < 200 ? SAID.exec(text)?.[1] : undefined
}

/** The area code of a Chinese number that is written with it: others of its table may go without, where nothing else is said. */
export function areaCodeIn({ text }: Line): string | undefined {
  return /^\(?(0(?:10|2\d|[3-9]\d{2}))[)）]?[ -]\d{7,8}$/u.exec(text)?.[1]
}

/** A number of seven or eight digits with the code before it; fewer may be a room, and more say their own. */
export function withAreaCode(text: string, code: string): string {
  const isLocal = /^\d{3,4}[ -]?\d{4}$/u.test(text)
  return isLocal ? `${code} ${text}` : text
}
