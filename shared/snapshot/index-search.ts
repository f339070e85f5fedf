import type { Dictionary } from './index-dictionary.ts'
import { rankOf } from './index-format.ts'

const DIGIT_0 = 48
const DIGIT_9 = 57
/** This many digits are looked for at the end of phone numbers too. */
const MIN_TAIL = 3
/** A number may be typed without its country's digits, of which there are up to three; what remains is still a number. */
const MAX_COUNTRY = 3
const MIN_NATIONAL = 7

/** For each row how well it holds every word, null when none does: the highest rank that any of the words found. */
export function searchWords(dictionary: Dictionary, words: readonly Uint8Array[], count: number): Uint8Array | null {
  let found: Uint8Array | null = null
  for (const word of words) {
    const ranks = searchWord(dictionary, word, count)
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

function searchWord(dictionary: Dictionary, word: Uint8Array, count: number): Uint8Array | null {
  const { length, flags } = dictionary
  let ranks: Uint8Array | null = null
  for (let i = lowerBound(dictionary, word); i < length && startsWith(dictionary, i, word, 0); i += 1) {
    const rank = rankOf(flags[i] ?? 0)
    if (rank > 0) mark(dictionary, i, (ranks ??= new Uint8Array(count)), rank)
  }
  if (!word.every((byte) => byte >= DIGIT_0 && byte <= DIGIT_9)) return ranks
  for (const i of dictionary.phones)
    if (holdsDigits(dictionary, i, word)) mark(dictionary, i, (ranks ??= new Uint8Array(count)), 1)
  return ranks
}

function mark({ rowStarts, rows }: Dictionary, i: number, ranks: Uint8Array, rank: number): void {
  for (let at = rowStarts[i] ?? 0; at < (rowStarts[i + 1] ?? 0); at += 1) {
    const row = rows[at] ?? 0
    if ((ranks[row] ?? 0) < rank) ranks[row] = rank
  }
}

/** Whether a phone number has these digits behind its country's, or at its end. */
function holdsDigits(dictionary: Dictionary, i: number, word: Uint8Array): boolean {
  const start = dictionary.starts[i] ?? 0
  const length = (dictionary.starts[i + 1] ?? 0) - start
  // Every number is looked at, so most are put aside by one digit.
  for (let skip = 1; skip <= MAX_COUNTRY && length - skip >= MIN_NATIONAL; skip += 1)
    if (dictionary.bytes[start + skip] === word[0] && startsWith(dictionary, i, word, skip)) return true
  if (dictionary.bytes[start + length - 1] !== word[word.length - 1]) return false
  return word.length >= MIN_TAIL && word.length <= length && startsWith(dictionary, i, word, length - word.length)
}

/** The first text that is not less than a word. */
function lowerBound(dictionary: Dictionary, word: Uint8Array): number {
  let low = 0
  let high = dictionary.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isLess(dictionary, middle, word)) low = middle + 1
    else high = middle
  }
  return low
}

function isLess({ bytes, starts }: Dictionary, i: number, word: Uint8Array): boolean {
  const start = starts[i] ?? 0
  const length = (starts[i + 1] ?? 0) - start
  for (let at = 0; at < length && at < word.length; at += 1) {
    const difference = (bytes[start + at] ?? 0) - (word[at] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return length < word.length
}

function startsWith({ bytes, starts }: Dictionary, i: number, word: Uint8Array, skip: number): boolean {
  const start = (starts[i] ?? 0) + skip
  if (start + word.length > (starts[i + 1] ?? 0)) return false
  for (let at = 0; at < word.length; at += 1) if (bytes[start + at] !== word[at]) return false
  return true
}
