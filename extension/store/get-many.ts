import type { Table } from 'dexie'

/** Fewer keys than this are asked for one by one. */
const FEW = 8

type Key = readonly string[]
type Asked<Row> = { readonly index: string; readonly keys: readonly Key[]; readonly keyOf: (row: Row) => Key }

/**
 * Rows by their primary key, in the order of the keys. A browser takes as long for each question as for a hundred rows that lie
 * together, and keys that are asked for at once mostly do, or are not there at all.
 */
export async function getMany<Row, TableKey>(
  table: Table<Row, TableKey>,
  asked: Asked<Row>,
): Promise<(Row | undefined)[]> {
  const rows = await rowsAround(table, asked)
  if (!rows) return table.bulkGet(asked.keys as unknown as TableKey[])
  const rowByKey = new Map(rows.map((row) => [asked.keyOf(row).join('/'), row]))
  return asked.keys.map((key) => rowByKey.get(key.join('/')))
}

/** The rows with some keys of an index, and those that lie between them, in no order. Null when too many lie between. */
export async function rowsAround<Row, TableKey>(
  table: Table<Row, TableKey>,
  { index, keys }: Pick<Asked<Row>, 'index' | 'keys'>,
): Promise<Row[] | null> {
  if (keys.length < FEW) return null
  const most = 2 * keys.length
  const runs = [...Map.groupBy(keys, ([entity]) => entity).values()].map((run) => run.toSorted(byParts))
  const found = await Promise.all(
    runs.map((run) =>
      table
        .where(index)
        .between(run[0], run.at(-1), true, true)
        .limit(most + 1)
        .toArray(),
    ),
  )
  return found.some((rows) => rows.length > most) ? null : found.flat()
}

/** Code units decide, as they do in the browser's database. */
function byParts(one: Key, other: Key): number {
  for (const [i, part] of one.entries()) {
    const against = other[i] ?? ''
    if (part !== against) return part < against ? -1 : 1
  }
  return 0
}
