import { expect, test } from 'vitest'
import { mailFit } from './mail-fit.ts'

test('a particle of a name is no word of a mailbox, beside a word of the name it is', () => {
  expect(mailFit('voorzitter@club.example', 'Berend ter Veer')).toBe(0)
  expect(mailFit('ben@club.example', 'Ben Carver')).toBe(1)
  expect(mailFit('terveer@club.example', 'Berend ter Veer')).toBe(2)
})
