import { foldText, toSimplified } from '../lib/text-fold.ts'
import { isLikelyCompany, splitCompany } from './company.ts'
import { ORGANISATION_WORDS } from './company-tables.ts'
import { isCountry } from './country-names.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isFamilyParticle, isPrefix, isSuffix } from './name-affixes.ts'
import { HAN_COMMON_WORDS, LATIN_COMMON_WORDS } from './name-common-words.ts'
import { isRole } from './name-role.ts'
import { isKnownHanFamily } from './name-cjk.ts'
import { parseName } from './name.ts'
import { isHonorific, isLikelyDepartment, isLikelyTitle } from './title.ts'

/** True for a text that reads as the name of one person: two to five words in title case, or a Han or Hangul name. */
export function isLikelyPersonName(text: string): boolean {
  return personNameScore(text) >= 0.5
}

/** How much a text by itself reads as a person's name, 0 to 1: .9 with a known given or family name, .5 by its form alone. */
export function personNameScore(text: string): number {
  if (text.length > 200) return 0
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length < 2 || plain.length > 60 || /[\d@?!！？:：;；/\\|#*=_%&+<>]|https?|www\./.test(plain)) return 0
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain)) return scoreCjk(plain)
  return scoreLatin(plain)
}

/** "Springfield Dental Care", "The Harbour Bookshop": words of trade and of pages, and no given name first or last. */
export function isMadeOfWords(text: string): boolean {
  const words = text.split(/[\s,]+/u).filter(Boolean)
  const keys = words
    .filter((word, at) => !isFamilyParticle(word.toLowerCase(), words[at + 1]))
    .map((word) => foldText(word))
  return (
    words.length > 1 &&
    !GIVEN_NAMES.has(keys[0] ?? '') &&
    !GIVEN_NAMES.has(keys.at(-1) ?? '') &&
    keys.some((key) => (LATIN_COMMON_WORDS.has(key) && !WORD_FAMILIES.has(key)) || ORGANISATION_WORDS.has(key))
  )
}

