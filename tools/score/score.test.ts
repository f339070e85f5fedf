import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../lib/root.ts'
import { reachAims } from './aims.ts'
import { DISPUTED } from './disputed.ts'
import { found, merge, precisionOf, recallOf, share, valueOf } from './measure.ts'
import { failureList, languageTable, setTable } from './print.ts'
import { inAllLanguages } from './rows.ts'
import { measureSets } from './sets.ts'

const corpora = join(root, '../shared/corpora')

/** Mails and names, which are read in seconds; `npm run score` reads the pages too. */
const QUICK = [
  'discourse-replies',
  'talon',
  'crisp-replies',
  'quotequail',
  'zh-mail',
  'zh-mail/charset',
  'forge',
  'mime',
  'probablepeople',
  'ez-vcard',
]

/** A little below what is reached, where a case more or less does not matter. */
const FLOORS: Readonly<Record<string, number>> = {
  'discourse-replies reply exact': 0.96,
  'talon plain visible exact': 0.98,
  'talon eml visible exact': 1,
  'talon html visible exact': 0.86,
  'talon signature lines exact': 0.93,
  'crisp-replies reply exact': 0.96,
  'quotequail shown exact': 0.9,
  'quotequail forward and quote headers': 0.97,
  'zh-mail reply exact': 1,
  'zh-mail quoted sender': 1,
  'zh-mail card fields': 0.95,
  'forge signature found': 0.95,
  'forge signature line': 0.95,
  'mime fields exact': 1,
  'zh-mail/charset all exact': 1,
  'probablepeople/person family and given': 0.99,
  'probablepeople/company legal form': 0.96,
  'zh-mail/names all stated parts': 0.98,
  'zh-mail/phones exact list': 0.95,
  'zh-mail/companies core and legal form': 1,
  'zh-mail/pairs level': 1,
  'ez-vcard cards with all fields': 1,
}

test.skipIf(!existsSync(corpora))('capture keeps its accuracy (needs ../shared/corpora)', async () => {
  const measures = inAllLanguages(await measureSets(corpora, QUICK))
  const figures = new Map(measures.map((measure) => [`${measure.set} ${measure.field}`, valueOf(measure)]))
  const lost = Object.entries(FLOORS).filter(([name, floor]) => (figures.get(name) ?? 0) < floor)
  expect(lost.map(([name, floor]) => `${name}: ${figures.get(name)}, floor ${floor}`)).toEqual([])
  // A gold that nobody has to dispute any more is not to be named.
  const failed = new Set(measures.flatMap(({ set, failed: those }) => those.map((each) => `${set} ${each}`)))
  const settled = Object.keys(DISPUTED).filter((each) => !each.startsWith('webstruct') && !failed.has(each))
  expect(settled).toEqual([])
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

test('a disputed value is neither proposed too much nor missed', () => {
  const failed = ['c020.html +4420061']
  const [phones] = reachAims([
    { set: 'webstruct contact', field: 'phone', kind: 'found', language: 'en', right: 1, shown: 2, gold: 1, failed },
  ])
  expect(phones?.value).toBeCloseTo(2 / 3)
  expect(phones?.undisputed).toBe(1)
})

test('mistakes are counted per hundred pages, over sets together', () => {
  const count = (set: string, right: number, gold: number) =>
    ({ set, field: 'false people per 100', kind: 'count', language: 'en', right, shown: 0, gold, failed: [] }) as const
  const [all] = merge([count('ordinary-pages', 3, 140), count('pages', 1, 10)], () => '')
  expect(all && valueOf(all)).toBeCloseTo(400 / 150)
  expect(reachAims([count('ordinary-pages', 6, 100)])).toMatchObject([{ value: 6, aim: '<= 5', isReached: false }])
})
