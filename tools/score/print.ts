import { disputeOf, type Reached } from './aims.ts'
import { type Measure, precisionOf, recallOf, valueOf } from './measure.ts'
import { byLanguage, inAllLanguages } from './rows.ts'

export function setTable(measures: readonly Measure[]): string {
  const rows = inAllLanguages(measures).map((measure) => [measure.set, measure.field, ...figures(measure)])
  return table(['set', 'field', ...HEADS], rows)
}

export function languageTable(measures: readonly Measure[]): string {
  const rows = byLanguage(measures).map((measure) => [measure.language, measure.field, ...figures(measure)])
  return table(['language', 'field', ...HEADS], rows)
}

export function aimTable(reached: readonly Reached[]): string {
  const rows = reached.map(({ what, value, aim, isReached, undisputed }) => [
    what,
    '',
    value.toFixed(3),
    aim,
    isReached ? 'reached' : 'MISSED',
    undisputed === null ? '' : undisputed.toFixed(3),
  ])
  return table(['what is to be reached', '', 'value', 'aim', '', 'undisputed'], rows)
}

/** What is disputed and why; `isWhole` names everything else that came out wrong too. */
export function failureList(measures: readonly Measure[], isWhole: boolean): string {
  const lines = measures.flatMap((measure) =>
    measure.failed.flatMap((failure) => {
      const reason = disputeOf(measure, failure)
      if (reason === undefined && !isWhole) return []
      return [`${measure.set}, ${measure.field}: ${failure}${reason === undefined ? '' : ` (disputed: ${reason})`}`]
    }),
  )
  return lines.join('\n')
}

const HEADS = ['precision', 'recall', 'F1, share', 'n']

function figures(measure: Measure): readonly string[] {
  const value = valueOf(measure).toFixed(3)
  if (measure.kind !== 'found') return ['', '', value, String(measure.gold)]
  return [precisionOf(measure).toFixed(3), recallOf(measure).toFixed(3), value, String(measure.gold)]
}

/** The first two columns are words, the others figures. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heads, ...rows]
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return all.map((row) => line(row).trimEnd()).join('\n')
}
