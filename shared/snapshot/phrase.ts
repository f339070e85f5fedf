import { hasHan } from '#shared/find/words.ts'

/**
 * A text taken apart: words of names and addresses come again and again, and what stands between them hardly ever differs. In a
 * `shape` each `w` stands for a piece of `words`, each `n` with a figure behind it for a number of so many digits, and every other
 * sign for itself: `Anna Holm` is `w w`, and `anna.holm.12@holm.example` is `w.w.n2@w.w`.
 */
export type Phrase = { readonly shape: string; readonly slots: readonly (string | number)[] }

/** A part of a shape. */
export type ShapePart = { readonly signs: string; readonly digits: number }

/** Digits of one number: more would not fit into four bytes as a step. */
const MAX_DIGITS = 9
const PART = /[0-9]+|\p{Script=Han}|[[\p{L}\p{N}\p{M}]--[0-9]--\p{Script=Han}]+|[^]/gv
const DIGITS = /^[0-9]/u
/** What stands in a shape for itself. */
const SIGN = /^[\0-\x7F]$/u
const WORD = /^[\p{L}\p{N}]/u
const SHAPE_PART = /w|n[1-9]|[^wn]+/gu

export function splitPhrase(text: string): Phrase {
  return joinParts(partsOf(text))
}

/** The same in phrases of some `most` parts, cut behind signs: of long texts no shape would come again. */
export function splitLong(text: string, most: number): Phrase[] {
  const phrases: string[][] = []
  let last: string[] = []
  for (const part of partsOf(text)) {
    if (last.length >= most && isSign(last.at(-1) ?? '') && !isSign(part)) {
      phrases.push(last)
      last = []
    }
    last.push(part)
  }
  phrases.push(last)
  return phrases.map(joinParts)
}

export function readShape(shape: string): ShapePart[] {
  return (shape.match(SHAPE_PART) ?? []).map((part) => {
    if (part === 'w') return { signs: '', digits: 0 }
    return part.startsWith('n') ? { signs: '', digits: Number(part.slice(1)) } : { signs: part, digits: 0 }
  })
}

/** What a code point of a folded text is to a search: a sign between words, part of a word, part of a run of Han characters. */
export function classOf(character: string): 'sign' | 'word' | 'han' {
  if (hasHan(character)) return 'han'
  return WORD.test(character) ? 'word' : 'sign'
}

function partsOf(text: string): string[] {
  return (text.match(PART) ?? []).flatMap((part) => (DIGITS.test(part) ? splitDigits(part) : part))
}

/** Long numbers from their end: their fronts, a country and an operator, are the ones that come again. */
function splitDigits(digits: string): string[] {
  const front = digits.length % MAX_DIGITS
  const rest = digits.slice(front).match(/.{9}/gu) ?? []
  return front === 0 ? rest : [digits.slice(0, front), ...rest]
}

function joinParts(parts: readonly string[]): Phrase {
  const shape = parts.map((part) => (isSign(part) ? part : DIGITS.test(part) ? `n${part.length}` : 'w')).join('')
  const slots = parts.filter((part) => !isSign(part)).map((part) => (DIGITS.test(part) ? Number(part) : part))
  return { shape, slots }
}

function isSign(part: string): boolean {
  return SIGN.test(part) && !/[0-9A-Za-z]/u.test(part)
}
