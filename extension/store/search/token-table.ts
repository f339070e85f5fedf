import { must } from '#shared/lib/must.ts'
import { rankOf } from '#shared/snapshot/index-format.ts'
import { holdsAt, holdsDigits, isDigits } from '#shared/snapshot/index-search.ts'
import type { Tokens } from '#shared/snapshot/token-list.ts'
import { ROWS } from '../base/bucket.ts'
import { Marks } from './marks.ts'

/** Chunks that are joined before the page gets its turn. */
const SLICE = 16

/** Bytes of a token that choose its group, and the bits that each takes. */
const FRONT = 3
const BITS = 6
const GROUPS = 2 ** (FRONT * BITS)
/** Bytes behind the front that lie beside each token. */
const NEXT = 4

/** A rank takes the lowest bits of an entry, the place of its row the others. */
const RANK_BITS = 2
const ROW_BITS = Math.log2(ROWS)

/**
 * The tokens of many chunks, those that begin alike together: a word costs as much as there are of them, however many chunks
 * there are. Their texts stay where they are, with the chunks. A token is 12 bytes here; 100,000 contacts have 1.4 million.
 */
export type TokenTable = {
  readonly chunks: readonly Tokens[]
  /** Of each token, the place of its row with the rank of a hit, its number in its chunk, and its bytes behind the front. */
  readonly entries: Uint32Array
  readonly numbers: Uint32Array
  readonly nexts: Uint32Array
  /** The tokens of group g are those from `first[g]` up to `first[g + 1]`. */
  readonly first: Uint32Array
}

const NONE = new Uint32Array(0)
export const NO_TOKENS: TokenTable = { chunks: [], entries: NONE, numbers: NONE, nexts: NONE, first: NONE }

/** Joins the tokens of chunks. A row's place is that of its chunk here times `ROWS`, and its number. `pause` gives the page its turn. */
export async function joinTokens(chunks: readonly Tokens[], pause: () => Promise<void>): Promise<TokenTable> {
  const first = new Uint32Array(GROUPS + 1)
  await eachChunk(chunks, pause, (tokens) => countGroups(tokens, first))
  for (let group = 0; group < GROUPS; group += 1) first[group + 1] = (first[group + 1] ?? 0) + (first[group] ?? 0)
  const length = must(first[GROUPS], 'length')
  const [entries, numbers, nexts] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)]
  const table: TokenTable = { chunks, entries, numbers, nexts, first }
  const free = first.slice()
  await eachChunk(chunks, pause, (tokens, chunk) => fill(table, tokens, chunk, free))
  return table
}

async function eachChunk(
  chunks: readonly Tokens[],
  pause: () => Promise<void>,
  work: (tokens: Tokens, chunk: number) => void,
): Promise<void> {
  for (const [chunk, tokens] of chunks.entries()) {
    if (chunk > 0 && chunk % SLICE === 0) await pause()
    work(tokens, chunk)
  }
}

function countGroups({ bytes, starts, ends }: Tokens, first: Uint32Array): void {
  for (let i = 0; i < starts.length; i += 1) {
    const after = groupOf(bytes, starts[i] ?? 0, ends[i] ?? 0) + 1
    first[after] = (first[after] ?? 0) + 1
  }
}

/** Puts the tokens of a chunk where there is room for them. */
function fill({ entries, numbers, nexts }: TokenTable, tokens: Tokens, chunk: number, free: Uint32Array): void {
  const { bytes, starts, ends, rows, flags } = tokens
  for (let i = 0; i < starts.length; i += 1) {
    const start = starts[i] ?? 0
    const end = ends[i] ?? 0
    const group = groupOf(bytes, start, end)
    const to = free[group] ?? 0
    free[group] = to + 1
    entries[to] = (((chunk << ROW_BITS) + (rows[i] ?? 0)) << RANK_BITS) + rankOf(flags[i] ?? 0)
    numbers[to] = i
    nexts[to] = nextOf(bytes, start + FRONT, end)
  }
}

/** Where a byte stands among the 64 that a group tells apart, zero for the end of a token. Letters and digits have a number of their own. */
const CODES = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 97 && byte <= 122) return byte - 96
  if (byte >= 48 && byte <= 57) return byte - 21
  return byte < 128 ? 37 : 38 + (byte % 26)
})
const LAST_OWN = 36

