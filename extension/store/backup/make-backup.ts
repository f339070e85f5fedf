import { sha256 } from '#shared/lib/sha256.ts'
import { ENTITIES } from '#shared/entities/registry.ts'
import { must } from '#shared/lib/must.ts'
import type { SidecardDatabase } from '../database.ts'
import { allHistory } from '../history.ts'
import { countPaged } from '../history-pages.ts'
import { lentNames } from '../lent.ts'
import { getMeta } from '../meta.ts'
import { rowKey } from '../put-records.ts'
import { recordStore } from '../record-store.ts'
import { blobRows } from './blob-rows.ts'
import { BACKUP_FORMAT, PART_ROWS, NO_ROWS, type Counts, type Head, type PartName } from './format.ts'
import { gzipped } from './gzip.ts'

export type Progress = (share: number) => void
export type BackupOptions = { readonly now: number; readonly onProgress?: Progress; readonly signal: AbortSignal }

/**
 * The whole of this device's workspace as one file, without what is a colleague's: restoring it would make it this member's.
 * Aborting the signal throws.
 */
export async function makeBackup(
  db: SidecardDatabase,
  { now, onProgress = () => {}, signal }: BackupOptions,
): Promise<{ readonly file: Blob; readonly counts: Counts }> {
  const counts = { ...NO_ROWS }
  const total = await countRows(db)
  const note = (name: PartName, rows: number): void => {
    signal.throwIfAborted()
    counts[name] += rows
    onProgress(Math.min(1, Object.values(counts).reduce((sum, count) => sum + count, 0) / Math.max(1, total)))
  }
  const file = await gzipped(backupLines(await headOf(db, now), partsOf(db), note), signal)
  return { file, counts }
}

async function* backupLines(
  head: Head,
  parts: AsyncIterable<{ readonly name: PartName; readonly rows: readonly object[] }>,
  note: (name: PartName, rows: number) => void,
): AsyncGenerator<string> {
  const counts = { ...NO_ROWS }
  const sums = [JSON.stringify(head)]
  yield `${sums[0]}\n`
  for await (const { name, rows } of parts) {
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    const seal = JSON.stringify({ part: name, rows: rows.length, sha256: await sha256(text) })
    yield text
    yield `${seal}\n`
    sums.push(seal)
    counts[name] += rows.length
    note(name, rows.length)
  }
  yield `${JSON.stringify({ end: true, counts, sha256: await sha256(sums.join('\n')) })}\n`
}

async function headOf(db: SidecardDatabase, madeAt: number): Promise<Head> {
  const schema = Object.fromEntries(
    ENTITIES.map(({ name, fields }) => [
      name,
      Object.fromEntries(Object.entries(fields).map(([field, { kind }]) => [field, kind])),
    ]),
  )
  const workspace = must(await getMeta(db, 'workspace'), 'workspace')
  return { sidecard: 'backup', format: BACKUP_FORMAT, schema, workspace, madeAt }
}

async function countRows(db: SidecardDatabase): Promise<number> {
  const store = recordStore(db)
  const records = await Promise.all(ENTITIES.map(({ name }) => store.countAtMost(name)))
  return records.reduce(
    (sum, count) => sum + count,
    (await db.history.count()) + (await countPaged(db)) + (await db.seeds.count()) + (await db.blobs.count()),
  )
}

async function* partsOf(db: SidecardDatabase) {
  const store = recordStore(db)
  for (const { name } of ENTITIES) {
    // Read at once: what is written meanwhile must not move the rows that are still to come.
    const rows = (await store.scan(name)).map(({ entity, id, fields, clocks }) => ({ entity, id, fields, clocks }))
    const lent = await lentNames(db)
    yield* slices(
      'records',
      rows.filter(({ entity, id }) => !lent.has(rowKey(entity, id))),
    )
  }
  const [history, lent] = [await allHistory(db), await lentNames(db)]
  yield* slices(
    'history',
    history.filter(({ entity, record }) => !lent.has(rowKey(entity, record))),
  )
  yield* slices('seeds', await db.seeds.toArray())
  for await (const rows of blobRows(db)) yield { name: 'blobs' as const, rows }
}

function* slices(name: PartName, rows: readonly object[]) {
  for (let start = 0; start < rows.length; start += PART_ROWS)
    yield { name, rows: rows.slice(start, start + PART_ROWS) }
}
