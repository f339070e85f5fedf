import { describe, expect, test } from 'vitest'
import { isTelling } from './card-title.ts'
import { pageKind } from './page-kind.ts'
import type { Line } from './page-lines.ts'
import { readPage } from './reader.ts'
import { isGone } from './told-people.ts'

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

  test.each([
    ['Our directors', 'people'],
    ['Committee | Lowfield Players', 'other'],
    ['Our team – Squad HR', 'people'],
    ['Tea farmers storm factory over bonus as directors flee', 'other'],
    ['Bog Standard: a podcast about peat', 'other'],
    ['About us | Example', 'contact'],
    ['领导班子成员公示', 'people'],
    ['Oyuncu kadrosu', 'article'],
  ])('a page called %s is of kind %s', (title, kind) => {
    const doc = new DOMParser().parseFromString(`<title>${title}</title><h1>Welcome</h1>`, 'text/html')
    expect(pageKind(doc, url, [])).toBe(kind)
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

  test.each(['Our team', 'Glenorchy today', 'Governors', 'Wer wir sind', 'Le bureau'])(
    'names over jobs below %s are the page’s own people, also where nobody can be reached',
    (heading) => {
      expect(peopleOf(squad('card', heading))).toEqual(['Daniel Strachan', 'Rory McAllan', 'Sarah Whitlock'])
    },
  )

  test.each(['First team squad', 'Cast', 'Key executives', 'Past winners', 'Speakers'])(
    'below %s they are told of',
    (heading) => {
      expect(peopleOf(squad('card', heading))).toEqual([])
    },
  )

  test('a table that counts marks is a list of who took part, one of offices is not', () => {
    const table = (heads: string, cells: string): string =>
      `<h1>Spring run</h1><table><tr><th>Name</th>${heads}</tr><tr><td>Sarah Whitlock</td>${cells}</tr><tr><td>Rory McAllan</td>${cells}</tr></table><p>office@example.example</p>`
    expect(peopleOf(table('<th>Bib</th><th>Club</th>', '<td>41</td><td>Harriers</td>'))).toEqual([])
    expect(peopleOf(table('<th>Age</th><th>Position</th>', '<td>41</td><td>Warden</td>'))).toEqual([
      'Rory McAllan',
      'Sarah Whitlock',
    ])
  })

  test('one word for death makes no life of a page', () => {
    const page = (value: string): string => `<h1>Ada Whitlock</h1><dl><dt>Death</dt><dd>${value}</dd></dl>${FOOT}`
    const head = jsonLd({ '@type': 'Person', name: 'Ada Whitlock', jobTitle: 'Director' })
    expect(peopleOf(page('benefit since 2004'), head)).toEqual(['Ada Whitlock'])
    expect(peopleOf(page('4 February 1970, Toronto'), head)).toEqual([])
  })

  test('a box for the author holds a job and a day too', () => {
    const box = '<div class="author-box"><p>Ada Whitlock</p><p>Reporter</p><p>3 May 2024</p></div>'
    const prose = '<p>It rained all day, and nobody minded.</p>'.repeat(6)
    expect(peopleOf(`<h1>Rain</h1>${box}${prose}`, '<meta property="og:type" content="article">')).toEqual([
      'Ada Whitlock',
    ])
  })

  test.each([
    ['The director kept it simple in indigo. “I dressed for the buffet.”', true],
    ['She has run the shop since 2004. Before that she taught music.', true],
    ['Stellv. Vorsitzende', false],
    ['Wissenschaftl. Mitarbeiterin', false],
    ['Director, “Future Cities” programme', false],
    ['Leiterin Projekt „Zukunft“', false],
  ])('%s tells of somebody: %s', (text, tells) => {
    expect(isTelling(text)).toBe(tells)
  })

  test.each([
    ['Ada Whitlock (17 May 1893 – 4 February 1970)', true],
    ['柳承晖（1907年4月2日—1984年11月30日），字仲明', true],
    ['Ada Whitlock (Chair, 2004–2027)', false],
    ['Ada Whitlock (Chair 1999–2020) is a lawyer', false],
    ['Ada Whitlock (2024–2027), Chair', false],
    ['Ada Whitlock (since 2014)', false],
  ])('%s is gone: %s', (text, gone) => {
    const line = { text } as Line
    expect(isGone(/^[^(（ ]+(?: [^(（ ]+)?/u.exec(text)?.[0] ?? '', [line])).toBe(gone)
  })

  test('credits of a work are no contacts, jobs of a house are', () => {
    expect(peopleOf(`<h1>Contact</h1><p>Screenplay: Amelia Crowe</p>${FOOT}`)).toEqual([])
    expect(peopleOf(`<h1>Contact</h1><p>Director: Amelia Crowe</p><p>office@example.example</p>`)).toEqual([
      'Amelia Crowe',
    ])
  })
})

describe('whom a page quotes', () => {
  const desk =
    '<p>Anna Holm, Sales Manager, <a href="mailto:anna.holm@example.example">anna.holm@example.example</a></p>'

  test.each([
    [
      '<div><p>“They took over our books and closed on time.”</p><p>Desmond Ang, CFO, Lionhead Supplies Pte Ltd</p></div>',
    ],
    [
      '<p>«Vendemos nuestras mermeladas en seis países.»<br><strong>Lourdes Sanz</strong>, gerente de Dulces Moncayo</p>',
    ],
    [
      '<figure><blockquote>Quattro giorni, 210 contatti utili.</blockquote><figcaption>Corrado Benini, titolare, Cantieri Benini</figcaption></figure>',
    ],
  ])('is a customer with a job elsewhere: %s', (quote) => {
    expect(peopleOf(`<h1>Contact</h1>${desk}${quote}${FOOT}`)).toEqual(['Anna Holm'])
  })

  test.each([
    [
      'cards with a saying over each name',
      '<h1>Our team</h1><ul><li><p>“Details decide about a good evening.”</p><h3>Anna Holm</h3><p>Chef</p></li><li><p>“Wine is patience in a bottle.”</p><h3>Ben Carver</h3><p>Sommelier</p></li></ul>',
      ['Anna Holm', 'Ben Carver'],
    ],
    [
      'a quotation that only moves its text to the right',
      '<h1>Contact</h1><blockquote><p>Our office is open from nine to five every day.</p><p>Anna Holm, Office Manager</p></blockquote>',
      ['Anna Holm'],
    ],
  ])('is one of the house in %s', (_, html, people) => {
    expect(peopleOf(`${html}${FOOT}`)).toEqual(people)
  })

  test('is one of the house where cards tell what each of them likes to say', () => {
    const card = (name: string, job: string) =>
      `<li><h3>${name}</h3><p>${job}</p><p>“Details decide about a good evening.”</p></li>`
    expect(
      peopleOf(`<h1>Our team</h1><ul>${card('Anna Holm', 'Chef')}${card('Ben Carver', 'Sommelier')}</ul>${FOOT}`),
    ).toEqual(['Anna Holm', 'Ben Carver'])
  })
})

test('a name with a legal form behind its comma is a house', () => {
  expect(peopleOf('<p>Responsable: Marta Rojas Gestión, S.L. Finalidad: atender tu consulta.</p>')).toEqual([])
})

test.each(['Co-Founder', 'AD', 'M.D.'])('a name with %s behind its comma is a person', (job) => {
  expect(peopleOf(`<h1>Our team</h1><ul><li>Anna Holm, ${job}, anna.holm@example.example</li></ul>`)).toEqual([
    'Anna Holm',
  ])
})

test('a head over two rows ends where the body of the table begins', () => {
  const head = '<thead><tr><th rowspan="2">Name</th><th>Position</th><th>Phone</th></tr></thead>'
  const rows =
    '<tbody><tr><td>Anna Holm</td><td>Manager</td><td>020 7946 0101</td></tr><tr><td>Ben Carver</td><td>Clerk</td><td>020 7946 0102</td></tr></tbody>'
  expect(peopleOf(`<h1>Contact</h1><table>${head}${rows}</table>${FOOT}`)).toEqual(['Anna Holm', 'Ben Carver'])
})

test('a cell over several rows moves the others of its column', () => {
  const head = '<tr><th>Team</th><th>Position</th><th>Name</th><th>Direct dial</th></tr>'
  const rows =
    '<tr><td rowspan="2">Export</td><td>Manager</td><td>Anna Holm</td><td>020 7946 0101</td></tr><tr><td>Clerk</td><td>Ben Carver</td><td>020 7946 0102</td></tr>'
  expect(peopleOf(`<h1>Contact</h1><table>${head}${rows}</table>${FOOT}`)).toEqual(['Anna Holm', 'Ben Carver'])
})

test('a customer who is quoted by family and courtesy is nobody to write to, a colleague who is called so is', () => {
  const read = (body: string): (string | undefined)[] => {
    const html = `<html lang="zh-CN"><body><h1>我们的团队</h1>${body}</body></html>`
    const doc = new DOMParser().parseFromString(html, 'text/html')
    return readPage(doc, { url: 'https://qiheng.example/' }).people.map(({ name }) => name?.value.full)
  }
  expect(read('<p>“响应迅速。”</p><p>赵女士</p><p>法务总监</p>')).toEqual([])
  expect(read('<p>“Great and fast.”</p><p>Mrs. Smith</p><p>Head of Finance</p>')).toEqual([])
  expect(read('<p>王律师</p><p>高级合伙人</p><p>陈律师</p><p>合伙人</p><p>李律师</p><p>合伙人</p>')).toHaveLength(3)
  expect(read('<p>联系人：黄小姐</p><p>电话：0755-2794 6081</p>')).toEqual(['黄小姐'])
})
