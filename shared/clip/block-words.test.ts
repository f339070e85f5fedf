import { describe, expect, test } from 'vitest'
import { readBlock } from './block.ts'
import { isLikelyPersonName } from './name-likely.ts'

/** `name · title · department · house`, what is missing left empty. */
function read(lines: readonly string[], name = '', region = 'DE'): string {
  const { person, company } = readBlock(lines, {
    source: 'signature',
    region,
    ...(name !== '' && { sender: { name, address: '' } }),
  })
  const org = person?.org?.value ?? company?.name.value
  return [person?.name?.value.full, person?.title?.value, person?.dept?.value, org]
    .map((part) => part ?? '')
    .join(' · ')
}

describe('what one line of a card says together', () => {
  test.each([
    ['Director, Research & Development', 'Ada Quill', 'Director, Research & Development ·  · '],
    ['Energy Manager, Estates Division', 'Ada Quill', 'Energy Manager · Estates Division · '],
    ['Front Office, Larkspur Middle School', 'Ada Quill', ' · Front Office · Larkspur Middle School'],
    ['P.P.H.U. RAD-TRANS', 'Jan Król', ' ·  · P.P.H.U. RAD-TRANS'],
    ['Ordine degli Agronomi di Cuneo', 'Ada Quill', ' ·  · Ordine degli Agronomi di Cuneo'],
    ['Sales Manager, 华东区', 'Ada Quill', 'Sales Manager · 华东区 · '],
    ['기술 이사', '김민수', '기술 이사 ·  · '],
    ['главный бухгалтер, ТД «Северный Мост»', 'Ольга Рябова', 'главный бухгалтер ·  · ТД «Северный Мост»'],
    ['Dept. of Marine Botany, University of Solvik', 'Ada Quill', ' · Dept. of Marine Botany · University of Solvik'],
    ['Finance & Treasury', 'Ada Quill', ' · Finance & Treasury · '],
    ['Kundendienst Nord', 'Jens Rot', ' · Kundendienst Nord · '],
    ['Cheffe de rang', 'Ève Morin', 'Cheffe de rang ·  · '],
    ['Éditions du Saule', 'Ève Morin', ' ·  · Éditions du Saule'],
    ['Communauté de communes du Val-Brun', 'Ève Morin', ' ·  · Communauté de communes du Val-Brun'],
    ['博士研究生', '林一鸣', '博士研究生 ·  · '],
    ['云岭大学 物理学院', '林一鸣', ' · 物理学院 · 云岭大学'],
    ['營業一部 專案二課', '林一鳴', ' · 營業一部 專案二課 · '],
    ['開発本部　サービス企画部', '森 健一', ' · 開発本部 サービス企画部 · '],
    ['Aozora Print Studio 代表', '森 健一', '代表 ·  · Aozora Print Studio'],
    ['云岭大学 物理学院 2023级博士生', '林一鸣', '2023级博士生 · 物理学院 · 云岭大学'],
    ['監査役', '仁科 遥', '監査役 ·  · '],
    ['札幌支社　営業係長', '森 健一', '営業係長 · 札幌支社 · '],
    ['개발팀 / 과장', '한지우', '과장 · 개발팀 · '],
    ['동방사료(주) 영업2팀 / 과장', '한지우', '과장 · 영업2팀 · 동방사료(주)'],
    ['*  东莞市华逸包装科技有限公司', '米兰', ' ·  · 东莞市华逸包装科技有限公司'],
    ['台州三合模具有限公司（项目部）', '康俊', ' · 项目部 · 台州三合模具有限公司'],
    ['◆ 有限会社ひばり堂', '森 健一', ' ·  · 有限会社ひばり堂'],
    ['ООО «Южный Двор», г. Нижний Новгород', 'Ольга Рябова', ' ·  · ООО «Южный Двор»'],
    ['мастерская «Глина и свет»', 'Ольга Рябова', ' ·  · мастерская «Глина и свет»'],
    ['директор «Глины»', 'Ольга Рябова', 'директор «Глины» ·  · '],
    ['БЦ «Омега Плаза»', 'Ольга Рябова', ' ·  · '],
    ['метро «Динамо»', 'Ольга Рябова', ' ·  · '],
    ['Торговый центр «Европа»', 'Ольга Рябова', ' ·  · '],
    ['МФЦ «Мои документы»', 'Ольга Рябова', ' ·  · '],
    ['חברת כנסת', 'נועה ברק', ' ·  · '],
    ['翻訳コーディネーター', '森 健一', '翻訳コーディネーター ·  · '],
    ['Akustikkonsult, Sandgren Akustik AB', 'Elin Sandgren', 'Akustikkonsult ·  · Sandgren Akustik AB'],
    ['해외영업팀 과장 (Manager, Overseas Sales Team)', '한지우', '과장 · 해외영업팀 · '],
    ['Purchasing - PT Bunga Rampai', 'Rina Wulandari', ' · Purchasing · PT Bunga Rampai'],
    ['Acheteuse - Service Qualité', 'Ève Morin', 'Acheteuse · Service Qualité · '],
    ['Nhân viên kinh doanh - Phòng Xuất khẩu', 'Lê Mai', 'Nhân viên kinh doanh · Phòng Xuất khẩu · '],
    ['Director - Europe', 'Ada Quill', 'Director - Europe ·  · '],
    ['מעצבת גרפית', 'נועה ברק', 'מעצבת גרפית ·  · '],
    ['סטודיו ברק', 'נועה ברק', ' ·  · סטודיו ברק'],
  ])('%s', (line, name, rest) => {
    expect(read([name, line], name)).toBe(`${name} · ${rest}`)
  })
})

