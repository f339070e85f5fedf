import type { SidecardDatabase } from '../database.ts'
import { recordTables } from '../put-records.ts'
import { withLiveBases } from '../waiting.ts'
import { readDirectory } from './directory.ts'

/** Rows that go in one transaction: nobody who writes waits long. */
const SLICE = 1_000

/** Lets go of rows that the base holds as they are, and that lay over it only as long as changes of them waited. */
export async function dropFolded(db: SidecardDatabase, pause: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const keys = await db.records
    .where('rev')
    .below((await readDirectory(db)).folded + 1)
    .primaryKeys()
  for (let from = 0; from < keys.length; from += SLICE) {
    await db.change(recordTables(db), async () => {
      const { folded } = await readDirectory(db)
      const rows = (await db.records.bulkGet(keys.slice(from, from + SLICE))).flatMap((row) => row ?? [])
      const done = (await withLiveBases(db, rows)).filter(({ rev, base }) => rev <= folded && base === undefined)
      await db.records.bulkDelete(done.map(({ entity, id }): [string, string] => [entity, id]))
    })
    await pause()
    signal.throwIfAborted()
  }
}
