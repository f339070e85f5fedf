import { FLAG } from './index-format.ts'

/** The tokens of a chunk. Token i is the bytes from `starts[i]` up to `ends[i]`; many lie within each other. */
export type Tokens = {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly rows: Uint16Array
  readonly flags: Uint8Array
  /** The tokens that are phone numbers. */
  readonly phones: Uint32Array
}

/** The same sorted by their first byte only: those that begin with one are few enough to look at each. */
export type SortedTokens = Tokens & {
  /** The tokens that begin with byte b are those from `first[b]` up to `first[b + 1]`. */
  readonly first: Uint32Array
}

/** Far above any chunk that a server makes. */
const MOST_TOKENS = 2 ** 22

/** Tokens while they are collected, in columns that are used again for the next chunk: an index is opened in one go. */
export class TokenList {
  length = 0
  private starts = new Uint32Array(8_192)
  private ends = new Uint32Array(8_192)
  private rows = new Uint16Array(8_192)
  private flags = new Uint8Array(8_192)

  /** Broken bytes shall not ask for all the memory there is: what comes then is left out. */
  get isTooLong(): boolean {
    return this.length >= MOST_TOKENS
  }

  add(start: number, end: number, row: number, flags: number): void {
    if (start >= end || this.isTooLong) return
    if (this.length === this.starts.length) this.grow()
    const at = this.length++
    this.starts[at] = start
    this.ends[at] = end
    this.rows[at] = row
    this.flags[at] = flags
  }

  /** The tokens from `from` up to `to` once more, for another row. */
  repeat(from: number, to: number, row: number): void {
    for (let at = from; at < to; at += 1) this.add(this.starts[at] ?? 0, this.ends[at] ?? 0, row, this.flags[at] ?? 0)
  }

  /** What was collected, as columns of its own. */
  done(bytes: Uint8Array): Tokens {
    const { length } = this
    const phones: number[] = []
    for (let i = 0; i < length; i += 1) if (((this.flags[i] ?? 0) & FLAG.phone) !== 0) phones.push(i)
    return {
      bytes,
      starts: this.starts.slice(0, length),
      ends: this.ends.slice(0, length),
      rows: this.rows.slice(0, length),
      flags: this.flags.slice(0, length),
      phones: Uint32Array.from(phones),
    }
  }

  private grow(): void {
    const length = this.starts.length * 2
    this.starts = longer(this.starts, new Uint32Array(length))
    this.ends = longer(this.ends, new Uint32Array(length))
    this.rows = longer(this.rows, new Uint16Array(length))
    this.flags = longer(this.flags, new Uint8Array(length))
  }
}

function longer<Column extends Uint8Array | Uint16Array | Uint32Array>(column: Column, room: Column): Column {
  room.set(column)
  return room
}

/** Counting is sorting enough: no text is compared. */
export function sortTokens({ bytes, starts, ends, rows, flags, phones }: Tokens): SortedTokens {
  const { length } = starts
  const first = countFirst(bytes, starts)
  const next = first.slice()
  const places = new Uint32Array(length)
  const sorted = {
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    rows: new Uint16Array(length),
    flags: new Uint8Array(length),
  }
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[starts[i] ?? 0] ?? 0
    const to = next[byte] ?? 0
    next[byte] = to + 1
    places[i] = to
    sorted.starts[to] = starts[i] ?? 0
    sorted.ends[to] = ends[i] ?? 0
    sorted.rows[to] = rows[i] ?? 0
    sorted.flags[to] = flags[i] ?? 0
  }
  return { bytes, ...sorted, first, phones: phones.map((i) => places[i] ?? 0) }
}

function countFirst(bytes: Uint8Array, starts: Uint32Array): Uint32Array {
  const first = new Uint32Array(257)
  for (const start of starts) {
    const after = (bytes[start] ?? 0) + 1
    first[after] = (first[after] ?? 0) + 1
  }
  for (let byte = 0; byte < 256; byte += 1) first[byte + 1] = (first[byte + 1] ?? 0) + (first[byte] ?? 0)
  return first
}
