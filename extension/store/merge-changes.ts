import { isSafeKey } from '#shared/fields/element-key.ts'
import type { Fields } from '#shared/fields/value.ts'
import { receiveClock, type Clock } from '#shared/merge/clock.ts'
import { EMPTY_RECORD, mergePatch, type Patch, type RecordState } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from './database.ts'
import { getMeta, setMeta } from './meta.ts'
import { loadRows, putRecords, rowKey } from './put-records.ts'
import type { RecordRow } from './rows.ts'

/** A change as it came from the server's log. */
export type RemoteChange = {
  readonly entity: string
  readonly record: string
  readonly hlc: Clock
  readonly patch: Fields
}

/**
 * Merges changes of the log into the records, own echoes included, inside the caller's transaction over
 * `recordTables`. What waits on this device stays on top: its clocks decide, as they will on the server.
 */
export async function mergeChanges(db: SidecardDatabase, changes: readonly RemoteChange[]): Promise<void> {
  const rows = await loadRows(
    db,
    changes.map(({ entity, record }) => ({ entity, id: record })),
  )
  const after = new Map<string, Omit<RecordRow, 'rev'>>()
  let newest: Clock | null = null
  for (const { entity, record, hlc, patch } of changes) {
    const key = rowKey(entity, record)
    const row = after.get(key) ?? rows.get(key) ?? { entity, id: record, ...EMPTY_RECORD }
    after.set(key, mergeIntoRow(row, { hlc, patch: safeFields(patch) }))
    newest = receiveClock(newest, hlc)
  }
  const isNews = ([key, row]: [string, Omit<RecordRow, 'rev'>]): boolean => {
    const before = rows.get(key)
    return !before || !isSameRow(before, row)
  }
  await putRecords(
    db,
    [...after].filter(isNews).map(([, row]) => row),
  )
  if (newest !== null) await receiveServerClock(db, newest)
}

/** Whether two rows of a record say the same: the echo of what this device wrote is nothing to write again. */
function isSameRow(one: Omit<RecordRow, 'rev'>, other: Omit<RecordRow, 'rev'>): boolean {
  return (
    isSameState(one, other) && (one.base && other.base ? isSameState(one.base, other.base) : one.base === other.base)
  )
}

/** Whether two states show the same. Clocks alone do not tell: a copied profile may have given one to another value. */
export function isSameState(one: RecordState, other: RecordState): boolean {
  const keys = Object.keys(other.clocks)
  return (
    keys.length === Object.keys(one.clocks).length &&
    keys.every(
      (key) =>
        one.clocks[key] === other.clocks[key] && JSON.stringify(one.fields[key]) === JSON.stringify(other.fields[key]),
    )
  )
}

/** A row with one confirmed change merged into what shows and, while changes wait, into its base. */
export function mergeIntoRow(row: Omit<RecordRow, 'rev'>, change: Patch): Omit<RecordRow, 'rev'> {
  const { entity, id } = row
  const shown = mergePatch(row, row.base ? beneathWaiting(row, change) : change).state
  return { entity, id, ...shown, ...(row.base && { base: mergePatch(row.base, change).state }) }
}

/** At one clock what waits stays on top: a copy of this device's profile may have given its clock to another value. */
function beneathWaiting(row: RecordState & { readonly base?: RecordState }, { hlc, patch }: Patch): Patch {
  const waits = (key: string): boolean => row.clocks[key] === hlc && !isConfirmed(row, key)
  return { hlc, patch: Object.fromEntries(Object.entries(patch).filter(([key]) => !waits(key))) }
}

/** Whether what shows of a field is what was confirmed of it, and nothing that waits. */
function isConfirmed({ fields, clocks, base }: RecordState & { readonly base?: RecordState }, key: string): boolean {
  return (
    base !== undefined &&
    base.clocks[key] === clocks[key] &&
    JSON.stringify(base.fields[key]) === JSON.stringify(fields[key])
  )
}

/** A row rebuilt from its base and the changes that still wait, in their order. Without any, it is its base. */
export function rebuildRow(
  row: Omit<RecordRow, 'rev'>,
  base: RecordState,
  waiting: readonly { hlc: Clock; patch: Fields }[],
): Omit<RecordRow, 'rev'> {
  const { entity, id } = row
  const shown = waiting.reduce((state: RecordState, change) => mergePatch(state, change).state, base)
  return { entity, id, fields: shown.fields, clocks: shown.clocks, ...(waiting.length > 0 && { base }) }
}

/** Remembers a clock that came from the server: the device's next tick is later. */
export async function receiveServerClock(db: SidecardDatabase, seen: Clock): Promise<void> {
  await setMeta(db, 'clock', receiveClock((await getMeta(db, 'clock')) ?? null, seen))
  await setMeta(db, 'serverClock', receiveClock((await getMeta(db, 'serverClock')) ?? null, seen))
}

function safeFields(patch: Fields): Fields {
  return Object.fromEntries(Object.entries(patch).filter(([key]) => isSafeKey(key)))
}
