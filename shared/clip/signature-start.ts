import { isLikelyCompany } from './company.ts'
import { type LineKind, isDelimiter } from './line-kind.ts'
import { isCompanyLine } from './role-line.ts'
import { isSignOffKind } from './signature-kinds.ts'
import { couldSign, isSignedName } from './signed-name.ts'
import { isLikelyDepartment } from './title.ts'

/** A signature is looked for in this many filled lines at the end; after "-- " it may be longer. */
export const MAX_SIGNATURE = 16

const MAX_AFTER_DELIMITER = 30

/** The start of the best suffix: each line adds or takes weight, and a suffix may only begin at a line that opens one. */
export function startOfTail(
  folded: readonly string[],
  kinds: readonly LineKind[],
  floor: number,
  end: number,
  head: number,
): { start: number; score: number } {
  let best = Number.POSITIVE_INFINITY
  let bestScore = 1.9
  let score = head
  let seen = 0
  let shorts = 0
  let named = false
  let substance = head > 0
  for (let at = end - 1; at >= floor && seen < MAX_SIGNATURE; at--) {
    const kind = kinds[at] ?? 'prose'
    if (kind === 'blank') continue
    if (kind === 'prose' || kind === 'item') break
    seen++
    shorts += kind === 'short' || kind === 'closing' ? 1 : 0
    score += weightOf(kind, kinds, at, shorts)
    substance ||=
      !['short', 'closing', 'delimiter', 'thanks', 'name-like'].includes(kind) ||
      (kind === 'name-like' && kinds[at - 1] !== 'short')
    const isAbove = isAfterBreak(kinds, at) || kinds[at - 1] === 'prose'
    const isOverName = best === at + 1 && NAMES.has(kinds[at + 1] ?? 'blank') && !announces(folded, at)
    const isHead = kind === 'role' && named && isAbove && (isOverName || isHouse(folded[at] ?? ''))
    const isHeading = kind === 'short' && isHeadOfCard(folded, kinds, at)
    if (!substance || score <= bestScore || !(isHead || isHeading || opens(kind, kinds, at, score, named))) continue
    // A second name belongs to the card only when it stands right above it.
    if (kind === 'name-like' && named && best !== at + 1) continue
    if ((kind === 'contact' || kind === 'role') && !isHead && announces(folded, at)) continue
    if (NAMED.has(kind) && isAsked(folded, kinds, at)) continue
    best = at
    bestScore = score
    named ||= kind === 'name' || kind === 'name-like' || kind === 'signed'
  }
  return { start: Math.min(best, delimiterStart(folded, kinds, floor, end)), score: bestScore }
}

/** "北斗大学 工学部", "Stadt Bergen", "行政部": a house with or without a legal form, or a part of one, at the head of a card. */
function isHouse(line: string): boolean {
  if (isCompanyLine(line)) return true
  if (line.length > 60) return false
  if (/^\p{Script=Han}/u.test(line) && isLikelyDepartment(line)) return true
  return isLikelyCompany(line) || isLikelyCompany(line.split(/[\s|／/]/u)[0] ?? '')
}

/** "森の雑貨店" above its street and its phone, a paragraph of its own: what these lines reach. */
function isHeadOfCard(folded: readonly string[], kinds: readonly LineKind[], at: number): boolean {
  const isCard = kinds[at + 1] === 'contact' && kinds[at + 2] === 'contact'
  return isCard && isAfterBreak(kinds, at) && !announces(folded, at) && !/[:：,，.。]$/.test(folded[at] ?? '')
}

const WEIGHT: Record<LineKind, number> = {
  blank: 0,
  delimiter: 1.5,
  'sign-off': 2.5,
  thanks: 1.5,
  name: 2,
  'name-like': 0.8,
  signed: 2.5,
  contact: 1.5,
  role: 1,
  device: 2,
  noise: 0,
  short: -1,
  closing: -2,
  prose: -9,
  item: -9,
}

function weightOf(kind: LineKind, kinds: readonly LineKind[], at: number, shorts: number): number {
  if (kind === 'closing') return -2
  if (kind === 'short' && kinds[at - 1] === 'name') return 0
  if (kind === 'name-like' && kinds[at + 1] === 'name-like') return 0.3
  if (kind === 'short' && shorts > 3) return -2
  // Names of a list are not one signature: a name far above the end must be followed by something of a card.
  if (kind === 'name' && kinds[at + 1] === 'name') return 0.5
  return WEIGHT[kind]
}

