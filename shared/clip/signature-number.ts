import { foldText } from '../lib/text-fold.ts'
import type { LineKind } from './line-kind.ts'
import { isSenderName } from './sender-name.ts'
import { postscriptStart } from './postscript.ts'
import { isLastText, isSignOffKind, TEXT } from './signature-kinds.ts'
import { isSpokenOf } from './signature-start.ts'
import { isSignedName, numberedName } from './signed-name.ts'

/**
 * "农秀英 13977684152", "Anna Berg 0171 2345678": who writes and how to call, when it opens a paragraph and the text above it is
 * finished or nothing stands below. A parcel's address and a list of drivers begin in the same way below words that lead to them.
 */
export function namesWithNumber(kinds: LineKind[], folded: readonly string[], tokens: ReadonlySet<string>): void {
  folded.forEach((line, at) => {
    const name = kinds[at] === 'contact' || kinds[at] === 'role' || kinds[at] === 'short' ? numberedName(line) : ''
    if (name === '' || kinds[at - 1] !== 'blank' || kinds[at - 2] === 'contact' || isSpokenOf(folded, kinds, at)) return
    // Who goes on writing below it has not signed.
    const above = kinds.slice(0, postscriptStart(kinds, folded, at))
    if (above.slice(at + 1).some((kind) => TEXT.has(kind))) return
    const isLast = isLastText(above, at)
    const isOpen = !/[.!。！~…)）]$/.test(folded[at - 2] ?? '') && !isSignOffKind(kinds[at - 2])
    if (tokens.size === 0 ? isLast && isSignedName(name) : isOwnName(name, tokens) && (isLast || !isOpen))
      kinds[at] = 'name'
  })
}

function isOwnName(name: string, tokens: ReadonlySet<string>): boolean {
  if (/\p{Script=Han}/u.test(name)) return isSenderName(name, tokens)
  const words = name.split(' ')
  return words.length > 1 && words.every((word) => tokens.has(foldText(word)))
}
