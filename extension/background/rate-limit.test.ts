import { expect, test } from 'vitest'
import { createLimiter } from './rate-limit.ts'

test('a flood from one tab is cut and another tab is not', () => {
  let now = 0
  const allow = createLimiter({ count: 20, perMs: 10_000 }, () => now)
  let allowed = 0
  for (let i = 0; i < 1_000; i += 1, now += 1) if (allow('1')) allowed += 1
  expect(allowed).toBe(20)
  expect(allow('2')).toBe(true)
  now += 10_000
  expect(allow('1')).toBe(true)
})
