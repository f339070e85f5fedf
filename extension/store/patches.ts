import { ownValue } from '#shared/lib/own-value.ts'
import { patchesOf, type Patch, type RecordState } from '#shared/merge/merge.ts'

/** What one state of a record has beyond another, one patch for each clock, oldest first. */
export function patchesBeyond({ fields, clocks }: RecordState, known: RecordState): Patch[] {
  const beyond = Object.entries(clocks).filter(([key, clock]) => (ownValue(known.clocks, key) ?? '') < clock)
  return patchesOf({ fields, clocks: Object.fromEntries(beyond) }).toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1))
}
