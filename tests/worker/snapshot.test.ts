import { expect, test, vi } from 'vitest'
import { ARCHIVE_AGE, CHUNK_GRACE, MAX_FETCHED_CHUNKS, MIN_SEGMENT, SNAPSHOT_CHANGES } from '#shared/lib/limits.ts'
import { newId } from '#shared/lib/ids.ts'
import { must } from '#shared/lib/must.ts'
import { chunks, readFrames } from '#shared/protocol/chunks.ts'
import { snapshot } from '#shared/protocol/snapshot.ts'
import { openChunk } from '#shared/snapshot/open-chunk.ts'
import { openChunkIndex } from '#shared/snapshot/open-index.ts'
import { archiveLog } from '../../worker/archive/archive-log.ts'
import { verifyArchive } from '../../worker/archive/verify-archive.ts'
import { workspaceDb, workspacePort } from '../../worker/db/workspace-db.ts'
import { d1Port } from '../../worker/db/d1-port.ts'
import { sha256 } from '#shared/lib/sha256.ts'
import { gunzip } from '../../worker/files/gzip.ts'
import { r2Files } from '../../worker/files/r2-files.ts'
import { archiveLogs } from '../../worker/jobs/archive.ts'
import { buildSnapshots } from '../../worker/jobs/snapshots.ts'
import { buildSnapshot } from '../../worker/snapshot/build-snapshot.ts'
import { clearOrphans } from '../../worker/snapshot/clear-orphans.ts'
import { loadChunks, readAll, readOn } from '../harness/load-snapshot.ts'
import { prodLimits } from '../harness/prod-limits.ts'
import {
  change,
  clock,
  env,
  errorKind,
  jobEnv,
  post,
  pullFrom,
  pushFrom,
  rowsOf,
  signedIn,
  type TestDevice,
} from './team.ts'

const files = r2Files(jobEnv().FILES)

async function listFor(device: TestDevice, ws = device.ws) {
  const answer = await post('/sync/snapshot', { workspace: ws }, { token: device.token })
  return { ...answer, output: answer.status === 200 ? snapshot.output.parse(answer.body) : null }
}

const fetchFor = (device: TestDevice, names: readonly string[], ws = device.ws) =>
  post('/sync/chunks', { workspace: ws, names }, { token: device.token })

/** What the platform gives the jobs at an instant. */
const jobAt = (now: number) => ({
  directory: d1Port(jobEnv().DB),
  portOf: (ws: string) => workspacePort(jobEnv(), ws),
  files,
  now,
  log: (_: string, error: unknown) => {
    throw error
  },
})

const contacts = (count: number) => Array.from({ length: count }, (_, i) => change({ patch: { name: `周敏 ${i}` } }))

test('a small workspace has no snapshot until the regular job makes one', async () => {
  const device = await signedIn()
  const pushed = await pushFrom(device, contacts(20))
  expect((await listFor(device)).output).toMatchObject({ position: { seq: 0, mark: '' }, chunks: [] })
  await buildSnapshots(jobAt(clock.now))
  const { output } = await listFor(device)
  expect(output?.position).toEqual(pushed.output?.head)
  expect(output?.chunks).toMatchObject([{ scope: 't', entity: 'contact', rows: 20 }])
})

test('the files of a chunk travel whole: each has the name of its bytes and opens', async () => {
  const device = await signedIn()
  const pushed = await pushFrom(device, contacts(30))
  await buildSnapshot(workspaceDb(jobEnv(), device.ws), files, { chunks: 9, now: clock.now })
  const chunk = must((await listFor(device)).output?.chunks[0])
  const answer = await fetchFor(device, [chunk.name])
  const frames = readFrames(chunks.output.parse(answer.body), 2)
  const [data, index] = frames.ok ? frames.value.map((file) => must(file, 'file')) : []
  expect([data?.length, index?.length]).toEqual([chunk.bytes, chunk.indexBytes])
  expect([await sha256(must(data)), await sha256(must(index))]).toEqual([chunk.name, chunk.index])
  const opened = openChunk(await gunzip(must(data)))
  const found = openChunkIndex(await gunzip(must(index)))
  if (!opened.ok || !found.ok) throw new Error('chunk')
  expect(opened.value.count).toBe(pushed.output?.results.length)
  expect(found.value.search([new TextEncoder().encode('zhoumin')])).toEqual(new Uint8Array(30).fill(3))
})

