import { locale, type Locale } from '../../extension/ui/i18n/locale.ts'
import { t } from '../../extension/ui/i18n/t.ts'
import '../../extension/ui/i18n/app-words.ts'
import '../../extension/ui/i18n/palette-words.ts'

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
