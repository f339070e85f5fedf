import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageClip } from '#shared/clip/drafts.ts'
import { MAX_PEOPLE } from '#shared/lib/limits.ts'
import { must } from '#shared/lib/must.ts'
import { readPage, readPageSliced, readSelection } from './reader.ts'

const pages = import.meta.glob<string>('./fixtures/*.html', { query: '?raw', import: 'default', eager: true })
const expectations = import.meta.glob<unknown>('./fixtures/*.expected.json', { import: 'default', eager: true })

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** What a fixture promises: who, and what belongs to whom. */
function facts({ people, companies }: PageClip): unknown {
  const reach = ({ phones, emails }: Pick<PageClip['people'][number], 'phones' | 'emails'>) => ({
    phones: phones.map(({ value }) => `${value.e164}${value.ext ? `;${value.ext}` : ''} ${value.kind}`),
    emails: emails.map(({ value }) => value),
  })
  return {
    people: people.map((person) => ({
      name: person.name?.value.full,
      title: person.title?.value ?? '',
      org: person.org?.value ?? '',
      ...reach(person),
    })),
    companies: companies.map((company) => ({
      name: company.name.value,
      address: company.address?.value ?? '',
      ...reach(company),
    })),
  }
}

const read = (html: string, url = 'https://unknown.example/'): PageClip => readPage(parse(html), { url })

