import { isSafeKey, splitKey } from '#shared/fields/element-key.ts'
import type { Value } from '#shared/fields/value.ts'
import { assert } from '#shared/lib/must.ts'
import { ownValue } from '#shared/lib/own-value.ts'
import { isClock, type Clock } from '#shared/merge/clock.ts'
import type { RecordState } from '#shared/merge/merge.ts'
import { ByteWriter, packText, packTexts } from './byte-writer.ts'
import { CHUNK_VERSION, CLOCK_OF_ROW, codeWidth, FIRST_CLOCK, NO_CLOCK, TAG } from './chunk-format.ts'
import { packClocks } from './clock-list.ts'
import { packIds } from './id-list.ts'

/** A record of a chunk, whose entity the chunk names. */
export type ChunkRecord = RecordState & { readonly id: string }

type Entry = { readonly element: string; readonly tag: number; readonly text: string; readonly code: number }
type Column = { readonly entriesByRow: Map<number, Entry[]> }
/** Where each clock stands in the chunk's list. */
type Places = ReadonlyMap<Clock, number>

/**
 * Records of one entity as bytes that gzip well, in columns: first the ids, then for each field of any record its values, row
 * after row. Elements of a list (`tags/vip`) share the column of their field. Most records were written by one change, so a row
 * names one clock and an entry only a clock that differs.
 * The ids must be in order and differ. Keys that reach a prototype are left out.
 */
export function encodeChunk(entity: string, records: readonly ChunkRecord[]): Uint8Array {
  const clocks = [...new Set(records.flatMap((record) => Object.values(record.clocks)))].toSorted()
  assert(clocks.every(isClock), 'clocks of a chunk')
  const places = new Map(clocks.map((clock, place) => [clock, place]))
  const rowClocks = records.map(commonClock)
  const writer = new ByteWriter()
  writer.byte(CHUNK_VERSION)
  writer.text(entity)
  writer.number(records.length)
  writer.section(packIds(records.map(({ id }) => id)))
  writer.section(packClocks(clocks))
  writer.section(packRowClocks(rowClocks, places))
  const columns = columnsOf(records, rowClocks, places)
  writer.number(columns.size)
  for (const [name, column] of columns)
    writer.section(packColumn(name, column, records.length, codeWidth(clocks.length)))
  return writer.done()
}

/** The clock of most of a record's fields; the lowest of those that share the first place. */
function commonClock({ clocks }: RecordState): Clock | undefined {
  const counts = new Map<Clock, number>()
  for (const clock of Object.values(clocks)) counts.set(clock, (counts.get(clock) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
}

/** Each row's place plus one as a step from the row before, zero when it has no clock; signs in the lowest bit. */
function packRowClocks(rowClocks: readonly (Clock | undefined)[], places: Places): Uint8Array {
  const writer = new ByteWriter()
  let last = 0
  for (const clock of rowClocks) {
    const place = clock === undefined ? 0 : (places.get(clock) ?? 0) + 1
    writer.number(place >= last ? (place - last) * 2 : (last - place) * 2 - 1)
    last = place
  }
  return writer.done()
}

function columnsOf(
  records: readonly ChunkRecord[],
  rowClocks: readonly (Clock | undefined)[],
  places: Places,
): Map<string, Column> {
  const columns = new Map<string, Column>()
  records.forEach((record, row) => {
    for (const key of keysOf(record)) {
      const { field, element } = splitKey(key)
      const name = element === null ? field : `${field}/`
      const column = columns.get(name) ?? { entriesByRow: new Map<number, Entry[]>() }
      columns.set(name, column)
      const entries = column.entriesByRow.get(row) ?? []
      column.entriesByRow.set(row, entries)
      const code = clockCode(ownValue(record.clocks, key), rowClocks[row], places)
      entries.push({ element: element ?? '', code, ...tagged(ownValue(record.fields, key)) })
    }
  })
  return columns
}

/** Every key that has a value or a clock, in order. */
function keysOf({ fields, clocks }: RecordState): string[] {
  return [...new Set([...Object.keys(fields), ...Object.keys(clocks)])].filter(isSafeKey).toSorted()
}

function clockCode(clock: Clock | undefined, rowClock: Clock | undefined, places: Places): number {
  if (clock === undefined) return NO_CLOCK
  return clock === rowClock ? CLOCK_OF_ROW : (places.get(clock) ?? 0) + FIRST_CLOCK
}

function tagged(value: Value | undefined): { tag: number; text: string } {
  if (value === undefined) return { tag: TAG.absent, text: '' }
  if (value === null) return { tag: TAG.null, text: '' }
  if (typeof value === 'boolean') return { tag: value ? TAG.true : TAG.false, text: '' }
  return typeof value === 'string' ? { tag: TAG.text, text: value } : { tag: TAG.json, text: JSON.stringify(value) }
}

function packColumn(name: string, { entriesByRow }: Column, rows: number, width: number): Uint8Array {
  const entries = [...entriesByRow.values()].flat()
  const writer = new ByteWriter()
  writer.section(packText(name))
  writer.number(entries.length)
  const counts = new ByteWriter()
  for (let row = 0; row < rows; row += 1) counts.number(entriesByRow.get(row)?.length ?? 0)
  writer.section(counts.done())
  writer.raw(Uint8Array.from(entries, ({ tag }) => tag))
  writer.planes(
    entries.map(({ code }) => code),
    width,
  )
  if (name.endsWith('/')) writer.section(packTexts(entries.map(({ element }) => element)))
  writer.section(packTexts(entries.map(({ text }) => text)))
  return writer.done()
}
