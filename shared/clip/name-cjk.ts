import { toSimplified } from '../lib/text-fold.ts'
import { isLikelyCompany } from './company.ts'
import { HAN_PLACES } from './company-tables.ts'
import {
  COMMON_HAN_FAMILIES,
  HAN_COMPOUND_FAMILIES,
  HAN_DOUBLE_FAMILIES,
  HAN_FAMILIES,
  JAPANESE_FAMILIES,
} from './name-tables.ts'
import { isRole } from './name-role.ts'
import type { NameHint, ParsedName } from './name.ts'
import { hanTitleLength, isHonorific, isLikelyDepartment, isLikelyTitle } from './title.ts'

type Split = Pick<ParsedName, 'family' | 'given' | 'order'>
type Around = { title?: string; dept?: string }

const JAPANESE = new Set([...JAPANESE_FAMILIES].map(toSimplified))
// Characters that only Japanese writes.
const ONLY_JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}々沢辺斎斉桜畑辻峠込榊栃渋浜竜瀬藤塩恵栄児厳髙﨑]/u
const UNKNOWN: Split = { order: 'unknown' }

/** Splits a name in Han characters (Chinese or Japanese) with the job, department or form of address beside it. */
export function parseHanName(text: string, hint: NameHint): ParsedName {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(/(?<=..)\s*(?:敬上|敬啟|敬启|謹啟|谨启|拜上|顿首|頓首|亲启|親啟|收启|台启)$/u, '')
    .trim()
  if (/[·・•‧]/u.test(plain)) return { full: plain, order: 'unknown' }
  const around: Around = {}
  const parts = takeAround(plain.split(/[\s/|｜_,，、:：–—-]+/u).filter(Boolean), around)
  if (parts.length === 0) return { full: plain, order: 'none' }
  const spaced = parts.join(' ')
  const solid = stripTitle(titleBefore(parts.join(''), around), around)
  const split = splitSpaced(parts, hint, around) ?? splitAddress(solid, around) ?? splitSolid(solid, hint)
  const full =
    split.given === undefined && split.family !== undefined
      ? parts.join(' ')
      : around.title !== undefined && parts.length === 1
        ? solid
        : spaced
  return { full, ...split, ...around }
}

/** Takes jobs, departments and companies out of the parts; what is left is the name. */
function takeAround(parts: readonly string[], around: Around): string[] {
  return parts.filter((part) => {
    if (parts.length > 1 && isHonorific(part)) around.title ??= part
    else if (parts.length > 1 && part.length > 1 && isLikelyDepartment(part)) around.dept ??= part
    else if (parts.length > 1 && part.length > 1 && isTitlePart(part)) around.title ??= part
    else if (isPlaceBeside(part, parts)) return false
    else if (parts.length === 1 || !isLikelyCompany(part)) return true
    return false
  })
}

/** "高级工程师严立群", "采购部王建国": a job or a department that runs into the whole name behind it. */
function titleBefore(solid: string, around: Around): string {
  for (let cut = Math.min(8, solid.length - 2); cut > 2; cut -= 1) {
    const rest = toSimplified(solid.slice(cut))
    const isName = isWholeName(rest) && COMMON_HAN_FAMILIES.has(rest.charAt(0)) && rest.length < 4
    if (!isName || isLikelyTitle(rest)) continue
    const before = solid.slice(0, cut)
    const isJob = hanTitleLength(`　${before}`) >= 2 && isLikelyTitle(before)
    if (!isJob && !(/(?:[部处處科課课组組室]|中心)$/u.test(before) && isLikelyDepartment(before))) continue
    if (isJob) around.title ??= before
    else around.dept ??= before
    return solid.slice(cut)
  }
  return solid
}

/** A whole part that is a job, not a family with a form of address (王经理). */
function isTitlePart(part: string): boolean {
  if (!isLikelyTitle(part)) return false
  const length = hanTitleLength(part)
  const before = toSimplified(part.slice(0, part.length - length))
  return (
    length === 0 ||
    before === '' ||
    !(HAN_FAMILIES.has(before) || HAN_COMPOUND_FAMILIES.has(before)) ||
    before.length === 0
  )
}