function groupOf(bytes: Uint8Array, start: number, end: number): number {
  let group = 0
  for (let at = start; at < start + FRONT; at += 1)
    group = (group << BITS) | (at < end ? (CODES[bytes[at] ?? 0] ?? 0) : 0)
  return group
}

/** The next bytes of a token as one number, the first highest, zeros behind its end. */
function nextOf(bytes: Uint8Array, start: number, end: number): number {
  let next = 0
  for (let at = start; at < start + NEXT; at += 1) next = (next << 8) | (at < end ? (bytes[at] ?? 0) : 0)
  return next
}

/** What is looked for: tokens of a range of groups whose `next` is this one under a mask. `isWhole` when nothing is left to compare. */
type Asked = {
  readonly word: Uint8Array
  readonly from: number
  readonly to: number
  readonly next: number
  readonly mask: number
  readonly isWhole: boolean
}

function ask({ first }: TokenTable, word: Uint8Array): Asked {
  const group = groupOf(word, 0, word.length)
  // A word that is shorter than a front asks for all groups that begin with it.
  const groups = 2 ** (BITS * Math.max(0, FRONT - word.length))
  const more = Math.min(NEXT, Math.max(0, word.length - FRONT))
  return {
    word,
    from: first[group] ?? 0,
    to: first[group + groups] ?? 0,
    next: nextOf(word, FRONT, word.length),
    mask: more === 0 ? 0 : -1 << (8 * (NEXT - more)),
    isWhole: word.length <= FRONT + NEXT && word.subarray(0, FRONT).every((byte) => (CODES[byte] ?? 0) <= LAST_OWN),
  }
}

const marks = [new Marks(), new Marks()] as const

/**
 * Tells `keep` of each place whose row holds all the words, in ascending order, with the highest rank that any of them found: what
 * `ChunkIndex.search` does for one chunk.
 */
export function searchTable(
  table: TokenTable,
  words: readonly Uint8Array[],
  keep: (place: number, rank: number) => void,
): void {
  // The word of which there are fewest goes first: of the others only its rows are looked at.
  const asked = words.map((word) => ask(table, word)).toSorted((a, b) => a.to - a.from - (b.to - b.from))
  let [found, before] = marks
  for (const [i, one] of asked.entries()) {
    found.clear(table.chunks.length * ROWS)
    markWord(table, one, found, i === 0 ? null : before)
    ;[found, before] = [before, found]
  }
  if (words.length > 0) before.forEach(keep)
}

/** Marks the rows that hold a word, and of some that were marked before only those. */
function markWord(table: TokenTable, asked: Asked, found: Marks, before: Marks | null): void {
  const { entries, nexts } = table
  const { from, to, next, mask, isWhole, word } = asked
  for (let i = from; i < to; i += 1) {
    if (((nexts[i] ?? 0) & mask) !== next) continue
    const entry = entries[i] ?? 0
    const least = before === null ? 1 : before.rank(entry >>> RANK_BITS)
    if (least > 0 && (isWhole || holdsWord(table, i, word)))
      found.mark(entry >>> RANK_BITS, Math.max(least, entry & (2 ** RANK_BITS - 1)))
  }
  if (isDigits(word)) markPhones(table, word, found, before)
}

function holdsWord({ chunks, entries, numbers }: TokenTable, i: number, word: Uint8Array): boolean {
  const tokens = chunks[(entries[i] ?? 0) >>> (RANK_BITS + ROW_BITS)]
  const number = numbers[i] ?? 0
  const start = tokens?.starts[number] ?? 0
  return tokens !== undefined && start + word.length <= (tokens.ends[number] ?? 0) && holdsAt(tokens.bytes, start, word)
}

/** Marks the rows with a phone number that has these digits elsewhere than in front. */
function markPhones({ chunks }: TokenTable, word: Uint8Array, found: Marks, before: Marks | null): void {
  for (const [chunk, { bytes, starts, ends, rows, phones }] of chunks.entries()) {
    for (const i of phones) {
      const place = (chunk << ROW_BITS) + (rows[i] ?? 0)
      const least = before === null ? 1 : before.rank(place)
      const start = starts[i] ?? 0
      if (least > 0 && holdsDigits(bytes, start, (ends[i] ?? 0) - start, word)) found.mark(place, least)
    }
  }
}
