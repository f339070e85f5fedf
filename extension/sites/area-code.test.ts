import { expect, test } from 'vitest'
import { readPage } from './reader.ts'

const row = (cells: readonly string[], tag: string): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`

/** The numbers of people in a page of notes, each with a table below: name, a column in question, mailbox. */
function numbersOf(
  lang: string,
  url: string,
  parts: readonly (readonly [note: string, head: string, cell: string])[],
): string[] {
  const tables = parts.map(
    ([note, head, cell], at) =>
      `<p>${note}</p><table>${row(['姓名', head, 'E-mail'], 'th')}${row([`周德${'培明华'.charAt(at)}`, cell, `zhou${at}@cnut.edu.cn`], 'td')}</table>`,
  )
  const html = `<html lang="${lang}"><body>${tables.join('')}</body></html>`
  const { people } = readPage(new DOMParser().parseFromString(html, 'text/html'), { url })
  return people.flatMap(({ phones }) => phones.map(({ value }) => value.e164))
}

test('the code that a page says once belongs to the local numbers of its columns, the nearest one above', () => {
  const chinese = (...parts: (readonly [string, string, string])[]) => numbersOf('zh-CN', 'https://cnut.edu.cn/', parts)
  expect(chinese(['联系方式公布如下（区号0731）：', '办公电话', '88912303'])).toEqual(['+8673188912303'])
  expect(chinese(['联系方式公布如下：', '办公电话', '88912303'])).toEqual([])
  expect(chinese(['长沙（区号0731）', '电话', '88912303'], ['北京（区号010）', '电话', '62781234'])).toEqual([
    '+8673188912303',
    '+861062781234',
  ])
  expect(numbersOf('en', 'https://dic.gov.in/', [['STD Code : 0522', 'Phone', '2638471']])).toEqual(['+915222638471'])
})

test('a number that is written with its code tells that of its column', () => {
  const rows = ['0797-8312046', '8312051'].map((cell, at) =>
    row([`周德${'培明'.charAt(at)}`, cell, `zhou${at}@jzut.edu.cn`], 'td'),
  )
  const html = `<html lang="zh-CN"><body><table>${row(['姓名', '电话', '邮箱'], 'th')}${rows.join('')}</table></body></html>`
  const { people } = readPage(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://jzut.edu.cn/' })
  expect(people.flatMap(({ phones }) => phones.map(({ value }) => value.e164))).toEqual([
    '+867978312046',
    '+867978312051',
  ])
})

test('what is said wins, another table has its own, and mobiles of other countries are no codes', () => {
  const table = (heads: readonly string[], cells: readonly string[]): string =>
    `<table>${row(['姓名', ...heads], 'th')}${cells.map((cell, at) => row([`周德${'培明华'.charAt(at)}`, cell], 'td')).join('')}</table>`
  const read = (lang: string, url: string, body: string): string[] =>
    readPage(
      new DOMParser().parseFromString(`<html lang="${lang}"><body><h1>Team</h1>${body}</body></html>`, 'text/html'),
      { url },
    ).people.flatMap(({ phones }) => phones.map(({ value }) => value.e164))
  const cn = 'https://cnut.edu.cn/'
  expect(read('zh-CN', cn, `<p>（区号0731）</p>${table(['电话'], ['88912303', '010-62781234', '88912305'])}`)).toEqual([
    '+8673188912303',
    '+861062781234',
    '+8673188912305',
  ])
  expect(read('zh-CN', cn, `${table(['电话'], ['010-62781234'])}<p>长沙</p>${table(['电话'], ['88912305'])}`)).toEqual([
    '+861062781234',
  ])
  expect(read('de', 'https://haus.de/', table(['Telefon'], ['0171 2345678', '4567890']))).not.toContain('+491714567890')
})

test('terms of office, staff numbers, dates and postcodes are no local numbers', () => {
  for (const [head, cell] of [
    ['任期', '2023-2024'],
    ['工号', '20190034'],
    ['入职日期', '20231015'],
    ['邮编', '410114'],
  ] as const)
    expect(numbersOf('zh-CN', 'https://cnut.edu.cn/', [['（区号0731）', head, cell]])).toEqual([])
})

test('a number in full and a country’s code are no area code', () => {
  for (const note of ['区号0731-88912200', 'Vorwahl 0049'])
    expect(numbersOf('zh-CN', 'https://cnut.edu.cn/', [[note, '电话', '88912303']])).toEqual([])
})

test('what the head of a column says is no number to call is none, however many digits it has', () => {
  const numbers = (head: string, cell: string) => numbersOf('zh-CN', 'https://cnut.edu.cn/', [['联系方式', head, cell]])
  expect(numbers('QQ', '2205718843')).toEqual([])
  expect(numbers('工号', '02088912303')).toEqual([])
  expect(numbers('电话', '02088912303')).toEqual(['+862088912303'])
})

test('a line over all columns of a list is of none of them', () => {
  const below = (heads: readonly string[], cells: readonly string[], line: string) => {
    const html = `<html lang="zh-CN"><body><table>${row(heads, 'th')}${row(cells, 'td')}<tr><td colspan="3">${line}</td></tr></table></body></html>`
    const { people } = readPage(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://cnut.edu.cn/' })
    return people.flatMap(({ name, phones }) => [name?.value.full, ...phones.map(({ value }) => value.e164)])
  }
  expect(below(['序号', '项目', '职务'], ['1', '年会', ''], '联系人：周德培 电话：0574-87250410')).toEqual([
    '周德培',
    '+8657487250410',
  ])
})
