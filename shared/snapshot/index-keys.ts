import { firstAtLeast } from '#shared/lib/first-at-least.ts'
import { foldHash, hashBytes, hashFront } from './hash-key.ts'
import { KEY_FRONTS, KIND, KIND_BITS } from './index-format.ts'
import type { Form } from './phrase-columns.ts'

/** Lookup keys in 24 bits, each with a row that it leads to. */
export type ChunkKeys = { readonly hashes: Uint32Array; readonly rows: Uint16Array }

const HASHED = Object.entries(KEY_FRONTS).flatMap(([kind, fronts]) =>
  fronts.map((front, i) => [Number(kind) * 2 + i, hashFront(front)] as const),
)
const HASH_OF_FRONT = new Map(HASHED)

/** Where a value lies in a text, and in it the domain of an address and the last word of a name, zero where there is one word. */
export type KeySpan = {
  readonly start: number
  readonly end: number
  readonly domain: readonly [from: number, to: number]
  readonly lastWord: number
}

/** Keys while they are collected, in columns that are used again for the next chunk. */
export class KeyList {
  private length = 0
  private hashes = new Uint32Array(4_096)
  private rows = new Uint16Array(4_096)

  /** Begins with the keys that were written as numbers. */
  begin({ hashes, rows }: ChunkKeys): void {
    this.length = 0
    this.room(hashes.length)
    this.hashes.set(hashes)
    this.rows.set(rows)
    this.length = hashes.length
  }

  /** Adds the keys that a value of a form tells. */
  addTold({ kind, mask }: Pick<Form, 'kind' | 'mask'>, bytes: Uint8Array, span: KeySpan, row: number): void {
    const { start, end, domain, lastWord } = span
    const base = kind & KIND_BITS
    const front = base * 2
    if ((mask & 1) !== 0) this.add(front, bytes, start, end, row)
    if ((mask & 2) === 0) return
    if (base === KIND.address) this.add(front + 1, bytes, domain[0], domain[1], row)
    else if (base === KIND.spoken && lastWord > 0) this.addTurned(front + 1, bytes, [start, lastWord, end], row)
    else this.add(front + 1, bytes, start, end, row)
  }

  /** Adds the key that the bytes from `start` up to `end` tell behind a front: that of a kind, twice its number, or one more. */
  private add(front: number, bytes: Uint8Array, start: number, end: number, row: number): void {
    this.put(hashBytes(bytes, HASH_OF_FRONT.get(front) ?? 0, start, end), row)
  }

  /** The same of a name with its last word, which begins at `turn`, in front. */
  private addTurned(
    front: number,
    bytes: Uint8Array,
    [start, turn, end]: readonly [number, number, number],
    row: number,
  ): void {
    const last = hashBytes(bytes, HASH_OF_FRONT.get(front) ?? 0, turn, end)
    const space = hashBytes(bytes, last, turn - 1, turn)
    this.put(hashBytes(bytes, space, start, turn - 1), row)
  }

  /** What was collected, in columns of its own. */
  done(): ChunkKeys {
    return { hashes: this.hashes.slice(0, this.length), rows: this.rows.slice(0, this.length) }
  }

  private put(hash: number, row: number): void {
    this.room(1)
    this.hashes[this.length] = foldHash(hash)
    this.rows[this.length++] = row
  }

  private room(more: number): void {
    if (this.length + more <= this.hashes.length) return
    const length = Math.max(this.hashes.length * 2, this.length + more)
    const [hashes, rows] = [new Uint32Array(length), new Uint16Array(length)]
    hashes.set(this.hashes)
    rows.set(this.rows)
    this.hashes = hashes
    this.rows = rows
  }
}

export function sortKeys({ hashes, rows }: ChunkKeys): ChunkKeys {
  // Hash and row in one number: sorting numbers is the fastest sorting there is.
  const pairs = Float64Array.from(hashes, (hash, i) => hash * 65_536 + (rows[i] ?? 0)).sort()
  return {
    hashes: Uint32Array.from(pairs, (pair) => Math.floor(pair / 65_536)),
    rows: Uint16Array.from(pairs, (pair) => pair % 65_536),
  }
}

export function rowsOfKey({ hashes, rows }: ChunkKeys, hash: number): number[] {
  const found: number[] = []
  for (let at = firstAtLeast(hashes, hash); hashes[at] === hash; at += 1) found.push(rows[at] ?? 0)
  return found
}
