import { isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
import { isLikelyDepartment, isLikelyTitle } from '#shared/clip/title.ts'
import { labelKind } from './labels.ts'
import { hit, type NameHit } from './name-hit.ts'
import { nameLooks, type NameLooks } from './name-shape.ts'
import { lessIfPlayed } from './performances.ts'

/** What stands between the names of a list. */
export const LIST =
  /\s*[;；、/／]\s*|(?<=[\p{Script=Han}々])\s?・\s?(?=\p{Script=Han})|,\s+|，\s*|\s+(?:and|und|et|y|e|og|och|&)\s+/u

const SEPARATOR = /\s*(?:[|•·–—/／:：]|\s-\s|,\s|，|\(|（)\s*/u

export const BRACKET = /(?<!\s)\s*[(（][^()（）]{2,40}[)）]\s*$/u

export function oneNamed(text: string, lang: string): NameHit | undefined {
  const bracket = /^(.{1,30}?)\s*[(（]([^()（）]{2,40})[)）]\s*$/u.exec(text)
  const inner = bracket && isLikelyTitle(bracket[2] ?? '') ? nameLooks(bracket[1] ?? '', lang) : null
  if (inner) return hit(inner, { title: bracket?.[2] ?? '' })
  const looks = nameLooks(text, lang)
  if (looks) return hit(looks, {})
  return fromParts(text, lang)?.[0]
}

/** `Dana Whitlock, Broker` · `Broker – Dana Whitlock` · `王小明 总经理` · `代表取締役社長 中村 太郎`. */
export function fromParts(line: string, lang: string): NameHit[] | undefined {
  const at = SEPARATOR.exec(line)
  // "Al-Noor Textiles (Pvt) Ltd": the bracket is part of the legal form.
  if (at?.[0].trim() === '(' && splitCompany(line).suffix.length > 2) return undefined
  if (at && at.index > 1) {
    const left = line.slice(0, at.index)
    const right = withoutLooseBracket(line.slice(at.index + at[0].length))
    const looks = nameLooks(left, lang)
    const first = looks && lessIfPlayed(looks, right)
    if (first && right) {
      const role = roleOf(right) ?? asideOf(right, first)
      // "Smith & Jones, Springfield" has the same form: without a role the part says little.
      return [hit(first, role ? role : { belief: first.belief * (right.length < 60 ? 0.7 : 0.4) })]
    }
    const second = nameLooks(right, lang)
    const role = roleOf(left)
    if (second && role) return [hit(second, role)]
    // "監査役 降旗 弘（税理士）": the post in front, and behind the name what else the person is.
    const posted = first || second ? undefined : spacedCjk(left, lang)
    if (posted) return posted
    // "President - Angela Prescott, First Valley Bank"
    const comma = right.indexOf(', ')
    const named = role?.title && comma > 0 ? nameLooks(right.slice(0, comma), lang) : null
    if (named && named.belief >= 0.25) return [hit(named, { ...roleOf(right.slice(comma + 2)), ...role })]
  }
  return spacedCjk(line, lang)
}

/** "Markéta Bezoušková, objednávky": a few small letters behind a certain name say what somebody does, in whatever language. */
function asideOf(right: string, { belief }: NameLooks): { aside: string; belief: number } | undefined {
  // Goods are called after people too: "Paul Newman, dressing".
  return belief >= 0.5 && /^\p{Ll}[\p{L}&/-]*(?:\s[\p{L}&/-]+){0,3}$/u.test(right)
    ? { aside: right, belief: belief * 0.7 }
    : undefined
}

/** "Director (Finance)" keeps its bracket; one that nothing opened belongs to what stood before, and one that nothing closes was cut. */
export function withoutLooseBracket(text: string): string {
  const opened = text.match(/[(（]/gu)?.length ?? 0
  const closed = text.match(/[)）]/gu)?.length ?? 0
  if (closed > opened) return text.replace(/[)）]\s*$/u, '')
  return closed < opened ? text.replace(/[(（][^()（）]*$/u, '').trimEnd() : text
}

/** The job, department or house that the words beside a name say; undefined where they say none. */
export function roleOf(said: string): { title?: string; dept?: string; org?: string } | undefined {
  // "Maître de conférences, courriel": the last word is a link's.
  const text = said
    .replace(/[,，–—|·]\s*([^,，–—|·]{1,20})$/u, (whole: string, last: string) => (labelKind(last) ? '' : whole))
    .replace(/[,，–—|·-]\s*([^,，–—|·-]{1,20})$/u, (whole: string, last: string) => (labelKind(last) ? '' : whole))
    // "Aoife Byrne, our Weddings Manager, would love to show you around."
    .replace(/^(?:our|unsere?r?|notre|nuestr[oa]|noss[oa]|onze|il nostro|la nostra)\s(?=\p{L})/iu, '')
    .trim()
  // "maire : permanence le samedi matin": the job ends where something is told of it.
  const [job = '', told] = text.split(/\s[:：]\s/u)
  if (told && isLikelyTitle(job)) return { title: job }
  // What stood in front of it was in the brackets.
  if (/^[^()（）]*[)）]/u.test(text)) return undefined
  // A sentence about somebody is no job.
  if (/^\d+\s*,|\.\s+\p{Lu}/u.test(text)) return undefined
  const [first = '', second = ''] = text.split(/\s*[,，|]\s*(?:at\s+)?|\s+at\s+/u)
  const org = isLikelyCompany(second) ? { org: second } : {}
  // "Office Manager, keeps everybody on schedule.": the job ends where the sentence goes on.
  const rest = text.slice(first.length)
  if (
    isLikelyTitle(first) &&
    /^,\s(?:who|\p{Ll}{2,}s)\s\p{Ll}/u.test(rest) &&
    !isLikelyDepartment(rest.replace(/^,\s/, ''))
  )
    return { title: first }
  // Boards list their officers, then those who are just on it.
  if (/^(?:(?:board|council|committee) )?member$/i.test(text)) return { title: text }
  if (isLikelyTitle(text) && !isLikelyCompany(second)) return { title: text }
  if (isLikelyTitle(first)) return { title: first, ...org }
  if (isLikelyDepartment(text)) return { dept: text }
  return isLikelyCompany(text) ? { org: text } : undefined
}

/** `易红英 党组成员、副局长 分管财务`: governments say behind the post what is in somebody's charge. */
const DUTIES = /^(?:负责(?!人)|分管|主持|协助|協助|联系(?!电话|我们|人|方式)|主要負責|負責(?!人))/u

const BEHIND_BOTH =
  /^(?:校內|校内|院內|院内)?(?:分機|分机|内線|內線|内线|내선|電話|电话|手機|手机|行動|tel|#)|(?:전문의|치료사|박사|영양사)$/iu

/** `국내영업 1팀 이동현 과장`, `2공장 생산관리 허 철 부장`: units, then the name, then the rank. */
function inKoreanUnit(line: string, lang: string): NameHit | undefined {
  const [, unit = '', name = '', title = ''] =
    /^((?:\S+ ){0,2}\S*(?:팀|부|과|실|센터|본부|공장|영업|관리|지원|기획|구매|개발|총무)) (\p{Script=Hangul}{2,4}(?:\([A-Za-z .]+\))?|\p{Script=Hangul} \p{Script=Hangul}{1,2}) (\p{Script=Hangul}{2,6})$/u.exec(
      line,
    ) ?? []
  const looks = title !== '' && isLikelyTitle(title) ? nameLooks(name, lang) : null
  return looks ? hit(looks, { title, dept: unit }) : undefined
}

function spacedCjk(line: string, lang: string): NameHit[] | undefined {
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(line)) return undefined
  const inUnit = inKoreanUnit(line, lang)
  if (inUnit) return [inUnit]
  const words = line.split(' ')
  for (let cut = 1; cut < Math.min(words.length, 4); cut++) {
    // "溫秀琴 行政組員 校內分機 7621 …", "원장 명수진 신경외과 전문의": more of the person behind both.
    const isBehind = cut === 1 && (BEHIND_BOTH.test(words.slice(2).join(' ')) || DUTIES.test(words[2] ?? ''))
    for (const [name, title] of [
      [words.slice(cut).join(' '), words.slice(0, cut).join(' ')],
      [words.slice(0, cut).join(' '), words.slice(cut).join(' ')],
      ...(isBehind ? ([words.slice(0, 2), words.slice(0, 2).toReversed()] as [string, string][]) : []),
    ] as const) {
      const isTitle = isLikelyTitle(title)
      if (!isTitle && !isLikelyDepartment(title)) continue
      const looks = nameLooks(name, lang)
      // "総務部 三枝 真由美": a department before a name in two parts.
      if (looks && (isTitle || name.includes(' '))) return [hit(looks, isTitle ? { title } : { dept: title })]
    }
  }
  return undefined
}
