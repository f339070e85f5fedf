import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import type { OutboxRow } from './rows.ts'
import { memoryStore } from './small-store.ts'
import { countWaiting } from './count-waiting.ts'

const change = (n: number): OutboxRow => ({ n, op: `op${n}`, entity: 'contact', record: 'C1', hlc: '', patch: {} })

test('what waits is counted: row by row while it is little, by its first and last number when it is much', async () => {
  const db = await openDatabase('waiting', { certificates: memoryStore() })
  expect(await countWaiting(db)).toBe(0)
  await db.outbox.bulkAdd([change(7)])
  expect(await countWaiting(db)).toBe(1)
  await db.outbox.bulkAdd([9, 10, 11].map(change))
  expect(await countWaiting(db)).toBe(4)
  await db.outbox.bulkAdd(Array.from({ length: 2_000 }, (_, i) => change(12 + i)))
  await db.outbox.bulkDelete([7, 9, 10, 11, 500])
  expect(await countWaiting(db)).toBe(2_000)
})
