import type { ContactRow } from './contact-rows.ts'

/** The selection after a row is toggled; a range takes in everything between the cursor and the row. */
export function toggleRange(
  rows: readonly ContactRow[],
  selected: ReadonlySet<string>,
  { index, anchor, isRange }: { readonly index: number; readonly anchor: number; readonly isRange: boolean },
): ReadonlySet<string> {
  const next = new Set(selected)
  const ids = rows.slice(Math.min(index, anchor), Math.max(index, anchor) + 1).map(({ record }) => record.id)
  if (isRange) for (const id of ids) next.add(id)
  const id = rows[index]?.record.id
  if (!isRange && id !== undefined && !next.delete(id)) next.add(id)
  return next
}
