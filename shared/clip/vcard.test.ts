import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardsOf, readVcards } from './vcard.ts'
import type { Vcards } from './vcard.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

function read(file: Uint8Array, region?: string): Vcards {
  const result = readVcards(file, region === undefined ? {} : { region })
  if (!result.ok) throw new Error(result.kind)
  return result.value
}

const card = (...lines: string[]): string => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')

test('a modern card: groups, types, folded lines, escapes', () => {
  const { people } = read(
    bytes(
      card(
        'N:Berg;Anna;Maria;Dr.;',
        'FN:Dr. Anna Maria Berg',
        'ORG:Nordlys\\, Hav AS;Sales',
        'TITLE:Head of',
        '  Sales',
        'item1.TEL;TYPE=work,voice:+47 22 12 34 56',
        'TEL;TYPE=CELL:+47 412 34 567',
        'item2.EMAIL;TYPE=INTERNET:Anna@Nordlys.example',
        'URL:http\\://nordlys.example',
        'ADR;TYPE=work:;;Storgata 1;Oslo;;0155;Norway',
        'IMPP:skype:anna.berg',
      ),
    ),
  )
  expect(people).toHaveLength(1)
  expect(people[0]?.name?.value).toEqual({
    full: 'Dr. Anna Maria Berg',
    family: 'Berg',
    given: 'Anna',
    middle: 'Maria',
    prefix: 'Dr.',
    order: 'given-first',
  })
  expect(people[0]?.org?.value).toBe('Nordlys, Hav AS')
  expect(people[0]?.dept?.value).toBe('Sales')
  expect(people[0]?.title?.value).toBe('Head of Sales')
  expect(people[0]?.phones.map((phone) => `${phone.value.kind} ${phone.value.e164}`)).toEqual([
    'work +4722123456',
    'mobile +4741234567',
  ])
  expect(people[0]?.emails[0]?.value).toBe('anna@nordlys.example')
  expect(people[0]?.urls[0]?.value).toBe('http://nordlys.example/')
  expect(people[0]?.address?.value).toBe('Storgata 1, Oslo, 0155, Norway')
  expect(people[0]?.handles[0]?.value).toEqual({ kind: 'skype', id: 'anna.berg' })
})

test('an old card: quoted-printable with soft breaks, a charset, a picture without folding', () => {
  const { people } = read(
    latin1(
      [
        'BEGIN:VCARD',
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B;=E5=B0=8F=\n=E6=98=8E;;;',
        'PHOTO;JPEG;ENCODING=BASE64:/9j/4AAQSkZJRgABAQEAYABgAAD',
        'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
        '',
        'TEL;CELL:13800138000',
        'END:VCARD',
      ].join('\n'),
    ),
    'CN',
  )
  expect(people[0]?.name?.value).toMatchObject({ full: '王小明', family: '王', given: '小明' })
  expect(people[0]?.phones[0]?.value.e164).toBe('+8613800138000')
})

test('Latin-1 bytes and UTF-16 files are read', () => {
  expect(read(latin1(card('FN:J\xfcrgen M\xfcller'))).people[0]?.name?.value.full).toBe('Jürgen Müller')
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...[...card('FN:Zoë Ōta')].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
  ])
  expect(read(utf16).people[0]?.name?.value.full).toBe('Zoë Ōta')
})

test('a card of a company is a company, an empty card is left out and said', () => {
  const { people, companies, warnings } = read(
    bytes(card('ORG:Nordlys AS', 'TEL:+4722123456') + card('KIND:org', 'FN:Hav AS') + card()),
  )
  expect(people).toEqual([])
  expect(companies.map((company) => company.name.value)).toEqual(['Nordlys AS', 'Hav AS'])
  expect(warnings).toEqual(['empty-card'])
})

test('a number of an unknown country is kept as written and said', () => {
  const { people, warnings } = read(bytes(card('FN:Anna Berg', 'TEL:2212 3456')))
  expect(people[0]?.phones[0]?.value).toMatchObject({ e164: '22123456', raw: '2212 3456' })
  expect(warnings).toEqual(['phone-without-country'])
})

test('links that run code are dropped, a cut file keeps what came before the cut', () => {
  expect(read(bytes(card('FN:Anna Berg', 'URL:javascript:alert(1)'))).people[0]?.urls).toEqual([])
  expect(read(bytes('BEGIN:VCARD\nFN:Anna Berg\nTEL')).people[0]?.name?.value.full).toBe('Anna Berg')
})

test('files that are no cards fail with their kind', () => {
  expect(readVcards(bytes(''))).toMatchObject({ ok: false, kind: 'empty' })
  expect(readVcards(bytes('hello'))).toMatchObject({ ok: false, kind: 'unreadable' })
})

test('a name survives being written with escapes and folds', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z,;\\ éü王]{1,60}$/), (text) => {
      const escaped = text.replace(/[\\,;]/g, (char) => `\\${char}`)
      const folded = escaped.replace(/.{20}(?!$)/gu, '$&\r\n ')
      expect(cardsOf(bytes(card(`NOTE:${folded}`)))[0]?.find((property) => property.name === 'NOTE')?.text).toBe(
        text.trim(),
      )
    }),
  )
})

test('broken cards never throw', () => {
  const piece = fc.constantFrom(
    'BEGIN:VCARD',
    'END:VCARD',
    '\n',
    '\r\n ',
    'N:',
    ';',
    ':',
    '=',
    '=E7',
    'FN;ENCODING=QUOTED-PRINTABLE:',
    'CHARSET=nope',
    '"',
    'TEL;TYPE="',
    '\\',
    'a',
    '王',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      readVcards(bytes(parts.join('')))
    }),
  )
})
