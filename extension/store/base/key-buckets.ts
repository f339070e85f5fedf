import { HASH_BITS, ROWS, type Bucket } from './bucket.ts'

/** The keys of one chunk: hashes, and beside each the row of a record that has it. */
export type ChunkKeys = { readonly hashes: ArrayLike<number>; readonly rows: ArrayLike<number> }

const PLACE_SPAN = 2 ** 28
/** Entries of a bucket: one is read for a cold lookup, all are read in some hundred milliseconds. */
const BUCKET_ENTRIES = 2_048
const MOST_BITS = 12

/** The keys of all chunks, in the order of the directory, as buckets by the front of their hash. */
export function toBuckets(keysByChunk: readonly ChunkKeys[]): { bits: number; buckets: Omit<Bucket, 'number'>[] } {
  const sorted = sortedEntries(keysByChunk)
  const bits = Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(sorted.length / BUCKET_ENTRIES))))
  const buckets: Omit<Bucket, 'number'>[] = []
  let start = 0
  for (let bucket = 0; bucket < 2 ** bits; bucket += 1) {
    const limit = (bucket + 1) * 2 ** (HASH_BITS - bits) * PLACE_SPAN
    let end = start
    while (end < sorted.length && (sorted[end] ?? 0) < limit) end += 1
    const [hashes, places] = [new Uint32Array(end - start), new Uint32Array(end - start)]
    for (let i = 0; start + i < end; i += 1) {
      const entry = sorted[start + i] ?? 0
      hashes[i] = Math.floor(entry / PLACE_SPAN)
      places[i] = entry % PLACE_SPAN
    }
    buckets.push({ hashes, places })
    start = end
  }
  return { bits, buckets }
}

/** Each key as one number, its hash before its place: a sort of plain numbers is the quickest there is. */
function sortedEntries(keysByChunk: readonly ChunkKeys[]): Float64Array {
  const entries = new Float64Array(keysByChunk.reduce((sum, { hashes }) => sum + hashes.length, 0))
  let at = 0
  keysByChunk.forEach(({ hashes, rows }, chunk) => {
    for (let i = 0; i < hashes.length; i += 1)
      entries[at++] = (hashes[i] ?? 0) * PLACE_SPAN + chunk * ROWS + (rows[i] ?? 0)
  })
  return entries.sort()
}
