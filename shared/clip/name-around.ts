import { foldText } from '../lib/text-fold.ts'
import { isLikelyCompany, splitCompany } from './company.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isRole } from './name-role.ts'

// What mail programs and directories put around a name: where somebody is from, a number, quotes.

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** "郝建平 138****0022": a number behind the name. */
export function withoutNumber(text: string): string {
  return text.replace(/(?<=\p{L}) ?[+(]?[\d*][\d*() -]{5,}$/u, '')
}

/** "Ann Lee via Forum", "周敏@金陵精密", "Ann Lee - Lakeshore Tools": who it is, without where from. */
export function withoutPlace(text: string): string {
  const place =
    /^(\S+(?: \S+){0,5}?) ?(?: via \S.*|[@＠] ?(?![\w.-]+\.\p{L}{2,})\p{L}.*)$/u.exec(text) ??
    /^(\p{Lu}\S* (?:\S+ ){0,2}?\p{Lu}\S*) (?:[|·•/–—-]|from|at) \p{L}[^|–—]*$/u.exec(text) ??
    givenNameFrom(text) ??
    besideCompany(text)
  const who = place?.[1] ?? text
  return who.length > 1 && !isRole(who) && !isLikelyCompany(who) ? who : text
}

/** "Anna from Acme", not "Message from John Smith": one word alone must be known as a given name. */
function givenNameFrom(text: string): RegExpExecArray | null {
  const place = /^(\p{Lu}\p{Ll}+) (?:from|at) (?:the )?\p{Lu}[^|–—]*$/u.exec(text)
  return place && GIVEN_NAMES.has(foldText(place[1] ?? '')) ? place : null
}

/** "株式会社みなも 安藤 優", "Denise Harlow, Northmere Ltd": a company with its legal form beside somebody. */
function besideCompany(text: string): RegExpExecArray | null {
  const before = CJK.test(text) ? /^\S+ (?=\S+(?: \S+)?$)(.+)$/u.exec(text) : null
  if (before && splitCompany(text.split(' ', 1)[0] ?? '').suffix !== '') return before
  const after = /^(\p{Lu}\S*(?: \S+){1,3}), ([^,]+)$/u.exec(text)
  return after && splitCompany(after[2] ?? '').suffix !== '' ? after : null
}

/** "Attn: Ann Lee", "Dear Ms. Lee", "z. Hd. Frau Lee": to whom a letter goes, without the words that say so. */
export function withoutAddressee(text: string): string {
  return text.replace(
    /^(?:(?:to|from|cc|attention): ?|attn[.:]? ?|(?:fao|c\/o|dear|sehr geehrte[rn]?) |z\. ?hd\. ?(?:v\. |von )?)(?=\p{Lu})/iu,
    '',
  )
}

/** A name without the signs that people set around theirs: "Ann Lee 🚀", "Ann Lee™", "* Ann Lee". */
export function withoutSigns(text: string): string {
  return text.replace(/^[\p{So}\ufe0f*• ]+(?=\p{L})/u, '').replace(/(?<=[\p{L}.)])[\p{So}\ufe0f™®*;: ]+$/u, '')
}

/** A text without the quotes that hold all of it. */
export function unquote(text: string): string {
  const inner =
    /^(?:"([^"]+)"|'([^']+)'|“([^”]+)”|‘([^’]+)’|「([^」]+)」|『([^』]+)』|《([^》]+)》|【([^】]+)】)$/u.exec(text)
  return inner ? (inner.slice(1).find((group) => group !== undefined) ?? text).trim() : text
}
