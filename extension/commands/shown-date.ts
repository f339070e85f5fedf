/** The instant that a webmail's own words mean, epoch milliseconds in the device's zone, or undefined: never a guess. */
export function readShownDate(shown: string, now: number): number | undefined {
  const text = shown.trim()
  const clock = /(\d{1,2}):(\d{2})(?::\d{2})?\s*(am|pm)?/iu.exec(text)
  const day = readDay(text, now)
  if (day && clock) return day.setHours(hourOf(clock), Number(clock[2]), 0, 0)
  const instant = /\d{4}/u.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(instant) ? undefined : instant
}

function readDay(text: string, now: number): Date | null {
  const iso = /^\D{0,12}(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/u.exec(text)
  if (iso && !/[Zz]$|[+-]\d{2}:?\d{2}$/u.test(text)) return new Date(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]))
  if (/^(?:today|今天)/iu.test(text) || /^\d{1,2}:\d{2}/u.test(text)) return new Date(now)
  if (/^(?:yesterday|昨天)/iu.test(text)) return new Date(now - 86_400_000)
  return null
}

function hourOf(clock: RegExpExecArray): number {
  const hour = Number(clock[1])
  const half = clock[3]?.toLowerCase()
  return half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
}
