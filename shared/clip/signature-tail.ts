import { singleSpaced } from './double-spacing.ts'
import { isDeviceLine } from './device-line.ts'
import { foldLine } from './line-fold.ts'
import { isHanGiven, isHanWord } from './han-given.ts'
import { type LineKind, lineKind } from './line-kind.ts'
import { senderTokens } from './sender-name.ts'
import {
  closings,
  formsThatGoOn,
  indentedThanks,
  isSignOffKind,
  listItems,
  namesBelow,
  wishes,
} from './signature-kinds.ts'
import { lastPostscript, opensAt, postscriptLines } from './postscript.ts'
import { couldBeNotice } from './notice-openings.ts'
import { dropNoise, lastParagraph } from './signature-noise.ts'
import { couldSign, isPostedName, isSignedName, isSpacedName } from './signed-name.ts'
import { overDelimiter, overSignOff } from './signature-over.ts'
import { namesWithNumber } from './signature-number.ts'
import { MAX_SIGNATURE, startOfName, startOfTail } from './signature-start.ts'
import type { Address } from './types.ts'

/** What the lines at the end of a text are, by index. Lines in none of the lists belong to the reply. */
export type Tail = { start: number; signature: number[]; valediction: number[]; device: number[]; noise: number[] }

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
  const kept = singleSpaced(lines)
  if (!kept) return readSpaced(lines, sender, { mayBeAll, marked })
  const pick = <Value>(list: readonly Value[], other: Value): Value[] => kept.map((index) => list[index] ?? other)
  const tail = readSpaced(pick(lines, ''), sender, { mayBeAll, marked: pick(marked, false) })
  const back = (list: readonly number[]): number[] => list.map((index) => kept[index] ?? index)
  return {
    start: kept[tail.start] ?? lines.length,
    signature: back(tail.signature),
    valediction: back(tail.valediction),
    device: back(tail.device),
    noise: back(tail.noise),
  }
}

/** `isAbove`: a postscript stood below, and was taken off. */
type Reading = { mayBeAll: boolean; marked: readonly boolean[]; isAbove?: boolean }

function readSpaced(
  lines: readonly string[],
  sender: Address | undefined,
  { mayBeAll, marked: markup, isAbove = false }: Reading,
): Tail {
  const tokens = senderTokens(sender)
  const folded = lines.map(foldLine)
  const kinds = folded.map((line, index) =>
    folded.length - index > MAX_TAIL ? bodyKind(line, lines[index] ?? '') : lineKind(line, lines[index] ?? '', tokens),
  )
  // Proton marks its own line as a signature too.
  const marked = markup.map((isMarked, at) => isMarked && kinds[at] !== 'device')
  const first = folded.findIndex((line) => line !== '')
  selfTold(kinds, folded, first)
  listItems(kinds, folded)
  wishes(kinds, folded)
  // What companies and lists put below a mail must not stand between a closing and the end.
  dropNoise(kinds, folded, first + 1)
  formsThatGoOn(kinds, folded)
  closings(kinds, folded, first)
  namesBelow(kinds, folded)
  namesWithNumber(kinds, folded, tokens)
  indentedThanks(kinds, lines)
  // "-- " as the first line and a card below it: a mail without a word but its signature.
  const isBare = /^(?:--|—|–)$/.test(folded[first] ?? '') && (marked.includes(true) || kinds.includes('contact'))
  const isAll = mayBeAll || isCardOf(kinds, first) || isBare
  const floor = isAll ? Math.max(first, 0) : first + 1
  const end = dropNoise(kinds, folded, floor)
  const added = isAbove ? -1 : lastPostscript(kinds, folded, Math.max(floor, marked.lastIndexOf(true)))
  const rest = { mayBeAll, marked: marked.slice(0, added), isAbove: true }
  const signed = added < 0 ? null : readSpaced(lines.slice(0, added), sender, rest)
  if (signed && isSignedBySender(signed, kinds, marked)) return overPostscript(signed, kinds, added)
  if (floor > first && kinds.slice(0, floor).every((kind) => kind === 'blank' || kind === 'delimiter'))
    return listTail(kinds, kinds.length, end, marked)
  const fixed = startOfMarked(kinds, marked, floor)
  // What stands above a marked signature is a sign-off and a name more often than not.
  const found = startOfTail(folded, kinds, floor, Math.min(end, fixed), fixed < end ? 1.5 : 0)
  const start = overSignOff(kinds, floor, overDelimiter(kinds, floor, Math.min(fixed, found.start)))
  const isDeviceOnly = kinds.slice(start, end).every((kind) => kind === 'device' || kind === 'blank')
  if (Number.isFinite(start) && !isDeviceOnly) {
    const tail = listTail(kinds, start, end, marked)
    return withoutLines(tail, postscriptLines(kinds, folded, start, Math.min(fixed, end)))
  }
  const above = tailAboveLast(folded, kinds, floor, end, tokens.size === 0)
  if (above) return above
  // Among answers to quoted lines a single word is one more answer; below an answer and an empty line it signs.
  const isAnswer = mayBeAll && first === kinds.slice(0, end).findLastIndex((kind) => kind !== 'blank')
  // Who signs with another name than the sender's has one that is known: "Peggy" for 林佩君, "Anna" for a shared mailbox.
  const signs = tokens.size > 0 ? (line: string) => isOtherName(line, tokens) : isAnswer ? couldAnswer : couldSign
  const isName = (line: string): boolean => !isHanWord(line) && signs(line)
  return listTail(kinds, Math.min(start, startOfName(folded, kinds, floor, end, isName)), end, marked)
}