/** "严立群-深圳": a place behind a whole name. */
function isPlaceBeside(part: string, parts: readonly string[]): boolean {
  return (
    HAN_PLACES.has(toSimplified(part)) &&
    parts.some((other) => other !== part && isWholeName(toSimplified(other)) && !HAN_PLACES.has(toSimplified(other)))
  )
}

// Job words that are also given names when one family stands before them: 李开发 is a person.
const GIVEN_TOO = /^(开发|策划|担当|营业|运营|文案|销售|业务|采购|主席|出纳|会长)$/u

/** Takes a form of address or a job off the end (王芳女士, 张伟销售总监); 王先生 and 王经理 keep their family. */
function stripTitle(solid: string, around: Around): string {
  let rest = solid
  const polite = /^(.{2,})(さん|様|殿|氏|ちゃん|くん)$/u.exec(rest)
  if (polite) {
    rest = polite[1] ?? rest
    around.title ??= polite[2] ?? ''
  }
  for (let length = hanTitleLength(rest); length > 0; length = hanTitleLength(rest)) {
    const title = rest.slice(-length)
    const before = rest.slice(0, -length)
    if (before.length === 1 && GIVEN_TOO.test(toSimplified(title))) break
    if (!startsWithFamily(before) && !isBareFamily(before, title)) {
      const family = behindTrade(before, title)
      if (family !== null) around.title = title
      rest = family ?? rest
      break
    }
    around.title = around.title === undefined || isHonorific(around.title) ? title : title + around.title
    rest = before
  }
  // 王建国总, 欧阳明总, 张伟总: hardly a given name ends so. 董 and 工 do, in two characters: 张建工 is a whole name.
  if (
    /^\p{Script=Han}{2,4}[总總]$|^\p{Script=Han}{3,4}[董工]$/u.test(rest) &&
    isWholeName(toSimplified(rest.slice(0, -1)))
  ) {
    around.title ??= rest.slice(-1)
    rest = rest.slice(0, -1)
  }
  const department = around.title !== undefined && rest.length > 3 ? DEPARTMENT_END.exec(toSimplified(rest)) : null
  if (department && around.title !== undefined) {
    around.title = rest.slice(department.index) + around.title
    rest = rest.slice(0, department.index)
  }
  return rest
}

/** "小陈同学", "快递王师傅", "装修张先生": a familiar word or one of trade before a family with its form of address, as phone books have it. */
function behindTrade(before: string, title: string): string | null {
  const isFamilyLast = COMMON_HAN_FAMILIES.has(toSimplified(before.slice(-1)))
  if (isFamilyLast && /^[老小阿]\p{Script=Han}$/u.test(before)) return before
  return isFamilyLast && isHonorific(title) && /^\p{Script=Han}{3,5}$/u.test(before) ? before.slice(-1) : null
}

const DEPARTMENT_END =
  /(?:采购|销售|财务|人事|行政|市场|技术|研发|商务|生产|工程|项目|产品|业务|大区|区域|客户|品牌|运营|投资)+部?$/u

function startsWithFamily(text: string): boolean {
  const plain = toSimplified(text)
  return (
    HAN_FAMILIES.has(plain.charAt(0)) || HAN_COMPOUND_FAMILIES.has(plain.slice(0, 2)) || JAPANESE.has(plain.slice(0, 2))
  )
}

function isFamily(text: string): boolean {
  return HAN_FAMILIES.has(text) || HAN_COMPOUND_FAMILIES.has(text)
}

/** One character before a form of address is a family, known or not: 候先生. */
function isBareFamily(text: string, title: string): boolean {
  return isHonorific(title) && /^\p{Script=Han}$/u.test(text)
}

