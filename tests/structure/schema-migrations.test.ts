import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import * as schema from '../../worker/db/schema.ts'
import { nodeSqlite } from '../harness/node-sqlite.ts'

test('the migrations make the tables of the schema', () => {
  const sqlite = nodeSqlite()
  for (const table of Object.values(schema)) {
    const { name, columns } = getTableConfig(table)
    const stored = sqlite.database.prepare('SELECT name, "notnull" AS required FROM pragma_table_xinfo(?)').all(name)
    expect(
      stored.map((column) => [column.name, column.required === 1]),
      name,
    ).toEqual(columns.map((column) => [column.name, column.notNull]))
  }
  sqlite.close()
})
