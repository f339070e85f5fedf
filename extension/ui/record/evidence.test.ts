import { expect, test } from 'vitest'
import { excerptOf, quotesOf } from './evidence.ts'

const MAIL =
  'Hello Lena,\n\nTuesday works for us.\n\nDaniel Okafor, Chief Technology Officer\nMeridian Grid, Bristol\n020 7946 0187'

test('the excerpt begins one line before the proof and marks what was used', () => {
  const pieces = excerptOf(MAIL, ['Daniel Okafor', 'Bristol'])
  expect(pieces.map(({ text }) => text).join('')).toBe(
    'Tuesday works for us.\nDaniel Okafor, Chief Technology Officer\nMeridian Grid, Bristol',
  )
  expect(pieces.filter(({ used }) => used).map(({ text }) => text)).toEqual(['Daniel Okafor', 'Bristol'])
})

test('without proof the excerpt is how the mail begins', () => {
  expect(
    excerptOf(MAIL, [])
      .map(({ text }) => text)
      .join(''),
  ).toBe('Hello Lena,\nTuesday works for us.')
})

test('overlapping proofs never repeat a letter', () => {
  const pieces = excerptOf('Daniel Okafor', ['Daniel Okafor', 'Okafor'])
  expect(pieces).toEqual([{ text: 'Daniel Okafor', used: true }])
})

test('a mail without words has no excerpt', () => {
  expect(excerptOf('', ['Daniel'])).toEqual([])
})

test('what the header says is not looked for in the words', () => {
  expect(
    quotesOf({
      'origin/email': ['header', 0.99, 'Daniel <d@x.example>', '', 0],
      'origin/phone': ['signature', 0.9, '020 7946', '', 0],
    }),
  ).toEqual(['020 7946'])
})