/** 王总, 欧阳工, 老王, 小李, and a family left alone before its title: the given name is not stated. */
function splitAddress(solid: string, around: Around): Split | null {
  const plain = toSimplified(solid)
  if (around.title !== undefined && (isFamily(plain) || JAPANESE.has(plain) || isBareFamily(solid, around.title)))
    return { family: solid, order: 'family-first' }
  const title = /[总工董导局处队院哥姐嫂叔婶伯姨太生]$/u.exec(plain)
  const before = plain.slice(0, -1)
  if (
    title &&
    isFamily(before) &&
    !NO_ADDRESS.test(plain) &&
    (before.length === 2 || COMMON_HAN_FAMILIES.has(before) || /[总董太工哥姐嫂叔婶伯姨]/u.test(title[0]))
  ) {
    around.title ??= solid.slice(-1)
    return { family: solid.slice(0, -1), order: 'family-first' }
  }
  const familiar = /^([老小阿大])(.{1,2})$/u.exec(plain)
  const [, , family = ''] = familiar ?? []
  const isRare = familiar?.[1] !== '大' && HAN_FAMILIES.has(family) && !NICKNAME.test(family)
  if (isRare || COMMON_HAN_FAMILIES.has(family) || HAN_COMPOUND_FAMILIES.has(family))
    return { family: solid.slice(1), order: 'family-first' }
  // "阿明", "小红" state no family at all.
  return /^[老小阿].$/u.test(plain) ? { order: 'unknown' } : null
}

// Words that end like a form of address: trades (农工, 车工), kin and apprentices (师姐, 干姐), 卫生, 余生 (the rest of a life).
const NO_ADDRESS = /^(?:[农包童车全双重木化商招美]工|[师干养][哥姐嫂叔婶伯姨]|卫生|余生)$/u

// Families that are given names more often: behind 小 and 阿 they are what somebody is called.
const NICKNAME = /[明红强华东南平云安乐海文花凤米麦时师农公国和水年来成兰银]/u

/** 张 伟, 山田 花子, 小明 王: the space shows where the family ends. */
function splitSpaced(parts: readonly string[], hint: NameHint, around: Around): Split | null {
  const [first, last] = parts
  if (parts.length !== 2 || first === undefined || last === undefined) return null
  const [a, b] = [toSimplified(first), toSimplified(last)]
  if (around.title === last || a.length > 8 || b.length > 8) return null
  if (/^[总工董]$/u.test(b) && isFamily(a)) return splitAddress(first + last, around)
  const whole = [first, last].filter((part) => isWholeName(toSimplified(part)))
  // "绿洲重工 孟涛", "孟涛-绿洲重工": a whole name beside a longer word is who works there.
  if (whole.length === 1 && Math.max(a.length, b.length) > 3 && ![a, b].some((part) => JAPANESE.has(part)))
    return splitSolid(whole[0] ?? '', hint)
  const given = {
    family: first,
    given: stripTitle(
      last.replace(/(?<=.)(?:さん|様|殿|氏)$/u, (polite) => ((around.title ??= polite), '')),
      around,
    ),
    order: 'family-first',
  } as const
  if (a.length > 4 || b.length > 4) return null
  if (HAN_FAMILIES.has(a) || HAN_COMPOUND_FAMILIES.has(a) || HAN_DOUBLE_FAMILIES.has(a) || isDouble(a)) return given
  if (JAPANESE.has(a) || isJapanese(first + last, hint)) return given
  if (a.length === 2 && b.length === 1 && COMMON_HAN_FAMILIES.has(b))
    return { family: last, given: first, order: 'given-first' }
  // A space inside Han text is a name's: families of two and more that China does not have are Japanese.
  const isWords = [first, last].some((part) => isLikelyTitle(part) || isRole(part))
  // "田淵 聡": two characters, a space and one are family and given name, though 田 is a family too.
  if (!isWords && a.length === 2 && b.length === 1 && !HAN_FAMILIES.has(b) && !/[男女上下敬启啟拜呈]/u.test(b))
    return given
  if (isWords || HAN_FAMILIES.has(b) || startsWithFamily(a)) return a.length >= 2 && b.length >= 2 ? UNKNOWN : null
  return b.length <= 3 ? { family: first, given: last, order: 'family-first' } : UNKNOWN
}

