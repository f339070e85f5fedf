import { isDeviceLine } from './device-line.ts'
import { isDisclaimer } from './disclaimer.ts'
import { foldLine } from './line-fold.ts'
import { isCompanyLine, isDelimiter, lineKind, senderTokens, type LineKind } from './line-kind.ts'
import { couldSign, isSignedName } from './signed-name.ts'
import type { Address } from './types.ts'

/** What the lines at the end of a text are, by index. Lines in none of the lists belong to the reply. */
export type Tail = { start: number; signature: number[]; valediction: number[]; device: number[]; noise: number[] }

/** A signature is looked for in this many filled lines at the end; after "-- " it may be longer. */
const MAX_SIGNATURE = 16
const MAX_AFTER_DELIMITER = 30

/** Lines further from the end are text, whatever they look like: what is not read line by line costs nothing. */
const MAX_TAIL = 300

function bodyKind(line: string, raw: string): LineKind {
  return line === '' && raw.trim() === '' ? 'blank' : isDeviceLine(line) ? 'device' : 'prose'
}

/**
 * Tells the signature at the end of a text from the reply above it. `lines` are the writer's own lines; the first filled
 * one is never a signature unless `mayBeAll`. `marked` are lines that the markup calls a signature.
 */
export function readTail(
  lines: readonly string[],
  sender: Address | undefined,
  { mayBeAll = false, marked = [] as readonly boolean[] } = {},
): Tail {
  const tokens = senderTokens(sender)
  const folded = lines.map(foldLine)
  const kinds = folded.map((line, index) =>
    folded.length - index > MAX_TAIL ? bodyKind(line, lines[index] ?? '') : lineKind(line, lines[index] ?? '', tokens),
  )
  listItems(kinds, folded)
  namesBelow(kinds, folded)
  const first = folded.findIndex((line) => line !== '')
  const floor = mayBeAll || isCardOf(kinds, first) ? Math.max(first, 0) : first + 1
  const end = dropNoise(kinds, folded, floor)
  if (floor > first && kinds.slice(0, floor).every((kind) => kind === 'blank' || kind === 'delimiter'))
    return listTail(kinds, kinds.length, end, marked)
  const fixed = startOfMarked(kinds, marked, floor)
  // What stands above a marked signature is a sign-off and a name more often than not.
  const found = startOfTail(folded, kinds, floor, Math.min(end, fixed), fixed < end ? 1.5 : 0)
  const start = overDelimiter(kinds, floor, Math.min(fixed, found.start))
  if (Number.isFinite(start)) return listTail(kinds, start, end, marked)
  const above = tailAboveLast(folded, kinds, floor, end)
  if (above) return above
  // Among answers to quoted lines a single word is one more answer.
  return listTail(kinds, tokens.size > 0 ? start : startOfName(folded, kinds, floor, end, mayBeAll), end, marked)
}

/** A mail without a word but its sender's card, as people answer an empty question or send from a template. */
function isCardOf(kinds: readonly LineKind[], first: number): boolean {
  const rest = kinds.slice(first, first + MAX_SIGNATURE)
  return kinds[first] === 'name' && rest.includes('contact') && !rest.some((kind) => PROSE.has(kind))
}

const PROSE: ReadonlySet<LineKind> = new Set(['prose', 'item', 'closing'])

/**
 * When nobody says who writes, a name alone at the end signs: a known one below a finished sentence, any below an empty
 * line, where a few lines of a card may follow it.
 */
function startOfName(
  folded: readonly string[],
  kinds: readonly LineKind[],
  floor: number,
  end: number,
  onlyKnown: boolean,
): number {
  const last = kinds.slice(0, end).findLastIndex((kind) => kind !== 'blank' && kind !== 'device')
  let at = last
  while (at > floor && last - at < 4 && kinds[at - 1] !== 'blank') at--
  const name = folded[at] ?? ''
  const isCard = kinds.slice(at + 1, last + 1).every((kind, below) => isCardLine(kind, folded[at + 1 + below] ?? ''))
  if (
    at >= floor &&
    kinds[at] === 'name-like' &&
    kinds[at - 1] === 'blank' &&
    isCard &&
    (name.includes(' ') || !onlyKnown ? couldSign(name) : isSignedName(name))
  )
    return at
  const isBelow = /[.!。！]$/.test(folded[last - 1] ?? '')
  const isSigned = last >= floor && kinds[last] === 'name-like' && isBelow && isSignedName(folded[last] ?? '')
  return isSigned ? last : Number.POSITIVE_INFINITY
}

