import { isDisclaimer } from './disclaimer.ts'
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
    else if (isDisclaimer(folded.slice(from, to).join(' '))) {
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

/** Behind the last line that gives a way to reach somebody; a notice may hold an address itself. */
function lastContact(kinds: readonly LineKind[], folded: readonly string[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (kinds[at] === 'contact' && !isDisclaimer(folded[at] ?? '')) return at + 1
  return from
}

/** A notice may stand right below the card: where it begins, below the short lines that say nothing of it. */
function noticeStart(kinds: readonly LineKind[], folded: readonly string[], from: number, to: number): number | null {
  let start: number | null = null
  for (let at = from; at < Math.min(to, from + MAX_SIGNATURE); at++) {
    const isNotice = isDisclaimer(folded.slice(at, Math.min(to, at + MAX_SIGNATURE)).join(' '))
    const isCard = CARD_KINDS.has(kinds[at] ?? 'prose')
    if (isNotice) start = at
    // A card without any number stands above its notice too.
    else if (start !== null || !isCard) break
    if (isNotice && (!isCard || isDisclaimer(folded[at] ?? ''))) break
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
