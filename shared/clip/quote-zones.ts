import { attributionEndingAt, isBracketEnd, type Attribution } from './attribution.ts'
import { readHeaderBlock, type HeaderBlock } from './header-block.ts'
import { foldLine, foldPhrase } from './line-fold.ts'
import type { MailLine } from './mail-line.ts'
import { MARKERS } from './reply-markers.ts'
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

const ORIGINAL = phraseSet((row) => row.original)
const FORWARD = phraseSet((row) => row.forward)

/** Tells a mail's own lines from history and forwarded mails. `forwards` says that the subject names it a forward. */
export function quoteZones(lines: readonly MailLine[], forwards = false): Zones {
  const reader = new ZoneReader(lines, forwards)
  reader.read()
  return reader
}

/** One pass over the lines; each rule looks at a bounded window. */
class ZoneReader implements Zones {
  zones: Zone[]
  ownLength = new Map<number, number>()
  quotedFrom: Address | null = null
  forwarded: Forwarded | null = null
  private readonly lines: readonly MailLine[]
  private readonly depth: number[]
  /** Lines without quote marks, folded for comparing. */
  private readonly folded: string[]
  private readonly forwards: boolean
  private seenQuote = false
  private firstOwn = 0

  constructor(lines: readonly MailLine[], forwards: boolean) {
    this.lines = lines
    this.forwards = forwards
    this.zones = lines.map(() => 'own')
    this.depth = lines.map((line) => (isBracketEnd(line.text) ? 0 : quoteDepth(line.text)))
    this.folded = lines.map((line, index) => foldLine((this.depth[index] ?? 0) > 0 ? unquoteLine(line.text) : line.text))
  }

  read(): void {
    let at = 0
    while (at < this.lines.length) at = this.step(at)
  }

  /** Reads what begins at a line and returns the next line to look at. */
  private step(at: number): number {
    const line = this.lines[at]
    if (!line) return this.lines.length
    if (line.start && !this.isForwardNear(at)) return this.takeHistory(at, at)
    if (line.quote > 0) return this.takeContainer(at, at)
    const isQuoted = (this.depth[at] ?? 0) > 0
    if (!isQuoted) {
      const taken = this.takeMarker(at)
      if (taken !== null) return taken
    }
    if (isQuoted) return this.takeQuoted(at)
    return at + 1
  }

  /** Header block, separator, forward marker or attribution at a line of the writer's level. */
  private takeMarker(at: number): number | null {
    const line = this.lines[at]
    const phrase = separatorPhrase(this.folded[at] ?? '')
    if (phrase !== null && FORWARD.has(phrase) && this.confirmsForward(at)) return this.takeForward(at, at + 1, this.forwardEnd(at + 1))
    if (phrase !== null && ORIGINAL.has(phrase) && this.isSeparator(at)) return this.takeHistory(at, at + 1)
    const isRule = line?.rule === true || /^[-_=—━─*]{5,}$/.test((this.folded[at] ?? '').replace(/ /g, '')) || /^_{10,}/.test(this.folded[at] ?? '')
    if (isRule) {
      const next = this.nextText(at + 1)
      if (next >= 0 && next - at <= 4 && (this.depth[next] ?? 0) === 0) {
        const block = this.headerAt(next)
        if (block) return this.takeHistory(at, next)
      }
      return null
    }
    if (this.headerAt(at)) return this.takeHistory(at, at)
    const attribution = this.attributionAt(at)
    return attribution ? this.takeAttribution(attribution) : null
  }

  private headerAt(at: number): HeaderBlock | null {
    return readHeaderBlock(this.folded, at)
  }

  private attributionAt(at: number): Attribution | null {
    const next = this.nextText(at + 1)
    const quotedNext = next >= 0 && next - at <= 4 && this.isQuotedLine(next)
    const found = attributionEndingAt(this.folded, at, quotedNext)
    if (!found) return null
    for (let index = found.start; index < found.end; index++) {
      if (this.zones[index] !== 'own' || (this.depth[index] ?? 0) > 0) return null
    }
    return found.certain || quotedNext ? found : null
  }

  private isQuotedLine(at: number): boolean {
    const line = this.lines[at]
    return line !== undefined && ((this.depth[at] ?? 0) > 0 || line.quote > 0 || line.indent > 0)
  }

  private takeAttribution(found: Attribution): number {
    this.quotedFrom ??= found.from
    this.seenQuote = true
    const first = this.hasOwnBefore(found.start) || found.offset > 0
    if (found.offset > 0) this.ownLength.set(found.start, found.offset)
    this.mark(found.start, found.end, 'quote')
    const next = this.nextText(found.end)
    if (next < 0) return this.markRest(found.end)
    if (this.lines[next]?.quote) return this.takeContainer(next, found.end)
    if ((this.depth[next] ?? 0) > 0 && next - found.end <= 5) return this.takeRun(found.end)
    if ((this.lines[next]?.indent ?? 0) > (this.lines[found.start]?.indent ?? 0)) return this.takeIndent(found.end)
    if (isSupercite(this.lines[next]?.text ?? '')) return this.takeSupercited(next)
    // Nothing was written above and nothing is marked below: hiding all of it would hide the reply as well.
    return first ? this.markRest(found.end) : found.end
  }