/** "Customer Care, Northgate Labs": below a name, lines in title case are a post or a company. */
function isCardLine(kind: LineKind, line: string): boolean {
  if (kind === 'role' || kind === 'contact') return true
  const words = line.split(/[ ,|/·•-]+/).filter((word) => word.length > 3)
  return (kind === 'short' || kind === 'name-like') && words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** A full card or a sign-off may stand above one last paragraph: a postscript is reply, a motto is part of the card. */
function tailAboveLast(folded: readonly string[], kinds: LineKind[], floor: number, end: number): Tail | null {
  const last = lastParagraph(kinds, floor, end)
  if (!last || last.to - last.from > 4) return null
  const above = startOfTail(folded, kinds, floor, last.from, 0)
  if (!Number.isFinite(above.start)) return null
  const card = kinds.slice(above.start, last.from)
  const isPostscript = /^(?:P\.? ?S\b|N\.? ?B\b|PD\b|另[:：，]|又及|附[:：]|追伸)/.test(folded[last.from] ?? '')
  if (isPostscript)
    return above.score >= 3.5 || card.includes('name') || (card.some(isSignOffKind) && card.includes('name-like'))
      ? listTail(kinds, above.start, last.from, [])
      : null
  const isCard = above.score >= 5 && card.includes('contact') && (card.includes('name') || card.some(isSignOffKind))
  return isCard ? listTail(kinds, above.start, end, []) : null
}

/** "- chairs" looks like a name behind a dash until there are two of them, or a colon above. */
function listItems(kinds: LineKind[], folded: readonly string[]): void {
  let above = -1
  folded.forEach((line, at) => {
    if (line === '') return
    if (kinds[at] === 'signed' && above >= 0 && /^[-–—~]/.test(line)) {
      const isList = /^[-–—~•*+] ?\S/.test(folded[above] ?? '') && kinds[above] !== 'delimiter'
      if (isList) kinds[above] = kinds[above] === 'signed' ? 'item' : (kinds[above] ?? 'item')
      if (isList || /[:：]$/.test(folded[above] ?? '')) kinds[at] = 'item'
    }
    above = at
  })
}

/**
 * What stands right below a sign-off is who signs, in scripts without capitals too; and a motto between a sign-off that
 * ends in a comma and the sender's name is inside the signature.
 */
function namesBelow(kinds: LineKind[], folded: readonly string[]): void {
  folded.forEach((line, at) => {
    if (kinds[at] !== 'short' && kinds[at] !== 'prose' && kinds[at] !== 'closing') return
    const above = kinds[at - 1] === 'blank' ? at - 2 : at - 1
    if (!isSignOffKind(kinds[above])) return
    if (kinds[at] === 'short' && UNCASED_NAME.test(line)) kinds[at] = 'name-like'
    else if (above === at - 1 && /[,，]$/.test(folded[above] ?? '') && kinds[at + 1] === 'name') kinds[at] = 'short'
  })
}

const UNCASED_NAME = /^[\p{Lo}\p{M}'’.-]{2,20}(?: [\p{Lo}\p{M}'’.-]{1,20}){0,3}$/u

/** A drawn line opens the signature: what stands between it and the start belongs to it when it is short and little. */
function overDelimiter(kinds: readonly LineKind[], floor: number, start: number): number {
  let opened = start
  let between = 0
  for (let at = start - 1; Number.isFinite(start) && at >= floor && between <= 2; at--) {
    const kind = kinds[at]
    if (kind === 'delimiter') {
      opened = at
      between = 0
    } else if (kind === 'prose' || kind === 'item' || kind === 'closing' || kind === 'noise') break
    else if (kind !== 'blank') between++
  }
  return opened
}

/** Marks the disclaimers below the signature, which do not count against it, and returns where they begin. */
function dropNoise(kinds: LineKind[], folded: readonly string[], floor: number): number {
  let end = kinds.length
  for (let turn = 0; turn < MAX_NOISE; turn++) {
    const paragraph = lastParagraph(kinds, floor, end)
    if (!paragraph) break
    const to = paragraph.to
    const contact = kinds.slice(paragraph.from, to).lastIndexOf('contact') + 1
    const from = noticeStart(kinds, folded, paragraph.from + contact, to) ?? paragraph.from
    if (kinds.slice(from, to).every((kind) => kind === 'device')) end = from
    else if (isDisclaimer(folded.slice(from, to).join(' '))) {
      for (let at = from; at < to; at++) kinds[at] = 'noise'
      end = from
    } else break
  }
  return kinds.indexOf('noise', floor) < 0 ? kinds.length : end
}

/** A notice may stand right below the card: where it begins, below the short lines that say nothing of it. */
function noticeStart(kinds: readonly LineKind[], folded: readonly string[], from: number, to: number): number | null {
  let start: number | null = null
  for (let at = from; at < Math.min(to, from + MAX_SIGNATURE); at++) {
    if (!isDisclaimer(folded.slice(at, Math.min(to, at + MAX_SIGNATURE)).join(' '))) break
    start = at
    if (!CARD_KINDS.has(kinds[at] ?? 'prose') || isDisclaimer(folded[at] ?? '')) break
  }
  return start
}

