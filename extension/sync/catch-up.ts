import { sha256 } from '#shared/lib/sha256.ts'
import { MAX_FETCHED_CHUNKS } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { chunks, readFrames } from '#shared/protocol/chunks.ts'
import { snapshot, type SnapshotOutput } from '#shared/protocol/snapshot.ts'
import { openChunk, type Chunk } from '#shared/snapshot/open-chunk.ts'
import type { Value } from '#shared/fields/value.ts'
import type { Clock } from '#shared/merge/clock.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { gunzip } from '../store/base/gzip.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { giveBack, keepShared, lentTables } from '../store/lent.ts'
import { mergeChanges, type RemoteChange } from '../store/merge-changes.ts'
import { getMeta, setMeta } from '../store/meta.ts'
import { recordTables, rowKey } from '../store/put-records.ts'
import { beginSifting, rereadTables } from '../store/reread.ts'
import { callSignedIn, type AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { raiseSeen } from './settle.ts'

/**
 * For a device that was away so long that the log no longer reaches back to it: merges the server's snapshot into what is here, and
 * goes on with the log from there. What waits to be sent stays on top, by its clocks. Breaking off does no harm: the cursor moves last,
 * and what was merged merges to the same again. What this member may not read any more goes, and so does what a colleague took back
 * meanwhile.
 */
export async function catchUp(context: SyncContext, signal: AbortSignal): Promise<Result<void, AccessFault>> {
  const { db } = context
  const workspace = must(await getMeta(db, 'workspace'), 'workspace')
  let first: SnapshotOutput | undefined
  // Told from the last part of the chunks on, by as many answers as it takes.
  const shared: SnapshotOutput['shared'] = []
  for (let after: string | undefined; ;) {
    const page = await callSignedIn(context, snapshot, { workspace, ...(after !== undefined && { after }) }, signal)
    if (!page.ok) return page
    if (!first) await siftIfNewRights(db, page.value.epoch)
    first ??= page.value
    shared.push(...page.value.shared)
    const names = page.value.chunks.map(({ name }) => name)
    for (let at = 0; at < names.length; at += MAX_FETCHED_CHUNKS) {
      const merged = await mergeChunks(context, workspace, { names: names.slice(at, at + MAX_FETCHED_CHUNKS), signal })
      if (!merged.ok) return merged
    }
    after = page.value.next
    if (after === undefined) break
  }
  // Without a position nothing was gained, and the next pull would end here again.
  if (first.position.seq === 0) return fail('network', 'a floor without a snapshot')
  await keepCaughtUp(db, { ...first, shared })
  return ok(undefined)
}

/** Rows that the snapshot does not bring go when the log was read to its end, as after any change of rights. */
async function siftIfNewRights(db: SidecardDatabase, epoch: number): Promise<void> {
  await db.transaction('rw', rereadTables(db), async () => {
    const [cursor, known, isRereading] = await Promise.all([
      getMeta(db, 'cursor'),
      getMeta(db, 'epoch'),
      getMeta(db, 'isRereading'),
    ])
    if ((cursor?.seq ?? 0) > 0 && epoch > (known ?? 0) && isRereading !== true) await beginSifting(db)
  })
}

async function keepCaughtUp(db: SidecardDatabase, { position, epoch, shared }: SnapshotOutput): Promise<void> {
  await db.change(lentTables(db), async () => {
    const still = new Set(shared.map(({ entity, id }) => rowKey(entity, id)))
    await giveBack(
      db,
      (await db.lent.toArray()).filter(({ entity, id }) => !still.has(rowKey(entity, id))),
    )
    await keepShared(db, shared)
    // One that reads anew after a restore learns of new rights from the next page of the log.
    const [isRereading, isSifting] = await Promise.all([getMeta(db, 'isRereading'), getMeta(db, 'isSifting')])
    if (isRereading !== true || isSifting === true) await setMeta(db, 'epoch', epoch)
    await setMeta(db, 'cursor', position)
    await raiseSeen(db, position)
  })
}

async function mergeChunks(
  context: SyncContext,
  workspace: string,
  { names, signal }: { readonly names: readonly string[]; readonly signal: AbortSignal },
): Promise<Result<void, AccessFault>> {
  const { db } = context
  const answer = await callSignedIn(context, chunks, { workspace, names: [...names] }, signal)
  if (!answer.ok) return answer.kind === 'not-found' ? fail('network', 'a chunk that was replaced') : answer
  const frames = readFrames(answer.value, names.length * 2)
  if (!frames.ok) return fail('network', 'an answer that was cut')
  for (const [i, name] of names.entries()) {
    const changes = await changesOf(name, frames.value[i * 2] ?? null)
    if (changes === null) return fail('network', 'a chunk that is not what its name says')
    await db.change(recordTables(db), async () => mergeChanges(db, changes))
  }
  return ok(undefined)
}

/** What a chunk's records would have been in the log; null when the file is lost or broken. */
async function changesOf(name: string, file: Uint8Array | null): Promise<RemoteChange[] | null> {
  if (file === null || (await sha256(file)) !== name) return null
  const bytes = gunzip(file)
  const chunk = bytes && openChunk(bytes)
  if (!chunk?.ok) return null
  const records = readRecords(chunk.value)
  return records && records.flatMap(changesOfRecord)
}

function readRecords(chunk: Chunk): StoredRecord[] | null {
  const records: StoredRecord[] = []
  for (let row = 0; row < chunk.count; row += 1) {
    const record = chunk.record(row)
    if (!record.ok) return null
    records.push(record.value)
  }
  return records
}

/** One change for each clock; a field with a clock and no value was cleared. */
function changesOfRecord({ entity, id, fields, clocks }: StoredRecord): RemoteChange[] {
  const patches = new Map<Clock, Record<string, Value>>()
  for (const [key, clock] of Object.entries(clocks))
    patches.set(clock, { ...patches.get(clock), [key]: fields[key] ?? null })
  return [...patches].map(([hlc, patch]) => ({ entity, record: id, hlc, patch }))
}
