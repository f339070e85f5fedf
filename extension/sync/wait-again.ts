import { EMPTY_RECORD, mergePatch } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { keepOwnHistory } from '../store/keep-history.ts'
import { loadRows, putRecords, rowKey } from '../store/put-records.ts'
import type { OutboxRow, RecordRow } from '../store/rows.ts'

/**
 * Lets those of some changes wait again, and show, that another program of this browser put aside meanwhile: the server took them, as it
 * has just answered this one. Inside the caller's transaction over `recordTables`, the refused and the history.
 */
export async function waitAgain(db: SidecardDatabase, changes: readonly OutboxRow[]): Promise<OutboxRow[]> {
  const aside = new Set((await db.refused.bulkGet(changes.map(({ op }) => op))).map((row) => row?.op))
  const again = changes.filter(({ op }) => aside.has(op))
  if (again.length === 0) return []
  const rows: Map<string, Omit<RecordRow, 'rev'>> = await loadRows(
    db,
    again.map(({ entity, record }) => ({ entity, id: record })),
  )
  for (const { entity, record, hlc, patch } of again) {
    const row = rows.get(rowKey(entity, record)) ?? { entity, id: record, ...EMPTY_RECORD }
    const { fields, clocks } = row.base ?? row
    const shown = mergePatch(row, { hlc, patch }).state
    rows.set(rowKey(entity, record), { entity, id: record, ...shown, base: { fields, clocks } })
  }
  await putRecords(db, [...rows.values()])
  await db.refused.bulkDelete(again.map(({ op }) => op))
  await db.outbox.bulkPut(again)
  await keepOwnHistory(db, again)
  return again
}
