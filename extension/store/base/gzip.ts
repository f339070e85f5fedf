import { Gunzip, gunzipSync, gzipSync } from 'fflate'

/** More than any chunk unpacks to; a size that claims more is a fault and not a reason to take all memory. */
const MAX_UNPACKED = 16 * 1024 * 1024

// In one go and without waiting: a chunk is read in the middle of a transaction, which ends at the first wait for anything
// but the database.

export function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { mtime: 0 })
}

/** The bytes that were packed, or null where these are none. */
export function gunzip(bytes: Uint8Array): Uint8Array | null {
  const claimed = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true)
  if (claimed > MAX_UNPACKED) return null
  try {
    return gunzipSync(bytes)
  } catch {
    return null
  }
}

/** Packed bytes that are looked into at once. */
const STEP = 12_288

/** Unpacks no more of the front than it takes until `read` has got something out of it; null when it never does, or these bytes are none. */
export function readFront<Value>(bytes: Uint8Array, read: (front: Uint8Array) => Value | null): Value | null {
  let front = new Uint8Array(0)
  const stream = new Gunzip((part) => {
    const longer = new Uint8Array(front.length + part.length)
    longer.set(front)
    longer.set(part, front.length)
    front = longer
  })
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
      const value = read(front)
      if (value !== null || front.length > MAX_UNPACKED) return value
    }
  } catch {
    // Broken bytes are none.
  }
  return null
}
