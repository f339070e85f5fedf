import { foldText } from '../lib/text-fold.ts'
import { parseName } from './name.ts'
import type { Name } from './types.ts'

/** The key under which spellings of one name meet: folded, simplified, without spaces; Latin words sorted, titles dropped. */
export function nameKey(full: string): string {
  const folded = foldText(full.slice(0, 256))
  const han = folded.replace(/[^\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu, '')
  if (han.length > 1) return han
  return wordsOf(folded)
    .filter((word) => !/^(mr|mrs|ms|dr|prof|jr|sr|phd|md|ii|iii|iv)$/.test(word))
    .toSorted()
    .join(' ')
}

/** All keys that a name may be found under: as written, its parts in either order, its other script, without middle names. */
export function nameVariants(full: string): string[] {
  const name = parseName(full)
  const keys = new Set([nameKey(plainName(name))])
  if (name.family !== undefined && name.given !== undefined) {
    keys.add(nameKey(isSpaced(name) ? `${name.given} ${name.family}` : `${name.family}${name.given}`))
  }
  if (name.alias !== undefined) {
    keys.add(nameKey(name.alias))
    if (name.family !== undefined && isSpaced(name) && isSpaced({ full: name.alias })) keys.add(nameKey(`${name.alias} ${name.family}`))
  }
  keys.delete('')
  return [...keys]
}

function plainName(name: Name): string {
  if (name.family === undefined) return name.full
  return [name.family, name.given, name.middle].filter(Boolean).join(' ')
}

function isSpaced(name: Pick<Name, 'full'>): boolean {
  return /\p{Script=Latin}/u.test(name.full) && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(name.full)
}

function wordsOf(folded: string): string[] {
  return folded
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
