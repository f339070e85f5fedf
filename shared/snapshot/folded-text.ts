import type { FoldedPart } from './pieces.ts'

/** Far above any chunk that a server makes: broken bytes shall not ask for all the memory there is. */
const MAX_BYTES = 2 ** 25

/** Runs of letters and digits, or of Han characters, of one value; `han[i]` is where the characters of run i begin in `characters`, or -1. */
export type Runs = { length: number; readonly starts: number[]; readonly ends: number[]; readonly han: number[] }

/** Writes folded texts one behind the other, and tells of the last one where its words are. Used again for the next chunk. */
export class FoldedText {
  length = 0
  isTooLong = false
  bytes = new Uint8Array(2 ** 16)
  readonly runs: Runs = { length: 0, starts: [], ends: [], han: [] }
  /** Where each Han character of the text begins, and how it sounds. */
  readonly characters: number[] = []
  readonly sounds: string[] = []
  private last: FoldedPart['kind'] = 'sign'

  /** Begins a chunk. */
  clear(): void {
    this.length = 0
    this.isTooLong = false
  }

  /** Begins a text. */
  begin(): void {
    this.runs.length = 0
    this.characters.length = 0
    this.sounds.length = 0
    this.last = 'sign'
  }

  signs(signs: string): void {
    this.write(signs)
    this.last = 'sign'
  }

  digits(value: number, digits: number): void {
    this.enter('word')
    this.number(value, digits)
    this.leave()
  }

  /** Writes a number of so many digits, and notes no word. */
  number(value: number, digits: number): void {
    this.room(digits)
    const { bytes, length } = this
    let rest = value
    for (let at = length + digits - 1; at >= length; at -= 1) {
      bytes[at] = 48 + (rest % 10)
      rest = (rest / 10) | 0
    }
    this.length = length + digits
  }

  /** Writes one byte, and notes no word. */
  byte(byte: number): void {
    this.room(1)
    this.bytes[this.length++] = byte
  }

  /** Copies bytes, and notes no word. Texts are short: byte by byte costs less than a call that copies. */
  copy(source: Uint8Array, start: number, end: number): void {
    this.room(end - start)
    const { bytes } = this
    let at = this.length
    for (let from = start; from < end; from += 1) bytes[at++] = source[from] ?? 0
    this.length = at
  }

  piece(parts: readonly FoldedPart[]): void {
    for (let i = 0; i < parts.length; i += 1) {
      const part = parts[i]
      if (!part || this.isTooLong) break
      this.enter(part.kind)
      if (part.kind === 'han') {
        this.characters.push(this.length)
        this.sounds.push(part.sound)
      }
      if (part.start < 0) {
        part.start = this.write(part.text)
        part.end = this.length
      } else this.copy(this.bytes, part.start, part.end)
      this.leave()
    }
  }

  /** Writes what belongs to no value, and tells where it begins. */
  write(text: string): number {
    const start = this.length
    // A unit of UTF-16 takes three bytes at most.
    this.room(text.length * 3)
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i)
      if (code < 0x80) this.bytes[this.length++] = code
      else if (code >= 0xd800 && code < 0xe000) {
        const rest = encoder.encode(text.slice(i))
        this.copy(rest, 0, rest.length)
        break
      } else this.encode(code)
    }
    return start
  }

  /** Where a byte stands, or the end. */
  find(byte: number, start: number, end: number): number {
    for (let at = start; at < end; at += 1) if (this.bytes[at] === byte) return at
    return end
  }

  private enter(kind: FoldedPart['kind']): void {
    if (kind !== 'sign' && kind !== this.last) {
      const run = this.runs.length++
      this.runs.starts[run] = this.length
      this.runs.han[run] = kind === 'han' ? this.characters.length : -1
    }
    this.last = kind
  }

  private leave(): void {
    if (this.last !== 'sign') this.runs.ends[this.runs.length - 1] = this.length
  }

  /** Most of what is not plain is one Han character: a call for each would cost more than all the rest. */
  private encode(code: number): void {
    if (code < 0x800) this.bytes[this.length++] = 0xc0 | (code >> 6)
    else {
      this.bytes[this.length++] = 0xe0 | (code >> 12)
      this.bytes[this.length++] = 0x80 | ((code >> 6) & 0x3f)
    }
    this.bytes[this.length++] = 0x80 | (code & 0x3f)
  }

  /** Of what is too long the rest is written over its beginning or nowhere, until whoever writes it asks. */
  private room(more: number): void {
    if (this.length + more > MAX_BYTES) {
      this.isTooLong = true
      this.length = 0
      return
    }
    if (this.length + more <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }
}

const encoder = new TextEncoder()
