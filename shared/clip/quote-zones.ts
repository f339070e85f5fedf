import { attributionEndingAt, attributionInside, isBracketEnd, type Attribution } from './attribution.ts'
import { readHeaderBlock, type HeaderBlock } from './header-block.ts'
import { isDeviceLine } from './device-line.ts'
import { foldLine } from './line-fold.ts'
import type { MailLine } from './mail-line.ts'
import {
  FORWARD,
  isReplyAbove,
  isRule,
  ORIGINAL,
  isSupercite,
  quoteDepth,
  separatorPhrase,
  unquoteLine,
  unquoteText,
} from './quote-marks.ts'
import { readTail } from './signature-tail.ts'
import type { Address, Forwarded } from './types.ts'

/** What each line is: the writer's own, history, a forwarded mail, or the line that introduces one of the two. */
export type Zone = 'own' | 'quote' | 'forward'

export type Zones = {
  zones: Zone[]
  /** Characters of a line that are the writer's own when an attribution begins inside it. */
  ownLength: Map<number, number>
  quotedFrom: Address | null
  forwarded: Forwarded | null
}

/** Tells a mail's own lines from history and forwarded mails. `forwards` says that the subject names it a forward. */
export function quoteZones(lines: readonly MailLine[], forwards = false): Zones {
  const depth = lines.map((line) => (isBracketEnd(line.text) ? 0 : quoteDepth(line.text)))
  const mail: Reading = {
    lines,
    depth,
    folded: lines.map((line, index) => foldLine((depth[index] ?? 0) > 0 ? unquoteLine(line.text) : line.text)),
    forwards,
    seenQuote: false,
    firstOwn: 0,
    zones: lines.map(() => 'own'),
    ownLength: new Map(),
    quotedFrom: null,
    forwarded: null,
  }
  read(mail)
  return mail
}

/** A mail while it is read: one pass over the lines, each rule looks at a bounded window. */
type Reading = Zones & {
  readonly lines: readonly MailLine[]
  readonly depth: readonly number[]
  /** Lines without quote marks, folded for comparing. */
  readonly folded: readonly string[]
  readonly forwards: boolean
  seenQuote: boolean
  /** No line above this one is the writer's own. */
  firstOwn: number
}

function read(mail: Reading): void {
  let at = 0
  while (at < mail.lines.length) at = step(mail, at)
}

/** Reads what begins at a line and returns the next line to look at. */
function step(mail: Reading, at: number): number {
  const line = mail.lines[at]
  if (!line) return mail.lines.length
  if (line.start && !isForwardNear(mail, at)) return takeHistory(mail, at, at)
  if (line.quote > 0) return takeContainer(mail, at, at)
  const isQuoted = (mail.depth[at] ?? 0) > 0
  if (!isQuoted) {
    const taken = takeMarker(mail, at)
    if (taken !== null) return taken
  }
  if (isQuoted) return takeQuoted(mail, at)
  return at + 1
}

/** Header block, separator, forward marker or attribution at a line of the writer's level. */
function takeMarker(mail: Reading, at: number): number | null {
  const line = mail.lines[at]
  const phrase = separatorPhrase(mail.folded[at] ?? '')
  if (phrase !== null && FORWARD.has(phrase) && confirmsForward(mail, at))
    return takeForward(mail, at, at + 1, forwardEnd(mail, at + 1))
  if (phrase !== null && ORIGINAL.has(phrase) && isSeparator(mail, at)) return takeHistory(mail, at, at + 1)
  if (line?.rule === true || isRule(mail.folded[at] ?? '')) {
    const next = nextText(mail, at + 1)
    const isAbove = next >= 0 && next - at <= 4 && (mail.depth[next] ?? 0) === 0 && headerAt(mail, next) !== null
    if (isAbove) return takeHistory(mail, at, next)
  }
  if (headerAt(mail, at)) return takeHistory(mail, at, at)
  if (isReplyAbove(mail.folded[at] ?? '') && hasOwnBefore(mail, at)) return markRest(mail, at)
  const attribution = attributionAt(mail, at) ?? attributionInside(mail.folded, at)
  if (attribution) return takeAttribution(mail, attribution)
  return endsAtDevice(mail, at) ? markRest(mail, at + 1) : null
}

