import { countUpTo } from './count-up-to.ts'

/** The first place of a sorted list whose number is not less than `wanted`; its length when there is none. */
export function firstAtLeast(sorted: ArrayLike<number>, wanted: number): number {
  return countUpTo(sorted.length, (place) => (sorted[place] ?? 0) < wanted)
}
