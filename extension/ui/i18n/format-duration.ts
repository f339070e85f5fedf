import { formatMinutes, formatNumber } from './formats.ts'
import { t } from './t.ts'

/** How long something took, from milliseconds: `0.4 s`, `38 s`, `4 min`, `1 h 20 min`. */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1_000
  if (seconds >= 60) return formatMinutes(Math.round(seconds / 60))
  return t('time.seconds', { n: formatNumber(seconds, { maximumFractionDigits: seconds < 10 ? 1 : 0 }) })
}
