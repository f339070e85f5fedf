import { elementsOf } from '#shared/fields/element-key.ts'
import type { Fields } from '#shared/fields/value.ts'

/** The addresses of a contact or company, the one to use first in front. */
export function addressesOf(fields: Fields): string[] {
  return firstAndOthers(fields, 'email', 'emails')
}

/** The phone numbers of a contact or company, the one to use first in front. */
export function phonesOf(fields: Fields): string[] {
  return firstAndOthers(fields, 'phone', 'phones')
}

/** A text field, empty when there is none. */
export function textOf(fields: Fields, key: string): string {
  const value = fields[key]
  return typeof value === 'string' ? value : ''
}

function firstAndOthers(fields: Fields, first: string, others: string): string[] {
  const value = textOf(fields, first)
  const more = elementsOf(fields, others)
  // Most have one.
  if (more.length === 0) return value === '' ? [] : [value]
  return [...new Set([...(value === '' ? [] : [value]), ...more])]
}
