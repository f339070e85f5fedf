import { isNotice } from './disclaimer.ts'
import type { LineKind } from './line-kind.ts'
import { MAX_SIGNATURE } from './signature-start.ts'

/** Marks the disclaimers below the signature, which do not count against it, and returns where they begin. */
export function dropNoise(kinds: LineKind[], folded: readonly string[], floor: number): number {
  let end = kinds.length
  for (let turn = 0; turn < MAX_NOISE; turn++) {
    const paragraph = lastParagraph(kinds, floor, end)
    if (!paragraph) break
    const to = paragraph.to
    const contact = lastContact(kinds, folded, paragraph.from, to)
    const from = noticeStart(kinds, folded, contact, to) ?? paragraph.from
    if (kinds.slice(from, to).every((kind) => kind === 'device')) end = from
    else if (isNotice(folded.slice(from, to).join(' '), isBelowCard(kinds, folded, from))) {
      for (let at = from; at < to; at++) kinds[at] = 'noise'
      dropFrame(kinds, folded, from, to)
      end = from
    } else break
  }
  return kinds.indexOf('noise', floor) < 0 ? kinds.length : end
}

/**
 * Lines drawn right above and below a notice are part of it; two dashes may open a signature. A long dash right above the
 * last notice of a mail opens it and no signature, as GitHub and GitLab set it.
 */
function dropFrame(kinds: LineKind[], folded: readonly string[], from: number, to: number): void {
  const isLast = kinds.slice(to).every((kind) => kind === 'blank' || kind === 'noise')
  for (const at of [from - 1, to]) {
    const opens = /^(?:--|—|–)$/.test(folded[at] ?? '')
    const isOfNotice = at < from && folded[at] === '—' && isLast
    if (kinds[at] === 'delimiter' && (!opens || isOfNotice)) kinds[at] = 'noise'
  }
}

/** Above a line stands a card, a drawn line or what a device adds; mottoes and other notices may stand between. */
function isBelowCard(kinds: readonly LineKind[], folded: readonly string[], line: number): boolean {
  const first = folded.findIndex((text) => text !== '')
  for (let below = line, turn = 0; turn < MAX_NOISE; turn++) {
    const last = kinds.slice(0, below).findLastIndex((kind) => kind !== 'blank' && kind !== 'noise')
    const kind = kinds[last]
    // "Hi Tom" looks like a name where the mail begins.
    if (kind === undefined || (last === first && kind === 'name-like')) return false
    if (CARD_HEADS.has(kind)) return true
    below = kinds.slice(0, last).findLastIndex((above) => above === 'blank' || CARD_HEADS.has(above)) + 1
    if (!isMotto(kinds.slice(below, last + 1)) && !isNotice(folded.slice(below, last + 1).join(' '), true)) return false
  }
  return false
}

function isMotto(kinds: readonly LineKind[]): boolean {
  return kinds.length <= MAX_MOTTO && kinds.every((kind) => kind === 'short' || kind === 'closing')
}

const MAX_MOTTO = 3

const CARD_HEADS: ReadonlySet<LineKind> = new Set([
  'delimiter',
  'sign-off',
  'name',
  'name-like',
  'signed',
  'contact',
  'role',
  'device',
])

/** Behind the last line that gives a way to reach somebody; a notice may hold an address itself. */
function lastContact(kinds: readonly LineKind[], folded: readonly string[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--)
    if (kinds[at] === 'contact' && !isNotice(folded[at] ?? '', true)) return at + 1
  return from
}

/** A notice may stand right below the card: where it begins, below the short lines that say nothing of it. */
function noticeStart(kinds: readonly LineKind[], folded: readonly string[], from: number, to: number): number | null {
  let start: number | null = null
  for (let at = from; at < Math.min(to, from + MAX_SIGNATURE); at++) {
    const isBelow = isBelowCard(kinds, folded, at)
    const isHere = isNotice(folded.slice(at, Math.min(to, at + MAX_SIGNATURE)).join(' '), isBelow)
    const isCard = CARD_KINDS.has(kinds[at] ?? 'prose')
    if (isHere) start = at
    // A card without any number stands above its notice too.
    else if (start !== null || !isCard) break
    if (isHere && (!isCard || isNotice(folded[at] ?? '', isBelow))) break
  }
  return start
}

const CARD_KINDS: ReadonlySet<LineKind> = new Set(['name', 'name-like', 'signed', 'contact', 'role', 'short'])

/** Most paragraphs of notices below a signature. */
const MAX_NOISE = 8

/** The last stretch of filled lines before `end`; a drawn line or a contact line ends it, for notices have none inside. */
export function lastParagraph(
  kinds: readonly LineKind[],
  floor: number,
  end: number,
): { from: number; to: number } | null {
  let to = end
  while (to > floor && (kinds[to - 1] === 'blank' || kinds[to - 1] === 'delimiter')) to--
  let from = to
  while (from > floor && !['blank', 'delimiter', 'sign-off', 'name', 'signed'].includes(kinds[from - 1] ?? 'blank'))
    from--
  return from < to ? { from, to } : null
}
