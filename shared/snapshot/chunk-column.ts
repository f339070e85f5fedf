import { elementKey, isSafeKey } from '#shared/fields/element-key.ts'
import type { Value } from '#shared/fields/value.ts'
import { ByteReader, parseJson } from './byte-reader.ts'
import { codeWidth, TAG } from './chunk-format.ts'
import { openTexts, type TextList } from './text-list.ts'

/** What a column gives where its bytes hold nothing that could be read. */
export const BROKEN = Symbol('broken')

/** One field of all rows: the entries of a row are those from `startOf(row)` up to `startOf(row + 1)`. */
export type Column = {
  /** The field, with a slash behind it when its entries are elements of a list. */
  readonly name: string
  startOf(row: number): number
  /** The key of an entry in its record. */
  key(at: number): string | typeof BROKEN
  /** Undefined for a field that was cleared. */
  value(at: number): Value | undefined | typeof BROKEN
  /** `CLOCK_OF_ROW`, `NO_CLOCK`, or the place of its clock in the chunk's list plus `FIRST_CLOCK`: one beyond its end where the bytes are broken. */
  clock(at: number): number
}

/**
 * Opens a column of `rows` rows; null when the bytes are none. What each entry has of its own is looked at when it is asked for: a page
 * that has just started, and wants one record, runs a loop over all of them for a millisecond or two.
 */
export function openColumn(bytes: Uint8Array, rows: number, clocks: number): Column | null {
  const reader = new ByteReader(bytes)
  const name = reader.text()
  const entries = reader.count()
  const starts = readStarts(new ByteReader(reader.section()), rows, entries)
  const tags = reader.raw(entries)
  const codes = planesOf(reader.raw(entries * codeWidth(clocks)), entries)
  const elements = name.endsWith('/') ? openTexts(reader.section(), entries) : NO_ELEMENTS
  const texts = openTexts(reader.section(), entries)
  if (reader.isBroken || reader.left > 0 || !starts || !elements || !texts || !isSafeKey(name)) return null
  return {
    name,
    startOf: (row) => starts[row] ?? 0,
    key: (at) => {
      if (elements === NO_ELEMENTS) return name
      const element = elements.at(at)
      return element === null ? BROKEN : elementKey(name.slice(0, -1), element)
    },
    value: (at) => valueOf(tags[at] ?? TAG.absent, texts, at),
    clock: codes,
  }
}

const NO_ELEMENTS: TextList = { length: 0, at: () => '' }

function readStarts(reader: ByteReader, rows: number, entries: number): Uint32Array | null {
  const starts = reader.sums(rows)
  return !reader.isBroken && reader.left === 0 && starts[rows] === entries ? starts : null
}

/** A number of those that `ByteWriter.planes` wrote: its bytes lie `length` apart, the lowest first. */
function planesOf(bytes: Uint8Array, length: number): (at: number) => number {
  return (at) => {
    let value = 0
    for (let plane = at, scale = 1; plane < bytes.length; plane += length, scale *= 256)
      value += (bytes[plane] ?? 0) * scale
    return value
  }
}

function valueOf(tag: number, texts: TextList, at: number): Value | undefined | typeof BROKEN {
  if (tag === TAG.absent) return undefined
  if (tag === TAG.null) return null
  if (tag === TAG.true || tag === TAG.false) return tag === TAG.true
  if (tag > TAG.json) return BROKEN
  const text = texts.at(at)
  if (text === null) return BROKEN
  if (tag === TAG.text) return text
  const parsed = parseJson(text)
  return parsed.ok ? (parsed.value as Value) : BROKEN
}
