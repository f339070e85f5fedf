import type { Value } from '#shared/fields/value.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import type { Clock } from '#shared/merge/clock.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { ByteReader } from './byte-reader.ts'
import { CHUNK_VERSION, CLOCK_OF_ROW, FIRST_CLOCK, NO_CLOCK } from './chunk-format.ts'
import { BROKEN, openColumn, type Column } from './chunk-column.ts'
import { openClocks, type ClockList } from './clock-list.ts'
import { openIds } from './id-list.ts'

/** `newer`: written by a later release, which can read it. `corrupt`: these bytes were never a chunk, or no longer are. */
export type ChunkFault = 'newer' | 'corrupt'

/** A chunk whose records are decoded one by one, when they are asked for. */
export type Chunk = {
  readonly entity: string
  readonly count: number
  /** The id of a row; ids are in order. */
  id(row: number): string
  /** The row of an id, or -1. */
  find(id: string): number
  record(row: number): Result<StoredRecord, 'corrupt'>
  /** The highest clock of all records, null when none has one. */
  readonly newestClock: Clock | null
  /** One plain field of every row without its record, for lists and sums; undefined where a row has none. */
  values(field: string): Result<readonly (Value | undefined)[], 'corrupt'>
}

/** Opens what `encodeChunk` wrote. Costs a few numbers per column and row, no text. */
export function openChunk(bytes: Uint8Array): Result<Chunk, ChunkFault> {
  const reader = new ByteReader(bytes)
  const version = reader.byte()
  if (version > CHUNK_VERSION) return fail('newer')
  if (version < CHUNK_VERSION) return fail('corrupt')
  const entity = reader.text()
  const count = reader.count()
  const ids = openIds(reader.section(), count)
  const clocks = openClocks(reader.section())
  const rowClocks = readRowClocks(new ByteReader(reader.section()), count, clocks?.length ?? 0)
  const columns = Array.from({ length: reader.count() }, () => openColumn(reader.section(), count, clocks?.length ?? 0))
  const opened = columns.filter((column) => column !== null)
  if (reader.isBroken || !ids || !clocks || !rowClocks || opened.length < columns.length) return fail('corrupt')
  return ok({
    entity,
    count,
    id: (row) => ids.at(row),
    find: (id) => ids.find(id),
    newestClock: clocks.length > 0 ? clocks.at(clocks.length - 1) : null,
    record: (row) => readRecord(opened, row, { entity, id: ids.at(row), clocks, rowPlace: rowClocks[row] ?? 0 }),
    values: (field) => readValues(opened, field, count),
  })
}

type Row = {
  readonly entity: string
  readonly id: string
  readonly clocks: ClockList
  /** The place of the row's own clock plus one; zero when it has none. */
  readonly rowPlace: number
}

function readRecord(
  columns: readonly Column[],
  row: number,
  { entity, id, clocks: list, rowPlace }: Row,
): Result<StoredRecord, 'corrupt'> {
  const fields: Record<string, Value> = {}
  const clocks: Record<string, Clock> = {}
  if (id === '') return fail('corrupt')
  const rowClock = rowPlace === 0 ? null : list.at(rowPlace - 1)
  for (const column of columns) {
    for (let at = column.startOf(row); at < column.startOf(row + 1); at += 1) {
      const key = column.key(at)
      const value = column.value(at)
      const code = column.clock(at)
      if (key === BROKEN || value === BROKEN || code >= list.length + FIRST_CLOCK) return fail('corrupt')
      if (value !== undefined) fields[key] = value
      const clock = code === CLOCK_OF_ROW ? rowClock : code === NO_CLOCK ? null : list.at(code - FIRST_CLOCK)
      if (clock !== null) clocks[key] = clock
    }
  }
  return ok({ entity, id, fields, clocks })
}

function readValues(
  columns: readonly Column[],
  field: string,
  count: number,
): Result<readonly (Value | undefined)[], 'corrupt'> {
  const values = Array<Value | undefined>(count).fill(undefined)
  const column = columns.find(({ name }) => name === field)
  for (let row = 0; column && row < count; row += 1) {
    const at = column.startOf(row)
    const value = at < column.startOf(row + 1) ? column.value(at) : undefined
    if (value === BROKEN) return fail('corrupt')
    values[row] = value
  }
  return ok(values)
}

/** Each row's place plus one; null when the bytes are broken. */
function readRowClocks(reader: ByteReader, count: number, clocks: number): Float64Array | null {
  const places = reader.numbers(count)
  let place = 0
  let isWithin = true
  for (let row = 0; row < count; row += 1) {
    const step = places[row] ?? 0
    place += step % 2 === 0 ? step / 2 : -(step + 1) / 2
    if (place < 0 || place > clocks) isWithin = false
    places[row] = place
  }
  return isWithin && !reader.isBroken && reader.left === 0 ? places : null
}
