import { findExpressions, type Expression } from './expressions.ts'
import { WORST } from './linear.ts'
import { longestTexts } from './stretch.ts'

/** The longest text an expression is measured on, and how long it may take there, in milliseconds. */
const MEGABYTE = 1_000_000
const MAX_EXPRESSION_MS = 50
/** Two lengths that tell how the time grows, when a megabyte takes long for the sheer number of its matches. */
const SHORT = 16_000
const LONG = 64_000

export type SlowExpression = Expression & {
  readonly what: string
  readonly length: number
  readonly milliseconds: number
}

/**
 * Every expression of the rooms that read strangers' text, on the longest text that it is ever given, a megabyte where no
 * reader was seen to shorten it: those whose time grows faster than the text and passes what one may take.
 */
export async function slowExpressions(): Promise<{ checked: number; slow: SlowExpression[] }> {
  const longest = await longestTexts()
  const all = findExpressions()
  const slow = all.flatMap((expression) => {
    const length = Math.min(MEGABYTE, longest.get(expression.source) ?? MEGABYTE)
    const found = worstOf(expression, length)
    return found ? [{ ...expression, ...found, length }] : []
  })
  return { checked: all.length, slow }
}

function worstOf(expression: Expression, length: number): { what: string; milliseconds: number } | null {
  for (const [what, piece] of Object.entries(WORST)) {
    const milliseconds = timeOf(expression, piece, Math.min(length, LONG))
    // A linear one needs a megabyte's share of the time allowed; what is over is looked at again.
    if (milliseconds < (MAX_EXPRESSION_MS * Math.min(length, LONG)) / length / 2) continue
    const growth = milliseconds / Math.max(timeOf(expression, piece, Math.min(length, SHORT)), 0.05)
    // Four times the text takes a linear one four times as long, a quadratic one sixteen.
    const isLinear = length > SHORT && growth < (3 * Math.min(length, LONG)) / SHORT
    if (!isLinear && projected(milliseconds, length) > MAX_EXPRESSION_MS) return { what, milliseconds }
  }
  return null
}

/** What the whole length would take at best, from the time of its first part. */
function projected(milliseconds: number, length: number): number {
  return milliseconds * (length / Math.min(length, LONG))
}

/** The least of a few tries: a busy machine makes one slow now and then. */
function timeOf({ source, flags }: Expression, piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length))
  const expression = new RegExp(source, flags)
  const once = (): number => {
    const startedAt = performance.now()
    if (expression.global) text.replace(expression, '')
    else expression.test(text)
    return performance.now() - startedAt
  }
  const first = once()
  return first < 0.5 || first > 500 ? first : Math.min(first, once(), once(), once())
}
