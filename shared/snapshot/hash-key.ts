const encoder = new TextEncoder()

/** What `hashBytes` begins with, when nothing was hashed before. */
const FNV_START = 0x811c9dc5

/**
 * A lookup key in 24 bits: FNV-1a, folded as its authors advise. Two keys may share one, so whoever finds a record by it looks
 * whether the record really has the key. In a book of 100,000 people one question in thirty meets a stranger.
 */
export function hashKey(key: string): number {
  return foldHash(hashBytes(encoder.encode(key), FNV_START))
}

/** A hash that goes on from the front of a key, for keys that share it. */
export function hashFront(front: string): number {
  return hashBytes(encoder.encode(front), FNV_START)
}

/** Goes on from a hash with the bytes from `start` up to `end`. */
export function hashBytes(bytes: Uint8Array, from: number, start = 0, end = bytes.length): number {
  let hash = from
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash
}

export function foldHash(hash: number): number {
  return ((hash >>> 24) ^ hash) & 0xffffff
}
