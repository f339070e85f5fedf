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

// What is a post or a department of several words stays one, and so do fields of work, regions and plants before them.
test.each([
  ['해외영업 개발팀 과장', '서민아', '해외영업 개발팀 과장 ·  · '],
  ['소프트웨어 개발팀 팀장', '서민아', '소프트웨어 개발팀 팀장 ·  · '],
  ['빅데이터 분석팀 차장', '서민아', '빅데이터 분석팀 차장 ·  · '],
  ['프론트엔드 개발팀', '서민아', ' · 프론트엔드 개발팀 · '],
  ['인공지능 연구팀 선임', '서민아', ' ·  · '],
  ['수도권 영업팀 차장', '서민아', '수도권 영업팀 차장 ·  · '],
  ['서울본사 개발팀 대리', '서민아', '서울본사 개발팀 대리 ·  · '],
  ['농업기계 개발팀 대리', '서민아', '농업기계 개발팀 대리 ·  · '],
  ['大客户 经理', '蔡志明', '大客户 经理 ·  · '],
  ['智能制造 研发部 工程师', '蔡志明', '智能制造 研发部 工程师 ·  · '],
  ['新能源 研发部 工程师', '蔡志明', '新能源 研发部 工程师 ·  · '],
  ['新能源 研发部', '蔡志明', ' · 新能源 研发部 · '],
  ['工程机械 销售部 经理', '蔡志明', '工程机械 销售部 经理 ·  · '],
  ['札幌支社 営業課 係長', '森 健一', '係長 · 札幌支社 · '],
  ['東京工場 製造部 主任', '森 健一', '東京工場 製造部 主任 ·  · '],
  ['首都圏 営業部 主任', '森 健一', '首都圏 営業部 主任 ·  · '],
  ['法人営業 第一営業部 課長', '森 健一', '法人営業 第一営業部 課長 ·  · '],
  ['大阪オフィス 営業部 主任', '森 健一', '大阪オフィス 営業部 主任 ·  · '],
  ['Rue Morvan - Paris', 'Ève Morin', ' ·  · '],
])('no house is cut out of %s', (line, name, rest) => {
  expect(read([name, line], name)).toBe(`${name} · ${rest}`)
})

test('a house that the mail is sent by needs no word of houses', () => {
  const sender = { name: '青禾光影 蔡志明', address: '' }
  const { person } = readBlock(['蔡志明', '青禾光影 企划部 专员'], { source: 'signature', sender })
  expect(person?.org?.value).toBe('青禾光影')
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
  // What to do, a wish, a place and a post are no house.
  ['王小明 电话联系', '王小明', '王小明 ·  ·  · '],
  ['王小明 联系电话', '王小明', '王小明 ·  ·  · '],
  ['王小明 手机微信', '王小明', '王小明 ·  ·  · '],
  ['王小明 已经付款', '王小明', '王小明 ·  ·  · '],
  ['王小明 此致敬礼', '王小明', '王小明 ·  ·  · '],
  ['王小明 万事如意', '王小明', '王小明 ·  ·  · '],
  ['王小明 项目负责', '王小明', '王小明 ·  ·  · '],
  ['王小明 上海浦东', '王小明', '王小明 ·  ·  · '],
  ['王小明 法定代表', '王小明', '王小明 · 法定代表 ·  · '],
  ['葉志明 順頌時祺', '葉志明', '葉志明 ·  ·  · '],
  ['葉志明 恭喜發財', '葉志明', '葉志明 ·  ·  · '],
  ['葉志明 專案管理', '葉志明', '葉志明 ·  ·  · '],
  ['森 健一 直通電話', '森 健一', '森 健一 ·  ·  · '],
  ['森 健一 携帯電話', '森 健一', '森 健一 ·  ·  · '],
  ['서민아 프로덕트오너', '서민아', '서민아 ·  ·  · '],
  ['서민아 변호사시험준비생', '서민아', '서민아 ·  ·  · '],
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
  expect(read(['Maud Stirling', 'Arden Services', 'Harrow Vale College'], 'Maud Stirling')).toBe(
    'Maud Stirling ·  ·  · Arden Services',
  )
  expect(read(['Maud Stirling', 'Arden Legal Services', 'Harrow Vale University'], 'Maud Stirling')).toBe(
    'Maud Stirling ·  ·  · Arden Legal Services',
  )
  expect(read([...lines, 'www.propertyservices.example'], 'Maud Stirling')).toBe(
    'Maud Stirling · Contracts Officer ·  · Property Services',
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
