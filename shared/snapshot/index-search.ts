import { rankOf } from './index-format.ts'
import type { SortedTokens } from './token-list.ts'

const DIGIT_0 = 48
const DIGIT_9 = 57
/** This many digits are looked for at the end of phone numbers too. */
const MIN_TAIL = 3
/** A number may be typed without its country's digits, of which there are up to three; what remains is still a number. */
const MAX_COUNTRY = 3
const MIN_NATIONAL = 7

/** For each row how well it holds every word, null when none does: the highest rank that any of the words found. */
export function searchWords(tokens: SortedTokens, words: readonly Uint8Array[], count: number): Uint8Array | null {
  let found: Uint8Array | null = null
  for (const word of words) {
    const ranks = searchWord(tokens, word, count)
    if (ranks === null) return null
    found = found === null ? ranks : both(found, ranks)
    if (found === null) return null
  }
  return found
}

function both(a: Uint8Array, b: Uint8Array): Uint8Array | null {
  let isEmpty = true
  for (let row = 0; row < a.length; row += 1) {
    const one = a[row] ?? 0
    const other = b[row] ?? 0
    a[row] = one === 0 || other === 0 ? 0 : Math.max(one, other)
    if (a[row] !== 0) isEmpty = false
  }
  return isEmpty ? null : a
}

function searchWord(tokens: SortedTokens, word: Uint8Array, count: number): Uint8Array | null {
  const { bytes, starts, ends, rows, flags, first } = tokens
  let ranks: Uint8Array | null = null
  const byte = word[0] ?? 0
  const last = word[word.length - 1]
  const length = word.length
  for (let i = first[byte] ?? 0; i < (first[byte + 1] ?? 0); i += 1) {
    const start = starts[i] ?? 0
    // Most are put aside by one byte: the last, for words of one kind begin alike.
    if (start + length > (ends[i] ?? 0) || bytes[start + length - 1] !== last) continue
    if (holdsAt(bytes, start, word)) mark((ranks ??= new Uint8Array(count)), rows[i] ?? 0, rankOf(flags[i] ?? 0))
  }
  if (!isDigits(word)) return ranks
  for (const i of tokens.phones) {
    const start = starts[i] ?? 0
    if (holdsDigits(bytes, start, (ends[i] ?? 0) - start, word))
      mark((ranks ??= new Uint8Array(count)), rows[i] ?? 0, 1)
  }
  return ranks
}

function mark(ranks: Uint8Array, row: number, rank: number): void {
  if ((ranks[row] ?? 0) < rank) ranks[row] = rank
}

/** Whether a word may be part of a phone number. */
export function isDigits(word: Uint8Array): boolean {
  return word.every((each) => each >= DIGIT_0 && each <= DIGIT_9)
}

/** Whether the phone number of `length` digits that begins at `start` has these behind its country's, or at its end. */
export function holdsDigits(bytes: Uint8Array, start: number, length: number, word: Uint8Array): boolean {
  // Every number is looked at, so most are put aside by one digit.
  for (let skip = 1; skip <= MAX_COUNTRY && length - skip >= Math.max(MIN_NATIONAL, word.length); skip += 1)
    if (bytes[start + skip] === word[0] && holdsAt(bytes, start + skip, word)) return true
  if (bytes[start + length - 1] !== word[word.length - 1]) return false
  return word.length >= MIN_TAIL && word.length <= length && holdsAt(bytes, start + length - word.length, word)
}

/** Whether a word stands in these bytes at a place with room for it. */
export function holdsAt(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  for (let at = 0; at < word.length; at += 1) if (bytes[start + at] !== word[at]) return false
  return true
}
