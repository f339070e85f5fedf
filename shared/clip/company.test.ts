import { expect, test } from 'vitest'
import { companyKey, isLikelyCompany, splitCompany } from './company.ts'

test.each([
  ['深圳市海川精密模具有限公司', '深圳市海川精密模具', '有限公司'],
  ['青岛海湾（集团）有限公司', '青岛海湾', '（集团）有限公司'],
  ['台灣北辰電子股份有限公司高雄分公司', '台灣北辰電子', '股份有限公司高雄分公司'],
  ['上海正衡律师事务所', '上海正衡', '律师事务所'],
  ['杭州云栖投资合伙企业（有限合伙）', '杭州云栖投资合伙企业（有限合伙）', ''],
  ['有限会社山川', '山川', '有限会社'],
  ['山並製作所株式会社', '山並製作所', '株式会社'],
  ['(株)山並', '山並', '(株)'],
  ['주식회사 한빛', '한빛', '주식회사'],
  ['한빛전자㈜', '한빛전자', '㈜'],
  ['ООО «Ромашка»', 'Ромашка', 'ООО'],
  ['PT Maju Jaya Tbk', 'Maju Jaya', 'PT Tbk'],
  ['Harbour Pty Ltd', 'Harbour', 'Pty Ltd'],
  ['Seri Supplies Sdn. Bhd.', 'Seri Supplies', 'Sdn. Bhd.'],
  ['Acme S.p.A.', 'Acme', 'S.p.A.'],
  ['Olivares S. de R.L. de C.V.', 'Olivares', 'S. de R.L. de C.V.'],
  ['Kowalski Sp. z o.o.', 'Kowalski', 'Sp. z o.o.'],
  ['Nordlys A/S', 'Nordlys', 'A/S'],
  ['Kestrel UG (haftungsbeschränkt)', 'Kestrel', 'UG (haftungsbeschränkt)'],
  ['Glyph B.V.', 'Glyph', 'B.V.'],
  ['Tulip Trading BV', 'Tulip Trading', 'BV'],
  ['Smith & Co', 'Smith & Co', ''],
  ['Smith & Co. Ltd', 'Smith & Co.', 'Ltd'],
  ['Dana Hotel and Spa', 'Dana Hotel and Spa', ''],
  ['As You Is', 'As You Is', ''],
  ['公司注册指南', '公司注册指南', ''],
])('splits %s', (text, core, suffix) => {
  expect(splitCompany(text)).toEqual({ core, suffix })
})

test('spellings of one company meet in one key', () => {
  for (const [a, b] of [
    ['上海云桥科技有限公司', '云桥科技'],
    ['雲橋科技（上海）有限公司', '云桥科技有限公司'],
    ['ACME, Inc.', 'Acme Incorporated'],
    ['The Harbour Trading Co., Ltd.', 'harbour trading'],
    ['Müller & Söhne GmbH & Co. KG', 'muller and sohne'],
    ['株式会社サンプル', 'ｻﾝﾌﾟﾙ'],
  ] as const) {
    expect(companyKey(a), a).toBe(companyKey(b))
  }
  expect(companyKey('甲公司')).not.toBe(companyKey('乙公司'))
  expect(companyKey('中国银行')).not.toBe('')
})

test('organisations are told from people and sentences', () => {
  for (const text of [
    'Acme GmbH',
    '上海云桥科技有限公司',
    'University of Example',
    'Calder Consulting',
    '第一人民医院',
    'Stadtwerke Universität Musterstadt',
  ])
    expect(isLikelyCompany(text), text).toBe(true)
  for (const text of ['Anna Smith', '王小明', 'Please contact us.', '+49 711 2345', 'Church'])
    expect(isLikelyCompany(text), text).toBe(false)
})

// The word is a teacher's too, unless a name with its article stands behind it.
test.each([
  ['مدرسة لغة عربية', false],
  ['مدرسة الياسمين الابتدائية', true],
  ['دار الياسمين للأثاث', true],
])('%s is a house: %s', (text, isHouse) => {
  expect(isLikelyCompany(text)).toBe(isHouse)
})