describe('a page', () => {
  test('heads only the first of the tables that a list is cut into', () => {
    const table = (rows: string) => `<table class="staff">${rows}</table>`
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const html = `<h1>Staff</h1><p>Dial the office at 608-555-0142 and then the extension below.</p><h2>Office</h2>${table(row('Name', 'Position', 'Ext.', 'E-mail') + row('Carla Abernathy', 'Principal', '4100', 'cabernathy@marsh.example'))}<h2>Support</h2>${table(row('Rose Dombrowski', 'Food Service Manager', '4145', 'rdombrowski@marsh.example'))}`
    const { people } = read(html, 'https://www.marsh.example/staff')
    expect(people.map(({ name, phones }) => [name?.value.full, phones[0]?.value.ext])).toEqual([
      ['Carla Abernathy', '4100'],
      ['Rose Dombrowski', '4145'],
    ])
  })

  test('gives no table a head that its own rows do not fit', () => {
    const table = (...rows: string[][]) =>
      `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
    const html = `<h1>Staff</h1><p>Office 608-555-0142</p>${table(['Name', 'Position', 'Ext.'], ['Carla Abernathy', 'Principal', '4100'])}<h2>Prizes</h2>${table(['Pupil', 'House', 'Points'], ['Emily Brown', 'Red', '4000'])}`
    const { people } = read(html, 'https://www.marsh.example/staff')
    expect(people.map(({ name, title }) => [name?.value.full, title?.value])).toEqual([
      ['Carla Abernathy', 'Principal'],
    ])
  })

  test('gives who stands in a column the post that heads it', () => {
    const html =
      '<h1>門市據點</h1><table><tr><th>門市</th><th>電話</th><th>店長</th></tr><tr><td>虎尾總店</td><td>05-632-8471</td><td>廖文雄</td></tr><tr><td>屏東店</td><td>08-736-9024</td><td>潘淑惠</td></tr></table>'
    const { people } = read(`<html lang="zh-TW"><body>${html}</body></html>`, 'https://www.haotian.com.tw/stores')
    expect(people.map(({ name, title }) => [name?.value.full, title?.value])).toEqual([
      ['廖文雄', '店長'],
      ['潘淑惠', '店長'],
    ])
  })

  test('calls no hours a person whatever stands over them', () => {
    const html =
      '<h1>门店</h1><table><tr><th>门店</th><th>电话</th><th>营业</th></tr><tr><td>北京店</td><td>010-8123 4567</td><td>全天</td></tr></table>'
    expect(read(`<html lang="zh-CN"><body>${html}</body></html>`, 'https://www.store.cn/').people).toEqual([])
  })

  test('a head of posts in a table of its own leaves its people people', () => {
    const table = (...rows: string[][]) =>
      `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
    const html = `<h1>Staff</h1>${table(['Name', 'Position', 'Phone'], ['Carla Abernathy', 'Principal', '608-555-0142'])}<h2>Committees</h2>${table(['Committee', 'Chair', 'Secretary'], ['Finance', 'Anna Weber', 'Tom Bell'], ['Sports', 'Emily Brown', 'Sam Lee'])}`
    const names = read(html, 'https://www.marsh.example/staff').people.map(({ name }) => name?.value.full)
    expect(names).toEqual(expect.arrayContaining(['Carla Abernathy', 'Anna Weber', 'Emily Brown']))
  })

  test.each([
    '<h3><span class="head__cap">A</span><span class="head__rest">nna Weber</span></h3><p>Director</p><p>+49 30 1234567</p>',
    '<h3>Anna Weber</h3><p>Director</p><p><span class="phone__prefix">+49 30 </span><span class="phone__number">1234567</span></p>',
  ])('keeps the parts of one value together: %s', (html) => {
    const [person] = read(`<html lang="de"><body>${html}</body></html>`, 'https://h.example/team').people
    expect([person?.name?.value.full, person?.phones[0]?.value.e164]).toEqual(['Anna Weber', '+49301234567'])
  })

  test('takes the number of an old card for a fax where the page says so', () => {
    const html =
      '<div class="vcard"><span class="fn">Priya Raman</span><ul><li class="tel"><span class="type">Office</span>: <span class="value">902-463-7185</span></li><li class="tel"><span class="type">Fax</span>: <span class="value">902-463-7190</span></li></ul></div>'
    const [person] = read(`<html lang="en-CA"><body>${html}</body></html>`, 'https://www.house.ca/team/priya').people
    expect(person?.phones.filter(({ value }) => value.kind !== 'fax').map(({ value }) => value.e164)).toEqual([
      '+19024637185',
    ])
  })

  test('sets elements of one block apart by the names that they have', () => {
    const html =
      '<div class="membre"><span class="membre__nom">Marie Gérardin</span><span class="membre__fonction">Responsable du bureau VRD</span><span class="membre__contact">06 73 20 48 91</span></div>'
    const [person] = read(`<html lang="fr"><body>${html}</body></html>`, 'https://www.cabinet.fr/equipe').people
    expect([person?.title?.value, person?.phones[0]?.value.e164]).toEqual(['Responsable du bureau VRD', '+33673204891'])
  })

  test.each(['In 2019, Anna Weber won the town’s award.', 'Room 204 Anna Weber'])(
    'keeps a person in spite of %s',
    (line) => {
      const html = `<h1>Team</h1><h3>Anna Weber</h3><p>Director</p><p>anna@h.example</p><p>${line}</p>`
      expect(read(html, 'https://h.example/').people.map(({ name }) => name?.value.full)).toContain('Anna Weber')
    },
  )

  test.each(['Speak to the manager. Office hours 9 to 5.', 'Daughter of the founder. Sales Director since 2019.'])(
    'takes no sentence for a job: %s',
    (line) => {
      const [person] = read(`<h3>Anna Weber</h3><p>${line}</p><p>anna@h.example</p>`, 'https://h.example/').people
      expect(person?.title).toBeUndefined()
    },
  )

  test('calls no branch a person that is named after its town', () => {
    const html =
      '<h1>Locations</h1><div><h3>Swift Current</h3><p>2215 North Service Road W<br>Swift Current, SK S9H 5K7</p><p>Phone: 306-773-8822</p><p>Branch Manager: Darcy Friesen</p></div>'
    expect(read(html, 'https://forge.example/').people.map(({ name }) => name?.value.full)).toEqual(['Darcy Friesen'])
  })

  test('reads the job as the first sentence below a name', () => {
    const html =
      '<div><h3>Dale Hendrickson</h3><p>Owner & Master Plumber. Bids, remodels and commercial work: (208) 664-2917 ext. 2</p></div>'
    const [person] = read(html, 'https://tamarack.example/contact').people
    expect([person?.name?.value.full, person?.title?.value]).toEqual(['Dale Hendrickson', 'Owner & Master Plumber'])
  })

  test('takes no address for a house, whatever its road is called', () => {
    const html =
      '<h1>Pine Hollow School</h1><p>N4471 County Road J, Little Marsh, WI 54141</p><p>Phone: 920-555-0142</p>'
    expect(read(html, 'https://www.marsh.example/').companies.map(({ name }) => name.value)).not.toContain(
      'N4471 County Road J, Little Marsh, WI 54141',
    )
  })

  test('gives everybody under one label the job that it says', () => {
    const html =
      '<h1>Impressum</h1><p>Roth GmbH</p><p><strong>Vertreten durch die Geschäftsführer:</strong><br>Annika Kiesel<br>Torsten Roth</p><p>Tel. 0361 7894412</p>'
    const { people } = read(html, 'https://kiesel-roth.de/impressum')
    expect(people.map(({ name, title }) => `${name?.value.full}, ${title?.value}`).toSorted()).toEqual([
      'Annika Kiesel, Geschäftsführer',
      'Torsten Roth, Geschäftsführer',
    ])
  })

  test('names a house without what the line tells of it behind', () => {
    const html =
      '<title>律师团队</title><footer><p>北京衡岳律师事务所 地址：北京市朝阳区光华路甲 14 号 邮编：100020</p></footer>'
    expect(read(html, 'https://hengyuelaw.cn/').companies.map(({ name }) => name.value)).toEqual(['北京衡岳律师事务所'])
  })

  test.each(Object.entries(pages))('gives the people of %s', (path, html) => {
    const url = must(/^<!-- (\S+) -->/.exec(html)?.[1])
    const expected = path.replace(/\.html$/, '.expected.json')
    expect(Object.keys(expectations)).toContain(expected)
    expect(facts(read(html, url))).toEqual(expectations[expected])
  })

  test('says for every value where it was read', () => {
    for (const html of Object.values(pages)) {
      const clip = read(html)
      for (const card of [...clip.people, ...clip.companies]) {
        for (const field of [card.name, card.address, ...card.phones, ...card.emails, ...card.urls]) {
          if (field)
            expect(field.evidence.every(({ source, quote }) => source.length > 0 && quote.length > 0)).toBe(true)
        }
      }
    }
  })

  test('that names somebody in data, markup and text is surer than one of them alone', () => {
    const card =
      '<div class="h-card"><span class="p-name">Ines Moreau</span> <a class="u-email" href="mailto:ines@lab.example">mail</a></div>'
    const data =
      '<script type="application/ld+json">{"@type":"Person","name":"Ines Moreau","email":"ines@lab.example"}</script>'
    const [one] = read(card).people
    const [both] = read(data + card).people
    expect(must(both?.emails[0]).confidence).toBeGreaterThan(must(one?.emails[0]).confidence)
    expect(read(data + card).people).toHaveLength(1)
  })

  test('keeps a shared mailbox and a switchboard with the company', () => {
    const { people, companies } = read(
      '<title>Kiln Ltd</title><h1>Kiln Ltd</h1><div><h3>Mary Ellison</h3><p>Potter</p><p>mary@kiln.example</p></div><footer>Kiln Ltd, info@kiln.example, +44 20 7946 0958</footer>',
      'https://kiln.example/',
    )
    expect(people.flatMap(({ emails }) => emails.map(({ value }) => value))).toEqual(['mary@kiln.example'])
    expect(companies[0]?.emails.map(({ value }) => value)).toEqual(['info@kiln.example'])
    expect(companies[0]?.phones.map(({ value }) => value.e164)).toEqual(['+442079460958'])
  })

  test('that plants hundreds of people gives no more than the limit', () => {
    const one = (at: number) =>
      `<div class="member"><h3>Mary Number${String.fromCharCode(97 + (at % 26))}</h3><p>Manager</p><a href="mailto:m${at}@x.example">mail</a></div>`
    const clip = read(`<h1>Team</h1>${Array.from({ length: 400 }, (_, at) => one(at)).join('')}`)
    expect(clip.people.length).toBeLessThanOrEqual(MAX_PEOPLE)
  })

  test('of any markup is read without an error', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<div>',
        '</div>',
        '<p',
        '<table><tr><td>',
        '<a href="mailto:',
        '"',
        '<script type="application/ld+json">{"@type":"Person",',
        '<b>Mary Ellison</b>',
        '联系人：',
        '<br>',
        '&#x0;',
        '<span itemscope itemprop="x" itemref="y" id="y">',
        '<div class="vcard h-card">',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const clip = read(pieces.join(''))
        expect(clip.warnings).not.toContain('clip.warning.unreadable')
      }),
      { numRuns: 200 },
    )
  })

  test('is the same read in slices, and nothing when nobody waits any more', async () => {
    const html = must(Object.values(pages)[0])
    const context = { url: 'https://northbank.example/team' }
    expect(await readPageSliced(parse(html), context, new AbortController().signal)).toEqual(
      readPage(parse(html), context),
    )
    expect((await readPageSliced(parse(html), context, AbortSignal.abort())).people).toEqual([])
  })
})

