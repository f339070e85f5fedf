import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('what was answered is not asked again, nothing included; long texts are, and what is forgotten', () => {
  const asked: string[] = []
  const read = remembered((text) => {
    asked.push(text)
    return text === 'none' ? undefined : text.length
  }, 2)
  expect([read('ab'), read('none'), read('ab'), read('none')]).toEqual([2, undefined, 2, undefined])
  expect(asked).toEqual(['ab', 'none'])
  read('third')
  read('ab')
  expect(asked).toEqual(['ab', 'none', 'third', 'ab'])
  const long = 'x'.repeat(201)
  expect([read(long), read(long)]).toEqual([201, 201])
  expect(asked.filter((text) => text === long)).toHaveLength(2)
})
