import type { Person, Source } from '#shared/clip/types.ts'
import type { Contacts } from './contacts.ts'
import { localOf, mailFit, mailFits, wordsOf } from './mail-fit.ts'
import { SHOWN } from './page-company.ts'
import { addField, byText, field } from './people-draft.ts'
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

/** Addresses that stand apart from the cards are whose names they are made of: given and family name of one person, who has none yet. */
export function giveToNamed(people: readonly Person[], contacts: readonly Contacts[], source: Source): void {
  const taken = new Set(people.flatMap(({ emails }) => emails.map(({ value }) => value)))
  const without = people.filter(({ emails, confidence }) => emails.length === 0 && confidence >= SHOWN)
  if (without.length === 0) return
  for (const { value, source: from, quote } of contacts.flatMap(({ emails }) => emails)) {
    if (taken.has(value)) continue
    const [owner, ...others] = without.filter(({ name }) => isMadeOf(value, name?.value.full ?? ''))
    if (owner && others.length === 0)
      addField(owner.emails, field(value, 0.8, from === 'link' ? 'link' : source, quote), byText)
  }
}

/** The mailbox is given and family name, or an initial and the other, and hardly a letter more. */
function isMadeOf(address: string, full: string): boolean {
  const local = localOf(address)
  const rest = wordsOf(full).reduce((left, word) => left.replace(word, ''), local)
  return mailFit(address, full) >= 2 && rest.length <= 2
}
