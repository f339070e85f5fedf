import { areNicknames } from './nicknames.ts'
import { foldText } from '../lib/text-fold.ts'
import { parseName } from './name.ts'
import { hangulPattern, KOREAN_SPELLINGS, koreanSound, soundsOf } from './name-scripts.ts'
import { SURNAME_READINGS } from './surname-pinyin.ts'
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
    if (name.family !== undefined && isSpaced(name) && isSpaced({ full: name.alias }))
      keys.add(nameKey(`${name.alias} ${name.family}`))
  }
  // Müller is written Mueller where there are no such keys.
  if (/[äöüøå]/iu.test(full)) keys.add(nameKey(spellOut(plainName(name))))
  keys.delete('')
  return [...keys]
}

const SPELT_OUT = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
])

function spellOut(text: string): string {
  return text.toLowerCase().replace(/[äöüøå]/gu, (letter) => SPELT_OUT.get(letter) ?? letter)
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

/** False when two names cannot be one person's: other given names, other generations (Sr. and Jr.). */
export function areNamesCompatible(a: string, b: string): boolean {
  if (nameKey(a) === nameKey(b)) return generation(a) === generation(b)
  return compareNames(a, b) !== 'different' && generation(a) === generation(b)
}

/** How near two names are: `same` in some spelling, `partial` (initials, nickname, other script, family only), or `different`. */
export type NameLikeness = 'same' | 'partial' | 'different'

export function compareNames(a: string, b: string): NameLikeness {
  if (generationsDiffer(a, b)) return 'different'
  const [keysA, keysB] = [nameVariants(a), nameVariants(b)]
  if (keysA.some((key) => keysB.includes(key))) return 'same'
  const [nameA, nameB] = [parseName(a), parseName(b)]
  if (isLettered(nameA) && isLettered(nameB)) return areSyllablesAlike(a, b) ? 'same' : compareLatin(a, b)
  return compareHan(nameA, nameB)
}

/** Written in an alphabet, with a space between given and family name. */
function isLettered({ full }: Name): boolean {
  return /\p{L}/u.test(full) && !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(full)
}

function generation(full: string): string {
  return (
    /(?:^|[\s,])(jr|jnr|junior|sr|snr|senior|ii|iii|iv)\.?$/i
      .exec(full.trim())?.[1]
      ?.toLowerCase()
      .slice(0, 3)
      .replace('jun', 'jr')
      .replace('sen', 'sr') ?? ''
  )
}

function generationsDiffer(a: string, b: string): boolean {
  const [x, y] = [generation(a), generation(b)]
  return x !== y && x !== '' && y !== ''
}

/** Every word of the shorter name is in the longer one, whole, as initial or as nickname. */
function compareLatin(a: string, b: string): NameLikeness {
  // "Иван Петров" and "Ivan Petrov": by what both sound like.
  const isMixed = /\p{Script=Cyrillic}/u.test(a) !== /\p{Script=Cyrillic}/u.test(b)
  const [short, long] = [a, b].map(isMixed ? soundWords : spelledWords).toSorted((x, y) => x.length - y.length)
  if (!short || !long || short.length === 0) return 'different'
  const left = [...long]
  let whole = 0
  for (const word of short) {
    const at = left.findIndex((other) => other.some((form) => word.includes(form)))
    const loose = at >= 0 ? at : left.findIndex((other) => isLoosely(word[0] ?? '', other[0] ?? ''))
    if (loose < 0) return 'different'
    if (at >= 0) whole += 1
    left.splice(loose, 1)
  }
  return whole === 0 ? 'different' : 'partial'
}

function isLoosely(word: string, other: string): boolean {
  return isShortOf(word, other) || isShortOf(other, word) || areNicknames(word, other)
}

/** The words of a name by their sound, each in all readings. */
function soundWords(full: string): string[][] {
  return keyWords(full).map(soundsOf)
}

/**
 * The words of a name, each as it is and, where it has a mark, as keyboards without that spell it: "Bjerregård" is
 * "Bjerregaard" too, "Björn" "Bjoern". A word without a mark has one form: Joel is not Jol.
 */
function spelledWords(full: string): string[][] {
  const marked = wordsOf(full.normalize('NFC').toLowerCase()).filter((word) => /[äöüøå]/u.test(word))
  const spelled = new Map(marked.map((word) => [foldText(word), foldText(spellOut(word))]))
  return keyWords(full).map((word) => [word, spelled.get(word) ?? word])
}

/** "Kim Do-yun" and "Doyun Kim", "Wang Jian Guo" and "Jianguo Wang": syllables of a given name stand apart, together or with a hyphen. */
function areSyllablesAlike(a: string, b: string): boolean {
  const [x, y] = [rotations(a), rotations(b)]
  return x.length > 1 && y.length > 1 && x.length !== y.length && x.some((key) => y.includes(key))
}

/** The words of a name from each of them on, without what stands between them. An initial is no syllable: "An A. Lee" is not Ana. */
function rotations(full: string): string[] {
  if (/(?<!\S)\p{L}\.?(?!\S)/u.test(full)) return []
  const words = wordsOf(foldText(parseName(full).full))
  return words.length > 4 ? [] : words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(''))
}

function keyWords(full: string): string[] {
  // "Вершинин О.П.", "O.J. Brannigan": two initials and no word.
  return nameKey(full.replace(/(?<![\p{L}\p{M}])(\p{L})\.(?=\p{L})/gu, '$1. '))
    .split(' ')
    .filter(Boolean)
}

function isShortOf(initial: string, word: string): boolean {
  return initial.length === 1 && word.startsWith(initial)
}

/** Han against Han, or Han against Latin: the family must agree; the given name must be absent or readable as the other. */
function compareHan(a: Name, b: Name): NameLikeness {
  const [latin, han] = isSpaced(a) ? [a, b] : isSpaced(b) ? [b, a] : [null, null]
  if (latin && han) return transliterates(latin, han) || soundsKorean(latin, han) ? 'partial' : 'different'
  const sameFamily = a.family !== undefined && b.family !== undefined && foldText(a.family) === foldText(b.family)
  return sameFamily && (a.given === undefined || b.given === undefined) ? 'partial' : 'different'
}

/** "김도윤" and "Doyun Kim", "Kim Do-yun": Hangul says how a given name sounds, and the family stands at either end. */
function soundsKorean(latin: Name, { family = '', given }: Name): boolean {
  if (!/^\p{Script=Hangul}+$/u.test(family)) return false
  const words = wordsOf(foldText(latin.full))
  const spellings = KOREAN_SPELLINGS.get(family)?.split(' ')
  const isFamily = (word = ''): boolean => spellings?.includes(word) ?? hangulPattern(family).test(koreanSound(word))
  return [words.slice(1), words.slice(0, -1)].some(
    (rest, at) =>
      rest.length > 0 &&
      isFamily(at === 0 ? words[0] : words.at(-1)) &&
      (given === undefined || hangulPattern(given).test(koreanSound(rest.join('')))),
  )
}

function transliterates(latin: Name, han: Name): boolean {
  const readings = SURNAME_READINGS.get(foldText(han.family ?? '')) ?? []
  const words = keyWords(latin.full)
  return words.length > 1 && words.some((word) => readings.includes(word))
}
