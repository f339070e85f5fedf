import { describe, expect, test } from 'vitest'
import { namesOfLine } from './person-line.ts'

const read = (line: string, lang: string): string[] =>
  namesOfLine(line, lang).map(({ name, title = '' }) => `${name.full} · ${title}`)

describe('a line that tells somebody and what the person does', () => {
  test.each([
    ['Name: Agnieszka Wrona   Position: Events Officer   Tel: 091 564418', 'en', 'Agnieszka Wrona · Events Officer'],
    ['Contact Person : Mr. Rajesh Kumar (Area Manager)', 'en', 'Mr. Rajesh Kumar · Area Manager'],
    ['Dr. Brandt, Peter', 'de', 'Dr. Peter Brandt · '],
    ['Wolf, Peter, Dipl.-Ing. (FH)', 'de', 'Wolf, Peter · '],
    ['課長 上條 直樹（かみじょう なおき） 内線 21 携帯 090-4417-2268', 'ja', '上條 直樹 · 課長'],
    ['所長 塩原 さくら TEL 03-3734-4417 / FAX 03-3734-4419', 'ja', '塩原 さくら · 所長'],
    ['黃柏翰 先生 分機 217 行動 0912-447-305', 'zh-TW', '黃柏翰 · '],
    ['廠長：吳國棟（分機 100）', 'zh-TW', '吳國棟 · 廠長'],
    ['최은영 박사', 'ko', '최은영 · '],
  ])('%s', (line, lang, wanted) => {
    expect(read(line, lang)).toEqual([wanted])
  })
})

test.each([
  ['Théo Lambrecht (piano)', 'fr'],
  ['Camille Vasseur Quartet', 'fr'],
  ['St. Joseph Hall', 'en'],
  ['Martin Luther Haus', 'de'],
  ['Professor Emeritus', 'en'],
  ['연구소장', 'ko'],
  ['Name: Vacant Position: Policy Officer Tel: 091 564419', 'en'],
])('%s names nobody to write to', (line, lang) => {
  expect(read(line, lang)).toEqual([])
})
