import { foldHash, hashBytes, hashFront } from './hash-key.ts'
import type { Dictionary } from './index-dictionary.ts'
import { KEY_FRONTS } from './index-format.ts'

/** Lookup keys in 24 bits, in order, each with a row that it leads to. */
export type ChunkKeys = { readonly hashes: Uint32Array; readonly rows: Uint16Array }

const HASH_BY_FLAG = KEY_FRONTS.map(([flag, front]) => [flag, hashFront(front)] as const)
const KEYS = KEY_FRONTS.reduce((all, [flag]) => all | flag, 0)

/** The keys that were written as numbers and those whose rest is a text of the dictionary, together in order. */
export function sortKeys({ length, bytes, starts, flags, rowStarts, rows }: Dictionary, hashed: ChunkKeys): ChunkKeys {
  // Hash and row in one number: sorting numbers is the fastest sorting there is.
  const pairs = Array.from(hashed.hashes, (hash, i) => hash * 65_536 + (hashed.rows[i] ?? 0))
  for (let i = 0; i < length; i += 1) {
    if (((flags[i] ?? 0) & KEYS) === 0) continue
    for (const [flag, front] of HASH_BY_FLAG) {
      if (((flags[i] ?? 0) & flag) === 0) continue
      const hash = foldHash(hashBytes(bytes, front, starts[i], starts[i + 1]))
      for (let at = rowStarts[i] ?? 0; at < (rowStarts[i + 1] ?? 0); at += 1)
        pairs.push(hash * 65_536 + (rows[at] ?? 0))
    }
  }
  const sorted = Float64Array.from(pairs).sort()
  const keys = { hashes: new Uint32Array(sorted.length), rows: new Uint16Array(sorted.length) }
  for (let i = 0; i < sorted.length; i += 1) {
    const pair = sorted[i] ?? 0
    keys.hashes[i] = Math.floor(pair / 65_536)
    keys.rows[i] = pair % 65_536
  }
  return keys
}

export function rowsOfKey({ hashes, rows }: ChunkKeys, hash: number): number[] {
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hashes[middle] ?? 0) < hash) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let at = low; hashes[at] === hash; at += 1) found.push(rows[at] ?? 0)
  return found
}
