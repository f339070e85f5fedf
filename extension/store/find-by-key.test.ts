import { expect, test, vi } from 'vitest'
import { openDatabase } from './database.ts'
import { findReferring, lookupEmail, lookupPhone } from './lookup.ts'
import { memoryStore } from './small-store.ts'
import { write } from './write.ts'

// The tables of names, companies and domains take longer to load than all the rest of a lookup.
vi.mock('#shared/find/lookup-keys.ts', () => {
  throw new Error('nobody needs all keys of a record here')
})

test('who has an address, a number or a reference is found among what was just written without the tables of names', async () => {
  const db = await openDatabase('plain keys', { certificates: memoryStore() })
  const edits = [
    { entity: 'contact' as const, id: 'C1', patch: { name: 'Anna Holm', email: 'anna@holm.example', phone: '+46701' } },
    { entity: 'task' as const, id: 'T1', patch: { title: 'Call', 'people/C1': true } },
  ]
  expect((await write(db, edits, { label: 'toast.saved' })).ok).toBe(true)
  const found = await Promise.all([
    lookupEmail(db, 'Anna@holm.example'),
    lookupPhone(db, '+46701'),
    findReferring(db, 'C1', 'task'),
  ])
  expect(found.map((records) => records.map(({ id }) => id))).toEqual([['C1'], ['C1'], ['T1']])
})
