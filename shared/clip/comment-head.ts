import { isLikelyPersonName } from './name-likely.ts'

// Help desks send a whole ticket with each comment: the newest first, above each who wrote it and when. Only where the mail says at its
// top that an answer is to stand above a line is it read so.

/** What ends in a time: "10:21 AM PDT", "10.21 Uhr", "上午10:21". */
const TIME =
  /\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?(?:[ap]\.? ?m\.?|uhr|[A-Z]{2,5}(?:[+-]\d{1,2}(?::\d{2})?)?|[(]?(?:utc|gmt)[^)]{0,8}[)]?)){0,2}$/iu
const MAX_STAMP = 60
const MAX_STAMP_WORDS = 7
const MAX_HEAD = 120

/** "May 14, 2025, 10:21 AM PDT", "14.05.2025 10:21 Uhr", "2025年5月14日 上午10:21". */
function isStamp(text: string): boolean {
  if (text.length > MAX_STAMP || !/(?:19|20)\d\d/.test(text) || !TIME.test(text)) return false
  return (text.match(/\p{L}+/gu)?.length ?? 0) <= MAX_STAMP_WORDS
}

/** Who wrote a comment and the line below its head; the name and the time stand in one line or one below the other. */
export type CommentHead = { readonly name: string; readonly end: number }

/** The head of a comment that begins at a line; null where there is none. Lines are those of `foldLine`. */
export function commentHead(folded: readonly string[], at: number): CommentHead | null {
  const line = folded[at] ?? ''
  if (line === '' || line.length > MAX_HEAD) return null
  const [, who = '', when = ''] = /^([^,，|]{2,60}?) ?(?:[,，|]|[–—-] ) ?(.+)$/u.exec(line) ?? []
  if (isStamp(when)) return isWriter(who) ? { name: nameOf(who), end: at + 1 } : null
  const below = folded[at + 1] === '' ? at + 2 : at + 1
  return isStamp(folded[below] ?? '') && isWriter(line) ? { name: nameOf(line), end: below + 1 } : null
}

/** "Maya Roe", "Maya Roe (Norvale)"; "Friday" and "we call you on" stand before times too. */
function isWriter(text: string): boolean {
  return isLikelyPersonName(nameOf(text))
}

function nameOf(who: string): string {
  return who.replace(/ ?[(（][^()（）]{2,50}[)）]$/u, '').trim()
}
