import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAddressList, parseMailbox } from './address-list.ts'

const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['张三 <z@x.example>', [['张三', 'z@x.example']]],
  ['"张三"<z@x.example>;', [['张三', 'z@x.example']]],
  [
    'Chan Tai Man, David <d@x.example>, Bob <B@X.example>',
    [
      ['Chan Tai Man, David', 'd@x.example'],
      ['Bob', 'b@x.example'],
    ],
  ],
  ['a@b.example (Name One)', [['Name One', 'a@b.example']]],
  ['王芳(w@b.example)', [['王芳', 'w@b.example']]],
  ['Foo Bar [mailto:foo@b.example]', [['Foo Bar', 'foo@b.example']]],
  ['Some One <d@foo.example<mailto:d@foo.example>>', [['Some One', 'd@foo.example']]],
  [
    '"Anderson, John" <j@x.example>; Doe, Jane <k@x.example>',
    [
      ['Anderson, John', 'j@x.example'],
      ['Doe, Jane', 'k@x.example'],
    ],
  ],
  ['=?utf-8?B?5byg5LiJ?= <a@b.example>', [['张三', 'a@b.example']]],
  [
    'Team: a@b.example, C <c@d.example>;',
    [
      ['', 'a@b.example'],
      ['C', 'c@d.example'],
    ],
  ],
  ['undisclosed-recipients:;', []],
  [
    'a@b.example，b@c.example；李四 <l@x.example>、c@d.example',
    [
      ['', 'a@b.example'],
      ['', 'b@c.example'],
      ['李四', 'l@x.example'],
      ['', 'c@d.example'],
    ],
  ],
  ['Outlook user', [['Outlook user', '']]],
  [
    'Smith, John; Doe, Jane',
    [
      ['Smith, John', ''],
      ['Doe, Jane', ''],
    ],
  ],
  [`O'Brien, Pat (Pat) <p.o'brien@x.example>`, [[`O'Brien, Pat (Pat)`, `p.o'brien@x.example`]]],
  ['"Joe \\"Q\\" Doe" <j@x.example>', [['Joe "Q" Doe', 'j@x.example']]],
  ['a@b.example <A@B.example>', [['', 'a@b.example']]],
  ['', []],
]

test.each(cases)('mailboxes are read from %s', (text, wanted) => {
  expect(parseAddressList(text)).toEqual(wanted.map(([name, address]) => ({ name, address })))
})

test('a name that looks like another address stays a name', () => {
  expect(parseAddressList('"ceo@bank.example" <thief@evil.example>')).toEqual([
    { name: 'ceo@bank.example', address: 'thief@evil.example' },
  ])
})

test('a quoted name and its address survive the round trip', () => {
  const name = fc.stringMatching(/^[A-Za-z一-龥][A-Za-z一-龥 ,.'-]{0,20}[A-Za-z一-龥]$/)
  fc.assert(
    fc.property(name, (full) => {
      const text = `"${full}" <p@x.example>, other@x.example`
      expect(parseAddressList(text)).toEqual([
        { name: full.replace(/ +/g, ' '), address: 'p@x.example' },
        { name: '', address: 'other@x.example' },
      ])
    }),
  )
})

test('no text makes it throw, and addresses hold no space', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', '@', '<', '>', '"', ',', ';', '(', ')', ' ', '\\', ':', '中', '.', '=?'),
      }),
      (text) => {
        for (const { address } of parseAddressList(text)) expect(address).not.toMatch(/[\s<>]/)
      },
    ),
  )
})

test('what is longer than any address is none, also once its letters are small', () => {
  expect(parseMailbox(`Lena Berg <lena@${'İ'.repeat(300)}.example>`)).toEqual({ name: 'Lena Berg', address: '' })
})
