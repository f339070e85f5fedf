import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviceMark, isClock, packClock, receiveClock, tickClock, unpackClock } from './clock.ts'

const device = fc.string({ minLength: 1, maxLength: 30 }).map(deviceMark)
const parts = fc.record({
  time: fc.integer({ min: 0, max: 2 ** 42 - 1 }),
  counter: fc.integer({ min: 0, max: 2 ** 24 - 1 }),
  device,
})

test('a clock is 16 characters and survives packing', () => {
  fc.assert(
    fc.property(parts, (clock) => {
      const packed = packClock(clock)
      expect(isClock(packed)).toBe(true)
      expect(unpackClock(packed)).toEqual(clock)
    }),
  )
})

test('comparing clocks as text compares time, then counter, then device', () => {
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      const byNumbers =
        a.time - b.time || a.counter - b.counter || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0)
      const packedA = packClock(a)
      const packedB = packClock(b)
      expect(packedA < packedB ? -1 : packedA > packedB ? 1 : 0).toBe(Math.sign(byNumbers))
    }),
  )
})

test('a device never repeats or goes back, whatever its wall clock does', () => {
  fc.assert(
    fc.property(
      device,
      fc.array(fc.integer({ min: -1e12, max: 2 ** 42 - 2 }), { minLength: 2, maxLength: 50 }),
      (mark, times) => {
        let last: string | null = null
        for (const now of times) {
          const next = tickClock(last, now, mark)
          if (last !== null) expect(next > last).toBe(true)
          last = next
        }
      },
    ),
  )
})

test('after seeing another clock, the next tick is later than both', () => {
  fc.assert(
    fc.property(parts, parts, device, fc.integer({ min: 0, max: 2 ** 41 }), (own, seen, mark, now) => {
      fc.pre(seen.counter < 2 ** 24 - 1 && own.counter < 2 ** 24 - 1)
      const merged = receiveClock(packClock(own), packClock(seen))
      const next = tickClock(merged, now, mark)
      expect(next > packClock(own)).toBe(true)
      expect(next > packClock(seen)).toBe(true)
    }),
  )
})

test('a full counter borrows a millisecond instead of wrapping round', () => {
  const mark = deviceMark('laptop')
  const full = packClock({ time: 5, counter: 2 ** 24 - 1, device: mark })
  expect(unpackClock(tickClock(full, 5, mark))).toEqual({ time: 6, counter: 0, device: mark })
})