test('snapshot and log add up to the whole log on the database of production, a build at a time', async () => {
  const device = await signedIn()
  const db = workspaceDb(jobEnv(), device.ws)
  for (let round = 0; round < 3; round += 1) {
    await pushFrom(device, contacts(40))
    await pushFrom(device, [change({ entity: 'message-body', patch: { reply: `private ${round}` } })])
    await buildSnapshot(db, files, { chunks: 3, now: clock.now + round * 1e9, rows: 7, scan: 30 })
    const scopes = ['t', `u:${device.member}`]
    const { held, position } = await loadChunks(db, files, scopes)
    expect(await readOn(db, { held, position, scopes })).toEqual(await readAll(db, scopes))
  }
})

test('names of others, names that are none and other workspaces are answered alike', async () => {
  const [owner, stranger] = [await signedIn(), await signedIn()]
  const colleague = await signedIn({ ws: owner.ws, role: 'member' })
  await pushFrom(colleague, [change({ entity: 'message-body', patch: { reply: 'private' } })])
  await pushFrom(owner, contacts(1))
  await buildSnapshot(workspaceDb(jobEnv(), owner.ws), files, { chunks: 9, now: clock.now })
  const ours = must((await listFor(owner)).output?.chunks)
  const theirs = must((await listFor(colleague)).output?.chunks)
  expect([ours.map(({ scope }) => scope), theirs.map(({ scope }) => scope)]).toEqual([
    ['t'],
    ['t', `u:${colleague.member}`],
  ])
  const team = must(ours[0]).name
  const secret = must(theirs[1]).name
  expect((await fetchFor(colleague, [team, secret])).status).toBe(200)
  for (const [caller, name, ws] of [
    [owner, secret, owner.ws],
    [owner, '0'.repeat(64), owner.ws],
    [stranger, team, owner.ws],
    [stranger, team, stranger.ws],
    [stranger, team, newId(clock.now)],
  ] as const)
    expect(errorKind(await fetchFor(caller, [name], ws))).toBe('not-found')
  expect(errorKind(await fetchFor(owner, [team, secret]))).toBe('not-found')
  expect((await listFor(stranger, owner.ws)).status).toBe(404)
})

test.each([
  ['no names', []],
  ['too many', Array.from({ length: MAX_FETCHED_CHUNKS + 1 }, (_, i) => String(i).padStart(64, '0'))],
  ['a path', ['../../other/snapshot/x']],
  ['an object', [{}]],
])('%s is a bad request', async (_, names) => {
  const device = await signedIn()
  const answer = await post('/sync/chunks', { workspace: device.ws, names }, { token: device.token })
  expect(errorKind(answer)).toBe('bad-request')
})

test('a big import keeps the snapshot up, push by push, within the limits of one request', async () => {
  const device = await signedIn()
  for (let sent = 0; sent < SNAPSHOT_CHANGES * 2; sent += SNAPSHOT_CHANGES / 2) {
    const limits = prodLimits(env)
    const answer = await pushFrom(device, contacts(SNAPSHOT_CHANGES / 2), { limits })
    expect(answer.status).toBe(200)
    expect(limits.seen.statements).toBeLessThanOrEqual(50)
    const waiting = () => rowsOf(device.ws, `SELECT key FROM effects WHERE ws = ?1 AND state = 'due'`)
    await vi.waitFor(async () => expect(await waiting()).toEqual([]), { timeout: 20_000, interval: 50 })
  }
  expect((await listFor(device)).output?.position.seq).toBe(SNAPSHOT_CHANGES * 2)
})

test('a file that is lost is answered as lost, and its chunk is made again by the regular job', async () => {
  const device = await signedIn()
  await pushFrom(device, contacts(3))
  const now = clock.now
  const job = jobAt(now)
  await buildSnapshots(job)
  const chunk = must((await listFor(device)).output?.chunks[0])
  await files.remove([`${device.ws}/snapshot/${chunk.name}-${chunk.index}`])
  const answer = await fetchFor(device, [chunk.name])
  const frames = readFrames(chunks.output.parse(answer.body), 2)
  expect(frames.ok && frames.value.map((file) => file?.length)).toEqual([undefined, undefined])
  await buildSnapshots(job)
  const again = readFrames(chunks.output.parse((await fetchFor(device, [chunk.name])).body), 2)
  expect(again.ok && again.value.map((file) => file?.length)).toEqual([chunk.bytes, chunk.indexBytes])
})

test('what no list names is found in the store by its name and age, and taken away', async () => {
  const device = await signedIn()
  await pushFrom(device, contacts(3))
  await buildSnapshots(jobAt(clock.now))
  const orphan = 'a'.repeat(64)
  await files.put(`${device.ws}/snapshot/${orphan}`, Uint8Array.of(1))
  const db = workspaceDb(jobEnv(), device.ws)
  const inAWeek = Date.now() + CHUNK_GRACE + 60_000
  let gone = 0
  for (const letter of '0123456789abcdef') {
    expect(await clearOrphans(db, files, Date.now(), letter)).toBe(0)
    gone += await clearOrphans(db, files, inAWeek, letter)
  }
  expect(gone).toBe(1)
  expect(await files.get(`${device.ws}/snapshot/${orphan}`)).toBeNull()
  expect((await loadChunks(db, files, ['t'])).sizes).toEqual([3])
})

