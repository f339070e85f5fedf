import type { Fields, Value } from '#shared/fields/value.ts'
import { newId } from '#shared/lib/ids.ts'
import type { Clock } from '#shared/merge/clock.ts'
import { EMPTY_RECORD, type RecordState } from '#shared/merge/merge.ts'
import { START } from '#shared/protocol/start.ts'
import type { SidecardDatabase } from './database.ts'
import { rebuildRow } from './merge-changes.ts'
import { getMeta, setMeta } from './meta.ts'
import { putRecords, rowKey } from './put-records.ts'
import { hasBase, loadBase } from './read-records.ts'
import type { AcknowledgedRow, OutboxRow, RecordRow } from './rows.ts'

/** The tables that the start of a rereading spans. */
export function rereadTables(db: SidecardDatabase) {
  return [db.records, db.outbox, db.acknowledged, db.meta]
}

/**
 * The server may no longer hold what this device knows: it went back in time, or the device is paired anew. Reads the log from
 * the beginning again, and offers again the confirmed changes that are still here, under their old operations: those from the
 * number `from`, when the server said that it holds the earlier ones. Records go on showing what they show while their
 * confirmed base is gathered anew. Inside the caller's transaction over `rereadTables`.
 */
export async function beginReread(db: SidecardDatabase, from = 1): Promise<void> {
  const held = (await db.acknowledged.orderBy('at').toArray()).filter(({ n }) => n >= from)
  const offered = await freeNumbers(db, held)
  await db.outbox.bulkAdd(
    offered.map(({ n, op, entity, record, hlc, patch }) => ({ n, op, entity, record, hlc, patch })),
  )
  await db.acknowledged.bulkDelete(held.map(({ op }) => op))
  await db.records.toCollection().modify((row: { base?: RecordState; isGone?: true }) => {
    if (row.isGone !== true) row.base = EMPTY_RECORD
  })
  await setMeta(db, 'cursor', START)
  await setMeta(db, 'seen', START)
  await setMeta(db, 'settledN', from - 1)
  await setMeta(db, 'isRereading', true)
}

/**
 * The log was read to its end: a record is now what the server has of it and what waits. Values that only this device still
 * has, of changes whose author is gone, are offered under the clocks they had. Inside the caller's transaction over
 * `recordTables` and the outbox.
 */
export async function endReread(db: SidecardDatabase, now: number): Promise<void> {
  const rows = await unconfirmedRows(db)
  const waiting = Map.groupBy(await db.outbox.orderBy('n').toArray(), ({ entity, record }) => rowKey(entity, record))
  let next = (await getMeta(db, 'nextN')) ?? 1
  const after: Omit<RecordRow, 'rev'>[] = []
  for (const row of rows) {
    const known = waiting.get(rowKey(row.entity, row.id)) ?? []
    const rescued = rescue(row, rebuildRow(row, row.base ?? EMPTY_RECORD, known))
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
  await setMeta(db, 'nextN', next)
  await setMeta(db, 'isRereading', false)
}

/** The records that show more than was confirmed anew, and those of the base, of which nothing was. */
async function unconfirmedRows(db: SidecardDatabase): Promise<RecordRow[]> {
  const rows = await db.records.toArray()
  const over = new Set(rows.map(({ entity, id }) => rowKey(entity, id)))
  const below = (await hasBase(db)) ? await (await loadBase()).readWholeBase(db) : []
  return [
    ...rows.filter((row) => row.base !== undefined),
    ...below
      .filter(({ entity, id }) => !over.has(rowKey(entity, id)))
      .map((record) => ({ ...record, rev: 0, base: EMPTY_RECORD })),
  ]
}

/** What a record shows beyond what is known of it, one patch for each clock. */
function rescue(shown: RecordRow, known: RecordState): { hlc: Clock; patch: Fields }[] {
  const patches = new Map<Clock, Record<string, Value>>()
  for (const [key, clock] of Object.entries(shown.clocks)) {
    if ((known.clocks[key] ?? '') >= clock) continue
    patches.set(clock, { ...patches.get(clock), [key]: shown.fields[key] ?? null })
  }
  return [...patches].map(([hlc, patch]) => ({ hlc, patch }))
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