/**
 * Mail apps on phones put their line below what was written and the quoted mail below that, some without any mark. So text
 * below such a line is history, unless it is a signature or a postscript.
 */
function endsAtDevice(mail: Reading, at: number): boolean {
  const below = nextText(mail, at + 1)
  if (
    below <= at + 1 ||
    (mail.folded[at - 1] ?? '') !== '' ||
    !isDeviceLine(mail.folded[at] ?? '') ||
    !hasOwnBefore(mail, at)
  )
    return false
  if (/^P\.? ?S\b/.test(mail.folded[below] ?? '') || attributionSoon(mail, below)) return false
  const rest = mail.lines.slice(below, below + 40).map((line) => line.text)
  return readTail(rest, undefined, { mayBeAll: true }).start > 0
}

/** What stands below may be told by its own marks, which say more. */
function attributionSoon(mail: Reading, at: number): boolean {
  for (let index = at; index < Math.min(mail.lines.length, at + 6); index++) {
    if ((mail.depth[index] ?? 0) > 0 || mail.lines[index]?.quote || attributionAt(mail, index) || headerAt(mail, index))
      return true
  }
  return false
}

function headerAt(mail: Reading, at: number): HeaderBlock | null {
  return readHeaderBlock(mail.folded, at)
}

function attributionAt(mail: Reading, at: number): Attribution | null {
  const next = nextText(mail, at + 1)
  const quotedNext = next >= 0 && next - at <= 4 && isQuotedLine(mail, next)
  const found = attributionEndingAt(mail.folded, at, quotedNext)
  if (!found) return null
  for (let index = found.start; index < found.end; index++) {
    if (mail.zones[index] !== 'own' || (mail.depth[index] ?? 0) > 0) return null
  }
  // A plain blockquote may be the writer's own indentation: "He said:" above it is no attribution.
  return found.certain || (quotedNext && !isIndentOnly(mail, next)) ? found : null
}

function isQuotedLine(mail: Reading, at: number): boolean {
  const line = mail.lines[at]
  return line !== undefined && ((mail.depth[at] ?? 0) > 0 || line.quote > 0 || line.indent > 0)
}

function isIndentOnly(mail: Reading, at: number): boolean {
  return (mail.depth[at] ?? 0) === 0 && (mail.lines[at]?.quote ?? 0) === 0
}

function takeAttribution(mail: Reading, found: Attribution): number {
  mail.quotedFrom ??= found.from
  mail.seenQuote = true
  const first = hasOwnBefore(mail, found.start) || found.offset > 0
  if (found.offset > 0) mail.ownLength.set(found.start, found.offset)
  mark(mail, found.start, found.end, 'quote')
  const next = nextText(mail, found.end)
  if (next < 0) return markRest(mail, found.end)
  if (mail.lines[next]?.quote) return takeContainer(mail, next, found.end)
  if ((mail.depth[next] ?? 0) > 0 && next - found.end <= 5) return takeRun(mail, found.end)
  if ((mail.lines[next]?.indent ?? 0) > (mail.lines[found.start]?.indent ?? 0)) return takeIndent(mail, found.end)
  if (isSupercite(mail.lines[next]?.text ?? '')) return takeSupercited(mail, next)
  // Nothing was written above and nothing is marked below: hiding all of it would hide the reply as well.
  return first ? markRest(mail, found.end) : found.end
}

