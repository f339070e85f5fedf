/** A time of iCalendar as ISO 8601: "…Z" when it states an offset, a day, or local; `null` for anything else. */
export function readTime(value: string): string | null {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
    value.trim(),
  )
  if (!match) return null
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', offset = ''] = match
  const date = `${year}-${month}-${day}`
  if (Number.isNaN(Date.parse(date))) return null
  if (hour === undefined) return date
  const local = `${date}T${hour}:${minute}:${second}`
  if (Number.isNaN(Date.parse(`${local}Z`))) return null
  return offset === '' ? local : shiftToUtc(local, offsetSeconds(offset.toUpperCase() === 'Z' ? '+0000' : offset))
}

/** Local time at an offset (seconds east of Greenwich) as an instant. */
export function shiftToUtc(local: string, offset: number): string {
  return isoSeconds(Date.parse(`${local}Z`) - offset * 1_000) + 'Z'
}

/** "+0530", "-08:00", "+053000" in seconds. */
export function offsetSeconds(text: string): number {
  const match = /^([+-])(\d\d):?(\d\d)(?::?(\d\d))?$/.exec(text.trim())
  if (!match) return 0
  const [, sign, hours, minutes, seconds] = match
  const span = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0)
  return sign === '-' ? -span : span
}

/** RFC 5545 durations without a sign, added to a day or a time; `null` when there is none to add. */
export function addDuration(start: string, duration: string): string | null {
  const match = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?)?$/.exec(
    duration.trim(),
  )
  if (!match) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0))
  const span = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds
  const isTime = start.includes('T')
  const at = Date.parse(!isTime || start.endsWith('Z') ? start : `${start}Z`) + span * 1_000
  if (span === 0 || Number.isNaN(at)) return null
  if (!isTime) return span % 86_400 === 0 ? isoSeconds(at).slice(0, 10) : null
  return isoSeconds(at) + (start.endsWith('Z') ? 'Z' : '')
}

function isoSeconds(at: number): string {
  return new Date(at).toISOString().slice(0, 19)
}
