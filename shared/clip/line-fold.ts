/** Characters of a line that markers are looked for in. Client marks are short; the cap keeps every rule linear. */
const FOLD_LENGTH = 400

/** Most lines need no folding: printable ASCII with single spaces, none of the marks that are taken off. */
const PLAIN = /^[!-%'-)+-{}~]+(?: [!-%'-)+-{}~]+)*$/

/** A line as markers are compared: NFKC, plain spaces, no zero-width characters, no bold stars, no table pipes. */
export function foldLine(text: string): string {
  const start = text.slice(0, FOLD_LENGTH)
  if (PLAIN.test(start)) return start
  return start
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/^([^\t:]{1,30})\t+/, '$1| ') // the first cell of a table row
    .replace(/&nbsp;/g, ' ') // some clients leave it in their text
    .replace(/\s+/g, ' ')
    .replace(/\*+/g, '')
    .replace(/^ ?\| ?| ?\| ?$/g, '')
    .trim()
}

/** A word or phrase as looked up in tables: lower case, without the spaces that people put inside CJK labels. */
export function foldPhrase(text: string): string {
  // Small letters of the Turkish dotted capital come with a dot of their own.
  const lower = text
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .trim()
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(lower) ? lower.replace(/\s+/g, '') : lower
}
