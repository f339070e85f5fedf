import { expect, test } from 'vitest'
import { base64Of } from '#shared/lib/base64.ts'
import { newId } from '#shared/lib/ids.ts'
import { BLOB_PART_BYTES } from '#shared/lib/limits.ts'
import { packClock } from '#shared/merge/clock.ts'
import { partsOf } from '#shared/protocol/blob.ts'
import { workspaceDb } from '../../worker/db/workspace-db.ts'
import { r2Files } from '../../worker/files/r2-files.ts'
import { removeOldUploads } from '../../worker/jobs/old-uploads.ts'
import { removeUnusedBlobs } from '../../worker/jobs/unused-blobs.ts'
import { prodLimits } from '../harness/prod-limits.ts'
import {
  answerTo,
  change,
  clock,
  env,
  errorKind,
  jobEnv,
  post,
  pushFrom,
  rowsOf,
  signedIn,
  type Sending,
  type TestDevice,
} from './team.ts'

const DAY = 86_400_000

async function fileOf(length: number, seed = 7) {
  const bytes = new Uint8Array(length).map((_, at) => (at * seed) % 253)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { bytes, hash, size: length }
}
type TestFile = Awaited<ReturnType<typeof fileOf>>

function put(
  device: TestDevice,
  { bytes, hash, size }: TestFile,
  part: number,
  over: object = {},
  sending: Sending = {},
) {
  const piece = bytes.subarray(part * BLOB_PART_BYTES, (part + 1) * BLOB_PART_BYTES)
  const input = { workspace: device.ws, hash, size, part, bytes: base64Of(piece), ...over }
  return post('/blobs/put', input, { token: device.token, ...sending })
}

/** Limits of a request in which something happens once, right after its server read `count` files. */
function afterReads(count: number, happen: () => Promise<unknown>): Sending {
  const limits = prodLimits(env)
  const bucket = limits.env.FILES
  let reads = 0
  const get = async (name: string) => {
    const object = await bucket.get(name)
    reads += 1
    if (reads === count) await happen()
    return object
  }
  const FILES = { get, put: bucket.put, delete: bucket.delete } as unknown as R2Bucket
  return { limits: { ...limits, env: { ...limits.env, FILES } } }
}

async function putAll(device: TestDevice, file: TestFile) {
  for (let part = 0; part < partsOf(file.size); part += 1) expect((await put(device, file, part)).status).toBe(200)
}

async function stateOf(device: TestDevice, hash: string) {
  const { body } = await post('/blobs/state', { workspace: device.ws, hashes: [hash] }, { token: device.token })
  const [blob] = (body as { blobs: { stored: boolean; parts: number[] }[] }).blobs
  return blob
}

async function attach(device: TestDevice, { hash, size }: TestFile, over: object = {}): Promise<string> {
  const record = newId(clock.now)
  const patch = { name: 'plan.pdf', blob: hash, size, ...over }
  await pushFrom(device, [change({ entity: 'attachment', record, patch })])
  return record
}

