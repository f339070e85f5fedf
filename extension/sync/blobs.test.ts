import { expect, test } from 'vitest'
import { DELETED } from '#shared/fields/validate.ts'
import type { Fields } from '#shared/fields/value.ts'
import { sha256 } from '#shared/lib/sha256.ts'
import { bytesOfBase64 } from '#shared/lib/base64.ts'
import { BLOB_PART_BYTES } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { STATUS_BY_KIND, type ErrorKind } from '#shared/protocol/error-kind.ts'
import { createFakeServer } from '../../tests/harness/fake-server.ts'
import { createDevice, joinAll, pair } from '../../tests/harness/sync-device.ts'
import { findBlob, keepLocalBlob } from '../store/blobs.ts'
import { write } from '../store/write.ts'
import { fetchBlob } from './fetch-blob.ts'
import { startOver } from './resync.ts'
import { sendBlobs } from './send-blobs.ts'

const NOON = Date.UTC(2026, 10, 24, 12)
const signal = new AbortController().signal

/** A shelf for files, with the words of the real server; `trouble` may take the place of any answer. */
function createShelf() {
  const parts = new Map<string, Map<number, Uint8Array<ArrayBuffer>>>()
  const stored = new Set<string>()
  const shelf = {
    parts,
    stored,
    puts: 0,
    trouble: null as ((path: string, body: { part?: number; hash?: string }) => ErrorKind | 'network' | null) | null,
    handle: async (url: string, init: RequestInit): Promise<Response | null> => {
      const { pathname } = new URL(url)
      if (!pathname.startsWith('/blobs/')) return null
      const body = JSON.parse(String(init.body)) as {
        hashes: string[]
        hash: string
        size: number
        part: number
        bytes: string
        attachment: string
      }
      const kind = shelf.trouble?.(pathname, body) ?? null
      if (kind === 'network') throw new TypeError('Failed to fetch')
      if (kind) return Response.json({ error: { kind, requestId: 'r' } }, { status: STATUS_BY_KIND[kind] })
      if (pathname === '/blobs/state') {
        const blobs = body.hashes.map((hash) => ({
          hash,
          stored: stored.has(hash),
          parts: [...(parts.get(hash)?.keys() ?? [])],
        }))
        return Response.json({ blobs, serverTime: NOON })
      }
      if (pathname === '/blobs/get') {
        const piece = must(parts.get(body.attachment)?.get(body.part))
        return new Response(piece, { headers: { 'content-type': 'application/octet-stream' } })
      }
      shelf.puts += 1
      const pieces = parts.get(body.hash) ?? new Map<number, Uint8Array<ArrayBuffer>>()
      parts.set(body.hash, pieces.set(body.part, must(bytesOfBase64(body.bytes))))
      const isWhole = pieces.size === Math.ceil(body.size / BLOB_PART_BYTES)
      if (isWhole) stored.add(body.hash)
      return Response.json({ stored: isWhole, serverTime: NOON })
    },
  }
  return shelf
}

async function start() {
  const now = () => NOON
  const server = createFakeServer({ now })
  const device = await createDevice(server, now)
  await joinAll([device])
  const shelf = createShelf()
  device.fetch = async (url, init) => (await shelf.handle(url, init)) ?? server.handle(url, init)
  return { device, shelf, server }
}

async function keep(db: Parameters<typeof keepLocalBlob>[0], length: number) {
  const bytes = new Uint8Array(length).map((_, at) => (at * 7) % 253)
  const hash = await sha256(bytes)
  await keepLocalBlob(db, { hash, bytes })
  return { bytes, hash }
}

test('a file that is only here is sent in pieces by the next exchange', async () => {
  const { device, shelf } = await start()
  const { bytes, hash } = await keep(device.db, BLOB_PART_BYTES * 2 + 5)
  expect(await device.sync()).toMatchObject({ ok: true })
  expect(shelf.puts).toBe(3)
  const sent = [...must(shelf.parts.get(hash)).values()].flatMap((piece) => [...piece])
  expect(await sha256(Uint8Array.from(sent))).toBe(await sha256(bytes))
  expect(await findBlob(device.db, hash)).toMatchObject({ state: 'stored' })
  await device.sync()
  expect(shelf.puts).toBe(3)
})

test('an upload that broke off goes on where it was', async () => {
  const { device, shelf } = await start()
  const { hash } = await keep(device.db, BLOB_PART_BYTES * 3 + 1)
  shelf.trouble = (path, { part }) => (path === '/blobs/put' && part === 2 ? 'network' : null)
  expect(await device.sync()).toMatchObject({ ok: true })
  expect(await findBlob(device.db, hash)).toMatchObject({ state: 'local' })
  shelf.trouble = null
  expect(await device.sync()).toMatchObject({ ok: true })
  expect(shelf.puts).toBe(4)
})

