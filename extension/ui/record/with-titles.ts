import type { SidecardDatabase } from '../../store/database.ts'
import { recordStore, type StoredRecord } from '../../store/record-store.ts'
import { titleOf } from './title-of.ts'

/** A row about a record, with what people call that record. */
export type Titled<Row> = { readonly row: Row; readonly title: string }

/** Rows with the titles of their records. A record that is not here is called by what the row would have set. */
export async function withTitles<Row extends { readonly entity: string; readonly record: string }>(
  db: SidecardDatabase,
  rows: Promise<readonly Row[]>,
): Promise<Titled<Row>[]> {
  const store = recordStore(db)
  return Promise.all(
    (await rows).map(async (row) => {
      const record: Pick<StoredRecord, 'entity' | 'fields'> = (await store.get(row.entity, row.record)) ?? {
        entity: row.entity,
        fields: 'patch' in row ? (row.patch as StoredRecord['fields']) : {},
      }
      return { row, title: titleOf(record) }
    }),
  )
}
