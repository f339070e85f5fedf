import { expect, test } from 'vitest'
import { growthOf } from '../../tools/fuzz/growth.ts'
import { READERS, WORST } from '../../tools/fuzz/linear.ts'

/** Long enough for a quadratic reader to show, short enough to wait for one; `npm run fuzz -- --linear` takes 1 MB. */
const LENGTH = 200_000
const CEILING_MS = 2_000

test.each(Object.entries(READERS))(
  'the time of %s grows with its text and no faster',
  (_, read) => {
    const slow = Object.entries(WORST).flatMap(([what, piece]) => {
      const { ratio, milliseconds } = growthOf(read, (length) => piece.repeat(length / piece.length), LENGTH)
      return milliseconds > CEILING_MS || (ratio >= 3 && milliseconds > 200)
        ? [`${what}: ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(1)} times that of half`]
        : []
    })
    expect(slow).toEqual([])
  },
  120_000,
)