async function get(device: TestDevice, attachment: string, part = 0): Promise<Response> {
  return answerTo(
    new Request('https://crm.example/blobs/get', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${device.token}` },
      body: JSON.stringify({ workspace: device.ws, attachment, part }),
    }),
  )
}

test('a file arrives in pieces in any order, twice or once, and is whole only when all are there', async () => {
  const device = await signedIn()
  const file = await fileOf(BLOB_PART_BYTES * 2 + 11)
  expect((await put(device, file, 2)).body).toMatchObject({ stored: false })
  expect((await put(device, file, 2)).body).toMatchObject({ stored: false })
  expect((await put(device, file, 0)).body).toMatchObject({ stored: false })
  expect(await stateOf(device, file.hash)).toEqual({ hash: file.hash, stored: false, parts: [0, 2] })
  expect((await put(device, file, 1)).body).toMatchObject({ stored: true })
  expect(await stateOf(device, file.hash)).toEqual({ hash: file.hash, stored: true, parts: [0, 1, 2] })
})

test('who may read the attachment gets its bytes; nobody else learns that there are any', async () => {
  const device = await signedIn()
  const colleague = await signedIn({ ws: device.ws })
  const stranger = await signedIn()
  const file = await fileOf(BLOB_PART_BYTES + 5)
  const attachment = await attach(device, file)
  expect((await get(colleague, attachment)).status).toBe(404)
  await putAll(device, file)
  const pieces = await Promise.all([0, 1].map(async (part) => (await get(colleague, attachment, part)).arrayBuffer()))
  expect(Buffer.concat(pieces.map((piece) => Buffer.from(piece)))).toEqual(Buffer.from(file.bytes))
  expect((await get(stranger, attachment)).status).toBe(404)
  expect((await get({ ...stranger, ws: device.ws }, attachment)).status).toBe(404)
  expect((await get(colleague, newId(clock.now))).status).toBe(404)
})

test('what is not what its name says is thrown away, and can be sent again rightly', async () => {
  const device = await signedIn()
  const file = await fileOf(BLOB_PART_BYTES + 5)
  const wrong = { ...file, bytes: file.bytes.map((byte) => byte ^ 1) }
  expect((await put(device, wrong, 0)).status).toBe(200)
  expect(errorKind(await put(device, file, 1))).toBe('bad-request')
  expect(await stateOf(device, file.hash)).toMatchObject({ stored: false, parts: [] })
  await putAll(device, file)
  expect(await stateOf(device, file.hash)).toMatchObject({ stored: true })
  expect((await put(device, wrong, 0)).body).toMatchObject({ stored: true })
  const attachment = await attach(device, file)
  expect(
    Buffer.from(await (await get(device, attachment)).arrayBuffer()).equals(
      Buffer.from(wrong.bytes.subarray(0, BLOB_PART_BYTES)),
    ),
  ).toBe(false)
})

test('a piece that somebody sends wrongly while the whole is held against its name changes nothing', async () => {
  const device = await signedIn()
  const colleague = await signedIn({ ws: device.ws })
  const file = await fileOf(BLOB_PART_BYTES + 5)
  const wrong = { ...file, bytes: file.bytes.map((byte) => byte ^ 1) }
  await put(device, file, 0)
  const sending = afterReads(2, () => put(colleague, wrong, 0))
  expect((await put(device, file, 1, {}, sending)).body).toMatchObject({ stored: true })
  expect(await stateOf(device, file.hash)).toMatchObject({ stored: true })
  const attachment = await attach(device, file)
  const pieces = await Promise.all([0, 1].map(async (part) => (await get(device, attachment, part)).arrayBuffer()))
  expect(Buffer.concat(pieces.map((piece) => Buffer.from(piece))).equals(Buffer.from(file.bytes))).toBe(true)
})

test('wrong pieces of one device spoil nothing of what another sends', async () => {
  const device = await signedIn()
  const colleague = await signedIn({ ws: device.ws })
  const file = await fileOf(BLOB_PART_BYTES * 2 + 5)
  const wrong = { ...file, bytes: file.bytes.map((byte) => byte ^ 1) }
  await put(device, file, 0)
  for (const part of [0, 1]) await put(colleague, wrong, part)
  expect(await stateOf(colleague, file.hash)).toMatchObject({ stored: false, parts: [0, 1] })
  expect(await stateOf(device, file.hash)).toMatchObject({ stored: false, parts: [0] })
  await put(device, file, 1)
  expect(errorKind(await put(colleague, wrong, 2))).toBe('bad-request')
  expect((await put(device, file, 2)).body).toMatchObject({ stored: true })
  expect((await put(colleague, wrong, 2)).body).toMatchObject({ stored: true })
})

test('pieces of an upload that broke off go after a week, and it can begin again', async () => {
  const device = await signedIn()
  const file = await fileOf(BLOB_PART_BYTES * 2 + 5)
  for (const part of [0, 1]) await put(device, file, part)
  const job = jobEnv()
  const clean = (days: number) =>
    removeOldUploads(workspaceDb(job, device.ws), r2Files(job.FILES), clock.now + days * DAY)
  expect(await clean(6)).toBe(0)
  expect(await stateOf(device, file.hash)).toMatchObject({ parts: [0, 1] })
  expect(await clean(8)).toBe(1)
  expect((await env.FILES.list({ prefix: `${device.ws}/` })).objects).toEqual([])
  expect(await stateOf(device, file.hash)).toMatchObject({ parts: [] })
  await putAll(device, file)
  expect(await stateOf(device, file.hash)).toMatchObject({ stored: true })
})

test('pieces that nobody needs any more, because another device was faster, go too', async () => {
  const device = await signedIn()
  const colleague = await signedIn({ ws: device.ws })
  const file = await fileOf(BLOB_PART_BYTES + 5)
  await put(colleague, file, 0)
  await putAll(device, file)
  const job = jobEnv()
  expect(await removeOldUploads(workspaceDb(job, device.ws), r2Files(job.FILES), clock.now + 8 * DAY)).toBe(1)
  const left = await env.FILES.list({ prefix: `${device.ws}/` })
  expect(left.objects.map(({ key }) => key)).toEqual([`${device.ws}/blobs/${file.hash}`])
})

test('pieces that go while the whole is read are asked for again; the file is not called wrong', async () => {
  const device = await signedIn()
  const file = await fileOf(BLOB_PART_BYTES + 5)
  const wrong = { ...file, bytes: file.bytes.map((byte) => byte ^ 1) }
  await put(device, file, 0)
  const sending = afterReads(1, () => put(device, wrong, 1))
  expect(errorKind(await put(device, file, 1, {}, sending))).toBe('busy')
  await putAll(device, file)
  expect(await stateOf(device, file.hash)).toMatchObject({ stored: true })
})

test('whoever gives a file another size first keeps nobody from sending it', async () => {
  const [device, colleague] = [await signedIn(), await signedIn()]
  const file = await fileOf(BLOB_PART_BYTES + 5)
  const larger = { ...(await fileOf(BLOB_PART_BYTES * 2 + 5, 5)), hash: file.hash }
  await put({ ...colleague, ...device }, larger, 0)
  await put(device, file, 0)
  expect((await put(device, file, 1)).body).toMatchObject({ stored: true })
  const left = await env.FILES.list({ prefix: `${device.ws}/` })
  expect(left.objects.map(({ key }) => key)).toEqual([`${device.ws}/blobs/${file.hash}`])
})

test.each([
  ['a piece that is too short', { bytes: base64Of(new Uint8Array(3)) }],
  ['no base64', { bytes: '***' }],
  ['a piece behind the end', { part: 1 }],
  ['a size beyond the limit', { size: 25_000_001 }],
  ['a size of nothing', { size: 0 }],
  ['a name that is no hash', { hash: '../../other' }],
])('%s is refused and leaves nothing', async (_name, over) => {
  const device = await signedIn()
  const file = await fileOf(100)
  expect(errorKind(await put(device, file, 0, over))).toBe('bad-request')
  expect(await rowsOf(device.ws, 'SELECT * FROM blobs WHERE ws = ?1')).toEqual([])
})

test('a viewer sends no files', async () => {
  const owner = await signedIn()
  const viewer = await signedIn({ ws: owner.ws, role: 'viewer' })
  expect(errorKind(await put(viewer, await fileOf(10), 0))).toBe('not-found')
})

test('a file goes once no attachment speaks of it: not sooner than a week, and 90 days after the archive', async () => {
  const device = await signedIn()
  const [kept, archived, loose] = await Promise.all([fileOf(10, 3), fileOf(10, 5), fileOf(10, 11)])
  for (const file of [kept, archived, loose]) await putAll(device, file)
  await attach(device, kept)
  const record = await attach(device, archived)
  const hlc = packClock({ time: clock.now + 1_000, counter: 0, device: 'AAAAA' })
  await pushFrom(device, [change({ entity: 'attachment', record, hlc, patch: { _del: true } })])
  const clean = (days: number) => {
    const job = jobEnv()
    return removeUnusedBlobs(workspaceDb(job, device.ws), r2Files(job.FILES), clock.now + days * DAY)
  }
  expect(await clean(6)).toBe(0)
  expect(await clean(8)).toBe(1)
  expect(await stateOf(device, loose.hash)).toMatchObject({ stored: false })
  expect(await clean(80)).toBe(0)
  expect(await clean(91)).toBe(1)
  expect(await clean(4_000)).toBe(0)
  expect(await stateOf(device, kept.hash)).toMatchObject({ stored: true })
  const left = await env.FILES.list({ prefix: `${device.ws}/` })
  expect(left.objects.map(({ key }) => key)).toEqual([`${device.ws}/blobs/${kept.hash}`])
})

test('a file whose attachment was archived offline long ago stays for 90 days from when the others heard of it', async () => {
  const device = await signedIn()
  const file = await fileOf(10, 13)
  await putAll(device, file)
  const record = await attach(device, file)
  const hlc = packClock({ time: clock.now - 100 * DAY, counter: 0, device: 'AAAAA' })
  await pushFrom(device, [change({ entity: 'attachment', record, hlc, patch: { _del: true } })])
  const job = jobEnv()
  const clean = (days: number) =>
    removeUnusedBlobs(workspaceDb(job, device.ws), r2Files(job.FILES), clock.now + days * DAY)
  expect(await clean(89)).toBe(0)
  expect(await clean(91)).toBe(1)
})

test('a file that somebody was told is there stays for another week: its attachment may be on its way', async () => {
  const device = await signedIn()
  const file = await fileOf(10, 17)
  await putAll(device, file)
  const start = clock.now
  clock.now = start + 7 * DAY
  const later = await signedIn({ ws: device.ws })
  expect(await stateOf(later, file.hash)).toMatchObject({ stored: true })
  clock.now = start
  const job = jobEnv()
  const clean = (days: number) => removeUnusedBlobs(workspaceDb(job, device.ws), r2Files(job.FILES), start + days * DAY)
  expect(await clean(13)).toBe(0)
  expect(await clean(15)).toBe(1)
})

test('while an unused file goes, nobody is told that it is there', async () => {
  const device = await signedIn()
  const file = await fileOf(10, 19)
  await putAll(device, file)
  const job = jobEnv()
  const files = r2Files(job.FILES)
  const told: unknown[] = []
  const remove = async (names: readonly string[]) => {
    told.push(await stateOf(device, file.hash))
    await files.remove(names)
  }
  expect(await removeUnusedBlobs(workspaceDb(job, device.ws), { ...files, remove }, clock.now + 8 * DAY)).toBe(1)
  expect(told).toEqual([{ hash: file.hash, stored: false, parts: [] }])
  expect(await rowsOf(device.ws, 'SELECT * FROM blobs WHERE ws = ?1')).toEqual([])
})

test('a file that is sent again while it goes is asked for once more, and then it stays', async () => {
  const device = await signedIn()
  const file = await fileOf(10, 23)
  await putAll(device, file)
  const job = jobEnv()
  const files = r2Files(job.FILES)
  const told: unknown[] = []
  const remove = async (names: readonly string[]) => {
    told.push(errorKind(await put(device, file, 0)))
    await files.remove(names)
  }
  expect(await removeUnusedBlobs(workspaceDb(job, device.ws), { ...files, remove }, clock.now + 8 * DAY)).toBe(1)
  expect(told).toEqual(['busy'])
  expect((await put(device, file, 0)).body).toMatchObject({ stored: true })
  expect((await get(device, await attach(device, file))).status).toBe(200)
})

test('a file whose removal broke off is removed the next night, also if an attachment speaks of it by then', async () => {
  const device = await signedIn()
  const file = await fileOf(10, 29)
  await putAll(device, file)
  const job = jobEnv()
  const files = r2Files(job.FILES)
  const remove = async () => Promise.reject(new Error('broken off'))
  const clean = (over: object) =>
    removeUnusedBlobs(workspaceDb(job, device.ws), { ...files, ...over }, clock.now + 8 * DAY)
  await expect(clean({ remove })).rejects.toThrow('broken off')
  const attachment = await attach(device, file)
  expect(errorKind(await put(device, file, 0))).toBe('busy')
  expect(await clean({})).toBe(1)
  expect((await put(device, file, 0)).body).toMatchObject({ stored: true })
  expect((await get(device, attachment)).status).toBe(200)
})

test('a file whose bytes are found missing is said to be not here, so that whoever has it can send it', async () => {
  const device = await signedIn()
  const file = await fileOf(10, 31)
  await putAll(device, file)
  const attachment = await attach(device, file)
  expect((await get(device, attachment, 1)).status).toBe(404)
  expect(await stateOf(device, file.hash)).toMatchObject({ stored: true })
  await env.FILES.delete(`${device.ws}/blobs/${file.hash}`)
  expect((await get(device, attachment)).status).toBe(404)
  expect(await stateOf(device, file.hash)).toEqual({ hash: file.hash, stored: false, parts: [] })
  await putAll(device, file)
  expect((await get(device, attachment)).status).toBe(200)
})
