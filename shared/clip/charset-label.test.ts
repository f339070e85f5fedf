import { expect, test } from 'vitest'
import { decodeBytes, isUtf8Anyway } from './charset-label.ts'

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

test('UTF-8 is known under a wrong name, and what is in that charset stays', () => {
  const utf8 = new TextEncoder().encode('Grüße')
  expect(isUtf8Anyway(utf8, 'iso-8859-1')).toBe(true)
  expect(isUtf8Anyway(bytes(0x47, 0x72, 0xfc, 0xdf, 0x65), 'iso-8859-1')).toBe(false)
  expect(isUtf8Anyway(ascii('Hello'), 'iso-8859-1')).toBe(false)
  expect(isUtf8Anyway(new TextEncoder().encode('报价单'), 'gb2312')).toBe(true)
  // 一 in UTF-8 could be half of two characters of GBK.
  expect(isUtf8Anyway(new TextEncoder().encode('一'), 'gb2312')).toBe(false)
})

test('charsets of seven bits are read although browsers dropped them', () => {
  expect(decodeBytes(ascii('Gr+APwA3w-e 1 +- 1'), 'utf-7')).toBe('Grüße 1 + 1')
  expect(decodeBytes(ascii('~{QyF7~} ok ~~'), 'HZ-GB-2312')).toBe('样品 ok ~')
  expect(decodeBytes(ascii('\x1b$)C\x0e3;@O\x0f ok'), 'iso-2022-kr')).toBe('내일 ok')
  expect(decodeBytes(ascii('x'), 'no-such-charset')).toBeNull()
})
