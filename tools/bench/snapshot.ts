import { lookupKeys } from '#shared/find/lookup-keys.ts'
import { loadReader } from '#shared/find/pinyin.ts'
import { must } from '#shared/lib/must.ts'
import { deviceMark, packClock } from '#shared/merge/clock.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { encodeChunk } from '#shared/snapshot/encode-chunk.ts'
import { encodeChunkIndex } from '#shared/snapshot/encode-index.ts'
import { hashKey } from '#shared/snapshot/hash-key.ts'
import { openChunk } from '#shared/snapshot/open-chunk.ts'
import { openChunkIndex } from '#shared/snapshot/open-index.ts'
import { memoryFiles } from '../../tests/harness/memory-files.ts'
import { nodeSqlite } from '../../tests/harness/node-sqlite.ts'
import { seedWorkspace } from '../../tests/harness/seed-workspace.ts'
import { pushChanges } from '../../worker/db/push.ts'
import { openWorkspace } from '../../worker/db/scoped.ts'
import { buildSnapshot } from '../../worker/snapshot/build-snapshot.ts'
import { listChunks } from '../../worker/snapshot/list-chunks.ts'
import type { Figure } from '../bench.ts'
import { contactFields, contactId } from './people.ts'

const ROWS = 500
const CHUNKS = 20
const ROUNDS = 5
/** 100,000 contacts. */
const WHOLE = 200

/** Speeds of the codec and of the server's builds, on contacts that were written one after the other. */
export async function measureSnapshot(): Promise<Figure[]> {
  return [...(await codecFigures()), ...(await buildFigures())]
}

async function codecFigures(): Promise<Figure[]> {
  const read = await loadReader()
  const parts = Array.from({ length: CHUNKS }, (_, i) => contacts(i * ROWS, ROWS))
  const thousands = (CHUNKS * ROWS) / 1_000
  const options = { companyName: () => '', read }
  const [encoded, data] = median(() => parts.map((part) => encodeChunk('contact', part)))
  const [indexed, indexes] = median(() => parts.map((part) => encodeChunkIndex(part, options)))
  const [one] = median(() => data.map((bytes, i) => firstRecord(bytes, must(parts[i]?.[ROWS / 2]).id)))
  const [all] = median(() => data.map(allRecords))
  const [opened, ready] = median(() => indexes.map(openWhole))
  const search = (text: string) => {
    const words = text.split(' ').map((word) => new TextEncoder().encode(word))
    return median(() => ready.map((index) => index.search(words)))[0] * (WHOLE / CHUNKS)
  }
  const hash = hashKey(must(lookupKeys(must(parts[3]?.[7]))[0]))
  const [found] = median(() => Array.from({ length: 100 }, () => ready.map((index) => index.rowsOf(hash))))
  return [
    figure('encode chunks, 1,000 records', encoded / thousands, 'ms'),
    figure('encode indexes, 1,000 records', indexed / thousands, 'ms'),
    figure('open a chunk and read one of its 500 records', (one / CHUNKS) * 1_000, 'µs'),
    figure('read all records of opened chunks, 1,000 records', all / thousands, 'ms'),
    figure('open an index and sort its keys, 500 records', opened / CHUNKS, 'ms'),
    figure('search in 200 opened indexes, one letter', search('h'), 'ms'),
    figure('search in 200 opened indexes, a prefix', search('han'), 'ms'),
    figure('search in 200 opened indexes, two words', search('hannah web'), 'ms'),
    figure('search in 200 opened indexes, pinyin', search('zhoum'), 'ms'),
    figure('search in 200 opened indexes, the end of a number', search('0123'), 'ms'),
    figure('look a key up in 200 opened indexes', (found / 100) * (WHOLE / CHUNKS) * 1_000, 'µs'),
  ]
}

async function buildFigures(): Promise<Figure[]> {
  const sqlite = nodeSqlite({ isMetered: false })
  await seedWorkspace(sqlite, 'bench')
  const db = openWorkspace(sqlite, 'bench')
  const files = memoryFiles()
  const records = contacts(0, CHUNKS * ROWS)
  for (let at = 0; at < records.length; at += ROWS) await push(db, records.slice(at, at + ROWS), at)
  const [first] = await timed(() => buildSnapshot(db, files, { chunks: WHOLE, now: Date.now() }))
  await push(db, records.slice(0, 1), records.length)
  const [again] = await timed(() => buildSnapshot(db, files, { chunks: WHOLE, now: Date.now() + 1e9 }))
  for (let copy = 1; copy < WHOLE / CHUNKS; copy += 1) sqlite.database.prepare(COPY).run(`x${copy}`)
  const [listed, list] = await timed(() => listChunks(db, ['t']))
  sqlite.close()
  return [
    figure('first build, 1,000 records', (first / records.length) * 1_000, 'ms'),
    figure('build after one change among 10,000', again, 'ms'),
    figure(`list of ${list.chunks.length} chunks`, listed, 'ms'),
    { name: 'list of 200 chunks, as JSON', value: `${JSON.stringify(list).length.toLocaleString('en')} B` },
  ]
}

const COPY = `
INSERT INTO chunks (ws, scope, entity, first, until, last, name, index_name, rows, bytes, index_bytes, seq, index_version)
SELECT ws, scope, ?1, first, until, last, name, index_name, rows, bytes, index_bytes, seq, index_version
FROM chunks
WHERE ws = 'bench' AND entity = 'contact'`

function contacts(from: number, count: number): StoredRecord[] {
  return Array.from({ length: count }, (_, i) => {
    const fields = contactFields(from + i)
    const hlc = packClock({ time: 1_763_000_000_000 + from + i, counter: 0, device: deviceMark('bench') })
    const clocks = Object.fromEntries(Object.keys(fields).map((key) => [key, hlc]))
    return { entity: 'contact', id: contactId(from + i), fields, clocks }
  })
}

async function push(db: ReturnType<typeof openWorkspace>, records: readonly StoredRecord[], at: number) {
  const changes = records.map(({ entity, id, fields, clocks }, i) => {
    const hlc = must(Object.values(clocks)[0], 'clock')
    return { op: `op${at + i}`, n: at + i + 1, entity, record: id, hlc, patch: fields, scope: 't' }
  })
  await pushChanges(db, changes, { actor: 'm1', device: 'd1', at: 0, mark: `mark${at}` })
}

function firstRecord(bytes: Uint8Array, id: string) {
  const chunk = openChunk(bytes)
  return chunk.ok && chunk.value.record(chunk.value.find(id))
}

function allRecords(bytes: Uint8Array) {
  const chunk = openChunk(bytes)
  return chunk.ok && Array.from({ length: chunk.value.count }, (_, row) => chunk.value.record(row))
}

function openWhole(bytes: Uint8Array) {
  const index = openChunkIndex(bytes)
  if (!index.ok) throw new Error(index.kind)
  return index.value
}

/** The middle of some runs in milliseconds, after one that does not count, and what the last came to. */
function median<Value>(run: () => Value): [number, Value] {
  let value = run()
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now()
    value = run()
    return performance.now() - begin
  })
  return [times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0, value]
}

async function timed<Value>(run: () => Promise<Value>): Promise<[number, Value]> {
  const begin = performance.now()
  const value = await run()
  return [performance.now() - begin, value]
}

function figure(name: string, value: number, unit: string): Figure {
  return { name, value: `${value.toFixed(value < 10 ? 2 : 0)} ${unit}` }
}
