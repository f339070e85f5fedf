import type { Clock } from '#shared/merge/clock.ts'
import { must } from '#shared/lib/must.ts'
import type { SidecardDatabase } from './database.ts'
import { getMeta } from './meta.ts'
import type { HistoryRow, OutboxRow } from './rows.ts'

// Every change that reaches the records leaves a row here, in the same transaction.

/** Keeps what was written on this device. `label` is the i18n key of what the person did, where that is known. */
export async function keepOwnHistory(
  db: SidecardDatabase,
  changes: readonly OutboxRow[],
  label?: string,
): Promise<void> {
  if (changes.length === 0) return
  const [device, session] = await Promise.all([getMeta(db, 'device'), getMeta(db, 'session')])
  const author = {
    device: must(device, 'device id'),
    ...(session && { actor: session.member.id }),
    ...(label !== undefined && { label }),
  }
  await db.history.bulkPut(changes.map((change) => ({ ...bareRow(change), ...author })))
}

/** Takes over what the server made of changes: a refused one (null) never was, a stamped one has another clock. */
export async function settleHistory(
  db: SidecardDatabase,
  settled: readonly { readonly change: OutboxRow; readonly hlc: Clock | null }[],
): Promise<void> {
  const gone = settled.filter(({ hlc }) => hlc === null)
  const stamped = settled.filter(({ change, hlc }) => hlc !== null && hlc !== change.hlc)
  if (gone.length > 0) await db.history.bulkDelete(gone.map(({ change }) => historyKey(change)))
  if (stamped.length === 0) return
  const rows = await db.history.bulkGet(stamped.map(({ change }) => historyKey(change)))
  await db.history.bulkPut(
    rows.flatMap((row, index) => {
      const hlc = stamped[index]?.hlc
      return row && hlc ? [{ ...row, hlc }] : []
    }),
  )
}

/** Points the history at records that move to other ids. */
export async function moveHistory(db: SidecardDatabase, move: (row: HistoryRow) => HistoryRow): Promise<void> {
  const rows = await db.history.toArray()
  await db.history.clear()
  await db.history.bulkPut(rows.map(move))
}

export function historyKey({
  entity,
  record,
  op,
}: Pick<HistoryRow, 'entity' | 'record' | 'op'>): [string, string, string] {
  return [entity, record, op]
}

/** What each row of the history tells of a change. */
export function bareRow({
  entity,
  record,
  op,
  hlc,
  patch,
}: Pick<HistoryRow, 'entity' | 'record' | 'op' | 'hlc' | 'patch'>) {
  return { entity, record, op, hlc, patch }
}