test('the largest record that pushes can make still goes into a chunk', async () => {
  const device = await signedIn()
  const record = newId(clock.now)
  let key = 0
  const grow = () => change({ record, patch: { [`extra${(key += 1)}`]: 'x'.repeat(99_000) } })
  for (let i = 0; i < 5; i += 1) expect((await pushFrom(device, [grow()])).status).toBe(200)
  expect(errorKind(await pushFrom(device, [grow(), grow(), grow()]))).toBe('too-large')
  expect((await pushFrom(device, [grow()])).output?.results).toMatchObject([{ status: 'applied' }])
  expect((await pushFrom(device, [grow()])).output?.results).toMatchObject([{ code: 'too-large' }])
  await pushFrom(device, contacts(2))
  const built = await buildSnapshot(workspaceDb(jobEnv(), device.ws), files, { chunks: 9, now: clock.now })
  expect(built.state).toBe('done')
  const listed = must((await listFor(device)).output).chunks
  expect(listed.reduce((sum, { rows }) => sum + rows, 0)).toBe(3)
})

test('an answer that was cut is no answer', () => {
  const framed = Uint8Array.of(2, 0, 0, 0, 7, 8, 0, 0, 0, 0)
  expect(readFrames(framed, 2)).toEqual({ ok: true, value: [Uint8Array.of(7, 8), null] })
  for (let length = 0; length < framed.length; length += 1)
    expect(readFrames(framed.subarray(0, length), 2).ok).toBe(false)
  expect(readFrames(framed, 1).ok).toBe(false)
  expect(readFrames(framed, 3).ok).toBe(false)
})

test('whoever stands before the floor is sent to the snapshot; the first protocol, which knows none, to an update', async () => {
  const device = await signedIn()
  await pushFrom(device, contacts(9))
  const now = clock.now + ARCHIVE_AGE + 1
  const job = jobAt(now)
  await buildSnapshots(job)
  const early = (await pullFrom(device)).output?.changes[3]
  expect(early?.seq).toBe(4)
  const moved = await archiveLog(workspaceDb(jobEnv(), device.ws), files, { readers: [], now, least: 1 })
  expect(moved).toEqual({ ok: true, value: 8 })
  const version = (value: number) => ({ headers: { 'sidecard-protocol': String(value) } })
  expect(errorKind(await pullFrom(device, {}, version(2)))).toBe('below-floor')
  expect(errorKind(await pullFrom(device, {}, version(1)))).toBe('upgrade')
  expect(errorKind(await pullFrom(device))).toBe('upgrade')
  const { position } = must((await listFor(device)).output)
  expect((await pullFrom(device, { cursor: position, seen: position }, version(2))).output?.changes).toEqual([])
  expect(await verifyArchive(workspaceDb(jobEnv(), device.ws), files)).toMatchObject({ ok: true })
})

test('records and changes that are longer on the way, for all their quotes, are built and archived like any other', async () => {
  const device = await signedIn()
  await pushFrom(
    device,
    Array.from({ length: 9 }, () => change({ patch: { 'cf:x': '"'.repeat(45_000) } })),
  )
  const now = clock.now + ARCHIVE_AGE + 1
  const built = await buildSnapshot(workspaceDb(jobEnv(), device.ws), files, { chunks: 99, now })
  expect(built.state).toBe('done')
  const moved = await archiveLog(workspaceDb(jobEnv(), device.ws), files, { readers: [], now, least: 1 })
  expect(moved).toMatchObject({ ok: true })
  const { sizes } = await loadChunks(workspaceDb(jobEnv(), device.ws), files, ['t'])
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(9)
})

test('the nightly job archives what every device has read', async () => {
  const device = await signedIn()
  const pushed = await pushFrom(device, contacts(MIN_SEGMENT + 1))
  const head = must(pushed.output).head
  await pullFrom(device, { cursor: head, seen: head })
  const now = clock.now + ARCHIVE_AGE + 1
  await env.DB.prepare('UPDATE devices SET seen_at = ?2 WHERE id = ?1').bind(device.device, now).run()
  const faults: unknown[] = []
  const log = (_: string, fault: unknown) => void faults.push(fault)
  const job = { ...jobAt(now), log }
  await buildSnapshots(job)
  await archiveLogs(job)
  expect(faults).toEqual([])
  expect(await verifyArchive(workspaceDb(jobEnv(), device.ws), files)).toEqual({
    ok: true,
    value: { segments: 1, changes: MIN_SEGMENT },
  })
})
