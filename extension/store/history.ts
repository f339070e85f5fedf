import { Dexie } from 'dexie'
import { DELETED } from '#shared/fields/validate.ts'
import type { Fields, Value } from '#shared/fields/value.ts'
import { deviceMark, unpackClock, type Clock } from '#shared/merge/clock.ts'
import { EMPTY_RECORD, mergePatch, type RecordState } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from './database.ts'
import { allPaged, pagedOf } from './history-pages.ts'
import { getMeta } from './meta.ts'
import { recordStore } from './record-store.ts'
import { CUT } from './tidy.ts'
import type { HistoryRow, StoredRecord } from './rows.ts'

/** One value that a change set. `from` is undefined where what was there before is not known on this device. */
export type FieldMove = {
  readonly key: string
  readonly from: Value | undefined
  readonly to: Value
  readonly hlc: Clock
  /** Nobody has set the key since. */
  readonly isCurrent: boolean
}

/** What one person did to one record at one moment. */
export type ChangeSet = {
  readonly id: string
  /** Epoch milliseconds by the author's clock. */
  readonly at: number
  /** Five characters that stand for the device, `deviceMark` of its id. */
  readonly mark: string
  readonly isOwn: boolean
  /** i18n key of what was done, where this device did it. */
  readonly label?: string
  /** The changes it is made of; empty where only the record's clocks remember it. */
  readonly ops: readonly string[]
  readonly moves: readonly FieldMove[]
}

/** Everything this device knows of a record's past, newest first. */
export type RecordHistory = {
  readonly record: StoredRecord
  readonly sets: readonly ChangeSet[]
  /** False where older changes are only on the server. */
  readonly isWhole: boolean
}

/** One value in the life of a field. `until` is null while it lasts. */
export type FieldSpan = {
  readonly from: number
  readonly until: number | null
  readonly value: Value | undefined
  readonly hlc: Clock
}

type Known = Pick<HistoryRow, 'hlc' | 'patch' | 'label'> & { readonly ops: readonly string[] }

/** The history of one record, or null when the device does not have it. */
export async function readHistory(db: SidecardDatabase, entity: string, id: string): Promise<RecordHistory | null> {
  const record = await recordStore(db).get(entity, id)
  if (!record) return null
  const [rows, device] = await Promise.all([historyRows(db, entity, id), getMeta(db, 'device')])
  const known = oneForEachClock(rows.filter(({ op }) => op !== CUT))
  const remembered = rememberedByClocks(record, known)
  const all = [...known, ...remembered].toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1))
  const isWhole = remembered.length === 0 && rows.every(({ op }) => op !== CUT)
  return { record, isWhole, sets: toSets(record, all, isWhole, deviceMark(device ?? '')).toReversed() }
}

/** The changes of one record that are kept, in no order. */
export async function historyRows(db: SidecardDatabase, entity: string, id: string): Promise<HistoryRow[]> {
  const rows = await db.history
    .where('[entity+record+op]')
    .between([entity, id, Dexie.minKey], [entity, id, Dexie.maxKey])
    .toArray()
  return eachOnce([...rows, ...(await pagedOf(db, [{ entity, record: id }]))])
}

/** The changes of all records. */
export async function allHistory(db: SidecardDatabase): Promise<HistoryRow[]> {
  return eachOnce([...(await db.history.toArray()), ...(await allPaged(db))])
}

/** What was read again may lie in a page and have a row as well. */
function eachOnce(rows: readonly HistoryRow[]): HistoryRow[] {
  const known = new Set<string>()
  return rows.filter(({ entity, record, op }) => {
    const name = `${entity}/${record}/${op}`
    return !known.has(name) && known.add(name)
  })
}

/** The record as it was at a moment. `unknown` are keys it has today whose value then is not known here. */
export function recordAsOf(
  { sets, isWhole, record }: RecordHistory,
  at: number,
): { readonly fields: Fields; readonly unknown: readonly string[] } {
  const past = sets.filter((set) => set.at <= at).toReversed()
  const state = past.flatMap(({ moves }) => moves).reduce(applyMove, EMPTY_RECORD)
  const later = sets.filter((set) => set.at > at).toReversed()
  // The first later change of a key says what it found.
  const found = new Map<string, Value | undefined>()
  for (const { key, from } of later.flatMap(({ moves }) => moves)) if (!found.has(key)) found.set(key, from)
  const fields: Record<string, Value> = { ...state.fields }
  for (const [key, value] of found)
    if (value !== undefined && value !== null && !(key in state.clocks)) fields[key] = value
  const unknown = isWhole
    ? []
    : [...found].flatMap(([key, value]) => (value === undefined && !(key in state.clocks) ? [key] : []))
  return { fields, unknown: unknown.filter((key) => key in record.clocks) }
}

