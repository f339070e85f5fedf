import { describe, expect, test } from 'vitest'
import { must } from '#shared/lib/must.ts'
import { readPage } from '../reader.ts'
import { asian } from './asian.ts'
import { desksAfrica } from './desks-africa.ts'
import { desksBalkan } from './desks-balkan.ts'
import { desksBaltic } from './desks-baltic.ts'
import { desksBuilders } from './desks-builders.ts'
import { desksFifth } from './desks-fifth.ts'
import { desksFourth } from './desks-fourth.ts'
import { desksSecond } from './desks-second.ts'
import { desksThird } from './desks-third.ts'
import { desksTropics } from './desks-tropics.ts'
import { desksWest } from './desks-west.ts'
import { desksWorld } from './desks-world.ts'
import { east } from './east.ts'
import { english } from './english.ts'
import { european } from './european.ts'
import { firms } from './firms.ts'
import { firmsFifthA } from './firms-fifth-a.ts'
import { firmsFifthB } from './firms-fifth-b.ts'
import { firmsFourth } from './firms-fourth.ts'
import { firmsSecond } from './firms-second.ts'
import { firmsThird } from './firms-third.ts'
import { houses } from './houses.ts'
import { housesSecond } from './houses-second.ts'
import { housesThird } from './houses-third.ts'
import { imprints } from './imprints.ts'
import { offices } from './offices.ts'
import { ordinary } from './ordinary.ts'
import { ordinaryCasts } from './ordinary-casts.ts'
import { ordinaryCredits } from './ordinary-credits.ts'
import { ordinaryNotices } from './ordinary-notices.ts'
import { ordinaryFifth } from './ordinary-fifth.ts'
import { ordinaryNinth } from './ordinary-ninth.ts'
import { ordinarySecond } from './ordinary-second.ts'
import { ordinaryFourth } from './ordinary-fourth.ts'
import { ordinarySeventh } from './ordinary-seventh.ts'
import { ordinarySixth } from './ordinary-sixth.ts'
import { ordinaryTenth } from './ordinary-tenth.ts'
import { ordinaryThird } from './ordinary-third.ts'
import { ordinaryTemplates } from './ordinary-templates.ts'
import { ordinaryEighth } from './ordinary-eighth.ts'
import { ordinaryWorld } from './ordinary-world.ts'
import { streetsEnglish } from './streets-english.ts'
import { streetsEurope } from './streets-europe.ts'
import { streetsSecond } from './streets-second.ts'
import { streetsThird } from './streets-third.ts'
import { streetsWorld } from './streets-world.ts'
import { templates } from './templates.ts'
import { traps } from './traps.ts'
import { compare, f1, nameOfPerson, tallyOf, type Metric } from './scored.ts'

const read = (html: string, url: string) => readPage(new DOMParser().parseFromString(html, 'text/html'), { url })

const SETS = {
  english,
  european,
  asian,
  offices,
  imprints,
  east,
  templates,
  houses,
  housesSecond,
  housesThird,
  desksWest,
  desksWorld,
  desksSecond,
  desksThird,
  desksFourth,
  desksFifth,
  desksAfrica,
  desksBalkan,
  desksBaltic,
  desksTropics,
  desksBuilders,
  streetsEnglish,
  streetsEurope,
  streetsWorld,
  streetsSecond,
  streetsThird,
  firms,
  firmsSecond,
  firmsThird,
  firmsFourth,
  firmsFifthA,
  firmsFifthB,
  traps,
}

