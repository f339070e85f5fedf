import { DELETED } from '#shared/fields/validate.ts'
import type { Fields } from '#shared/fields/value.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'
import { deviceMark, unpackClock, type Clock } from '#shared/merge/clock.ts'
import type { ActionRow, Edit, KeptField, Undone } from './action.ts'
import { certifyBirth } from './birth.ts'
import { commitEdits, writeTables } from './commit.ts'
import type { SidecardDatabase } from './database.ts'
import { deedOf } from './deeds.ts'
import { pagedOf } from './history-pages.ts'
import { getMeta } from './meta.ts'
import { loadRows, rowKey } from './put-records.ts'
import type { AcknowledgedPage, AcknowledgedRow, RecordRow } from './rows.ts'
import { storageFault } from './storage-fault.ts'
import type { WriteFault } from './write.ts'

export type UndoFault = WriteFault | 'not-found' | 'already-undone'

/**
 * Takes an action back by new changes, with all that belongs to its deed. Fields that somebody has set since keep the newer value and are reported in `kept`.
 * The undo is an action too: undoing it does the thing again.
 */
export async function undo(
  db: SidecardDatabase,
  actionId: string,
  { now = Date.now }: { readonly now?: () => number } = {},
): Promise<Result<Undone, UndoFault>> {
  try {
    const undone = await db.change([...writeTables(db), db.acknowledged], async () => takeDeedBack(db, actionId, now()))
    void certifyBirth(db)
    return typeof undone === 'string' ? fail(undone) : ok(undone)
  } catch (error) {
    return storageFault(error)
  }
}

/** The newest undo that can itself be taken back, for Ctrl Shift Z. */
export async function lastUndone(db: SidecardDatabase): Promise<ActionRow | undefined> {
  const rows = await db.actions.orderBy('rev').reverse().toArray()
  const undos = new Set(rows.filter(({ undoes }) => undoes !== undefined).map(({ id }) => id))
  const isRedo = ({ undoes }: ActionRow): boolean => undoes !== undefined && undos.has(undoes)
  const newest = rows.find((row) => row.undoneAt === undefined && !isRedo(row))
  // Whatever was done after an undo ends its redo.
  return newest?.undoes === undefined ? undefined : newest
}

/** The newest action that can still be taken back, for Ctrl Z. */
export async function lastAction(db: SidecardDatabase): Promise<ActionRow | undefined> {
  return db.actions
    .orderBy('rev')
    .reverse()
    .filter((action) => action.undoneAt === undefined && action.undoes === undefined)
    .first()
}

async function takeDeedBack(
  db: SidecardDatabase,
  actionId: string,
  at: number,
): Promise<Undone | 'not-found' | 'already-undone'> {
  const action = await db.actions.get(actionId)
  if (!action) return 'not-found'
  const open = (await deedOf(db, action)).filter(({ undoneAt }) => undoneAt === undefined)
  const own = new Set<Clock>()
  let whole: Undone | undefined
  for (const one of open) {
    const undone = await takeActionBack(db, one, { at, own, deed: whole?.id })
    for (const clock of (await db.actions.get(undone.id))?.clocks ?? []) own.add(clock)
    whole = whole ? joined(whole, undone) : undone
  }
  return whole ?? 'already-undone'
}

function joined(whole: Undone, next: Undone): Undone {
  return {
    ...whole,
    edits: [...whole.edits, ...next.edits],
    inverse: [...next.inverse, ...whole.inverse],
    kept: [...whole.kept, ...next.kept],
  }
}

/** `own` holds the clocks that the undo of the same deed has just written: they are nobody's newer edit. */
async function takeActionBack(
  db: SidecardDatabase,
  action: ActionRow,
  { at, own, deed }: { readonly at: number; readonly own: ReadonlySet<Clock>; readonly deed: string | undefined },
): Promise<Undone> {
  const { edits, kept } = await split(db, action, own)
  const undone = await commitEdits(db, edits, {
    label: 'toast.undone',
    slots: { kept: kept.length },
    at,
    undoes: action.id,
    deed,
  })
  await db.actions.update(action.id, { undoneAt: at })
  if (action.undoes !== undefined)
    await db.actions
      .where('id')
      .equals(action.undoes)
      .modify((row: { undoneAt?: number }) => delete row.undoneAt)
  return { ...undone, kept }
}

