import { formatMonth } from './formats.ts'
import { t } from './t.ts'

/** What a timeline's entries stand under: `This week`, `Earlier in November`, `October`, `March 2025`; weeks begin on Monday. */
export function periodOf(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)]
  if (at >= startOfWeek(today).getTime()) return t('time.thisweek')
  if (then.getFullYear() !== today.getFullYear()) return formatMonth(at)
  const month = formatMonth(at, false)
  return then.getMonth() === today.getMonth() ? t('time.earlier', { month }) : month
}

function startOfWeek(day: Date): Date {
  const sinceMonday = (day.getDay() + 6) % 7
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - sinceMonday)
}
