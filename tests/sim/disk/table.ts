import { must } from '#shared/lib/must.ts'
import type { MemoryConnection, Undo } from './connection.ts'
import { frozenCopy, keyed, type KeyPath, keyOf, type Row, rowId, type StoredTable } from './disk.ts'
import { compareKeys, type Key, mapKey } from './keys.ts'

/** The part of Dexie's Table that the store uses. Rows are handed out frozen: changing one would change nothing in Dexie. */
export class MemoryTable {
  readonly name: string
  readonly #connection: MemoryConnection
  readonly #table: StoredTable

  constructor(connection: MemoryConnection, table: StoredTable) {
    this.name = table.name
    this.#connection = connection
    this.#table = table
  }

  get(key: Key): Promise<Row | undefined> {
    return this.read((table) => table.rows.get(mapKey(key)))
  }

  bulkGet(keys: readonly Key[]): Promise<(Row | undefined)[]> {
    return this.read((table) => keys.map((key) => table.rows.get(mapKey(key))))
  }

  put(row: Row): Promise<void> {
    return this.bulkPut([row])
  }

  bulkPut(rows: readonly Row[]): Promise<void> {
    return this.write((table, undo) => {
      for (const row of rows) set(table, undo, rowId(row, table), frozenCopy(row))
    })
  }

  async add(row: Row): Promise<Key | undefined> {
    return (await this.bulkAdd([row]))[0]
  }

  /** The keys of the rows, as Dexie gives them with `allKeys`. */
  bulkAdd(rows: readonly Row[]): Promise<Key[]> {
    return this.write((table, undo) =>
      rows.map((given) => {
        const row = keyed(given, table)
        const id = rowId(row, table)
        if (table.rows.has(id)) throw new DOMException(`${table.name}: the key ${id} is taken`, 'ConstraintError')
        set(table, undo, id, frozenCopy(row))
        return must(keyOf(row, table.keyPath), 'key')
      }),
    )
  }

  update(key: Key, changes: Row): Promise<number> {
    return this.write((table, undo) => {
      const row = table.rows.get(mapKey(key))
      if (row) set(table, undo, mapKey(key), frozenCopy({ ...row, ...changes }))
      return row ? 1 : 0
    })
  }

  delete(key: Key): Promise<void> {
    return this.bulkDelete([key])
  }

  bulkDelete(keys: readonly Key[]): Promise<void> {
    return this.write((table, undo) => {
      for (const key of keys) set(table, undo, mapKey(key), undefined)
    })
  }

  clear(): Promise<void> {
    return this.write((table, undo) => {
      for (const id of [...table.rows.keys()]) set(table, undo, id, undefined)
    })
  }

  count(): Promise<number> {
    return this.read((table) => table.rows.size)
  }

  toArray(): Promise<Row[]> {
    return this.toCollection().toArray()
  }

  toCollection(): MemoryCollection {
    return this.orderBy(this.#table.primaryName)
  }

  filter(keeps: (row: Row) => boolean): MemoryCollection {
    return this.toCollection().filter(keeps)
  }

  orderBy(index: string): MemoryCollection {
    return new MemoryCollection(this, this.#pathOf(index), () => true)
  }

  where(index: string): MemoryWhere {
    return new MemoryWhere(this, this.#pathOf(index))
  }

  read<Value>(work: (table: StoredTable) => Value): Promise<Value> {
    return this.#connection.use(this.name, false, () => work(this.#table))
  }

  write<Value>(work: (table: StoredTable, undo: Undo) => Value): Promise<Value> {
    return this.#connection.use(this.name, true, (undo) => work(this.#table, undo))
  }

  #pathOf(index: string): KeyPath {
    const path = index === this.#table.primaryName ? this.#table.keyPath : this.#table.indexes.get(index)
    if (path === undefined) throw new DOMException(`${this.name} has no index ${index}`, 'SchemaError')
    return path
  }
}

class MemoryWhere {
  readonly #table: MemoryTable
  readonly #path: KeyPath

  constructor(table: MemoryTable, path: KeyPath) {
    this.#table = table
    this.#path = path
  }

  equals(wanted: Key): MemoryCollection {
    return this.#range((key) => compareKeys(key, wanted) === 0)
  }

  below(bound: Key): MemoryCollection {
    return this.#range((key) => compareKeys(key, bound) < 0)
  }

  above(bound: Key): MemoryCollection {
    return this.#range((key) => compareKeys(key, bound) > 0)
  }

  between(lower: Key, upper: Key, includesLower = true, includesUpper = false): MemoryCollection {
    return this.#range((key) => {
      const low = compareKeys(key, lower)
      const high = compareKeys(key, upper)
      return (low > 0 || (includesLower && low === 0)) && (high < 0 || (includesUpper && high === 0))
    })
  }

