import { parseMailbox } from './address-list.ts'
import { foldPhrase } from './line-fold.ts'
import { MARKERS } from './reply-markers.ts'
import type { Address } from './types.ts'

/** Words that stand on a separator line above quoted history, and above a forwarded mail. */
export const ORIGINAL: ReadonlySet<string> = phraseSet((row) => row.original)
export const FORWARD: ReadonlySet<string> = phraseSet((row) => row.forward)

/** Number of ">" marks before a line; ">>> link <<<" is decoration. */
export function quoteDepth(text: string): number {
  const head = text.slice(0, 80)
  const marks = /^ {0,3}((?:[>＞] ?)+)/.exec(head)
  // "> <<<<" is a quoted line: decoration opens with two marks of its own.
  const isDecoration = /^ {0,3}[>＞]{2}/.test(head) && /<<\s*$/.test(text.slice(-20))
  if (!marks || isDecoration || /^ {0,3}>{2,} ?[-\w]+>/.test(head)) return 0
  return (marks[1] ?? '').replace(/ /g, '').length
}

/** A line without its quote marks. */
export function unquoteLine(text: string): string {
  return text.replace(/^ {0,3}(?:[>＞] ?)+/, '')
}

/** Text without one level of quote marks when every line has it. */
export function unquoteText(body: readonly string[]): string {
  const filled = body.filter((line) => line.trim() !== '')
  const all = filled.length > 0 && filled.every((line) => /^ {0,3}>/.test(line))
  const plain = all ? body.map((line) => line.replace(/^ {0,3}> ?/, '')) : body
  return plain
    .join('\n')
    .replace(/^\s*\n/, '')
    .trim()
}

/** "Ann>", "A>" or "ИП>", "|", "}": the quote marks of old Unix mail programs and of The Bat!, indented by some; '' without one. */
export function oldMark(text: string): string {
  return (
    /^ {0,12}((?:[A-Za-z]|\p{Script=Cyrillic}|\p{Script=Greek}){1,12}>|\|(?!.*\|)|\}(?= |$))/u.exec(
      text.slice(0, 200),
    )?.[1] ?? ''
  )
}

/** The words of a separator line without its dashes; `null` for a line that is too long to be one. */
export function separatorPhrase(folded: string): string | null {
  if (folded === '' || folded.length > 90) return null
  const inner = folded.replace(/^[-_=—~+>#\s]+/, '').replace(/[-_=—~+<#:.\s]+$/, '')
  return inner === '' || inner.length > 60 ? null : foldPhrase(inner)
}

function phraseSet(pick: (row: (typeof MARKERS)[number]) => readonly string[]): Set<string> {
  return new Set(MARKERS.flatMap(pick).map(foldPhrase))
}

/** A drawn line, or words between two of them, as stand above the header block of a quoted mail. */
export function isRule(folded: string): boolean {
  if (/^_{10,}/.test(folded) || /^[-_=—―━─]{5,}$/.test(folded.replace(/ /g, ''))) return true
  return folded.length < 100 && /^[-_=]{2,} ?\S.{0,60}\S ?[-_=]{2,}$/.test(folded)
}

/**
 * "Ann Lee---06/01/2026 08:05 AM---Please approve" and ">>> Ann Lee 6/1/2026 8:05 AM >>>": Notes and GroupWise stamp the
 * mail below with its sender and date.
 */
export function isStamp(text: string): boolean {
  return (
    text.length < 300 &&
    /^(?:>>> \S.{1,120}\d[:.]\d\d.{0,12} >>>$|\S[^-]{1,60}---\d{1,4}[./-]\d{1,2}[./-]\d{2,4} [\d:.]{4,8}.{0,12}---\S)/.test(
      text,
    )
  )
}

/** Who is named in a stamp, before its date. */
export function stampSender(text: string): Address | null {
  const name = text.replace(/^>>> ?/, '').replace(/(?:---|,? ?)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[ ,].*$/, '')
  return parseMailbox(name) ?? (name.includes('>') ? null : { name, address: '' })
}

/** "##- Please type your reply above this line -##": help desks ask for what is written to stand above it. */
export function isReplyAbove(folded: string): boolean {
  if (folded.length >= 160 || !ABOVE.test(folded)) return false
  const isDrawn = /^[-#=*_~—<>[(]{2}/.test(folded) && /[-#=*_~—<>\])]{2}$/.test(folded)
  return isDrawn || BARE_ABOVE.test(folded)
}

/** Jira's service desk draws its line above the words, and others do without one; nobody writes them as a line of their own. */
const BARE_ABOVE =
  /^[[(]?(?:please )?(?:reply|respond|write|type|enter)(?: (?:your|a|the|all|only))?(?: (?:reply|response|answer|text|comment|message))? above this line[^?]{0,40}$/i

const ABOVE =
  /above this line|(?:oberhalb|über) dieser (?:zeile|linie)|au-dessus de cette ligne|encima de esta línea|sopra (?:di )?questa (?:riga|linea)|acima desta linha|boven deze (?:regel|lijn)|ovanför denna|over denne linj|powyżej tej linii|nad tímto řádkem|выше этой (?:строки|линии|черты)|bu satırın üst|(?:此|这|這|本)(?:行|线|線)(?:之上|以上|上方|上面)|この(?:行|線)より?の?上|이 (?:줄|선) 위/iu
