import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { INDEX_VERSION } from '#shared/snapshot/index-format.ts'
import { openWorkspace } from '../../worker/db/scoped.ts'
import { buildSnapshot } from '../../worker/snapshot/build-snapshot.ts'
import { lookupEmail } from '../../extension/store/lookup.ts'
import { getMeta, setMeta } from '../../extension/store/meta.ts'
import { recordStore } from '../../extension/store/record-store.ts'
import { searchRecords } from '../../extension/store/search/search.ts'
import { write } from '../../extension/store/write.ts'
import { gunzip, gzip } from '../../extension/store/base/gzip.ts'
import { foldRows } from '../../extension/store/base/fold.ts'
import { startOver } from '../../extension/sync/resync.ts'
import { readStatus } from '../../extension/sync/status.ts'
import { createNodeServer, type NodeServer } from '../harness/node-server.ts'
import { createDevice, joinAll, pair, type SyncDevice } from '../harness/sync-device.ts'

let now = Date.UTC(2026, 10, 28, 9)
const clock = () => now
const servers: NodeServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.sqlite.close()
})

/** A server with a thousand people of one team, and a snapshot of them. */
async function filled(): Promise<{ server: NodeServer; desk: SyncDevice }> {
  const server = createNodeServer(clock)
  servers.push(server)
  const desk = await createDevice(server, clock, 'desk')
  await joinAll([desk])
  await save(desk, 0, 1_100)
  expect(await desk.sync()).toMatchObject({ ok: true, pushed: 1_100 })
  await snapshotOf(server, desk)
  return { server, desk }
}

async function snapshotOf({ sqlite, files }: NodeServer, desk: SyncDevice): Promise<void> {
  const workspace = must(await getMeta(desk.db, 'workspace'))
  now += 86_400_001
  await buildSnapshot(openWorkspace(sqlite, workspace), files, { chunks: 100, now })
}

async function save({ db }: SyncDevice, from: number, to: number, patch: object = {}): Promise<void> {
  const edits = Array.from({ length: to - from }, (_, i) => ({
    entity: 'contact' as const,
    id: `C${String(from + i).padStart(5, '0')}`,
    patch: { name: `Anna ${from + i}`, email: `a${from + i}@holm.example`, ...patch },
  }))
  const written = await write(db, edits, { label: 'toast.saved', now: clock })
  if (!written.ok) throw new Error(written.detail)
}

const calls = (device: SyncDevice): string[] => {
  const paths: string[] = []
  const { fetch } = device
  device.fetch = (url, init) => {
    paths.push(new URL(url).pathname)
    return fetch(url, init)
  }
  return paths
}

const all = async ({ db }: SyncDevice) =>
  (await recordStore(db).scan('contact')).map(({ id, fields, clocks }) => ({ id, fields, clocks }))

test('a new device is filled from the snapshot and reads only the rest of the log', async () => {
  const { server, desk } = await filled()
  await save(desk, 5, 7, { city: 'Lund' })
  await save(desk, 1_100, 1_102)
  await desk.sync()
  const laptop = await createDevice(server, clock, 'laptop')
  await pair(desk, laptop)
  const paths = calls(laptop)
  expect(await laptop.sync()).toMatchObject({ ok: true, pulled: 4 })
  expect(paths.filter((path) => path.startsWith('/sync/'))).toEqual([
    '/sync/snapshot',
    '/sync/chunks',
    ...paths.filter((path) => path === '/sync/pull'),
  ])
  expect(await all(laptop)).toEqual(await all(desk))
  expect(await laptop.db.records.count()).toBe(4)
  expect((await lookupEmail(laptop.db, 'a1099@holm.example')).map(({ id }) => id)).toEqual(['C01099'])
  expect((await searchRecords(laptop.db, 'anna 1101')).map(({ record }) => record.id)).toEqual(['C01101'])
  expect((await readStatus(laptop.db)).loading).toBeUndefined()
})

test('what waits on a device stays on top of what it is filled with, and reaches the others', async () => {
  const { server, desk } = await filled()
  const laptop = await createDevice(server, clock, 'laptop')
  await save(laptop, 3, 4, { city: 'Malmö' })
  await pair(desk, laptop)
  expect(await laptop.sync()).toMatchObject({ ok: true, pushed: 1 })
  expect((await recordStore(laptop.db).get('contact', 'C00003'))?.fields).toMatchObject({ city: 'Malmö' })
  await desk.sync()
  expect(await all(desk)).toEqual(await all(laptop))
})

test('a load that breaks off goes on where it was', async () => {
  const { server, desk } = await filled()
  const laptop = await createDevice(server, clock, 'laptop')
  await pair(desk, laptop)
  const { fetch } = laptop
  laptop.fetch = async (url, init) => {
    if (url.endsWith('/sync/pull')) throw new TypeError('no network')
    return fetch(url, init)
  }
  // The chunks had come and the page was closed before they were made a base of.
  await laptop.sync()
  await laptop.db.base.clear()
  await setMeta(laptop.db, 'base', 0)
  await setMeta(laptop.db, 'cursor', { seq: 0, mark: '' })
  await setMeta(laptop.db, 'loading', { done: 3, total: 3 })
  await laptop.restart()
  laptop.fetch = fetch
  expect((await readStatus(laptop.db)).loading).toEqual({ done: 3, total: 3 })
  const paths = calls(laptop)
  expect(await laptop.sync()).toMatchObject({ ok: true })
  expect(paths).not.toContain('/sync/chunks')
  expect(await all(laptop)).toEqual(await all(desk))
})

