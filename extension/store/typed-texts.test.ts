import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { memoryStore } from './small-store.ts'
import { keepTyped, readTyped, tidyTyped } from './typed-texts.ts'

const DAY = 86_400_000

test('what was typed is kept for thirty days, and other settings for ever', async () => {
  const db = await openDatabase('typed-texts', { certificates: memoryStore() })
  await db.settings.put({ key: 'columns', value: ['name'] })
  await keepTyped(db, { contact: 'C1', kind: 'note' }, new Map([['text', 'old']]), 0)
  await keepTyped(db, { contact: 'C2', kind: 'call' }, new Map([['minutes', '5']]), 10 * DAY)
  const found = async (now: number) => (await readTyped(db, now)).map(({ contact }) => contact)
  expect(await found(30 * DAY)).toEqual(['C2', 'C1'])
  expect(await found(31 * DAY)).toEqual(['C2'])
  await tidyTyped(db, 31 * DAY)
  expect(await found(0)).toEqual(['C2'])
  expect(await db.settings.get('columns')).toBeDefined()
  await keepTyped(db, { contact: 'C2', kind: 'call' }, new Map(), 31 * DAY)
  expect(await db.settings.count()).toBe(1)
})
