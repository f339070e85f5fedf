import { findEntity, ENTITIES, type EntityName } from '#shared/entities/registry.ts'
import { newId } from '#shared/lib/ids.ts'
import { MAX_CLOCK_AHEAD } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { packClock, receiveClock, unpackClock } from '#shared/merge/clock.ts'
import { EMPTY_RECORD, type RecordState } from '#shared/merge/merge.ts'
import type { Edit } from '../action.ts'
import { certifyBirth } from '../birth.ts'
import { commitEdits, writeTables } from '../commit.ts'
import type { SidecardDatabase } from '../database.ts'
import { differingKeys } from '../history.ts'
import { historyTables, pagedOf } from '../history-pages.ts'
import { historyKey } from '../keep-history.ts'
import { rebuildRow } from '../merge-changes.ts'
import { getMeta, setMeta } from '../meta.ts'
import { patchesBeyond } from '../patches.ts'
import { loadRows, putRecords, recordTables, rowKey } from '../put-records.ts'
import { recordStore } from '../record-store.ts'
import type { HistoryRow, OutboxRow, RecordRow, SeedRow, StoredRecord } from '../rows.ts'
import { storageFault } from '../storage-fault.ts'
import { blobKeeper } from './blob-rows.ts'
import type { Bytes } from './gzip.ts'
import { checkBackup, readBackup, type Part, type ReadFault } from './read-backup.ts'

export type RestoreFault = ReadFault | 'other-workspace' | 'storage' | 'storage-full'

export type RestoreOptions = {
  /** Also set values back that were edited after the backup. Each is a new change, with its undo. */
  readonly putBack?: boolean
  readonly now: () => number
  readonly onProgress?: (share: number) => void
  readonly signal: AbortSignal
}

/** `changed` records were brought back or completed, `same` ones were already as in the backup or newer. */
export type Restored = { readonly changed: number; readonly same: number }

/**
 * Restores a backup into its own workspace or onto an empty device. The whole file is checked first: one that does not fit
 * changes nothing. Values merge by their clocks, so newer edits stay; doing it again, or going on after it broke off, is safe.
 */
export async function restoreBackup(
  db: SidecardDatabase,
  file: Bytes,
  { putBack = false, now, onProgress = () => {}, signal }: RestoreOptions,
): Promise<Result<Restored, RestoreFault>> {
  const checked = await checkBackup(file, { onProgress: (share) => onProgress(share / 2), signal })
  if (!checked.ok) return checked
  const { workspace } = checked.value.head
  const restored = { changed: 0, same: 0 }
  try {
    await takePlace(db, workspace)
    const blobs = blobKeeper(db)
    const keep = async (part: Part): Promise<void> => {
      signal.throwIfAborted()
      if (part.name === 'blobs') return blobs.keep(part.rows)
      const changed = await keepPart(db, part, { workspace, putBack, at: now() })
      if (part.name !== 'records') return
      restored.changed += changed
      restored.same += part.rows.length - changed
    }
    const read = await readBackup(file, keep, { onProgress: (share) => onProgress(0.5 + share / 2), signal })
    if (!read.ok) return read
  } catch (error) {
    signal.throwIfAborted()
    return error instanceof OtherWorkspace ? fail('other-workspace') : storageFault(error)
  }
  await certifyBirth(db)
  return ok(restored)
}

/** What is here belongs to another workspace than the backup. */
class OtherWorkspace extends Error {}

/** A backup goes into its own workspace, or onto a device that holds nothing and belongs to nobody, which is then the backup's. */
async function takePlace(db: SidecardDatabase, workspace: string): Promise<void> {
  await db.change(recordTables(db), async () => {
    if ((await getMeta(db, 'workspace')) === workspace) return
    const store = recordStore(db)
    const [session, waiting, ...empty] = await Promise.all([
      getMeta(db, 'session'),
      db.outbox.count(),
      ...ENTITIES.map(({ name }) => store.isEmpty(name)),
    ])
    if (session || waiting > 0 || !empty.every(Boolean)) throw new OtherWorkspace()
    await setMeta(db, 'workspace', workspace)
  })
}

/** Somebody may join a team while a long backup is read: what is left of it then belongs elsewhere. Inside a part's transaction. */
async function checkPlace(db: SidecardDatabase, workspace: string): Promise<void> {
  if ((await getMeta(db, 'workspace')) !== workspace) throw new OtherWorkspace()
}

type Keeping = { readonly workspace: string; readonly putBack: boolean; readonly at: number }

/** One part in one transaction. The value is how many records it changed. */
async function keepPart(
  db: SidecardDatabase,
  part: Exclude<Part, { name: 'blobs' }>,
  keeping: Keeping,
): Promise<number> {
  if (part.name === 'history') await keepHistory(db, part.rows as HistoryRow[], keeping)
  else if (part.name === 'seeds') await keepSeeds(db, part.rows as SeedRow[], keeping)
  else return keepRecords(db, part.rows as StoredRecord[], keeping)
  return 0
}

