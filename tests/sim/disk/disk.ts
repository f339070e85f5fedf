import type { SidecardDatabase } from '../../../extension/store/database.ts'
import { type Key, isKey, mapKey } from './keys.ts'

export type Row = Readonly<Record<string, unknown>>
export type KeyPath = string | readonly string[]

/** One table of a device's disk: rows by key, and the indexes that may be asked for, by name. */
export type StoredTable = {
  readonly name: string
  readonly primaryName: string
  readonly keyPath: KeyPath
  readonly indexes: ReadonlyMap<string, KeyPath>
  /** The last key that the table gave by itself, null where rows bring their own. No key is given twice. */
  lastKey: number | null
  rows: Map<string | number, Row>
}

/** What survives a crash. */
export type Disk = { readonly tables: ReadonlyMap<string, StoredTable> }

/** The tables and indexes that the real database declares: there is no second list to keep in step. */
export type Schema = readonly Omit<StoredTable, 'rows'>[]

export function schemaOf(database: SidecardDatabase): Schema {
  return database.tables.map(({ name, schema: { primKey, indexes } }) => ({
    name,
    primaryName: primKey.name,
    keyPath: primKey.keyPath as KeyPath,
    lastKey: primKey.auto ? 0 : null,
    indexes: new Map(indexes.map((index) => [index.name, index.keyPath as KeyPath])),
  }))
}

export function emptyDisk(schema: Schema): Disk {
  return { tables: new Map(schema.map((table) => [table.name, { ...table, rows: new Map() }])) }
}

/** A copy as of now. Rows are never changed in place, so only the maps are copied. */
export function copyDisk(disk: Disk): Disk {
  return { tables: new Map([...disk.tables].map(([name, table]) => [name, { ...table, rows: new Map(table.rows) }])) }
}

/** The key of a row, or null where it has none under this path: such a row is not in that index. */
export function keyOf(row: Row, path: KeyPath): Key | null {
  if (typeof path === 'string') {
    const value = row[path]
    return isKey(value) ? value : null
  }
  const parts = path.map((name) => row[name])
  return parts.every(isKey) ? parts : null
}

/** The row as it is kept: with a key of the table's own where it brings none and the table gives them. */
export function keyed(row: Row, table: StoredTable): Row {
  if (table.lastKey === null || keyOf(row, table.keyPath) !== null) return row
  table.lastKey += 1
  return { ...row, [table.primaryName]: table.lastKey }
}

export function rowId(row: Row, { name, keyPath }: StoredTable): string | number {
  const key = keyOf(row, keyPath)
  if (key === null) throw new DOMException(`${name}: a row without its key`, 'DataError')
  return mapKey(key)
}

/** A copy that nobody can change, as structured cloning gives each reader one of its own. */
export function frozenCopy<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  // Only this function freezes, and it does so all the way down.
  if (Object.isFrozen(value)) return value
  // Bytes cannot be frozen; nobody writes into those of a row.
  if (ArrayBuffer.isView(value)) return value
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as Value
  const copy: Record<string, unknown> = {}
  for (const name of Object.keys(value)) copy[name] = frozenCopy((value as Record<string, unknown>)[name])
  return Object.freeze(copy) as Value
}
