import { expect, test } from 'vitest'
import { readBlock } from './block.ts'

/** `name · title · department · house`, what is missing left empty. */
function read(lines: readonly string[], name: string): string {
  const { person } = readBlock(lines, { source: 'signature', sender: { name, address: '' } })
  return [person?.name?.value.full, person?.title?.value, person?.dept?.value, person?.org?.value]
    .map((part) => part ?? '')
    .join(' · ')
}

// The line below the name, the name, what is read.
test.each([
  ['宏億機械 研發部 副理', '蔡志明', '副理 · 研發部 · 宏億機械'],
  ['宏億機械\u3000製造部\u3000品管課\u3000課長', '蔡志明', '課長 · 製造部 品管課 · 宏億機械'],
  ['한별어패럴 / 개발팀 대리', '서민아', '대리 · 개발팀 · 한별어패럴'],
  ['みどり工務店\u3000設計部\u3000主任', '森 健一', '主任 · 設計部 · みどり工務店'],
  ['동한물산 영업부 과장', '서민아', '과장 · 영업부 · 동한물산'],
  ['Larkspur Labs - Platform Engineering', 'Ada Quill', ' · Platform Engineering · Larkspur Labs'],
  ['Vertrieb – Autohaus Krumbach', 'Jens Rot', ' · Vertrieb · Autohaus Krumbach'],
  ['бухгалтер ООО «Южный Двор»', 'Ольга Рябова', 'бухгалтер ·  · ООО «Южный Двор»'],
  ['директор з продажу ТОВ «Вербова»', 'Олена Гай', 'директор з продажу ·  · ТОВ «Вербова»'],
  ['Gérante SARL Morvan', 'Ève Morin', 'Gérante ·  · SARL Morvan'],
  ['دار الياسمين للأثاث', 'ليلى حداد', ' ·  · دار الياسمين للأثاث'],
  ['つばめ家具', '森 健一', ' ·  · つばめ家具'],
])('%s', (line, name, rest) => {
  expect(read([name, line], name)).toBe(`${name} · ${rest}`)
})

// What is a post or a department of several words stays one.
test.each([
  ['해외영업 개발팀 과장', '서민아', '과장 · '],
  ['大客户 经理', '蔡志明', '大客户 经理 ·  · '],
  ['札幌支社 営業課 係長', '森 健一', ''],
  ['Rue Morvan - Paris', 'Ève Morin', ' ·  · '],
])('no house is cut out of %s', (line, name, rest) => {
  const { person } = readBlock([name, line], { source: 'signature', sender: { name, address: '' } })
  expect(read([name, line], name)).toContain(rest)
  expect(['해외영업', '大客户', '札幌支社', 'Rue Morvan']).not.toContain(person?.org?.value)
})

// In one line with the sender's name.
test.each([
  ['金河貨運行\u3000葉志明', '葉志明', '葉志明 ·  ·  · 金河貨運行'],
  ['周珮如 安和產物保險', '周珮如', '周珮如 ·  ·  · 安和產物保險'],
  ['つばさ工業株式会社  森 健一  <mori@tsubasa.example>', '森 健一', '森 健一 ·  ·  · つばさ工業株式会社'],
  ['서민아 한별어패럴', '서민아', '서민아 ·  ·  · 한별어패럴'],
  ['宏億機械行 / 蔡志明', '蔡志明', '蔡志明 ·  ·  · 宏億機械行'],
  ['蔡志明 / 项目工程师', '蔡志明', '蔡志明 · 项目工程师 ·  · '],
  ['蔡志明 敬上', '蔡志明', '蔡志明 ·  ·  · '],
  ['蔡志明 星期三上午', '蔡志明', '蔡志明 星期三上午 ·  ·  · '],
  ['鵜沢 誠一郎', '鵜沢', '鵜沢 誠一郎 ·  ·  · '],
  // The firm writes, somebody signs.
  ['蔡志明 永新鐵工廠', '永新鐵工廠', '蔡志明 ·  ·  · 永新鐵工廠'],
])('beside the sender: %s', (line, sender, expected) => {
  expect(read([line, '0912-345-678'], sender)).toBe(expected)
})

test('how to address somebody stands behind the name, and a street is no name', () => {
  const { person } = readBlock(
    [
      'Trịnh Thị Thu Hà (Ms.)',
      'Phòng Mua hàng',
      'Địa chỉ: 12 Quốc lộ 5, TP. Thái Bình',
      'ĐT: 024 3795 6111 - DĐ: 0903 718 555',
    ],
    { source: 'signature', lang: 'vi', sender: { name: 'Trịnh Thị Thu Hà', address: '' } },
  )
  expect(person?.name?.value.full).toBe('Trịnh Thị Thu Hà')
  expect(person?.address?.value).toBe('12 Quốc lộ 5, TP. Thái Bình')
  expect(person?.phones.map(({ value }) => `${value.kind} ${value.e164}`)).toEqual([
    'work +842437956111',
    'mobile +84903718555',
  ])
})

test('above a public house stands the part of it that is called after its work', () => {
  const lines = ['Maud Stirling', 'Contracts Officer', 'Property Services', 'Harrow Vale District Council']
  expect(read(lines, 'Maud Stirling')).toBe(
    'Maud Stirling · Contracts Officer · Property Services · Harrow Vale District Council',
  )
  expect(read(['Maud Stirling', 'Arden Legal Services', 'Quayside Holdings Ltd'], 'Maud Stirling')).toContain(
    'Arden Legal Services',
  )
})

test('above who is in charge a Japanese secretariat is a house', () => {
  expect(read(['みなと市民まつり事務局', '担当：森 健一', '03-1234-5678'], '森 健一')).toBe(
    '森 健一 ·  ·  · みなと市民まつり事務局',
  )
})
