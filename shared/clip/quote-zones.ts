import { readTail } from './signature-tail.ts'
import { announcedHue, hueOf, sameColour } from './text-hue.ts'
import { commentHead, isOfDesk } from './comment-head.ts'
import { attributionInside, isBracketEnd } from './attribution.ts'
import { isDeviceLine } from './device-line.ts'
import { gatewayNoticeEnd } from './gateway-notice.ts'
import type { HeaderBlock } from './header-block.ts'
import { foldLine } from './line-fold.ts'
import type { MailLine } from './mail-line.ts'
import { isPostscript } from './postscript.ts'
import {
  FORWARD,
  ORIGINAL,
  isReplyAbove,
  isRule,
  isStamp,
  oldMark,
  quoteDepth,
  separatorPhrase,
  stampSender,
  unquoteLine,
} from './quote-marks.ts'
import {
  type Reading,
  type Zones,
  attributionAt,
  confirmsForward,
  hasOwnBefore,
  headerAt,
  isCitedWhole,
  isForwardNear,
  isSeparator,
  mark,
  markRest,
  nextText,
} from './quote-reading.ts'
import {
  forwardEnd,
  takeAttribution,
  takeContainer,
  takeForward,
  takeHistory,
  takeIndent,
  takeOldMarks,
  takeQuoted,
} from './quote-take.ts'

/** Tells a mail's own lines from history and forwarded mails. `forwards` says that the subject names it a forward. */
export function quoteZones(lines: readonly MailLine[], forwards = false): Zones {
  const depth = lines.map((line) => (isBracketEnd(line.text) ? 0 : quoteDepth(line.text)))
  const mail: Reading = {
    lines,
    depth,
    folded: lines.map((line, index) => foldLine((depth[index] ?? 0) > 0 ? unquoteLine(line.text) : line.text)),
    forwards,
    seenQuote: false,
    oldMark: '',
    quotedIndent: 0,
    firstOwn: 0,
    isTicket: false,
    zones: lines.map(() => 'own'),
    ownLength: new Map(),
    attributions: new Set(),
    inColour: new Set(),
    quotedFrom: null,
    forwarded: null,
  }
  read(mail)
  return mail
}

function read(mail: Reading): void {
  let at = takeNotices(mail)
  while (at < mail.lines.length) at = step(mail, at)
  takeAnswersInColour(mail)
}

/**
 * "My answers in red below": what stands in exactly that colour in the mail that is answered is the writer's own, unless most of it does,
 * as programs set all of a mail in one. What stands below a further header is of others.
 */
function takeAnswersInColour(mail: Reading): void {
  const said = mail.lines.slice(0, FAR).find(({ text }, index) => mail.zones[index] === 'own' && announcedHue(text))
  const hue = said && announcedHue(said.text)
  if (!hue) return
  const history = answeredLines(mail)
  const first = history.find((index) => hueOf(mail.lines[index]?.colour ?? '') === hue)
  const colour = mail.lines[first ?? -1]?.colour
  if (colour === undefined) return
  const answers = history.filter((index) => sameColour(mail.lines[index]?.colour ?? '', colour))
  if (answers.length * 2 > history.length) return
  for (const index of answers) {
    mail.zones[index] = 'own'
    mail.inColour.add(index)
  }
}

/** The filled lines of the first mail in the history. */
function answeredLines(mail: Reading): number[] {
  const start = mail.zones.indexOf('quote')
  const found: number[] = []
  for (let index = Math.max(0, start); index < Math.min(mail.lines.length, start + FAR_BACK); index++) {
    const isNext = found.length > 0 && !mail.attributions.has(index) && headerAt(mail, index) !== null
    if (isNext) break
    if (mail.zones[index] === 'quote' && mail.folded[index] !== '' && !mail.attributions.has(index)) found.push(index)
  }
  return start < 0 ? [] : found
}

/** Lines of a history that are looked through for answers. */
const FAR_BACK = 500

/** Above the writer's first word: notices of servers, and the line above which help desks ask people to write. */
function takeNotices(mail: Reading): number {
  let at = 0
  for (let turn = 0; turn < MAX_NOTICES; turn++) {
    const top = nextText(mail, at)
    if (top < 0 || mail.lines[top]?.quote) break
    const end = isReplyAbove(mail.folded[top] ?? '')
      ? overTicketHead(mail, top + 1)
      : gatewayNoticeEnd(mail.folded, top)
    if (end === top) break
    mark(mail, top, end, 'notice')
    at = end
  }
  return at
}

const MAX_NOTICES = 3

/**
 * Above its newest comment a help desk says that there is one, in words of its own. Where something else stands there, that is the
 * comment, and the first head is of the one before.
 */
function overTicketHead(mail: Reading, at: number): number {
  for (let index = at; index < Math.min(mail.lines.length, at + FAR_HEAD); index++) {
    const head = commentHead(mail.folded, index)
    if (!head) continue
    mail.isTicket = true
    const between = mail.folded.slice(at, index).filter((line) => line !== '' && !isRule(line))
    return isOfDesk(between) ? head.end : at
  }
  return at
}

const FAR_HEAD = 40

