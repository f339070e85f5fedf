import { isClock, type Clock } from '#shared/merge/clock.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import type { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'
import { CHUNK_VERSION } from './chunk-format.ts'
import type { Chunk } from './open-chunk.ts'

/** What a base has to know of a chunk. Its index carries it: a new device then unpacks no chunk before somebody looks into it. */
export type ChunkFront = {
  /** The `CHUNK_VERSION` that the chunk is written by. */
  readonly version: number
  readonly entity: string
  readonly count: number
  readonly first: string
  readonly last: string
  /** The highest clock of all records, null when none has one. */
  readonly newestClock: Clock | null
}

export function packFront(writer: ByteWriter, records: readonly StoredRecord[]): void {
  const newest = records.reduce((last, { clocks }) => Object.values(clocks).reduce(later, last), '')
  writer.byte(CHUNK_VERSION)
  writer.number(records.length)
  for (const text of [records[0]?.entity, records[0]?.id, records.at(-1)?.id, newest]) writer.text(text ?? '')
}

function later(a: string, b: string): string {
  return a < b ? b : a
}

/** Reads what `packFront` wrote; null when these bytes are none. */
export function readFront(reader: ByteReader): ChunkFront | null {
  const version = reader.byte()
  const count = reader.number()
  const [entity, first, last, newest] = [reader.text(), reader.text(), reader.text(), reader.text()]
  if (newest !== '' && !isClock(newest)) return null
  return { version, entity, count, first, last, newestClock: newest === '' ? null : newest }
}

/** The same of a chunk that is open. */
export function frontOf({ entity, count, id, newestClock }: Chunk): ChunkFront {
  return { version: CHUNK_VERSION, entity, count, first: id(0), last: id(count - 1), newestClock }
}
