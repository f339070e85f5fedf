import { expect, test } from 'vitest'
import { parseMailboxes } from './mailbox-text.ts'

test('marks inside quotes and inside a name part nothing', () => {
  expect(
    parseMailboxes('"Lindt, Nora" <nora@weidmark.example>, "a;b" <c@d.example>，王小明 <wang@yuanhang.example>'),
  ).toEqual([
    { name: 'Lindt, Nora', address: 'nora@weidmark.example' },
    { name: 'a;b', address: 'c@d.example' },
    { name: '王小明', address: 'wang@yuanhang.example' },
  ])
  expect(parseMailboxes('a@b.example, c@d.example')).toEqual([
    { name: '', address: 'a@b.example' },
    { name: '', address: 'c@d.example' },
  ])
})

test('a quote that never closes is read like any other character', () => {
  expect(parseMailboxes('Ann "the boss <ann@weidmark.example>').map(({ address }) => address)).toEqual([
    'ann@weidmark.example',
  ])
})

test('a megabyte of commas takes no time', () => {
  for (const piece of ['a,', '"a,', '"",', 'a;b '])
    expect(parseMailboxes(piece.repeat(500_000)).length).toBeLessThan(50_000)
})

test('an address is no longer than addresses are, also once its letters are small', () => {
  const [read] = parseMailboxes(`Lena Berg <lena@${'İ'.repeat(300)}.example>`)
  expect(read?.address.length).toBeLessThanOrEqual(320)
})
