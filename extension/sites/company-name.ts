import { isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
import { fold } from './dom-text.ts'

/** Says of itself that it is a company: a legal form that is no part of a model name ("Sienna Ltd", "PF102 SCL"). */
export function isNamed(text: string): boolean {
  if (
    /\d{3}|\bby\s|[!?]\s|^(?:the )?(?:our|your|find|login|submit|more|all|services|designed|web|site|powered)\b/iu.test(
      text,
    ) ||
    text.split(/\s+/).length > 8
  )
    return false
  const { core, suffix } = splitCompany(text)
  // The end of a sentence, not "St." or "San. ve Tic.".
  if (/\p{Ll}{4}[.]\s/u.test(core)) return false
  if (suffix !== '' && core.length > 1 && !/^\d/.test(core))
    return suffix.replace(/[^\p{L}]/gu, '').length > 3 || /[.,]/.test(text) || /\p{Script=Han}/u.test(text)
  return /\p{Script=Han}/u.test(text) && isLikelyCompany(text)
}

/** A company's name without what stands around it on a page: years, marks, greetings, the place behind the legal form. */
export function tidyName(raw: string): string {
  return fold(raw, 200)
    .replace(/^(?:(?:19|20)\d\d[\s,–-]*)+(?=\p{L})|[\s,–-]+(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\.?$/gu, '')
    .replace(/^[\s"“”'*•·–—|>»©[]+|[\s"“”*•·–—|>»,;:：\]]+$/gu, '')
    .replace(/^(.*\p{Script=Latin}[.)]?)\s+(?=\p{Script=Han}).+$/u, (whole: string, name: string) =>
      splitCompany(name).suffix === '' ? whole : name,
    )
    .replace(/^(.+?),\s+(\p{Lu}[^,]{1,30})(?:,.{0,40})?$/u, (whole: string, name: string, place: string) =>
      splitCompany(name).suffix !== '' && splitCompany(place).core === place && splitCompany(`x ${place}`).suffix === ''
        ? name
        : whole,
    )
    .replace(/(?<=\p{Ll}.{3,60})\s\(\p{Lu}{2,8}\)$/u, '')
    .replace(/(?<=\p{L}{3})\s+(?:contact us|about us|home ?page|home|our team)$/iu, '')
    .replace(
      /^(?:[Ww]elcome [Tt]o|[Aa]bout [Uu]s|[Cc]ontact [Uu]s|About|Contact(?:ing)?|Willkommen bei)\s+(?=\p{Lu})(?!Us(?!\p{L}))/u,
      '',
    )
}
