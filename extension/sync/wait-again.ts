import { EMPTY_RECORD, mergePatch } from '#shared/merge/merge.ts'
import type { SidecardDatabase } from '../store/database.ts'
import { keepOwnHistory } from '../store/keep-history.ts'
import { getMeta, setMeta } from '../store/meta.ts'
import { loadRows, putRecords, rowKey } from '../store/put-records.ts'
import type { OutboxRow, RecordRow } from '../store/rows.ts'

/**
 * Lets those of some changes wait again, and show, that were put aside although the server took them: by another program of this
 * browser meanwhile, or when a proxy let no second try through. The server will say once more what became of them. Under new numbers,
 * for the device may have another id by now and count anew. Inside the caller's transaction over `recordTables`, the refused and the
 * history. The value is how many they are.
 */
export async function waitAgain(db: SidecardDatabase, changes: readonly Pick<OutboxRow, 'op'>[]): Promise<number> {
  const aside = (await db.refused.bulkGet(changes.map(({ op }) => op))).flatMap((row) => row ?? [])
  if (aside.length === 0) return 0
  const next = (await getMeta(db, 'nextN')) ?? 1
  const again = aside.map(({ op, entity, record, hlc, patch }, i) => ({ n: next + i, op, entity, record, hlc, patch }))
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
  await db.outbox.bulkAdd(again)
  await setMeta(db, 'nextN', next + again.length)
  await keepOwnHistory(db, again)
  return again.length
}
