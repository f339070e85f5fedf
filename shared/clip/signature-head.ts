import { isLikelyCompany } from './company.ts'
import type { LineKind } from './line-kind.ts'
import { isSeveralNames } from './name-line.ts'
import { isRoleLine } from './role-line.ts'
import { couldSign, isSignedName } from './signed-name.ts'
import { isLikelyDepartment, isLikelyTitle } from './title.ts'

/**
 * The last paragraph of a letter is often a few words and the name that signs: "Bis Dienstag dann", "Stay warm!", "Klassenleitung 3b".
 * Who ends sentences with a stop leaves it out here. Says what such words are: a sign-off, or a post or house.
 */
export function headOfSigned(kinds: readonly LineKind[], folded: readonly string[], at: number): LineKind | null {
  const line = folded[at] ?? ''
  // Below an empty line, or right above the sender's own name.
  if (kinds[at - 1] !== 'blank' && kinds[at + 1] !== 'name') return null
  if (!HEADS.has(kinds[at] ?? 'blank') || !isFewWords(line)) return null
  if (!followsSentence(folded, at) || !isSignedBy(kinds, folded, at + 1)) return null
  return isPost(line) ? 'role' : 'sign-off'
}

const HEADS: ReadonlySet<LineKind> = new Set(['short', 'closing', 'prose', 'role', 'name-like'])

function isFewWords(line: string): boolean {
  const words = line.split(' ').length
  if (line.length > 45 || words > 8 || /[:：@?？.。;；、，]|\d{3}/.test(line.replace(/^\p{Lu}\.|(?<= \p{Lu})\./gu, '')))
    return false
  // With an exclamation mark more than a few words are a sentence.
  return !/[!！]/.test(line) || words <= 3
}

/** Above it stands more than a greeting, and it ends in a stop. */
export function followsSentence(folded: readonly string[], at: number): boolean {
  const text = folded.slice(0, at).filter((line) => line !== '')
  const above = text.at(-1) ?? ''
  return (text.length > 1 || above.length > MAX_GREETING) && /(?:[.!?。！？…)）]|\p{Emoji_Presentation})$/u.test(above)
}

const MAX_GREETING = 30

function isSignedBy(kinds: readonly LineKind[], folded: readonly string[], at: number): boolean {
  const name = folded[at] ?? ''
  if (kinds[at] === 'name') return true
  const ends = kinds.slice(at + 1).every((kind) => !TEXT.has(kind))
  const isWhole = isPost(folded[at - 1] ?? '') && kinds[at] === 'name-like' && name.includes(' ') && couldSign(name)
  return ends && (isSignedName(name) || isSeveralNames(name) || isWhole)
}

const TEXT: ReadonlySet<LineKind> = new Set(['prose', 'item', 'closing'])

function isPost(line: string): boolean {
  return isRoleLine(line) || isLikelyTitle(line) || isLikelyDepartment(line) || isLikelyCompany(line)
}
