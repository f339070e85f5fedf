/** How the corpora's READMEs say that texts are compared. */

/** White space folded. */
export function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** White space taken out. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}

/** Lines as a set, white space taken out. */
export function lineSet(text: string): string {
  const lines = text
    .split(/\r?\n/)
    .map(squeeze)
    .filter((line) => line !== '')
  return [...new Set(lines)].toSorted().join('\n')
}

/** Words without case, accents, marks and punctuation. */
export function textKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}®™℠]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A text key as a set of words. */
export function wordKey(text: string): string {
  return [...new Set(textKey(text).split(' '))].toSorted().join(' ')
}

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|rev|sir|dipl ing|d a|d)\s+|\s+(?:jr|sr|md|m d|phd|ph d|dds|d d s|esq|ii|iii|cpa|jd|rn|do|dvm|aia|pe)(?=\s|$)/g

/** A name's text key without honorifics. */
export function personKey(name: string): string {
  let key = textKey(name)
  for (let before = ''; before !== key;) {
    before = key
    key = key.replace(HONORIFIC, ' ').replace(/\s+/g, ' ').trim()
  }
  return key
}

/** The end of a number, which a gold without country codes can be held against. */
export function lastDigits(text: string): string {
  return text.replace(/\D/g, '').slice(-7)
}
