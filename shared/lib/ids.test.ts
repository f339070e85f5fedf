import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivedId, newCode, newId, timeOfId } from './ids.ts'

test('ids are 26 characters and sort by the time they were made', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 45 }), fc.integer({ min: 1, max: 1e6 }), (now, later) => {
      const first = newId(now)
      const second = newId(now + later)
      expect(first).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/u)
      expect(first < second).toBe(true)
    }),
  )
})

test('an id tells when it was made, and one that was derived tells nothing', async () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 45 }), (now) => timeOfId(newId(now)) === now))
  expect(timeOfId(await derivedId('W1', 'contact', 'a@kestrel.example'))).toBeNaN()
  expect(timeOfId('OP7')).toBeNaN()
})

test('two devices that capture the same address make the same id, another workspace makes another', async () => {
  const laptop = await derivedId('W1', 'contact', 'hannah.brandt@kestrel-robotics.example')
  expect(await derivedId('W1', 'contact', 'hannah.brandt@kestrel-robotics.example')).toBe(laptop)
  expect(await derivedId('W2', 'contact', 'hannah.brandt@kestrel-robotics.example')).not.toBe(laptop)
  expect(laptop).toMatch(/^Z[0-9A-HJKMNP-TV-Z]{25}$/u)
})

test('codes use no letter that reads like a digit', () => {
  expect(newCode(8, (length) => Uint8Array.from({ length }, (_, i) => i * 37))).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/u)
})
