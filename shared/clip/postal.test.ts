import { expect, test } from 'vitest'
import { isAddressTail, isLikelyAddress, readPostal } from './postal.ts'

test('an address stays whole; parts are named only when certain', () => {
  expect(readPostal('广东省佛山市南海区桂澜路18号 528200')).toEqual({
    text: '广东省佛山市南海区桂澜路18号 528200',
    country: 'CN',
    region: '广东省',
    city: '佛山市',
    postcode: '528200',
  })
  expect(readPostal('110 台北市信義區市府路1號')).toMatchObject({ country: 'TW', city: '台北市', postcode: '110' })
  expect(readPostal('12 High Street, Springfield')).toEqual({ text: '12 High Street, Springfield' })
})

test.each([
  '12 rue de la Paix',
  'Industriestraße 12',
  '123 Main Street, Suite 4',
  'C/ Mayor 15',
  'Keizersgracht 12',
  '上海市浦东新区世纪大道100号',
  '〒105-0011 東京都港区芝公園4-2-8',
  'P.O. Box 123',
])('"%s" is an address', (text) => {
  expect(isLikelyAddress(text)).toBe(true)
})

test.each(['Anna Berg', 'We moved 3 years ago', '产品型号100', 'anna@nordlys.example', 'Head of Sales'])(
  '"%s" is no address',
  (text) => {
    expect(isLikelyAddress(text)).toBe(false)
  },
)

test('a line with place and postcode continues an address', () => {
  for (const text of ['70565 Stuttgart', '1015 CN Amsterdam', 'Butte, MT 59701', 'Germany'])
    expect(isAddressTail(text), text).toBe(true)
  expect(isAddressTail('Anna Berg')).toBe(false)
})
