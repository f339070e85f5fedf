import { findExpressions, type Expression } from './expressions.ts'
import { WORST } from './linear.ts'
import { longestTexts } from './stretch.ts'

/** The longest text an expression is given where no reader was seen to shorten it, and how long it may take there, in milliseconds. */
const MEGABYTE = 1_000_000
const MAX_EXPRESSION_MS = 50
/** Lengths of which each is four times the one before: how the time grows from one to the next tells what it would be at the end. */
const LENGTHS = [4_000, 16_000, 64_000] as const
/** Four times the text takes a linear expression four times as long, a quadratic one sixteen; this lies between. */
const STEEP = 9

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

/** The text that an expression reads too slowly, and its time for the longest part of it that was tried; null when there is none. */
export function worstOf(expression: Expression, length: number): { what: string; milliseconds: number } | null {
  for (const [what, piece] of Object.entries(WORST)) {
    const milliseconds = steepTime(expression, piece, length)
    if (milliseconds !== null) return { what, milliseconds }
  }
  return null
}

/** The time for the longest text that was tried, when it grew too fast at every step and would pass what is allowed; else null. */
function steepTime(expression: Expression, piece: string, length: number): number | null {
  const [short, ...longer] = LENGTHS
  if (length < longer[0]) {
    const milliseconds = timeOf(expression, piece, length)
    return milliseconds > MAX_EXPRESSION_MS ? milliseconds : null
  }
  let last = timeOf(expression, piece, short)
  for (const size of longer.filter((each) => each <= length)) {
    const next = timeOf(expression, piece, size)
    if (next < STEEP * last || next * (length / size) ** 2 < MAX_EXPRESSION_MS) return null
    last = next
  }
  return last
}

/** A sign that no expression asks for. */
const UNMET = '\u2205'

/** The least of a few tries: a busy machine makes one slow now and then. */
function timeOf({ source, flags }: Expression, piece: string, length: number): number {
  // What a run ends in decides whether it was all for nothing: "\s+$" reads spaces at once, and spaces before a sign again and again.
  const text = `${piece.repeat(Math.ceil(length / piece.length))}${UNMET}`
  const expression = new RegExp(source, flags)
  // The first time an expression runs it is interpreted, from the second on compiled.
  expression.test(piece)
  const once = (): number => {
    const startedAt = performance.now()
    if (expression.global) text.replace(expression, '')
    else expression.test(text)
    return performance.now() - startedAt
  }
  const first = once()
  return first > 500 ? first : Math.min(first, once(), once())
}