  /** A run of ">" lines: history after an attribution, at the start of the text, or when it begins like history itself. */
  private takeQuoted(at: number): number {
    const end = this.runEnd(at)
    const first = this.nextText(at)
    const begins = first >= 0 ? separatorPhrase(this.folded[first] ?? '') : null
    if (begins !== null && FORWARD.has(begins)) return this.takeForward(at, first + 1, end)
    const header = first >= 0 ? this.headerAt(first) : null
    const attribution = this.attributionWithin(first, end)
    if (header) this.quotedFrom ??= header.from ?? null
    if (attribution) this.quotedFrom ??= attribution.from
    const isHistory = this.seenQuote || header !== null || attribution !== null || !this.hasOwnBefore(at)
    if (isHistory) {
      this.seenQuote = true
      this.mark(at, end, 'quote')
    }
    return end
  }

  private attributionWithin(first: number, end: number): Attribution | null {
    if (first < 0) return null
    for (let at = first; at < Math.min(end, first + 5); at++) {
      const found = attributionEndingAt(this.folded.slice(first, end), at - first, true)
      if (found && found.start <= 1) return found
    }
    return null
  }

  private takeRun(at: number): number {
    const from = this.nextText(at)
    const end = this.runEnd(from)
    this.mark(at, end, 'quote')
    return end
  }

  /** End of a run of quoted lines, over empty lines between them and over what a broken link pushed to the next line. */
  private runEnd(at: number): number {
    let end = at + 1
    for (let index = at + 1; index < this.lines.length; index++) {
      if ((this.depth[index] ?? 0) > 0) end = index + 1
      else if ((this.folded[index] ?? '') !== '' && !(index === end && this.isOverflow(index))) break
      else if ((this.folded[index] ?? '') !== '') end = index + 1
      else if (index - end >= 2) break
    }
    return end
  }

