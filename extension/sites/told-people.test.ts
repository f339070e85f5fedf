import { describe, expect, test } from 'vitest'
import { readPage } from './reader.ts'

const url = 'https://www.example.example/x'

function peopleOf(body: string, head = ''): string[] {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
  const { people } = readPage(new DOMParser().parseFromString(html, 'text/html'), { url })
  return people.map(({ name }) => name?.value.full ?? '').toSorted()
}

const jsonLd = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
const FOOT = '<footer><p>© Example Ltd</p></footer>'

describe('people that a page tells of and nobody reaches there', () => {
  test.each([
    ['a film', { '@type': 'Movie', name: 'Salt', actor: { '@type': 'Person', name: 'Idris Pellow' } }],
    ['a book', { '@type': 'Book', name: 'Salt', author: { '@type': 'Person', name: 'Amelia Crowe' } }],
    [
      'a concert',
      {
        '@type': 'MusicEvent',
        name: 'Salt',
        performer: [{ '@type': 'Person', name: 'Nadia Karim', jobTitle: 'Cellist' }],
      },
    ],
    [
      'a life that is over',
      { '@type': 'Person', name: 'Leopoldine Hraby', jobTitle: 'Engineer', birthDate: '1893-05-17', deathDate: '1970' },
    ],
  ])('%s names nobody to save', (_, thing) => {
    expect(peopleOf(`<h1>Salt</h1>${FOOT}`, jsonLd(thing))).toEqual([])
  })

  test.each([
    [
      'an article names its author',
      { '@type': 'Article', author: { '@type': 'Person', name: 'Amelia Crowe' } },
      'Amelia Crowe',
    ],
    [
      'a house names who works there',
      { '@type': 'Organization', name: 'Example Ltd', employee: { '@type': 'Person', name: 'Idris Pellow' } },
      'Idris Pellow',
    ],
    [
      'a performer who can be written to is shown',
      { '@type': 'Event', performer: { '@type': 'Person', name: 'Nadia Karim', email: 'nadia@example.example' } },
      'Nadia Karim',
    ],
  ])('%s', (_, thing, name) => {
    expect(peopleOf(`<h1>Salt</h1>${FOOT}`, jsonLd(thing))).toEqual([name])
  })

  test('what visitors say is theirs: answers, and reviews inside goods; a review by itself has an author', () => {
    const author = { '@type': 'Person', name: 'Philippa Goddard' }
    const review = { '@type': 'Review', author, reviewBody: 'Fine.' }
    expect(peopleOf('<h1>Kettle</h1>', jsonLd({ '@type': 'Product', name: 'Kettle', review }))).toEqual([])
    expect(
      peopleOf('<h1>Why?</h1>', jsonLd({ '@type': 'Question', acceptedAnswer: { '@type': 'Answer', author } })),
    ).toEqual([])
    expect(
      peopleOf('<h1>Kettle</h1>', jsonLd({ ...review, itemReviewed: { '@type': 'Thing', name: 'Kettle' } })),
    ).toEqual(['Philippa Goddard'])
  })

  test.each(['frostbite_fan_77', 'ibelmonte'])('%s is a handle', (name) => {
    expect(peopleOf('<h1>Topic</h1>', jsonLd({ '@type': 'WebPage', author: { '@type': 'Person', name } }))).toEqual([])
  })

  test('a life that is over is told with its years', () => {
    const lines = (years: string): string =>
      `<h1>Our people</h1><h2>Ada Whitlock</h2><p>Engineer</p><p>Ada Whitlock ${years} is an engineer.</p><p>office@example.example</p>`
    expect(peopleOf(lines('(17 May 1893 – 4 February 1970)'))).toEqual([])
    expect(peopleOf(lines('(with us since 2014)'))).toEqual(['Ada Whitlock'])
  })

  test('a headline in which directors flee shows no directors', () => {
    const page = (title: string): string =>
      `<h1>${title}</h1><div><p><b>Ada Whitlock</b><br>Chair</p><p><b>Rory McAllan</b><br>Director</p></div>${FOOT}`
    expect(peopleOf(page('Our directors'))).toEqual(['Ada Whitlock', 'Rory McAllan'])
    expect(peopleOf(page('Tea farmers storm factory over bonus as directors flee'))).toEqual([])
  })

  test('an encyclopedia marks the subject of its page as a card', () => {
    const box =
      '<table class="infobox biography vcard"><tr><th class="fn">Ada Whitlock</th></tr><tr><th>Occupation</th><td class="role">Structural engineer</td></tr></table>'
    expect(peopleOf(`<h1>Ada Whitlock</h1>${box}${FOOT}`)).toEqual([])
  })

  const squad = (box: string, heading: string): string =>
    `<h1>Glenorchy</h1><h2>${heading}</h2>${[
      ['Rory McAllan', 'Head Coach'],
      ['Sarah Whitlock', 'Physiotherapist'],
      ['Daniel Strachan', 'Team Doctor'],
    ]
      .map(([name, job]) => `<div class="${box}"><h3>${name}</h3><p>${job}</p></div>`)
      .join('')}${FOOT}`

  test.each([
    ['player-card', 'Backroom'],
    ['speaker', 'Day one'],
    ['cast-member', 'Credits'],
  ])('boxes called %s show who is on a field or a stage', (box, heading) => {
    expect(peopleOf(squad(box, heading))).toEqual([])
  })

  test('names over jobs are the page’s own people where a heading says so, or one of them can be reached', () => {
    const all = ['Daniel Strachan', 'Rory McAllan', 'Sarah Whitlock']
    expect(peopleOf(squad('card', 'Our team'))).toEqual(all)
    expect(peopleOf(`${squad('card', 'Glenorchy today')}<p>office@example.example</p>`)).toEqual(all)
    expect(peopleOf(squad('card', 'Glenorchy today'))).toEqual([])
  })

  test('a table that counts ages or marks is a list of who took part', () => {
    const table = (heads: string, cells: string): string =>
      `<h1>Staff list</h1><table><tr><th>Name</th>${heads}</tr><tr><td>Sarah Whitlock</td>${cells}</tr><tr><td>Rory McAllan</td>${cells}</tr></table>${FOOT}`
    expect(peopleOf(table('<th>Age</th><th>Position</th>', '<td>41</td><td>Warden</td>'))).toEqual([])
    expect(peopleOf(table('<th>Position</th>', '<td>Warden</td>'))).toEqual(['Rory McAllan', 'Sarah Whitlock'])
  })

  test('credits of a work are no contacts, jobs of a house are', () => {
    expect(peopleOf(`<h1>Contact</h1><p>Screenplay: Amelia Crowe</p>${FOOT}`)).toEqual([])
    expect(peopleOf(`<h1>Contact</h1><p>Director: Amelia Crowe</p><p>office@example.example</p>`)).toEqual([
      'Amelia Crowe',
    ])
  })
})
