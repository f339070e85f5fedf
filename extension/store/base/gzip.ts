import { gunzipSync, gzipSync } from 'fflate'

/** More than any chunk unpacks to; a size that claims more is a fault and not a reason to take all memory. */
const MAX_UNPACKED = 16 * 1024 * 1024
/** The head and the tail of a gzip file (RFC 1952). */
const LEAST = 18

// A chunk that is read in the middle of a transaction is unpacked in one go: a transaction ends at the first wait for anything but the
// database. `gunzip-ahead.ts` is for whoever may wait.

export function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { mtime: 0 })
}

/** The bytes that were packed, or null where these are none. */
export function gunzip(bytes: Uint8Array): Uint8Array | null {
  if (unpackedSize(bytes) === null) return null
  try {
    return gunzipSync(bytes)
  } catch {
    return null
  }
}

/** How long the unpacked bytes say that they are; null where that cannot be. */
export function unpackedSize(bytes: Uint8Array): number | null {
  if (bytes.length < LEAST) return null
  const claimed = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true)
  return claimed > MAX_UNPACKED ? null : claimed
}
