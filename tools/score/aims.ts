import { DISPUTED } from './disputed.ts'
import { type Measure, merge, precisionOf, valueOf } from './measure.ts'

/** What is to be reached: some fields of some sets, taken together, against a figure. */
type Aim = {
  readonly what: string
  readonly sets: readonly string[]
  readonly fields: readonly string[]
  readonly least?: number
  readonly most?: number
  /** Instead of F1, for what is shown to a person. */
  readonly isPrecision?: boolean
}

export const AIMS: readonly Aim[] = [
  { what: 'phones, contact pages', sets: ['webstruct contact'], fields: ['phone'], least: 0.96 },
  { what: 'phones, business pages', sets: ['webstruct business'], fields: ['phone'], least: 0.99 },
  { what: 'phones, mixed countries', sets: ['pages'], fields: ['phone'], least: 0.95 },
  { what: 'phones with extension', sets: ['zh-mail/phones'], fields: ['exact list'], least: 0.95 },
  { what: 'e-mail addresses', sets: ['webstruct contact', 'pages'], fields: ['email'], least: 0.99 },
  { what: 'people, contact pages', sets: ['webstruct contact'], fields: ['person'], least: 0.7 },
  { what: 'people, business pages', sets: ['webstruct business'], fields: ['person'], least: 0.7 },
  {
    what: 'people shown who are people',
    sets: ['webstruct contact', 'webstruct business'],
    fields: ['person'],
    least: 0.8,
    isPrecision: true,
  },
  { what: 'titles, business pages', sets: ['webstruct business'], fields: ['title'], least: 0.6 },
  { what: 'organisations, business pages', sets: ['webstruct business'], fields: ['org'], least: 0.6 },
  {
    what: 'replies exact, all sets',
    sets: ['discourse-replies', 'talon', 'crisp-replies', 'quotequail'],
    fields: ['reply exact', 'plain visible exact', 'eml visible exact', 'html visible exact', 'shown exact'],
    least: 0.97,
  },
  { what: 'Chinese replies exact', sets: ['zh-mail'], fields: ['reply exact'], least: 1 },
  { what: 'Chinese card fields', sets: ['zh-mail'], fields: ['card fields'], least: 0.95 },
  { what: 'signature found', sets: ['forge'], fields: ['signature found'], least: 0.95 },
  { what: 'signature lines', sets: ['forge'], fields: ['signature line'], least: 0.92 },
  { what: 'signature lines, whole', sets: ['talon'], fields: ['signature lines exact'], least: 0.92 },
  { what: 'names in Latin letters', sets: ['probablepeople/person'], fields: ['family and given'], least: 0.99 },
  { what: 'names in Chinese', sets: ['zh-mail/names'], fields: ['all stated parts'], least: 0.98 },
  { what: 'vCards', sets: ['ez-vcard'], fields: ['cards with all fields'], least: 1 },
  { what: 'microformats', sets: ['microformats'], fields: ['pages exact'], least: 1 },
  { what: 'MIME fields', sets: ['mime'], fields: ['fields exact'], least: 1 },
  { what: 'Chinese and Japanese charsets', sets: ['zh-mail/charset'], fields: ['all exact'], least: 1 },
  {
    what: 'false people per 100 pages without',
    sets: ['ordinary-pages', 'pages'],
    fields: ['false people per 100'],
    most: 5,
  },
  { what: 'phones on pages without', sets: ['ordinary-pages', 'pages'], fields: ['phones per 100'], most: 0 },
  { what: 'duplicates, levels', sets: ['zh-mail/pairs'], fields: ['level'], least: 1 },
  { what: 'Chinese companies', sets: ['zh-mail/companies'], fields: ['core and legal form'], least: 1 },
]

export type Reached = {
  readonly what: string
  readonly value: number
  readonly aim: string
  readonly isReached: boolean
  /** What it would be if the gold that is disputed said what the product says; null when nothing is. */
  readonly undisputed: number | null
}

/** Every aim against what was measured; aims without a set that is there are left out. */
export function reachAims(measures: readonly Measure[]): readonly Reached[] {
  return AIMS.flatMap(({ what, sets, fields, least, most, isPrecision = false }) => {
    const chosen = measures.filter(({ set, field }) => sets.includes(set) && fields.includes(field))
    const [all] = merge(chosen, () => '')
    if (!all) return []
    const figureOf = (measure: Measure) => (isPrecision ? precisionOf(measure) : valueOf(measure))
    const value = figureOf(all)
    const [settled] = merge(chosen.map(withoutDisputed), () => '')
    const isReached = (least === undefined || value >= least) && (most === undefined || value <= most)
    const undisputed = settled && figureOf(settled) !== value ? figureOf(settled) : null
    return [{ what, value, aim: least === undefined ? `<= ${most}` : `>= ${least}`, isReached, undisputed }]
  })
}

/** The reason why a gold value is disputed, by the set and the name of the failure. */
export function disputeOf({ set }: Measure, failure: string): string | undefined {
  return DISPUTED[`${set} ${failure}`]
}

/** A disputed case counts as right; a disputed value is neither proposed too much nor missed. */
function withoutDisputed(measure: Measure): Measure {
  const disputed = measure.failed.filter((failure) => disputeOf(measure, failure) !== undefined)
  if (measure.kind === 'share') return { ...measure, right: measure.right + disputed.length }
  const [shown, gold] = [' +', ' -'].map((sign) => disputed.filter((failure) => failure.includes(sign)).length)
  return { ...measure, shown: measure.shown - (shown ?? 0), gold: measure.gold - (gold ?? 0) }
}
