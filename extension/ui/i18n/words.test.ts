import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWordKey } from './t.ts'
import { fillSlots, slotNames } from './words.ts'
import { appWords } from './words/app.ts'
import { clipWords } from './words/clip.ts'
import { commonWords } from './words/common.ts'
import { composerWords } from './words/composer.ts'
import { errorsWords } from './words/errors.ts'
import { healthWords } from './words/health.ts'
import { historyWords } from './words/history.ts'
import { paletteWords } from './words/palette.ts'
import { panelWords } from './words/panel.ts'
import { settingsWords } from './words/settings.ts'
import { syncWords } from './words/sync.ts'
import { fileWords } from './words/files.ts'
import { upkeepWords } from './words/upkeep.ts'

const areas = [
  appWords,
  clipWords,
  commonWords,
  composerWords,
  errorsWords,
  healthWords,
  historyWords,
  paletteWords,
  panelWords,
  settingsWords,
  syncWords,
  fileWords,
  upkeepWords,
]

test('a plural slot picks its form by the English rule', () => {
  const text = '{n} {n|person|people} in this conversation'
  expect(fillSlots(text, { n: 1 }, 'en')).toBe('1 person in this conversation')
  expect(fillSlots(text, { n: 6 }, 'en')).toBe('6 people in this conversation')
  expect(fillSlots(text, { n: 0 }, 'en')).toBe('0 people in this conversation')
})

test('numbers are grouped as the language writes them, strings stay as they are', () => {
  expect(fillSlots('{n} of {total}', { n: '2024', total: 18420 }, 'en')).toBe('2024 of 18,420')
})

test('a value that looks like a slot is not filled again', () => {
  expect(fillSlots('{a}{b}', { a: '{b}', b: 'x' }, 'en')).toBe('{b}x')
})

test('a sentence without slots comes back unchanged whatever is passed', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.includes('{')),
      (text) => fillSlots(text, { n: 1 }, 'en') === text,
    ),
  )
})

test('every sentence has the same slots in three languages and is written in all of them', () => {
  for (const [key, tuple] of areas.flatMap((area) => Object.entries(area))) {
    const [en, hans, hant] = tuple.map(slotNames)
    expect(hans, key).toEqual(en)
    expect(hant, key).toEqual(en)
    for (const text of tuple) expect(text.trim(), key).not.toBe('')
  }
})

test('an area of words can be said once its file is loaded', () => {
  expect(areas.flatMap((area) => Object.keys(area)).filter((key) => !isWordKey(key))).toEqual([])
})

test('no key is in two areas', () => {
  const keys = areas.flatMap((area) => Object.keys(area))
  expect(keys.length).toBe(new Set(keys).size)
})

test('the words keep the house rules: no exclamation marks, and the quotation marks of their language', () => {
  for (const [key, [en, hans, hant]] of areas.flatMap((area) => Object.entries(area))) {
    expect(`${en}${hans}${hant}`, key).not.toMatch(/[!！](?!high)/)
    expect(hans, key).not.toMatch(/[「」您]/)
    expect(hant, key).not.toMatch(/[“”你]/)
    expect(`${hans}${hant}`, key).not.toMatch(/\p{Script=Han}[,;:?]/u)
  }
})
