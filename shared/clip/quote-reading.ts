import { type Attribution, attributionEndingAt } from './attribution.ts'
import { type HeaderBlock, readHeaderBlock } from './header-block.ts'
import type { MailLine } from './mail-line.ts'
import { FORWARD, separatorPhrase } from './quote-marks.ts'
import type { Address, Forwarded } from './types.ts'

// A mail while its lines are told apart, and what can be seen at a line of it. Each look takes in a bounded window.

/** What each line is: the writer's own, history, a forwarded mail, a line that introduces one of the two, or a server's notice. */
export type Zone = 'own' | 'quote' | 'forward' | 'notice'

export type Zones = {
  zones: Zone[]
  /** Characters of a line that are the writer's own when an attribution begins inside it. */
  ownLength: Map<number, number>
  /** Lines that say who wrote the history below them. */
  attributions: Set<number>
  /** The writer's own lines that a colour tells among those of the history. */
  inColour: Set<number>
  quotedFrom: Address | null
  forwarded: Forwarded | null
}

/** A mail while it is read: one pass over the lines, each rule looks at a bounded window. */
export type Reading = Zones & {
  readonly lines: readonly MailLine[]
  readonly depth: readonly number[]
  /** Lines without quote marks, folded for comparing. */
  readonly folded: readonly string[]
  readonly forwards: boolean
  seenQuote: boolean
  /** "Ann>" when an earlier piece of history was marked that way; '' else. */
  oldMark: string
  /** Level of the plain blockquotes that an attribution stands above; 0 without. */
  quotedIndent: number
  /** No line above this one is the writer's own. */
  firstOwn: number
  /** A help desk's mail: comments, each below its head. */
  isTicket: boolean
}

/** The header block that begins at a line. */
export function headerAt(mail: Reading, at: number, announced = false): HeaderBlock | null {
  const header = readHeaderBlock(mail.folded, at, announced)
  if (!header?.from || header.from.address !== '') return header
  // Foxmail and others show the name alone and put the address behind it.
  const { name } = header.from
  const linked = mail.lines
    .slice(at, header.end)
    .find(({ mailto, text }) => mailto !== undefined && text.includes(name))
  return linked?.mailto === undefined ? header : { ...header, from: { name, address: linked.mailto } }
}

/** The header block at a line or right below it; below a forward marker a sender alone is one. */
export function firstHeader(mail: Reading, at: number, announced = false): HeaderBlock | null {
  for (let index = at; index < Math.min(mail.lines.length, at + 3); index++) {
    const header = headerAt(mail, index, announced)
    if (header) return header
  }
  return null
}

