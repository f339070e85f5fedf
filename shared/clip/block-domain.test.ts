import { expect, test } from 'vitest'
import { readBlock } from './block.ts'
import { readSignature } from './signature.ts'

// Lines, address of the sender, department and house.
test.each([
  [['Trịnh Thu Hà', 'Phòng Kinh doanh - Gốm Thanh An'], 'ha@thanhan-gom.example', 'Phòng Kinh doanh', 'Gốm Thanh An'],
  [['Jens Rot', 'Vertrieb – Linde Kern'], 'jens@linde-kern.example', 'Vertrieb', 'Linde Kern'],
  [['Ada Quill', 'Paper & Ink | 212-643-8855'], 'ada@paperandink.example', '', 'Paper & Ink'],
  [['Jens Rot', 'Stein & Holz, Ausstellung'], 'jens@steinundholz.example', '', 'Stein & Holz'],
])('the domain spells the house in %s', (lines, address, dept, org) => {
  const { person } = readBlock(lines, { source: 'signature', sender: { name: lines[0] ?? '', address } })
  expect(person?.dept?.value ?? '').toBe(dept)
  expect(person?.org?.value).toBe(org)
})

test('two capitals with "&" between them are a house beside a number too', () => {
  const { person } = readBlock(['Ada Quill', 'Larch & Thorn | 212-643-8855'], {
    source: 'signature',
    region: 'US',
    sender: { name: 'Ada Quill', address: 'ada@gmail.com' },
  })
  expect(person?.org?.value).toBe('Larch & Thorn')
})

test.each([
  'Tel & Fax | 020 7946 0018',
  'Phone & WhatsApp | 020 7946 0018',
  'Tuesday & Thursday | 020 7946 0018',
  'Europe & Asia | 020 7946 0018',
  'London & Paris | 020 7946 0018',
  'Terms & Conditions | www.quill.example',
  'Web & Shop | www.quill.example',
])('what the cell beside it is for is no house: %s', (line) => {
  const sender = { name: 'Ada Quill', address: 'ada@gmail.com' }
  const { person } = readBlock(['Ada Quill', line], { source: 'signature', region: 'GB', sender })
  expect(person?.name?.value.full).toBe('Ada Quill')
  expect(person?.org).toBeUndefined()
})

test('a name turned round is no house, though the domain spells it', () => {
  const sender = { name: 'Jens Rot', address: 'j@jens-rot.example' }
  for (const lines of [
    ['Jens Rot', 'Rot Jens'],
    ['0341 2148670', 'Rot, Jens'],
  ])
    expect(readBlock(lines, { source: 'signature', sender }).person?.org).toBeUndefined()
  const house = { name: 'Harbor Dental', address: 'info@harbordental.example' }
  const block = readBlock(['Ann Lee', 'Harbor Dental'], { source: 'signature', sender: house })
  expect(block.company?.name.value).toBe('Harbor Dental')
})

// Where a number without its country is: sender, text, number.
test.each([
  // A dot before points and の on a sign make no Japanese mail.
  ['蔡志明 <z.cai@gmail.com>', '您好，\n・主色改為綠色\n・條碼移到背面\n\n蔡志明\n0932-816-411', '+886932816411'],
  ['蔡志明 <z.cai@gmail.com>', '您好，優の選的報價如附件，請過目。\n\n蔡志明\n0932-816-411', '+886932816411'],
  [
    'Rosa Peña <rosa@yahoo.com.mx>',
    'Le mando el comprobante.\n\nSaludos\nRosa Peña\nCel. 55 4418 2711',
    '+525544182711',
  ],
  [
    'Rosa Peña <rosa@gmail.com>',
    'Le mando el plano.\n\nSaludos\nRosa Peña\nCel. 55 4418 2711\nwww.pena.mx',
    '+525544182711',
  ],
  [
    'Jens Rot <jens@rot.example>',
    'Passt so.\n\nViele Grüße\nJens Rot\nTel. 01 5872411\nwww.rot-holz.at',
    '+4315872411',
  ],
  // A Russian mailbox is used in many countries.
  [
    'Олена Гай <gai@mail.ru>',
    'Доброго дня і гарного настрою, рахунок надсилаю.\n\nОлена Гай\nтел. 050 123 45 11',
    '+380501234511',
  ],
  // The letters behind the last dot of a short link are no country.
  [
    'Rosa Peña <rosa@yahoo.com.mx>',
    'Va el video.\n\nSaludos\nRosa Peña\nCel. 55 4418 2711\nhttps://youtu.be/abc',
    '+525544182711',
  ],
  // Links of services and of others say nothing, and whoever writes German is not called in the USA.
  ...[
    'us02web.zoom.us/j/123',
    'rot.notion.so/plan',
    'meet.jit.si/rot',
    'shorturl.at/abc',
    'tr.ee/abc',
    'n9.cl/abc',
    't1p.de/abc',
    'ok.ru/rot',
    'did.li/abc',
    'chng.it/abc',
    'kern-stahl.fr',
    'www.rot.us',
  ].map((site) => [
    'Jens Rot <jens@rot.com>',
    `Hallo, wir kommen am Freitag und bringen die Platten mit.\n\nViele Grüße\nJens Rot\nTel. 0341 2148670\nhttps://${site}`,
    '+493412148670',
  ]),
  [
    'Aurélie Faure <aurelie@gmail.com>',
    'Voici les plans.\n\nCordialement\nAurélie Faure\nAtelier Brindille\nTél. 081 22 33 44\nwww.atelierbrindille.be',
    '+3281223344',
  ],
])('a number of %s is read by the place of mailbox or site', (from, text, number) => {
  const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(from) ?? []
  const { person } = readSignature({ text }, { sender: { name, address } })
  expect(person?.phones.map(({ value }) => value.e164)).toEqual([number])
})

test('who signs behind a closing is the writer, not the house below the drawn line', () => {
  const card = '-- \nTischlerei Rothenbach\nMühlgasse 3, 4470 Enns\nTel. 07223 82411'
  const { person } = readSignature(
    { text: `Bitte am Mittwoch liefern.\n\nLG Emil\n\n${card}` },
    { sender: { name: 'Emil Rothenbach', address: 'emil@rothenbach.at' } },
  )
  expect(person?.name?.value.full).toBe('Emil Rothenbach')
  expect(person?.org?.value).toBe('Tischlerei Rothenbach')
})