/** A run of ">" lines: history after an attribution, at the start of the text, or when it begins like history itself. */
function takeQuoted(mail: Reading, at: number): number {
  const end = runEnd(mail, at)
  const first = nextText(mail, at)
  const begins = first >= 0 ? separatorPhrase(mail.folded[first] ?? '') : null
  if (begins !== null && FORWARD.has(begins)) return takeForward(mail, at, first + 1, end)
  const header = first >= 0 ? headerAt(mail, first) : null
  const attribution = attributionWithin(mail, first, end)
  if (header) mail.quotedFrom ??= header.from ?? null
  if (attribution) mail.quotedFrom ??= attribution.from
  const isHistory = mail.seenQuote || header !== null || attribution !== null || !hasOwnBefore(mail, at)
  if (isHistory) {
    mail.seenQuote = true
    mark(mail, at, end, 'quote')
    // Gnus puts its attribution behind marks, and the writer's initials before the lines below it.
    const next = attribution ? nextText(mail, end) : -1
    if (next >= 0 && isSupercite(mail.lines[next]?.text ?? '')) return takeSupercited(mail, next)
  }
  return end
}

function attributionWithin(mail: Reading, first: number, end: number): Attribution | null {
  if (first < 0) return null
  for (let at = first; at < Math.min(end, first + 5); at++) {
    const found = attributionEndingAt(mail.folded.slice(first, end), at - first, true)
    if (found && found.start <= 1) return found
  }
  return null
}

function takeRun(mail: Reading, at: number): number {
  const from = nextText(mail, at)
  const end = runEnd(mail, from)
  mark(mail, at, end, 'quote')
  return end
}

/** End of a run of quoted lines, over empty lines between them and over what a broken link pushed to the next line. */
function runEnd(mail: Reading, at: number): number {
  let end = at + 1
  for (let index = at + 1; index < mail.lines.length; index++) {
    if ((mail.depth[index] ?? 0) > 0) end = index + 1
    else if ((mail.folded[index] ?? '') !== '' && !(index === end && isOverflow(mail, index))) break
    else if ((mail.folded[index] ?? '') !== '') end = index + 1
    else if (index - end >= 2) break
  }
  return end
}

