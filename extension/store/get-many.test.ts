import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { getMany, rowsAround } from './get-many.ts'
import { memoryStore } from './small-store.ts'

const keys = fc.tuple(fc.constantFrom('contact', 'task', 'x'), fc.string({ minLength: 1, maxLength: 2 }))

test('many rows are the same as the rows one by one, in the order of their keys', async () => {
  const db = await openDatabase('get-many', { certificates: memoryStore() })
  await fc.assert(
    fc.asyncProperty(fc.array(keys, { maxLength: 60 }), fc.array(keys, { maxLength: 60 }), async (there, wanted) => {
      await db.lent.clear()
      await db.lent.bulkPut(there.map(([entity, id]) => ({ entity, id })))
      const keyOf = ({ entity, id }: { entity: string; id: string }) => [entity, id]
      const found = await getMany(db.lent, { index: '[entity+id]', keys: wanted, keyOf })
      expect(found).toEqual(await db.lent.bulkGet(wanted))
    }),
    { numRuns: 60 },
  )
})

test('rows between the keys are not read by the thousand', async () => {
  const db = await openDatabase('between', { certificates: memoryStore() })
  const name = (n: number) => String(n).padStart(4, '0')
  await db.lent.bulkPut(Array.from({ length: 1_000 }, (_, n) => ({ entity: 'contact', id: name(n) })))
  const around = (step: number) =>
    rowsAround(db.lent, {
      index: '[entity+id]',
      keys: Array.from({ length: 10 }, (_, i) => ['contact', name(i * step)]),
    })
  expect(await around(2)).toHaveLength(19)
  expect(await around(100)).toBeNull()
})
