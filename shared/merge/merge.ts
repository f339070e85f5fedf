import { DELETED } from '#shared/fields/validate.ts'
import type { Fields, Value } from '#shared/fields/value.ts'
import { ownValue } from '#shared/lib/own-value.ts'
import type { Clock } from './clock.ts'

/** A record as every replica keeps it: values and, for each key ever written, the clock that wrote it last. */
export type RecordState = { readonly fields: Fields; readonly clocks: { readonly [key: string]: Clock } }

/** A record with its name: what a device keeps, a server adds up and an index finds. */
export type StoredRecord = RecordState & { readonly entity: string; readonly id: string }

export const EMPTY_RECORD: RecordState = { fields: {}, clocks: {} }

/** A change as it is merged: fields with one clock. */
export type Patch = { readonly patch: Fields; readonly hlc: Clock }

/**
 * Per-field last writer wins: for each key the highest clock stays, whatever the order or number of deliveries.
 * Null clears a key and keeps its clock. `lost` names the keys whose stored clock is higher.
 */
export function mergePatch(state: RecordState, { patch, hlc }: Patch): { state: RecordState; lost: string[] } {
  const fields: Record<string, Value> = { ...state.fields }
  const clocks: Record<string, Clock> = { ...state.clocks }
  const lost: string[] = []
  for (const [key, value] of Object.entries(patch)) {
    const known = ownValue(clocks, key)
    if (known !== undefined && known > hlc) {
      lost.push(key)
      continue
    }
    clocks[key] = hlc
    if (value === null) delete fields[key]
    else fields[key] = value
  }
  return { state: { fields, clocks }, lost }
}

/** The changes that a record is made of, one for each clock. */
export function patchesOf({ fields, clocks }: RecordState): Patch[] {
  const patches = new Map<Clock, Record<string, Value>>()
  for (const [key, hlc] of Object.entries(clocks))
    patches.set(hlc, { ...patches.get(hlc), [key]: ownValue(fields, key) ?? null })
  return [...patches].map(([hlc, patch]) => ({ hlc, patch }))
}

/** Deletion is one more register: field edits never resurrect a record, and restoring loses nothing. */
export function isDeleted(state: RecordState): boolean {
  return state.fields[DELETED] === true
}

/** The patch that takes a patch back: each key to the value it had before. */
export function invertPatch(before: RecordState, patch: Fields): Fields {
  return Object.fromEntries(Object.keys(patch).map((key) => [key, ownValue(before.fields, key) ?? null]))
}
