import { gzipSync } from 'node:zlib'
import { loadReader } from '#shared/find/pinyin.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { encodeChunk } from '#shared/snapshot/encode-chunk.ts'
import { encodeChunkIndex } from '#shared/snapshot/encode-index.ts'
import type { Figure } from '../bench.ts'
import { contactFields, contactId } from './people.ts'

const CONTACTS = 5_000
const ROWS = 500
const DEVICES = 5

/** Bytes of the same contacts as a new device loads them and as JSON rows. All but `plain` and `chunksRaw` after gzip. */
export type FirstLoadBytes = {
  /** Rows without clocks, not compressed. */
  readonly plain: number
  readonly chunksRaw: number
  readonly rows: number
  readonly rowsWithClocks: number
  readonly chunks: number
  /** What the records are found by: a device that loads rows works it out itself. */
  readonly indexes: number
}

/** Measures 5,000 contacts that were each written by one change, of five devices. */
export async function firstLoadBytes(): Promise<FirstLoadBytes> {
  const read = await loadReader()
  const records = Array.from({ length: CONTACTS }, (_, n) => clockedContact(n))
  const parts = Array.from({ length: CONTACTS / ROWS }, (_, i) => records.slice(i * ROWS, (i + 1) * ROWS))
  const chunks = parts.map((part) => encodeChunk('contact', part))
  const indexes = parts.map((part) => encodeChunkIndex(part, { companyName: () => '', read }))
  const plain = JSON.stringify(records.map(({ id, fields }) => ({ id, ...fields })))
  return {
    plain: Buffer.byteLength(plain),
    chunksRaw: sum(chunks),
    rows: gzipSync(plain).length,
    rowsWithClocks: gzipSync(JSON.stringify(records.map(({ id, fields, clocks }) => ({ id, fields, clocks })))).length,
    chunks: sum(chunks.map((bytes) => gzipSync(bytes))),
    indexes: sum(indexes.map((bytes) => gzipSync(bytes))),
  }
}

export async function measureFirstLoadBytes(): Promise<Figure[]> {
  const { plain, chunksRaw, rows, rowsWithClocks, chunks, indexes } = await firstLoadBytes()
  const figure = (name: string, value: number, aim = '') => ({ name, value: `${value.toFixed(2)}x`, aim })
  return [
    figure('chunks, to gzipped JSON rows with clocks', chunks / rowsWithClocks),
    figure('chunks, to gzipped JSON rows without clocks', chunks / rows),
    figure('chunks and indexes, to gzipped JSON rows with clocks', (chunks + indexes) / rowsWithClocks, 'aim <= 0.85x'),
    figure('chunks and indexes, to gzipped JSON rows without', (chunks + indexes) / rows),
    figure('chunks with all clocks, to plain JSON rows without', chunksRaw / plain, 'aim <= 1.15x'),
  ]
}

function clockedContact(n: number) {
  const fields = contactFields(n)
  const hlc = packClock({
    time: 1_763_000_000_000 + n * 1_000,
    counter: 0,
    device: deviceMark(`device ${n % DEVICES}`),
  })
  const clocks = Object.fromEntries(Object.keys(fields).map((key) => [key, hlc]))
  return { entity: 'contact', id: contactId(n), fields, clocks }
}

function sum(files: readonly Uint8Array[]): number {
  return files.reduce((total, { length }) => total + length, 0)
}
