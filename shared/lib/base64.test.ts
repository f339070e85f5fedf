import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64Of, bytesOfBase64 } from './base64.ts'

test('bytes come back from base64 as they were, and as Node writes it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      const text = base64Of(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(bytesOfBase64(text)).toEqual(new Uint8Array(bytes))
    }),
    { numRuns: 50 },
  )
})

test('what is no base64 is said to be none', () => {
  expect(bytesOfBase64('a*b')).toBeNull()
  expect(bytesOfBase64('abcde')).toBeNull()
})
