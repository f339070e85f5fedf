import { FLAG, KIND, KIND_BITS, ROLE } from './index-format.ts'
import type { Form } from './phrase-columns.ts'

/** A part of each value of a form: a sign by its byte, or `NO_SIGN` and a number of so many digits, or none and a piece. */
type PlanPart = { readonly sign: number; readonly digits: number; readonly column: Uint32Array }

/** A token from the beginning of one part up to that of another. */
type PlanToken = { readonly from: number; readonly to: number; readonly flags: number }

/**
 * What all values of a form have in common when their pieces are plain words: which parts make tokens, where a domain lies, and
 * where the last word of a name begins, or zero. What `addAddress` and `addWords` say of one text a plan says once for hundreds.
 */
export type TokenPlan = Pick<Form, 'kind' | 'mask'> & {
  readonly parts: readonly PlanPart[]
  readonly tokens: readonly PlanToken[]
  readonly domain: readonly [from: number, to: number]
  readonly lastWord: number
}

export const NO_SIGN = -1
const AT = 64
const DOT = 46
const SPACE = 32
const MOST_ASCII = 127

/** Parts of a plan: of a value with more, which is none of a person's, nothing is gained by one. */
export const MOST_PARTS = 128
/** Of fewer values than this, a plan costs more than it saves. */
const LEAST_VALUES = 4

/** The plan of a form; null for one of few values or too many parts, or with signs that no encoder writes. */
export function planOf({ kind, mask, length, parts: shape }: Form): TokenPlan | null {
  if (length < LEAST_VALUES) return null
  if (shape.reduce((sum, { signs }) => sum + Math.max(1, signs.length), 0) > MOST_PARTS) return null
  const parts = shape.flatMap(({ signs, digits, column }): PlanPart[] =>
    signs === ''
      ? [{ sign: NO_SIGN, digits, column }]
      : Array.from(signs, (sign) => ({ sign: sign.charCodeAt(0), digits: 0, column })),
  )
  if (parts.some(({ sign }) => sign > MOST_ASCII)) return null
  const at = find(parts, AT, 0)
  const from = at < parts.length ? at + 1 : 0
  const domain = [from, find(parts, AT, from)] as const
  const lastWord = parts.findLastIndex(({ sign }) => sign === SPACE) + 1
  return { kind, mask, parts, tokens: planTokens(kind, parts, domain), domain, lastWord }
}

function planTokens(kind: number, parts: readonly PlanPart[], domain: readonly [number, number]): PlanToken[] {
  const whole = { from: 0, to: parts.length }
  const base = kind & KIND_BITS
  if (base === KIND.phone) return [{ ...whole, flags: FLAG.elsewhere | FLAG.phone }]
  if (base !== KIND.address) return wordsOf(kind, parts)
  const tokens = [whole, ...localWords(parts, domain), ...labels(parts, domain)]
  return tokens.map((token) => ({ ...token, flags: FLAG.elsewhere }))
}

type Span = Pick<PlanToken, 'from' | 'to'>

function wordsOf(kind: number, parts: readonly PlanPart[]): PlanToken[] {
  const isTitle = (kind & ROLE.title) !== 0
  const isFront = isTitle && (kind & ROLE.more) === 0
  const other = isTitle ? FLAG.title : FLAG.elsewhere
  return runsOf(parts).map((run, i) => ({ ...run, flags: isFront && i === 0 ? FLAG.leads : other }))
}

/** The words before the sign of an address; the whole address begins with the first. */
function localWords(parts: readonly PlanPart[], [domainFrom]: readonly [number, number]): Span[] {
  return runsOf(parts).filter(({ from }) => from > 0 && from < domainFrom - 1)
}

/** The domain, and each label with another behind it; the domain begins with the first. */
function labels(parts: readonly PlanPart[], [from, to]: readonly [number, number]): Span[] {
  const found: Span[] = from > 0 && from < to ? [{ from, to }] : []
  let label = from
  for (let dot = find(parts, DOT, from); dot < to; dot = find(parts, DOT, label)) {
    if (label > from && label < dot) found.push({ from: label, to: dot })
    label = dot + 1
  }
  return found
}

/** Letters and digits without a sign between them. */
function runsOf(parts: readonly PlanPart[]): Span[] {
  const runs: Span[] = []
  for (let from = 0; from < parts.length; from += 1) {
    if (parts[from]?.sign !== NO_SIGN) continue
    let to = from + 1
    while (to < parts.length && parts[to]?.sign === NO_SIGN) to += 1
    runs.push({ from, to })
    from = to
  }
  return runs
}

function find(parts: readonly PlanPart[], sign: number, from: number): number {
  for (let at = from; at < parts.length; at += 1) if (parts[at]?.sign === sign) return at
  return parts.length
}
