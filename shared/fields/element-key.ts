import { reachesPrototype } from '#shared/lib/reaches-prototype.ts'
import type { Fields, Value } from './value.ts'

/** The key of one element's register: `tags` + `vip` → `tags/vip`. */
export function elementKey(field: string, element: string): string {
  return `${field}/${element}`
}

/** Splits a key into its field and, for element registers, the element. */
export function splitKey(key: string): { field: string; element: string | null } {
  const slash = key.indexOf('/')
  return slash < 0 ? { field: key, element: null } : { field: key.slice(0, slash), element: key.slice(slash + 1) }
}

/** The elements that a record holds in one field, in key order. */
export function elementsOf(fields: Fields, field: string): string[] {
  return elementEntries(fields, field).map(([element]) => element)
}

/** The elements of one field with their values, in key order. */
export function elementEntries(fields: Fields, field: string): [element: string, value: Value][] {
  const prefix = `${field}/`
  // Most records have none, and each that is found is asked several times.
  const keys = Object.keys(fields).filter((key) => key.startsWith(prefix) && fields[key] !== null)
  if (keys.length === 0) return []
  return keys.sort().map((key) => [key.slice(prefix.length), fields[key] as Value])
}

/** Whether a key may be a field of ours: no server admits one that would reach an object's prototype, and nobody carries it. */
export function isSafeKey(key: string): boolean {
  return !reachesPrototype(splitKey(key).field)
}