test('a file that the server refuses is put aside and keeps its bytes; the others go on', async () => {
  const { device, shelf } = await start()
  const bad = { hash: '0'.repeat(64), bytes: new Uint8Array(10) }
  await keepLocalBlob(device.db, bad)
  const good = await keep(device.db, 11)
  shelf.trouble = (path, { hash }) => (path === '/blobs/put' && hash === bad.hash ? 'bad-request' : null)
  expect(await sendBlobs(device.context, signal)).toMatchObject({ ok: true, value: 1 })
  const states = await Promise.all([bad, good].map(async ({ hash }) => (await findBlob(device.db, hash))?.state))
  expect(states.toSorted()).toEqual(['refused', 'stored'])
})

test('a file whose pieces are too long for a proxy on the way waits, and smaller ones pass it', async () => {
  const { device, shelf } = await start()
  const long = await keep(device.db, 50_000)
  const short = await Promise.all([10, 11, 12].map((length) => keep(device.db, length)))
  const { fetch } = device
  device.fetch = async (url, init) =>
    String(init.body).length > 20_000 ? new Response('<h1>413</h1>', { status: 413 }) : fetch(url, init)
  expect(await sendBlobs(device.context, signal)).toMatchObject({ ok: true, value: 3 })
  expect(shelf.stored).toEqual(new Set(short.map(({ hash }) => hash)))
  expect(await findBlob(device.db, long.hash)).toMatchObject({ state: 'local' })
  device.fetch = fetch
  expect(await sendBlobs(device.context, signal)).toMatchObject({ ok: true, value: 1 })
})

test('a file whose bytes are what its name says is never put aside: somebody else sent a wrong piece of it', async () => {
  const { device, shelf } = await start()
  const { hash } = await keep(device.db, 10)
  shelf.trouble = (path) => (path === '/blobs/put' ? 'bad-request' : null)
  expect(await sendBlobs(device.context, signal)).toMatchObject({ ok: false, kind: 'busy' })
  expect(await findBlob(device.db, hash)).toMatchObject({ state: 'local' })
  shelf.trouble = null
  expect(await sendBlobs(device.context, signal)).toMatchObject({ ok: true, value: 1 })
})

test('a file whose pieces the server lost under way is not taken for sent', async () => {
  const { device, shelf } = await start()
  const { hash } = await keep(device.db, BLOB_PART_BYTES + 3)
  shelf.trouble = (path, { part }) => {
    if (path === '/blobs/put' && part === 1 && shelf.puts === 1) shelf.parts.clear()
    return null
  }
  expect(await device.sync()).toMatchObject({ ok: true })
  expect(await findBlob(device.db, hash)).toMatchObject({ state: 'local' })
  expect(await device.sync()).toMatchObject({ ok: true })
  expect(await findBlob(device.db, hash)).toMatchObject({ state: 'stored' })
})

test('a file is refused for pieces of its own only: those of another device are sent once more', async () => {
  const { device, shelf } = await start()
  const { hash } = await keep(device.db, BLOB_PART_BYTES + 3)
  shelf.parts.set(hash, new Map([[0, new Uint8Array(BLOB_PART_BYTES)]]))
  shelf.trouble = (path) => (path === '/blobs/put' && shelf.puts === 0 && ++shelf.puts > 0 ? 'bad-request' : null)
  expect(await device.sync()).toMatchObject({ ok: true })
  expect([shelf.puts, (await findBlob(device.db, hash))?.state]).toEqual([3, 'stored'])
})

test('a server of an older release knows no files: they wait', async () => {
  const { device, shelf } = await start()
  const { hash } = await keep(device.db, 10)
  shelf.trouble = () => 'not-found'
  expect(await device.sync()).toMatchObject({ ok: true })
  expect(await findBlob(device.db, hash)).toMatchObject({ state: 'local' })
})

