import { splitKey } from '#shared/fields/element-key.ts'
import { EMPTY_RECORD } from '#shared/merge/merge.ts'
import type { Fields, Value } from '#shared/fields/value.ts'
import { derivedId } from '#shared/lib/ids.ts'
import type { Edit } from './action.ts'
import type { SidecardDatabase } from './database.ts'
import { moveHistory } from './keep-history.ts'
import { rebuildRow } from './merge-changes.ts'
import { setMeta } from './meta.ts'
import { putRecords, recordTables, rowKey } from './put-records.ts'
import type { OutboxRow } from './rows.ts'

type NewIds = ReadonlyMap<string, string>

/**
 * Carries the records of a device that was on its own into a workspace: the same changes, with the ids that the workspace
 * derives, so that somebody known there and here is one. Everything still waits, so what waits is all there is.
 */
export async function moveRecords(db: SidecardDatabase, to: string): Promise<void> {
  for (;;) {
    const newIds = await newIdsOf(db, to)
    const tables = [...recordTables(db), db.outbox, db.actions, db.seeds, db.history]
    const isWhole = await db.change(tables, async () => {
      // Another page saved somebody while the ids were worked out: once more.
      if ((await db.seeds.count()) !== newIds.size) return false
      await rewrite(db, newIds)
      await setMeta(db, 'workspace', to)
      return true
    })
    if (isWhole) return
  }
}

async function newIdsOf(db: SidecardDatabase, to: string): Promise<NewIds> {
  const seeds = await db.seeds.toArray()
  return new Map(
    await Promise.all(seeds.map(async ({ id, kind, key }) => [id, await derivedId(to, kind, key)] as const)),
  )
}

async function rewrite(db: SidecardDatabase, newIds: NewIds): Promise<void> {
  const waiting = (await db.outbox.orderBy('n').toArray()).map((change) => moveChange(change, newIds))
  await db.outbox.bulkPut(waiting)
  await db.actions.toCollection().modify((action: { edits: readonly Edit[]; inverse: readonly Edit[] }) => {
    action.edits = action.edits.map((edit) => moveEdit(edit, newIds))
    action.inverse = action.inverse.map((edit) => moveEdit(edit, newIds))
  })
  await moveHistory(db, waiting)
  await db.records.clear()
  await db.keys.clear()
  await db.seeds.clear()
  const changesByRecord = Map.groupBy(waiting, ({ entity, record }) => rowKey(entity, record))
  await putRecords(
    db,
    [...changesByRecord.values()].flatMap((changes) => {
      const first = changes[0]
      if (!first) return []
      const row = { entity: first.entity, id: first.record, ...EMPTY_RECORD }
      return [{ before: undefined, after: rebuildRow(row, EMPTY_RECORD, changes) }]
    }),
  )
}

function moveChange(change: OutboxRow, newIds: NewIds): OutboxRow {
  return { ...change, record: newIds.get(change.record) ?? change.record, patch: movePatch(change.patch, newIds) }
}

function moveEdit(edit: Edit, newIds: NewIds): Edit {
  return { ...edit, id: newIds.get(edit.id) ?? edit.id, patch: movePatch(edit.patch, newIds) }
}

/** A patch with the references in its keys and values pointed at the new ids. */
function movePatch(patch: Fields, newIds: NewIds): Fields {
  return Object.fromEntries(
    Object.entries(patch).map(([key, value]) => [moveKey(key, newIds), moveValue(value, newIds)]),
  )
}

function moveKey(key: string, newIds: NewIds): string {
  const { field, element } = splitKey(key)
  const moved = element === null ? undefined : newIds.get(element)
  return moved === undefined ? key : `${field}/${moved}`
}

function moveValue(value: Value, newIds: NewIds): Value {
  return typeof value === 'string' ? (newIds.get(value) ?? value) : value
}
