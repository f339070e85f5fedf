import { readdirSync } from 'node:fs'
import { locale, type Locale } from '../../extension/ui/i18n/locale.ts'
import { t } from '../../extension/ui/i18n/t.ts'

// Screens bring their words when they load; here all of them are wanted at once.
const words = new URL('../../extension/ui/i18n/words/', import.meta.url)
await Promise.all(readdirSync(words).map((file) => import(new URL(file, words).href)))

export type Say = typeof t

/** Our own words in one language: `const say = sayIn('zh-Hans'); say('fault.file.empty', { name })`. */
export function sayIn(language: Locale): Say {
  const say: Say = (key, ...slots) => {
    locale.value = language
    return t(key, ...slots)
  }
  return say
}

/** The languages with the names by which the browser knows them. */
export const LANGUAGES = [
  { language: 'en', browser: 'en' },
  { language: 'zh-Hans', browser: 'zh_CN' },
  { language: 'zh-Hant', browser: 'zh_TW' },
] as const satisfies readonly { language: Locale; browser: 'en' | 'zh_CN' | 'zh_TW' }[]
