import { expect, test } from 'vitest'
import { takeLeast } from './take-least.ts'

test.each([
  [['c', 'a', 'b'], 2, [1, 2]],
  [['b', 'a', 'b', 'a', 'b'], 4, [1, 3, 0, 2]],
  [['b', 'a'], 5, [1, 0]],
  [['a'], 0, []],
  [[], 3, []],
])('%j, the least %i', (texts, limit, places) => {
  expect(takeLeast(texts, limit)).toEqual(places)
})

test('takes what a sort puts first', () => {
  const texts = Array.from({ length: 500 }, (_, i) => String((i * 7_919) % 97))
  const sorted = texts
    .map((text, i) => ({ text, i }))
    .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  expect(takeLeast(texts, 40)).toEqual(sorted.slice(0, 40).map(({ i }) => i))
})
