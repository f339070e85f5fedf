import { afterEach, expect, test } from 'vitest'
import { hasLetterKeys } from './shortcuts.ts'
import { applyLetterKeys, writeLetterKeys } from './letter-keys.ts'

afterEach(() => writeLetterKeys(true))

test('letter keys that were switched off stay off on the next page', () => {
  writeLetterKeys(false)
  expect(hasLetterKeys.value).toBe(false)
  hasLetterKeys.value = true
  applyLetterKeys()
  expect(hasLetterKeys.value).toBe(false)
  writeLetterKeys(true)
  applyLetterKeys()
  expect(hasLetterKeys.value).toBe(true)
})
