import { foldText, toSimplified } from '../lib/text-fold.ts'
import { isLikelyCompany, splitCompany } from './company.ts'
import { unquote, withoutAddressee, withoutNumber, withoutPlace, withoutSigns } from './name-around.ts'
import { isRomajiFamily } from './name-asian-latin.ts'
import { isJapaneseName, parseHanName } from './name-cjk.ts'
import { parseHangulName } from './name-hangul.ts'
import { LATIN_COMMON_WORDS } from './name-common-words.ts'
import { isBareCapitals, isSuffix, isUnlistedDegree } from './name-affixes.ts'
import { joinDegrees, parseLatinName } from './name-latin.ts'
import { isRole } from './name-role.ts'
import { SURNAME_READINGS } from './surname-pinyin.ts'
import { cleanText, cutText } from './suspicious.ts'
import { isHonorific, isLikelyDepartment, isLikelyTitle } from './title.ts'
import type { Name } from './types.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { MAX_NAME } from '../lib/limits.ts'

/** A name with what stood around it. `full` is the name as written, without job, department and other-script alias. */
export type ParsedName = Name & { title?: string; dept?: string }

/** What is known about the text: `lang` is a BCP 47 tag. */
export type NameHint = { lang?: string }

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const HANGUL = /\p{Script=Hangul}/u
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const LATIN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u

/**
 * Splits a person's name. When the order is uncertain it says `unknown` and does not split; `none` means that the text
 * names nobody (a role, a company, a number).
 */
export function parseName(text: string, hint: NameHint = {}): ParsedName {
  const written = withoutAddress(
    cutText(
      cleanText(text.slice(0, 4 * MAX_NAME))
        .text.replace(/\s+/gu, ' ')
        .trim(),
      MAX_NAME,
    ),
  )
  const named = unquote(spaceWords(withoutPlace(withoutNumber(withoutAddressee(withoutSigns(unquote(written)))))))
  if (isNobody(named)) return { full: named, order: 'none' }
  const honours = takeHonours(named)
  if (honours) {
    const parsed = parseName(honours.bare, hint)
    const full = parsed.full === honours.bare ? named : parsed.full
    return { ...parsed, full, suffix: joinDegrees(honours.degrees, parsed.suffix) }
  }
  const { main, brackets } = takeBrackets(named)
  const whole = nameInBrackets(main, brackets, hint)
  if (whole) return whole
  const parsed = parseMain(main, hint)
  for (const inner of brackets) addBracket(parsed, inner, hint)
  return parsed
}

const HONOURS =
  /^(\S{1,40} .{0,80}?\S) (\S{2,8} \((?:Hons?|Honours|Oxon|Cantab|Lond|Edin)\.?\)(?: [A-Z][A-Za-z.]{1,7}(?![\p{L}.]))*)(?=\s*[,;|·–—-]|$)/u

/** "Rosalind Penhale BA (Hons) NPQH": the bracket belongs to the degree before it, with the letters behind. Null for any other bracket. */
export function takeHonours(text: string): { bare: string; degrees: string } | null {
  const [all = '', name = '', degrees = ''] = HONOURS.exec(text) ?? []
  const [degree = ''] = degrees.split(' ')
  const isListed = isSuffix(degree, true) || (isUnlistedDegree(degree) && !isBareCapitals(degree))
  // BVSc, BEng, MBChB: capitals of which the last goes on.
  const isDegree = isListed || /^[A-Z]{2,4}[a-z]{1,3}B?$/.test(degree)
  return isDegree ? { bare: name + text.slice(all.length), degrees } : null
}

/** "Ann Lee <ann@acme.example>": a name copied out of a header brings its address along. */
function withoutAddress(text: string): string {
  return text.replace(/(?<=\S) ?<[^<>\s@]{1,64}@[^<>\s@]{1,255}>$/u, '')
}