test('a load that an older release began, with indexes by other rules, goes on where it was', async () => {
  const { server, desk } = await filled()
  const laptop = await createDevice(server, clock, 'laptop')
  await pair(desk, laptop)
  await laptop.sync()
  await laptop.db.base.clear()
  await setMeta(laptop.db, 'base', 0)
  await setMeta(laptop.db, 'cursor', { seq: 0, mark: '' })
  for (const { id, bytes } of await laptop.db.indexes.toArray()) {
    const index = must(gunzip(bytes), 'index')
    await laptop.db.indexes.put({ id, bytes: gzip(index.with(0, INDEX_VERSION - 1)) })
  }
  await laptop.restart()
  const paths = calls(laptop)
  expect(await laptop.sync()).toMatchObject({ ok: true })
  expect(paths).not.toContain('/sync/chunks')
  expect(await all(laptop)).toEqual(await all(desk))
  expect((await searchRecords(laptop.db, 'anna 1099')).map(({ record }) => record.id)).toEqual(['C01099'])
  expect(await lookupEmail(laptop.db, 'a7@holm.example')).toHaveLength(1)
})

test.each(['a byte of a chunk was changed', 'a chunk was cut'])(
  '%s on the way: nothing is kept of it',
  async (fault) => {
    const { server, desk } = await filled()
    const laptop = await createDevice(server, clock, 'laptop')
    await pair(desk, laptop)
    const { fetch } = laptop
    laptop.fetch = async (url, init) => {
      const response = await fetch(url, init)
      if (!url.endsWith('/sync/chunks')) return response
      const bytes = new Uint8Array(await response.arrayBuffer())
      if (fault.includes('changed')) bytes[200] = 255 - (bytes[200] ?? 0)
      const body = fault.includes('cut') ? bytes.slice(0, -10) : bytes
      return new Response(body, { headers: { 'content-type': 'application/octet-stream' } })
    }
    expect(await laptop.sync()).toMatchObject({ ok: false, kind: 'network', retry: true })
    expect([await laptop.db.chunks.count(), (await all(laptop)).length]).toEqual([0, 0])
    laptop.fetch = fetch
    expect(await laptop.sync()).toMatchObject({ ok: true })
    expect(await all(laptop)).toEqual(await all(desk))
  },
)

test('where a chunk is lost, or a server knows no snapshots, the log brings everything', async () => {
  const { server, desk } = await filled()
  const [laptop, tablet] = [await createDevice(server, clock, 'laptop'), await createDevice(server, clock, 'tablet')]
  await pair(desk, laptop)
  await pair(desk, tablet)
  const { fetch } = laptop
  laptop.fetch = async (url, init) =>
    url.endsWith('/sync/snapshot')
      ? Response.json({ error: { kind: 'not-found', requestId: 'R1' } }, { status: 404 })
      : fetch(url, init)
  tablet.fetch = async (url, init) => {
    const response = await fetch(url, init)
    if (!url.endsWith('/sync/chunks')) return response
    const { names } = JSON.parse(String(init.body)) as { names: string[] }
    return new Response(new Uint8Array(names.length * 8), { headers: { 'content-type': 'application/octet-stream' } })
  }
  for (const device of [laptop, tablet]) {
    expect(await device.sync()).toMatchObject({ ok: true, pulled: 1_100 })
    expect(await all(device)).toEqual(await all(desk))
    expect((await readStatus(device.db)).loading).toBeUndefined()
  }
})

test('chunks whose index was made by other rules are indexed here before anybody looks for something', async () => {
  const { server, desk } = await filled()
  const laptop = await createDevice(server, clock, 'laptop')
  await pair(desk, laptop)
  const { fetch } = laptop
  laptop.fetch = async (url, init) => {
    const response = await fetch(url, init)
    if (!url.endsWith('/sync/snapshot')) return response
    const answer = (await response.json()) as { chunks: { indexVersion: number }[] }
    return Response.json({ ...answer, chunks: answer.chunks.map((chunk) => ({ ...chunk, indexVersion: 99 })) })
  }
  await laptop.sync()
  expect((await searchRecords(laptop.db, 'anna 1099')).map(({ record }) => record.id)).toEqual(['C01099'])
  expect(await lookupEmail(laptop.db, 'a7@holm.example')).toHaveLength(1)
})

test('a load that a rereading overtook is over: the log brings everything, and rows are folded again', async () => {
  const { server, desk } = await filled()
  const laptop = await createDevice(server, clock, 'laptop')
  await pair(desk, laptop)
  const { fetch } = laptop
  laptop.fetch = async (url, init) => {
    // The person pairs anew while chunks come.
    if (url.endsWith('/sync/chunks')) await startOver(laptop)
    return fetch(url, init)
  }
  expect(await laptop.sync()).toMatchObject({ ok: true })
  expect(await all(laptop)).toEqual(await all(desk))
  expect((await readStatus(laptop.db)).loading).toBeUndefined()
  expect(await foldRows(laptop.db, { least: 1 })).toBe(true)
  expect(await all(laptop)).toEqual(await all(desk))
})

test('a disk that is full in the middle is no success, and with room the load goes on', async () => {
  const { server, desk } = await filled()
  const laptop = await createDevice(server, clock, 'laptop')
  await pair(desk, laptop)
  vi.spyOn(laptop.db.indexes, 'bulkPut').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  await expect(laptop.sync()).rejects.toThrow('no room')
  expect(await readStatus(laptop.db)).toMatchObject({ state: 'error' })
  expect(await all(laptop)).toEqual([])
  expect(await laptop.sync()).toMatchObject({ ok: true })
  expect(await all(laptop)).toEqual(await all(desk))
})
