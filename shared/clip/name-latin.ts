import { foldText } from '../lib/text-fold.ts'
import { isRomajiFamily, splitAsian } from './name-asian-latin.ts'
import { isFamilyParticle, isPrefix, isSuffix } from './name-affixes.ts'
import {
  CYRILLIC_GIVEN_NAMES,
  GIVEN_NAMES,
  HUNGARIAN_FAMILIES,
  HUNGARIAN_GIVEN_NAMES,
  IBERIAN_FAMILIES,
} from './given-names.ts'
import type { NameHint, ParsedName } from './name.ts'
import { isLikelyTitle } from './title.ts'

/** What the words of a name turn out to be. */
export type LatinSplit = Pick<ParsedName, 'family' | 'given' | 'middle' | 'alias' | 'order'>

/** Splits a name in Latin, Cyrillic or Greek letters. */
export function parseLatinName(text: string, hint: NameHint): ParsedName {
  const { rest, nickname } = takeNickname(withoutBirthName(text))
  const name: ParsedName = { full: text, order: 'unknown' }
  const parts = takeCommaParts(rest, name)
  const words = (parts[0] ?? '').split(' ').filter(Boolean)
  // D. is Don where Spanish is written, an initial elsewhere.
  if (/^(?:es|ca|gl|eu)\b/i.test(hint.lang ?? '') && words.length > 2 && words[0] === 'D.')
    name.prefix = name.title = words.shift() ?? ''
  takeAffixes(words, name)
  const split = parts.length > 1 ? splitAtComma(words, parts[1] ?? '', name) : splitWords(words, name, hint)
  Object.assign(name, split)
  const alias = name.alias ?? nickname
  return alias === undefined ? name : { ...name, alias }
}

/** "Ulrike Kranzler geb. Maibaum": the name of birth is not the family's now. */
function withoutBirthName(text: string): string {
  return text.replace(/,? (?:geb\.?|geborene|née?|born|z domu|roz\.|rozená|szül\.) \p{Lu}[\p{L}’'-]+$/u, '')
}

/** `Brian "Buck" Rogers`, `Jason (Jingsheng) Cong`. */
function takeNickname(text: string): { rest: string; nickname?: string } {
  const match =
    /(?:^|\s)(?:"([^"]{1,40})"|“([^”]{1,40})”|„([^“”]{1,40})[“”]|'([^']{1,40})'|‘([^’]{1,40})’|\(([^()]{1,40})\)|\[([^[\]]{1,40})\])(?=[\s,]|$)/u.exec(
      text,
    )
  const nickname = match?.slice(1).find((group) => group !== undefined)
  if (!match || nickname === undefined) return { rest: text }
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .trim()
  return rest === '' ? { rest: text } : { rest, nickname: nickname.trim() }
}

/** Cuts at commas; suffixes (Jr., MD) and jobs behind a comma go to the name. One or two parts are left. */
function takeCommaParts(text: string, name: ParsedName): string[] {
  const [first = '', ...more] = text.split(/[,，]\s*/).map((part) => part.trim())
  const kept: string[] = []
  for (const part of more) {
    const words = part.split(' ').filter(Boolean)
    if (words.length === 0) continue
    if (words.every((word) => isSuffix(word, true))) name.suffix = [name.suffix, part].filter(Boolean).join(' ')
    else if (kept.length > 0 || (first.includes(' ') && isLikelyTitle(part) && !GIVEN_NAMES.has(foldText(part)))) {
      name.title ??= part
      name.full = name.full.replace(new RegExp(`[,，]\\s*${part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}`, 'u'), '')
    } else kept.push(part)
  }
  return [first, ...kept]
}

/** Thai writes "Khun" and its like without a space. */
const GLUED_THAI = /^(?:คุณ|นางสาว|นาย|นาง|ดร\.)(?=[\u0e01-\u0e2e\u0e40-\u0e44].)/u

// Ranks that are families or given names too, unless a given name stands behind them: "Judge Gordon Lathbury".
const RANK = /^(?:judge|justice|major|general|father|sister)$/i

