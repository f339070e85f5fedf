import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StoredRecord } from '#shared/merge/merge.ts'
import { lookupKeys } from './lookup-keys.ts'
import { allPlainKeys, hasPlainKey, isPlainKey } from './plain-keys.ts'

const fields = fc.record(
  {
    name: fc.constantFrom('Anna Holm', '周敏'),
    email: fc.constantFrom('Anna@Holm.example', 'a.n.na+x@gmail.com', ''),
    'emails/b@ode.example': fc.constantFrom(true, null),
    phone: fc.constantFrom('+46701234567', '+46 70 123 45 67;ext=1'),
    'phones/+4915112345': fc.constantFrom(true, null),
    domain: fc.constant('shop.holm.example'),
    company: fc.constantFrom('F1', null),
    contact: fc.constant('C1'),
    conversation: fc.constant('V1'),
    messageId: fc.constantFrom('<1@holm.example>', ''),
    'contacts/C1': fc.constantFrom(true, null),
    _del: fc.constantFrom(true, null),
  },
  { requiredKeys: [] },
)
const record = fc.record({
  entity: fc.constantFrom('contact', 'company', 'conversation', 'message', 'activity', 'task', 'something newer'),
  id: fc.constant('A'),
  fields,
  clocks: fc.constant({}),
})

test('a record has the plain keys that are among all its keys, and no others', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 2, maxLength: 6 }), (records: readonly StoredRecord[]) => {
      for (const key of new Set(records.flatMap(lookupKeys)))
        for (const one of records)
          expect(hasPlainKey(one, key), key).toBe(isPlainKey(key) ? lookupKeys(one).includes(key) : null)
      for (const one of records) expect(new Set(allPlainKeys(one))).toEqual(new Set(lookupKeys(one).filter(isPlainKey)))
    }),
  )
})

test.each([
  ['e:anna@holm.example', true],
  ['p:+46701234567', true],
  ['r:C1', true],
  ['i:<1@holm.example>', true],
  ['d:holm.example', false],
  ['m:n:anna holm', false],
  ['x:', false],
  ['', false],
])('whether %s is told without tables: %s', (key, isPlain) => {
  expect(isPlainKey(key)).toBe(isPlain)
})
