import type { SidecardDatabase } from './database.ts'
import { packRows, unpackRows, type Packed } from './pack-rows.ts'
import type { AcknowledgedPage, AcknowledgedRow } from './rows.ts'

/** Fewer changes than this have a row each. */
const FEW = 5

/** Keeps changes that the server confirmed: inside the caller's transaction over `acknowledged`. */
export async function keepAcknowledged(db: SidecardDatabase, rows: readonly AcknowledgedRow[]): Promise<void> {
  await db.acknowledged.bulkPut(rows.length < FEW ? rows : packRows(rows).flatMap(pageOf))
}

/** The changes in some rows and pages, in their order. */
export function unpackAcknowledged(kept: readonly (AcknowledgedRow | AcknowledgedPage)[]): AcknowledgedRow[] {
  return kept.flatMap((one) => ('changes' in one ? changesOf(one) : [one]))
}

/** A page that was kept before 2026-11-29 is one array instead of a line each. */
function changesOf({ changes }: AcknowledgedPage): AcknowledgedRow[] {
  if (changes[0] !== ARRAY_BEGINS) return unpackRows<AcknowledgedRow>(changes)
  return JSON.parse(new TextDecoder().decode(changes)) as AcknowledgedRow[]
}

const ARRAY_BEGINS = '['.charCodeAt(0)

/** As old as its youngest change: a page goes as a whole. */
function pageOf({ rows, bytes }: Packed<AcknowledgedRow>): AcknowledgedPage[] {
  const at = Math.max(...rows.map((row) => row.at))
  return rows.slice(0, 1).map(({ op }) => ({ op, at, changes: bytes }))
}