/** Takes forms of address off the front and degrees off the end. */
function takeAffixes(words: string[], name: ParsedName): void {
  const prefix: string[] = []
  // A single letter behind a form of address is an initial: "Dhr. P. Roelofs".
  words[0] = (words[0] ?? '').replace(GLUED_THAI, '')
  const isInitial = (word = ''): boolean => prefix.length > 0 && /^\p{L}\.$/u.test(word)
  while (words.length > 1 && isPrefix(words[0] ?? '', words.length) && !isInitial(words[0]))
    prefix.push(words.shift() ?? '')
  if (words.length > 2 && RANK.test(words[0] ?? '') && GIVEN_NAMES.has(foldText(words[1] ?? '')))
    prefix.push(words.shift() ?? '')
  // Malaysian orders: Dato' Sri, Datuk Seri.
  if (prefix.length > 0 && words.length > 1 && /^se?ri$/i.test(words[0] ?? '')) prefix.push(words.shift() ?? '')
  if (prefix.length > 0 && /^(&|and|und|et|y)$/i.test(words[0] ?? '') && isPrefix(words[1] ?? '', 3)) {
    prefix.push(...words.splice(0, 2))
  }
  const suffix: string[] = []
  while (words.length > 2 && isSuffix(words.at(-1) ?? '', false)) suffix.unshift(words.pop() ?? '')
  if (words.length === 2 && prefix.length === 0 && /^(jr|sr|ii|iii|iv|phd|md|esq)\.?$/i.test(words[1] ?? ''))
    suffix.unshift(words.pop() ?? '')
  if (prefix.length > 0) {
    name.prefix = prefix.join(' ')
    name.title ??= name.prefix
  }
  if (suffix.length > 0) name.suffix = [suffix.join(' '), name.suffix].filter(Boolean).join(', ')
}

/** `Family, Given Middle`; `Chan Tai Man, David`. */
function splitAtComma(left: string[], right: string, name: ParsedName): LatinSplit {
  const words = right.split(' ').filter(Boolean)
  takeAffixes(words, name)
  // "Heuvel, Piet van den": libraries and the Dutch file a family without its particles.
  const behind: string[] = []
  while (words.length > 1 && /^\p{Ll}/u.test(words.at(-1) ?? '') && isFamilyParticle(words.at(-1) ?? ''))
    behind.unshift(words.pop() ?? '')
  if (behind.length > 0) return splitAtComma([...behind, ...left], words.join(' '), name)
  const [given = '', ...middle] = words
  if (words.length === 1 && left.length > 1) {
    const asian = splitAsian(left, { certain: true })
    if (asian?.order === 'family-first' && asian.given !== undefined) return { ...asian, alias: given }
  }
  const alias =
    words.length > 2 && GIVEN_NAMES.has(foldText(words.at(-1) ?? ''))
      ? splitAtComma(left, words.slice(0, -1).join(' '), name)
      : null
  if (alias?.given?.includes(' ') === true) return { ...alias, alias: words.at(-1) ?? '' }
  const isSyllables = words.length > 1 && splitAsian([...left, ...words], { certain: true })?.given === words.join(' ')
  if (isSyllables) return { family: left.join(' '), given: words.join(' '), order: 'family-first' }
  return { ...withMiddle(given, middle, left.join(' ')), order: 'family-first' }
}

function splitWords(words: string[], name: ParsedName, hint: NameHint): LatinSplit {
  if (words.length === 0) return { order: 'unknown' }
  takeSan(words, name)
  if (words.length === 1) return splitSingle(words, name)
  return (
    splitCouple(words) ??
    splitCapitals(words) ??
    splitInitials(words) ??
    splitSlavic(words) ??
    splitByLanguage(words, hint) ??
    splitAsian(words, { ...(hint.lang !== undefined && { lang: hint.lang }), titled: name.prefix !== undefined }) ??
    splitParticles(words) ??
    splitIberian(words, hint) ??
    splitReversed(words) ??
    givenFirst(words)
  )
}

/** "Nakamura-san": the Japanese put their form of address behind the family. */
function takeSan(words: string[], name: ParsedName): void {
  const [, word, san] = /^(.{3,})[ -](san)$/i.exec(words.join(' ')) ?? []
  if (word === undefined || san === undefined || word.includes(' ') || !isRomajiFamily(foldText(word))) return
  name.title ??= san
  words.splice(0, words.length, word)
}