test('bytes from the server are held against their name before anybody sees them', async () => {
  const { device, shelf } = await start()
  const bytes = new Uint8Array(BLOB_PART_BYTES + 3).fill(7)
  const hash = await sha256(bytes)
  shelf.parts.set(
    'A1',
    new Map([
      [0, bytes.slice(0, BLOB_PART_BYTES)],
      [1, bytes.slice(BLOB_PART_BYTES)],
    ]),
  )
  const wanted = { attachment: 'A1', hash, size: bytes.length }
  const shares: number[] = []
  const got = await fetchBlob(device.context, { ...wanted, onProgress: (share) => shares.push(share) }, signal)
  expect(got).toMatchObject({ ok: true })
  expect(shares.at(-1)).toBe(1)
  expect(await findBlob(device.db, hash)).toMatchObject({ state: 'stored' })
  const other = await sha256(new Uint8Array([1]))
  expect(await fetchBlob(device.context, { ...wanted, hash: other }, signal)).toMatchObject({
    ok: false,
    kind: 'damaged',
  })
  expect(await findBlob(device.db, other)).toBeUndefined()
  for (const size of [-1, 0, 1.5, 2e9, Number.NaN])
    expect(await fetchBlob(device.context, { ...wanted, hash: other, size }, signal)).toMatchObject({ kind: 'damaged' })
})

test('files that a server which went back has lost are sent again, and only those', async () => {
  const { device, shelf } = await start()
  const lost = await keep(device.db, 10)
  const kept = await keep(device.db, 11)
  expect(await device.sync()).toMatchObject({ ok: true })
  shelf.stored.delete(lost.hash)
  shelf.parts.delete(lost.hash)
  await device.sync()
  expect(shelf.puts).toBe(2)
  await startOver(device.context)
  // An answer that gets lost is asked for again.
  shelf.trouble = (path) => (path === '/blobs/state' ? 'network' : null)
  expect(await device.sync()).toMatchObject({ ok: true })
  expect(shelf.puts).toBe(2)
  shelf.trouble = null
  expect(await device.sync()).toMatchObject({ ok: true })
  expect([shelf.puts, shelf.stored]).toEqual([3, new Set([lost.hash, kept.hash])])
})

/** An attachment of a file, with what is said of it. */
function attached(hash: string, patch: Fields = { name: 'plan.pdf', size: 10, blob: hash }) {
  return [{ entity: 'attachment', id: 'A1', patch }] as const
}

test.for(['this device', 'another one'])(
  'an attachment that %s brings back after the server let go of its file gets the file back',
  async (who) => {
    const { device, shelf, server } = await start()
    const { hash } = await keep(device.db, 10)
    const options = { label: 'x', now: () => NOON }
    await write(device.db, attached(hash), options)
    await write(device.db, attached(hash, { [DELETED]: true }), options)
    expect(await device.sync()).toMatchObject({ ok: true })
    shelf.stored.clear()
    shelf.parts.clear()
    const restorer = who === 'this device' ? device : await createDevice(server, () => NOON)
    if (restorer !== device) await pair(device, restorer)
    await write(restorer.db, attached(hash, { [DELETED]: null }), options)
    await restorer.sync()
    expect(await device.sync()).toMatchObject({ ok: true })
    expect(shelf.stored).toEqual(new Set([hash]))
  },
)

test('a file that the server did not take goes once it takes an attachment that speaks of it', async () => {
  const { device, shelf } = await start()
  const { hash } = await keep(device.db, 10)
  shelf.trouble = (path) => (path === '/blobs/put' ? 'not-found' : null)
  await device.sync()
  expect(await findBlob(device.db, hash)).toMatchObject({ state: 'refused' })
  shelf.trouble = null
  await device.sync()
  expect(shelf.stored).toEqual(new Set())
  await write(device.db, attached(hash), { label: 'x', now: () => NOON })
  await device.sync()
  expect(shelf.stored).toEqual(new Set([hash]))
})

test('a file that a person gives once more is offered once more: the server may have lost it', async () => {
  const { device, shelf } = await start()
  const { hash } = await keep(device.db, 10)
  await device.sync()
  shelf.stored.clear()
  shelf.parts.clear()
  await keep(device.db, 10)
  expect(await device.sync()).toMatchObject({ ok: true })
  expect(shelf.stored).toEqual(new Set([hash]))
})

test('what is written while a file is sent goes between its pieces', async () => {
  const { device, server } = await start()
  await keep(device.db, BLOB_PART_BYTES * 2 + 5)
  const seen: number[] = []
  const { fetch } = device
  device.fetch = async (url, init) => {
    if (url.endsWith('/blobs/put') && seen.push(server.records().size) === 1)
      await write(device.db, [{ entity: 'contact', id: 'C1', patch: { name: 'Anna' } }], {
        label: 'x',
        now: () => NOON,
      })
    return fetch(url, init)
  }
  expect(await device.sync()).toMatchObject({ ok: true, pushed: 1 })
  expect(seen).toEqual([0, 1, 1])
})
