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
