import { expect, test } from 'vitest'
import { expressionsIn, findExpressions } from '../../tools/fuzz/expressions.ts'
import { seenLengths } from '../../tools/fuzz/seen-lengths.ts'
import { worstOf } from '../../tools/fuzz/slow-expressions.ts'

test('every regular expression of a file is found, wherever it stands, and nothing that only looks like one', () => {
  const code = [
    'const first: RegExp = /a+/gu // not /b+/',
    'const half = 8 / 2 / 1',
    'class Inner { readonly #rule = /c[/]d/u }',
    "const text = '/e+/' + `${x.replace(/f+/, () => /g+/.source)}`",
    'export const list = [/h+/i] as const satisfies readonly RegExp[]',
  ].join('\n')
  expect(expressionsIn(code, 'made-up.ts')).toEqual([
    { where: 'made-up.ts:1', source: 'a+', flags: 'gu' },
    { where: 'made-up.ts:3', source: 'c[/]d', flags: 'u' },
    { where: 'made-up.ts:4', source: 'f+', flags: '' },
    { where: 'made-up.ts:4', source: 'g+', flags: '' },
    { where: 'made-up.ts:5', source: 'h+', flags: 'i' },
  ])
})

test('the rooms that read what strangers wrote are searched whole', () => {
  const files = new Set(findExpressions().map(({ where }) => where.split(':')[0]))
  for (const file of ['shared/clip/phone.ts', 'extension/sites/person-line.ts', 'extension/webmail/route.ts'])
    expect(files).toContain(file)
})

test('an expression that begins anew within a run is seen to be quadratic, one that begins where the run does is not', () => {
  const found = (source: string) => worstOf({ where: 'made-up.ts:1', source, flags: 'u' }, 1_000_000)
  expect(found('\\s+$')).toMatchObject({ what: 'spaces' })
  expect(found('(?<!\\s)\\s+$')).toBeNull()
})

test('the longest text that an expression is given is written down, however it is used, and the language is left whole', async () => {
  const before = RegExp.prototype.exec
  const seen = await seenLengths(async () => {
    ;/seen-test/u.test('x'.repeat(7))
    'x'.repeat(9).replace(/seen-replace/gu, '')
    'x'.repeat(11).split(/seen-split/u)
    ;[...'x'.repeat(13).matchAll(/seen-all/gu)].toString()
    new RegExp('seen-made').exec('x'.repeat(15))
  })
  const lengths = ['test', 'replace', 'split', 'all', 'made'].map((name) => seen.get(`seen-${name}`))
  expect(lengths).toEqual([7, 9, 11, 13, 15])
  expect(RegExp.prototype.exec).toBe(before)
})