/** "ann.lee", "Ann_Lee": what a directory made of a mailbox, believed when a given name is in it and no common word. */
function spaceWords(text: string): string {
  const words = /^(\p{L}{2,30})[._](\p{L}{2,30})$/u.exec(text)?.slice(1) ?? []
  const isGiven = words.some((word) => GIVEN_NAMES.has(foldText(word)))
  return isGiven && words.every(isName) && !SITE.test(text) ? words.join(' ') : text
}

function isName(word: string): boolean {
  const key = foldText(word)
  return GIVEN_NAMES.has(key) || !(LATIN_COMMON_WORDS.has(key) || COMPOUND_END.test(key))
}

// "Max.com", "Anna.de": two letters behind a point are a country.
const SITE =
  /\.(?:\p{L}{2}|com|org|net|info|biz|edu|gov|mil|int|app|dev|shop|online|site|website|store|club|xyz|blog|tech|cloud|agency|design|studio|email|name|pro|mobi|travel|coop|world|life|live|today|digital|group|company|team|space|page|link)$/iu

// What words end in that begin like a name: markdown, willpower, artwork, jackpot.
const COMPOUND_END =
  /^(?:down|up|power|work|works|pot|stick|less|ful|board|box|pay|line|book|file|files|list|page|html?|php|pdf|docx?|xlsx?|txt|jpe?g|png|js|ts|md|zip)$/

/** "yanliqun (严立群)": one word is what the mailbox is called, and the brackets hold the name. */
function nameInBrackets(main: string, brackets: readonly string[], hint: NameHint): ParsedName | null {
  const [inner = ''] = brackets
  const isWord = /^[\p{Script=Latin}\d._-]+$/u.test(main)
  if (brackets.length !== 1 || !isWord || !CJK.test(inner) || LATIN.test(inner) || isNobody(inner)) return null
  const name = parseHanName(inner, hint)
  return name.given === undefined ? null : { ...name, alias: main }
}

function parseMain(main: string, hint: NameHint): ParsedName {
  const hasCjk = CJK.test(main) || HANGUL.test(main)
  if (!hasCjk) return parseLatinName(main, hint)
  if (!LATIN.test(main)) return HANGUL.test(main) ? parseHangulName(main) : parseHanName(main, hint)
  return parseTwoScripts(main, hint)
}

/** `陳大文 David Chan`, `Alex 李明`, `Amy陈`: the complete name is the name, the other one its alias. */
function parseTwoScripts(main: string, hint: NameHint): ParsedName {
  const latin = main
    .replace(/(?<=\p{Ll})\.(?=\p{Lu})/gu, ' ') // "Leo.Yan"
    .replace(/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}'’.,\s-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const rest = main
    .replace(/-(?=\p{Script=Latin})|(?<=\p{Script=Latin})-/gu, ' ')
    .replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}'’.,]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const latinName = latin.replace(/^[\s,.-]+|[\s,-]+$/g, '')
  const other = HANGUL.test(rest) ? parseHangulName(rest) : parseHanName(rest, hint)
  const isJob = isLikelyTitle(latinName) || isLikelyDepartment(latinName)
  if (!isJob && LATIN.test(main.charAt(0)) && latinName.includes(' ') && other.given !== undefined) {
    const name = parseLatinName(latinName, hint)
    return joinAlias({ ...name, ...(other.title !== undefined && { title: other.title }) }, other.full)
  }
  if (latinName === '' || isJob) return other
  if (isHonorific(latinName)) return { ...other, title: other.title ?? latinName }
  const single = /^\p{Script=Han}$/u.test(other.full)
  if (single) return { full: main, family: other.full, alias: latinName, order: 'family-first' }
  return { ...other, alias: other.alias ?? latinName }
}

