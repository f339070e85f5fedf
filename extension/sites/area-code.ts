import type { Line } from './page-lines.ts'

// What stands before the code of a town, once for all numbers of a list, with no number behind it.
const SAID =
  /(?:长?途?区号|長?途?區[号號]|市外局番|지역번호|s\.?\s?t\.?\s?d\.?\s*code|एस\.?\s?टी\.?\s?डी\.?\s*कोड|area code|dialling code|vorwahl|indicatif|prefisso|prefijo|kierunkowy|код города|код міста|קידומת|کد شهر|پیش[ \u200c]?شماره|alan kodu|kode area|รหัสพื้นที่)\s*[:：]?\s*\(?(\d{2,5})\)?(?![\s/-]*\d)/iu

/** The area code that a page says once for the numbers of its list: "（区号0731）", "STD Code : 0522". */
export function areaCodeOf(lines: readonly Line[]): string | undefined {
  for (const { text } of lines) {
    const code = text.length < 200 ? SAID.exec(text)?.[1] : undefined
    if (code !== undefined) return code
  }
  return undefined
}

/** A cell of such a list with the code before its number; seven or eight digits, for fewer may be a postcode or a room. */
export function withAreaCode(text: string, code: string): string {
  const isLocal = /^\d{3,4}[ -]?\d{4}$/u.test(text)
  return isLocal ? `${code} ${text}` : text
}
