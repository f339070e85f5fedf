import { isSharedMailbox } from '#shared/clip/mailbox.ts'
import type { Contacts } from './contacts.ts'
import { labelKind } from './labels.ts'
import { localOf, mailFit, wordsOf } from './mail-fit.ts'
import type { NameHit } from './name-hit.ts'
import type { Line } from './page-lines.ts'
import { postalAddress } from './postal.ts'
import { makeOf, type Group } from './sibling-groups.ts'
import type { Candidate, TextContext } from './text-context.ts'
import { isByVisitor, isQuoted } from './visitors.ts'

/** What is seen of a name and around it, gathered once for all rules that weigh it. */
export type Sight = {
  readonly hit: NameHit
  readonly title: string | undefined
  readonly line: Line
  readonly index: number
  readonly group: Group | undefined
  /** Names of the same make, when most of them are names. */
  readonly siblings: number
  /** Mailboxes in its card, and those of them that are no desk's. */
  readonly mails: number
  readonly personal: number
  /** A mailbox of its card is made of the name. */
  readonly matching: boolean
  /** Its card holds a number or somebody's mailbox. */
  readonly reachable: boolean
  /** It stands where pages say who wrote them. */
  readonly isAuthor: boolean
  /** It stands in what visitors wrote. */
  readonly isVisiting: boolean
  /** Beside it stands when somebody came, or what somebody thought of it. */
  readonly isVisitor: boolean
  /** It stands behind what somebody said. */
  readonly isQuoted: boolean
  /** Its card holds a price. */
  readonly hasPrice: boolean
  /** It stands under the house's name and over its address, as on an envelope. */
  readonly isAddressee: boolean
  readonly context: TextContext
}

/** Looks around a name; undefined where its line is none of the page's. */
export function see(
  { hit, line: index, range, title }: Candidate,
  groups: ReadonlyMap<string, Group>,
  context: TextContext,
): Sight | undefined {
  const { lines, contacts } = context
  const line = lines[index]
  if (!line) return undefined
  const group = groups.get(makeOf(line))
  const { emails, phones } = contactsIn(range, contacts)
  const personal = emails.filter((address) => !isSharedMailbox(address))
  const isVisiting = isByVisitor(line.block)
  return {
    hit,
    title,
    line,
    index,
    group,
    siblings: siblingsOf(hit, group),
    mails: emails.length,
    personal: personal.length,
    matching: fits(emails, hit) || (isCalledSo(personal, hit) && !context.companyLines.has(index)),
    reachable: personal.length > 0 || phones > 0,
    // The "author" of a review is who came by; many names in such boxes of one make are a list of what others wrote.
    isAuthor:
      hit.author || (hit.alone && BYLINE.test(line.hint) && !isVisiting && (group?.names.size ?? 0) < MANY_BYLINES),
    isVisiting,
    isVisitor: isVisitor(range, index, lines),
    isQuoted: isQuoted(index, lines),
    hasPrice: hasPrice(range, lines),
    isAddressee: isAddressee(index, context),
    context,
  }
}

function siblingsOf({ belief }: NameHit, group: Group | undefined): number {
  if (!group || group.all === 0 || group.names.size / group.all <= 0.25) return 1
  const { names, sure, likely, titled } = group
  // One town that is also a given name ("Bela Krajina") makes no people of the others.
  const isList =
    belief >= 0.4
      ? names.size < 3 || Math.max(likely, titled) / names.size > 0.34
      : Math.max(sure, titled) / names.size >= 0.5
  return isList ? names.size : 1
}

/** A mailbox is made of the name: where that is hardly one, of two words of it. */
function fits(emails: readonly string[], { belief, name }: NameHit): boolean {
  return Math.max(0, ...emails.map((address) => mailFit(address, name.full))) > (belief < 0.4 ? 1 : 0)
}

/** A mailbox is called as the person is, lou@… of Lou Marchetti, where name@… of "Applicant Name" is an example. */
function isCalledSo(personal: readonly string[], { name }: NameHit): boolean {
  return personal.some((address) => {
    const local = localOf(address)
    return local.length >= 3 && wordsOf(name.full)[0] === local && labelKind(local) === undefined
  })
}

/** What templates call the box for who wrote something. */
const BYLINE = /author|byline/

/** Lines of names in boxes for who wrote something, from which on they are a list of what others wrote. */
const MANY_BYLINES = 4

/** The house's name, somebody's, and the address under them, as on an envelope: whose house it is. */
function isAddressee(index: number, { lines, companyLines }: TextContext): boolean {
  const block = lines[index]?.block
  const isUnderHouse = companyLines.has(index - 1) && lines[index - 1]?.block === block
  return (
    isUnderHouse && [1, 2].some((step) => lines[index + step]?.block === block && postalAddress(lines, index + step))
  )
}

const VISIT =
  /^(?:joined|registered|posts|messages|reputation|karma|likes|reviewed|asked|answered|replied|commented|posted|beiträge|registriert|inscrit|mensajes|сообщений|регистрация|发表于|注册时间|积分|發表於|註冊)\s*[:：]?\s*(?:(?:on|in|at|am|le|el)\s)?[^\d\s]{0,12}\s?\d|^(?:member since|dabei seit|verified (?:buyer|purchase|reviewer)|verifizierter kauf|achat vérifié|compra verificada|acquisto verificato)|^[★☆⭐\s]{3,}$|\b(?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^(?:says|said|writes|wrote|schreibt|schrieb|dit|dice|scrive)\s*:$/iu

/** Forums, comments and reviews say beside a name when somebody came, what was posted, how many stars were given. */
function isVisitor([start, end]: readonly [number, number], index: number, lines: readonly Line[]): boolean {
  for (
    let at = Math.max(0, Math.min(start, index - 1));
    at <= Math.min(lines.length - 1, Math.max(end, index + 1));
    at++
  )
    if (VISIT.test(lines[at]?.text.trim() ?? '')) return true
  return false
}

function hasPrice([start, end]: readonly [number, number], lines: readonly Line[]): boolean {
  for (let at = start; at <= end; at++)
    if (/[$€£¥₹]\s?\d|\d\s?(?:€|EUR|USD|GBP|CHF|kr|zł|元|円)(?![\p{L}])/u.test(lines[at]?.text ?? '')) return true
  return false
}

function contactsIn(
  [start, end]: readonly [number, number],
  contacts: readonly Contacts[],
): { emails: string[]; phones: number } {
  const emails = new Set<string>()
  let phones = 0
  for (let at = start; at <= end; at++) {
    for (const { value } of contacts[at]?.emails ?? []) emails.add(value)
    phones += contacts[at]?.phones.length ?? 0
  }
  return { emails: [...emails], phones }
}
