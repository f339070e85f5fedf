import { type Attribution, attributionEndingAt } from './attribution.ts'
import { FORWARD, oldMark, separatorPhrase, unquoteText } from './quote-marks.ts'
import {
  type Reading,
  attributionWithin,
  firstHeader,
  forwardMarker,
  hasOwnBefore,
  headerAt,
  indentEnd,
  mark,
  markRest,
  nextText,
  restEnd,
  runEnd,
} from './quote-reading.ts'

// What follows from a mark: how far the history or the forwarded mail goes that begins there, and whose it is. Each
// function marks its lines and returns the next one to look at.

/** What an attribution announces: a container, marked or indented lines, or all that follows. */
export function takeAttribution(mail: Reading, found: Attribution): number {
  mail.quotedFrom ??= found.from
  mail.seenQuote = true
  const first = hasOwnBefore(mail, found.start) || found.offset > 0
  if (found.offset > 0) mail.ownLength.set(found.start, found.offset)
  mark(mail, found.start, found.end, 'quote')
  for (let index = found.start; index < found.end; index++) mail.attributions.add(index)
  const next = nextText(mail, found.end)
  if (next < 0) return markRest(mail, found.end)
  if (mail.lines[next]?.quote) return takeContainer(mail, next, found.end)
  if ((mail.depth[next] ?? 0) > 0 && next - found.end <= 5) return takeRun(mail, found.end)
  if ((mail.lines[next]?.indent ?? 0) > (mail.lines[found.start]?.indent ?? 0)) return takeIndent(mail, found.end)
  if (oldMark(mail.lines[next]?.text ?? '') !== '') return takeOldMarks(mail, next)
  // Nothing was written above and nothing is marked below: hiding all of it would hide the reply as well.
  return first ? markRest(mail, found.start, found.end) : found.end
}

/** A run of ">" lines: history after an attribution, at the start of the text, or when it begins like history itself. */
export function takeQuoted(mail: Reading, at: number): number {
  const end = runEnd(mail, at)
  const first = nextText(mail, at)
  const begins = first >= 0 ? separatorPhrase(mail.folded[first] ?? '') : null
  if (begins !== null && FORWARD.has(begins)) return takeForward(mail, at, first + 1, end)
  const header = first >= 0 ? firstHeader(mail, first) : null
  const attribution = attributionWithin(mail, first, end)
  if (header) mail.quotedFrom ??= header.from ?? null
  if (attribution) mail.quotedFrom ??= attribution.from
  const isHistory = mail.seenQuote || header !== null || attribution !== null || !hasOwnBefore(mail, at)
  if (isHistory) {
    mail.seenQuote = true
    mark(mail, at, end, 'quote')
    // Gnus puts its attribution behind marks, and the writer's initials before the lines below it.
    const next = attribution ? nextText(mail, end) : -1
    if (next >= 0 && oldMark(mail.lines[next]?.text ?? '') !== '') return takeOldMarks(mail, next)
  }
  return end
}

function takeRun(mail: Reading, at: number): number {
  const from = nextText(mail, at)
  const end = runEnd(mail, from)
  mark(mail, at, end, 'quote')
  return end
}

/** A run of indented lines below an attribution; where people answer between them, more runs follow. */
export function takeIndent(mail: Reading, at: number): number {
  const level = mail.lines[nextText(mail, at)]?.indent ?? 0
  mail.quotedIndent = level
  const end = indentEnd(mail, at, level)
  mark(mail, at, end, 'quote')
  return end
}

/** A run of lines behind the mark that its first line has; where people answer between them, more runs follow. */
export function takeOldMarks(mail: Reading, at: number): number {
  mail.oldMark = oldMark(mail.lines[at]?.text ?? '')
  let end = at
  while (end < mail.lines.length && (oldMark(mail.lines[end]?.text ?? '') !== '' || mail.folded[end] === '')) end++
  mark(mail, at, end, 'quote')
  return end
}

/** The container that a client put around history or around a forwarded mail. */
export function takeContainer(mail: Reading, at: number, from: number): number {
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
  for (let index = at; index < Math.min(end, at + 8); index++) {
    const header = headerAt(mail, index, index === at)
    const found = header ? null : attributionEndingAt(mail.folded.slice(at, end), index - at, true)
    if (!header && !found) continue
    const [from, to] = header ? [index, header.end] : [at + (found?.start ?? 0), at + (found?.end ?? 0)]
    for (let line = from; line < to; line++) mail.attributions.add(line)
    mail.quotedFrom ??= header?.from ?? found?.from ?? null
    return
  }
}

/** History from a line to the end. A header block without a word of the writer above it is a forwarded mail. */
export function takeHistory(mail: Reading, from: number, at: number): number {
  const top = nextText(mail, at)
  const marker = forwardMarker(mail, top, top + 1)
  if (marker >= 0) return takeForward(mail, from, marker + 1)
  const header = top >= 0 ? firstHeader(mail, top) : null
  if (header && (mail.forwards || !hasOwnBefore(mail, from))) return takeForward(mail, from, top)
  if (header) mail.quotedFrom ??= header.from ?? null
  else if (top >= 0) learnSender(mail, top, mail.lines.length)
  for (let line = from; line < (header ? header.end : top); line++) mail.attributions.add(line)
  return markRest(mail, from, header ? header.end : top + 1)
}

/** A forwarded mail from a line on: its header block, then its text, to a known end or to where the rest of a mail ends. */
export function takeForward(mail: Reading, from: number, at: number, known?: number): number {
  const top = nextText(mail, at)
  const header = top >= 0 && top < (known ?? mail.lines.length) ? firstHeader(mail, top, true) : null
  const stop = known ?? restEnd(mail, from, header ? header.end : at)
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

/** Where a forwarded mail ends that a line announces: with its run of ">" lines when it is marked that way, else with the rest. */
export function forwardEnd(mail: Reading, at: number): number | undefined {
  const next = nextText(mail, at + 1)
  return next >= 0 && (mail.depth[next] ?? 0) > 0 ? runEnd(mail, next) : undefined
}
