import { ByteReader, decodeUtf8, unpackText } from './byte-reader.ts'

/** Texts that `packTexts` wrote, each decoded when it is asked for. `at` gives null where the bytes hold no text. */
export type TextList = { readonly length: number; at(i: number): string | null }

/** Opens a list of `length` texts; null when the bytes cannot hold it. */
export function openTexts(bytes: Uint8Array, length: number): TextList | null {
  const ends = endsOf(bytes, length)
  if (ends === null) return null
  const { starts, from } = ends
  const body = bytes.subarray(from)
  let whole: string | null = null
  return {
    length,
    at: (i) => {
      const start = starts[i] ?? 0
      const end = starts[i + 1] ?? 0
      // Decoding once and cutting is much cheaper than decoding each; it is right where a byte is a character.
      whole ??= decodeUtf8(body) ?? ''
      return whole.length === body.length && body[start] !== 0
        ? whole.slice(start, end)
        : unpackText(body.subarray(start, end))
    },
  }
}

/** Where each text begins behind the lengths, and where the lengths end. */
function endsOf(bytes: Uint8Array, length: number): { starts: Uint32Array; from: number } | null {
  const reader = new ByteReader(bytes)
  if (length > bytes.length) return null
  const starts = new Uint32Array(length + 1)
  for (let i = 0; i < length; i += 1) starts[i + 1] = (starts[i] ?? 0) + reader.number()
  const total = starts[length] ?? 0
  return reader.isBroken || total !== reader.left ? null : { starts, from: bytes.length - total }
}
