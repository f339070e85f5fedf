import { elementKey } from '#shared/fields/element-key.ts'
import type { Value } from '#shared/fields/value.ts'
import { ByteReader, parseJson } from './byte-reader.ts'
import { CLOCK_OF_ROW, codeWidth, FIRST_CLOCK, isKept, NO_CLOCK, TAG } from './chunk-format.ts'
import { openTexts, type TextList } from './text-list.ts'

/** `clock` is the row's, none, or a place in the chunk's list. `value` is undefined for a field that was cleared. */
export type Entry = { readonly key: string; readonly value: Value | undefined; readonly clock: 'row' | number | null }

/** One field of all rows: the entries of a row are those from `startOf(row)` up to `startOf(row + 1)`. */
export type Column = {
  /** The field, with a slash behind it when its entries are elements of a list. */
  readonly name: string
  startOf(row: number): number
  /** Null when the bytes hold no such value. */
  entry(at: number): Entry | null
}

/** Opens a column of `rows` rows; null when the bytes are none. */
export function openColumn(bytes: Uint8Array, rows: number, clocks: number): Column | null {
  const reader = new ByteReader(bytes)
  const name = reader.text()
  const entries = reader.count()
  const starts = readStarts(new ByteReader(reader.section()), rows, entries)
  const tags = reader.raw(entries)
  const codes = reader.planes(entries, codeWidth(clocks))
  const elements = name.endsWith('/') ? openTexts(reader.section(), entries) : NO_ELEMENTS
  const texts = openTexts(reader.section(), entries)
  if (reader.isBroken || reader.left > 0 || !starts || !elements || !texts || !isKept(name)) return null
  if (codes.some((code) => code >= clocks + FIRST_CLOCK) || tags.some((tag) => tag > TAG.json)) return null
  return {
    name,
    startOf: (row) => starts[row] ?? 0,
    entry: (at) => {
      const element = elements.at(at)
      const value = valueOf(tags[at] ?? TAG.absent, texts, at)
      if (element === null || value === null) return null
      const key = elements === NO_ELEMENTS ? name : elementKey(name.slice(0, -1), element)
      return { key, clock: clockOf(codes[at] ?? NO_CLOCK), ...value }
    },
  }
}

const NO_ELEMENTS: TextList = { length: 0, at: () => '' }

function readStarts(reader: ByteReader, rows: number, entries: number): Uint32Array | null {
  const starts = new Uint32Array(rows + 1)
  for (let row = 0; row < rows; row += 1) starts[row + 1] = (starts[row] ?? 0) + reader.number()
  return !reader.isBroken && reader.left === 0 && starts[rows] === entries ? starts : null
}

function clockOf(code: number): Entry['clock'] {
  return code === CLOCK_OF_ROW ? 'row' : code === NO_CLOCK ? null : code - FIRST_CLOCK
}

function valueOf(tag: number, texts: TextList, at: number): { value: Value | undefined } | null {
  if (tag === TAG.absent) return { value: undefined }
  if (tag === TAG.null) return { value: null }
  if (tag === TAG.true || tag === TAG.false) return { value: tag === TAG.true }
  const text = texts.at(at)
  if (text === null) return null
  if (tag === TAG.text) return { value: text }
  const parsed = parseJson(text)
  return parsed.ok ? { value: parsed.value as Value } : null
}