async function keepHistory(db: SidecardDatabase, rows: readonly HistoryRow[], { workspace }: Keeping): Promise<void> {
  await db.transaction('rw', [...historyTables(db), db.meta], async () => {
    await checkPlace(db, workspace)
    const known = await db.history.bulkGet(rows.map(historyKey))
    const paged = new Set((await pagedOf(db, rows)).map(({ op }) => op))
    await db.history.bulkPut(rows.filter(({ op }, index) => known[index] === undefined && !paged.has(op)))
  })
}

/** Seeds say what ids become in the workspace that a device on its own will join; one that has joined needs none. */
async function keepSeeds(db: SidecardDatabase, rows: readonly SeedRow[], { workspace }: Keeping): Promise<void> {
  await db.transaction('rw', db.seeds, db.meta, async () => {
    await checkPlace(db, workspace)
    if (!(await getMeta(db, 'session'))) await db.seeds.bulkPut(rows)
  })
}

async function keepRecords(
  db: SidecardDatabase,
  records: readonly StoredRecord[],
  { workspace, putBack, at }: Keeping,
): Promise<number> {
  return db.change(writeTables(db), async () => {
    await checkPlace(db, workspace)
    const changed = new Set(await mergeRecords(db, records, at))
    if (putBack) for (const key of await putBackEdits(db, records, at)) changed.add(key)
    return changed.size
  })
}

/**
 * Merges records into what is here: values with a higher clock come in, as changes that wait under the clocks they had, for
 * the server may have lost them too. It merges by the same clocks.
 */
async function mergeRecords(db: SidecardDatabase, records: readonly StoredRecord[], now: number): Promise<string[]> {
  const rows = await loadRows(db, records)
  let next = (await getMeta(db, 'nextN')) ?? 1
  let newest = (await getMeta(db, 'clock')) ?? null
  const limit = now + ((await getMeta(db, 'clockOffset')) ?? 0) + MAX_CLOCK_AHEAD
  const outbox: OutboxRow[] = []
  const after = records.flatMap((record): Omit<RecordRow, 'rev'>[] => {
    const { entity, id } = record
    const before = rows.get(rowKey(entity, id))
    const changes = patchesBeyond(within(record, limit), before ?? EMPTY_RECORD).map(({ hlc, patch }): OutboxRow => ({
      n: next++,
      op: newId(now),
      entity,
      record: id,
      hlc,
      patch,
    }))
    if (changes.length === 0) return []
    for (const { hlc } of changes) newest = receiveClock(newest, hlc)
    outbox.push(...changes)
    const base: RecordState = before ? (before.base ?? { fields: before.fields, clocks: before.clocks }) : EMPTY_RECORD
    const shown = before ?? { entity, id, ...EMPTY_RECORD }
    const { fields, clocks } = rebuildRow(shown, { fields: shown.fields, clocks: shown.clocks }, changes)
    return [{ entity, id, fields, clocks, base }]
  })
  await putRecords(db, after)
  await db.outbox.bulkAdd(outbox)
  await setMeta(db, 'nextN', next)
  await setMeta(db, 'clock', newest)
  return after.map(({ entity, id }) => rowKey(entity, id))
}

/**
 * No value comes from further ahead than the server would take it: a damaged clock, or one that somebody made up, would put the
 * device's own past the end of time, and no edit would ever be later. Such a value counts as one of now.
 */
function within(record: StoredRecord, limit: number): StoredRecord {
  const clocks = Object.entries(record.clocks).map(([key, clock]) => {
    const { time, device } = unpackClock(clock)
    return [key, time > limit ? packClock({ time: limit, counter: 0, device }) : clock] as const
  })
  return { ...record, clocks: Object.fromEntries(clocks) }
}

/** Sets every value that differs from the backup back to it, as new changes of this device. */
async function putBackEdits(db: SidecardDatabase, records: readonly StoredRecord[], at: number): Promise<string[]> {
  const rows = await loadRows(db, records)
  const edits = records.flatMap(({ entity, id, fields }): Edit[] => {
    const here = must(rows.get(rowKey(entity, id)), 'merged record')
    const keys = findEntity(entity) ? differingKeys(fields, here.fields) : []
    if (keys.length === 0) return []
    return [
      { entity: entity as EntityName, id, patch: Object.fromEntries(keys.map((key) => [key, fields[key] ?? null])) },
    ]
  })
  if (edits.length > 0) await commitEdits(db, edits, { label: 'toast.backup', slots: { n: edits.length }, at })
  return edits.map(({ entity, id }) => rowKey(entity, id))
}
