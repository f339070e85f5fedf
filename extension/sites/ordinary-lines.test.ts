import { expect, test } from 'vitest'
import { nameLooks } from './name-shape.ts'
import { namesOfLine } from './person-line.ts'

// What these lines are believed to be without any table of streets or of words of pages.
test.each([
  ['Ronda Rousey', 'en'],
  ['Camino Martínez', 'es'],
  ['Os Guinness', 'en'],
  ['Kami Garcia', 'en'],
  ['Paul Stables', 'en'],
])('%s is a name on a page', (text, lang) => {
  expect(namesOfLine(text, lang).map(({ name }) => name.full)).toEqual([text])
})

test.each([
  ['Rua das Flores', 'pt'],
  ['Largo do Município', 'pt'],
  ['Camino de Ronda', 'es'],
  ['Rue Victor Hugo', 'fr'],
  ['Kontak Kami', 'id'],
  ['Hubungi Kami', 'id'],
  ['Tentang Kami', 'id'],
])('%s is none', (text, lang) => {
  expect(nameLooks(text, lang)).toBeNull()
})
