import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import { root } from '../../tools/lib/root.ts'
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

test('a database that migrates itself knows every released migration, in order', () => {
  const listed = readFileSync(join(root, 'worker/db/migrations.ts'), 'utf8')
  const names = readdirSync(join(root, 'worker/db/migrations'))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.replace('.sql', ''))
    .toSorted()
  expect(
    [...listed.matchAll(/name: '(?<name>[^']+)', sql: (?<sql>\w+)/gu)].map(({ groups }) => {
      const [, file] = new RegExp(`import ${groups?.['sql']} from './migrations/(.+)\\.sql'`, 'u').exec(listed) ?? []
      return [groups?.['name'], file]
    }),
    'worker/db/migrations.ts has a line for each file, in order',
  ).toEqual(names.map((name) => [name, name]))
})
