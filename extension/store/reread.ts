import { newId } from '#shared/lib/ids.ts'
import { EMPTY_RECORD, mergePatch, patchesOf, type Patch, type RecordState } from '#shared/merge/merge.ts'
import { START } from '#shared/protocol/start.ts'
import { keepAcknowledged, unpackAcknowledged } from './acknowledged.ts'
import { doubtFiles } from './blobs.ts'
import type { SidecardDatabase } from './database.ts'
import { isBare, lentNames, takeAway } from './lent.ts'
import { rebuildRow } from './merge-changes.ts'
import { getMeta, setMeta } from './meta.ts'
import { patchesBeyond } from './patches.ts'
import { putRecords, rowKey } from './put-records.ts'
import { hasBase, loadBase } from './read-records.ts'
import type { AcknowledgedRow, OutboxRow, RecordRow, StoredRecord } from './rows.ts'

/** The tables that the start of a rereading spans. */
export function rereadTables(db: SidecardDatabase) {
  return [db.records, db.former, db.outbox, db.acknowledged, db.meta]
}

/**
 * The server may no longer hold what this device knows: it went back in time, or the device is paired anew. Reads the log from
 * the beginning again, and offers again the confirmed changes that are still here, under their old operations, those from the
 * number `from`. Records go on showing what they show while their confirmed base is gathered anew. Inside the caller's
 * transaction over `rereadTables`.
 */
export async function beginReread(db: SidecardDatabase, from = 1): Promise<void> {
  await keepFormer(db)
  const kept = unpackAcknowledged(await db.acknowledged.orderBy('at').toArray())
  const held = kept.filter(({ n }) => n >= from)
  const offered = await freeNumbers(db, held)
  await db.outbox.bulkAdd(
    offered.map(({ n, op, entity, record, hlc, patch }) => ({ n, op, entity, record, hlc, patch })),
  )
  await db.acknowledged.clear()
  await keepAcknowledged(
    db,
    kept.filter(({ n }) => n < from),
  )
  await db.records.toCollection().modify((row: { base?: RecordState; isGone?: true }) => {
    if (row.isGone !== true) row.base = EMPTY_RECORD
  })
  await setMeta(db, 'cursor', START)
  await setMeta(db, 'seen', START)
  await setMeta(db, 'settledN', from - 1)
  await setMeta(db, 'isRereading', true)
  await setMeta(db, 'isSifting', false)
  await doubtFiles(db)
}

/** Keeps what was confirmed so far: it lies beneath what waits and what is written until the log is read, which may be refused. */
async function keepFormer(db: SidecardDatabase): Promise<void> {
  const waiting = new Set((await db.outbox.toArray()).map(({ entity, record }) => rowKey(entity, record)))
  const rows = (await db.records.toArray()).filter(({ isGone }) => isGone !== true)
  const known = await formerByName(db)
  await db.former.bulkPut(
    rows.map((row) => {
      const { entity, id, base = EMPTY_RECORD } = row
      const confirmed = waiting.has(rowKey(entity, id)) ? base : row
      const before = known.get(rowKey(entity, id)) ?? EMPTY_RECORD
      const { fields, clocks } = patchesOf(confirmed).reduce((sum, patch) => mergePatch(sum, patch).state, before)
      return { entity, id, fields, clocks }
    }),
  )
}

async function formerByName(db: SidecardDatabase): Promise<Map<string, RecordState>> {
  return new Map((await db.former.toArray()).map((record) => [rowKey(record.entity, record.id), record]))
}

/**
 * This member may read other things than before: reads the log from the beginning again. What does not come again goes, and
 * nothing is offered again, for the server has lost nothing. Inside the caller's transaction over `rereadTables`.
 */
export async function beginSifting(db: SidecardDatabase): Promise<void> {
  const [seen, settledN] = await Promise.all([getMeta(db, 'seen'), getMeta(db, 'settledN')])
  await beginReread(db, (settledN ?? 0) + 1)
  // A server that is restored meanwhile must still give itself away, or what it lost would go here too.
  await setMeta(db, 'seen', seen ?? START)
  await setMeta(db, 'isSifting', true)
}

