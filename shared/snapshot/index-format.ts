/**
 * What an index holds and how: it rises when a token or key is worked out differently, and every chunk is then indexed anew.
 * The first byte of an index.
 */
export const INDEX_VERSION = 5

/** What a token is: where in the record it was found, and whether it is the digits of a phone number. */
export const FLAG = {
  /** The title begins with it. */
  leads: 1,
  title: 2,
  elsewhere: 4,
  /** Found without the country's digits and from the end too. */
  phone: 8,
} as const

/** How tokens are made of a value, in the low bits of its form's kind. `silent`: not at all, a list only draws it. */
export const KIND = { silent: 0, words: 1, spoken: 2, address: 3, phone: 4 } as const
export const KIND_BITS = 7

/** What else a value is, in the bits above. `more`: it goes on with the value before. */
export const ROLE = { title: 8, email: 16, company: 32, more: 64 } as const

/** Fronts of the lookup keys that the text of a value tells, by its kind; the bits of a form's mask say which of them there are. */
export const KEY_FRONTS: { readonly [kind: number]: readonly string[] } = {
  [KIND.spoken]: ['m:n:', 'm:n:'],
  [KIND.address]: ['e:', 'd:'],
  [KIND.phone]: ['p:+', 'm:p:+'],
}

/** Most of a title that a list draws, in UTF-16 units. */
export const MAX_TITLE = 200

/** How much a hit tells: 3 at the beginning of the title, 2 in the title, 1 elsewhere, 0 for what is no token. */
export function rankOf(flags: number): 0 | 1 | 2 | 3 {
  if ((flags & FLAG.leads) !== 0) return 3
  if ((flags & FLAG.title) !== 0) return 2
  return (flags & FLAG.elsewhere) === 0 ? 0 : 1
}