/** The rest of a quoted line that a mail program broke without the ">": the line above ends inside a link or bracket. */
function isOverflow(mail: Reading, at: number): boolean {
  if ((mail.depth[at + 1] ?? 0) === 0) return false
  const above = mail.lines[at - 1]?.text.slice(-400).trimEnd() ?? ''
  const line = mail.lines[at]?.text.trim() ?? ''
  // A full line broken in the middle of a sentence goes on in lower case.
  if (above.length >= 60 && (/^\p{Ll}/u.test(line) || !/[.?!:。？！：]$/.test(above))) return true
  return /^[(<]?https?:\/\//.test(line) || /[(<]https?:[^)>\s]*$/.test(above.trim())
}

function takeIndent(mail: Reading, at: number): number {
  const level = mail.lines[nextText(mail, at)]?.indent ?? 0
  let end = at
  while (end < mail.lines.length && ((mail.lines[end]?.indent ?? 0) >= level || mail.folded[end] === '')) end++
  mark(mail, at, end, 'quote')
  return end
}

function takeSupercited(mail: Reading, at: number): number {
  let end = at
  while (end < mail.lines.length && (isSupercite(mail.lines[end]?.text ?? '') || mail.folded[end] === '')) end++
  mark(mail, at, end, 'quote')
  return end
}

/** The container that a client put around history or around a forwarded mail. */
function takeContainer(mail: Reading, at: number, from: number): number {
  const id = mail.lines[at]?.quote
  let end = at
  while (end < mail.lines.length && mail.lines[end]?.quote === id) end++
  const top = nextText(mail, at)
  const marker = forwardMarker(mail, top, Math.min(end, top + 1))
  if (marker >= 0) return takeForward(mail, from, marker + 1, end)
  mail.seenQuote = true
  mark(mail, from, end, 'quote')
  learnSender(mail, at, end)
  return end
}

/** Who wrote the quoted text, from the header block or attribution at its top. */
function learnSender(mail: Reading, at: number, end: number): void {
  if (mail.quotedFrom) return
  for (let index = at; index < Math.min(end, at + 8); index++) {
    const header = readHeaderBlock(mail.folded, index, index === at)
    const found = header ? null : attributionEndingAt(mail.folded.slice(at, end), index - at, true)
    mail.quotedFrom = header?.from ?? found?.from ?? null
    if (header || found) return
  }
}

/** History from a line to the end. A header block without a word of the writer above it is a forwarded mail. */
function takeHistory(mail: Reading, from: number, at: number): number {
  const top = nextText(mail, at)
  const marker = forwardMarker(mail, top, top + 1)
  if (marker >= 0) return takeForward(mail, from, marker + 1)
  const header = top >= 0 ? firstHeader(mail, top) : null
  if (header && (mail.forwards || !hasOwnBefore(mail, from))) return takeForward(mail, from, top)
  if (header) mail.quotedFrom ??= header.from ?? null
  else if (top >= 0) learnSender(mail, top, mail.lines.length)
  return markRest(mail, from)
}

function firstHeader(mail: Reading, at: number, announced = false): HeaderBlock | null {
  for (let index = at; index < Math.min(mail.lines.length, at + 3); index++) {
    const header = readHeaderBlock(mail.folded, index, announced)
    if (header) return header
  }
  return null
}

/** A forwarded mail from a line on: its header block, then its text, to the end or the end of its container. */
function takeForward(mail: Reading, from: number, at: number, stop = mail.lines.length): number {
  const top = nextText(mail, at)
  const header = top >= 0 && top < stop ? firstHeader(mail, top, true) : null
  mark(mail, from, stop, 'forward')
  const body = mail.lines.slice(header ? header.end : at, stop).map((line) => line.text)
  mail.forwarded ??= {
    ...(header?.from ? { from: header.from } : {}),
    to: header?.to ?? [],
    ...(header?.date === undefined ? {} : { date: header.date }),
    ...(header?.subject === undefined ? {} : { subject: header.subject }),
    text: unquoteText(body),
  }
  return stop
}

/** Where a forwarded mail ends: with its run of ">" lines when it is marked that way, else with the text. */
function forwardEnd(mail: Reading, at: number): number {
  const next = nextText(mail, at)
  return next >= 0 && (mail.depth[next] ?? 0) > 0 ? runEnd(mail, next) : mail.lines.length
}

function forwardMarker(mail: Reading, at: number, end: number): number {
  for (let index = Math.max(0, at); index < Math.min(end, mail.lines.length); index++) {
    const phrase = separatorPhrase(mail.folded[index] ?? '')
    if (phrase !== null && FORWARD.has(phrase)) return index
  }
  return -1
}

function isForwardNear(mail: Reading, at: number): boolean {
  return forwardMarker(mail, at - 2, at) >= 0
}

/** A forward marker counts with dashes or a colon, or when a header block follows. */
function confirmsForward(mail: Reading, at: number): boolean {
  const line = mail.folded[at] ?? ''
  const next = nextText(mail, at + 1)
  return /^[-_=]{2,}|[-_=]{2,}$|:$/.test(line) || (next >= 0 && firstHeader(mail, next) !== null)
}

function isSeparator(mail: Reading, at: number): boolean {
  const raw = mail.lines[at]?.text ?? ''
  if (/[-_=*—]{2,}/.test(raw)) return true
  const next = nextText(mail, at + 1)
  return next >= 0 && (isQuotedLine(mail, next) || firstHeader(mail, next) !== null)
}

/** Keeps its place between calls, so that a mail of many short runs is read in linear time. */
function hasOwnBefore(mail: Reading, at: number): boolean {
  while (mail.firstOwn < at && !isOwn(mail, mail.firstOwn)) mail.firstOwn++
  return mail.firstOwn < at
}

function isOwn(mail: Reading, at: number): boolean {
  return mail.zones[at] === 'own' && (mail.folded[at] ?? '') !== '' && !mail.lines[at]?.rule
}

function nextText(mail: Reading, at: number): number {
  for (let index = at; index < mail.lines.length; index++) {
    if ((mail.folded[index] ?? '') !== '') return index
    if (index - at > 30) break
  }
  return -1
}

function mark(mail: Reading, from: number, to: number, zone: Zone): void {
  for (let index = from; index < to; index++) mail.zones[index] = zone
}

function markRest(mail: Reading, from: number): number {
  mark(mail, from, mail.lines.length, 'quote')
  return mail.lines.length
}
