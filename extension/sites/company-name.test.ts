import { expect, test } from 'vitest'
import { isHanOffice, tidyName } from './company-name.ts'

test.each(['彰化總廠', '太古城分行', '东莞工厂', '總公司 台中廠', '二厂', '横浜支店'])(
  '%s is where a house sits',
  (name) => expect(isHanOffice(name)).toBe(true),
)

test.each(['红星厂', '中国烟草总公司', '恒达五金厂', '北京大学', '上海启衡律师事务所', '上海分公司', 'Acme'])(
  '%s is a house',
  (name) => expect(isHanOffice(name)).toBe(false),
)

test('the brackets behind an office hold whose it is', () => {
  expect(tidyName('東莞廠（鼎宏五金製品有限公司）')).toBe('鼎宏五金製品有限公司')
})