function isWholeName(plain: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(plain) && chineseFamily(plain) > 0
}

/** Splits a name without spaces. Three characters are Chinese unless something says otherwise. */
function splitSolid(solid: string, hint: NameHint): Split {
  const chars = [...solid]
  const plain = toSimplified(solid)
  if (
    chars.length < 2 ||
    chars.length > 6 ||
    !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u.test(solid)
  )
    return UNKNOWN
  if (chars.length === 2 && HAN_COMPOUND_FAMILIES.has(plain)) return { family: solid, order: 'family-first' }
  // 佐々木, 五十嵐: the whole is a family that Japan knows, and nothing is left for a given name.
  if (JAPANESE.has(plain) && isJapanese(solid, hint)) return { family: solid, order: 'family-first' }
  const [japanese, chinese] = [japaneseFamily(plain), chineseFamily(plain)]
  const familyLength = (isJapanese(solid, hint) ? japanese || chinese : chinese || japanese) || rareFamily(solid, plain)
  if (familyLength === 0 || familyLength >= chars.length) return UNKNOWN
  return {
    family: chars.slice(0, familyLength).join(''),
    given: chars.slice(familyLength).join(''),
    order: 'family-first',
  }
}

function isJapanese(text: string, hint: NameHint): boolean {
  return hint.lang?.toLowerCase().startsWith('ja') === true || ONLY_JAPANESE.test(text)
}

/** True for a name with a family that only Japan has. */
export function isJapaneseName(text: string): boolean {
  const solid = text.replace(/\s+/gu, '')
  const plain = toSimplified(solid)
  return ONLY_JAPANESE.test(solid) || (japaneseFamily(plain) > 0 && chineseFamily(plain) === 0)
}

/** Length of a Chinese family name at the start; 0 when the text is no Chinese name. */
function chineseFamily(plain: string): number {
  const [two, one] = [plain.slice(0, 2), plain.charAt(0)]
  if (HAN_COMPOUND_FAMILIES.has(two) && plain.length > 2 && plain.length < 5) return 2
  if (plain.length === 4) return HAN_DOUBLE_FAMILIES.has(two) || (isDouble(two) && !JAPANESE.has(two)) ? 2 : 0
  if (plain.length > 3) return 0
  if (plain.length === 3 && JAPANESE.has(two) && !COMMON_HAN_FAMILIES.has(one)) return 0
  return HAN_FAMILIES.has(one) ? 1 : 0
}

/**
 * Two or three characters that no table knows are still a name when the text is said to be one: China has thousands of
 * rare families, Japan's end in a word for a place.
 */
function rareFamily(solid: string, plain: string): number {
  const isName = /^\p{Script=Han}{2,3}$/u.test(solid)
  if (!isName || isLikelyTitle(solid) || isRole(solid) || isLikelyCompany(solid)) return 0
  return plain.length === 3 && JAPANESE_END.test(plain) ? 2 : 1
}

const JAPANESE_END = /^.[田村山川原本木岛野泽崎井口谷冈桥藤部林森松浦濑冢仓尾上下坂边沢島橋岡瀬塚倉]/u

/** True when a table knows the family: what only the form of a name gives away needs another reason to be shown. */
export function isKnownHanFamily(family: string): boolean {
  const plain = toSimplified(family)
  return isFamily(plain) || HAN_DOUBLE_FAMILIES.has(plain) || isDouble(plain) || JAPANESE.has(plain)
}

function isDouble(two: string): boolean {
  return two.length === 2 && COMMON_HAN_FAMILIES.has(two.charAt(0)) && COMMON_HAN_FAMILIES.has(two.charAt(1))
}

function japaneseFamily(plain: string): number {
  for (const length of [3, 2, 4, 1]) {
    if (plain.length > length && plain.length - length <= 3 && JAPANESE.has(plain.slice(0, length))) return length
  }
  return 0
}
