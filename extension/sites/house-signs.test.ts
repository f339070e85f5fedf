import { describe, expect, test } from 'vitest'
import { brandMarks } from './brand-mark.ts'
import { legalSentence, tidyName } from './company-name.ts'
import { readPage } from './reader.ts'
import { isInOtherScript, isSameHouse } from './same-house.ts'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const namesOf = (html: string, url: string): string[] =>
  readPage(parse(html), { url }).companies.map(({ name }) => name.value)
const numbersOf = (html: string, url: string): string[] =>
  readPage(parse(html), { url }).companies.flatMap(({ phones }) => phones.map(({ value }) => value.e164))

describe("a site's own mark", () => {
  test.each([
    ['<a class="logo" href="/"><img alt="Rohrwerk Hagen Logo" src="l.png"></a>', ['Rohrwerk Hagen']],
    ['<header><a href="/">Özel Mavi Klinik</a></header>', ['Özel Mavi Klinik']],
    [
      '<a class="brand" title="Thornbury Pike"><svg role="img" aria-label="Thornbury Pike"></svg></a>',
      ['Thornbury Pike'],
    ],
    ['<div class="navbar-brand">Bright Futures Initiative</div>', ['Bright Futures Initiative']],
    // A greeting, a picture's file and the marks of others are none.
    ['<a class="logo" href="/">Welcome to our new site!</a>', []],
    ['<img src="logo.png" alt="logo-2019.png">', []],
    ['<div class="partners"><a class="logo"><img alt="Acme"></a></div>', []],
    ['<footer><a class="logo"><img alt="Chamber of Trade"></a></footer>', []],
  ])('%s', (html, marks) => expect(brandMarks(parse(html))).toEqual(marks))
})

describe('two names of one house', () => {
  test.each([
    ['Tornillos del Bajío', 'Tornillos y Herramientas del Bajío, S.A. de C.V.', true],
    ['Mairie de Castelmont', 'Commune de Castelmont', true],
    ['Studio Fabbri', 'Studio Associato Fabbri', true],
    ['Kestrel Motors Ltd', 'Kestrel Motors Leasing Ltd', false],
    ['Balder Ford', 'Balder Honda', false],
    ['Ely Branch', 'Ely Storage Ltd', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameHouse(one, other)).toBe(same)
    expect(isSameHouse(other, one)).toBe(same)
  })

  test('may be written in two scripts', () => {
    expect(isInOtherScript('DAEHAN PUMP', '(주)대한펌프')).toBe(true)
    expect(isInOtherScript('Kestrel Ltd', 'Kestrel Holding Ltd')).toBe(false)
  })
})

describe('a name without what registers and small print add', () => {
  test.each([
    ['Lakeside Dental Surgery Pte Ltd (UEN 201012345K)', 'Lakeside Dental Surgery Pte Ltd'],
    ['SAS Les Vergers, au capital de 45 000 euros', 'SAS Les Vergers'],
    ['Kestrel (On-Line) Limited Registered in England No.6320933', 'Kestrel (On-Line) Limited'],
    ['三河精機株式会社（Mikawa Seiki Co., Ltd.）', '三河精機株式会社'],
    ['МБОУ «Средняя школа № 14» г. Волжска', 'МБОУ «Средняя школа № 14»'],
    ['Katz, Marshall &amp; Banks', 'Katz, Marshall & Banks'],
    ['Registered Nurses Guild', 'Registered Nurses Guild'],
  ])('%s', (raw, name) => expect(tidyName(raw)).toBe(name))

  test.each([
    ['Thornbury Pike LLP is a limited liability partnership registered in England.', 'Thornbury Pike LLP'],
    ['Pike Online is a trading name of Thornbury Pike Limited, regulated by the FCA.', 'Thornbury Pike Limited'],
    [
      'Le présent site est édité par la société Menuiserie Kerbrat SARL, au capital de 8 000 €.',
      'Menuiserie Kerbrat SARL',
    ],
    ['Our company is the best choice for you and your family.', undefined],
  ])('%s', (text, name) => expect(legalSentence(text)).toBe(name))
})

describe('whose page it is', () => {
  test('is said by the name on the page, not by what the title adds to it', () => {
    const html = `<title>Team | Oakleaf Physiotherapy Cork</title><header><a class="site-title" href="/">Oakleaf Physiotherapy</a></header>
      <h1>Team</h1><p>Unit 4, Cork T12 X9YZ</p><footer>hello@oakleafphysio.example</footer>`
    expect(namesOf(html, 'https://www.oakleafphysio.example/team')).toEqual(['Oakleaf Physiotherapy'])
  })

  test('is not the town at the end of the title', () => {
    const html = `<title>Staff médico – Clínica del Parque – Rosario</title><h2>Staff médico</h2>
      <footer>Bv. Oroño 1450, S2000 Rosario, Santa Fe<br>Tel. (0341) 448-9900</footer>`
    expect(namesOf(html, 'https://www.elparque.example.ar/staff')).toEqual(['Clínica del Parque'])
  })

  test('is said in full over the address, but branches are branches', () => {
    const one = `<title>Kontakt | Rohrwerk Hagen</title><h1>Kontakt</h1>
      <p>Rohrwerk Hagen Anlagenbau<br>Eckeseyer Straße 112<br>58089 Hagen</p><p>Tel. 02331 480110</p>`
    expect(namesOf(one, 'https://www.rohrwerk-hagen.example/kontakt')).toEqual(['Rohrwerk Hagen Anlagenbau'])
    const several = `<title>Locations | Kestrel Tire</title><h3>Kestrel Tire of Dedham</h3><p>12 Main Street<br>Dedham, MA 02026</p>
      <h3>Kestrel Tire of Lynn</h3><p>9 Western Ave<br>Lynn, MA 01904</p><p>Call (781) 555-0142</p>`
    expect(namesOf(several, 'https://www.kestreltire.example/locations').toSorted()).toEqual([
      'Kestrel Tire',
      'Kestrel Tire of Dedham',
      'Kestrel Tire of Lynn',
    ])
  })

  test('is never who keeps the site: the numbers under "Hébergement" are not taken', () => {
    const html = `<html lang="fr-FR"><title>Mentions légales</title><h1>Mentions légales</h1><h2>Éditeur</h2><p>Kerbrat SARL<br>Tél. 02 98 55 01 42</p>
      <h2>Hébergement</h2><p>Nuage SAS, 2 rue des Serveurs, 59100 Roubaix<br>Tél. 03 20 55 01 77</p>`
    expect(numbersOf(html, 'https://www.kerbrat.example/mentions')).toEqual(['+33298550142'])
  })
})
