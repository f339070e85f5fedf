// Runs in real Chromium, over the real store: bundled by `lookup.ts`, driven from there through `bench`.
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import { openDatabase, type SidecardDatabase } from '../../extension/store/database.ts'
import { lookupEmail } from '../../extension/store/lookup.ts'
import { recordStore } from '../../extension/store/record-store.ts'
import { searchRecords } from '../../extension/store/search/search.ts'
import { memoryStore } from '../../extension/store/small-store.ts'
import { contactFields } from './people.ts'

const BATCH = 1_000
const open = (): Promise<SidecardDatabase> => openDatabase('bench', { certificates: memoryStore() })

const bench = {
  /** Fills the store as a pull does. Returns milliseconds. */
  fill: async (count: number): Promise<number> => {
    const db = await open()
    const device = deviceMark('bench')
    const started = performance.now()
    for (let from = 0; from < count; from += BATCH) {
      const changes = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) => ({
        entity: 'contact',
        record: `C${from + i}`,
        hlc: packClock({ time: 1_763_000_000_000, counter: from + i, device }),
        patch: contactFields(from + i),
      }))
      await recordStore(db).apply(changes)
    }
    return performance.now() - started
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
    return timed(count, (i) => lookupEmail(db, String(contactFields(i * 37)['email'])))
  },
  /** The same by a plain IndexedDB get of a row by key: what the platform itself costs. */
  raw: async (count: number): Promise<number[]> => {
    const db = await open()
    const idb = db.backendDB()
    return timed(
      count,
      (i) =>
        new Promise((resolve, reject) => {
          const request = idb
            .transaction('records')
            .objectStore('records')
            .get(['contact', `C${i * 37}`])
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
