import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createPacer } from './pacer.ts'

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => vi.useRealTimers())

test('a flood from one tab is cut and another tab is not', () => {
  const pace = createPacer({ count: 20, perMs: 10_000 })
  const ran: string[] = []
  for (let sent = 0; sent < 1_000; sent += 1) {
    pace(1, 0, () => ran.push(`1 ${sent}`))
    vi.advanceTimersByTime(1)
  }
  expect(ran).toHaveLength(20)
  pace(2, 0, () => ran.push('2'))
  expect(ran.at(-1)).toBe('2')
})

test('the newest of each frame comes through late, in the order in which they came', () => {
  const pace = createPacer({ count: 2, perMs: 10_000 })
  const ran: string[] = []
  for (const name of ['a', 'b', 'c', 'd']) pace(1, 0, () => ran.push(name))
  pace(1, 5, () => ran.push('frame'))
  pace(1, 0, () => ran.push('e'))
  expect(ran).toEqual(['a', 'b'])
  vi.advanceTimersByTime(9_999)
  expect(ran).toEqual(['a', 'b'])
  vi.advanceTimersByTime(1)
  expect(ran).toEqual(['a', 'b', 'frame', 'e'])
  vi.advanceTimersByTime(60_000)
  expect(ran).toHaveLength(4)
})
