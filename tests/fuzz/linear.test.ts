import { expect, test } from 'vitest'
import { growthOf, isSteep } from '../../tools/fuzz/growth.ts'
import { READERS, WORST } from '../../tools/fuzz/linear.ts'

/** Long enough for a quadratic reader to show, short enough to wait for one; `npm run fuzz -- --linear` takes 1 MB. */
const LENGTH = 200_000

test('a quadratic reader is seen, one that sorts is not', () => {
  const everyPair = (text: string) => {
    let same = 0
    for (let one = 0; one < text.length; one += 8)
      for (let other = 0; other < text.length; other += 8) if (text[one] === text[other]) same += 1
    return same
  }
  expect(isSteep(growthOf(everyPair, (length) => 'a'.repeat(length), 80_000).exponent)).toBe(true)
  const sorted = (text: string) => [...text].toSorted().length
  expect(isSteep(growthOf(sorted, (length) => 'ba'.repeat(length / 2), LENGTH).exponent)).toBe(false)
})

test.each(Object.entries(READERS))(
  'the time of %s grows with its text and no faster',
  (_, read) => {
    const steep = Object.entries(WORST).flatMap(([what, piece]) => {
      const { exponent } = growthOf(read, (length) => piece.repeat(length / piece.length), LENGTH)
      return isSteep(exponent) ? [`${what}: grows with the power ${exponent.toFixed(2)} of its length`] : []
    })
    expect(steep).toEqual([])
  },
  600_000,
)