test('a house that writes is signed for by a post and a name beside its own', () => {
  expect(read(['햇살유치원 원감 한지우 (051-741-6283)'], '햇살유치원', 'KR')).toBe('한지우 · 원감 ·  · 햇살유치원')
})

test.each([
  [['課長　服部　真理子（はっとり　まりこ）'], '服部 真理子 · 課長 ·  · '],
  [['米兰（业务二部 高级业务经理）'], '米兰 · 高级业务经理 · 业务二部 · '],
  [['한지우 드림', '한지우 과장 / 해외영업팀'], '한지우 · 과장 · 해외영업팀 · '],
  [['Ada Quill', 'Dr Ada Quill, Associate Professor'], 'Ada Quill · Associate Professor ·  · '],
  [['Max Huber', 'Anna Berg, Sales Manager', '0911 708411'], 'Max Huber ·  ·  · '],
  [['Ève Morin (elle)', 'Directrice'], 'Ève Morin · Directrice ·  · '],
  [['顾一帆｜主美', '墨鲸插画工作室'], '顾一帆 · 主美 ·  · 墨鲸插画工作室'],
  [['顾一帆｜云岭大学'], '顾一帆 ·  ·  · 云岭大学'],
  [['Betty (Ella) Stone', 'Owner'], 'Betty (Ella) Stone · Owner ·  · '],
])('%j', (lines, wanted) => {
  expect(read(lines)).toBe(wanted)
})

test('a framed card is read without its frame, and the header’s house or family is not the whole name', () => {
  const framed = ['│　権藤行政書士事務所　　│', '│　行政書士　権藤　八重子　│']
  expect(read(framed)).toBe('権藤 八重子 · 行政書士 ·  · 権藤行政書士事務所')
  expect(read(['鴨下 志津江', '電話 0422-47-3965'], 'ひだまり会 鴨下', 'JP')).toBe('鴨下 志津江 ·  ·  · ')
  expect(read(['株式会社つばめ', '営業部 部長', '山本 匠', '電話 03-3734-4417'], '営業部 山本', 'JP')).toMatch(/^山本/u)
})

test('behind the zero of a switchboard a direct number is one of its own, and an extension elsewhere', () => {
  const phonesOf = (lines: readonly string[]) =>
    readBlock(lines, { source: 'signature', region: 'DE' }).person?.phones.map(
      ({ value }) => value.e164 + (value.ext ?? ''),
    )
  expect(phonesOf(['Jens Rot', 'Telefon: +49 711 20704-0', 'Durchwahl: -23'])).toEqual([
    '+49711207040',
    '+497112070423',
  ])
  expect(phonesOf(['Jens Rot', 'Telefon: +49 711 207041', 'Durchwahl: 23'])).toEqual(['+4971120704123'])
})

test.each(['Maison des Métiers du Littoral', 'Edizioni Corvo', 'Lyon Métropole', 'Vertriebsinnendienst Süd'])(
  '%s is nobody',
  (text) => {
    expect(isLikelyPersonName(text)).toBe(false)
  },
)
