import { describe, expect, test } from 'vitest'
import { readBlock } from './block.ts'
import { isLikelyCompany } from './company.ts'
import { regionMostNamed, regionOfText } from './phone-context.ts'
import { findPhones } from './phone.ts'
import { signOffParts } from './sign-off.ts'
import { isLikelyDepartment, isLikelyTitle } from './title.ts'

function show(text: string, region: string): string {
  return findPhones(text, { region })
    .map(({ e164, kind, ext }) => `${e164} ${kind}${ext === undefined ? '' : ` ext ${ext}`}`)
    .join(', ')
}

describe('the country of an address', () => {
  test.each([
    ['Ignacio Zaragoza 45, Col. Centro, 64000 Monterrey, N.L., México', 'MX'],
    ['Zaragoza 45, Puebla, México', 'MX'],
    ['Av. Francisco Bilbao 2500, Providencia, Santiago, Chile', 'CL'],
    ['Bursa Malaysia, Kuala Lumpur', 'MY'],
    ['Rabat, Malta', 'MT'],
    ['Linz am Rhein, Deutschland', 'DE'],
    ['Dresden, TN 38225', 'US'],
    ['Antwerp, Ohio 45813, USA', 'US'],
    ['Restaurant Izmir, 10115 Berlin', 'DE'],
    ['Hotel Antalya, Berlin', 'DE'],
    ['María Bilbao, Buenos Aires, Argentina', 'AR'],
    ['Av. Constitución 400, Monterrey', 'MX'],
    ['Königstraße 1, 4020 Linz', 'AT'],
    ['Rue Neuve 10, 1000 Bruxelles', 'BE'],
  ])('%s', (text, region) => {
    expect(regionOfText(text)).toBe(region)
  })

  test.each([
    ['12 Main St, Lima, Ohio', 'PE'],
    ['Montpellier, VT', 'FR'],
    ['Krakow, WI', 'PL'],
    ['Lisbon, CT', 'PT'],
    ['Juan Sevilla, Quito', 'ES'],
  ])('%s is not in %s', (text, region) => {
    expect(regionOfText(text)).not.toBe(region)
  })

  test('lists of offices in two cities of second rank name no country', () => {
    expect(regionOfText('Offices in Lausanne and Grenoble')).toBeUndefined()
    expect(regionMostNamed('Linz, Austria. Linz. Graz. Prague')).toBe('AT')
  })
})

describe('what stands behind a number', () => {
  test.each([
    ['Joanna Pettigrew, Volunteer Coordinator, 07911 204186', 'GB', '+447911204186 mobile'],
    ['Account Manager, 020 7946 0123', 'GB', '+442079460123 work'],
    ['Order desk: 020 7946 0123', 'GB', '+442079460123 work'],
    ['Kundenservice 030 555 12 34', 'DE', '+49305551234 main'],
    ['Rechnungswesen, 030 555 12 34', 'DE', '+49305551234 work'],
    ['Account 020 7946 0123', 'GB', ''],
    ['Account no. 020 7946 0123', 'GB', ''],
    ['Kundennummer 030 555 12 34', 'DE', ''],
    ['Coordinates 020 7946 0123', 'GB', ''],
    ['전화 번호: 02-555-1234', 'KR', '+8225551234 work'],
    ['휴대폰 번호 010-2345-6789', 'KR', '+821023456789 mobile'],
    ['상품번호 02-555-1234', 'KR', ''],
    ['Rechnungsfragen: 030 555 12 34', 'DE', '+49305551234 work'],
    ['Dnr 2025/0417', 'SE', ''],
    ['Call us, e.g. on 020 7946 0123', 'GB', '+442079460123 work'],
    ['Derdengeldenrekening: NL18 ABNA 0461 2207 93', 'NL', ''],
    ['Tel. 01 872 4471/2', 'IE', '+35318724471 work, +35318724472 work'],
    ['Tel. +49 (0)341 / 21 74 86-0/-19', 'DE', '+493412174860 work, +4934121748619 work'],
    ['тел: 011 3244 718 лок. 15', 'RS', '+381113244718 work ext 15'],
    ['Pour passer commande : 02 41 87 30 12', 'FR', '+33241873012 work'],
    ['Commande n° 02 41 87 30 12', 'FR', ''],
    ['Pedidos: 91 445 12 08', 'ES', '+34914451208 work'],
    ['Steuer-Identifikationsnummer (11 Ziffern, z. B. 12 345 678 901)', 'DE', ''],
    ['Mobile number, e.g. 07700 900123', 'GB', ''],
    ['627.8(460.28) ANS mol', 'ES', ''],
    ['212-555-0142 • #200, 5 Main St', 'US', '+12125550142 work'],
    ['Phone 212-555-0142 | #4 Main St', 'US', '+12125550142 work'],
    ['Tel 01 42 68 53 00 | p. 3', 'FR', '+33142685300 work'],
    ['Tel 020 7946 0123 l. 5', 'GB', '+442079460123 work'],
    ['212-555-0142 (home) x 4', 'US', '+12125550142 home ext 4'],
    ['212-555-0142 (direct) x 4', 'US', '+12125550142 direct ext 4'],
    ['022-555-0142(代表) 内線 4021', 'JP', '+81225550142 main ext 4021'],
    ['Tel 020 7946 0123 | ext. 5', 'GB', '+442079460123 work ext 5'],
    ['tel. 487 555 123, l. 12', 'CZ', '+420487555123 work ext 12'],
    ['Mobil: 0151 1234 2010', 'DE', '+4915112342010 mobile'],
    ['0151 0930 1745', 'DE', '+4915109301745 mobile'],
    ['0615 0645 0715 0745', 'DE', ''],
    ['Telefon 07141 12345-0, kein Fax - 24 Stunden', 'DE', '+497141123450 work'],
    ['Telefon 07141 12345-0, Fax -55', 'DE', '+497141123450 work, +4971411234555 fax'],
    ['Telefon 07141 12345-0, Fax -55 Stunden', 'DE', '+497141123450 work'],
    ['Tel 212-555-0142, fax -24', 'US', '+12125550142 work'],
  ])('%s in %s', (text, region, phones) => {
    expect(show(text, region)).toBe(phones)
  })
})

