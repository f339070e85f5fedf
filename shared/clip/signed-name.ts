import { foldText } from '../lib/text-fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { personNameScore } from './name-likely.ts'

/** True for a line that signs a text by itself: one known given name, a full name with one, or a whole Han name. */
export function isSignedName(line: string): boolean {
  const words = line.replace(/[.!]$/, '').split(' ')
  if (/^\p{Script=Han}{2,3}$/u.test(line)) return personNameScore(line) >= 0.8
  if (words.length > 3) return false
  return GIVEN_NAMES.has(foldText(words[0] ?? '')) && (words.length === 1 || personNameScore(words.join(' ')) >= 0.8)
}
