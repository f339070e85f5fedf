import { signal } from '@preact/signals'

export const locales = ['en', 'zh-Hans', 'zh-Hant'] as const
export type Locale = (typeof locales)[number]
export type LocaleChoice = Locale | 'browser'

/** The language of the interface. Components that call `t` or a format follow it by themselves. */
export const locale = signal<Locale>('en')

/** The language names, each in itself: never translated. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
}

/** Where the choice is kept and what the browser speaks; injected so that tests and pages without storage work. */
export type LocaleSource = {
  readonly languages: readonly string[]
  readonly read: () => Promise<string | undefined>
  readonly write: (choice: LocaleChoice) => Promise<void>
}

/** The first language we speak in the browser's list. Chinese without a script goes by region: TW, HK and MO write Traditional. */
export function pickLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const tag = language.toLowerCase().replaceAll('_', '-')
    if (/^zh\b/.test(tag)) return /-(hant|tw|hk|mo)\b/.test(tag) && !tag.includes('-hans') ? 'zh-Hant' : 'zh-Hans'
    if (/^en\b/.test(tag)) return 'en'
  }
  return 'en'
}

/** Sets the language from the stored choice, else from the browser, and marks the page with it. */
export async function startLocale(source: LocaleSource, root: HTMLElement = document.documentElement): Promise<Locale> {
  return applyChoice(parseChoice(await source.read()), source.languages, root)
}

/** Changes the language at once and stores the choice. */
export async function chooseLocale(
  choice: LocaleChoice,
  source: LocaleSource,
  root: HTMLElement = document.documentElement,
): Promise<void> {
  applyChoice(choice, source.languages, root)
  await source.write(choice)
}

function applyChoice(choice: LocaleChoice, languages: readonly string[], root: HTMLElement): Locale {
  locale.value = choice === 'browser' ? pickLocale(languages) : choice
  root.lang = locale.value
  return locale.value
}

function parseChoice(stored: string | undefined): LocaleChoice {
  return locales.find((known) => known === stored) ?? 'browser'
}
