import { expect, test } from 'vitest'
import { isKinName } from './kin-name.ts'

test('families sign by what they are to each other', () => {
  for (const name of [
    'Mum',
    'la nonna Pina',
    'Your loving Aunt Mabel',
    'Oma und Opa',
    'Onkel Hans',
    'Nana & Grandpa',
    'ваша бабушка',
  ])
    expect(isKinName(name), name).toBe(true)
  for (const text of ['Mum said so yesterday', 'the manager', 'Papa Rellena sin picante', 'a note from uncle'])
    expect(isKinName(text), text).toBe(false)
})
