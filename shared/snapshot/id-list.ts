import { countUpTo } from '#shared/lib/count-up-to.ts'
import { ALPHABET } from '#shared/lib/ids.ts'
import { assert } from '#shared/lib/must.ts'
import { ByteReader, decodeUtf8 } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'

const ID = /^[\w-]{1,64}$/u

/** Ids in order. `find` gives the place of an id, or -1. */
export type IdList = { readonly length: number; at(i: number): string; find(id: string): number }

/**
 * Ids in their order, each without what it shares with the one before: time-ordered ids begin alike. What is left is random, so
 * nothing packs it: letters that are all of the alphabet of our ids take five bits each.
 */
export function packIds(ids: readonly string[]): Uint8Array {
  assert(
    ids.every((id, i) => ID.test(id) && (i === 0 || (ids[i - 1] ?? '') < id)),
    'ids in order',
  )
  const shared = ids.map((id, i) => sharedLength(ids[i - 1] ?? '', id))
  const letters = ids.map((id, i) => id.slice(shared[i])).join('')
  const isOurs = [...letters].every((letter) => ALPHABET.includes(letter))
  const writer = new ByteWriter()
  writer.byte(isOurs ? 1 : 0)
  for (const length of shared) writer.byte(length)
  ids.forEach((id, i) => writer.byte(id.length - (shared[i] ?? 0)))
  writer.raw(isOurs ? packLetters(letters) : Uint8Array.from(letters, (letter) => letter.charCodeAt(0)))
  return writer.done()
}

/** Opens what `packIds` wrote; null when these bytes are none. */
export function openIds(bytes: Uint8Array, length: number): IdList | null {
  if (length * 2 >= bytes.length) return null
  const reader = new ByteReader(bytes)
  const isOurs = reader.byte() === 1
  const shared = reader.raw(length)
  const own = reader.raw(length)
  const starts = startsOf(own)
  const total = starts[length] ?? 0
  if (reader.left !== (isOurs ? Math.ceil((total * 5) / 8) : total)) return null
  const body = reader.raw(reader.left)
  const plain = isOurs ? '' : decodeUtf8(body)
  if (plain === null) return null
  const lettersAt = (from: number, to: number) => (isOurs ? unpackLetters(body, from, to) : plain.slice(from, to))
  const known: string[] = []
  const at = (i: number) => (i >= 0 && i < length ? (known[i] ??= idAt(i, { shared, starts, known, lettersAt })) : '')
  return { length, at, find: (id) => findSorted({ length, at }, id) }
}

type Letters = {
  readonly shared: Uint8Array
  /** Where the letters of each id begin among all. */
  readonly starts: Uint32Array
  readonly known: readonly string[]
  lettersAt(from: number, to: number): string
}

/** One id: what it shares with those before it is looked for backwards, as far as nobody has asked for them. */
function idAt(i: number, { shared, starts, known, lettersAt }: Letters): string {
  let id = lettersAt(starts[i] ?? 0, starts[i + 1] ?? 0)
  let open = shared[i] ?? 0
  for (let before = i - 1; before >= 0 && open > 0; before -= 1) {
    const whole = known[before]
    if (whole !== undefined) return whole.slice(0, open) + id
    const front = shared[before] ?? 0
    if (front >= open) continue
    const start = starts[before] ?? 0
    id = lettersAt(start, start + open - front) + id
    open = front
  }
  return id
}

function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i += 1) starts[i + 1] = (starts[i] ?? 0) + (lengths[i] ?? 0)
  return starts
}

function packLetters(letters: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((letters.length * 5) / 8))
  for (let i = 0; i < letters.length; i += 1) {
    const value = ALPHABET.indexOf(letters.charAt(i)) << (11 - ((i * 5) % 8))
    const at = (i * 5) >> 3
    bytes[at] = (bytes[at] ?? 0) | (value >> 8)
    if ((value & 255) !== 0) bytes[at + 1] = (bytes[at + 1] ?? 0) | (value & 255)
  }
  return bytes
}

function unpackLetters(bytes: Uint8Array, from: number, to: number): string {
  let letters = ''
  for (let i = from; i < to; i += 1) {
    const at = (i * 5) >> 3
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
    letters += ALPHABET.charAt((pair >> (11 - ((i * 5) % 8))) & 31)
  }
  return letters
}

function findSorted({ length, at }: Omit<IdList, 'find'>, id: string): number {
  const place = countUpTo(length, (one) => at(one) < id)
  return place < length && at(place) === id ? place : -1
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
