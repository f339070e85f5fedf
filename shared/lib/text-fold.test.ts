import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, toSimplified } from './text-fold.ts'

test('traditional names and companies fold to simplified ones', () => {
  expect(toSimplified('陳大文 歐陽 鍾 張簡 劉 龔 蕭')).toBe('陈大文 欧阳 钟 张简 刘 龚 萧')
  expect(toSimplified('宏達精密工業股份有限公司總經理')).toBe('宏达精密工业股份有限公司总经理')
})

test('case, width and accents do not count', () => {
  expect(foldText('ＡＢＣ Éva Łódź Straße Nguyễn Đặng Ørsted')).toBe('abc eva lodz strasse nguyen dang orsted')
  expect(foldText('ガ')).toBe('ガ')
})

test('folding twice changes nothing, and one character stays one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
      expect([...toSimplified(text)]).toHaveLength([...text].length)
    }),
  )
})
