import { type Measure, merge, precisionOf, recallOf, valueOf } from './measure.ts'

/** One figure, as the JSON file holds it; without a language it is that of all of them. */
export type Row = {
  readonly set: string
  readonly metric: string
  readonly language?: string
  readonly value: number
  readonly n: number
}

/** The figures of a measure: three for values that were found, one for all others. */
export function rowsOf(measure: Measure): readonly Row[] {
  const { set, field, kind, shown, gold } = measure
  if (kind !== 'found') return [{ set, metric: field, value: valueOf(measure), n: gold }]
  return [
    { set, metric: `${field} precision`, value: precisionOf(measure), n: shown },
    { set, metric: `${field} recall`, value: recallOf(measure), n: gold },
    { set, metric: `${field} F1`, value: valueOf(measure), n: gold },
  ]
}

/** Set by set, all languages together. */
export function inAllLanguages(measures: readonly Measure[]): readonly Measure[] {
  return merge(measures, ({ set, field }) => `${set} ${field}`)
}

/** Field by field and language by language, all sets together. */
export function byLanguage(measures: readonly Measure[]): readonly Measure[] {
  const merged = merge(
    measures.filter(({ kind }) => kind !== 'count'),
    ({ field, kind, language }) => `${field} ${kind} ${language}`,
  )
  return merged.toSorted((one, other) => compare(one.language, other.language) || compare(one.field, other.field))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