function scoreCjk(text: string): number {
  if (
    isLikelyCompany(text) ||
    isRole(text) ||
    /[，。、]|[\p{Script=Han}\p{Script=Hangul}]\s?[,.]/u.test(text.replace(/[(（].*/u, ''))
  )
    return 0
  const name = parseName(text)
  if (name.order === 'unknown' || name.order === 'none') {
    return name.alias !== undefined && /^\p{Script=Latin}/u.test(text) ? scoreLatin(name.full) : 0
  }
  // A rare family of Japan behind which a space stands is believed by its first character: "田淵 聡".
  const family = name.family ?? ''
  const isKnown =
    isKnownHanFamily(family) ||
    (family.length === 2 && text.startsWith(`${family} `) && isKnownHanFamily(family.charAt(0)))
  if (/^\p{Script=Han}+$/u.test(family) && !isKnown) return 0
  const solid = toSimplified(`${name.family ?? ''}${name.given ?? ''}`)
  // "Vicky 游": the given name in Latin letters, the family in Han.
  if (name.given === undefined && isKnownHanFamily(name.family ?? '') && GIVEN_NAMES.has(foldText(name.alias ?? '')))
    return 0.85
  if (name.given === undefined)
    return name.title !== undefined && (isHonorific(name.title) || text.length < 6) ? 0.6 : 0
  if (HAN_COMMON_WORDS.some((word) => solid.startsWith(word)) || HAN_NOT_GIVEN.test(toSimplified(name.given))) return 0
  const latin = text.replace(/[^\p{Script=Latin}]/gu, '').length
  return latin > 40 || (name.alias === undefined && name.title === undefined && solid.length > 5) ? 0 : 0.85
}

// Characters of grammar, time, place and trade that end words, not names.
const HAN_NOT_GIVEN =
  /[的了吗呢吧是在和与或及们部处厂店司网站页类型式率费额价量表单号码市省区县镇村路街省]$|^(?:于|在|的|是)/u

function scoreLatin(text: string): number {
  const [main = '', ...behind] = text.replace(/\s*\([^()]*\)$/, '').split(/,\s*/)
  const isReversed = behind.length === 1 && !isSuffix(behind[0] ?? '', true) && !isLikelyTitle(behind[0] ?? '')
  const words = (isReversed ? `${behind[0]} ${main}` : main).split(' ').filter(Boolean)
  const bare = stripAffixes(words)
  if (bare.length < 2 || bare.length > 6)
    return bare.length === 1 &&
      bare.length < words.length &&
      isCapital(bare[0] ?? '') &&
      !isLikelyTitle(bare[0] ?? '') &&
      isPrefix(words[0] ?? '', words.length)
      ? 0.6
      : 0
  const named = bare.filter((word, at) => !isParticle(word, at, bare) && !isInitial(word))
  if (named.length === 0 || !named.every((word) => isCapital(word)) || !/^["'“‘(]?\p{Lu}/u.test(bare[0] ?? '')) return 0
  const keys = named.map((word) => foldText(word).replace(/['’.]/g, ''))
  const known = keys.filter((key) => GIVEN_NAMES.has(key)).length
  const startsKnown = GIVEN_NAMES.has(keys[0] ?? '')
  const isWord = (key: string, index: number): boolean =>
    LATIN_COMMON_WORDS.has(key) &&
    !(index === 0 && startsKnown) &&
    !(startsKnown && index > 0 && index === keys.length - 1 && WORD_FAMILIES.has(key))
  if (keys.some((key, index) => isWord(key, index))) return 0
  if (splitCompany(text).suffix !== '' || splitCompany(main).suffix !== '' || isRole(text)) return 0
  if (
    known === 0 &&
    (isLikelyTitle(main) || isLikelyDepartment(main) || keys.some((key) => ORGANISATION_WORDS.has(key)))
  )
    return 0
  if (known > 0 && keys.slice(1).some((key) => ORGANISATION_WORDS.has(key)) && keys.length > 2) return 0
  if (isLikelyTitle(main) && !(known > 0 && keys.length === 2)) return 0
  if (isCountry(text)) return 0
  if (words.length > bare.length) return 0.9
  if (
    known === 0 &&
    keys.some((key, index) => ABSTRACT.test(key) || (index < keys.length - 1 && /^[a-z]{4,}ing$/.test(key)))
  )
    return 0.3
  return known > 0 ? 0.9 : isReversed ? 0.5 : named.length > 4 ? 0.3 : 0.55
}

// Endings of abstract nouns and adjectives; a known given name beside them outweighs them.
const ABSTRACT =
  /.{2}(?:tions?|sions?|ments|ness|ities|ility|ality|ology|ologies|ances?|ences|ings|able|ible|ware|ical|graphy|ships?|schaft|ungen|ung|keit|heit|ität|tät|ación|aciones|azione|azioni|idad|idade)$/u

// Families that are also words of headings: believed behind a known given name ("Will Price", "Anna Street").
const WORD_FAMILIES = new Set(
  'white black green gold silver west north best price day case page read king park law bank house church street small good young major english french field banks homes parks major wise love short long gross sun moon little rich'.split(
    ' ',
  ),
)

function stripAffixes(words: readonly string[]): string[] {
  let start = 0
  let end = words.length
  while (start < end - 1 && isPrefix(words[start] ?? '', words.length)) start += 1
  while (end > start + 1 && isSuffix(words[end - 1] ?? '', false) && end - start > 2) end -= 1
  return words.slice(start, end)
}

/** "Van der Meer", "VON DER HEIDE": behind a particle der and den are one too, in capitals as well. */
function isParticle(word: string, at: number, words: readonly string[]): boolean {
  const isSecond = at > 0 && /^de[rn]$/i.test(word) && /^(?:van|von)$/i.test(words[at - 1] ?? '')
  return isSecond || isFamilyParticle(word, words[at + 1])
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,3}$/u.test(word) && word.replace(/[^\p{L}]/gu, '').length < 3
}

/** Begins with a capital and holds nothing but letters: O'Neill, Mei-Ling, DuPre, KOVÁCS, "Buck". */
function isCapital(word: string): boolean {
  return /^["'“‘(„]?(?:[dDlLO]['’])?\p{Lu}[\p{L}\p{M}'’.-]*["'”’)“]?$/u.test(word) && word.length < 25
}