  /** The rest of a quoted line that a mail program broke without the ">": the line above ends inside a link or bracket. */
  private isOverflow(at: number): boolean {
    if ((this.depth[at + 1] ?? 0) === 0) return false
    const above = this.lines[at - 1]?.text.slice(-400).trimEnd() ?? ''
    const line = this.lines[at]?.text.trim() ?? ''
    // A full line broken in the middle of a sentence goes on in lower case.
    if (above.length >= 60 && (/^\p{Ll}/u.test(line) || !/[.?!:。？！：]$/.test(above))) return true
    return /^[(<]?https?:\/\//.test(line) || /[(<]https?:[^)>\s]*$/.test(above.trim())
  }

  private takeIndent(at: number): number {
    const level = this.lines[this.nextText(at)]?.indent ?? 0
    let end = at
    while (end < this.lines.length && ((this.lines[end]?.indent ?? 0) >= level || this.folded[end] === '')) end++
    this.mark(at, end, 'quote')
    return end
  }

  private takeSupercited(at: number): number {
    let end = at
    while (end < this.lines.length && (isSupercite(this.lines[end]?.text ?? '') || this.folded[end] === '')) end++
    this.mark(at, end, 'quote')
    return end
  }

  /** The container that a client put around history or around a forwarded mail. */
  private takeContainer(at: number, from: number): number {
    const id = this.lines[at]?.quote
    let end = at
    while (end < this.lines.length && this.lines[end]?.quote === id) end++
    const top = this.nextText(at)
    const marker = this.forwardMarker(top, Math.min(end, top + 1))
    if (marker >= 0) return this.takeForward(from, marker + 1, end)
    this.seenQuote = true
    this.mark(from, end, 'quote')
    this.learnSender(at, end)
    return end
  }

  /** Who wrote the quoted text, from the header block or attribution at its top. */
  private learnSender(at: number, end: number): void {
    if (this.quotedFrom) return
    for (let index = at; index < Math.min(end, at + 8); index++) {
      const header = this.headerAt(index)
      const found = header ? null : attributionEndingAt(this.folded.slice(at, end), index - at, true)
      this.quotedFrom = header?.from ?? found?.from ?? null
      if (header || found) return
    }
  }

  /** History from a line to the end. A header block without a word of the writer above it is a forwarded mail. */
  private takeHistory(from: number, at: number): number {
    const top = this.nextText(at)
    const marker = this.forwardMarker(top, top + 1)
    if (marker >= 0) return this.takeForward(from, marker + 1)
    const header = top >= 0 ? this.firstHeader(top) : null
    if (header && (this.forwards || !this.hasOwnBefore(from))) return this.takeForward(from, top)
    if (header) this.quotedFrom ??= header.from ?? null
    else if (top >= 0) this.learnSender(top, this.lines.length)
    return this.markRest(from)
  }

  private firstHeader(at: number, announced = false): HeaderBlock | null {
    for (let index = at; index < Math.min(this.lines.length, at + 3); index++) {
      const header = readHeaderBlock(this.folded, index, announced)
      if (header) return header
    }
    return null
  }

  /** A forwarded mail from a line on: its header block, then its text, to the end or the end of its container. */
  private takeForward(from: number, at: number, stop = this.lines.length): number {
    const top = this.nextText(at)
    const header = top >= 0 && top < stop ? this.firstHeader(top, true) : null
    this.mark(from, stop, 'forward')
    const body = this.lines.slice(header ? header.end : at, stop).map((line) => line.text)
    this.forwarded ??= {
      ...(header?.from ? { from: header.from } : {}),
      to: header?.to ?? [],
      ...(header?.date === undefined ? {} : { date: header.date }),
      ...(header?.subject === undefined ? {} : { subject: header.subject }),
      text: unquoteText(body),
    }
    return stop
  }

  /** Where a forwarded mail ends: with its run of ">" lines when it is marked that way, else with the text. */
  private forwardEnd(at: number): number {
    const next = this.nextText(at)
    return next >= 0 && (this.depth[next] ?? 0) > 0 ? this.runEnd(next) : this.lines.length
  }

  private forwardMarker(at: number, end: number): number {
    for (let index = Math.max(0, at); index < Math.min(end, this.lines.length); index++) {
      const phrase = separatorPhrase(this.folded[index] ?? '')
      if (phrase !== null && FORWARD.has(phrase)) return index
    }
    return -1
  }

  private isForwardNear(at: number): boolean {
    return this.forwardMarker(at - 2, at) >= 0
  }

  /** A forward marker counts with dashes or a colon, or when a header block follows. */
  private confirmsForward(at: number): boolean {
    const line = this.folded[at] ?? ''
    const next = this.nextText(at + 1)
    return /^[-_=]{2,}|[-_=]{2,}$|:$/.test(line) || (next >= 0 && this.firstHeader(next) !== null)
  }

  private isSeparator(at: number): boolean {
    const raw = this.lines[at]?.text ?? ''
    if (/[-_=*—]{2,}/.test(raw)) return true
    const next = this.nextText(at + 1)
    return next >= 0 && (this.isQuotedLine(next) || this.firstHeader(next) !== null)
  }

  /** Keeps its place between calls, so that a mail of many short runs is read in linear time. */
  private hasOwnBefore(at: number): boolean {
    while (this.firstOwn < at && !this.isOwn(this.firstOwn)) this.firstOwn++
    return this.firstOwn < at
  }

  private isOwn(at: number): boolean {
    return this.zones[at] === 'own' && (this.folded[at] ?? '') !== '' && !this.lines[at]?.rule
  }

  private nextText(at: number): number {
    for (let index = at; index < this.lines.length; index++) {
      if ((this.folded[index] ?? '') !== '') return index
      if (index - at > 30) break
    }
    return -1
  }

  private mark(from: number, to: number, zone: Zone): void {
    for (let index = from; index < to; index++) this.zones[index] = zone
  }

  private markRest(from: number): number {
    this.mark(from, this.lines.length, 'quote')
    return this.lines.length
  }
}

/** Number of ">" marks before a line; ">>> link <<<" is decoration. */
export function quoteDepth(text: string): number {
  const head = text.slice(0, 80)
  const marks = /^ {0,3}((?:[>＞] ?)+)/.exec(head)
  if (!marks || /<<\s*$/.test(text.slice(-20)) || /^ {0,3}>{2,} ?[-\w]+>/.test(head)) return 0
  return (marks[1] ?? '').replace(/ /g, '').length
}

function unquoteLine(text: string): string {
  return text.replace(/^ {0,3}(?:[>＞] ?)+/, '')
}

/** Text without one level of quote marks when every line has it. */
function unquoteText(body: readonly string[]): string {
  const filled = body.filter((line) => line.trim() !== '')
  const all = filled.length > 0 && filled.every((line) => /^ {0,3}>/.test(line))
  const plain = all ? body.map((line) => line.replace(/^ {0,3}> ?/, '')) : body
  return plain.join('\n').replace(/^\s*\n/, '').trim()
}

/** "Ann> text" or "A> text": the quote marks of old Unix mail programs. */
function isSupercite(text: string): boolean {
  return /^ {0,3}[A-Za-z]{1,12}>/.test(text)
}

/** The words of a separator line without its dashes; `null` for a line that is too long to be one. */
function separatorPhrase(folded: string): string | null {
  if (folded === '' || folded.length > 90) return null
  const inner = folded.replace(/^[-_=—~+>#\s]+/, '').replace(/[-_=—~+<#:.\s]+$/, '')
  return inner === '' || inner.length > 60 ? null : foldPhrase(inner)
}

function phraseSet(pick: (row: (typeof MARKERS)[number]) => readonly string[]): Set<string> {
  return new Set(MARKERS.flatMap(pick).map(foldPhrase))
}
