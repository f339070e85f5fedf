import { mailboxWarnings, type Warning } from './suspicious.ts'
import type { Person } from './types.ts'

/** What a person should know about a captured card before saving it: an address that looks like another, a name that shows one. */
export function personWarnings(person: Person): Warning[] {
  const names = [
    person.name?.value.full ?? '',
    ...person.emails.flatMap(({ evidence }) => evidence.map(({ quote }) => shownName(quote))),
  ]
  const own = new Set(person.emails.map(({ value }) => value.toLowerCase()))
  const warnings = person.emails.flatMap(({ value }) =>
    names.flatMap((name) => mailboxWarnings(own.has(name.toLowerCase()) ? '' : name, value)),
  )
  return [...new Set(warnings)]
}

/** The name in "Name <address>"; what has no angle bracket is the value itself. */
function shownName(quote: string): string {
  const bracket = quote.lastIndexOf('<')
  return bracket > 0 ? quote.slice(0, bracket) : ''
}
