import { expect, test } from 'vitest'
import { gzip, readFront } from './gzip.ts'

/** What gzip cannot make smaller. */
let seed = 1
const noise = Uint8Array.from({ length: 100_000 }, () => (seed = (seed * 48_271) % 2_147_483_647) >> 8)

test('only as much is unpacked as it takes', () => {
  const asked: number[] = []
  const found = readFront(gzip(noise), (front) => {
    asked.push(front.length)
    return front.length >= 20_000 ? front.slice(0, 20_000) : null
  })
  expect(found).toEqual(noise.subarray(0, 20_000))
  expect(asked.at(-1)).toBeLessThan(50_000)
})

test('what reaches to the end is unpacked whole, and broken or foreign bytes are none', () => {
  expect(readFront(gzip(noise), (front) => (front.length === noise.length ? front : null))).toEqual(noise)
  const packed = gzip(noise)
  const isAll = (front: Uint8Array) => (front.length === noise.length ? front : null)
  expect(readFront(packed.subarray(0, 60_000), isAll)).toBeNull()
  expect(readFront(noise, isAll)).toBeNull()
  expect(readFront(new Uint8Array(0), isAll)).toBeNull()
})
