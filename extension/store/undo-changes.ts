import { DELETED } from '#shared/fields/validate.ts'
import type { Fields, Value } from '#shared/fields/value.ts'
import type { EntityName } from '#shared/entities/registry.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { unpackClock } from '#shared/merge/clock.ts'
import type { ActionRow, Edit, KeptField, Undone } from './action.ts'
import { certifyBirth } from './birth.ts'
import { commitEdits, writeTables } from './commit.ts'
import type { SidecardDatabase } from './database.ts'
import { pagedWithFront } from './history-pages.ts'
import { OP_TIME, readHistory, type ChangeSet } from './history.ts'
import { storageFault } from './storage-fault.ts'
import type { WriteFault } from './write.ts'

type RecordRef = { readonly entity: string; readonly id: string }

/** The action of the journal that made a change set, while the journal still has it. */
export async function actionOf(db: SidecardDatabase, { ops }: ChangeSet): Promise<ActionRow | undefined> {
  if (ops.length === 0) return undefined
  return db.actions.filter((action) => action.ops.some((op) => ops.includes(op))).first()
}

/** The records that one deed changed, whoever did it and however long ago: reads the keys of the whole history that has rows. */
export async function recordsOf(db: SidecardDatabase, set: ChangeSet): Promise<RecordRef[]> {
  const front = set.ops[0]?.slice(0, OP_TIME)
  if (front === undefined) return []
  const keys = (await db.history.toCollection().primaryKeys()).filter(([, , op]) => op.startsWith(front))
  const rows = [...(await db.history.bulkGet(keys)), ...(await pagedWithFront(db, front))]
  const refs = new Map<string, RecordRef>()
  for (const row of rows) {
    if (!row) continue
    const { time, device } = unpackClock(row.hlc)
    if (device === set.mark && time === set.at)
      refs.set(`${row.entity}/${row.record}`, { entity: row.entity, id: row.record })
  }
  return [...refs.values()]
}

/**
 * Takes a change set back on some records by new changes, from what the history knows. Values that somebody has set since
 * stay, and so do those of which nobody here knows what they replaced; both are reported in `kept`.
 */
export async function undoChanges(
  db: SidecardDatabase,
  set: ChangeSet,
  records: readonly RecordRef[],
  { now = Date.now }: { readonly now?: () => number } = {},
): Promise<Result<Undone, WriteFault | 'not-found'>> {
  try {
    // What is still current is asked where it is overwritten: a colleague's value may come in between.
    const undone = await db.change(writeTables(db), async () => takeChangesBack(db, set, records, now()))
    void certifyBirth(db)
    return undone === null ? fail('not-found') : ok(undone)
  } catch (error) {
    return storageFault(error)
  }
}

async function takeChangesBack(
  db: SidecardDatabase,
  set: ChangeSet,
  records: readonly RecordRef[],
  at: number,
): Promise<Undone | null> {
  const plans = (await Promise.all(records.map(({ entity, id }) => planUndo(db, set, entity, id)))).flat()
  const edits = plans.flatMap(({ edit }) => edit ?? [])
  const kept = plans.flatMap((plan) => plan.kept)
  if (edits.length === 0 && kept.length === 0) return null
  const action = await commitEdits(db, edits, { label: 'toast.undone', slots: { kept: kept.length }, at })
  return { ...action, kept }
}

type Plan = { readonly edit?: Edit; readonly kept: readonly KeptField[] }

async function planUndo(db: SidecardDatabase, { id: setId }: ChangeSet, entity: string, id: string): Promise<Plan> {
  const history = await readHistory(db, entity, id)
  const set = history?.sets.find((one) => one.id === setId)
  if (!history || !set) return { kept: [] }
  const isFirst = history.isWhole && history.sets.at(-1) === set
  if (isFirst) return undoCreation(history.sets, set, entity, id)
  const mayGoBack = set.moves.filter(({ isCurrent, from }) => isCurrent && from !== undefined)
  const kept = set.moves.filter((move) => !mayGoBack.includes(move)).map(({ key }) => ({ entity, id, key }))
  const patch: Record<string, Value> = Object.fromEntries(mayGoBack.map(({ key, from }) => [key, from ?? null]))
  return { kept, ...(mayGoBack.length > 0 && { edit: toEdit(entity, id, patch) }) }
}

/** The undo of making a record archives it, unless somebody else has added to it. */
function undoCreation(sets: readonly ChangeSet[], set: ChangeSet, entity: string, id: string): Plan {
  const others = sets
    .filter(({ mark }) => mark !== set.mark)
    .flatMap(({ moves }) => moves.filter(({ isCurrent }) => isCurrent))
  if (others.length > 0) return { kept: others.map(({ key }) => ({ entity, id, key })) }
  return { kept: [], edit: toEdit(entity, id, { [DELETED]: true }) }
}

function toEdit(entity: string, id: string, patch: Fields): Edit {
  return { entity: entity as EntityName, id, patch }
}