describe('names of days in closings', () => {
  test.each([
    ['Regards, Sunday Adeyemi', 'Sunday Adeyemi'],
    ['Best regards, Sunday', 'Sunday'],
    ['Kind regards, Friday Okonkwo', 'Friday Okonkwo'],
  ])('%s is signed', (line, name) => {
    expect(signOffParts(line)?.name).toBe(name)
  })

  test.each(['See you Monday.', 'Talk to you soon, Friday at the latest', 'See you, Friday'])('%s is not', (line) => {
    expect(signOffParts(line)).toBeNull()
  })
})

describe('companies', () => {
  test.each([
    '김민수 의원',
    '홍길동 국회의원',
    '김영희 시의원',
    'CV Anna Müller',
    'CV John Smith',
    'S.A. Pérez',
    'S.A. Lee',
    'Oy vey',
    'Maria Ab',
  ])('%s is none', (text) => {
    expect(isLikelyCompany(text)).toBe(false)
  })

  test.each(['서울내과의원', 'CV Maju Jaya Abadi', 'Oy Nordvik Ab', 'S.A. «Delvaux»', 'S.A. Brasserie Delvaux'])(
    '%s is one',
    (text) => {
      expect(isLikelyCompany(text)).toBe(true)
    },
  )

  test('a member of parliament is a person', () => {
    const { person } = readBlock(['김민수 의원', '서울시의회', '02-784-1234'], { region: 'KR', source: 'signature' })
    expect(person?.name?.value.full).toBe('김민수')
  })
})

describe('jobs', () => {
  test.each([
    'Wintersemester',
    'Trimester',
    'Monolog',
    'Burmester',
    'Nekrolog',
    'Prolog',
    'Монолог',
    'Некролог',
    'Thomas Schreiner',
    'Anna Gärtner',
    'Sam Brewer',
    'Jamie Butcher',
    'Nadia Boulanger',
    'Peter Tischler',
  ])('%s is none', (text) => {
    expect(isLikelyTitle(text)).toBe(false)
  })

  test.each([
    'kardiolog',
    'Onkolog',
    'кардиолог',
    'кардіолог',
    'стоматолог',
    'Murermester',
    'Rakennusmestari',
    'Byggmästare',
    'Schreiner',
    'Head brewer',
    'Head Brewer',
    'Gärtnerin und Inhaberin',
    'Schreinermeister',
    'Master Butcher',
  ])('%s is one', (text) => {
    expect(isLikelyTitle(text)).toBe(true)
  })
})

describe('departments', () => {
  test.each(['Gottesdienst', 'Verdienst', 'Winterdienst', 'Dienst', 'Lägenheten', 'Nyheten'])('%s is none', (text) => {
    expect(isLikelyDepartment(text)).toBe(false)
  })

  test.each(['Vertriebsinnendienst', 'Außendienst', 'Kundendienst', 'Einwohnerdienste', 'Försäljningsenheten'])(
    '%s is one',
    (text) => {
      expect(isLikelyDepartment(text)).toBe(true)
    },
  )
})
