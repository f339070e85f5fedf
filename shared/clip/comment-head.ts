// Help desks send a whole ticket with each comment: the newest first, above each who wrote it and when. Only where the mail says at its
// top that an answer is to stand above a line is it read so.

/** "May 14, 2025, 10:21 AM PDT", "14.05.2025 10:21 Uhr", "2025年5月14日 上午10:21": what ends in a time and holds a year. */
const STAMP =
  /^(?=.{0,40}(?:19|20)\d\d)(?=\P{L}*(?:\p{L}+\P{L}*){0,6}$).{6,44}?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?(?:[ap]\.? ?m\.?|uhr|[A-Z]{2,5}(?:[+-]\d{1,2}(?::\d{2})?)?|[(]?(?:utc|gmt)[^)]{0,8}[)]?)){0,2}$/iu

const WHO = /^\p{L}[\p{L}\p{M} .'’·-]{1,50}(?: ?[(（][^()（）]{2,50}[)）])?$/u

/** Who wrote a comment and the line below its head; the name and the time stand in one line or one below the other. */
export type CommentHead = { readonly name: string; readonly end: number }

/** The head of a comment that begins at a line; null where there is none. Lines are those of `foldLine`. */
export function commentHead(folded: readonly string[], at: number): CommentHead | null {
  const line = folded[at] ?? ''
  if (line === '' || line.length > 120) return null
  for (const [, who = '', when = ''] of line.matchAll(/^([^,，|]{2,60}) ?(?:[,，|]|[–—-] ) ?(.+)$/gu))
    if (WHO.test(who) && STAMP.test(when)) return { name: nameOf(who), end: at + 1 }
  const below = folded[at + 1] === '' ? at + 2 : at + 1
  return WHO.test(line) && STAMP.test(folded[below] ?? '') ? { name: nameOf(line), end: below + 1 } : null
}

function nameOf(who: string): string {
  return who.replace(/ ?[(（].*$/u, '').trim()
}
