import { readDirectory } from './base/directory.ts'
import type { SidecardDatabase } from './database.ts'
import type { RecordRow } from './rows.ts'

/**
 * Writes records that show what they showed, so that no reader hears of them. Those that the base holds as they are leave the rows
 * over it once nothing of them waits. Inside the caller's transaction over `recordTables`.
 */
export async function keepShown(db: SidecardDatabase, rows: readonly RecordRow[]): Promise<void> {
  if (rows.length === 0) return
  const { folded } = await readDirectory(db)
  const isInBase = ({ rev, base }: RecordRow): boolean => rev <= folded && base === undefined
  await db.records.bulkDelete(rows.filter(isInBase).map(({ entity, id }): [string, string] => [entity, id]))
  await db.records.bulkPut(rows.filter((row) => !isInBase(row)))
}