/** Mr. Smith states a family; a single word alone may be either. */
function splitSingle(words: string[], name: ParsedName): LatinSplit {
  const [word = ''] = words
  const states =
    name.title === 'san' ||
    (name.prefix !== undefined &&
      !/^(sir|dame|don|dona|lord|lady|fr|father|sister|brother)\.?$/i.test(foldText(name.prefix)))
  return states ? { family: word, order: 'given-first' } : { order: 'unknown' }
}

/** "Teasdale A", "Brannigan Oliver J", "Вершинин Д. С.": no family is a single letter, so directories put it first here. */
function splitInitials(words: readonly string[]): LatinSplit | null {
  const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word)
  const at = words.findIndex((word) => isInitial(word))
  const isGiven = (word = ''): boolean =>
    GIVEN_NAMES.has(foldText(word)) || CYRILLIC_GIVEN_NAMES.has(word.toLowerCase())
  const [first = ''] = words
  if (at < 1 || at > 2 || !words.slice(at).every(isInitial) || isGiven(first) || isFamilyParticle(first)) return null
  return at === 1 || isGiven(words[1]) ? familyFirst(words) : null
}

/** "Ferreira José", "Kowalski Jan": what can only be a family, and behind it a given name that is none. */
function splitReversed(words: readonly string[]): LatinSplit | null {
  if (words.length !== 2) return null
  const [first = '', last = ''] = words.map(foldText)
  const isFamily = IBERIAN_FAMILIES.has(first) || SURE_FAMILY.test(first)
  const isGiven = GIVEN_NAMES.has(last) && !IBERIAN_FAMILIES.has(last) && !SURE_FAMILY.test(last)
  const isRussian = RUSSIAN_GIVEN.test(last) && RUSSIAN_FAMILY.test(first)
  return ((isFamily && isGiven) || isRussian) && !GIVEN_NAMES.has(first) ? familyFirst(words) : null
}

// In Latin letters -in ends names of all kinds: it is a family's only before a Russian given name.
const RUSSIAN_FAMILY = /^.{3,}(?:[oe]v|[iy]n|sk[iy]+|enko|[cy]?h?uk)a?$/u
const RUSSIAN_GIVEN =
  /^(?:dmitri?[iy]?|serge[iy]|al(?:ex|eks)e[iy]|andre[iy]|mi(?:kh|k|h)ail|nikola[iy]|vladimir|ivan|igor|oleg|yur[iy]+|pavel|aleksandra?|viktor|evgen[iy]+a?|olga|tat[iy]ana|natal[iy]+a|[ey]?elena|irina|svetlana|ekaterina|anastas[iy]+a|ksen[iy]+a|l[iy]udmila|marina|galina|yulia|oksana)$/u

const SURE_FAMILY =
  /^(?:.{3,}(?:ski|ska|cki|cka|wicz|czyk|czak|sson|sdottir|escu|eanu|ovici|ovic|evic|enko|kova|nova|berger|meyer|maier|schmidt|muller|bauer|huber|hofer|mann|qvist|strom|maki|niemi|nen|auskas|aitis|opoulos|poulou|idis|akis|oglu|[^t]oni|[^n]ini|elli|etti|ucci|acci|azzi)|muller|schmidt|schneider|fischer|meier|dupont|durand|rossi|bianchi|ferrari|novak|horvath)$/u

function givenFirst(words: readonly string[]): LatinSplit {
  return withMiddle(words[0] ?? '', words.slice(1, -1), words.at(-1) ?? '')
}

function withMiddle(given: string, middle: readonly string[], family: string): LatinSplit {
  // "Abdul Rahman" is one name: servant of the Merciful.
  const [next, ...others] = middle
  if (/^(?:abd(?:ul|el|al)?|عبد)$/iu.test(given) && next !== undefined)
    return withMiddle(`${given} ${next}`, others, family)
  return { given, ...(middle.length > 0 && { middle: middle.join(' ') }), family, order: 'given-first' }
}

