import { localOf, mailFits, wordsOf } from './mail-fit.ts'
import type { Candidate } from './text-context.ts'

/** How many names stand on a line, and which names a mailbox may be made of, by their first letters: asked for every value of every card. */
export type NameIndex = { onLine: Map<number, number>; byStart: Map<string, Candidate[]> }

const MIN_HELD = 3

/** Builds the index of the names that are shown. */
export function indexOf(kept: readonly Candidate[]): NameIndex {
  const onLine = new Map<number, number>()
  const byStart = new Map<string, Candidate[]>()
  for (const candidate of kept) {
    onLine.set(candidate.line, (onLine.get(candidate.line) ?? 0) + 1)
    const starts = new Set(wordsOf(candidate.hit.name.full).map((word) => word.slice(0, MIN_HELD)))
    for (const start of starts) {
      const list = byStart.get(start) ?? []
      list.push(candidate)
      byStart.set(start, list)
    }
  }
  return { onLine, byStart }
}

/** True when the mailbox is made of the name of somebody else on the page. */
export function fitsOther(address: string, full: string, { byStart }: NameIndex): boolean {
  const local = localOf(address)
  const seen = new Set<Candidate>()
  for (let at = 0; at + MIN_HELD <= local.length; at++) {
    for (const other of byStart.get(local.slice(at, at + MIN_HELD))?.slice(0, 50) ?? []) {
      if (seen.has(other) || other.hit.name.full === full) continue
      seen.add(other)
      if (mailFits(address, other.hit.name.full)) return true
    }
  }
  return false
}