const CARD_KINDS: ReadonlySet<LineKind> = new Set(['name', 'name-like', 'signed', 'contact', 'role', 'short'])

/** Most paragraphs of notices below a signature. */
const MAX_NOISE = 8

/** The last stretch of filled lines before `end`; a drawn line or a contact line ends it, for notices have none inside. */
function lastParagraph(kinds: readonly LineKind[], floor: number, end: number): { from: number; to: number } | null {
  let to = end
  while (to > floor && (kinds[to - 1] === 'blank' || kinds[to - 1] === 'delimiter')) to--
  let from = to
  while (from > floor && !['blank', 'delimiter', 'sign-off', 'name', 'signed'].includes(kinds[from - 1] ?? 'blank'))
    from--
  return from < to ? { from, to } : null
}

/** Where the markup says that the signature begins; text below a marked one that is no signature speaks against it. */
function startOfMarked(kinds: readonly LineKind[], marked: readonly boolean[], floor: number): number {
  const at = marked.indexOf(true)
  if (at < 0) return Number.POSITIVE_INFINITY
  const below = kinds.findIndex(
    (kind, index) => index > at && !marked[index] && (kind === 'prose' || kind === 'item' || kind === 'closing'),
  )
  return below < 0 ? Math.max(at, floor) : Number.POSITIVE_INFINITY
}

/** The start of the best suffix: each line adds or takes weight, and a suffix may only begin at a line that opens one. */
function startOfTail(
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
    const isHead = kind === 'role' && named && isAbove && isCompanyLine(folded[at] ?? '')
    if (!substance || score <= bestScore || !(isHead || opens(kind, kinds, at, score, named))) continue
    // A second name belongs to the card only when it stands right above it.
    if (kind === 'name-like' && named && best !== at + 1) continue
    if ((kind === 'contact' || kind === 'role') && announces(folded, at)) continue
    best = at
    bestScore = score
    named ||= kind === 'name' || kind === 'name-like' || kind === 'signed'
  }
  return { start: Math.min(best, delimiterStart(folded, kinds, floor, end)), score: bestScore }
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

/** "The supplier is", "Our new address:": what stands below belongs to the sentence. */
function announces(folded: readonly string[], at: number): boolean {
  const above = folded.slice(Math.max(0, at - 5), at).findLast((line) => line !== '')
  return above !== undefined && !isDelimiter(above) && !/[.!?。！？)）>…~～]$/.test(above)
}

function nextKind(kinds: readonly LineKind[], at: number): LineKind | undefined {
  return kinds.slice(at + 1, at + 6).find((kind) => kind !== 'blank')
}

function isSignOffKind(kind: LineKind | undefined): boolean {
  return kind === 'sign-off' || kind === 'thanks'
}

/** RFC 3676: a line of two dashes begins the signature, whatever follows, when not too much does. */
function delimiterStart(folded: readonly string[], kinds: readonly LineKind[], floor: number, end: number): number {
  let filled = 0
  let found = Number.POSITIVE_INFINITY
  for (let at = end - 1; at >= floor && filled <= MAX_AFTER_DELIMITER; at--) {
    const line = folded[at] ?? ''
    if (/^(?:--|—|–)$/.test(line) && filled <= MAX_AFTER_DELIMITER) found = at
    if (kinds[at] !== 'blank') filled++
    if (kinds[at] === 'item') break
  }
  return found
}

function listTail(kinds: readonly LineKind[], start: number, end: number, marked: readonly boolean[]): Tail {
  const tail: Tail = { start: Math.min(start, kinds.length), signature: [], valediction: [], device: [], noise: [] }
  const last = lastText(kinds)
  kinds.forEach((kind, at) => {
    if (kind === 'blank') return
    const isDevice = kind === 'device' && (at >= start || at >= last || kinds[at + 1] === 'blank')
    if (isDevice) tail.device.push(at)
    if (kind === 'noise') tail.noise.push(at)
    else if (at >= start && at < end) {
      if (kind === 'sign-off' || kind === 'thanks' || kind === 'signed') tail.valediction.push(at)
      tail.signature.push(at)
    } else if (marked[at] || isDevice) tail.signature.push(at)
  })
  if (tail.signature.length > 0) tail.start = Math.min(tail.start, tail.signature[0] ?? tail.start)
  return tail
}

function lastText(kinds: readonly LineKind[]): number {
  let at = kinds.length - 1
  while (at >= 0 && (kinds[at] === 'blank' || kinds[at] === 'noise' || kinds[at] === 'device')) at--
  return at + 1
}