/** The values that a key has had, oldest first. */
export function lifeOf({ sets }: RecordHistory, key: string): FieldSpan[] {
  const moves = sets
    .toReversed()
    .flatMap((set) => set.moves.filter((move) => move.key === key).map((move) => ({ ...move, at: set.at })))
  const changed = moves.filter((move, index) => index === 0 || !isSame(move.to, moves[index - 1]?.to))
  return changed.map(({ at, to, hlc }, index) => ({ from: at, until: changed[index + 1]?.at ?? null, value: to, hlc }))
}

/** The keys whose value differs between two states of a record. */
export function differingKeys(one: Fields, other: Fields): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (key) => !isSame(one[key] ?? null, other[key] ?? null),
  )
}

export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function applyMove(state: RecordState, { key, to, hlc }: FieldMove): RecordState {
  return mergePatch(state, { patch: { [key]: to }, hlc }).state
}

/** A change that was offered again under another operation is still one change: its clock says so. */
function oneForEachClock(rows: readonly HistoryRow[]): Known[] {
  const byClock = Map.groupBy(rows, ({ hlc }) => hlc)
  return [...byClock].map(([hlc, same]) => {
    const label = same.find((row) => row.label !== undefined)?.label
    return {
      hlc,
      patch: Object.assign({}, ...same.map(({ patch }) => patch)) as Fields,
      ops: same.map(({ op }) => op).toSorted(),
      ...(label !== undefined && { label }),
    }
  })
}

/** Values that came without their changes, as base chunks bring them: their clocks still say when and where they were set. */
function rememberedByClocks({ fields, clocks }: StoredRecord, known: readonly Known[]): Known[] {
  const told = new Set(known.flatMap(({ hlc, patch }) => Object.keys(patch).map((key) => `${hlc} ${key}`)))
  const patches = new Map<Clock, Record<string, Value>>()
  for (const [key, hlc] of Object.entries(clocks)) {
    if (told.has(`${hlc} ${key}`)) continue
    patches.set(hlc, { ...patches.get(hlc), [key]: fields[key] ?? null })
  }
  return [...patches].map(([hlc, patch]) => ({ hlc, patch, ops: [] }))
}

/** Changes in the order of their clocks, those of one deed together, each value with the one it replaced. */
function toSets(record: StoredRecord, changes: readonly Known[], isWhole: boolean, ownMark: string): ChangeSet[] {
  let state: RecordState = EMPTY_RECORD
  const sets = new Map<string, ChangeSet>()
  for (const { hlc, patch, ops, label } of changes) {
    const { time, device } = unpackClock(hlc)
    const moves = Object.entries(patch).map(([key, to]): FieldMove => {
      const from = key in state.clocks ? (state.fields[key] ?? null) : isWhole ? null : undefined
      return { key, from, to, hlc, isCurrent: record.clocks[key] === hlc }
    })
    state = mergePatch(state, { patch, hlc }).state
    const id = setId(hlc, ops[0])
    const before = sets.get(id)
    const name = before?.label ?? label
    sets.set(id, {
      id,
      at: time,
      mark: device,
      // A device that joined a team got another id; what it did before still has its label.
      isOwn: device === ownMark || name !== undefined,
      ops: [...(before?.ops ?? []), ...ops],
      moves: [...(before?.moves ?? []), ...moves],
      ...(name !== undefined && { label: name }),
    })
  }
  return [...sets.values()]
}

/** Changes of one deed share device, moment and the moment in their operation's id. */
function setId(hlc: Clock, op: string | undefined): string {
  const { time, device } = unpackClock(hlc)
  return `${device}/${time}/${op?.slice(0, OP_TIME) ?? ''}`
}

/** The front of an operation's id that tells its moment, see `newId`. */
export const OP_TIME = 10

/** Whether a set brought the record into being, as far as is known. */
export function isCreation({ sets, isWhole }: RecordHistory, set: ChangeSet): boolean {
  return isWhole && sets.at(-1)?.id === set.id && set.moves.every(({ key }) => key !== DELETED)
}