/** The part of an action's inverse that may be applied, and the fields that stay as somebody has set them since. */
async function split(
  db: SidecardDatabase,
  action: ActionRow,
  own: ReadonlySet<Clock>,
): Promise<{ edits: Edit[]; kept: KeptField[] }> {
  const [rows, clocks, device] = await Promise.all([
    loadRows(db, action.edits),
    finalClocks(db, action),
    getMeta(db, 'device'),
  ])
  const mark = deviceMark(device ?? '')
  const made = action.inverse.filter(({ patch }) => patch[DELETED] === true)
  const others = await writtenByOthers(db, made, new Set([mark, ...[...clocks.values()].map(markOf)]))
  const edits: Edit[] = []
  const kept: KeptField[] = []
  for (const { entity, id, patch } of action.inverse) {
    const row = rows.get(rowKey(entity, id))
    const written = clocks.get(rowKey(entity, id))
    if (!row || !written) continue
    const isWhole = isWholeRecord(row, patch, written)
    const added = Object.keys(patch)
      .flatMap((key) => newerKeys(row, key, written, mark, patch))
      .filter((key) => !own.has(row.clocks[key] ?? ''))
    const newer = isWhole && added.length === 0 && others.has(rowKey(entity, id)) ? [DELETED] : added
    kept.push(...newer.map((key) => ({ entity, id, key })))
    const rest = newer.length > 0 && isWhole ? {} : omit(patch, newer)
    if (Object.keys(rest).length > 0) edits.push({ entity, id, patch: rest })
  }
  return { edits, kept }
}

/** The names of those records that somebody else wrote as well, also where nothing of it shows any more. */
async function writtenByOthers(
  db: SidecardDatabase,
  records: readonly Edit[],
  ownMarks: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const refs = records.map(({ entity, id }) => ({ entity, record: id }))
  const rows = await Promise.all(
    refs.map(({ entity, record }) =>
      db.history.where('[entity+record+op]').between([entity, record, ''], [entity, record, '~']).toArray(),
    ),
  )
  const theirs = [...rows.flat(), ...(await pagedOf(db, refs))].filter(
    ({ hlc }) => hlc !== '' && !ownMarks.has(markOf(hlc)),
  )
  return new Set(theirs.map(({ entity, record }) => rowKey(entity, record)))
}

function markOf(clock: Clock): string {
  return unpackClock(clock).device
}

/** The inverse of making a record is its deletion, a key that the action itself never wrote. */
function isWholeRecord(row: RecordRow, patch: Fields, written: Clock): boolean {
  return patch[DELETED] === true && row.clocks[DELETED] !== written
}

/**
 * What has been set since: the key itself, or, where the inverse deletes a whole record, what others added to it. By their clocks
 * they may have been first, where two made the same record and neither knew.
 */
function newerKeys(row: RecordRow, key: string, written: Clock, mark: string, patch: Fields): string[] {
  if (key === DELETED && isWholeRecord(row, patch, written))
    return Object.entries(row.clocks)
      .filter(([, clock]) => clock !== written && unpackClock(clock).device !== mark)
      .map(([name]) => name)
  const clock = row.clocks[key]
  return clock !== undefined && clock !== written ? [key] : []
}

/** The clock that each of the action's changes has now: the server may have stamped it anew. */
async function finalClocks(db: SidecardDatabase, action: ActionRow): Promise<Map<string, Clock>> {
  const keys = action.edits.map(({ entity, id }, index): [string, string, string] => [
    entity,
    id,
    action.ops[index] ?? '',
  ])
  const [confirmed, kept] = await Promise.all([db.acknowledged.bulkGet([...action.ops]), db.history.bulkGet(keys)])
  return new Map(
    action.edits.map(({ entity, id }, index) => [
      rowKey(entity, id),
      clockOf(confirmed[index]) ?? kept[index]?.hlc ?? action.clocks[index] ?? '',
    ]),
  )
}

/** Many that were confirmed together lie in a page: the history has their clocks too. */
function clockOf(confirmed: AcknowledgedRow | AcknowledgedPage | undefined): Clock | undefined {
  return confirmed && 'hlc' in confirmed ? confirmed.hlc : undefined
}

function omit(patch: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(patch).filter(([key]) => !keys.includes(key)))
}