  startsWith(prefix: string): MemoryCollection {
    return this.#range((key) => typeof key === 'string' && key.startsWith(prefix))
  }

  #range(holds: (key: Key) => boolean): MemoryCollection {
    return new MemoryCollection(this.#table, this.#path, holds)
  }
}

class MemoryCollection {
  readonly #table: MemoryTable
  readonly #path: KeyPath
  readonly #holds: (key: Key) => boolean
  #keeps: ((row: Row) => boolean)[] = []
  #offset = 0
  #limit = Number.POSITIVE_INFINITY
  #isReversed = false

  constructor(table: MemoryTable, path: KeyPath, holds: (key: Key) => boolean) {
    this.#table = table
    this.#path = path
    this.#holds = holds
  }

  filter(keeps: (row: Row) => boolean): this {
    this.#keeps.push(keeps)
    return this
  }

  offset(count: number): this {
    this.#offset = count
    return this
  }

  limit(count: number): this {
    this.#limit = count
    return this
  }

  reverse(): this {
    this.#isReversed = !this.#isReversed
    return this
  }

  toArray(): Promise<Row[]> {
    return this.#table.read((table) => this.#rows(table))
  }

  async first(): Promise<Row | undefined> {
    return (await this.limit(1).toArray())[0]
  }

  async last(): Promise<Row | undefined> {
    return this.reverse().first()
  }

  async sortBy(name: string): Promise<Row[]> {
    return (await this.toArray()).toSorted((a, b) => compareKeys(a[name] as Key, b[name] as Key))
  }

  count(): Promise<number> {
    return this.#table.read((table) => this.#rows(table).length)
  }

  primaryKeys(): Promise<Key[]> {
    return this.#table.read((table) => this.#rows(table).map((row) => keyOf(row, table.keyPath) as Key))
  }

  delete(): Promise<number> {
    return this.#table.write((table, undo) => {
      const rows = this.#rows(table)
      for (const row of rows) set(table, undo, rowId(row, table), undefined)
      return rows.length
    })
  }

  modify(change: (row: Row) => void): Promise<number> {
    return this.#table.write((table, undo) => {
      const rows = this.#rows(table)
      for (const row of rows) {
        const changed = structuredClone(row)
        change(changed)
        set(table, undo, rowId(changed, table), frozenCopy(changed))
      }
      return rows.length
    })
  }

  #rows(table: StoredTable): Row[] {
    const found: { key: Key; row: Row }[] = []
    for (const row of table.rows.values()) {
      const key = keyOf(row, this.#path)
      if (key !== null && this.#holds(key)) found.push({ key, row })
    }
    const isPrimary = this.#path === table.keyPath
    // Rows of one index key come in the order of their primary key.
    const primary = ({ row }: { row: Row }) => keyOf(row, table.keyPath) as Key
    found.sort((a, b) => compareKeys(a.key, b.key) || (isPrimary ? 0 : compareKeys(primary(a), primary(b))))
    if (this.#isReversed) found.reverse()
    const kept = found.map(({ row }) => row).filter((row) => this.#keeps.every((keeps) => keeps(row)))
    return kept.slice(this.#offset, this.#offset + this.#limit)
  }
}

function set(table: StoredTable, undo: Undo, id: string | number, row: Row | undefined): void {
  undo.push({ table, id, row: table.rows.get(id) })
  if (row === undefined) table.rows.delete(id)
  else table.rows.set(id, row)
}
