import { isSharedMailbox } from './mailbox.ts'
import { isMadeOfWords } from './name-likely.ts'
import { parseName, type ParsedName } from './name.ts'
import type { Address, Evidence, Field, Name, Person } from './types.ts'

/**
 * A person known from a header alone: the address, and the display name when it names somebody. A header that stands in a
 * body (`text`) is anybody's writing, so it counts less.
 */
export function headerPerson(address: Address, where: string, source: 'header' | 'text' = 'header'): Person {
  const quote = address.name === '' ? address.address : `${address.name} <${address.address}>`
  const evidence: Evidence[] = [{ source, quote, where }]
  const trust = source === 'header' ? 1 : 0.75
  const parsed = displayName(address)
  const field = <T>(value: T, confidence: number): Field<T> => ({
    value,
    confidence: confidence * trust,
    evidence,
  })
  return {
    confidence: (parsed ? 0.9 : isSharedMailbox(address.address) ? 0.3 : 0.7) * trust,
    ...(parsed ? { name: field(nameOf(parsed), 0.9) } : {}),
    ...(parsed?.title ? { title: field(parsed.title, 0.6) } : {}),
    ...(parsed?.dept ? { dept: field(parsed.dept, 0.6) } : {}),
    phones: [],
    emails: [field(address.address, 0.99)],
    urls: [],
    handles: [],
  }
}

/** A display name that is an address itself says nothing about a person, and may pretend to be somebody. */
function displayName(address: Address): ParsedName | null {
  if (address.name === '' || address.name.includes('@')) return null
  const parsed = parseName(address.name)
  if (parsed.order === 'none') return null
  // A house that writes under its own name keeps it whole: nobody is called Care, Springfield Dental.
  return isMadeOfWords(address.name) ? { full: parsed.full, order: 'unknown' } : parsed
}

function nameOf({ title: _title, dept: _dept, ...name }: ParsedName): Name {
  return name
}