/** The attribution that ends at a line of the writer’s own level. */
export function attributionAt(mail: Reading, at: number): Attribution | null {
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

/** The attribution among the first lines of quoted text. */
export function attributionWithin(mail: Reading, first: number, end: number): Attribution | null {
  if (first < 0) return null
  for (let at = first; at < Math.min(end, first + 5); at++) {
    const found = attributionEndingAt(mail.folded.slice(first, end), at - first, true)
    if (found && found.start <= 1) return found
  }
  return null
}

function isQuotedLine(mail: Reading, at: number): boolean {
  const line = mail.lines[at]
  return line !== undefined && ((mail.depth[at] ?? 0) > 0 || line.quote > 0 || line.indent > 0)
}

function isIndentOnly(mail: Reading, at: number): boolean {
  return (mail.depth[at] ?? 0) === 0 && (mail.lines[at]?.quote ?? 0) === 0
}

/** The first line that announces a forwarded mail, -1 without one. */
export function forwardMarker(mail: Reading, at: number, end: number): number {
  for (let index = Math.max(0, at); index < Math.min(end, mail.lines.length); index++) {
    const phrase = separatorPhrase(mail.folded[index] ?? '')
    if (phrase !== null && FORWARD.has(phrase)) return index
  }
  return -1
}

/** True when a line right above announces a forwarded mail. */
export function isForwardNear(mail: Reading, at: number): boolean {
  return forwardMarker(mail, at - 2, at) >= 0
}

/** A forward marker counts with dashes or a colon, or when a header block follows. */
export function confirmsForward(mail: Reading, at: number): boolean {
  const line = mail.folded[at] ?? ''
  const next = nextText(mail, at + 1)
  return /^[-_=]{2,}|[-_=]{2,}$|:$/.test(line) || (next >= 0 && firstHeader(mail, next) !== null)
}

/** True for a separator phrase with drawn lines, or with quoted text or a header block below it. */
export function isSeparator(mail: Reading, at: number): boolean {
  const raw = mail.lines[at]?.text ?? ''
  if (/[-_=*—]{2,}/.test(raw)) return true
  const next = nextText(mail, at + 1)
  return next >= 0 && (isQuotedLine(mail, next) || firstHeader(mail, next) !== null)
}

/** End of a run of quoted lines, over empty lines between them and over what a broken link pushed to the next line. */
export function runEnd(mail: Reading, at: number): number {
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

/** Keeps its place between calls, so that a mail of many short runs is read in linear time. */
export function hasOwnBefore(mail: Reading, at: number): boolean {
  while (mail.firstOwn < at && !isOwn(mail, mail.firstOwn)) mail.firstOwn++
  return mail.firstOwn < at
}

function isOwn(mail: Reading, at: number): boolean {
  return mail.zones[at] === 'own' && (mail.folded[at] ?? '') !== '' && !mail.lines[at]?.rule
}

/** The next filled line, -1 when none is near. */
export function nextText(mail: Reading, at: number): number {
  for (let index = at; index < mail.lines.length; index++) {
    if ((mail.folded[index] ?? '') !== '') return index
    if (index - at > 30) break
  }
  return -1
}

/** Puts lines into a zone. */
export function mark(mail: Reading, from: number, to: number, zone: Zone): void {
  for (let index = from; index < to; index++) mail.zones[index] = zone
}

/** Makes all that follows history; `behind` is the line below what introduces it. */
export function markRest(mail: Reading, from: number, behind = from + 1): number {
  const end = restEnd(mail, from, behind)
  mark(mail, from, end, 'quote')
  return end
}

/**
 * Where unmarked history ends that begins at a line: with the mail. Whoever cites one in a plain blockquote goes on below it, so it ends
 * there, unless the blockquote holds no more than what introduces it, up to `behind`.
 */
export function restEnd(mail: Reading, from: number, behind: number): number {
  const level = mail.lines[from]?.indent ?? 0
  const next = nextText(mail, behind)
  const isCited = next >= 0 && (mail.lines[next]?.indent ?? 0) >= level
  return isCited ? indentEnd(mail, from, level) : mail.lines.length
}

/** Where a run of lines ends that stand at a level of plain blockquotes or deeper, empty lines among them. */
export function indentEnd(mail: Reading, at: number, level: number): number {
  let end = at
  while (end < mail.lines.length && ((mail.lines[end]?.indent ?? 0) >= level || mail.folded[end] === '')) end++
  return end
}

/**
 * True for an attribution amid a plain blockquote, with words above it there and no mark below it: somebody cites a mail together with
 * its history. A whole mail that somebody indented looks the same: what cannot be told is shown.
 */
export function isCitedWhole(mail: Reading, { start, end }: Attribution): boolean {
  const level = mail.lines[start]?.indent ?? 0
  if (level === 0) return false
  const next = nextText(mail, end)
  if (next < 0 || mail.lines[next]?.indent !== level || mail.lines[next].quote > 0 || mail.depth[next] !== 0)
    return false
  let above = start - 1
  while (above >= 0 && mail.folded[above] === '') above--
  return mail.zones[above] === 'own' && (mail.lines[above]?.indent ?? 0) >= level
}