/** What stands in brackets: the other script, a nickname, a job, a department; anything else is dropped. */
function addBracket(name: ParsedName, inner: string, hint: NameHint): void {
  const text = unquote(inner.trim())
  if (text === '' || /^(she|he|they|er|sie|elle|il|her|him)\s*[/,]/i.test(text)) return
  const otherScript = (CJK.test(text) || HANGUL.test(text)) !== (CJK.test(name.full) || HANGUL.test(name.full))
  if (isLikelyDepartment(text)) name.dept ??= text
  else if (isHonorific(text) || (isLikelyTitle(text) && !GIVEN_NAMES.has(foldText(text)))) name.title ??= text
  else if (otherScript && isAliasLike(text, hint)) Object.assign(name, joinAlias(name, text))
  else if (!otherScript && GIVEN_NAMES.has(foldText(text)) && LATIN.test(text)) name.alias ??= text
}

function isAliasLike(text: string, hint: NameHint): boolean {
  if (isNobody(text) || isLikelyCompany(text)) return false
  if (!CJK.test(text)) return /^[\p{L}\p{M}][\p{L}\p{M}'’.\s,-]{0,60}$/u.test(text)
  const parsed = parseHanName(text, hint)
  return parsed.order === 'family-first' || /^\p{Script=Katakana}+$/u.test(text)
}

/** A Han alias also settles which Latin word is the family: `Wang Xiaoming (王小明)`. */
function joinAlias(name: ParsedName, alias: string): ParsedName {
  const joined: ParsedName = { ...name, alias: name.alias ?? alias }
  if (!CJK.test(alias) || name.order !== 'unknown' || name.full.split(' ').length !== 2) return joined
  const other = parseHanName(alias, {})
  const [first = '', last = ''] = name.full.split(' ')
  if (isJapaneseName(alias)) return orderRomaji(joined, first, last)
  const readings = SURNAME_READINGS.get(toSimplified(other.family ?? '')) ?? []
  if (readings.includes(foldText(first)) && !readings.includes(foldText(last)))
    return { ...joined, family: first, given: last, order: 'family-first' }
  if (readings.includes(foldText(last)) && !readings.includes(foldText(first)))
    return { ...joined, family: last, given: first, order: 'given-first' }
  return joined
}

/** Two words beside a Japanese name stand as in the West, unless only the first sounds like a family. */
function orderRomaji(name: ParsedName, first: string, last: string): ParsedName {
  const isReversed = isRomajiFamily(foldText(first)) && !isRomajiFamily(foldText(last))
  return isReversed
    ? { ...name, family: first, given: last, order: 'family-first' }
    : { ...name, family: last, given: first, order: 'given-first' }
}

/** Brackets at the end, or anywhere in Han text; those inside a Latin name are nicknames and stay. */
function takeBrackets(text: string): { main: string; brackets: string[] } {
  const brackets: string[] = []
  const isCjk = EASTERN.test(text.replace(/[(（[【<〈][^)）\]】>〉]*[)）\]】>〉]/g, ''))
  const pattern = isCjk
    ? /\s*[(（[【〔<〈]([^()（）[\]【】〔〕<>〈〉]{1,80})[)）\]】〕>〉]\s*/gu
    : /\s*[(（[【]([^()（）[\]【】]{1,80})[)）\]】]\s*$|^\s*[[【]([^[\]【】]{1,80})[\]】]\s*/gu
  let main = text
  for (let before = ''; before !== main && brackets.length < 4;) {
    before = main
    main = main
      .replace(pattern, (_, inner: string | undefined, first: unknown) => {
        brackets.push(inner ?? String(first))
        return ' '
      })
      .trim()
  }
  return main === '' ? { main: text, brackets: [] } : { main, brackets: brackets.toReversed() }
}

/** Texts that name nobody: no letters, addresses, links, numbers, roles, companies with their legal form. */
function isNobody(text: string): boolean {
  if (!/\p{L}/u.test(text) || /@|https?:|www\.|\d{3,}/i.test(text)) return true
  if (isRole(text)) return true
  return splitCompany(text).suffix !== '' && isLikelyCompany(text) && !/^\p{Script=Han}{2,4}$/u.test(text)
}
