import { spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENTITIES } from '#shared/entities/registry.ts'
import { must } from '#shared/lib/must.ts'
import { nodeSqlite } from '../tests/harness/node-sqlite.ts'
import { migrateViews } from '../worker/db/views.ts'
import { root } from './lib/root.ts'

// Writes the migration that makes the SQL views those of the descriptors, or says that they already are.
const migration = migrateViews(ENTITIES, storedViews())
if (migration === '') console.log('The views are up to date.')
else {
  spawnSync('npx', ['drizzle-kit', 'generate', '--custom', '--name=views', '--config', 'worker/db/drizzle.config.ts'], {
    cwd: root,
    stdio: 'inherit',
  })
  const folder = join(root, 'worker/db/migrations')
  const file = must(
    readdirSync(folder)
      .filter((name) => name.endsWith('_views.sql'))
      .toSorted()
      .at(-1),
    'migration',
  )
  writeFileSync(join(folder, file), migration)
  console.log(`Wrote worker/db/migrations/${file}.`)
}

/** The views of a database with all released migrations. */
function storedViews(): ReadonlyMap<string, string> {
  const sqlite = nodeSqlite()
  const rows = sqlite.database.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'view'`).all()
  sqlite.close()
  return new Map(rows.map((row) => [String(row.name), String(row.sql)]))
}
