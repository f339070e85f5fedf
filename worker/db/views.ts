import type { Entity } from '#shared/fields/define-entity.ts'
import type { Field } from '#shared/fields/field.ts'
import type { FieldKind } from '#shared/fields/kinds.ts'
import { assert } from '#shared/lib/must.ts'

/** A view of more columns is created without complaint and fails when it is read: D1 answers at most 100. */
const MAX_COLUMNS = 100
/** The columns that every view has beside its fields. Whoever reads one must bind `ws` and the scopes of the reader. */
const OWN_COLUMNS = ['ws', 'id', 'scope', 'deleted', 'seq']

type Columns = (name: string) => readonly (readonly [column: string, expression: string])[]

const whole: Columns = (name) => [[name, `doc ->> '$.${name}'`]]
const json: Columns = (name) => [[name, `doc -> '$.${name}'`]]
/** Fields that are a register per element have no column of their own: reports read them from the document by key. */
const none: Columns = () => []

/** The columns of each kind. Composites are arrays, a column per place. */
const COLUMNS_BY_KIND: { readonly [Kind in FieldKind]: Columns } = {
  text: whole,
  'long-text': whole,
  number: whole,
  money: (name) => [
    [`${name}_minor`, `doc ->> '$.${name}[0]'`],
    [`${name}_currency`, `doc ->> '$.${name}[1]'`],
  ],
  day: whole,
  time: whole,
  instant: whole,
  boolean: whole,
  choice: whole,
  email: whole,
  phone: whole,
  url: whole,
  address: whole,
  list: json,
  reference: whole,
  tags: none,
  emails: none,
  phones: none,
  references: none,
  provenance: none,
}

/** The name of an entity's view: `message-body` → `v_message_body`. */
export function viewName(entity: Entity): string {
  return `v_${entity.name.replaceAll('-', '_')}`
}

/** The statement that makes an entity's view, for reports: one column per field, one row per record, deleted ones marked. */
export function createView(entity: Entity): string {
  const columns = Object.entries(entity.fields).flatMap(([name, field]) => columnsOf(name, field))
  const names = [...OWN_COLUMNS, ...columns.map(([column]) => column)]
  assert(names.length <= MAX_COLUMNS, `${entity.name} has at most ${MAX_COLUMNS} columns`)
  assert(
    new Set(names.map((name) => name.toLowerCase())).size === names.length,
    `${entity.name} has columns of different names`,
  )
  const lines = [...OWN_COLUMNS, ...columns.map(([column, expression]) => `${expression} AS "${column}"`)]
  return `CREATE VIEW ${viewName(entity)} AS\nSELECT\n  ${lines.join(',\n  ')}\nFROM records\nWHERE entity = '${entity.name}'`
}

/** What a migration must say so that the views are those of the descriptors. `stored` is the SQL of each view by name. */
export function migrateViews(entities: readonly Entity[], stored: ReadonlyMap<string, string>): string {
  const wanted = new Map(entities.map((entity) => [viewName(entity), createView(entity)]))
  const stale = [...stored].filter(([name, sql]) => wanted.get(name) !== sql).map(([name]) => `DROP VIEW ${name}`)
  const missing = [...wanted].filter(([name, sql]) => stored.get(name) !== sql).map(([, sql]) => sql)
  return [...stale, ...missing].map((sql) => `${sql};\n`).join('--> statement-breakpoint\n')
}

function columnsOf(name: string, field: Field): ReturnType<Columns> {
  assert(/^[a-zA-Z]\w*$/u.test(name), `${name} is a column name`)
  return COLUMNS_BY_KIND[field.kind](name)
}
