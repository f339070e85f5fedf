// Runs in real Chromium, over the real store: bundled by `lookup.ts`, driven from there through `bench`.
import { Dexie } from 'dexie'
import { loadReader } from '#shared/find/pinyin.ts'
import { MAX_CHUNK_RECORDS, MAX_FETCHED_CHUNKS } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { encodeChunk } from '#shared/snapshot/encode-chunk.ts'
import { encodeChunkIndex } from '#shared/snapshot/encode-index.ts'
import { gzip } from '../../extension/store/base/gzip.ts'
import {
  installBase,
  joinChunks,
  keepChunks,
  readChunk,
  type ChunkFiles,
  type ReadChunk,
} from '../../extension/store/base/install.ts'
import { openDatabase, type SidecardDatabase } from '../../extension/store/database.ts'
import { historyTables } from '../../extension/store/history-pages.ts'
import { lookupEmail } from '../../extension/store/lookup.ts'
import { keepReadHistory } from '../../extension/store/keep-read-history.ts'
import { mergeChanges } from '../../extension/store/merge-changes.ts'
import { recordTables } from '../../extension/store/put-records.ts'
import { searchRecords, warmSearch } from '../../extension/store/search/search.ts'
import { memoryStore } from '../../extension/store/small-store.ts'
import { contactFields } from './people.ts'

const BATCH = 1_000
let database: Promise<SidecardDatabase> | undefined
const open = (): Promise<SidecardDatabase> => (database ??= openDatabase('bench', { certificates: memoryStore() }))
const contactId = (n: number): string => `C${String(n).padStart(7, '0')}`

async function chunksOf(count: number): Promise<ChunkFiles[]> {
  const device = deviceMark('bench')
  const read = await loadReader()
  return Array.from({ length: Math.ceil(count / MAX_CHUNK_RECORDS) }, (_, chunk): ChunkFiles => {
    const records = Array.from({ length: MAX_CHUNK_RECORDS }, (__, i) => {
      const n = chunk * MAX_CHUNK_RECORDS + i
      const fields = contactFields(n)
      const hlc = packClock({ time: 1_763_000_000_000, counter: n, device })
      const clocks = Object.fromEntries(Object.keys(fields).map((key) => [key, hlc]))
      return { entity: 'contact', id: contactId(n), fields, clocks }
    })
    const index = encodeChunkIndex(records, { companyName: () => '', read })
    return { id: `chunk-${chunk}`, bytes: gzip(encodeChunk('contact', records)), index: gzip(index) }
  })
}

const bench = {
  /** Fills the store as a first load does, from chunks as a server makes them. Returns milliseconds without the network. */
  fill: async (count: number): Promise<number> => {
    const files = await chunksOf(count)
    const db = await open()
    const started = performance.now()
    const read: ReadChunk[] = []
    for (let at = 0; at < files.length; at += MAX_FETCHED_CHUNKS) {
      const group = files.slice(at, at + MAX_FETCHED_CHUNKS)
      for (const chunk of await Promise.all(group.map(readChunk))) read.push(must(chunk, 'chunk'))
      await keepChunks(db, group, null)
    }
    const loaded = joinChunks(read)
    await db.change([...recordTables(db), db.indexes], async () => installBase(db, loaded))
    return performance.now() - started
  },
  /** Changes of others to known records, a page at a time. Returns milliseconds, beside those of plain rows put the same way. */
  catchUp: async (count: number): Promise<{ readonly ours: number; readonly plain: number }> => {
    const db = await open()
    const pages = Array.from({ length: count / BATCH }, (_, page) =>
      Array.from({ length: BATCH }, (__, i) => {
        const n = page * BATCH + i
        const hlc = packClock({ time: 1_764_000_000_000, counter: n, device: deviceMark('other') })
        return {
          entity: 'contact',
          record: contactId(n * 7),
          hlc,
          patch: { city: `Lund ${n}` },
          op: `O${n}`,
          device: 'D',
          actor: 'M',
        }
      }),
    )
    const started = performance.now()
    for (const page of pages)
      await db.change([...recordTables(db), ...historyTables(db)], async () => {
        await mergeChanges(db, page)
        await keepReadHistory(db, page)
      })
    const ours = performance.now() - started
    const rows = await db.records.toArray()
    const plain = new Dexie('bench-plain', { chromeTransactionDurability: 'strict' })
    plain.version(1).stores({ rows: '[entity+id], rev' })
    const startedPlain = performance.now()
    for (let at = 0; at < rows.length; at += BATCH) await plain.table('rows').bulkPut(rows.slice(at, at + BATCH))
    return { ours, plain: performance.now() - startedPlain }
  },
  /** From a page that has just loaded to the record of an address. */
  cold: async (n: number): Promise<number> => {
    const started = performance.now()
    const [found] = await lookupEmail(await open(), String(contactFields(n)['email']))
    if (!found) throw new Error('not found')
    return performance.now() - started
  },
  /** Lookups of different addresses, milliseconds each. */
  warm: async (count: number): Promise<number[]> => {
    const db = await open()
    // The page has been looked at for a while.
    await timed(count, (i) => lookupEmail(db, String(contactFields(i * 37)['email'])))
    return timed(count, (i) => lookupEmail(db, String(contactFields(i * 37)['email'])))
  },
  /** One plain IndexedDB get by key: what the platform itself costs. */
  raw: async (count: number): Promise<number[]> => {
    const db = await open()
    const idb = db.backendDB()
    return timed(
      count,
      (i) =>
        new Promise((resolve, reject) => {
          const request = idb
            .transaction('base')
            .objectStore('base')
            .get(`bucket ${i % 256}`)
          request.addEventListener('success', () => resolve(request.result))
          request.addEventListener('error', () => reject(request.error as Error))
        }),
    )
  },
  searchFirst: async (): Promise<number> => {
    const db = await open()
    const started = performance.now()
    await searchRecords(db, 'hannah')
    return performance.now() - started
  },
  /** What the app does when it opens. */
  warmSearch: async (): Promise<number> => {
    const db = await open()
    const started = performance.now()
    await warmSearch(db)
    return performance.now() - started
  },
  search: async (queries: readonly string[]): Promise<number[]> => {
    const db = await open()
    return timed(queries.length, (i) => searchRecords(db, queries[i] ?? ''))
  },
}

async function timed(count: number, run: (i: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < count; i += 1) {
    const started = performance.now()
    await run(i)
    times.push(performance.now() - started)
  }
  return times
}

Object.assign(globalThis, { bench })
export type Bench = typeof bench
