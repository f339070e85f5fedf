import { isSharedMailbox } from '#shared/clip/mailbox.ts'
import { nameKey } from '#shared/clip/name-key.ts'
import type { Contacts } from './contacts.ts'
import { labelKind } from './labels.ts'
import { localOf, mailFit, wordsOf } from './mail-fit.ts'
import type { Line } from './page-lines.ts'
import { postalAddress } from './postal.ts'
import { isAmongNames, makeOf, type Group } from './sibling-groups.ts'
import type { Candidate, TextContext } from './text-context.ts'
import { isCounted, isCredit, isGone, isOnStage, isTold, isToldTitle } from './told-people.ts'
import { isByVisitor } from './visitors.ts'

/** How well a name is supported by what stands around it. */
export function support(
  { hit, line: index, range, title }: Candidate,
  groups: ReadonlyMap<string, Group>,
  context: TextContext,
): number {
  const { lines, contacts, kind, known } = context
  const line = lines[index]
  if (!line) return 0
  const group = groups.get(makeOf(line))
  const siblings =
    group &&
    group.all > 0 &&
    group.names.size / group.all > 0.25 &&
    // One town that is also a given name ("Bela Krajina") makes no people of the others.
    (hit.belief >= 0.4
      ? group.names.size < 3 || Math.max(group.likely, group.titled) / group.names.size > 0.34
      : Math.max(group.sure, group.titled) / group.names.size >= 0.5)
      ? group.names.size
      : 1
  const mails = contactsIn(range, contacts).emails
  const personal = mails.filter((address) => !isSharedMailbox(address))
  const fit = Math.max(0, ...mails.map((address) => mailFit(address, hit.name.full)))
  // lou@… of Lou Marchetti; name@… of "Applicant Name" is an example.
  const isCalledSo =
    personal.some((address) => {
      const local = localOf(address)
      return local.length >= 3 && wordsOf(hit.name.full)[0] === local && labelKind(local) === undefined
    }) && !context.companyLines.has(index)
  const matching = isCalledSo || fit > (hit.belief < 0.4 ? 1 : 0)
  const reachable = personal.length > 0 || contactsIn(range, contacts).phones > 0
  let score = hit.belief * 0.7
  // Goods are called after people too, but people have no price.
  if (hasPrice(range, lines)) score -= reachable || matching ? 0.4 : 0.8
  // What the page calls its house is no person, unless a given name or a job says so.
  if (hit.alone && hit.belief <= 0.5 && !hit.labelled && !title && context.companyLines.has(index)) score -= 0.4
  if (hit.labelled) score += 0.4
  if (title || hit.dept || hit.org) score += title ? 0.3 : 0.2
  if (matching) score += 0.4
  else if (personal.length === 1) score += 0.25
  else if (reachable) score += 0.15
  if (hit.alone && (line.strong || line.heading > 0)) score += 0.08
  if (
    /name|author|byline|staff|member|team|person|agent|attorney|lawyer|doctor|physician|provider|broker|employee|vcard|faculty/.test(
      line.hint,
    )
  )
    score += 0.12
  // A long list of which few are names is a menu or a list of goods.
  if (
    group &&
    group.all >= 12 &&
    group.sure / group.all < 0.25 &&
    hit.alone &&
    !reachable &&
    !hit.labelled &&
    !hit.title &&
    !title
  )
    score -= 0.25
  if (siblings >= 3) score += 0.2
  else if (siblings === 2) score += 0.12
  if (kind === 'people') score += 0.1
  // A contact page lists rooms, boats and makes too: whom it wants to be written to has a job or a number there.
  const isBare =
    !reachable && mails.length === 0 && !title && !hit.labelled && !hit.dept && !hit.org && !hit.about && !hit.author
  if (isBare && kind === 'contact' && context.isReachable && (group?.names.size ?? 0) >= 2) score -= 0.2
  // In a list of which hardly any other is called like somebody, it is a place or a thing as they are.
  const isOdd =
    group !== undefined && group.names.size >= 3 && Math.max(group.likely, group.titled) / group.names.size <= 0.34
  if (isOdd && hit.alone && !title && !hit.labelled && !matching && personal.length === 0) score -= 0.2
  if (known.has(nameKey(hit.name.full))) score += 0.3
  if (kind === 'contact' && hit.alone && hit.belief >= 0.5 && isAddressee(index, context)) score += 0.15
  const isVisiting = isByVisitor(line.block)
  // The "author" of a review is who came by.
  // Three lines of authors and more are a list of what others wrote.
  const isAuthor =
    hit.author || (hit.alone && /author|byline/.test(line.hint) && !isVisiting && countBylines(lines) < 3)
  const isList = siblings >= 5 && group !== undefined && group.all >= 5 && group.sure / group.all >= 0.6
  if (isAuthor) score += 0.17
  if (hit.about) score += 0.17
  // Who speaks in a review or a forum visits the page.
  if ((/review|comment|testimonial|username|poster/.test(line.hint) || isVisiting) && !isAuthor)
    score -= reachable ? 0.1 : title ? 0.6 : 0.3
  if (isVisitor(range, index, lines)) score -= 0.7
  // Where nobody at all can be reached, and the page does not say that it shows people, names are what it tells of.
  const isShownBeside =
    title && !hit.about && siblings >= 2 && (group?.titled ?? 0) !== 1 && line.block.closest('td') === null
  const isUnreached = kind === 'other' && !context.isReachable
  if (isUnreached && !isAuthor && !isShownBeside) score -= hit.labelled || title ? 0.8 : 0.25
  if (isUnreached && title && isCredit(title)) score -= 0.7
  // A manual's "Query Planner: Merge Sort", a report's "Photographer: …": labels of an article that reaches nobody.
  if (kind === 'article' && hit.labelled && !isAuthor && !context.isReachable) score -= 0.7
  if (!reachable && title && isToldTitle(title)) score -= 0.8
  if (!reachable && kind !== 'people' && (isOnStage(line) || isCounted(line, context))) score -= 0.7
  if (!reachable && isGone(hit.name.full, lines)) score -= 1.2
  if (!reachable && isTold(index, lines)) score -= title && siblings >= 2 ? 0.9 : 0.6
  if (line.zone === 'aside' || line.zone === 'foot') score -= 0.1
  // Names in running text are people written about, unless the text says how to reach them.
  if (kind === 'article' && !hit.labelled && !matching && personal.length !== 1 && !isAuthor && !isList)
    score -= siblings >= 3 && hit.alone && context.isReachable ? 0.25 : 0.45
  // A form that nothing known fills is a name only where something points at it.
  if (hit.belief < 0.4 && !hit.labelled && !matching && personal.length !== 1 && !hit.title && !isAmongNames(group))
    score -= 0.15
  return Math.min(0.97, score)
}

const bylinesOf = new WeakMap<readonly Line[], number>()

/** How many lines of the page stand in a box for who wrote something. */
function countBylines(lines: readonly Line[]): number {
  const count = bylinesOf.get(lines) ?? lines.filter(({ hint }) => /author|byline/.test(hint)).length
  bylinesOf.set(lines, count)
  return count
}

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
