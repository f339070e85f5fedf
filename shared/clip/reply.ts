import { htmlLines } from './html-lines.ts'
import { textLines, type MailLine } from './mail-line.ts'
import type { Zones } from './quote-reading.ts'
import { quoteZones } from './quote-zones.ts'
import { contextLines } from './reply-context.ts'
import { readTail, type Tail } from './signature-tail.ts'
import type { Address, Reply } from './types.ts'

/** Longest body read, in characters; a longer one is cut. */
const MAX_BODY = 2_000_000

/** Lines of a body told apart: where each own line went, by index into `lines`. */
export type SplitLines = { lines: MailLine[]; zones: Zones; tails: Tail[]; signature: number[] }

/**
 * Tells a mail body apart: the reply, its sign-off and signature, lines that a device added, the quoted history and a
 * forwarded mail. HTML is read first, for its structure; text when there is none. `subject` decides between a reply and a
 * forward that look the same. Never throws; an empty body gives empty parts.
 */
export function splitReply(body: { text?: string; html?: string }, sender?: Address, subject = ''): Reply {
  const lines = bodyLines(body)
  const split = splitLines(lines, sender, subject)
  const { zones, tails, signature } = split
  const inTail = new Set(tails.flatMap((tail) => [...tail.signature, ...tail.noise]))
  const own = ownTexts(lines, zones)
  const reply = own.map((text, index) => (inTail.has(index) ? null : text))
  const context = contextLines(lines, zones, reply)
  const textOf = (indexes: readonly number[]): string[] =>
    indexes.map((index) => (lines[index]?.text ?? '').trim()).filter((text) => text !== '')
  return {
    reply: joinLines(reply),
    signature: textOf(signature),
    valediction: textOf(tails.flatMap((tail) => tail.valediction)),
    device: textOf(tails.flatMap((tail) => tail.device)),
    quoted: joinLines(
      lines.map((line, index) =>
        zones.zones[index] === 'quote' ? line.text.slice(zones.ownLength.get(index) ?? 0) : null,
      ),
    ),
    visible: joinLines(lines.map((line, index) => own[index] ?? (zones.zones[index] === 'quote' ? null : line.text))),
    ...(context ? { inContext: joinLines(context) } : {}),
    ...(zones.quotedFrom ? { quotedFrom: zones.quotedFrom } : {}),
    ...(zones.forwarded ? { forwarded: zones.forwarded } : {}),
  }
}

/** The lines of a body: of its HTML when that holds text, else of its text. */
export function bodyLines(body: { text?: string; html?: string }): MailLine[] {
  if (body.html !== undefined && body.html.trim() !== '') {
    const lines = htmlLines(body.html.slice(0, MAX_BODY).normalize('NFC'))
    if (lines.some((line) => line.text !== '')) return lines
  }
  return textLines((body.text ?? '').slice(0, MAX_BODY))
}

/** Zones and signatures of lines; the indexes are those of `lines`. */
export function splitLines(lines: MailLine[], sender?: Address, subject = ''): SplitLines {
  const zones = quoteZones(lines, isForwardSubject(subject))
  const tails = ownSegments(lines, zones).map(({ at, end, first }) =>
    shift(readSegment(lines, zones, at, end, first, sender), at),
  )
  const signature = [...new Set(tails.flatMap((tail) => tail.signature))].toSorted((one, other) => one - other)
  return { lines, zones, tails, signature }
}

function readSegment(lines: MailLine[], zones: Zones, at: number, end: number, first: boolean, sender?: Address): Tail {
  const part = lines.slice(at, end)
  const texts = part.map((line, index) => (zones.ownLength.has(at + index) ? '' : line.rule ? '-----' : line.text))
  return readTail(texts, sender, { mayBeAll: !first, marked: part.map((line) => line.signature) })
}

/**
 * Stretches of own lines that can end in a signature: the one above the first history and the last one. Between two
 * pieces of history people answer line by line, and sign at the end.
 */
function ownSegments(lines: readonly MailLine[], zones: Zones): { at: number; end: number; first: boolean }[] {
  const all: { at: number; end: number; first: boolean }[] = []
  let at = -1
  const close = (end: number): void => {
    if (at >= 0 && lines.slice(at, end).some((line) => line.text.trim() !== ''))
      all.push({ at, end, first: all.length === 0 })
    at = -1
  }
  zones.zones.forEach((zone, index) => {
    // An answer among the lines of somebody else is signed by nobody.
    if (zone === 'own' && !zones.inColour.has(index)) at = at < 0 ? index : at
    else close(index)
  })
  close(lines.length)
  const head = all[0]
  const last = all.at(-1)
  return head && last ? (head === last ? [head] : [head, last]) : []
}

function shift(tail: Tail, by: number): Tail {
  const move = (list: number[]): number[] => list.map((index) => index + by)
  return {
    start: tail.start + by,
    signature: move(tail.signature),
    valediction: move(tail.valediction),
    device: move(tail.device),
    noise: move(tail.noise),
  }
}

function ownTexts(lines: readonly MailLine[], zones: Zones): (string | null)[] {
  return lines.map((line, index) => {
    const length = zones.ownLength.get(index)
    if (length !== undefined) return line.text.slice(0, length).replace(/(?<![-\s])[-\s]+$/, '')
    return zones.zones[index] === 'own' ? line.text : null
  })
}

/** Joins the lines that remain; a gap is one line end, empty lines at the edges go, runs of them become one. */
function joinLines(texts: readonly (string | null)[]): string {
  const kept: string[] = []
  for (const text of texts) {
    if (text === null) continue
    const line = text.trimEnd()
    if (line === '' && (kept.length === 0 || kept.at(-1) === '')) continue
    kept.push(line)
  }
  while (kept.at(-1) === '') kept.pop()
  return kept.join('\n')
}

/** Forward prefixes that mail programs put before a subject. */
function isForwardSubject(subject: string): boolean {
  return /^\s*(?:fwd?|fw|wg|tr|rv|enc|i|doorst|vs|vb|vl|pd|fwd?:\s*re|转发|轉寄|轉發|転送|전달|пересл|инф)\s*[:：]/i.test(
    subject,
  )
}
