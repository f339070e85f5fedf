import type { LineKind } from './line-kind.ts'

// What somebody adds below the signature is reply, and says nothing against the signature above it.

const LATIN =
  /^(?:p(?:\.? ?p)?\.?[ -]{0,2}s(?:\.|(?![\p{L}\p{N}'’]))|post-? ?s[ck]riptum(?!\p{L})|post?data(?!\p{L})|tái bút(?!\p{L}))/iu

/** In capitals only, for "nb" and "pd" are other words; "PD Dr. Lena Voigt" is a lecturer. */
const CAPITALS =
  /^(?:N\.? ?B(?:\.|(?![\p{L}\p{N}]))|P\.? ?D(?:\.|(?![\p{L}\p{N}]))(?! ?(?:Dr|Dipl|habil|Ing|med|phil|jur|rer)))/u

const OTHERS = /^(?:ЗЫ|З\. ?Ы|ΥΓ|Υ\. ?Γ|נ\. ?ב|另[:：，]|又及|附[:：]|附言|附记|附記|追伸|追記|追记|추신)/u

/** "PS: …", "P.-S. …", "附：…", "추신: …": how a postscript opens; P. S. and N. B. begin names and houses too. */
export function isPostscript(line: string): boolean {
  if (OTHERS.test(line)) return true
  const rest = behindMark(line)
  return rest !== null && (/^ ?[:：]/u.test(rest) || saysSomething(rest.replace(/^[\s,–—-]+/u, '')))
}

/** What stands behind the letters that open a postscript; null where none do. */
function behindMark(line: string): string | null {
  const mark = LATIN.exec(line) ?? CAPITALS.exec(line)
  return mark === null ? null : line.slice(mark[0].length)
}

/** A small letter, a sentence or a script without capitals: "P.S. Kumar", "PS-Team Wien" and "NB Design of Leeds" say nothing. */
function saysSomething(rest: string): boolean {
  if (/^\p{Lo}/u.test(rest)) return rest.length >= MIN_UNCASED
  const words = rest.split(' ').filter(Boolean)
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !JOINS.test(word))
  if (small.length === 0) return words.length < 5 && /\p{Ll}[!?]$/u.test(rest)
  return small.length >= MIN_SMALL || (/^\p{Ll}/u.test(rest) ? small[0] === words[0] : /[.!?…]$/u.test(rest))
}

const MIN_UNCASED = 6

/** Most names of houses have fewer small words. */
const MIN_SMALL = 2

/** Small words of names and houses: "P.S. van Dijk", "N.B. Plastics and Sons". */
const JOINS =
  /^(?:of|and|the|for|in|at|y|e|i|et|und|u\.|och|og|en|van|von|vom|zu|zur|de|der|den|des|di|da|do|dos|das|del|della|du|la|le|les|el|al|bin|ibn|ten|ter|te)$/u

/** Where the paragraph begins that opens with PS, or the end. */
export function postscriptStart(kinds: readonly LineKind[], folded: readonly string[], from: number): number {
  const at = folded.findIndex(
    (_, index) => index > from && kinds[index - 1] === 'blank' && opensAt(kinds, folded, index),
  )
  return at < 0 ? kinds.length : at
}

const OPENS_CARD: ReadonlySet<LineKind> = new Set(['delimiter', 'sign-off', 'signed', 'name', 'contact'])

/** The lines of postscripts between two places, each a paragraph or what of one stands above a card. */
export function postscriptLines(
  kinds: readonly LineKind[],
  folded: readonly string[],
  from: number,
  to: number,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = from + 1; at < to; at++) {
    const goesOn = found.has(at - 1) && kinds[at] !== 'blank' && !OPENS_CARD.has(kinds[at] ?? 'blank')
    if (goesOn || (kinds[at - 1] === 'blank' && opensAt(kinds, folded, at))) found.add(at)
  }
  return found
}

/** Whoever is called "P. S. Rao" signs; letters alone on a line speak with the line below. */
export function opensAt(kinds: readonly LineKind[], folded: readonly string[], at: number): boolean {
  const line = folded[at] ?? ''
  const rest = behindMark(line)
  if (rest === null) return isPostscript(line)
  if (/^ ?[:：]/u.test(rest)) return true
  return rest === ''
    ? isPostscript(`${line} ${folded[at + 1] ?? ''}`)
    : !OF_CARD.has(kinds[at] ?? 'blank') && isPostscript(line)
}

const OF_CARD: ReadonlySet<LineKind> = new Set(['name', 'name-like', 'role'])

/** Where the postscript begins with which a text ends, but for what devices and companies put below it; -1 without one. */
export function lastPostscript(kinds: readonly LineKind[], folded: readonly string[], from: number): number {
  let at = postscriptStart(kinds, folded, Math.max(from, kinds.length - FAR))
  while (at < kinds.length && !runsToEnd(kinds, at)) at = postscriptStart(kinds, folded, at)
  return at < kinds.length ? at : -1
}

function runsToEnd(kinds: readonly LineKind[], at: number): boolean {
  const text = kinds.slice(at).filter((kind) => kind !== 'blank' && kind !== 'device' && kind !== 'noise')
  const signs = (_: LineKind, index: number): boolean => index > at && signsAgain(kinds, index)
  return text.length <= MAX_POSTSCRIPT && !kinds.some(signs) && !hasCardBelow(kinds, at)
}

/** Exchange appends the sender's card below whatever stands last: a paragraph of contacts, in which nothing is said. */
function hasCardBelow(kinds: readonly LineKind[], at: number): boolean {
  let from = at
  for (let index = at + 1; index <= kinds.length; index++) {
    if (index < kinds.length && kinds[index] !== 'blank') continue
    const paragraph = kinds.slice(from, index).filter((kind) => kind !== 'device' && kind !== 'noise')
    if (from > at && paragraph.includes('contact') && paragraph.every((kind) => CARD.has(kind))) return true
    from = index + 1
  }
  return false
}

const CARD: ReadonlySet<LineKind> = new Set(['contact', 'role', 'short', 'name-like', 'name'])

/** Who signs below a postscript signs it too; inside a paragraph many words look like a post or a name. */
function signsAgain(kinds: readonly LineKind[], at: number): boolean {
  const kind = kinds[at] ?? 'blank'
  return SIGNS.has(kind) || (kinds[at - 1] === 'blank' && (kind === 'name-like' || kind === 'role'))
}

/** Notices below it included, it begins this near the end. */
const FAR = 80

/** Most lines of a postscript. */
const MAX_POSTSCRIPT = 12

const SIGNS: ReadonlySet<LineKind> = new Set(['delimiter', 'sign-off', 'signed', 'name'])
