import type { SidecardDatabase } from './database.ts'
import { getMany } from './get-many.ts'
import { putPages } from './history-pages.ts'
import { bareRow, historyKey } from './keep-history.ts'
import { getMeta } from './meta.ts'
import type { HistoryRow } from './rows.ts'

/** A change of the server's log, as far as the history keeps it. */
type ReadChange = Pick<HistoryRow, 'entity' | 'record' | 'op' | 'hlc' | 'patch' | 'device'> & { readonly actor: string }

/** Fewer changes of others than this have a row each, so that pages stay few. */
const MANY = 50

/** Keeps what came from the server's log: inside the caller's transaction over `historyTables`. */
export async function keepReadHistory(db: SidecardDatabase, changes: readonly ReadChange[]): Promise<void> {
  if (changes.length === 0) return
  const [own, isRereading] = await Promise.all([getMeta(db, 'device'), getMeta(db, 'isRereading')])
  const others = changes.filter(({ device }) => device !== own)
  // What is read again is mostly here already, by its operations.
  if (others.length < MANY || isRereading === true) return keepRows(db, changes, own)
  await putPages(
    db,
    others.map((change) => ({ ...bareRow(change), device: change.device, actor: change.actor })),
  )
  await keepRows(
    db,
    changes.filter(({ device }) => device === own),
    own,
  )
}

/** An echo of this device's own change keeps its label, and is not written again when it says nothing new. */
async function keepRows(db: SidecardDatabase, changes: readonly ReadChange[], own: string | undefined): Promise<void> {
  const echoes = await getMany(db.history, {
    index: '[entity+record+op]',
    keys: changes.filter(({ device }) => device === own).map(historyKey),
    keyOf: historyKey,
  })
  const echoByOp = new Map(echoes.map((row) => [row?.op, row]))
  const rows = changes.flatMap((change): HistoryRow[] => {
    const { device, actor, hlc } = change
    const known = echoByOp.get(change.op)
    if (known?.hlc === hlc && known.device === device && known.actor === actor) return []
    return [{ ...bareRow(change), device, actor, ...(known?.label !== undefined && { label: known.label }) }]
  })
  await db.history.bulkPut(rows)
}
