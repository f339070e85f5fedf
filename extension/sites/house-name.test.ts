import { describe, expect, test } from 'vitest'
import { hostNameIn, isShortenedTo, legalNamesIn } from './house-name.ts'
import { readPage } from './reader.ts'

const read = (html: string, url: string) => readPage(new DOMParser().parseFromString(html, 'text/html'), { url })
const namesOf = (html: string, url: string): string[] => read(html, url).companies.map(({ name }) => name.value)
const titleOf = (html: string): string | undefined => read(html, 'https://kestrel.example/team').people[0]?.title?.value

describe("a host's name in a text", () => {
  test.each([
    ['Perk Help Center', 'perk', 'Perk'],
    ['Welle Nord Karriere', 'wellenord', 'Welle Nord'],
    ['Contact - Blue Heron', 'blueheron', 'Blue Heron'],
    // What may belong to the name stays with it.
    ['Blue Heron Iberia', 'blueheron', undefined],
    ['Blue Heron Support Ltd', 'blueheron', undefined],
    ['Heron', 'blueheron', undefined],
  ])('%s on %s', (text, label, name) => expect(hostNameIn(text, label)).toBe(name))

  test.each([
    ['Kestrel Insurance Service', 'kestrelins', true],
    ['M.K. Halvorsen & Associates, Inc.', 'mkha', true],
    ['Brandt Elektrotechnik', 'brandtelektro', true],
    // Not shortened, or of other words.
    ['Kestrel Shopping', 'kestrel', false],
    ['Kestrel is the place for everything', 'kestrelis', false],
    ['Northern Light', 'nomatter', false],
  ])('%s is shortened to %s: %s', (name, label, expected) => expect(isShortenedTo(label, name)).toBe(expected))

  test('places in front of one legal name are its branches', () => {
    const cities = ['Leeds', 'Hull', 'York'].map((city) => `${city} Kestrel Motors Limited`)
    expect([...legalNamesIn([...cities, 'Kestrel Group Limited'], 'kestrel')]).toEqual(
      cities.map((name) => [name, 'Kestrel Motors Limited']),
    )
    // Two are no pattern, and a word that every holding shares is no house.
    expect(legalNamesIn(cities.slice(1), 'kestrel').size).toBe(0)
    expect(legalNamesIn(['Alpha Holding AG', 'Beta Holding AG', 'Gamma Holding AG'], 'kestrel').size).toBe(0)
  })
})

describe('the companies of a page', () => {
  test('stand in the column that says so, whatever they are called', () => {
    const html = `<title>Händler</title><table>
      <tr><th>Firma</th><th>Adresse</th><th>Telefon</th></tr>
      <tr><td>Rad und Tat</td><td>Gartenweg 4, 70173 Stuttgart</td><td>0711 5550142</td></tr>
      <tr><td>Speichenreich</td><td>Hafenstr. 9, 20457 Hamburg</td><td>040 5550177</td></tr></table>`
    expect(namesOf(html, 'https://verzeichnis.example/haendler')).toEqual(
      expect.arrayContaining(['Rad und Tat', 'Speichenreich']),
    )
  })

  test('are called by the name itself, not by what the title says with it', () => {
    const html = `<title>Contact Us | Juniper Row</title><h1>Contact Us | Juniper Row</h1><p>[Juniper Row - The Company]</p>
      <p>Phone: (503) 555-0142</p><footer>© 2013 Juniper Row 2013.</footer>`
    expect(namesOf(html, 'https://www.juniperrow.example/contact')).toEqual(['Juniper Row'])
  })

  test('with two legal forms are two', () => {
    const html = `<title>Offices</title><p>Kestrel Motors Limited</p><p>Kestrel Motors Leasing Limited</p>`
    expect(namesOf(html, 'https://kestrel.example/offices')).toEqual(
      expect.arrayContaining(['Kestrel Motors Limited', 'Kestrel Motors Leasing Limited']),
    )
  })
})

describe('the job of a person', () => {
  test('may be a label on the line before', () => {
    expect(
      titleOf('<title>Our team</title><div><p>Director of Operations:</p></div><div><p>Daniel Ferris</p></div>'),
    ).toBe('Director of Operations')
  })

  test('is the form of address where it is one and nothing else is said', () => {
    expect(titleOf('<title>Our team</title><h2>Of Counsel</h2><ul><li><b>Professor Gerald Pelham</b></li></ul>')).toBe(
      'Professor',
    )
  })
})
