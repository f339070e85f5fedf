import type { Address, Field, Name, Person } from './types.ts'

/** A person known from a header alone: the address, and the display name when it is one. */
export function headerPerson(address: Address, where: string): Person {
  const quote = address.name === '' ? address.address : `${address.name} <${address.address}>`
  const evidence = [{ source: 'header' as const, quote, where }]
  const name = displayName(address)
  return {
    confidence: name ? 0.9 : 0.7,
    ...(name ? { name: { value: name, confidence: 0.9, evidence } satisfies Field<Name> } : {}),
    phones: [],
    emails: [{ value: address.address, confidence: 0.99, evidence }],
    urls: [],
    handles: [],
  }
}

/** A display name that is an address itself says nothing about a person, and may pretend to be somebody. */
function displayName(address: Address): Name | null {
  if (address.name === '' || address.name.includes('@')) return null
  return { full: address.name, order: 'unknown' }
}