/** Cards begin with a name, a sign-off or a drawn line; with anything else only after an empty line and without a name below. */
function opens(kind: LineKind, kinds: readonly LineKind[], at: number, score: number, named: boolean): boolean {
  const afterBreak = isAfterBreak(kinds, at)
  if (kind === 'short' || kind === 'closing') return false
  if (kind === 'thanks') return kinds[at - 1] !== 'prose' || kinds[at + 1] !== 'blank'
  if (kind === 'sign-off') return true
  if (kind === 'contact' || kind === 'role') return !named && score >= 2.5 && afterBreak
  if (kind === 'name-like')
    return (
      afterBreak &&
      (kinds[at + 1] === 'blank' ? !named && !isSignOffKind(nextKind(kinds, at)) : !isSignOffKind(kinds[at + 1]))
    )
  return true
}

function isAfterBreak(kinds: readonly LineKind[], at: number): boolean {
  return kinds[at - 1] === 'blank' || kinds[at - 1] === undefined || kinds[at - 1] === 'delimiter'
}

const NAMES: ReadonlySet<LineKind> = new Set(['name', 'name-like'])
const NAMED: ReadonlySet<LineKind> = new Set(['name', 'name-like', 'contact', 'role'])

/** "Call him directly:", "收货人：": who stands below a colon is spoken of and does not sign. */
function isAsked(folded: readonly string[], kinds: readonly LineKind[], at: number): boolean {
  const above = kinds[at - 1] === 'blank' ? at - 2 : at - 1
  const asks = /[?？]$/.test(folded[above] ?? '') && /^\p{Script=Han}{2,3}$/u.test(folded[at] ?? '')
  if (asks && !isSignedName(folded[at] ?? '')) return true
  return /[:：、]$/.test(folded[above] ?? '') && !isSignOffKind(kinds[above])
}

/** "The supplier is", "Our new address:": what stands below belongs to the sentence. A paragraph in one line is cut before its end. */
function announces(folded: readonly string[], at: number): boolean {
  const above = folded.slice(Math.max(0, at - 5), at).findLast((line) => line !== '')
  return above !== undefined && !isDelimiter(above) && !isFinished(above, /[.!?。！？)）>…~～]$/)
}

/** A longer line is a paragraph, of which only the beginning is here. */
const MAX_ANNOUNCING = 250

function isFinished(line: string, stops: RegExp): boolean {
  return line.length > MAX_ANNOUNCING || stops.test(line)
}

function nextKind(kinds: readonly LineKind[], at: number): LineKind | undefined {
  return kinds.slice(at + 1, at + 6).find((kind) => kind !== 'blank')
}

/**
 * When nobody says who writes, a name at the end signs, below an empty line or right below a finished sentence; lines of a
 * card may follow it, and a post or a house may stand above it.
 */
export function startOfName(
  folded: readonly string[],
  kinds: readonly LineKind[],
  floor: number,
  end: number,
  signs: (line: string) => boolean,
): number {
  const last = kinds.slice(0, end).findLastIndex((kind) => kind !== 'blank' && kind !== 'device')
  let named = false
  // A name that can be nothing else; two of them are a list.
  let solely = false
  for (let at = last; at >= floor && last - at <= MAX_UNSIGNED_CARD; at--) {
    const line = folded[at] ?? ''
    const isTop = kinds[at - 1] === 'blank' || endsSentence(folded[at - 1] ?? '', line)
    const isOffice = at === last && /^[\p{Script=Han}\p{Script=Hangul}]{2,8}$/u.test(line)
    const isName =
      (kinds[at] === 'name-like' && signs(line)) || (isOffice && (isLikelyDepartment(line) || line.endsWith('一同')))
    const isCard = isCardLine(kinds[at] ?? 'prose', line) || isBelowName(kinds, folded, at)
    if (isTop && isName && !solely) return isSpokenOf(folded, kinds, at) ? Number.POSITIVE_INFINITY : at
    if (isTop && named && kinds[at] === 'role') return at
    if (isTop || !(isCard || (isName && !solely))) break
    named ||= isName
    solely ||= isName && !isCard
  }
  return Number.POSITIVE_INFINITY
}