/** Reads what begins at a line and returns the next line to look at. */
function step(mail: Reading, at: number): number {
  const line = mail.lines[at]
  if (!line) return mail.lines.length
  if (line.start && !isForwardNear(mail, at)) return takeHistory(mail, at, at)
  if (line.quote > 0) return takeContainer(mail, at, at)
  if (isStamp(line.text.trim()) && hasOwnBefore(mail, at)) {
    mail.quotedFrom ??= stampSender(line.text.trim())
    return takeHistory(mail, at, at + 1)
  }
  const former = mail.isTicket && hasOwnBefore(mail, at) ? commentHead(mail.folded, at) : null
  if (former) {
    mail.quotedFrom ??= { name: former.name, address: '' }
    return markRest(mail, aboveRule(mail, at))
  }
  const isQuoted = (mail.depth[at] ?? 0) > 0
  if (!isQuoted) {
    const taken = takeMarker(mail, at)
    if (taken !== null) return taken
  }
  if (isQuoted) return takeQuoted(mail, at)
  if (mail.quotedIndent > 0 && line.indent >= mail.quotedIndent && line.text !== '') return takeIndent(mail, at)
  return goesOnByOldMarks(mail, at) ? takeOldMarks(mail, at) : at + 1
}

/** The line drawn above a head belongs to it. */
function aboveRule(mail: Reading, at: number): number {
  let above = at - 1
  while (above > 0 && mail.folded[above] === '' && mail.lines[above]?.rule !== true) above--
  return mail.lines[above]?.rule === true || isRule(mail.folded[above] ?? '') ? above : at
}

/** A further piece behind the mark of an earlier one, or below any history two lines behind the initials of somebody. */
function goesOnByOldMarks(mail: Reading, at: number): boolean {
  const found = mail.seenQuote ? oldMark(mail.lines[at]?.text ?? '') : ''
  if (found === '' || found === mail.oldMark) return found !== ''
  return /^\p{Lu}{1,3}>$/u.test(found) && oldMark(mail.lines[at + 1]?.text ?? '') === found
}

/** Header block, separator, forward marker or attribution at a line of the writer's level. */
function takeMarker(mail: Reading, at: number): number | null {
  const line = mail.lines[at]
  const phrase = separatorPhrase(mail.folded[at] ?? '')
  if (phrase !== null && FORWARD.has(phrase) && confirmsForward(mail, at))
    return takeForward(mail, at, at + 1, forwardEnd(mail, at))
  if (phrase !== null && ORIGINAL.has(phrase) && isSeparator(mail, at)) return takeHistory(mail, at, at + 1)
  if (line?.rule === true || isRule(mail.folded[at] ?? '')) {
    const next = nextText(mail, at + 1)
    const isAbove = next >= 0 && next - at <= 4 && (mail.depth[next] ?? 0) === 0 && headerAt(mail, next) !== null
    if (isAbove) return takeHistory(mail, at, next)
    if (next > at && next - at <= 2 && isReplyAbove(mail.folded[next] ?? '') && hasOwnBefore(mail, at))
      return markRest(mail, at)
    // Hotmail drew its line above a block that it marked as quoted.
    const isAboveMarked = next >= 0 && next - at <= 2 && (mail.depth[next] ?? 0) > 0 && headerAt(mail, next) !== null
    if (isAboveMarked) mark(mail, at, at + 1, 'quote')
  }
  const header = headerAt(mail, at)
  if (header) return isTyped(mail, at, header) ? header.end : takeHistory(mail, at, at)
  if (isReplyAbove(mail.folded[at] ?? '') && hasOwnBefore(mail, at)) return markRest(mail, at)
  const attribution = attributionAt(mail, at) ?? attributionInside(mail.folded, at)
  if (attribution) return isCitedWhole(mail, attribution) ? attribution.end : takeAttribution(mail, attribution)
  return endsAtDevice(mail, at) ? markRest(mail, at + 1) : null
}

/**
 * Somebody writes down what stood at the top of another mail: the line above announces it with a colon, programs would give the date,
 * and the history that they put below has one.
 */
function isTyped(mail: Reading, at: number, { date, end }: HeaderBlock): boolean {
  const above = mail.folded.slice(0, at).findLast((text) => text !== '') ?? ''
  if (date !== undefined || !/[:：]$/u.test(above)) return false
  return mail.folded.slice(end, end + FAR).some((_, index) => {
    const below = headerAt(mail, end + index)
    return below?.date !== undefined && below.from !== undefined
  })
}

/** Most lines of an answer that are looked through for the history below it. */
const FAR = 60

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
  if (isPostscript(mail.folded[below] ?? '') || attributionSoon(mail, below)) return false
  const rest = mail.lines.slice(below, below + 40).map((line) => line.text)
  return readTail(rest, undefined, { mayBeAll: true }).start > 0
}

/** What stands below may be told by its own marks, which say more. */
function attributionSoon(mail: Reading, at: number): boolean {
  for (let index = at; index < Math.min(mail.lines.length, at + 6); index++) {
    if ((mail.depth[index] ?? 0) > 0 || mail.lines[index]?.quote) return true
    if (attributionAt(mail, index) || attributionInside(mail.folded, index) || headerAt(mail, index)) return true
  }
  return false
}
