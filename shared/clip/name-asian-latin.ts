import { foldText } from '../lib/text-fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import type { LatinSplit } from './name-split.ts'
import {
  CANTONESE_FAMILIES,
  CANTONESE_SYLLABLES,
  KOREAN_FAMILIES,
  PINYIN_FAMILIES,
  ROMAJI_FAMILIES,
  TOP_PINYIN_FAMILIES,
} from './name-tables.ts'
import { isKoreanSyllable, isTwoKorean, isWadeGiles, pinyinLength } from './name-syllables.ts'
import { splitVietnamese } from './name-vietnamese.ts'

/** `certain`: the text is known to begin with the family. `titled`: a form of address stands before it. */
type Options = { lang?: string; certain?: boolean; titled?: boolean }

/** Splits Chinese, Vietnamese, Korean and Japanese names in Latin letters; `null` when nothing says the name is one. */
export function splitAsian(
  words: readonly string[],
  { lang, certain = false, titled = false }: Options,
): LatinSplit | null {
  const plain = words.map((word) => foldText(word).replace(/[.'’]/g, ''))
  // "Wang Yu-chi": behind a family the hyphen is of a given name, though Yuchi is a family too.
  const keys = plain.map((key, at) => (at > 0 && isFamily(plain[0] ?? '') ? key : joinCompound(key)))
  const language = lang?.slice(0, 2).toLowerCase()
  if (isHalfAccented(words)) return splitVietnamese(words, keys, language)
  return (
    splitVietnamese(words, keys, language) ??
    splitCompound(words, keys) ??
    splitHongKong(words, keys) ??
    splitAliasBehind(words, keys) ??
    (words.length === 2
      ? splitTwo(words, keys, { language, certain, titled })
      : splitSyllables(words, keys, certain, language))
  )
}

/** Pinyin has its tones on every word or on none, and no cedilla, tilde or ring: "Rui Sá" is no Chinese name. */
function isHalfAccented(words: readonly string[]): boolean {
  const accented = words.filter((word) => /[\u0300-\u0307\u0309-\u036f]/.test(word.normalize('NFD')))
  return accented.length > 0 && (accented.length < words.length || /[ãñõçåşščřžłøæ]/iu.test(words.join('')))
}

/** `David Chan Tai Man`: a given name of the West, then a whole Chinese name. */
function splitHongKong(words: readonly string[], keys: readonly string[]): LatinSplit | null {
  const [western = '', family = '', ...given] = keys
  if (
    words.length < 3 ||
    words.length > 4 ||
    !(GIVEN_NAMES.has(western) || SOUTHERN.has(family) || ONLY_CANTONESE.has(family)) ||
    isFamily(western) ||
    CANTONESE_SYLLABLES.has(western)
  )
    return null
  const twoParts = given.length === 2 ? given : (given[0] ?? '').split('-')
  const cantonese =
    CANTONESE_FAMILIES.has(family) && twoParts.length === 2 && twoParts.every((part) => CANTONESE_SYLLABLES.has(part))
  const mandarin =
    PINYIN_FAMILIES.has(family) &&
    given.length === 1 &&
    pinyinLength(given[0] ?? '') === 2 &&
    !GIVEN_NAMES.has(given[0] ?? '')
  if (!cantonese && !mandarin) return null
  return { family: words[1] ?? '', given: words.slice(2).join(' '), alias: words[0] ?? '', order: 'family-first' }
}

/**
 * "Au Yeung Ka Wai", "Sze To Wah", "Ouyang Na Na": a family of two syllables and its given name. In two words only those that
 * people write so: Zhang Sun Li is as likely somebody called Zhang.
 */
function splitCompound(words: readonly string[], keys: readonly string[]): LatinSplit | null {
  const [a = '', b = ''] = keys
  const length = isCompound(a) ? 1 : APART.test(`${a} ${b}`) ? 2 : 0
  const given = keys.slice(length)
  const isGiven =
    given.length > 0 &&
    given.length < 3 &&
    given.every((key) => CANTONESE_SYLLABLES.has(key) || pinyinLength(key) === 1)
  if (words.length < 3 || length === 0 || !isGiven) return null
  return { family: words.slice(0, length).join(' '), given: words.slice(length).join(' '), order: 'family-first' }
}

const APART = /^(?:a[ou] (?:yeung|yong|yang)|ou yang|s[zs]e to|see to|si tu)$/

function isCompound(key: string): boolean {
  return COMPOUND_PINYIN.has(key) || /^(?:szeto|seeto|auyeung|auyong)$/.test(key)
}

/** `Cheung Ka Long Gary`: a whole Chinese name, then a given name of the West. */
function splitAliasBehind(words: readonly string[], keys: readonly string[]): LatinSplit | null {
  const [family = '', one = '', two = '', western = ''] = keys
  const isKnown =
    SOUTHERN.has(family) ||
    ONLY_CANTONESE.has(family) ||
    (CANTONESE_FAMILIES.has(family) && GIVEN_NAMES.has(western) && isCantoneseGiven(one, two))
  if (words.length !== 4 || !isKnown || CANTONESE_SYLLABLES.has(western) || pinyinLength(western) === 1) return null
  if (![one, two].every((key) => CANTONESE_SYLLABLES.has(key) || pinyinLength(key) === 1)) return null
  return { family: words[0] ?? '', given: words.slice(1, 3).join(' '), alias: words[3] ?? '', order: 'family-first' }
}

/** "Ou-Yang", "Sze-To": a family of two syllables, written apart. */
function joinCompound(key: string): string {
  const solid = key.replace('-', '')
  return isCompound(solid) ? solid : key
}

function splitTwo(
  words: readonly string[],
  keys: readonly string[],
  options: { language: string | undefined; certain: boolean; titled: boolean },
): LatinSplit | null {
  const [first = '', last = ''] = words
  const [a = '', b = ''] = keys
  const familyFirst: LatinSplit = { family: first, given: last, order: 'family-first' }
  if (options.certain && isFamily(a) && (isSyllableName(b) || isHyphenated(b))) return familyFirst
  // A hyphen marks the given name: Lin Yi-chun, Kim Cheol-su.
  if (isFamily(a) && isHyphenated(b) && !isHyphenated(a)) return familyFirst
  if (options.language === 'ko' && KOREAN_FAMILIES.has(a) && !KOREAN_FAMILIES.has(b)) return familyFirst
  if (ROMAJI_FAMILIES.has(a) && !ROMAJI_FAMILIES.has(b) && (options.language === 'ja' || GIVEN_NAMES.has(b)))
    return familyFirst
  // "Zhang Kevin": of the families of half of China none is a given name of the West.
  if (TOP_PINYIN_FAMILIES.has(a) && GIVEN_NAMES.has(b) && !GIVEN_NAMES.has(a) && pinyinLength(b) === 0)
    return familyFirst
  if (ONLY_CANTONESE.has(a) && GIVEN_NAMES.has(b) && !GIVEN_NAMES.has(a) && !CANTONESE_FAMILIES.has(b))
    return familyFirst
  if (COMPOUND_PINYIN.has(a) && pinyinLength(b) > 0 && !COMPOUND_PINYIN.has(b)) return familyFirst
  if (COMPOUND_PINYIN.has(b) && !COMPOUND_PINYIN.has(a) && pinyinLength(a) > 0)
    return { family: last, given: first, order: 'given-first' }
  if (isRomajiFamily(a) && !isRomajiFamily(b) && ROMAJI.test(b) && !GIVEN_NAMES.has(a)) return familyFirst
  if (TOP_KOREAN.has(a) && isKoreanGiven(b)) return familyFirst
  if (ONLY_KOREAN.has(a) && isTwoKorean(b) && !KOREAN_FAMILIES.has(b) && !GIVEN_NAMES.has(b)) return familyFirst
  return isUndecided(a, b, options.titled)
    ? options.titled
      ? { ...familyFirst, order: 'unknown' }
      : { order: 'unknown' }
    : null
}

/** Families of two syllables in pinyin: nobody is given such a name, so they tell the order. */
const COMPOUND_PINYIN = new Set(
  'ouyang zhuge sima shangguan situ murong huangfu xiahou dongfang linghu gongsun yuwen zhongli duanmu helian huyan nangong ximen dugu baili chunyu xuanyuan weichi yuchi puyang zhangsun'.split(
    ' ',
  ),
)

/** Japanese families end in words for places, given names do not: -moto, -kawa, -yama, -saki. */
export function isRomajiFamily(key: string): boolean {
  return (
    ROMAJI_FAMILIES.has(key) ||
    (ROMAJI.test(key) &&
      /..(?:moto|mura|yama|[kg]awa|[sz]aki|[sj]h?ima|[hb]ashi|guchi|[sz]awa|[hb]ara|wara|uchi|[tz]s?uka|bayashi|matsu|kura|[kt]ada|naka|shita|mizu|mori|oka)$/.test(
        key,
      ))
  )
}

const ROMAJI = /^(?:(?:[kgnhbpmr]y|sh|ch|ts|kk|tt|ss|pp|[kgsztdnhbpmyrwjf])?[aeiou]|n(?![aeiou]))+$/

/** "Seojun", "Jihyun": two syllables with sounds that only Korean writes so. */
function isKoreanGiven(key: string): boolean {
  return (
    !GIVEN_NAMES.has(key) &&
    /eo|eu|hyu|hye|yeo|woo|soo|joo|young|kyung|kyu|yun|hwa|hoon|gyu|.ju?n$|.jin$/.test(key) &&
    isTwoKorean(key)
  )
}

// Families that are nobody's given name and that China and Japan do not share.
const ONLY_KOREAN = new Set('bae baek kwon yoon seo jeon ryu noh kwak jeong choi heo joo koo bang'.split(' '))

/** Two words that may stand in either order: the first is a family and the second could be its given name. */
function isUndecided(a: string, b: string, titled: boolean): boolean {
  const western = GIVEN_NAMES.has(a) && !PINYIN_FAMILIES.has(a)
  const syllables = pinyinLength(b)
  // Given names of China have one syllable or two: "Ren Kuroda" is none.
  if (western || !PINYIN_FAMILIES.has(a) || syllables === 0 || syllables > 2) return false
  // "Dr. Wei Chen": of two families the one that far more people bear is it.
  if (TOP_PINYIN_FAMILIES.has(b) && !TOP_PINYIN_FAMILIES.has(a)) return false
  // Where neither is borne by more, the order of the West stands.
  return titled || !PINYIN_FAMILIES.has(b) || (TOP_PINYIN_FAMILIES.has(a) && !TOP_PINYIN_FAMILIES.has(b))
}

function isCantoneseGiven(x: string, y: string): boolean {
  return CANTONESE_SYLLABLES.has(x) && CANTONESE_SYLLABLES.has(y)
}

function areSyllables(x: string, y: string): boolean {
  return (
    isCantoneseGiven(x, y) ||
    (pinyinLength(x) === 1 && pinyinLength(y) === 1) ||
    (isKoreanSyllable(x) && isKoreanSyllable(y))
  )
}

/** Three words: `Chan Tai Man`, `Kim Min Jun`, `Tai Man Chan`. */
function splitSyllables(
  words: readonly string[],
  keys: readonly string[],
  certain: boolean,
  lang?: string,
): LatinSplit | null {
  if (words.length !== 3) return null
  const [a = '', b = '', c = ''] = keys
  const familyFirst: LatinSplit = { family: words[0] ?? '', given: words.slice(1).join(' '), order: 'family-first' }
  const givenFirst: LatinSplit = { family: words[2] ?? '', given: words.slice(0, 2).join(' '), order: 'given-first' }
  if (certain && isFamily(a) && areSyllables(b, c)) return familyFirst
  // Singapore and Malaysia: a southern family before a given name in pinyin, Tan Wei Ming.
  if (
    SOUTHERN.has(a) &&
    [b, c].every((key) => CANTONESE_SYLLABLES.has(key) || pinyinLength(key) === 1) &&
    !GIVEN_NAMES.has(b)
  )
    return familyFirst
  if (TOP_CANTONESE.has(c) && !TOP_CANTONESE.has(a) && isCantoneseGiven(a, b)) return givenFirst
  const startsCantonese = CANTONESE_FAMILIES.has(a) && isCantoneseGiven(b, c)
  const endsCantonese = CANTONESE_FAMILIES.has(c) && isCantoneseGiven(a, b)
  if (endsCantonese && (!startsCantonese || (NO_GIVEN.has(c) && !NO_GIVEN.has(a)))) return givenFirst
  // Hong Kong writes the family first, and most of its families sound like syllables of given names: Tang Wing Sze.
  if (startsCantonese) return familyFirst
  if (
    KOREAN_FAMILIES.has(a) &&
    isKoreanSyllable(b) &&
    isKoreanSyllable(c) &&
    (lang === 'ko' || !GIVEN_NAMES.has(b)) &&
    !TOP_KOREAN.has(c)
  )
    return familyFirst
  if (isFamily(a) && isFamily(b) && isHyphenated(c) && !GIVEN_NAMES.has(a))
    return { family: `${words[0]} ${words[1]}`, given: words[2] ?? '', order: 'family-first' }
  if (PINYIN_FAMILIES.has(a) && pinyinLength(b) === 1 && pinyinLength(c) === 1) return { order: 'unknown' }
  return null
}

// Families that no mainland spelling shares and that hardly serve as given names.
const ONLY_CANTONESE = new Set(
  'chan wong cheung leung lau ng kwok kwong tsang tsui tse yeung yip chow chau choi chung lo mak fung fong lam kwan poon pang szeto auyeung hui law lui yuen siu tam tsoi'.split(
    ' ',
  ),
)

// The families of Hong Kong with most bearers: at the end of a name whose first word is a syllable they are the family. Lam is
// not among them, for Wing Lam and Ka Lam are given names.
const TOP_CANTONESE = new Set('chan wong lee cheung leung lau ng kwok chow tsang cheng yeung'.split(' '))

// Families whose syllable no given name has.
const NO_GIVEN = new Set(
  'chan cheung leung lau ng tsang tsui tse yeung chow chau choi mak poon szeto hui law lui tam tsoi tang kwok'.split(
    ' ',
  ),
)

const SOUTHERN = new Set(
  'tan lim ng goh koh teo toh ong chua chia lee low loh yeo seah quek tay sim ang heng khoo cheah ooi tee'.split(' '),
)

const TOP_KOREAN = new Set('kim lee park choi jung jeong kang cho yoon lim'.split(' '))

function isFamily(key: string): boolean {
  return PINYIN_FAMILIES.has(key) || CANTONESE_FAMILIES.has(key) || KOREAN_FAMILIES.has(key)
}

function isSyllableName(key: string): boolean {
  return CANTONESE_SYLLABLES.has(key) || pinyinLength(key) > 0
}

function isHyphenated(key: string): boolean {
  const parts = key.split('-')
  return (
    parts.length === 2 &&
    parts.every(
      (part) =>
        part.length > 1 &&
        part.length < 7 &&
        (pinyinLength(part) === 1 || CANTONESE_SYLLABLES.has(part) || isKoreanSyllable(part) || isWadeGiles(part)),
    )
  )
}
