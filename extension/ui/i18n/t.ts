import { must } from '#shared/lib/must.ts'
import { locale, locales, type Locale } from './locale.ts'
import { fillSlots, type SlotsIn, type SlotValue, type Words } from './words.ts'
import type { appWords } from './words/app.ts'
import type { clipWords } from './words/clip.ts'
import { commonWords } from './words/common.ts'
import type { composerWords } from './words/composer.ts'
import { errorsWords } from './words/errors.ts'
import type { healthWords } from './words/health.ts'
import type { historyWords } from './words/history.ts'
import type { paletteWords } from './words/palette.ts'
import { panelWords } from './words/panel.ts'
import type { settingsWords } from './words/settings.ts'
import { syncWords } from './words/sync.ts'
import type { fileWords } from './words/files.ts'
import type { upkeepWords } from './words/upkeep.ts'
import type { webmailWords } from './words/webmails.ts'

type AllWords = typeof appWords &
  typeof clipWords &
  typeof commonWords &
  typeof composerWords &
  typeof errorsWords &
  typeof healthWords &
  typeof historyWords &
  typeof paletteWords &
  typeof panelWords &
  typeof settingsWords &
  typeof syncWords &
  typeof fileWords &
  typeof upkeepWords &
  typeof webmailWords

/** What can be said now: the words of the panel's first frame, and others once the screens that say them add them. */
const words: { [key: string]: Words[string] } = {
  ...commonWords,
  ...errorsWords,
  ...panelWords,
  ...syncWords,
}

/** Adds an area of words. Its file does that while it loads, so that they are there before its screen is drawn. */
export function addWords(...areas: readonly Words[]): void {
  Object.assign(words, ...areas)
}

export type WordKey = keyof AllWords
type SlotsOf<Key extends WordKey> = SlotsIn<AllWords[Key][0]>

/** Keys whose sentence has no slots: for tables of keys. */
export type PlainKey = { [Key in WordKey]: [SlotsOf<Key>] extends [never] ? Key : never }[WordKey]

// An unknown key is seen here as all keys at once: it then complains about the key, not about slots.
type Slots<Key extends WordKey> = WordKey extends Key
  ? [slots?: Readonly<Record<string, SlotValue>>]
  : [SlotsOf<Key>] extends [never]
    ? []
    : [slots: Readonly<Record<SlotsOf<Key>, SlotValue>>]

/** The words of the interface in the current language: `t('panel.people', { n: 6 })`. Missing slots do not compile. */
export function t<Key extends WordKey>(key: Key, ...slots: Slots<Key>): string {
  return fillSlots(pickWords(must(words[key], key), locale.value), slots[0] ?? {}, locale.value)
}

/** Whether there are words for a key that is only known as text. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(words, key)
}

/** Picks from any tuple written like ours, such as an entity's labels: `tupleText(contactLabels.one)`. */
export function tupleText(tuple: readonly [string, string, string]): string {
  return pickWords(tuple, locale.value)
}

function pickWords(tuple: readonly [string, string, string], language: Locale): string {
  return tuple[locales.indexOf(language)] ?? tuple[0]
}
