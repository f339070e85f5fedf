import { foldText } from '#shared/lib/text-fold.ts'
import { wordsOf } from './words.ts'

/** The words of a query, folded as the index folds its own. A phone number typed with spaces is one word, an address too. */
export function queryWords(query: string): string[] {
  const text = query.trim().slice(0, 200)
  if (/^\+?[\d\s()./-]{3,}$/u.test(text)) return [text.replaceAll(/\D/gu, '')].filter((digits) => digits !== '')
  const folded = foldText(text)
  return folded.split(/\s+/u).flatMap((piece) => (/[@.]/u.test(piece) ? [piece] : wordsOf(piece)))
}
