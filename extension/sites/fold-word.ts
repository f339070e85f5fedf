import { foldText } from '#shared/lib/text-fold.ts'

/** A word without case, accents and the marks that stand in names: what lists of names are asked for. */
export function foldWord(word: string): string {
  return foldText(word).replace(/[\p{M}.,'’"“”()]/gu, '')
}
