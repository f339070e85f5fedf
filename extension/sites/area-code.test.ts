import { expect, test } from 'vitest'
import { readPage } from './reader.ts'

function numbersOf(lang: string, url: string, note: string, cells: readonly string[]): string[] {
  const html = `<html lang="${lang}"><body><p>${note}</p><table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table></body></html>`
  const { people } = readPage(new DOMParser().parseFromString(html, 'text/html'), { url })
  return people.flatMap(({ phones }) => phones.map(({ value }) => value.e164))
}

test.each([
  [
    'zh-CN',
    'https://cnut.edu.cn/',
    '现将联系方式公布如下（区号0731）：',
    ['周德培', '院长', '88912303', 'zhoudp@cnut.edu.cn'],
    '+8673188912303',
  ],
  [
    'en',
    'https://dic.gov.in/',
    'STD Code : 0522',
    ['Shri Rajiv Mishra', 'Manager', '2638471', 'dic@up.gov.in'],
    '+915222638471',
  ],
])('%s: the code that a page says once belongs to its local numbers', (lang, url, note, cells, wanted) => {
  expect(numbersOf(lang, url, note, cells)).toEqual([wanted])
  expect(numbersOf(lang, url, 'Office', cells)).toEqual([])
})

test('a number in full says nothing about others, and a postcode is none', () => {
  expect(numbersOf('zh-CN', 'https://cnut.edu.cn/', '区号0731-88912200', ['周德培', '院长', '88912303'])).toEqual([])
  expect(
    numbersOf('zh-CN', 'https://cnut.edu.cn/', '区号0731', ['周德培', '院长', '410114', 'zhoudp@cnut.edu.cn']),
  ).toEqual([])
})