const MAX_UNSIGNED_CARD = 6

/** "Μαρία Γεωργίου" and below it "Εξυπηρέτηση πελατών": right below a whole name that opens a paragraph, a few words. */
function isBelowName(kinds: readonly LineKind[], folded: readonly string[], at: number): boolean {
  const name = folded[at - 1] ?? ''
  const isTop = kinds[at - 1] === 'name-like' && kinds[at - 2] === 'blank'
  const isName = isTop && name.includes(' ') && couldSign(name)
  // "盛清扬" over "莫干山清扬居" and a number: a house whatever it is called.
  const isHan = /^\p{Script=Han}{3}$/u.test(name) && /^\p{Script=Han}{3,14}$/u.test(folded[at] ?? '')
  const isHanCard = isTop && isHan && kinds[at + 1] === 'contact' && isSignedName(name)
  return kinds[at] === 'short' && (isName || isHanCard) && /^[\p{Lu}\p{Lo}]/u.test(folded[at] ?? '')
}

/** Below a question a word may answer it; a known name and a full one do not. */
function endsSentence(line: string, below: string): boolean {
  if (/[?？]$/.test(line)) return isSignedName(below) || /^\p{Lu}\p{L}+ \p{Lu}/u.test(below)
  return isFinished(line, /(?:[.!。！~～〜]|\p{Emoji_Presentation})$/u)
}

/** Below a colon, a question, "OK," or "the winner is": the name belongs to the text. */
export function isSpokenOf(folded: readonly string[], kinds: readonly LineKind[], at: number): boolean {
  const above = kinds[at - 1] === 'blank' ? (folded[at - 2] ?? '') : ''
  return isAsked(folded, kinds, at) || /[,，]$/.test(above) || GOES_ON.test(above) || LISTS.test(above)
}

/** "订单如下。", "We need the following." */
const LISTS =
  /(?:如下|以下|下列|following|below|as follows|folgendes?|suivante?s?|siguientes?|seguenti|seguintes?|następujące)[^.。]{0,6}[.。]?$/iu

const GOES_ON =
  /(?: (?:is|are|was|were|the|by|from|to|of|ist|sind|heißt|der|die|das|est|sont|le|la|es|son|el|è|sono|il|é|são|zijn|är)|[是为為叫は])$/iu

/** "Customer Care, Northgate Labs": below a name, lines in title case are a post or a company. */
function isCardLine(kind: LineKind, line: string): boolean {
  if (kind === 'role' || kind === 'contact') return true
  // "Anna", "Bernd", "Clara" one below the other are a list.
  if (kind === 'name-like' && isSignedName(line)) return false
  const words = line.split(/[ ,|/·•-]+/).filter((word) => word.length > 3)
  return (kind === 'short' || kind === 'name-like') && words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word))
}

function isLastWords(folded: readonly string[], kinds: readonly LineKind[], at: number, end: number): boolean {
  const below = folded
    .slice(at + 1, end)
    .join('\n')
    .trimEnd()
    .split('\n')
  return (
    (kinds[at - 1] ?? 'blank') === 'blank' &&
    below.length <= 3 &&
    below.every((line) => line !== '' && line.length <= 60 && !/@|:\/\//.test(line))
  )
}

/** RFC 3676: a line of two dashes begins the signature, whatever follows, when not too much does. */
function delimiterStart(folded: readonly string[], kinds: readonly LineKind[], floor: number, end: number): number {
  let filled = 0
  let found = Number.POSITIVE_INFINITY
  for (let at = end - 1; at >= floor && filled <= MAX_AFTER_DELIMITER; at--) {
    const line = folded[at] ?? ''
    if (/^(?:--|—|–)$/.test(line) && filled > 0 && filled <= MAX_AFTER_DELIMITER) found = at
    // A long line below an empty one, and right below it the last words: old programs draw it above what is signed.
    if (/^[_=~*#]{5,}$/.test(line) && isLastWords(folded, kinds, at, end)) found = at
    if (kinds[at] !== 'blank') filled++
    if (kinds[at] === 'item') break
  }
  return found
}
