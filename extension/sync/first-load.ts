import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { workAhead } from '#shared/lib/work-ahead.ts'
import type { ListedChunk } from '#shared/protocol/snapshot.ts'
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
import type { AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { fetchChunks, inGroups, listSnapshot, type Listed } from './fetch-chunks.ts'
import { raiseSeen } from './settle.ts'

/** Calls that are under way at once. */
const AT_ONCE = 3

/** Why a snapshot cannot be used: the log then brings everything. */
type Useless = 'useless'

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
  const listed = await listSnapshot(context, signal)
  // A server of an earlier release knows no snapshots.
  if (!listed.ok) return listed.kind === 'not-found' ? fail('useless') : listed
  if (listed.value.position.seq === 0) return fail('useless')
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

/** Fetches what is not kept yet, some groups ahead, looks into all of it and keeps it. */
async function readAll(
  context: SyncContext,
  list: readonly ListedChunk[],
  signal: AbortSignal,
): Promise<Result<ReadChunk[], AccessFault | Useless>> {
  const { db } = context
  const kept = await keptChunks(db)
  const read: ReadChunk[] = []
  for (const { name } of list.filter((one) => kept.has(one.name))) {
    const chunk = await readChunk(must(await keptFiles(db, name), 'kept chunk'))
    if (!chunk) return fail('useless')
    read.push(chunk)
  }
  const missing = list.filter(({ name }) => !kept.has(name))
  await setMeta(db, 'loading', { done: read.length, total: list.length })
  let keeping = Promise.resolve()
  try {
    for await (const files of workAhead(inGroups(missing), AT_ONCE, (group) => fetchChunks(context, group, signal))) {
      if (!files.ok)
        return files.kind === 'gone' || files.kind === 'lost' ? fail('useless') : fail(files.kind, files.detail)
      const group = await readGroup(files.value)
      if (!group) return fail('useless')
      read.push(...group)
      await keeping
      // Written while the next group is looked into. Whoever waits for it then hears of a disk that is full.
      keeping = keepChunks(db, files.value, { done: read.length, total: list.length })
      keeping.catch(() => {})
    }
  } finally {
    await keeping
  }
  return ok(read)
}

/** Looks into chunks; null when one of them is none that this release can read. */
async function readGroup(files: readonly ChunkFiles[]): Promise<ReadChunk[] | null> {
  const read = (await Promise.all(files.map(readChunk))).filter((chunk) => chunk !== null)
  return read.length < files.length ? null : read
}
