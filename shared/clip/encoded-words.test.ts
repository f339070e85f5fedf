import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charsetLabel } from './charset-label.ts'
import { decodeWords } from './encoded-words.ts'

test('words of one charset are joined before decoding, spaces between words go, other text stays', () => {
  expect(decodeWords('=?UTF-8?B?5oql?= =?UTF-8?Q?=E4=BB=B7?= (2) =?iso-8859-1?Q?M=FCller_AG?=')).toBe(
    '报价 (2) Müller AG',
  )
  expect(decodeWords('=?utf-8?Q?=E6=8A?=\r\n =?utf-8?Q?=A5?=')).toBe('报')
})

test('an unknown charset harms no plain text, and what cannot be decoded stays', () => {
  expect(decodeWords('=?NONE?B?VEVTVA=?=')).toBe('TEST')
  expect(decodeWords('=?no-such?Q?=FF=FE?=')).toBe('=?no-such?Q?=FF=FE?=')
  expect(decodeWords('a =? b')).toBe('a =? b')
})

test('names that senders give to Chinese text mean its superset', () => {
  for (const name of ['gb2312', 'GB_2312-80', 'gbk', 'cp936', '"gb2312"']) expect(charsetLabel(name)).toBe('gb18030')
  expect(charsetLabel('UTF-8')).toBe('utf-8')
})

test('any text survives being encoded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
      const bytes = new TextEncoder().encode(text)
      const encoded = btoa(String.fromCharCode(...bytes))
      expect(decodeWords(`=?utf-8?B?${encoded}?=`)).toBe(new TextDecoder().decode(bytes))
    }),
  )
})
