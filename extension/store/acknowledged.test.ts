import { expect, test } from 'vitest'
import { keepAcknowledged, unpackAcknowledged } from './acknowledged.ts'
import { openDatabase, type SidecardDatabase } from './database.ts'
import { beginReread, rereadTables } from './reread.ts'
import type { AcknowledgedRow } from './rows.ts'
import { memoryStore } from './small-store.ts'

const rows = Array.from({ length: 2_000 }, (_, i): AcknowledgedRow => ({
  n: i + 1,
  op: `op${String(i).padStart(5, '0')}`,
  entity: 'contact',
  record: `C${i}`,
  hlc: '',
  patch: { name: `[Anna] ${i}\n{周敏}` },
  seq: i + 1,
  at: 1_000 + i,
}))

async function empty(name: string): Promise<SidecardDatabase> {
  return openDatabase(`acknowledged ${name}`, { certificates: memoryStore() })
}

test.each([1, 4, 5, 2_000])('%i changes that were confirmed together come out as they were', async (count) => {
  const db = await empty(`${count}`)
  await keepAcknowledged(db, rows.slice(0, count))
  expect(unpackAcknowledged(await db.acknowledged.orderBy('at').toArray())).toEqual(rows.slice(0, count))
})

test('pages that an older release kept as one array are offered again to a server that lost them', async () => {
  const db = await empty('older')
  const changes = new TextEncoder().encode(JSON.stringify(rows.slice(0, 300)))
  await db.acknowledged.put({ op: 'op00000', at: 1_000, changes })
  await db.change(rereadTables(db), async () => beginReread(db))
  expect((await db.outbox.orderBy('n').toArray()).map(({ op }) => op)).toEqual(rows.slice(0, 300).map(({ op }) => op))
})

test('a page goes when the youngest of its changes is old: what was confirmed just now is not forgotten with what was long ago', async () => {
  const db = await empty('ages')
  const [old, ...young] = rows.slice(0, 6).map((row, i) => ({ ...row, at: i === 0 ? 1 : 1_000_000 }))
  await keepAcknowledged(
    db,
    [old, ...young].filter((row) => row !== undefined),
  )
  await db.acknowledged.where('at').below(1_000_000).delete()
  expect(unpackAcknowledged(await db.acknowledged.toArray())).toEqual([old, ...young])
})
