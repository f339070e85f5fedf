import type { ParsedName } from './name.ts'

/** What the words of a name turn out to be. */
export type LatinSplit = Pick<ParsedName, 'family' | 'given' | 'middle' | 'alias' | 'order'>

/** The first word is the given name, the last the family, what stands between them the middle. */
export function givenFirst(words: readonly string[]): LatinSplit {
  return withMiddle(words[0] ?? '', words.slice(1, -1), words.at(-1) ?? '')
}

/** A name in the order of the West. */
export function withMiddle(given: string, middle: readonly string[], family: string): LatinSplit {
  // "Abdul Rahman" is one name: servant of the Merciful.
  const [next, ...others] = middle
  if (/^(?:abd(?:ul|el|al)?|عبد)$/iu.test(given) && next !== undefined)
    return withMiddle(`${given} ${next}`, others, family)
  return { given, ...(middle.length > 0 && { middle: middle.join(' ') }), family, order: 'given-first' }
}

/** The first word is the family, the second the given name, the others a patronymic or middle. */
export function familyFirst(words: readonly string[]): LatinSplit {
  const [family = '', given = '', ...middle] = words
  return { family, given, ...(middle.length > 0 && { middle: middle.join(' ') }), order: 'family-first' }
}
