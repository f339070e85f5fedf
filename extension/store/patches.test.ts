import { expect, test } from 'vitest'
import { packClock } from '#shared/merge/clock.ts'
import { EMPTY_RECORD } from '#shared/merge/merge.ts'
import { patchesBeyond } from './patches.ts'

test('a key that every object has counts as beyond where the other state does not hold it', () => {
  const hlc = packClock({ time: 1, counter: 0, device: 'AAAAA' })
  const state = { fields: { toString: 'x' }, clocks: { toString: hlc } }
  expect(patchesBeyond(state, EMPTY_RECORD)).toEqual([{ hlc, patch: { toString: 'x' } }])
  expect(patchesBeyond(state, state)).toEqual([])
})
