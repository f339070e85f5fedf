import { DELETED } from '#shared/fields/validate.ts'
import type { Fields } from '#shared/fields/value.ts'
import { newId } from '#shared/lib/ids.ts'
import { must } from '#shared/lib/must.ts'
import { deviceMark, tickClock, type Clock } from '#shared/merge/clock.ts'
import { EMPTY_RECORD, invertPatch, mergePatch } from '#shared/merge/merge.ts'
import type { Action, ActionRow, Edit, Slots } from './action.ts'
import type { SidecardDatabase } from './database.ts'
import { historyTables } from './history-pages.ts'
import { keepOwnHistory } from './keep-history.ts'
import { getMeta, setMeta } from './meta.ts'
import { loadRows, putRecords, recordTables, rowKey } from './put-records.ts'
import type { OutboxRow, RecordRow } from './rows.ts'

/** The tables that every write spans. */
export function writeTables(db: SidecardDatabase) {
  return [...recordTables(db), ...historyTables(db), db.actions]
}

type Marks = { readonly undoes?: string | undefined; readonly deed?: string | undefined }

/** Applies checked edits and journals them: inside the caller's transaction over `writeTables`. */
export async function commitEdits(
  db: SidecardDatabase,
  edits: readonly Edit[],
  { label, slots, at, ...marks }: { label: string; slots: Slots; at: number } & Marks,
): Promise<Action> {
  const stamps = await takeStamps(db, edits.length, at)
  const rows = await loadRows(db, edits)
  const outbox: OutboxRow[] = []
  const inverse: Edit[] = []
  const after = edits.map((edit, index) => {
    const { entity, id, patch } = edit
    const { op, n, hlc } = must(stamps[index], 'stamp')
    const before = rows.get(rowKey(entity, id))
    outbox.push({ n, op, entity, record: id, hlc, patch })
    inverse.push({ entity, id, patch: takeBack(before, patch) })
    const shown = mergePatch(before ?? EMPTY_RECORD, { patch, hlc }).state
    const base = before ? (before.base ?? { fields: before.fields, clocks: before.clocks }) : EMPTY_RECORD
    return { entity, id, ...shown, base }
  })
  const rev = await putRecords(db, after)
  await db.outbox.bulkAdd(outbox)
  await keepOwnHistory(db, outbox, label)
  const action: Action = { id: newId(at), at, label, slots, edits, inverse: inverse.toReversed() }
  if (edits.length > 0) await db.actions.add(journalRow(action, outbox, { rev, ...marks }))
  return action
}

function journalRow(
  action: Action,
  outbox: readonly OutboxRow[],
  { rev, undoes, deed }: { rev: number } & Marks,
): ActionRow {
  return {
    ...action,
    rev,
    ops: outbox.map(({ op }) => op),
    clocks: outbox.map(({ hlc }) => hlc),
    ...(undoes !== undefined && { undoes }),
    ...(deed !== undefined && { deed }),
  }
}

/** What takes a patch back. A record that did not exist goes away whole: deletion is one register, so a redo loses nothing. */
function takeBack(before: RecordRow | undefined, patch: Fields): Fields {
  return before ? invertPatch(before, patch) : { [DELETED]: true }
}

type Stamp = { readonly op: string; readonly n: number; readonly hlc: Clock }

/** Numbers and clocks for some changes, counted on from the last ones that this database gave, whatever the wall clock does. */
async function takeStamps(db: SidecardDatabase, count: number, now: number): Promise<Stamp[]> {
  const [clock, offset, nextN, device] = await Promise.all([
    getMeta(db, 'clock'),
    getMeta(db, 'clockOffset'),
    getMeta(db, 'nextN'),
    getMeta(db, 'device'),
  ])
  const mark = deviceMark(must(device, 'device id'))
  const first = nextN ?? 1
  const stamps: Stamp[] = []
  let last = clock ?? null
  for (let i = 0; i < count; i += 1) {
    last = tickClock(last, now + (offset ?? 0), mark)
    stamps.push({ op: newId(now), n: first + i, hlc: last })
  }
  await setMeta(db, 'clock', last)
  await setMeta(db, 'nextN', first + count)
  return stamps
}
