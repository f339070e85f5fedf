/**
 * What an index holds and how: it rises when a token or key is worked out differently, and every chunk is then indexed anew.
 * The first byte of an index.
 */
export const INDEX_VERSION = 1

/** What a text of the dictionary is for its rows. The first three make it a token: where in the record it was found. */
export const FLAG = {
  /** The title begins with it. */
  leads: 1,
  title: 2,
  elsewhere: 4,
  /** Digits of a phone number, found without the country's and from the end too. */
  phone: 8,
  /** It is the rest of a lookup key: behind `e:`, `d:`, `p:+`, `m:p:+`. */
  email: 16,
  domain: 32,
  number: 64,
  match: 128,
} as const

/** The fronts of lookup keys whose rest stands in the dictionary. */
export const KEY_FRONTS = [
  [FLAG.email, 'e:'],
  [FLAG.domain, 'd:'],
  [FLAG.number, 'p:+'],
  [FLAG.match, 'm:p:+'],
] as const

/** Longest token kept, in UTF-16 units: no query is longer. */
export const MAX_TOKEN = 200

/** How much a hit tells: 3 at the beginning of the title, 2 in the title, 1 elsewhere, 0 for what is no token. */
export function rankOf(flags: number): 0 | 1 | 2 | 3 {
  if ((flags & FLAG.leads) !== 0) return 3
  if ((flags & FLAG.title) !== 0) return 2
  return (flags & FLAG.elsewhere) === 0 ? 0 : 1
}