/**
 * The log was read to its end: a record is now what the server has of it and what waits. Values that only this device still
 * has, beneath what waits too, of changes whose author is gone, are offered under the clocks they had; but not those of
 * colleagues, and none when it was read because this member may read other things. Inside the caller's transaction over `lentTables`.
 */
export async function endReread(db: SidecardDatabase, now: number): Promise<void> {
  const [below, former] = [await recordsBelow(db), await formerByName(db)]
  const rows = await unconfirmedRows(db, below)
  const waiting = Map.groupBy(await db.outbox.orderBy('n').toArray(), ({ entity, record }) => rowKey(entity, record))
  const [isSifting, lent] = await Promise.all([getMeta(db, 'isSifting'), lentNames(db)])
  let next = (await getMeta(db, 'nextN')) ?? 1
  const after: Omit<RecordRow, 'rev'>[] = []
  for (const row of rows) {
    const name = rowKey(row.entity, row.id)
    const known = waiting.get(name) ?? []
    const isOurs = isSifting !== true && !lent.has(name)
    const rescued = isOurs ? rescuedOf(row, former.get(name) ?? below.get(name), known) : []
    const changes = rescued.map(({ hlc, patch }): OutboxRow => ({
      n: next++,
      op: newId(now),
      entity: row.entity,
      record: row.id,
      hlc,
      patch,
    }))
    await db.outbox.bulkAdd(changes)
    after.push(rebuildRow(row, row.base ?? EMPTY_RECORD, [...known, ...changes]))
  }
  await putRecords(db, after)
  await takeAway(db, after.filter(isBare))
  await db.former.clear()
  await setMeta(db, 'nextN', next)
  await setMeta(db, 'isRereading', false)
  await setMeta(db, 'isSifting', false)
}

/** What of a record was confirmed once and is not any more: where it shows, and where something that waits lies over it. */
function rescuedOf(row: RecordRow, former: RecordState | undefined, waiting: readonly OutboxRow[]): Patch[] {
  const confirmed = row.base ?? EMPTY_RECORD
  const shown = patchesBeyond(row, rebuildRow(row, confirmed, waiting))
  const offered = new Set(
    [...waiting, ...shown].flatMap(({ hlc, patch }) => Object.keys(patch).map((key) => `${hlc} ${key}`)),
  )
  const beneath = patchesBeyond(former ?? EMPTY_RECORD, confirmed).map(({ hlc, patch }) => ({
    hlc,
    patch: Object.fromEntries(Object.entries(patch).filter(([key]) => !offered.has(`${hlc} ${key}`))),
  }))
  return [...beneath.filter(({ patch }) => Object.keys(patch).length > 0), ...shown]
}

async function recordsBelow(db: SidecardDatabase): Promise<Map<string, StoredRecord>> {
  const records = (await hasBase(db)) ? await (await loadBase()).readWholeBase(db) : []
  return new Map(records.map((record) => [rowKey(record.entity, record.id), record]))
}

/** The records that show more than was confirmed anew, and those of the base, of which nothing was. */
async function unconfirmedRows(db: SidecardDatabase, below: ReadonlyMap<string, StoredRecord>): Promise<RecordRow[]> {
  const rows = await db.records.toArray()
  const over = new Set(rows.map(({ entity, id }) => rowKey(entity, id)))
  return [
    ...rows.filter((row) => row.base !== undefined),
    ...[...below].flatMap(([name, record]) => (over.has(name) ? [] : [{ ...record, rev: 0, base: EMPTY_RECORD }])),
  ]
}

/** A device that was paired anew counts from 1 again: where its numbers meet those of its former life, these get new ones. */
async function freeNumbers(db: SidecardDatabase, held: readonly AcknowledgedRow[]): Promise<AcknowledgedRow[]> {
  const taken = new Set(await db.outbox.toCollection().primaryKeys())
  let next = (await getMeta(db, 'nextN')) ?? 1
  const offered = held.map((row) => {
    const n = taken.has(row.n) ? next++ : row.n
    taken.add(n)
    return { ...row, n }
  })
  await setMeta(db, 'nextN', next)
  return offered
}
