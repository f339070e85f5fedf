import { afterEach, expect, test } from 'vitest'
import { locale, locales, type Locale } from './locale.ts'
import * as formats from './formats.ts'

// Thursday, in the person's own time zone whatever it is
const now = new Date(2026, 10, 19, 10, 42).getTime()
const inEachLanguage = (write: () => string): string[] => locales.map((one: Locale) => ((locale.value = one), write()))

afterEach(() => {
  locale.value = 'en'
})

test('dates read as people of that language write them', () => {
  expect(inEachLanguage(() => formats.formatDate('2026-11-17', now))).toEqual([
    'Tue 17 Nov',
    '11月17日 周二',
    '11月17日（二）',
  ])
  expect(inEachLanguage(() => formats.formatDate('2025-09-05', now))).toEqual([
    'Fri 5 Sep 2025',
    '2025年9月5日 周五',
    '2025年9月5日（五）',
  ])
})

test('the nearer a moment is, the less is said', () => {
  expect(formats.formatWhen(new Date(2026, 10, 19, 9, 5).getTime(), now)).toBe('09:05')
  expect(inEachLanguage(() => formats.formatWhen('2026-11-17', now))).toEqual(['Tue', '周二', '週二'])
  locale.value = 'en'
  expect(formats.formatWhen('2026-11-23', now)).toBe('Mon')
  expect(formats.formatWhen('2026-11-12', now)).toBe('12 Nov')
  expect(formats.formatWhen('2025-11-12', now)).toBe('12 Nov 2025')
  expect(formats.formatWhen('2026-11-19', now)).toBe('Today')
})

test('due days count calendar days, not hours', () => {
  const lateEvening = new Date(2026, 10, 19, 23, 59).getTime()
  expect(formats.formatDue('2026-11-20', lateEvening)).toBe('Tomorrow')
  expect(formats.formatDue('2026-11-17', lateEvening)).toBe('2 d late')
  expect(formats.formatDue('2026-11-23', lateEvening)).toBe('Mon')
  expect(formats.formatDue('2026-12-01', lateEvening)).toBe('1 Dec')
})

test('a day stays a day over a change of the clocks', () => {
  expect(formats.daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(formats.daysBetween('2026-10-24', '2026-10-26')).toBe(2)
})

test('ages and lengths are short', () => {
  expect([10_000, 300_000, 3 * 3_600_000, 2.5 * 86_400_000].map(formats.formatAge)).toEqual([
    'now',
    '5 min',
    '3 h',
    '2 d',
  ])
  expect(inEachLanguage(() => formats.formatAge(2 * 86_400_000))).toEqual(['2 d', '2 天', '2 天'])
  locale.value = 'en'
  expect([4, 120, 80].map(formats.formatMinutes)).toEqual(['4 min', '2 h', '1 h 20 min'])
})

test('money keeps its own currency and shows cents only when there are some', () => {
  expect(formats.formatMoney(4_800_000, 'EUR')).toBe('€48,000')
  expect(formats.formatMoney(1_250, 'EUR')).toBe('€12.50')
  expect(formats.formatMoney(480_000, 'JPY')).toBe('JP¥480,000')
  locale.value = 'zh-Hans'
  expect(formats.formatMoney(48_000_000, 'CNY')).toBe('¥480,000')
})

test('large numbers shorten as each language counts', () => {
  expect(inEachLanguage(() => formats.formatCompact(124_000_000))).toEqual(['124M', '1.2亿', '1.2億'])
  expect(inEachLanguage(() => formats.formatCompact(124_000))).toEqual(['124k', '12.4万', '12.4萬'])
  locale.value = 'en'
  expect(formats.formatPercent(0.6)).toBe('60%')
})

test('a name with Han puts the family first without a space', () => {
  expect(formats.formatName({ family: '周', given: '敏' })).toBe('周敏')
  expect(formats.formatName({ family: 'Brandt', given: 'Hannah' })).toBe('Hannah Brandt')
  expect(formats.formatName({ family: '陳', given: 'Amy' })).toBe('陳Amy')
  expect(formats.formatName({ given: 'Aiko' })).toBe('Aiko')
})