/** `John & Jane Smith`: two people, one family. */
function splitCouple(words: readonly string[]): LatinSplit | null {
  const at = words.findIndex((word, index) => index > 0 && /^(&|and|und|et|y|or)$/i.test(word))
  if (at < 1 || at > words.length - 2 || (/^y$/i.test(words[at] ?? '') && at > 1)) return null
  if (at === words.length - 2 || isFamilyParticle(words[at - 1] ?? '')) return null
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '', order: 'given-first' }
}

/** `ZHANG San`, `San ZHANG`, `David CHAN Tai Man`: among mixed words those in capitals are the family. */
function splitCapitals(words: readonly string[]): LatinSplit | null {
  const capital = words.map((word, index) => isCapitals(word, index, words.length))
  // DE WIT, DA SILVA, LE ROUX: particles of two letters belong to the capitals behind them.
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const word = words[at] ?? ''
    if (capital[at + 1] && word === word.toUpperCase() && isFamilyParticle(word.toLowerCase())) capital[at] = true
  }
  const first = capital.indexOf(true)
  const last = capital.lastIndexOf(true)
  if (first < 0 || capital.slice(first, last + 1).includes(false)) return null
  if (
    !words.some(
      (word, index) => !capital[index] && /\p{Ll}/u.test(word) && !(isFamilyParticle(word) && /^\p{Ll}/u.test(word)),
    )
  )
    return null
  let start = first
  while (start > 0 && isFamilyParticle(words[start - 1] ?? '') && /^\p{Ll}/u.test(words[start - 1] ?? '')) start -= 1
  const family = words.slice(start, last + 1).join(' ')
  const after = words.slice(last + 1)
  if (start === 0) return familyThenGiven(family, after)
  if (after.length === 0) return withMiddle(words[0] ?? '', words.slice(1, start), family)
  return { family, given: after.join(' '), alias: words.slice(0, start).join(' '), order: 'family-first' }
}

/** `LEUNG Chiu Wai Tony`: a Western name behind a Chinese one is its alias. */
function familyThenGiven(family: string, after: readonly string[]): LatinSplit {
  const last = foldText(after.at(-1) ?? '')
  const isAlias =
    after.length > 1 &&
    GIVEN_NAMES.has(last) &&
    splitAsian([family, ...after.slice(0, -1)], { certain: true })?.order === 'family-first'
  if (isAlias) return { family, given: after.slice(0, -1).join(' '), alias: after.at(-1) ?? '', order: 'family-first' }
  return { family, given: after.join(' '), order: 'family-first' }
}

