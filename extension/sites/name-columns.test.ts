import { expect, test } from 'vitest'
import { readPage } from './reader.ts'

function peopleOf(lang: string, heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = (list: readonly string[], tag: string): string =>
    `<tr>${list.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  const html = `<html lang="${lang}"><body><h1>Team</h1><table>${cells(heads, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table></body></html>`
  const doc = new DOMParser().parseFromString(html, 'text/html')
  return readPage(doc, { url: 'https://gemeinde.example/' }).people.map(
    ({ name, title, phones }) =>
      `${name?.value.full} · ${title?.value} · ${phones.map(({ value }) => value.e164).join()}`,
  )
}

test('given name and family in columns of their own make one name, whichever stands first', () => {
  const rows = [
    ['Aebersold', 'Hansueli', 'Gemeindepräsident', '+41 79 436 21 58'],
    ['Burri', 'Nadine', 'Gemeindeschreiberin', '+41 34 461 78 01'],
  ]
  expect(peopleOf('de', ['Name', 'Vorname', 'Funktion', 'Telefon'], rows).toSorted()).toEqual([
    'Hansueli Aebersold · Gemeindepräsident · +41794362158',
    'Nadine Burri · Gemeindeschreiberin · +41344617801',
  ])
  expect(
    peopleOf(
      'en',
      ['First name', 'Last name', 'Job title', 'Phone'],
      [['Nadine', 'Carver', 'Clerk', '+44 20 7946 0101']],
    ),
  ).toEqual(['Nadine Carver · Clerk · +442079460101'])
})

test('a link in either cell is the person’s', () => {
  const link = '<a href="mailto:h.meier@gemeinde.example">Meier</a>'
  const html = `<html lang="de"><body><h1>Team</h1><table><tr><th>Vorname</th><th>Name</th><th>Funktion</th></tr><tr><td>Hans</td><td>${link}</td><td>Präsident</td></tr></table></body></html>`
  const { people } = readPage(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://gemeinde.example/' })
  expect(people.map(({ name, emails }) => `${name?.value.full} · ${emails[0]?.value}`)).toEqual([
    'Hans Meier · h.meier@gemeinde.example',
  ])
})

test.each([
  ['fr', ['Nom', 'Nombre', 'Téléphone'], ['Camille Durand', '3', '+33 1 42 68 53 00'], 'Camille Durand'],
  [
    'en',
    ['Name', 'First name', 'Last name', 'Phone'],
    ['Dr Nadine Carver', 'Nadine', 'Carver', '+44 20 7946 0101'],
    'Dr Nadine Carver',
  ],
  ['de', ['Name', 'Vorname', 'Telefon'], ['Meier, Hans', 'H.', '+41 34 461 78 01'], 'Meier, Hans'],
] as const)('%s: cells that hold whole names are not joined: %j', (lang, heads, cells, wanted) => {
  expect(peopleOf(lang, heads, [cells]).map((line) => line.split(' · ')[0])).toEqual([wanted])
})

test('a table that has only one of the two is left as it is', () => {
  expect(
    peopleOf('de', ['Name', 'Funktion', 'Telefon'], [['Nadine Burri', 'Schreiberin', '+41 34 461 78 01']]),
  ).toEqual(['Nadine Burri · Schreiberin · +41344617801'])
})
