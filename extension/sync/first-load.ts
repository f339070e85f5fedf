import { sha256 } from '#shared/lib/sha256.ts'
import { MAX_FETCHED_CHUNKS } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { chunks, readFrames } from '#shared/protocol/chunks.ts'
import { snapshot, type ListedChunk, type SnapshotOutput } from '#shared/protocol/snapshot.ts'
import { INDEX_VERSION } from '#shared/snapshot/index-format.ts'
import { readDirectory } from '../store/base/directory.ts'
import {
  forgetChunks,
  installBase,
  joinChunks,
  keepChunks,
  keptChunks,
  keptFiles,
  readChunk,
  type ChunkFiles,
  type Loaded,
  type ReadChunk,
} from '../store/base/install.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { keepShared, lentTables } from '../store/lent.ts'
import { getMeta, setMeta } from '../store/meta.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { learnServerTime } from './server-time.ts'
import { raiseSeen } from './settle.ts'

/** Calls that are under way at once. */
const AT_ONCE = 3

/** Why a snapshot cannot be used: the log then brings everything. */
type Useless = 'useless'
type Listed = Pick<SnapshotOutput, 'position' | 'epoch' | 'shared'> & { readonly list: readonly ListedChunk[] }

/**
 * Fills a new device from the server's snapshot: chunks are kept as they come, so that a load which broke off goes on where it
 * was, and become the base in the transaction that sets the cursor. Without a snapshot, or with one that this release cannot
 * read, nothing happens, and the log is read from its beginning.
 */
export async function loadFirst(context: SyncContext, signal: AbortSignal): Promise<Result<void, AccessFault>> {
  const { db } = context
  if (!(await mayLoad(db))) return ok(undefined)
  const loaded = await loadAll(context, signal)
  if (!loaded.ok && loaded.kind !== 'useless') return fail(loaded.kind, loaded.detail)
  if (loaded.ok) await keepLoaded(db, loaded.value)
  else await forgetChunks(db)
  return ok(undefined)
}

type Snapshot = Omit<Listed, 'list'> & { readonly base: Loaded }

async function loadAll(context: SyncContext, signal: AbortSignal): Promise<Result<Snapshot, AccessFault | Useless>> {
  const listed = await listAll(context, signal)
  // A server of an earlier release knows no snapshots.
  if (!listed.ok) return listed.kind === 'not-found' ? fail('useless') : listed
  const read = await readAll(context, listed.value.list, signal)
  return read.ok ? ok({ ...listed.value, base: joinChunks(read.value) }) : read
}

/** Base and cursor in one transaction. */
async function keepLoaded(db: SidecardDatabase, { position, epoch, shared, base }: Snapshot): Promise<void> {
  await db.change([...lentTables(db), db.indexes], async () => {
    await setMeta(db, 'loading', null)
    // Paired anew or folded meanwhile: the log brings everything.
    if (!(await mayLoad(db))) return
    await installBase(db, base)
    await keepShared(db, shared)
    await setMeta(db, 'cursor', position)
    await setMeta(db, 'epoch', epoch)
    await raiseSeen(db, position)
  })
}

/** A device that has read nothing yet. One that reads anew already shows what it has, and goes by the log. */
async function mayLoad(db: SidecardDatabase): Promise<boolean> {
  const [cursor, goesByLog, isRereading, { chunks: known }] = await Promise.all([
    getMeta(db, 'cursor'),
    getMeta(db, 'goesByLog'),
    getMeta(db, 'isRereading'),
    readDirectory(db),
  ])
  return (cursor?.seq ?? 0) === 0 && goesByLog !== true && isRereading !== true && known.length === 0
}

async function listAll(context: SyncContext, signal: AbortSignal): Promise<Result<Listed, AccessFault | Useless>> {
  const workspace = must(await getMeta(context.db, 'workspace'), 'workspace')
  const list: ListedChunk[] = []
  const shared: SnapshotOutput['shared'] = []
  let first: Omit<Listed, 'list'> | undefined
  for (let after: string | undefined; ;) {
    const sentAt = context.now()
    const page = await callSignedIn(context, snapshot, { workspace, ...(after !== undefined && { after }) }, signal)
    if (!page.ok) return page
    await learnServerTime(context, page.value.serverTime, sentAt)
    first ??= page.value
    list.push(...page.value.chunks)
    shared.push(...page.value.shared)
    after = page.value.next
    if (after === undefined) return first.position.seq > 0 ? ok({ ...first, list, shared }) : fail('useless')
  }
}

/** Fetches what is not kept yet, some groups at a time, and looks into all of it. */
async function readAll(
  context: SyncContext,
  list: readonly ListedChunk[],
  signal: AbortSignal,
): Promise<Result<ReadChunk[], AccessFault | Useless>> {
  const { db } = context
  const kept = await keptChunks(db)
  const read: ReadChunk[] = []
  for (const { name } of list.filter((one) => kept.has(one.name))) {
    const chunk = readChunk(must(await keptFiles(db, name), 'kept chunk'))
    if (!chunk) return fail('useless')
    read.push(chunk)
  }
  const missing = list.filter(({ name }) => !kept.has(name))
  const groups = Array.from({ length: Math.ceil(missing.length / MAX_FETCHED_CHUNKS) }, (_, i) =>
    missing.slice(i * MAX_FETCHED_CHUNKS, (i + 1) * MAX_FETCHED_CHUNKS),
  )
  let fault: Result<never, AccessFault | Useless> | null = null
  const carry = async (): Promise<void> => {
    for (let group = groups.shift(); group && !fault; group = groups.shift()) {
      const files = await fetchGroup(context, group, signal)
      if (!files.ok) fault = files
      else if (!(await keepGroup(db, files.value, read))) fault = fail('useless')
      else await setMeta(db, 'loading', { done: read.length, total: list.length })
    }
  }
  await setMeta(db, 'loading', { done: read.length, total: list.length })
  await Promise.all(Array.from({ length: AT_ONCE }, carry))
  return fault ?? ok(read)
}

async function keepGroup(db: SidecardDatabase, files: readonly ChunkFiles[], read: ReadChunk[]): Promise<boolean> {
  const chunksRead = files.map(readChunk)
  if (chunksRead.includes(null)) return false
  await keepChunks(db, files)
  read.push(...chunksRead.filter((chunk) => chunk !== null))
  return true
}

async function fetchGroup(
  context: SyncContext,
  group: readonly ListedChunk[],
  signal: AbortSignal,
): Promise<Result<ChunkFiles[], AccessFault | Useless>> {
  const workspace = must(await getMeta(context.db, 'workspace'), 'workspace')
  const answer = await callSignedIn(context, chunks, { workspace, names: group.map(({ name }) => name) }, signal)
  // Not among this member's chunks any more.
  if (!answer.ok) return answer.kind === 'not-found' ? fail('useless') : answer
  const frames = readFrames(answer.value, group.length * 2)
  if (!frames.ok) return fail('network', 'an answer that was cut')
  const files: ChunkFiles[] = []
  for (const [i, { name, index: indexName, indexVersion }] of group.entries()) {
    const [bytes, index] = [frames.value[i * 2] ?? null, frames.value[i * 2 + 1] ?? null]
    if (!bytes || !index) return fail('useless')
    if ((await sha256(bytes)) !== name || (await sha256(index)) !== indexName)
      return fail('network', 'a chunk that is not what its name says')
    files.push({ id: name, bytes: bytes.slice(), index: indexVersion === INDEX_VERSION ? index.slice() : null })
  }
  return ok(files)
}
