import { fail, ok, type Result } from '#shared/lib/result.ts'
import { patchesOf, type StoredRecord } from '#shared/merge/merge.ts'
import { openChunk, type Chunk } from '#shared/snapshot/open-chunk.ts'
import { gunzipAhead } from '../store/base/gunzip-ahead.ts'
import { doubtFiles } from '../store/blobs.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { giveBack, keepShared, lentTables } from '../store/lent.ts'
import { mergeChanges, type RemoteChange } from '../store/merge-changes.ts'
import { getMeta, setMeta } from '../store/meta.ts'
import { rowKey } from '../store/put-records.ts'
import { beginSifting, rereadTables } from '../store/reread.ts'
import type { AccessFault } from './access.ts'
import type { SyncContext } from './context.ts'
import { fetchChunks, inGroups, listSnapshot, type Listed } from './fetch-chunks.ts'
import { raiseSeen } from './settle.ts'

/**
 * For a device that was away so long that the log no longer reaches back to it: merges the server's snapshot into what is here, and
 * goes on with the log from there. What waits to be sent stays on top, by its clocks. Breaking off does no harm: the cursor moves last,
 * and what was merged merges to the same again. What this member may not read any more goes, and so does what a colleague took back
 * meanwhile.
 */
export async function catchUp(context: SyncContext, signal: AbortSignal): Promise<Result<void, AccessFault>> {
  const { db } = context
  const listed = await listSnapshot(context, signal)
  if (!listed.ok) return listed
  // Without a position nothing is gained, and the next pull would end here again.
  if (listed.value.position.seq === 0) return fail('network', 'a floor without a snapshot')
  await siftIfNewRights(db, listed.value.epoch)
  for (const group of inGroups(listed.value.list)) {
    const files = await fetchChunks(context, group, signal)
    if (!files.ok)
      return files.kind === 'gone' || files.kind === 'lost'
        ? fail('network', 'a chunk that is not there')
        : fail(files.kind, files.detail)
    for (const { bytes } of files.value) {
      const changes = await changesOf(bytes)
      if (changes === null) return fail('network', 'a chunk that cannot be read')
      await db.change(lentTables(db), async () => {
        // This member's own now, whoever it was of under the same id before a restore.
        await giveBack(db, refsOf(changes))
        await mergeChanges(db, changes)
      })
    }
  }
  await keepCaughtUp(db, listed.value)
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

async function keepCaughtUp(db: SidecardDatabase, { position, epoch, shared }: Listed): Promise<void> {
  await db.change(lentTables(db), async () => {
    const still = new Set(shared.map(({ entity, id }) => rowKey(entity, id)))
    await giveBack(
      db,
      (await db.lent.toArray()).filter(({ entity, id }) => !still.has(rowKey(entity, id))),
    )
    await keepShared(db, shared)
    // What the log would have told of attachments that came back is not known.
    await doubtFiles(db)
    // The snapshot is of these rights: the log has not to be read once more for them.
    await setMeta(db, 'epoch', epoch)
    await setMeta(db, 'cursor', position)
    await raiseSeen(db, position)
  })
}

function refsOf(changes: readonly RemoteChange[]) {
  return changes.map(({ entity, record }) => ({ entity, id: record }))
}

/** What a chunk's records would have been in the log; null when its bytes are broken. */
async function changesOf(file: Uint8Array): Promise<RemoteChange[] | null> {
  const bytes = await gunzipAhead(file)
  const chunk = bytes && openChunk(bytes)
  const records = chunk?.ok ? readRecords(chunk.value) : null
  return (
    records &&
    records.flatMap(({ entity, id, ...state }) => patchesOf(state).map((patch) => ({ entity, record: id, ...patch })))
  )
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