test('a selection speaks for the name in it', () => {
  const { people, selection } = readSelection(
    parse(
      '<p>For tenders please contact Ruth Castellano, Head of Grid Operations, r.castellano@meridian-grid.example</p>',
    ),
    { url: 'https://meridian-grid.example/' },
  )
  expect(selection).toBe(true)
  expect(people[0]?.name?.value.full).toBe('Ruth Castellano')
  expect(people[0]?.emails[0]?.value).toBe('r.castellano@meridian-grid.example')
})

test('links that would run script are never proposed', () => {
  const { people, companies } = read(
    '<div class="h-card"><a class="p-name u-url" href="javascript:alert(1)">Ines Moreau</a> ines@lab.example</div>',
  )
  expect([...people, ...companies].flatMap(({ urls }) => urls)).toEqual([])
})

test('who made the site and what a program shows are not proposed', () => {
  const html = `<title>Kiln Ltd</title><h1>Kiln Ltd</h1><p>Tel 01353 660141</p><p>Site by <a href="mailto:max@pixelmill.example">Pixel Mill</a></p>
    <pre>const user = { "email": "dev@pixelmill.example", "phone": "+44 1353 660199" }</pre>`
  const { people, companies } = readPage(parse(html), { url: 'https://kiln.co.uk/' })
  const reach = [...people, ...companies].flatMap(({ emails, phones }) => [
    ...emails.map(({ value }) => value),
    ...phones.map(({ value }) => value.e164),
  ])
  expect(reach).toEqual(['+441353660141'])
})

test('a state of Brazil is none of the United States', () => {
  const html = `<html lang="pt-BR"><title>Contato | Clínica Verde Vale</title><div class="logo">Clínica Verde Vale</div><h1>Contato</h1>
    <p>Rua XV de Novembro, 1200 – Centro, Blumenau – SC, 89010-001</p><p>(47) 3221-5566</p>
    <p>Diretor clínico: Dr. Renato Albuquerque – CRM/SC 12345</p>`
  const { companies } = readPage(parse(html), { url: 'https://www.clinicaverdevale.com.br/contato' })
  expect(companies[0]?.phones.map(({ value }) => value.e164)).toEqual(['+554732215566'])
})
