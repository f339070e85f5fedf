import { firstAtLeast } from '#shared/lib/first-at-least.ts'
import { HASH_BITS, ROWS, type Bucket } from './bucket.ts'

/** The keys of one chunk: hashes, and beside each the row of a record that has it. */
export type ChunkKeys = { readonly hashes: ArrayLike<number>; readonly rows: ArrayLike<number> }

export const NO_KEYS: ChunkKeys = { hashes: [], rows: [] }

/** Entries of a bucket: one is read for a cold lookup, all are read in some hundred milliseconds. */
const BUCKET_ENTRIES = 2_048
const MOST_BITS = 12

/** Half of a hash: as many bits as one pass sorts by. */
const DIGIT_BITS = HASH_BITS / 2
const DIGITS = 2 ** DIGIT_BITS
const LAST_DIGIT = DIGITS - 1

/** The keys of all chunks, in the order of the directory, as buckets by the front of their hash. */
export function toBuckets(keysByChunk: readonly ChunkKeys[]): { bits: number; buckets: Omit<Bucket, 'number'>[] } {
  const { hashes, places } = sortByHash(entriesOf(keysByChunk))
  const bits = Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(hashes.length / BUCKET_ENTRIES))))
  const buckets: Omit<Bucket, 'number'>[] = []
  let start = 0
  for (let bucket = 0; bucket < 2 ** bits; bucket += 1) {
    const end = firstAtLeast(hashes, (bucket + 1) * 2 ** (HASH_BITS - bits))
    buckets.push({ hashes: hashes.slice(start, end), places: places.slice(start, end) })
    start = end
  }
  return { bits, buckets }
}

/** Keys, each with its place. */
type Entries = { readonly hashes: Uint32Array; readonly places: Uint32Array }

function entriesOf(keysByChunk: readonly ChunkKeys[]): Entries {
  const entries = roomFor(keysByChunk.reduce((sum, { hashes }) => sum + hashes.length, 0))
  let at = 0
  keysByChunk.forEach(({ hashes, rows }, chunk) => {
    for (let i = 0; i < hashes.length; i += 1) {
      entries.hashes[at] = hashes[i] ?? 0
      entries.places[at++] = chunk * ROWS + (rows[i] ?? 0)
    }
  })
  return entries
}

/** Two passes of counting, the low half of a hash first (LSD radix sort): no two keys are compared. */
function sortByHash(entries: Entries): Entries {
  return sortByDigit(sortByDigit(entries, 0), DIGIT_BITS)
}

function sortByDigit({ hashes, places }: Entries, shift: number): Entries {
  const next = new Uint32Array(DIGITS + 1)
  for (let i = 0; i < hashes.length; i += 1) {
    const after = (((hashes[i] ?? 0) >>> shift) & LAST_DIGIT) + 1
    next[after] = (next[after] ?? 0) + 1
  }
  for (let digit = 0; digit < DIGITS; digit += 1) next[digit + 1] = (next[digit + 1] ?? 0) + (next[digit] ?? 0)
  const sorted = roomFor(hashes.length)
  for (let i = 0; i < hashes.length; i += 1) {
    const hash = hashes[i] ?? 0
    const digit = (hash >>> shift) & LAST_DIGIT
    const to = next[digit] ?? 0
    next[digit] = to + 1
    sorted.hashes[to] = hash
    sorted.places[to] = places[i] ?? 0
  }
  return sorted
}

function roomFor(length: number): Entries {
  return { hashes: new Uint32Array(length), places: new Uint32Array(length) }
}
