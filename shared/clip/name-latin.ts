import { MAX_NAME } from '../lib/limits.ts'
import { foldText } from '../lib/text-fold.ts'
import { isRomajiFamily, splitAsian } from './name-asian-latin.ts'
import { isFamilyParticle, isUnlistedDegree, isPrefix, isPrefixIn, isSuffix, isBareCapitals } from './name-affixes.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { splitByLanguage, splitInitials, splitReversed, splitSlavic } from './name-order.ts'
import { splitIberian, splitParticles } from './name-particles.ts'
import { givenFirst, withMiddle } from './name-split.ts'
import type { LatinSplit } from './name-split.ts'
import type { NameHint, ParsedName } from './name.ts'
import { cutText } from './suspicious.ts'
import { isLikelyTitle } from './title.ts'

/** Splits a name in Latin, Cyrillic or Greek letters. */
export function parseLatinName(text: string, hint: NameHint): ParsedName {
  const { rest, nickname } = takeNickname(withoutBirthName(text))
  const name: ParsedName = { full: text, order: 'unknown' }
  const parts = takeCommaParts(rest, name)
  const words = (parts[0] ?? '').split(' ').filter(Boolean)
  if (isPrefixIn(hint.lang, words[0] ?? '', words.length)) name.prefix = name.title = words.shift() ?? ''
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
  const isDegree = (word: string): boolean => isSuffix(word, true) || (isUnlistedDegree(word) && !isBareCapitals(word))
  const hasDegree = more.some((part) => part.split(' ').some(isDegree))
  const kept: string[] = []
  for (const part of more) {
    const words = part.split(' ').filter(Boolean)
    if (words.length === 0) continue
    const isDegrees = words.every((word) => isSuffix(word, true))
    const isJob = !isDegrees && first.includes(' ') && isLikelyTitle(part) && !GIVEN_NAMES.has(foldText(part))
    const isBehind = !isJob && words.every((word) => isSuffix(word, true) || isDegreeBehind(word, first, name))
    // "John Smith, IBM": capitals that no list holds are a degree beside another one, else they may be a house.
    if (isDegrees || (isBehind && (hasDegree || !words.some(isBareCapitals))))
      name.suffix = joinDegrees(name.suffix, part)
    else if (isBehind) name.full = withoutPart(name.full, part)
    else if (kept.length > 0 || isJob) {
      name.title ??= part
      name.full = withoutPart(name.full, part)
    } else kept.push(part)
  }
  return [first, ...kept]
}

/** With a comma and a space between them, which "md,md,md" did not have: together they can be longer than the name was. */
export function joinDegrees(...parts: readonly (string | undefined)[]): string {
  return cutText(parts.filter(Boolean).join(', '), MAX_NAME)
}

/** A text without one of its parts and the comma before it. */
function withoutPart(text: string, part: string): string {
  return text.replace(new RegExp(`[,，]\\s*${part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}`, 'u'), '')
}

/** "Tessa Okerlund, FACP": letters in capitals behind a whole name that is not; behind a degree all letters with points are one. */
function isDegreeBehind(word: string, first: string, { suffix }: ParsedName): boolean {
  if (suffix !== undefined && /^(?:\p{Lu}\.){1,3}$/u.test(word)) return true
  return first.includes(' ') && /\p{Ll}/u.test(first) && isUnlistedDegree(word) && !GIVEN_NAMES.has(foldText(word))
}

/** Thai writes "Khun" and its like without a space. */
const GLUED_THAI = /^(?:คุณ|นางสาว|นาย|นาง(?!สาว)|ดร\.)(?=[\u0e01-\u0e2e\u0e40-\u0e44].)/u

// Ranks and forms of address that are families or given names too, unless a given name stands behind them: "Judge Gordon Lathbury",
// "Pan Rafał Urban".
const RANK =
  /^(?:[Hh]on|[Jj]udge|[Jj]ustice|[Mm]ajor|[Gg]eneral|[Ff]ather|[Ss]ister|[Pp]astor|[Pp]an|HON|JUDGE|JUSTICE|MAJOR|GENERAL|FATHER|SISTER|PASTOR)$/

/** Takes forms of address off the front and degrees off the end. */
function takeAffixes(words: string[], name: ParsedName): void {
  const prefix: string[] = []
  // A single letter behind a form of address is an initial: "Dhr. P. Roelofs".
  words[0] = (words[0] ?? '').replace(GLUED_THAI, '')
  // "SHEIKH Imran": capitals beside small letters are of a family, also where the word is a form of address elsewhere.
  if (words.length === 2 && /^\p{Lu}{5,}$/u.test(words[0] ?? '') && /\p{Ll}/u.test(words[1] ?? '')) return
  const isPan = words[0] === 'PAN' && /\p{Ll}/u.test(words[1] ?? '')
  if (words.length > 2 && words[0] === 'The' && /^(?:Hon|Rt|Rev)\.?$/.test(words[1] ?? ''))
    prefix.push(words.shift() ?? '')
  if (words.length > 2 && /^tan sri$/i.test(words.slice(0, 2).join(' '))) prefix.push(...words.splice(0, 2))
  const isInitial = (word = ''): boolean => prefix.length > 0 && /^\p{L}\.$/u.test(word)
  while (words.length > 1 && isPrefix(words[0] ?? '', words.length) && !isInitial(words[0]))
    prefix.push(words.shift() ?? '')
  if (words.length > 2 && !isPan && RANK.test(words[0] ?? '') && GIVEN_NAMES.has(foldText(words[1] ?? '')))
    prefix.push(words.shift() ?? '')
  // "Sr. D. Tomás Arrieta", "Sra. D.ª Ana Pena": Don behind Señor.
  if (/^sra?\.$/i.test(prefix.at(-1) ?? '') && words.length > 2 && words[0] === 'D.') prefix.push(words.shift() ?? '')
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
  if (suffix.length > 0) name.suffix = joinDegrees(suffix.join(' '), name.suffix)
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
    /^(NG|WU|LV|LÜ|LI|MA|HU|HE|XU|YU|LU|DU|SU|GU|FU|QI|XI|YI|KO|HO|LO|MO|SO|TO|AU|OH|NA|AN|YE|ZU|BO|BÙ|LÊ|VŨ|VÕ|ĐỖ|HỒ|TÔ|LÝ|TẠ)$/.test(
      letters,
    ) ||
    (index === count - 1 && count > 1)
  )
}
