const HAN = /\p{Script=Han}/u

export function hasHan(text: string): boolean {
  return HAN.test(text)
}

/** The words of a folded text: runs of letters and digits, those of Han characters apart from the others. */
export function wordsOf(folded: string): string[] {
  return folded.match(/\p{Script=Han}+|[[\p{L}\p{N}]--\p{Script=Han}]+/gv) ?? []
}
