import { ByteReader, decodeUtf8, unpackText } from './byte-reader.ts'

/** Texts that `packTexts` wrote, each decoded when it is asked for. `at` gives null where the bytes hold no text. */
export type TextList = { readonly length: number; at(i: number): string | null }

/** The same with their bytes: those of text i are from `starts[i]` up to `starts[i + 1]`, as `packText` made them. */
export type PackedTexts = TextList & { readonly bytes: Uint8Array; readonly starts: Uint32Array }

/** Opens a list of `length` texts; null when the bytes cannot hold it. */
export function openTexts(bytes: Uint8Array, length: number): PackedTexts | null {
  const ends = endsOf(bytes, length)
  if (ends === null) return null
  const { starts, from } = ends
  const body = bytes.subarray(from)
  let whole: Whole | null | undefined
  let asked = 0
  return {
    length,
    bytes: body,
    starts,
    at: (i) => {
      if (asked < FEW) {
        asked += 1
        return unpackText(body.subarray(starts[i], starts[i + 1]))
      }
      // Decoding once and cutting is much cheaper than decoding each.
      if (whole === undefined) whole = decodeWhole(body, starts)
      const text = whole?.text.slice(whole.starts[i], whole.starts[i + 1])
      return text === undefined || text.charCodeAt(0) === 0 ? unpackText(body.subarray(starts[i], starts[i + 1])) : text
    },
  }
}

/** Texts that are decoded one by one before all are: who opens one record wants one of each field. */
const FEW = 8

/** All texts together; `starts` count in UTF-16 units. */
type Whole = { readonly text: string; readonly starts: Uint32Array }

/** Null where a text is none for itself: it begins within a character, or has bytes that are none. */
function decodeWhole(body: Uint8Array, starts: Uint32Array): Whole | null {
  const text = decodeUtf8(body)
  if (text === null) return null
  if (text.length === body.length) return { text, starts }
  const units = new Uint32Array(starts.length)
  let next = 0
  let unit = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    const isWithin = (byte & 0xc0) === 0x80
    for (; starts[next] === at; next += 1) {
      if (isWithin) return null
      units[next] = unit
    }
    // Four bytes make two units.
    if (!isWithin) unit += byte < 0xf0 ? 1 : 2
  }
  return { text, starts: units.fill(unit, next) }
}

/** Where each text begins behind the lengths, and where the lengths end. */
function endsOf(bytes: Uint8Array, length: number): { starts: Uint32Array; from: number } | null {
  const reader = new ByteReader(bytes)
  if (length > bytes.length) return null
  const starts = reader.sums(length)
  const total = starts[length] ?? 0
  return reader.isBroken || total !== reader.left ? null : { starts, from: bytes.length - total }
}