/** Least F1 over a set: what a change may not fall below. */
const FLOORS: Readonly<Record<string, Readonly<Record<Metric, number>>>> = {
  english: { person: 0.95, title: 0.93, phone: 0.99, email: 0.99, org: 0.88, placed: 0.95 },
  european: { person: 0.94, title: 0.86, phone: 0.99, email: 0.99, org: 0.93, placed: 0.93 },
  offices: { person: 0.95, title: 0.96, phone: 0.99, email: 0.99, org: 0.85, placed: 0.95 },
  imprints: { person: 0.97, title: 0.96, phone: 0.99, email: 0.99, org: 0.85, placed: 0.97 },
  east: { person: 0.96, title: 0.98, phone: 0.99, email: 0.99, org: 0.93, placed: 0.93 },
  templates: { person: 0.97, title: 0.95, phone: 0.99, email: 0.99, org: 0.92, placed: 0.95 },
  houses: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.97, placed: 0.97 },
  housesSecond: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.97, placed: 0.97 },
  housesThird: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.88, placed: 0.97 },
  desksWest: { person: 0.98, title: 0.96, phone: 0.99, email: 0.99, org: 0.93, placed: 0.98 },
  desksWorld: { person: 0.98, title: 0.94, phone: 0.98, email: 0.99, org: 0.93, placed: 0.96 },
  desksSecond: { person: 0.98, title: 0.96, phone: 0.99, email: 0.99, org: 0.97, placed: 0.98 },
  desksThird: { person: 0.98, title: 0.97, phone: 0.99, email: 0.99, org: 0.97, placed: 0.97 },
  desksFourth: { person: 0.9, title: 0.9, phone: 0.99, email: 0.99, org: 0.97, placed: 0.9 },
  desksFifth: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.95, placed: 0.97 },
  desksAfrica: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.85, placed: 0.97 },
  desksBalkan: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.85, placed: 0.97 },
  desksBaltic: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.95, placed: 0.97 },
  desksTropics: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.95, placed: 0.95 },
  desksBuilders: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.97, placed: 0.97 },
  streetsEnglish: { person: 0.97, title: 0.95, phone: 0.99, email: 0.99, org: 0.93, placed: 0.88 },
  streetsEurope: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.95, placed: 0.88 },
  streetsWorld: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.95, placed: 0.88 },
  streetsSecond: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.95, placed: 0.93 },
  streetsThird: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.93, placed: 0.8 },
  firms: { person: 0.94, title: 0.75, phone: 0.99, email: 0.99, org: 0.8, placed: 0.82 },
  firmsSecond: { person: 0.92, title: 0.85, phone: 0.99, email: 0.99, org: 0.9, placed: 0.85 },
  firmsThird: { person: 0.88, title: 0.85, phone: 0.99, email: 0.99, org: 0.75, placed: 0.85 },
  firmsFifthA: { person: 0.95, title: 0.9, phone: 0.98, email: 0.95, org: 0.65, placed: 0.9 },
  firmsFifthB: { person: 0.9, title: 0.88, phone: 0.94, email: 0.99, org: 0.7, placed: 0.85 },
  firmsFourth: { person: 0.9, title: 0.85, phone: 0.97, email: 0.99, org: 0.75, placed: 0.85 },
  traps: { person: 0.97, title: 0.97, phone: 0.99, email: 0.99, org: 0.9, placed: 0.97 },
  asian: { person: 0.92, title: 0.92, phone: 0.97, email: 0.99, org: 0.95, placed: 0.88 },
}

describe('the reader on made-up pages of all kinds', () => {
  test.each(Object.entries(SETS))('finds who stands on the %s ones', (name, pages) => {
    const tallies = tallyOf(pages, read)
    for (const [metric, floor] of Object.entries(must(FLOORS[name])) as [Metric, number][]) {
      const tally = tallies[metric]
      expect(f1(tally), `${metric}: ${[...tally.missing, ...tally.wrong].join('; ')}`).toBeGreaterThanOrEqual(floor)
    }
  })

  test('shows hardly anybody who is not there', () => {
    const { person } = tallyOf(Object.values(SETS).flat(), read)
    expect(person.right / person.shown, person.wrong.join('; ')).toBeGreaterThanOrEqual(0.97)
  })

  test('leaves ordinary pages alone', () => {
    const wrong = [
      ...ordinary,
      ...ordinaryWorld,
      ...ordinaryTemplates,
      ...ordinarySecond,
      ...ordinaryThird,
      ...ordinaryFourth,
      ...ordinaryFifth,
      ...ordinarySixth,
      ...ordinarySeventh,
      ...ordinaryEighth,
      ...ordinaryNinth,
      ...ordinaryTenth,
      ...ordinaryCasts,
      ...ordinaryCredits,
      ...ordinaryNotices,
    ].flatMap(({ id, url, html, authors = [] }) => {
      const known = new Set(authors.map(nameOfPerson))
      const { people, companies } = read(html, url)
      const strangers = people
        .map(({ name }) => name?.value.full ?? '')
        .filter((name) => !known.has(nameOfPerson(name)))
      const numbers = [...people, ...companies].flatMap(({ phones }) => phones.map(({ value }) => value.e164))
      return [...strangers, ...numbers].map((value) => `${id}: ${value}`)
    })
    expect(wrong).toEqual([])
  })
})

describe('a page gives exactly its people and numbers', () => {
  const exact = [
    'us-law-cards',
    'us-school-staff-table',
    'us-city-departments',
    'us-clinic-providers',
    'gb-surgery',
    'gb-parish-council',
    'au-accountants',
    'in-college',
    'fr-mairie',
    'ch-arztpraxis',
    'cz-kontakty',
    'br-contato',
    'cn-lawyers',
    'tw-contact',
    'kr-company',
    'sg-directory',
  ]
  test.each([...english, ...european, ...asian].filter(({ id }) => exact.includes(id)))('$id', (page) => {
    const compared = compare(read(page.html, page.url), page)
    for (const metric of ['person', 'phone', 'email'] as const) {
      const [shown, gold] = compared[metric]
      expect([...new Set(shown)].toSorted()).toEqual([...new Set(gold)].toSorted())
    }
  })
})
