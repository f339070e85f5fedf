import { splitKey } from '#shared/fields/element-key.ts'
import { DELETED } from '#shared/fields/validate.ts'
import type { Fields, Value } from '#shared/fields/value.ts'
import type { StoredRecord } from '../store/record-store.ts'

/** Fields with room for more than one value: a second one goes beside the first instead of over it. */
const OTHERS: Readonly<Record<string, string>> = { email: 'emails', phone: 'phones' }

/**
 * What saving a draft changes on a record that exists: gaps are filled, captured values give way to captured ones that
 * are at least as certain, typed ones only to typed ones. A deleted record comes back.
 */
export function updatePatch(record: StoredRecord, wanted: Fields, origin: Fields): Fields {
  const patch: Record<string, Value> = {}
  if (record.fields[DELETED] === true) patch[DELETED] = null
  for (const [key, value] of Object.entries(wanted)) {
    const known = record.fields[key]
    const mark = `origin/${splitKey(key).field}`
    const captured = origin[mark]
    if (value === null || isSame(known, value)) continue
    if (known === undefined || mayReplace(record.fields[mark], captured)) {
      patch[key] = value
      if (captured !== undefined) patch[mark] = captured
      else if (record.fields[mark] !== undefined) patch[mark] = null
    } else addBeside(patch, record, key, value)
  }
  return patch
}

function mayReplace(knownMark: Value | undefined, mark: Value | undefined): boolean {
  if (mark === undefined) return true
  return knownMark !== undefined && certaintyOf(mark) >= certaintyOf(knownMark)
}

function certaintyOf(mark: Value): number {
  return Array.isArray(mark) ? Number(mark[1]) : 0
}

function addBeside(patch: Record<string, Value>, record: StoredRecord, key: string, value: Value): void {
  const others = OTHERS[key]
  const element = others && `${others}/${String(value)}`
  if (element && record.fields[element] === undefined) patch[element] = true
}

export function isSame(a: Value | undefined, b: Value): boolean {
  return a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b))
}
