import type { LineKind } from './line-kind.ts'
import { isSignOffKind } from './signature-kinds.ts'

// What stands right above the start that was found and belongs to the signature all the same.

/** A drawn line opens the signature: what stands between it and the start belongs to it when it is short and little. */
export function overDelimiter(kinds: readonly LineKind[], floor: number, start: number): number {
  let opened = start
  let between = 0
  for (let at = start - 1; Number.isFinite(start) && at >= floor && between <= 2; at--) {
    const kind = kinds[at]
    if (kind === 'delimiter') {
      opened = at
      between = 0
    } else if (kind === 'prose' || kind === 'item' || kind === 'closing' || kind === 'noise') break
    else if (kind !== 'blank') between++
  }
  return opened
}

/** Programs put their card below what people close with by hand: "Cheers, Dora" above "-- " and the card. */
export function overSignOff(kinds: readonly LineKind[], floor: number, start: number): number {
  if (!Number.isFinite(start) || kinds[start] !== 'delimiter') return start
  const above = kinds.slice(floor, start).findLastIndex((kind) => kind !== 'blank') + floor
  const isNamed = ['name', 'name-like'].includes(kinds[above] ?? 'prose')
  const signOff = isNamed ? above - 1 : above
  if (signOff < floor) return start
  const closes = isNamed ? isSignOffKind(kinds[signOff]) : kinds[signOff] === 'sign-off' || kinds[signOff] === 'signed'
  return closes ? signOff : start
}
