import { expect, test } from 'vitest'
import { readPage } from './reader.ts'

/** Each person with every number, an extension behind a semicolon. */
function numbersOf(body: string, lang: string, url: string): string[] {
  const html = `<!doctype html><html lang="${lang}"><body>${body}</body></html>`
  const { people } = readPage(new DOMParser().parseFromString(html, 'text/html'), { url })
  return people
    .map(({ name, phones }) =>
      [
        name?.value.full,
        ...phones.map(({ value }) => value.e164 + (value.ext === undefined ? '' : `;${value.ext}`)),
      ].join(' '),
    )
    .toSorted()
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><tr>${head.map((cell) => `<th>${cell}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</table>`

test('a German staff list tells branches of the switchboard', () => {
  const rows = [
    ['Vogel, Martina', 'Standesamt', '-20'],
    ['Dr. Brandt, Peter', 'Kämmerer', '- 31 (vormittags)'],
  ]
  const body = `<p>Rathaus, Telefon 0911 70841-0, Fax -99</p>${table(['Name', 'Aufgabe', 'Durchwahl'], rows)}`
  expect(numbersOf(body, 'de', 'https://rathaus.de/')).toEqual([
    'Dr. Brandt, Peter +499117084131',
    'Vogel, Martina +499117084120',
  ])
})

test('an Austrian branch stands behind the number, elsewhere an extension is dialled after the answer', () => {
  const rows = [['Martina Vogel', 'Anmeldung', 'DW 10']]
  const austrian = `<p>Ordination, Tel. 0662 / 87 23 45</p>${table(['Name', 'Aufgabe', 'Durchwahl'], rows)}`
  expect(numbersOf(austrian, 'de', 'https://ordination.at/')).toEqual(['Martina Vogel +4366287234510'])
  const turkish = `<p>Merkez: 0 (224) 261 47 30 (pbx)</p>${table(
    ['Adı Soyadı', 'Görevi', 'Dahili', 'GSM'],
    [['Mehmet Çelik', 'Satış Müdürü', '112', '0533 729 14 05']],
  )}`
  expect(numbersOf(turkish, 'tr', 'https://makina.com.tr/')).toEqual(['Mehmet Çelik +905337291405 +902242614730;112'])
})

test('a term in front or a mark says that bare digits are an extension', () => {
  const terms =
    '<p>系辦總機：(02) 2462-7719</p><table><tr><th>姓名</th><td>吳孟龍</td></tr><tr><th>分機</th><td>6601</td></tr></table>'
  expect(numbersOf(terms, 'zh-TW', 'https://nbhu.edu.tw/')).toEqual(['吳孟龍 +886224627719;6601'])
  const marked = `<p>電話：04-781-3366 (代表號)</p>${table(['姓名', '分機', 'E-mail'], [['柯博仁', '#215', 'andy@dinghong.com.tw']])}`
  expect(numbersOf(marked, 'zh-TW', 'https://dinghong.com.tw/')).toEqual(['柯博仁 +88647813366;215'])
  const hospital =
    '<h1>专家团队</h1><p>总机：0439-2815000</p><div><h3>朴成浩<span>科主任　主任医师</span></h3><p>办公室：总机转8301</p></div>'
  expect(numbersOf(hospital, 'zh-CN', 'https://yiyuan.cn/')).toEqual(['朴成浩 +864392815000;8301'])
  const thai = '<p>โทร. 0 3846 1728</p><p>ผศ.ดร.ปิยะพงษ์ เลิศวิริยะ<br>หัวหน้าภาควิชา<br>ห้อง SC-412 โทรภายใน ๒๑๐๔</p>'
  expect(numbersOf(thai, 'th', 'https://bwut.ac.th/')).toEqual(['ผศ.ดร.ปิยะพงษ์ เลิศวิริยะ +6638461728;2104'])
})

test.each([
  ['Via Garibaldi 14 interno 3', 'it'],
  ['Ver formulario anexo 3', 'es'],
  ['Oil on canvas 20 x 30', 'en'],
  ['ราคา 500 บาท ต่อ 2', 'th'],
])('%s is no extension', (line, lang) => {
  const body = `<p>Tel. 020 7946 0100</p><p><b>Anna Holm</b><br>Manager<br>${line}</p>`
  expect(numbersOf(body, lang, 'https://house.co.uk/').join(' ')).not.toContain(';')
})

test('words that say nothing else are an extension behind a space too', () => {
  const body = '<p>Tel. 020 7946 0100</p><p><b>Anna Holm</b><br>Office Manager ext. 204</p>'
  expect(numbersOf(body, 'en', 'https://house.co.uk/')).toEqual(['Anna Holm +442079460100;204'])
})

test('a colleague’s round number is not the switchboard that stands there twice', () => {
  const page =
    '<p>020 7946 0123</p><p><b>Anna Holm</b><br>Manager<br>020 7946 0200</p><p><b>Ben Carver</b><br>Clerk, ext. 12</p><footer>020 7946 0123</footer>'
  expect(numbersOf(page, 'en', 'https://house.co.uk/')).toContain('Ben Carver +442079460123;12')
})

test('a house takes a round number, and a colleague’s own is none', () => {
  const polish =
    '<p>tel. (32) 247 61 80</p><p><b>Zbigniew Bąk</b><br>Główny Technolog<br>tel. (32) 247 61 85</p><p><b>Teresa Piontek</b><br>Księgowa<br>wew. 12</p>'
  expect(numbersOf(polish, 'pl', 'https://stalmex.pl/')).toEqual([
    'Teresa Piontek +48322476180;12',
    'Zbigniew Bąk +48322476185',
  ])
})

test('the switchboard is what is called one or stands there most, never a call centre', () => {
  const japanese =
    '<table><tr><th>所在地</th><td>長野県松本市<br>TEL：0263-48-4417（代）</td></tr>' +
    '<tr><th>営業部</th><td>課長　上條 直樹（かみじょう なおき）　内線 21　携帯 090-4417-2268</td></tr></table>'
  expect(numbersOf(japanese, 'ja', 'https://seiki.co.jp/')).toEqual(['上條 直樹 +819044172268 +81263484417;21'])
  const parish =
    '<p>Call the Parish Center, (563) 555-0177, followed by the extension.</p><p>Hotline of the diocese: 1-800-555-0198</p>' +
    '<p><strong>Emmanuel Novak</strong><br>Parochial Vicar, ext. 102</p><footer>Phone 563.555.0177</footer>'
  expect(numbersOf(parish, 'en', 'https://parish.org/')).toEqual(['Emmanuel Novak +15635550177;102'])
  const chinese =
    '<p>全国服务热线：400-880-7716</p><p>电话：0769-8533 4417（总机）</p><p>联系人：陈伟 先生　分机：806</p>'
  expect(numbersOf(chinese, 'zh-CN', 'https://cnc.cn/')).toEqual(['陈伟 +8676985334417;806'])
})

test.each([
  [
    'the bank in Main Street',
    '<p>First Bank, 12 Main Street, (563) 555-0999</p><p>Main office: (563) 555-0177</p>',
    '+15635550177;12',
  ],
  ['a hotline', '<p>Toll free 1-800-555-0198</p><p>Phone (563) 555-0177</p>', '+15635550177;12'],
  [
    'another house',
    '<p>Press: (563) 555-0999</p><p>Phone (563) 555-0177</p><footer>Phone (563) 555-0177</footer>',
    '+15635550177;12',
  ],
])('the switchboard is not that of %s', (_, house, number) => {
  const body = `${house}<p><strong>Emmanuel Novak</strong><br>Vicar, ext. 12</p>`
  expect(numbersOf(body, 'en', 'https://parish.org/')).toEqual([`Emmanuel Novak ${number}`])
})

test('each of two houses has its own switchboard, the last above the people', () => {
  const list = (name: string, branch: string) => table(['Name', 'Aufgabe', 'Durchwahl'], [[name, 'Standesamt', branch]])
  const body = `<h2>Nürnberg</h2><p>Telefon 0911 70841-0</p>${list('Martina Vogel', '-20')}<h2>Fürth</h2><p>Telefon 0911 88000-0</p>${list('Peter Brandt', '-31')}`
  expect(numbersOf(body, 'de', 'https://rathaus.de/')).toEqual([
    'Martina Vogel +499117084120',
    'Peter Brandt +499118800031',
  ])
})

test('an Austrian branch takes the place of another, a dash elsewhere says nothing, and a room is no extension', () => {
  const austrian = `<p>Empfang: Tel. 01/5550-100</p>${table(['Name', 'Aufgabe', 'Durchwahl'], [['Martina Vogel', 'Anmeldung', '-212']])}`
  expect(numbersOf(austrian, 'de', 'https://ordination.at/')).toEqual(['Martina Vogel +4315550212'])
  const indian = '<p>Office: 022 2345 6789</p><p><strong>Rajesh Kumar</strong><br>Area Manager<br>Tel - 22345</p>'
  expect(numbersOf(indian, 'en', 'https://pumps.in/')).toEqual(['Rajesh Kumar'])
  const korean = '<p>대표전화 02-555-0142</p><p>김민수 교수 #301호</p>'
  expect(numbersOf(korean, 'ko', 'https://daehak.ac.kr/').join()).not.toContain(';301')
})

test('what a list says once stands for the sign is read in all its addresses', () => {
  const html =
    '<p>（邮箱中的 # 请替换为 @）</p><table><tr><th>姓名</th><th>职称</th><th>电子邮箱</th></tr><tr><td>包立新</td><td>教授</td><td>baolx#dblgu.edu.cn</td></tr></table>'
  const { people } = readPage(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://dblgu.edu.cn/' })
  expect(people.map(({ emails }) => emails.map(({ value }) => value))).toEqual([['baolx@dblgu.edu.cn']])
})
