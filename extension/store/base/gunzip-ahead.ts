import { unpackedSize } from './gzip.ts'

/**
 * What `gunzip` gives, done by the browser while others go on: outside of transactions, where waiting for it does no harm. A page
 * that has just started runs a library of its own several times slower.
 */
export async function gunzipAhead(bytes: Uint8Array): Promise<Uint8Array | null> {
  const size = unpackedSize(bytes)
  if (size === null) return null
  const { readable, writable } = new DecompressionStream('gzip')
  const [writer, reader] = [writable.getWriter(), readable.getReader()]
  // What is wrong with the bytes is told to whoever reads.
  writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => {})
  writer.close().catch(() => {})
  const unpacked = new Uint8Array(size)
  for (let at = 0; ;) {
    const part = await reader.read().catch(() => null)
    if (part === null) return null
    if (part.done) return at === size ? unpacked : null
    if (at + part.value.length > size) return null
    unpacked.set(part.value, at)
    at += part.value.length
  }
}
