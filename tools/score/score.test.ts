import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../lib/root.ts'
import { reachAims } from './aims.ts'
import { found, merge, precisionOf, recallOf, share, valueOf } from './measure.ts'
import { failureList, languageTable, setTable } from './print.ts'
import { measureSets } from './sets.ts'

const corpora = join(root, '../shared/corpora')

/** Mails and names, which are read in seconds; `npm run score` reads the pages too. */
const QUICK = [
  'discourse-replies',
  'talon',
  'crisp-replies',
  'quotequail',
  'zh-mail',
  'forge',
  'mime',
  'probablepeople',
]

/** What is reached, a little below where a case more or less does not matter; the rest holds the aims themselves. */
const MISSED = { 'replies exact, all sets': 0.94 } as const

test.skipIf(!existsSync(corpora))('capture keeps its accuracy (needs ../shared/corpora)', async () => {
  const lost = reachAims(await measureSets(corpora, QUICK)).filter(
    ({ what, value, isReached }) => !isReached && !(what in MISSED && value >= MISSED[what as keyof typeof MISSED]),
  )
  expect(lost).toEqual([])
})

test('a folder without corpora gives nothing, and no aim is said to be reached', async () => {
  expect(await measureSets(join(root, 'no-such-folder'))).toEqual([])
  expect(reachAims([])).toEqual([])
})

const finding = (language: string, shown: string[], gold: string[]) => ({
  file: `${language}.html`,
  language,
  fields: { phone: { shown, gold } },
})

test('values are counted once a page; precision, recall and F1 are of all pages of a language', () => {
  const [de, en] = found('pages', [
    finding('de', ['1', '1', '2', ''], ['1', '3']),
    finding('de', ['4'], ['4']),
    finding('en', [], ['5']),
  ])
  expect(de).toMatchObject({ language: 'de', right: 2, shown: 3, gold: 3, failed: ['de.html +2', 'de.html -3'] })
  expect(de && valueOf(de)).toBeCloseTo(2 / 3)
  expect(en && [precisionOf(en), recallOf(en), valueOf(en)]).toEqual([1, 0, 0])
})

test('a field that no page of a language has is not told', () => {
  expect(found('pages', [finding('de', [], [])])).toEqual([])
})

test('what a set gives in several languages is told together and apart', () => {
  const measures = [
    ...share('mails', 'reply exact', [
      { id: 'a', ok: true, language: 'zh-Hans' },
      { id: 'b', ok: false, language: 'ja' },
    ]),
    ...found('pages', [finding('ja', ['1'], ['1'])]),
  ]
  expect(
    setTable(measures)
      .split('\n')
      .map((line) => line.split(/\s{2,}/).join('|')),
  ).toEqual(['set|field|precision|recall|F1, share|n', 'mails|reply exact|0.500|2', 'pages|phone|1.000|1.000|1.000|1'])
  expect(
    languageTable(measures)
      .split('\n')
      .slice(1)
      .map((line) => line.split(/\s{2,}/).join('|')),
  ).toEqual(['ja|phone|1.000|1.000|1.000|1', 'ja|reply exact|0.000|1', 'zh-Hans|reply exact|1.000|1'])
  expect(failureList(measures, false)).toBe('')
  expect(failureList(measures, true)).toBe('mails, reply exact: b')
})

test('gold that is disputed counts against the product, and both figures are told with the reason', () => {
  const measures = share('discourse-replies', 'reply exact', [
    { id: 'd05', ok: false },
    { id: 'd01', ok: true },
  ])
  const [replies] = reachAims(measures)
  expect(replies).toMatchObject({ value: 0.5, isReached: false, undisputed: 1 })
  expect(failureList(measures, false)).toContain('d05 (disputed: text after a marked quote is reply')
})

test('mistakes are counted per hundred pages, over sets together', () => {
  const count = (set: string, right: number, gold: number) =>
    ({ set, field: 'false people per 100', kind: 'count', language: 'en', right, shown: 0, gold, failed: [] }) as const
  const [all] = merge([count('ordinary-pages', 3, 140), count('pages', 1, 10)], () => '')
  expect(all && valueOf(all)).toBeCloseTo(400 / 150)
  expect(reachAims([count('ordinary-pages', 6, 100)])).toMatchObject([{ value: 6, aim: '<= 5', isReached: false }])
})
