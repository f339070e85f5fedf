import type { Pieces } from './pieces.ts'

const ZERO = 48
const NINE = 57
const UPPER_A = 65
const UPPER_Z = 90
const LOWER_A = 97
const LOWER_Z = 122
const TO_LOWER = 32

/**
 * The pieces of a chunk that fold to a word of letters `a` to `z` and digits, as nearly all do outside of Han: folded without a text
 * being made of any. Piece i is the bytes from `starts[i]` up to `ends[i]`, none for one that is not plain. Used again for the next
 * chunk.
 */
export class PlainPieces {
  bytes = new Uint8Array(2 ** 14)
  starts = new Uint32Array(2 ** 11)
  ends = new Uint32Array(2 ** 11)

  read({ length, texts, folds }: Pieces): void {
    const most = texts.bytes.length + folds.bytes.length
    if (this.bytes.length < most) this.bytes = new Uint8Array(most * 2)
    if (this.starts.length < length) {
      this.starts = new Uint32Array(length * 2)
      this.ends = new Uint32Array(length * 2)
    }
    let at = 0
    for (let piece = 0; piece < length; piece += 1) {
      const from = (folds.starts[piece] ?? 0) + 1
      const to = folds.starts[piece + 1] ?? 0
      this.starts[piece] = at
      at =
        from > to
          ? this.lower(texts.bytes, texts.starts[piece] ?? 0, texts.starts[piece + 1] ?? 0, at)
          : this.copy(folds.bytes, from, to, at)
      this.ends[piece] = at
    }
  }

  /** Writes a word in small letters, and tells where it ends; nothing where it is no such word. */
  private lower(source: Uint8Array, from: number, to: number, start: number): number {
    const { bytes } = this
    let at = start
    for (let i = from; i < to; i += 1) {
      const byte = source[i] ?? 0
      const small = byte >= UPPER_A && byte <= UPPER_Z ? byte + TO_LOWER : byte
      if (!isPlain(small)) return start
      bytes[at++] = small
    }
    return at
  }

  /** The same of what is folded already. */
  private copy(source: Uint8Array, from: number, to: number, start: number): number {
    const { bytes } = this
    let at = start
    for (let i = from; i < to; i += 1) {
      const byte = source[i] ?? 0
      if (!isPlain(byte)) return start
      bytes[at++] = byte
    }
    return at
  }
}

function isPlain(byte: number): boolean {
  return (byte >= LOWER_A && byte <= LOWER_Z) || (byte >= ZERO && byte <= NINE)
}
