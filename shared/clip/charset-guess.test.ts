import { expect, test } from 'vitest'
import { guessCharset } from './charset-guess.ts'
import { decodeBytes } from './charset-label.ts'

const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.split(' '), (pair) => Number.parseInt(pair, 16))

// Each is a short sentence in the charset named.
const cases: readonly (readonly [string, Uint8Array, string])[] = [
  ['gb18030', bytes('c4 fa ba c3 a3 ac b1 a8 bc db bc fb b8 bd bc fe'), '您好，报价见附件'],
  ['big5', bytes('b1 7a a6 6e a1 41 b3 f8 bb f9 a8 a3 aa fe a5 f3'), '您好，報價見附件'],
  ['shift_jis', bytes('82 a8 90 a2 98 62 82 c9 82 c8 82 c1 82 c4 82 a8 82 e8 82 dc 82 b7'), 'お世話になっております'],
  ['euc-jp', bytes('a4 aa c0 a4 cf c3 a4 cb a4 ca a4 c3 a4 c6 a4 aa a4 ea a4 de a4 b9'), 'お世話になっております'],
  ['euc-kr', bytes('b0 a8 bb e7 c7 d5 b4 cf b4 d9'), '감사합니다'],
  ['windows-1251', bytes('cf f0 e8 e2 e5 f2 2c 20 ea e0 ea 20 e4 e5 eb e0 3f'), 'Привет, как дела?'],
  ['windows-1252', bytes('56 69 65 6c 65 20 47 72 fc df 65 20 61 75 73 20 4b f6 6c 6e'), 'Viele Grüße aus Köln'],
  ['iso-2022-jp', bytes('1b 24 42 24 22 1b 28 42'), 'あ'],
]

test.each(cases)('bytes without a name are read as %s', (charset, given, text) => {
  expect(guessCharset(given)).toBe(charset)
  expect(decodeBytes(given, charset)).toBe(text)
})

test('UTF-8 is told by its form, and ASCII needs no charset', () => {
  expect(guessCharset(new TextEncoder().encode('报价 Grüße'))).toBe('utf-8')
  expect(guessCharset(new TextEncoder().encode('plain'))).toBeNull()
})
