import { afterEach, expect, test } from 'vitest'
import { locale } from './locale.ts'
import { periodOf } from './period.ts'

const NOW = new Date(2026, 10, 19, 12).getTime()
const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 10).getTime()

afterEach(() => (locale.value = 'en'))

test.each([
  [at(2026, 11, 19), 'This week', '本周', '本週'],
  [at(2026, 11, 16), 'This week', '本周', '本週'],
  [at(2026, 11, 15), 'Earlier in November', '11月早些时候', '11月稍早'],
  [at(2026, 10, 31), 'October', '10月', '10月'],
  [at(2025, 11, 19), 'November 2025', '2025年11月', '2025年11月'],
])('entries stand under a time that people say (%#)', (instant, english, simplified, traditional) => {
  expect(periodOf(instant, NOW)).toBe(english)
  locale.value = 'zh-Hans'
  expect(periodOf(instant, NOW)).toBe(simplified)
  locale.value = 'zh-Hant'
  expect(periodOf(instant, NOW)).toBe(traditional)
})