/** "총무 우상철입니다.": Koreans say first who writes, and a number in a sentence is somebody's of whom it speaks. */
function selfTold(kinds: LineKind[], folded: readonly string[], first: number): void {
  for (const [index, line] of folded.entries())
    if (
      /입니다[.!]?$/u.test(line) &&
      ((index > first && index <= first + 2 && kinds.length > index + 1) || /\d{4} ?입니다/u.test(line))
    )
      kinds[index] = 'prose'
}

/** A header in Latin letters ("Fung Ka Yan") says nothing against a given name in Han ("嘉欣"). */
function isOtherName(line: string, tokens: ReadonlySet<string>): boolean {
  const isUntold = ![...tokens].some((token) => /\p{Script=Han}/u.test(token))
  return isSignedName(line) || isPostedName(line) || (isUntold && (isHanGiven(line) || isSpacedName(line)))
}

/** One word alone is an answer unless it is a known name. */
function couldAnswer(line: string): boolean {
  return line.includes(' ') ? couldSign(line) : isSignedName(line)
}

/** A mail without a word but its sender's card, as people answer an empty question or send from a template. */
function isCardOf(kinds: readonly LineKind[], first: number): boolean {
  const rest = kinds.slice(first, first + MAX_SIGNATURE)
  return kinds[first] === 'name' && rest.includes('contact') && !rest.some((kind) => PROSE.has(kind))
}

const PROSE: ReadonlySet<LineKind> = new Set(['prose', 'item', 'closing'])

/** A full card or a sign-off may stand above one last paragraph: a postscript is reply, a motto is part of the card. */
function tailAboveLast(
  folded: readonly string[],
  kinds: LineKind[],
  floor: number,
  end: number,
  isNobody: boolean,
): Tail | null {
  const last = lastParagraph(kinds, floor, end)
  if (!last) return null
  // Agents and tradesmen end a card with what their house says of itself, right below the last number.
  const under = Math.max(last.from, kinds.lastIndexOf('contact', last.to - 1) + 1)
  const isUnder = under > last.from && last.to - under <= 2
  return (
    tailAbove(folded, kinds, { floor, end, isNobody, isUnder: false }, last) ??
    (isUnder ? tailAbove(folded, kinds, { floor, end, isNobody, isUnder }, { from: under, to: last.to }) : null)
  )
}

/** `isNobody`: no header tells who writes. `isUnder`: right below the last number, where less tells a card. */
type Above = { floor: number; end: number; isNobody: boolean; isUnder: boolean }

function tailAbove(
  folded: readonly string[],
  kinds: LineKind[],
  { floor, end, isNobody, isUnder }: Above,
  last: { from: number; to: number },
): Tail | null {
  if (last.to - last.from > 4) return null
  const above = startOfTail(folded, kinds, floor, last.from, 0)
  if (!Number.isFinite(above.start)) return null
  const card = kinds.slice(above.start, last.from)
  const opening = folded[last.from] ?? ''
  const isPostscript = opensAt(kinds, folded, last.from)
  if (isPostscript && !isNobody && !card.some(isSigning)) return null
  if (isPostscript || couldBeNotice(opening))
    return above.score >= 3.5 || card.includes('name') || (card.some(isSignOffKind) && card.includes('name-like'))
      ? listTail(kinds, above.start, last.from, [])
      : null
  const isCard =
    above.score >= (isUnder ? (isNobody ? 2.5 : 4) : 5) &&
    card.includes('contact') &&
    (card.includes('name') ||
      card.some(isSignOffKind) ||
      (isNobody && isUnder && isSignedCard(folded, kinds, above.start)))
  return isCard ? listTail(kinds, above.start, end, []) : null
}

/** Nobody says who writes: a whole name that is known as one opens the card. */
function isSignedCard(folded: readonly string[], kinds: readonly LineKind[], start: number): boolean {
  const name = folded[start] ?? ''
  return kinds[start] === 'name-like' && name.includes(' ') && isSignedName(name)
}

/** Somebody else's address above a postscript is what the mail is about; the writer's own is signed, drawn off or marked. */
function isSignedBySender({ signature }: Tail, kinds: readonly LineKind[], marked: readonly boolean[]): boolean {
  return signature.some((at) => marked[at] === true || isSigning(kinds[at] ?? 'blank'))
}

function isSigning(kind: LineKind): boolean {
  return SIGNED.has(kind) || isSignOffKind(kind)
}

const SIGNED: ReadonlySet<LineKind> = new Set(['name', 'signed', 'delimiter'])

/** A signature, and what devices and companies put below the postscript. */
function overPostscript(signed: Tail, kinds: readonly LineKind[], from: number): Tail {
  const below = listTail(kinds, kinds.length, kinds.length, [])
  const merge = (above: readonly number[], all: readonly number[]): number[] => [
    ...above,
    ...all.filter((at) => at >= from),
  ]
  return {
    start: signed.start,
    valediction: signed.valediction,
    signature: merge(signed.signature, below.signature),
    device: merge(signed.device, below.device),
    noise: merge(signed.noise, below.noise),
  }
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

/** A postscript between the closing and the card is reply. */
function withoutLines(tail: Tail, lines: ReadonlySet<number>): Tail {
  return { ...tail, signature: tail.signature.filter((at) => !lines.has(at)) }
}

function lastText(kinds: readonly LineKind[]): number {
  let at = kinds.length - 1
  while (at >= 0 && (kinds[at] === 'blank' || kinds[at] === 'noise' || kinds[at] === 'device')) at--
  return at + 1
}
