import { afterEach, expect, test } from 'vitest'
import { chooseLocale, locale, pickLocale, startLocale, type LocaleSource } from './locale.ts'
import { t, tupleText } from './t.ts'

afterEach(() => {
  locale.value = 'en'
})

test('t speaks the chosen language', () => {
  expect(t('panel.unknown.title')).toBe('Not in Sidecard yet')
  locale.value = 'zh-Hans'
  expect(t('panel.people', { n: 6 })).toBe('本会话共 6 人')
  locale.value = 'zh-Hant'
  expect(t('dup.merge', { name: '陳雅婷' })).toBe('合併至 陳雅婷')
  expect(tupleText(['Name', '姓名', '名字'])).toBe('名字')
})

test('a missing slot and an unknown key do not compile', () => {
  // @ts-expect-error the sentence has a slot
  t('panel.people')
  // @ts-expect-error the slot is called n
  t('panel.people', { count: 1 })
  // @ts-expect-error no such words
  expect(() => t('panel.nothing')).toThrow()
})

test.each([
  [['zh-TW'], 'zh-Hant'],
  [['zh-HK', 'en'], 'zh-Hant'],
  [['zh-Hant-CN'], 'zh-Hant'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['zh_CN'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['de-DE', 'zh-TW'], 'zh-Hant'],
  [['en-US', 'zh-TW'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
] as const)('a browser that speaks %j gets %s', (languages, expected) => {
  expect(pickLocale(languages)).toBe(expected)
})

test('a stored choice wins over the browser, and the page is marked with the language', async () => {
  let stored: string | undefined = 'zh-Hant'
  const source: LocaleSource = {
    languages: ['en-US'],
    read: async () => stored,
    write: async (choice) => {
      stored = choice
    },
  }
  expect(await startLocale(source)).toBe('zh-Hant')
  expect(document.documentElement.lang).toBe('zh-Hant')
  await chooseLocale('browser', source)
  expect(stored).toBe('browser')
  expect(document.documentElement.lang).toBe('en')
})
