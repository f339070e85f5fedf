import type { Pulse as Weeks } from '../../store/situation.ts'
import { formatAge, formatDayMonth } from '../i18n/formats.ts'
import { t } from '../i18n/t.ts'
import { Pulse } from '../kit/pulse.tsx'

const WEEK = 7 * 86_400_000

/** A year of contact with somebody, week by week. */
export function ContactPulse({ pulse, now }: { readonly pulse: Weeks; readonly now: number }) {
  const weeks = pulse.theirs.map((them, week) => ({ them, us: pulse.ours[week] ?? 0 }))
  const readout = (week: number): string => {
    const { them = 0, us = 0 } = weeks[week] ?? {}
    return t('pulse.week', { date: formatDayMonth(now - (weeks.length - 1 - week) * WEEK, now), in: them, out: us })
  }
  const legend = { start: t('pulse.months'), them: t('pulse.them'), us: t('pulse.us'), end: t('pulse.now') }
  return <Pulse weeks={weeks} label={pulseText(pulse, now)} readout={readout} legend={legend} />
}

/** "12 months: 31 in, 24 out, last 2 d ago, longest silence 13 weeks". */
export function pulseText({ theirs, ours, lastAt }: Weeks, now: number): string {
  const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
  if (lastAt === null || total(theirs) + total(ours) === 0) return t('pulse.empty')
  const silent = theirs.map((them, week) => them + (ours[week] ?? 0) === 0)
  return t('pulse.label', {
    in: total(theirs),
    out: total(ours),
    age: formatAge(now - lastAt),
    weeks: longestRun(silent),
  })
}

/** The longest silence between two contacts: weeks before the first one do not count. */
function longestRun(silent: readonly boolean[]): number {
  let longest = 0
  let run = 0
  for (const quiet of silent.slice(silent.indexOf(false))) {
    run = quiet ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
