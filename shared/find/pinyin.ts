import { SURNAME_PINYIN } from '#shared/clip/surname-pinyin.ts'
import type { RecordState } from '#shared/merge/merge.ts'
import { hasHan } from './words.ts'

/** How a Han text sounds: one syllable for each character, without tones, ü as v. A person's surname has readings of its own. */
export type Reader = (han: string, isPerson: boolean) => string[]

let reader: Promise<Reader> | undefined
let loaded: Reader | null = null

/** Loads the reading of Han characters, which is large, the first time that Han text is met. */
export function loadReader(): Promise<Reader> {
  reader ??= import('pinyin-pro').then(({ pinyin }) => (han, isPerson) => {
    const syllables = pinyin(han, { toneType: 'none', type: 'array', v: true })
    return isPerson ? withSurname(han, syllables) : syllables
  })
  return reader
}

/**
 * The reader where some records or company names have a sound that somebody could type, else null: the tables are large. Once it is
 * here, nobody looks whether it is needed.
 */
export async function readerFor(
  records: readonly RecordState[],
  companyNames: readonly string[],
): Promise<Reader | null> {
  if (loaded) return loaded
  const isHan = (value: unknown): boolean => typeof value === 'string' && hasHan(value)
  const isNeeded = companyNames.some(isHan) || records.some(({ fields }) => Object.values(fields).some(isHan))
  if (isNeeded) loaded = await loadReader()
  return loaded
}

function withSurname(han: string, syllables: string[]): string[] {
  const surname = [2, 1].map((length) => [...han].slice(0, length).join('')).find((text) => SURNAME_PINYIN.has(text))
  const spoken = surname ? (SURNAME_PINYIN.get(surname) ?? '').split(' ') : []
  return [...spoken, ...syllables.slice(spoken.length)]
}