/** Initials and short forms (JP, DK) are no family; a family of two letters (NG, LI) has a vowel or is Ng. */
function isCapitals(word: string, index: number, count: number): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '')
  if (/^(?:Mac|Mc|Fitz|De|Le|La|Di|Van)\p{Lu}{3}[\p{Lu}'’-]*$/u.test(word)) return true
  if (letters.length < 2 || /\p{Ll}/u.test(letters) || word.includes('.')) return false
  return (
    letters.length > 2 ||
    /^(NG|WU|LI|MA|HU|HE|XU|YU|LU|DU|SU|GU|FU|QI|XI|YI|KO|HO|LO|MO|SO|TO|AU|OH|NA|AN|YE|ZU|BO|BÙ|LÊ|VŨ|VÕ|ĐỖ|HỒ|TÔ|LÝ|TẠ)$/.test(
      letters,
    ) ||
    (index === count - 1 && count > 1)
  )
}

/** Russian and Ukrainian: the patronymic shows where the given name stands. */
function splitSlavic(words: readonly string[]): LatinSplit | null {
  const folded = words.map((word) => word.toLowerCase())
  // "Ольга Ивановна": as one addresses Russians, without the family; of men's only those of a known father, for Абрамович is a family.
  const [own = '', fathers = ''] = folded
  if (words.length === 2 && CYRILLIC_GIVEN_NAMES.has(own) && isPatronymic(fathers))
    return { given: words.join(' '), order: 'given-first' }
  const at = folded.findIndex((word) => /(?:вич|вна|ична|ivich|evich|ovich|ovna|evna|ivna|yivna)$/u.test(word))
  if (at < 0 || words.length !== 3) {
    const isCyrillic = /^\p{Script=Cyrillic}/u.test(folded[0] ?? '')
    const [first = '', last = ''] = folded
    const isGivenLast = CYRILLIC_GIVEN_NAMES.has(last) && !CYRILLIC_GIVEN_NAMES.has(first)
    const reversed =
      isCyrillic &&
      words.length === 2 &&
      ((SLAVIC_FAMILY.test(first) && !SLAVIC_FAMILY.test(last) && !CYRILLIC_GIVEN_NAMES.has(first)) || isGivenLast)
    return reversed ? { family: words[0] ?? '', given: words[1] ?? '', order: 'family-first' } : null
  }
  const [a = '', b = '', c = ''] = words
  if (at === 2) return { family: a, given: b, middle: c, order: 'family-first' }
  return at === 1 ? withMiddle(a, [b], c) : null
}

function isPatronymic(word: string): boolean {
  if (/.(?:овна|евна|ична|инична)$/u.test(word)) return true
  const stem = /^(.{3,})(?:ович|евич)$/u.exec(word)?.[1] ?? ''
  return (
    stem !== '' &&
    ['', 'й', 'ь'].some(
      (end) =>
        CYRILLIC_GIVEN_NAMES.has(stem.replace(/ь$/u, '') + end) ||
        CYRILLIC_GIVEN_NAMES.has(stem.replace(/ь$/u, 'и') + end),
    )
  )
}

const SLAVIC_FAMILY = /(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|ко|чук|юк|ук|як|ян)$/u

/** Hungarian: the family stands first. Without the language it takes a Hungarian given name at the end. */
function splitByLanguage(words: readonly string[], hint: NameHint): LatinSplit | null {
  const lang = hint.lang?.slice(0, 2).toLowerCase()
  const [first, last] = [foldText(words[0] ?? ''), foldText(words.at(-1) ?? '')]
  const isHungarian = HUNGARIAN_GIVEN_NAMES.has(last) || (lang === 'hu' && GIVEN_NAMES.has(last))
  const firstIsGiven = GIVEN_NAMES.has(first) || HUNGARIAN_GIVEN_NAMES.has(first)
  // "Kissné Tóth Mária": a wife's name in Hungarian has the husband's with an ending, and her own family behind it.
  if (/.{3}né$/u.test(words[0] ?? '') && !firstIsGiven && (isHungarian || GIVEN_NAMES.has(last)))
    return { family: words.slice(0, -1).join(' '), given: words.at(-1) ?? '', order: 'family-first' }
  if (isHungarian && !firstIsGiven && (words.length === 2 || lang === 'hu')) return familyFirst(words)
  const isFamily =
    HUNGARIAN_FAMILIES.has(first) &&
    words.length < 4 &&
    words.slice(1).every((word) => GIVEN_NAMES.has(foldText(word)) || HUNGARIAN_GIVEN_NAMES.has(foldText(word)))
  return isFamily && !firstIsGiven ? familyFirst(words) : null
}

function familyFirst(words: readonly string[]): LatinSplit {
  const [family = '', given = '', ...middle] = words
  return { family, given, ...(middle.length > 0 && { middle: middle.join(' ') }), order: 'family-first' }
}

const CARMEN =
  /^(carmen|pilar|mar|rosario|jesus|angeles|dolores|luz|paz|lourdes|fatima|rocio|sol|consuelo|socorro|milagros|nieves|mercedes|gracia|valle|camino)$/

/** `Andre van der Hoek`, `Juan de la Cruz`: the family begins with its particle; `María del Carmen` is a given name. */
function splitParticles(words: readonly string[]): LatinSplit | null {
  const first = words.findIndex((word) => !isFamilyParticle(word))
  if (first > 0 && first < words.length - 1 && words.slice(0, first).every((word) => /^\p{Ll}/u.test(word))) {
    return {
      family: words.slice(0, first + 1).join(' '),
      given: words.slice(first + 1).join(' '),
      order: 'family-first',
    }
  }
  // "Abd El-Aziz Mansouri": the servant's name ends behind its article.
  let given = /^abd(?:ul|el|al)?$/i.test(words[0] ?? '') && words.length > 2 ? 2 : 1
  if (foldText(words[0] ?? '') === 'maria' && /^(del|de)$/i.test(words[1] ?? '')) {
    const end = words.findIndex((word, index) => index > 1 && CARMEN.test(foldText(word)))
    if (end > 1 && end < 4 && end < words.length - 1) given = end + 1
  }
  const at = words.findIndex(
    (word, index) => index >= given && index < words.length - 1 && isFamilyParticle(word, words[index + 1]),
  )
  if (at < 0 && given === 1) return splitMarried(words)
  // "María del Carmen Belmonte Carrasco" is Spanish, so the two words behind it are both families.
  if (at < 0) {
    const start = given > 2 && words.length - given === 2 ? given : words.length - 1
    return withMiddle(words.slice(0, given).join(' '), words.slice(given, start), words.slice(start).join(' '))
  }
  const isJoined = /^(y|i|e)$/i.test(words[at] ?? '')
  // "João Pedro Ribeiro dos Santos": the first of two families stands before the particle of the second.
  const isTwo = at > given && /^d/i.test(words[at] ?? '') && isIberianFamily(words[at - 1] ?? '')
  const start = isJoined || isTwo ? Math.max(given, at - 1) : behindFather(words, at)
  return withMiddle(words.slice(0, given).join(' '), words.slice(given, start), words.slice(start).join(' '))
}

/** "Mohammed bin Rashed Al Hashemi": behind the father's name the house with its article is the family. */
function behindFather(words: readonly string[], at: number): number {
  if (!/^(?:bin|ibn|bint|بن|بنت)$/i.test(words[at] ?? '')) return at
  const house = words.findIndex((word, index) => index > at + 1 && /^(?:al|el|آل)(?:-|$)/i.test(word))
  return house < 0 || (house === words.length - 1 && !(words[house] ?? '').includes('-')) ? at : house
}

/** "Femke Boomsma-de Wit": a married woman's two families in Dutch, the second with its particle. */
function splitMarried(words: readonly string[]): LatinSplit | null {
  const at = words.findIndex((word, index) => {
    const behind = /^\p{Lu}[\p{L}'’]+[-–](\p{Ll}+)$/u.exec(word)?.[1]
    return index > 0 && index < words.length - 1 && behind !== undefined && isFamilyParticle(behind)
  })
  return at < 0 ? null : withMiddle(words[0] ?? '', words.slice(1, at), words.slice(at).join(' '))
}

function isIberianFamily(word: string): boolean {
  return IBERIAN_FAMILIES.has(foldText(word)) || /(?:[eaoi]z|ães|eiro|eira)$/u.test(word)
}

/** Spanish and Portuguese: two family names at the end. */
function splitIberian(words: readonly string[], hint: NameHint): LatinSplit | null {
  if (words.length < 3) return null
  const lang = hint.lang?.slice(0, 2).toLowerCase()
  const folded = words.map((word) => foldText(word))
  const isFamily = (index: number): boolean => IBERIAN_FAMILIES.has(folded.at(index) ?? '')
  // "Jesús Antonio Belmonte Carrasco": behind two given names one family of the pair is enough.
  const isPair =
    words.length === 4 &&
    folded.slice(0, 2).every((word) => GIVEN_NAMES.has(word) && !IBERIAN_FAMILIES.has(word)) &&
    (isFamily(-1) || isFamily(-2)) &&
    /[áéíóúñãõç]/iu.test(words.join(''))
  const known = isPair || (isFamily(-1) && isFamily(-2)) || ((lang === 'es' || lang === 'pt') && words.length > 3)
  const named =
    (isFamily(-2) || isFamily(-1)) &&
    words.length === 3 &&
    (lang === 'es' || lang === 'pt' || /[áéíóúñãõç]/iu.test(words.join('')))
  const givenTwice = GIVEN_NAMES.has(folded.at(-2) ?? '') && !isFamily(-2)
  if (!known && (!named || givenTwice)) return null
  return withMiddle(words[0] ?? '', words.slice(1, -2), words.slice(-2).join(' '))
}
