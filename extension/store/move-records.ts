import { splitKey } from '#shared/fields/element-key.ts'
import { EMPTY_RECORD } from '#shared/merge/merge.ts'
import type { Fields, Value } from '#shared/fields/value.ts'
import { derivedId } from '#shared/lib/ids.ts'
import type { Edit } from './action.ts'
import { clearBase } from './base/put-base.ts'
import type { SidecardDatabase } from './database.ts'
import { moveHistory } from './keep-history.ts'
import { rebuildRow } from './merge-changes.ts'
import { memberBodyId } from './message-body.ts'
import { setMeta } from './meta.ts'
import { putRecords, recordTables, rowKey } from './put-records.ts'
import type { HistoryRow, OutboxRow } from './rows.ts'
import { moveTypedTexts } from './typed-texts.ts'

/** New ids by old ones, of what has a seed; and those of the words of mails, which go by the ids of their messages. */
export type NewIds = { readonly seeded: ReadonlyMap<string, string>; readonly bodies: ReadonlyMap<string, string> }
type Home = { readonly workspace: string; readonly member: string }

/** The tables that the move of a device's records spans. */
export function moveTables(db: SidecardDatabase) {
  return [...recordTables(db), db.indexes, db.actions, db.seeds, db.history, db.settings]
}

/**
 * Carries the records of a device that was on its own into a workspace: the same changes, with the ids that the workspace
 * derives, so that somebody known there and here is one, and with the member's own for what is private. Everything still
 * waits, so what waits is all there is. False, and nothing happens, when there is something by now that has no new id yet.
 * Inside the caller's transaction over `moveTables`.
 */
export async function moveRecords(db: SidecardDatabase, workspace: string, newIds: NewIds): Promise<boolean> {
  const bodies = await bodiesOf(db)
  if ((await db.seeds.count()) !== newIds.seeded.size || bodies.size !== newIds.bodies.size) return false
  const isMoving = [...newIds.seeded, ...newIds.bodies].some(([from, id]) => from !== id)
  if (isMoving) await rewrite(db, newIds)
  await setMeta(db, 'workspace', workspace)
  return true
}

/** The ids of what is here, in another home. Derived by digests, for which no transaction waits. */
export async function newIdsOf(db: SidecardDatabase, { workspace, member }: Home): Promise<NewIds> {
  const [seeds, messages] = await Promise.all([db.seeds.toArray(), bodiesOf(db)])
  const seeded = new Map(
    await Promise.all(seeds.map(async ({ id, kind, key }) => [id, await derivedId(workspace, kind, key)] as const)),
  )
  const bodies = await Promise.all(
    [...messages].map(async (id) => [id, await memberBodyId(workspace, seeded.get(id) ?? id, member)] as const),
  )
  return { seeded, bodies: new Map(bodies) }
}

/** The words of mails that have no member's id yet. */
async function bodiesOf(db: SidecardDatabase): Promise<ReadonlySet<string>> {
  const waiting = await db.outbox
    .where('[entity+record]')
    .between(['message-body', ''], ['message-body', '~'])
    .toArray()
  return new Set(waiting.filter(({ record, patch }) => patch['message'] === record).map(({ record }) => record))
}

async function rewrite(db: SidecardDatabase, newIds: NewIds): Promise<void> {
  const waiting = (await db.outbox.orderBy('n').toArray()).map((change) => moveChange(change, newIds))
  await db.outbox.bulkPut(waiting)
  await db.actions.toCollection().modify((action: { edits: readonly Edit[]; inverse: readonly Edit[] }) => {
    action.edits = action.edits.map((edit) => moveEdit(edit, newIds))
    action.inverse = action.inverse.map((edit) => moveEdit(edit, newIds))
  })
  // What a backup brought of the past waits for nothing, and goes along.
  await moveHistory(db, (row) => moveChange(row, newIds))
  await moveTypedTexts(db, newIds.seeded)
  await db.records.clear()
  await clearBase(db)
  await db.seeds.clear()
  const changesByRecord = Map.groupBy(waiting, ({ entity, record }) => rowKey(entity, record))
  await putRecords(
    db,
    [...changesByRecord.values()].flatMap((changes) => {
      const first = changes[0]
      if (!first) return []
      const row = { entity: first.entity, id: first.record, ...EMPTY_RECORD }
      return [rebuildRow(row, EMPTY_RECORD, changes)]
    }),
  )
}

function moveChange<Change extends OutboxRow | HistoryRow>(change: Change, newIds: NewIds): Change {
  return { ...change, record: moveId(change.entity, change.record, newIds), patch: movePatch(change.patch, newIds) }
}

function moveEdit(edit: Edit, newIds: NewIds): Edit {
  return { ...edit, id: moveId(edit.entity, edit.id, newIds), patch: movePatch(edit.patch, newIds) }
}

function moveId(entity: string, id: string, { seeded, bodies }: NewIds): string {
  return (entity === 'message-body' ? bodies : seeded).get(id) ?? id
}

/** A patch with the references in its keys and values pointed at the new ids. */
function movePatch(patch: Fields, newIds: NewIds): Fields {
  return Object.fromEntries(
    Object.entries(patch).map(([key, value]) => [moveKey(key, newIds), moveValue(value, newIds)]),
  )
}

function moveKey(key: string, newIds: NewIds): string {
  const { field, element } = splitKey(key)
  const moved = element === null ? undefined : newIds.seeded.get(element)
  return moved === undefined ? key : `${field}/${moved}`
}

function moveValue(value: Value, newIds: NewIds): Value {
  return typeof value === 'string' ? (newIds.seeded.get(value) ?? value) : value
}
