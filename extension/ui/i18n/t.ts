import { locale, locales, type Locale } from './locale.ts'
import { fillSlots, type SlotsIn, type SlotValue, type Words } from './words.ts'
import { appWords } from './words/app.ts'
import { clipWords } from './words/clip.ts'
import { commonWords } from './words/common.ts'
import { composerWords } from './words/composer.ts'
import { errorsWords } from './words/errors.ts'
import { healthWords } from './words/health.ts'
import { paletteWords } from './words/palette.ts'
import { panelWords } from './words/panel.ts'
import { settingsWords } from './words/settings.ts'
import { syncWords } from './words/sync.ts'

/** Every area; keys are unique over all of them. */
export const areas = {
  app: appWords,
  clip: clipWords,
  common: commonWords,
  composer: composerWords,
  errors: errorsWords,
  health: healthWords,
  palette: paletteWords,
  panel: panelWords,
  settings: settingsWords,
  sync: syncWords,
} as const satisfies Record<string, Words>

const words = {
  ...appWords,
  ...clipWords,
  ...commonWords,
  ...composerWords,
  ...errorsWords,
  ...healthWords,
  ...paletteWords,
  ...panelWords,
  ...settingsWords,
  ...syncWords,
} as const satisfies Words

type AllWords = typeof words

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
  return fillSlots(pickWords(words[key], locale.value), slots[0] ?? {}, locale.value)
}

/** Picks from any tuple written like ours, such as an entity's labels: `tupleText(contactLabels.one)`. */
export function tupleText(tuple: readonly [string, string, string]): string {
  return pickWords(tuple, locale.value)
}

function pickWords(tuple: readonly [string, string, string], language: Locale): string {
  return tuple[locales.indexOf(language)] ?? tuple[0]
}
