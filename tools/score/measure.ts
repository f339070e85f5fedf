/**
 * What one set of the corpora says of one field in one language. A `share` counts cases that came out right; `found` counts
 * values that were proposed against those of the gold; `count` is a number of mistakes, over `gold` pages.
 */
export type Measure = {
  readonly set: string
  readonly field: string
  readonly kind: 'share' | 'found' | 'count'
  /** As the corpora say, or their file names: BCP 47. */
  readonly language: string
  readonly right: number
  readonly shown: number
  readonly gold: number
  /** Names of the cases, or `file +value` and `file -value`. */
  readonly failed: readonly string[]
}

/** One case of a set of mails or names: right as a whole or not. */
export type Case = { readonly id: string; readonly ok: boolean; readonly language?: string }

/** Shares of cases, a measure a language. */
export function share(set: string, field: string, cases: readonly Case[]): readonly Measure[] {
  return [...Map.groupBy(cases, ({ language = 'en' }) => language)].map(([language, those]) => {
    const failed = those.filter(({ ok }) => !ok).map(({ id }) => id)
    const right = those.length - failed.length
    return { set, field, kind: 'share', language, right, shown: those.length, gold: those.length, failed }
  })
}

/** What was proposed for one page or mail and what stands in its gold, field by field. */
export type Finding = {
  readonly file: string
  readonly language: string
  readonly fields: Readonly<Record<string, { readonly shown: readonly string[]; readonly gold: readonly string[] }>>
}

/** Values found, as sets: one repeated on a page is one value, and an empty one is none. */
export function found(set: string, findings: readonly Finding[]): readonly Measure[] {
  const single = findings.flatMap(({ file, language, fields }) =>
    Object.entries(fields).map(([field, { shown, gold }]) => measureOf({ set, field, language, file, shown, gold })),
  )
  return merge(single, ({ field, language }) => `${field} ${language}`).filter((one) => one.gold > 0 || one.shown > 0)
}

/** Measures of one kind added up; the first names what they have in common. */
export function merge(measures: readonly Measure[], keyOf: (measure: Measure) => string): readonly Measure[] {
  return [...Map.groupBy(measures, keyOf).values()].map((those) =>
    those.reduce((sum, each) => ({
      ...sum,
      right: sum.right + each.right,
      shown: sum.shown + each.shown,
      gold: sum.gold + each.gold,
      failed: [...sum.failed, ...each.failed],
    })),
  )
}

/** The figure of a measure: F1, the share of cases, or mistakes per hundred. */
export function valueOf(measure: Measure): number {
  if (measure.kind === 'count') return (100 * measure.right) / Math.max(1, measure.gold)
  if (measure.kind === 'share') return recallOf(measure)
  const [precision, recall] = [precisionOf(measure), recallOf(measure)]
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

export function precisionOf({ right, shown }: Measure): number {
  return shown === 0 ? 1 : right / shown
}

export function recallOf({ right, gold }: Measure): number {
  return gold === 0 ? 1 : right / gold
}

type Single = Pick<Measure, 'set' | 'field' | 'language'> & {
  readonly file: string
  readonly shown: readonly string[]
  readonly gold: readonly string[]
}

function measureOf({ set, field, language, file, shown, gold }: Single): Measure {
  const [proposed, expected] = [new Set(shown.filter(Boolean)), new Set(gold.filter(Boolean))]
  const failed = [
    ...[...proposed].filter((value) => !expected.has(value)).map((value) => `${file} +${value}`),
    ...[...expected].filter((value) => !proposed.has(value)).map((value) => `${file} -${value}`),
  ]
  const right = [...proposed].filter((value) => expected.has(value)).length
  return { set, field, kind: 'found', language, right, shown: proposed.size, gold: expected.size, failed }
}
