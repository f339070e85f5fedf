/** Letters with a stroke, and the dotless i, which Unicode does not take apart: Michał, Jørgen, Đorđe. */
const WHOLE: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ı: 'i' }

/** A word without case, accents and the marks that stand in names: what lists of names are asked for. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.,'’"“”()]/gu, '')
    .toLowerCase()
    .replace(/[łøđðı]/g, (letter) => WHOLE[letter] ?? letter)
}
