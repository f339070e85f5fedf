/** A word without case, accents and the marks that stand in names: what lists of names are asked for. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.,'’"“”()]/gu, '')
    .toLowerCase()
}
