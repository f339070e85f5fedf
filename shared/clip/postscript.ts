import type { LineKind } from './line-kind.ts'

// What somebody adds below the signature is reply, and says nothing against the signature above it.

const LATIN = /^(?:p(?:\.? ?p)?\.?[ -]{0,2}s(?:\.|(?![\p{L}\p{N}'’]))|post-? ?s[ck]riptum|post?data(?!\p{L})|tái bút)/iu

/** In capitals only, for "nb" and "pd" are other words; "PD Dr. Lena Voigt" is a lecturer. */
const CAPITALS = /^(?:N\.? ?B(?:\.|(?![\p{L}\p{N}]))|P\.? ?D(?:\.|(?![\p{L}\p{N}]))(?! ?(?:Dr|habil|Ing)))/u

const OTHERS = /^(?:ЗЫ|З\. ?Ы|ΥΓ|Υ\. ?Γ|נ\. ?ב|另[:：，]|又及|附[:：]|附言|附记|附記|追伸|追記|追记|추신)/u

/** "PS: …", "P.-S. …", "附：…", "추신: …": how a postscript opens. */
export function isPostscript(line: string): boolean {
  return LATIN.test(line) || CAPITALS.test(line) || OTHERS.test(line)
}

/** Where the paragraph begins that opens with PS, or the end. */
export function postscriptStart(kinds: readonly LineKind[], folded: readonly string[], from: number): number {
  const at = folded.findIndex((line, index) => index > from && kinds[index - 1] === 'blank' && isPostscript(line))
  return at < 0 ? kinds.length : at
}

/** Where the postscript begins with which a text ends, but for what devices and companies put below it; -1 without one. */
export function lastPostscript(kinds: readonly LineKind[], folded: readonly string[], from: number): number {
  let at = postscriptStart(kinds, folded, Math.max(from, kinds.length - FAR))
  while (at < kinds.length && !runsToEnd(kinds, folded, at)) at = postscriptStart(kinds, folded, at)
  return at < kinds.length ? at : -1
}

function runsToEnd(kinds: readonly LineKind[], folded: readonly string[], at: number): boolean {
  const text = kinds.slice(at).filter((kind) => kind !== 'blank' && kind !== 'device' && kind !== 'noise')
  // "PS Audio Ltd"
  const isHouse = kinds[at] === 'role' && /^\p{Lu}{2} \p{Lu}/u.test(folded[at] ?? '')
  return text.length <= MAX_POSTSCRIPT && !isHouse && !kinds.some((_, index) => index > at && signsAgain(kinds, index))
}

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
