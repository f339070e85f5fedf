import { must } from '#shared/lib/must.ts'

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return must(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))], 'value')
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (must(sorted[Math.floor(middle)], 'value') + must(sorted[Math.ceil(middle)], 'value')) / 2
}

/** A comparison: how many times `of` is `to`, run by run, with its middle and its ends. */
export type Ratio = { readonly middle: number; readonly low: number; readonly high: number }

/** Runs alternate, so the n-th of one is compared with the n-th of the other: both saw the same machine. */
export function ratioOf(of: readonly number[], to: readonly number[]): Ratio {
  const ratios = of.map((value, i) => value / must(to[i] ?? to.at(-1), 'value'))
  return { middle: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) }
}
