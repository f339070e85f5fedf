import type { Pieces } from './pieces.ts'

/** What a fold begins with. */
const FOLD = '='.charCodeAt(0)

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
    this.makeRoom(length, texts.bytes.length + folds.bytes.length)
    let at = 0
    for (let piece = 0; piece < length; piece += 1) {
      const from = folds.starts[piece] ?? 0
      const to = folds.starts[piece + 1] ?? 0
      this.starts[piece] = at
      if (from === to) at = this.write(texts.bytes, texts.starts[piece] ?? 0, texts.starts[piece + 1] ?? 0, LOWER, at)
      else if (folds.bytes[from] === FOLD) at = this.write(folds.bytes, from + 1, to, AS_IT_IS, at)
      this.ends[piece] = at
    }
  }

  private makeRoom(pieces: number, bytes: number): void {
    if (this.bytes.length < bytes) this.bytes = new Uint8Array(bytes)
    if (this.starts.length >= pieces) return
    this.starts = new Uint32Array(pieces)
    this.ends = new Uint32Array(pieces)
  }

  /** Writes a word as a table says, and tells where it ends; nothing where it is no plain one. */
  private write(source: Uint8Array, from: number, to: number, table: Uint8Array, start: number): number {
    const { bytes } = this
    let at = start
    for (let i = from; i < to; i += 1) {
      const plain = table[source[i] ?? 0] ?? 0
      if (plain === 0) return start
      bytes[at++] = plain
    }
    return at
  }
}

/** The byte that each byte of a word becomes, zero where it makes the word no plain one. */
const AS_IT_IS = tableOf((sign) => (/[0-9a-z]/u.test(sign) ? sign : ''))
const LOWER = tableOf((sign) => (/[0-9A-Za-z]/u.test(sign) ? sign.toLowerCase() : ''))

function tableOf(plain: (sign: string) => string): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => plain(String.fromCharCode(byte)).charCodeAt(0) || 0)
}
