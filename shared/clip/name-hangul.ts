import { isLikelyCompany } from './company.ts'
import { HANGUL_COMPOUND_FAMILIES, HANGUL_FAMILIES } from './name-tables.ts'
import type { ParsedName } from './name.ts'
import { isHonorific, isLikelyDepartment, isLikelyTitle } from './title.ts'

type Around = { title?: string; dept?: string }

/** Splits a name in Hangul: one syllable of family but for a few of two. */
export function parseHangulName(text: string): ParsedName {
  const around: Around = {}
  const parts = text
    .replace(/(?<=\p{Script=Hangul}{2}) ?(?:입니다|드림|올림|배상|拜上)\.?$/u, '')
    .split(/[\s/|_,-]+/u)
    .filter(Boolean)
  const names = parts.filter((part, index) => {
    const leads = index === 0 && parts.length === 2 && HANGUL_POST.test(part) && (parts[1]?.length ?? 0) > 1
    const isTitle = leads || (index > 0 && (isHonorific(part) || isLikelyTitle(part.replace(/님$/, ''))))
    const isPlace = parts.length > 1 && (isLikelyDepartment(part) || isLikelyCompany(part)) && part.length > 2
    if (isTitle) around.title ??= part
    else if (isPlace && isLikelyDepartment(part)) around.dept ??= part
    return !isTitle && !isPlace
  })
  const solid = names.join('').replace(/(님|씨)$/u, '')
  if (!/^\p{Script=Hangul}{1,5}$/u.test(solid)) return { full: text, order: 'unknown', ...around }
  const length = solid.length > 2 && HANGUL_COMPOUND_FAMILIES.has(solid.slice(0, 2)) ? 2 : 1
  if (!HANGUL_FAMILIES.has(solid.charAt(0)) && length === 1)
    return { full: names.join(' '), order: 'unknown', ...around }
  const given = solid.slice(length)
  // 정회원, 전문의, 계약: words that begin with a family by chance.
  if (/^(?:회원|문의)$/.test(given) || /^계[약좌정획산단절량열]/.test(solid)) return { full: text, order: 'none' }
  // 김과장, 박대리: called by family and post.
  if (parts.length === 1 && around.title === undefined && HANGUL_POST.test(given))
    return { full: text, family: solid.slice(0, length), order: 'family-first', title: given }
  if (given === '')
    return around.title === undefined
      ? { full: solid, order: 'unknown' }
      : { full: text, family: solid, order: 'family-first', ...around }
  return {
    full: names.join(' ').replace(/(님|씨)$/u, ''),
    family: solid.slice(0, length),
    given,
    order: 'family-first',
    ...around,
  }
}

const HANGUL_POST =
  /^(?:대표|사장|부사장|전무|상무|이사|부장|차장|과장|대리|주임|사원|팀장|실장|본부장|센터장|매니저|연구원|교수|원장|원감|교장|교감|부원장|변호사|회계사|세무사|간호사|선생|소장|점장|국장|계장|기사|반장)$/u
