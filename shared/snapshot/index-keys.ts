import { firstAtLeast } from '#shared/lib/first-at-least.ts'
import { foldHash, hashBytes, hashFront } from './hash-key.ts'
import { KEY_FRONTS } from './index-format.ts'

/** Lookup keys in 24 bits, each with a row that it leads to. */
export type ChunkKeys = { readonly hashes: Uint32Array; readonly rows: Uint16Array }

/**
 * Keys that texts tell, each by a front and the bytes behind it. A `turn` that is not zero is where the last word of a name
 * begins, which its key has in front.
 */
export type KeyTexts = {
  readonly fronts: number[]
  readonly starts: number[]
  readonly ends: number[]
  readonly turns: number[]
  readonly rows: number[]
}

const HASHED = Object.entries(KEY_FRONTS).flatMap(([kind, fronts]) =>
  fronts.map((front, i) => [Number(kind) * 2 + i, hashFront(front)] as const),
)
const HASH_OF_FRONT = new Map(HASHED)

/** The keys that were written as numbers and those that texts tell, together. */
export function joinKeys(texts: KeyTexts & { readonly bytes: Uint8Array }, written: ChunkKeys): ChunkKeys {
  const { length } = written.hashes
  const hashes = new Uint32Array(length + texts.fronts.length)
  const rows = new Uint16Array(hashes.length)
  hashes.set(written.hashes)
  rows.set(written.rows)
  for (let i = 0; i < texts.fronts.length; i += 1) hashes[length + i] = hashOfText(texts, i)
  rows.set(texts.rows, length)
  return { hashes, rows }
}

export function sortKeys({ hashes, rows }: ChunkKeys): ChunkKeys {
  // Hash and row in one number: sorting numbers is the fastest sorting there is.
  const pairs = Float64Array.from(hashes, (hash, i) => hash * 65_536 + (rows[i] ?? 0)).sort()
  return {
    hashes: Uint32Array.from(pairs, (pair) => Math.floor(pair / 65_536)),
    rows: Uint16Array.from(pairs, (pair) => pair % 65_536),
  }
}

function hashOfText(
  { bytes, fronts, starts, ends, turns }: KeyTexts & { readonly bytes: Uint8Array },
  i: number,
): number {
  const front = HASH_OF_FRONT.get(fronts[i] ?? 0) ?? 0
  const [start = 0, end = 0, turn = 0] = [starts[i], ends[i], turns[i]]
  if (turn === 0) return foldHash(hashBytes(bytes, front, start, end))
  const last = hashBytes(bytes, front, turn, end)
  const space = hashBytes(bytes, last, turn - 1, turn)
  return foldHash(hashBytes(bytes, space, start, turn - 1))
}

export function rowsOfKey({ hashes, rows }: ChunkKeys, hash: number): number[] {
  const found: number[] = []
  for (let at = firstAtLeast(hashes, hash); hashes[at] === hash; at += 1) found.push(rows[at] ?? 0)
  return found
}
