import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeSetupCode, setupCodeOf } from './setup-code.ts'

test('A set-up code is two groups of four characters that cannot be mistaken for others', () => {
  const source = fc.infiniteStream(fc.integer({ min: 0, max: 255 }))
  fc.assert(
    fc.property(source, (bytes) => {
      const take = (length: number) => Uint8Array.from({ length }, () => bytes.next().value ?? 0)
      expect(makeSetupCode(take)).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/)
    }),
  )
})

test('A data folder keeps its set-up code', () => {
  const dir = mkdtempSync(join(tmpdir(), 'sidecard-code-'))
  try {
    const first = setupCodeOf(join(dir, 'new'))
    expect(setupCodeOf(join(dir, 'new'))).toBe(first)
    expect(setupCodeOf(join(dir, 'other'))).not.toBe(first)
  } finally {
    rmSync(dir, { recursive: true })
  }
})
