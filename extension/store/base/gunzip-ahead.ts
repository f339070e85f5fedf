import { sizeOf } from './gzip.ts'

/**
 * What `gunzip` gives, done by the browser while others go on: outside of transactions, where waiting for it does no harm. A page
 * that has just started runs a library of its own several times slower.
 */
export async function gunzipAhead(bytes: Uint8Array): Promise<Uint8Array | null> {
  const size = sizeOf(bytes)
  if (size === null) return null
  const { readable, writable } = new DecompressionStream('gzip')
  const writer = writable.getWriter()
  const unpacked = new Uint8Array(size)
  let at = 0
  try {
    const written = Promise.all([writer.write(bytes as Uint8Array<ArrayBuffer>), writer.close()])
    // What is wrong with the bytes is told to whoever reads.
    written.catch(() => {})
    for await (const part of readable) {
      if (at + part.length > size) return null
      unpacked.set(part, at)
      at += part.length
    }
  } catch {
    return null
  }
  return at === size ? unpacked : null
}
