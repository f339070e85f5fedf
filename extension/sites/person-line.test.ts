import { describe, expect, test } from 'vitest'
import { namesOfLine } from './person-line.ts'

const read = (line: string, lang: string): string[] =>
  namesOfLine(line, lang).map(({ name, title = '' }) => `${name.full} · ${title}`)

describe('a line that tells somebody and what the person does', () => {
  test.each([
    ['Name: Agnieszka Wrona   Position: Events Officer   Tel: 091 564418', 'en', 'Agnieszka Wrona · Events Officer'],
    ['Contact Person : Mr. Rajesh Kumar (Area Manager)', 'en', 'Mr. Rajesh Kumar · Area Manager'],
    ['Dr. Brandt, Peter', 'de', 'Dr. Brandt, Peter · '],
    ['Wolf, Peter, Dipl.-Ing. (FH)', 'de', 'Wolf, Peter · '],
    ['課長 上條 直樹（かみじょう なおき） 内線 21 携帯 090-4417-2268', 'ja', '上條 直樹 · 課長'],
    ['所長 塩原 さくら TEL 03-3734-4417 / FAX 03-3734-4419', 'ja', '塩原 さくら · 所長'],
    ['黃柏翰 先生 分機 217 行動 0912-447-305', 'zh-TW', '黃柏翰 · '],
    ['廠長：吳國棟（分機 100）', 'zh-TW', '吳國棟 · 廠長'],
    ['溫秀琴 行政組員 校內分機 7621 業務：系務會議、公文', 'zh-TW', '溫秀琴 · 行政組員'],
    ['원장 명수진 신경외과 전문의', 'ko', '명수진 · 원장'],
    ['大石 浩平おおいし こうへい', 'ja', '大石 浩平 · '],
    ['監査役 五十嵐 俊介（税理士）', 'ja', '五十嵐 俊介 · 監査役'],
    ['グエン・ティ・ラン', 'ja', 'グエン・ティ・ラン · '],
    ['古丽娜尔·艾合买提', 'zh-CN', '古丽娜尔·艾合买提 · '],
    ['κ. Στέλιος Καραβασίλης', 'el', 'κ. Στέλιος Καραβασίλης · '],
    ["Renée d'Entremont", 'en', "Renée d'Entremont · "],
    ['Doutora Isabel Carriço', 'pt', 'Doutora Isabel Carriço · '],
    ['山田 太郎（マネージャー）', 'ja', '山田 太郎 · マネージャー'],
    ['Juan Pérez anexo 204', 'es', 'Juan Pérez · '],
    ['최은영 박사', 'ko', '최은영 · '],
  ])('%s', (line, lang, wanted) => {
    expect(read(line, lang)).toEqual([wanted])
  })
})

test.each([
  ['Camille Vasseur Quartet', 'fr'],
  ['St. Joseph Hall', 'en'],
  ['Martin Luther Haus', 'de'],
  ['Professor Emeritus', 'en'],
  ['연구소장', 'ko'],
  ['계약담당', 'ko'],
  ['カスタマー・サポート', 'ja'],
  ['云南·丽江', 'zh-CN'],
  ["Club d'Échecs", 'fr'],
  ['정회원', 'ko'],
  ['税理士・行政書士', 'ja'],
  ['厦门觅家·瑞景店', 'zh-CN'],
  ['Referat Finansowy', 'pl'],
  ["Grandma Ruth's Rhubarb Bars", 'en'],
  ['Name: Vacant Position: Policy Officer Tel: 091 564419', 'en'],
])('%s names nobody to write to', (line, lang) => {
  expect(read(line, lang)).toEqual([])
})

test('who plays is hardly whom to write to, and a teacher is no less one', () => {
  const beliefs = ['Théo Lambrecht', 'Théo Lambrecht (piano)', 'Théo Lambrecht (professeur)'].map(
    (line) => namesOfLine(line, 'fr')[0]?.belief ?? 0,
  )
  expect(beliefs[1]).toBeLessThan(0.25)
  expect(beliefs[0]).toBeGreaterThan(0.5)
  expect(beliefs[2]).toBeGreaterThan(0.4)
})

test.each([
  ['Marie Dupont – Direction', 'fr'],
  ['Max Müller (Sprecher)', 'de'],
  ['Jane Roe, Conductor', 'en'],
])('%s works there', (line, lang) => {
  expect(namesOfLine(line, lang)[0]?.belief).toBeGreaterThan(0.35)
})
