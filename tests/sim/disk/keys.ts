/** What IndexedDB takes as a key, as far as the store uses it. */
export type Key = string | number | readonly Key[]

/** The order of keys in IndexedDB: numbers, then texts by UTF-16 unit, then arrays item by item. */
export function compareKeys(a: Key, b: Key): number {
  const rank = rankOf(a) - rankOf(b)
  if (rank !== 0) return rank
  if (typeof a === 'object' && typeof b === 'object') return compareArrays(a, b)
  return a < b ? -1 : a > b ? 1 : 0
}

function compareArrays(a: readonly Key[], b: readonly Key[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = compareKeys(a[i] as Key, b[i] as Key)
    if (order !== 0) return order
  }
  return a.length - b.length
}

function rankOf(key: Key): number {
  return typeof key === 'number' ? 0 : typeof key === 'string' ? 1 : 2
}

export function isKey(value: unknown): value is Key {
  if (typeof value === 'number') return !Number.isNaN(value)
  return typeof value === 'string' || (Array.isArray(value) && value.every(isKey))
}

/** A key as the name of a Map entry. */
export function mapKey(key: Key): string | number {
  return typeof key === 'object' ? JSON.stringify(key) : key
}
