import type { FoldedText } from './folded-text.ts'
import type { KeyList, KeySpan } from './index-keys.ts'
import type { PlainPieces } from './plain-pieces.ts'
import type { TokenList } from './token-list.ts'
import { MOST_PARTS, NO_SIGN, type TokenPlan } from './token-plan.ts'

/** What the tokens and keys of plain values go to. */
export type PlainWork = {
  readonly text: FoldedText
  readonly tokens: TokenList
  readonly keys: KeyList
  readonly plain: PlainPieces
}

/** Where each part of a value begins in the text, and the last ends. */
const offsets = new Uint32Array(MOST_PARTS + 1)

/**
 * Adds the tokens and keys of the value at a place of its form, by the form's plan. False, and nothing is added, where one of its
 * pieces is no plain word.
 */
export function addPlain(work: PlainWork, plan: TokenPlan, at: number, row: number): boolean {
  if (!writePlain(work, plan, at)) return false
  const { tokens } = plan
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token) work.tokens.add(offsets[token.from] ?? 0, offsets[token.to] ?? 0, row, token.flags)
  }
  if (plan.mask !== 0) work.keys.addTold(plan, work.text.bytes, spanOf(plan), row)
  return true
}

function writePlain({ text, plain }: PlainWork, { parts }: TokenPlan, at: number): boolean {
  const { starts, ends } = plain
  const before = text.length
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i]
    if (!part || text.isTooLong) break
    offsets[i] = text.length
    if (part.sign !== NO_SIGN) text.byte(part.sign)
    else if (part.digits > 0) text.number(part.column[at] ?? 0, part.digits)
    else {
      const piece = part.column[at] ?? 0
      const start = starts[piece] ?? 0
      const end = ends[piece] ?? 0
      if (start === end) {
        text.length = before
        return false
      }
      text.copy(plain.bytes, start, end)
    }
  }
  offsets[parts.length] = text.length
  return true
}

function spanOf({ parts, domain, lastWord }: TokenPlan): KeySpan {
  return {
    start: offsets[0] ?? 0,
    end: offsets[parts.length] ?? 0,
    domain: [offsets[domain[0]] ?? 0, offsets[domain[1]] ?? 0],
    lastWord: lastWord > 0 ? (offsets[lastWord] ?? 0) : 0,
  }
}
