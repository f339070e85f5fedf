import { foldText } from '../lib/text-fold.ts'
import { GIVEN_NAMES, IBERIAN_FAMILIES } from './given-names.ts'
import { isFamilyParticle } from './name-affixes.ts'
import { withMiddle } from './name-split.ts'
import type { LatinSplit } from './name-split.ts'
import type { NameHint } from './name.ts'

// Families of more than one word: with particles, and in pairs.

const CARMEN =
  /^(carmen|pilar|mar|rosario|jesus|angeles|dolores|luz|paz|lourdes|fatima|rocio|sol|consuelo|socorro|milagros|nieves|mercedes|gracia|valle|camino)$/

/** `Andre van der Hoek`, `Juan de la Cruz`: the family begins with its particle; `María del Carmen` is a given name. */
export function splitParticles(words: readonly string[]): LatinSplit | null {
  const first = words.findIndex((word) => !isFamilyParticle(word))
  if (first > 0 && first < words.length - 1 && words.slice(0, first).every((word) => /^\p{Ll}/u.test(word))) {
    return {
      family: words.slice(0, first + 1).join(' '),
      given: words.slice(first + 1).join(' '),
      order: 'family-first',
    }
  }
  // "Abd El-Aziz Mansouri": the servant's name ends behind its article.
  let given = /^abd(?:ul|el|al)?$/i.test(words[0] ?? '') && words.length > 2 ? 2 : 1
  if (foldText(words[0] ?? '') === 'maria' && /^(del|de)$/i.test(words[1] ?? '')) {
    const end = words.findIndex((word, index) => index > 1 && CARMEN.test(foldText(word)))
    if (end > 1 && end < 4 && end < words.length - 1) given = end + 1
  }
  const at = words.findIndex(
    (word, index) => index >= given && index < words.length - 1 && isFamilyParticle(word, words[index + 1]),
  )
  if (at < 0 && given === 1) return splitMarried(words)
  // "María del Carmen Belmonte Carrasco" is Spanish, so the two words behind it are both families.
  if (at < 0) {
    const start = given > 2 && words.length - given === 2 ? given : words.length - 1
    return withMiddle(words.slice(0, given).join(' '), words.slice(given, start), words.slice(start).join(' '))
  }
  const isJoined = /^(y|i|e)$/i.test(words[at] ?? '')
  // "João Pedro Ribeiro dos Santos": the first of two families stands before the particle of the second.
  const isTwo = at > given && /^d/i.test(words[at] ?? '') && isIberianFamily(words[at - 1] ?? '')
  const start = isJoined || isTwo ? Math.max(given, at - 1) : behindFather(words, at)
  return withMiddle(words.slice(0, given).join(' '), words.slice(given, start), words.slice(start).join(' '))
}

/** "Mohammed bin Rashed Al Hashemi": behind the father's name the house with its article is the family. */
function behindFather(words: readonly string[], at: number): number {
  if (!/^(?:bin|ibn|bint|بن|بنت)$/i.test(words[at] ?? '')) return at
  const house = words.findIndex((word, index) => index > at + 1 && /^(?:al|el|آل)(?:-|$)/i.test(word))
  return house < 0 || (house === words.length - 1 && !(words[house] ?? '').includes('-')) ? at : house
}

/** "Femke Boomsma-de Wit": a married woman's two families in Dutch, the second with its particle. */
function splitMarried(words: readonly string[]): LatinSplit | null {
  const at = words.findIndex((word, index) => {
    const behind = /^\p{Lu}[\p{L}'’]+[-–](\p{Ll}+)$/u.exec(word)?.[1]
    return index > 0 && index < words.length - 1 && behind !== undefined && isFamilyParticle(behind)
  })
  return at < 0 ? null : withMiddle(words[0] ?? '', words.slice(1, at), words.slice(at).join(' '))
}

function isIberianFamily(word: string): boolean {
  return IBERIAN_FAMILIES.has(foldText(word)) || /(?:[eaoi]z|ães|eiro|eira)$/u.test(word)
}

/** Spanish and Portuguese: two family names at the end. */
export function splitIberian(words: readonly string[], hint: NameHint): LatinSplit | null {
  if (words.length < 3) return null
  const lang = hint.lang?.slice(0, 2).toLowerCase()
  const folded = words.map((word) => foldText(word))
  const isFamily = (index: number): boolean => IBERIAN_FAMILIES.has(folded.at(index) ?? '')
  // "Jesús Antonio Belmonte Carrasco": behind two given names one family of the pair is enough.
  const isPair =
    words.length === 4 &&
    folded.slice(0, 2).every((word) => GIVEN_NAMES.has(word) && !IBERIAN_FAMILIES.has(word)) &&
    (isFamily(-1) || isFamily(-2)) &&
    /[áéíóúñãõç]/iu.test(words.join(''))
  const known = isPair || (isFamily(-1) && isFamily(-2)) || ((lang === 'es' || lang === 'pt') && words.length > 3)
  const named =
    (isFamily(-2) || isFamily(-1)) &&
    words.length === 3 &&
    (lang === 'es' || lang === 'pt' || /[áéíóúñãõç]/iu.test(words.join('')))
  const givenTwice = GIVEN_NAMES.has(folded.at(-2) ?? '') && !isFamily(-2)
  if (!known && (!named || givenTwice)) return null
  return withMiddle(words[0] ?? '', words.slice(1, -2), words.slice(-2).join(' '))
}
