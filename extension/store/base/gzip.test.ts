import { expect, test } from 'vitest'
import { gunzipAhead } from './gunzip-ahead.ts'
import { gunzip, gzip } from './gzip.ts'

test('what was packed comes out again', async () => {
  const bytes = Uint8Array.from({ length: 10_000 }, (_, i) => (i * i) & 255)
  for (const unpack of [gunzip, gunzipAhead]) {
    expect(await unpack(gzip(bytes))).toEqual(bytes)
    expect(await unpack(gzip(new Uint8Array(0)))).toEqual(new Uint8Array(0))
  }
})

test.each([
  ['cut bytes', gzip(new Uint8Array(10_000)).subarray(0, 20)],
  ['foreign bytes', new TextEncoder().encode('<!doctype html><title>Sign in</title>')],
  ['three bytes', Uint8Array.of(31, 139, 8)],
  ['no bytes', new Uint8Array(0)],
  ['a claim of four gigabytes', Uint8Array.of(...gzip(Uint8Array.of(1)).subarray(0, -4), 255, 255, 255, 255)],
])('%s are none', async (_, bytes) => {
  expect(gunzip(bytes)).toBeNull()
  expect(await gunzipAhead(bytes)).toBeNull()
})
