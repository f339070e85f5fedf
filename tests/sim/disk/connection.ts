import { AsyncLocalStorage } from 'node:async_hooks'
import { SidecardDatabase } from '../../../extension/store/database.ts'
import type { SmallStore } from '../../../extension/store/small-store.ts'
import type { Disk, Row, StoredTable } from './disk.ts'
import { type Claim, TableLocks } from './locks.ts'
import { MemoryTable } from './table.ts'

/**
 * One program that uses a disk: a page, the service worker. `turn` is called wherever the program gives the loop away; it may
 * hold it up, or end the program there. `beforeWrite` may throw, as a full disk does.
 */
export type Host = {
  turn(): Promise<void> | null
  readonly isDead: boolean
  beforeWrite?(table: string): void
}

/** What to put back when a transaction fails. */
export type Undo = { readonly table: StoredTable; readonly id: string | number; readonly row: Row | undefined }[]

type Transaction = Claim & { readonly connection: MemoryConnection; readonly undo: Undo; isOver: boolean }

const current = new AsyncLocalStorage<Transaction | null>()

/** Throws where a real transaction would have committed by itself: IndexedDB does not wait for a fetch or a digest. */
export function assertNoTransaction(what: string): void {
  const transaction = current.getStore()
  if (transaction && !transaction.isOver) throw new Error(`${what} inside a transaction`)
}

const locksByDisk = new WeakMap<Disk, TableLocks>()

/** What Dexie is to the store, over a disk in memory. `asDatabase` is what the store's functions take. */
export class MemoryConnection {
  readonly host: Host
  readonly #disk: Disk
  readonly #locks: TableLocks
  readonly #open = new Set<Transaction>()

  constructor(disk: Disk, host: Host) {
    this.host = host
    this.#disk = disk
    this.#locks = locksByDisk.get(disk) ?? new TableLocks()
    locksByDisk.set(disk, this.#locks)
  }

  asDatabase(certificates: SmallStore): SidecardDatabase {
    const tables = Object.fromEntries(
      [...this.#disk.tables.values()].map((table) => [table.name, new MemoryTable(this, table)]),
    )
    const transaction = (mode: string, ...rest: readonly unknown[]) => this.#transaction(mode, rest)
    const { change } = SidecardDatabase.prototype
    return {
      ...tables,
      certificates,
      transaction,
      change,
      close: () => {},
    } as unknown as SidecardDatabase
  }

  /** The program is gone: what it had begun is undone, as the browser does. */
  die(): void {
    for (const transaction of this.#open) this.#end(transaction, false)
  }

  /** Runs work on one table, in the transaction around it or in one of its own. */
  async use<Value>(table: string, writes: boolean, work: (undo: Undo) => Value): Promise<Value> {
    const turn = this.host.turn()
    if (turn) await turn
    if (this.host.isDead) return this.#never()
    const around = current.getStore()
    if (around?.connection === this) {
      if (around.isOver) throw new DOMException(`${table}: the transaction is over`, 'TransactionInactiveError')
      if (!around.tables.has(table)) throw new DOMException(`${table} is not part of the transaction`, 'NotFoundError')
      if (writes && !around.writes) throw new DOMException(`${table} may only be read`, 'ReadOnlyError')
      if (writes) this.host.beforeWrite?.(table)
      return work(around.undo)
    }
    const own: Transaction = { tables: new Set([table]), writes, connection: this, undo: [], isOver: false }
    const granted = this.#begin(own)
    if (granted) await granted
    if (this.host.isDead) return this.#never()
    try {
      if (writes) this.host.beforeWrite?.(table)
      const value = work(own.undo)
      this.#end(own, true)
      const after = writes ? this.host.turn() : null
      if (after) await after
      return value
    } catch (error) {
      this.#end(own, false)
      throw error
    }
  }

  async #transaction(mode: string, rest: readonly unknown[]): Promise<unknown> {
    const tables = new Set(
      rest
        .slice(0, -1)
        .flat()
        .map((table) => (table as MemoryTable).name),
    )
    const work = rest.at(-1) as () => Promise<unknown>
    const around = current.getStore()
    if (around?.connection === this && !around.isOver) {
      for (const name of tables)
        if (!around.tables.has(name))
          throw new DOMException(`${name} is not part of the transaction`, 'SubTransactionError')
      return work()
    }
    const turn = this.host.turn()
    if (turn) await turn
    if (this.host.isDead) return this.#never()
    const own: Transaction = { tables, writes: mode.startsWith('rw'), connection: this, undo: [], isOver: false }
    const granted = this.#begin(own)
    if (granted) await granted
    if (this.host.isDead) return this.#never()
    try {
      const value = await current.run(own, work)
      // The last moment at which everything can still be undone, and the first at which nothing can.
      for (const isKept of [false, true]) {
        if (isKept) this.#end(own, true)
        const next = this.host.turn()
        if (next) await next
        if (this.host.isDead) return this.#never()
      }
      return value
    } catch (error) {
      this.#end(own, false)
      throw error
    }
  }

  #never(): Promise<never> {
    return new Promise(() => {})
  }

  /** Null when the transaction may begin at once. The program may end while it waits; then nothing more of it may happen. */
  #begin(transaction: Transaction): Promise<void> | null {
    const granted = this.#locks.claim(transaction)
    this.#open.add(transaction)
    return granted
  }

  #end(transaction: Transaction, isKept: boolean): void {
    if (transaction.isOver) return
    transaction.isOver = true
    if (!isKept) for (const step of transaction.undo.toReversed()) putBack(step)
    this.#open.delete(transaction)
    this.#locks.release(transaction)
  }
}

function putBack({ table, id, row }: Undo[number]): void {
  if (row === undefined) table.rows.delete(id)
  else table.rows.set(id, row)
}
