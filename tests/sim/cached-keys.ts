import { lookupKeys } from '#shared/find/lookup-keys.ts'
import type { StoredRecord } from '#shared/merge/merge.ts'

const known = new Map<string, string[]>()
const MOST = 50_000

/** The store's lookup keys, worked out once for the same content: they cost more than all else, and every device asks. */
export function cachedKeys(record: StoredRecord): string[] {
  const content = record.entity + JSON.stringify(record.fields)
  const found = known.get(content) ?? lookupKeys(record)
  if (known.size > MOST) known.clear()
  known.set(content, found)
  return found
}
