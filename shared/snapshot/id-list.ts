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
  const total = own.reduce((sum, each) => sum + each, 0)
  if (reader.left !== (isOurs ? Math.ceil((total * 5) / 8) : total)) return null
  const body = reader.raw(reader.left)
  let ids: string[] | null = null
  const all = () => (ids ??= expand(isOurs ? unpackLetters(body, total) : (decodeUtf8(body) ?? ''), shared, own))
  return { length, at: (i) => all()[i] ?? '', find: (id) => findSorted(all(), id) }
}

function expand(letters: string, shared: Uint8Array, own: Uint8Array): string[] {
  const ids: string[] = []
  let at = 0
  let last = ''
  own.forEach((length, i) => {
    last = last.slice(0, shared[i]) + letters.slice(at, at + length)
    at += length
    ids.push(last)
  })
  return ids
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

function unpackLetters(bytes: Uint8Array, length: number): string {
  let letters = ''
  for (let i = 0; i < length; i += 1) {
    const at = (i * 5) >> 3
    const pair = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
    letters += ALPHABET.charAt((pair >> (11 - ((i * 5) % 8))) & 31)
  }
  return letters
}

function findSorted(ids: readonly string[], id: string): number {
  const at = countUpTo(ids, (one) => one < id)
  return ids[at] === id ? at : -1
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}
