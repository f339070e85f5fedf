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

/** What help desks say: of which ticket it is, that it was touched, and how to go on. */
const DESK =
  /\d{3,}|https?:|(?<!\p{L})(?:(?:has|have) been (?:updated|received|created|solved|resolved|closed|assigned)|reply to this|add (?:additional |a |more )?comments?|(?:view|review|check) (?:the |your )?(?:status|ticket|request)|ticket|request|anfrage|vorgang|aktualisiert|demande|mise à jour|solicitud|actualizad|richiesta|aggiornat|solicitação|atualizad|verzoek|bijgewerkt|заявк|обращени|обновлен|talebiniz|güncellen)|工[单單]|[请請]求|更新|リクエスト|お問い合わせ番号|返信|요청|티켓/iu

/** True where a desk says all of it, whom it greets apart; true also where nothing is said. */
export function isOfDesk(lines: readonly string[]): boolean {
  const said = lines.filter((line) => !/^.{2,30}[,，]$/u.test(line))
  return said.every((line) => DESK.test(line)) && (said.length > 0 || lines.length === 0)
}
