import { Dexie } from 'dexie'
import { expect, test, vi } from 'vitest'
import { openDatabase, type SidecardDatabase } from './database.ts'
import { getMeta } from './meta.ts'
import { memoryStore } from './small-store.ts'

/** What the versions before said, each beside the ones before it. */
const VERSIONS: readonly [version: number, stores: { readonly [table: string]: string | null }][] = [
  [
    1,
    {
      records: '[entity+id], rev',
      keys: '[key+entity+id]',
      outbox: 'n, op, [entity+record]',
      acknowledged: 'op, at',
      refused: 'op, at, [entity+record]',
      superseded: 'id, at, [entity+record]',
      meta: 'key',
      actions: 'id, rev',
      settings: 'key',
      seeds: 'id',
    },
  ],
  [3, { history: '[entity+record+op]' }],
  [4, { blobs: 'hash, state' }],
  [5, { keys: null, chunks: 'id', indexes: 'id', base: 'key' }],
  [6, { lent: '[entity+id]' }],
  [7, { historyPages: '++id', historyHeads: 'id' }],
]

test.each(VERSIONS.map(([version]) => version))(
  'a database of version %i becomes one of now, with its rows',
  async (last) => {
    const name = `database-${last}`
    const old = new Dexie(name)
    for (const [version, stores] of VERSIONS.filter(([each]) => each <= last))
      old.version(version).stores({ ...stores })
    await old.open()
    await old.table('meta').put({ key: 'databaseId', value: 'mine' })
    await old.table('records').put({ entity: 'contact', id: 'A', fields: { name: 'Anna' }, clocks: {}, rev: 1 })
    old.close()
    const db = await openDatabase(name, { certificates: memoryStore() })
    expect((await db.meta.get('databaseId'))?.value).toBe('mine')
    expect((await db.records.where('rev').above(0).toArray()).map(({ id }) => id)).toEqual(['A'])
    expect(storesOf(db)).toEqual(storesOf(await openDatabase(`${name}-new`, { certificates: memoryStore() })))
  },
)

/** Every table that the browser has, with its key and its indexes. */
function storesOf(db: SidecardDatabase): unknown[] {
  const idb = db.backendDB()
  const names = [...idb.objectStoreNames]
  const transaction = idb.transaction(names)
  return names.map((name) => {
    const store = transaction.objectStore(name)
    return [name, store.keyPath, [...store.indexNames].map((index) => [index, store.index(index).keyPath])]
  })
}

test('a database that the browser closed, and failed to open again, comes back', async () => {
  const db = await openDatabase('comes back', { certificates: memoryStore() })
  const { open } = indexedDB
  let fails = 1
  indexedDB.open = (...args) => {
    if (fails-- > 0) throw new DOMException('the connection was closed', 'AbortError')
    return open.apply(indexedDB, args)
  }
  try {
    // As the browser tells it.
    db.backendDB().onclose?.(new Event('close'))
    await expect(getMeta(db, 'workspace')).rejects.toThrow()
    await expect(getMeta(db, 'workspace')).rejects.toThrow()
    await vi.waitFor(async () => expect(await getMeta(db, 'workspace')).toBeDefined(), { timeout: 10_000 })
  } finally {
    indexedDB.open = open
  }
})

test('one that we closed stays closed', async () => {
  const db = await openDatabase('stays closed', { certificates: memoryStore() })
  db.close()
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(db.isOpen()).toBe(false)
})
