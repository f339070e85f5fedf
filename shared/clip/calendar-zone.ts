import { offsetSeconds, readTime, shiftToUtc } from './calendar-time.ts'
import type { Property } from './vcard-lines.ts'
import { WINDOWS_ZONES } from './windows-zones.ts'

/** What a calendar says of its zones: the rules it brings along, and the one for times that name none. */
export type Zones = { rules: ReadonlyMap<string, readonly Rule[]>; whole: string | undefined }

/** One side of summer time: from each onset on, local time is `to` seconds east of Greenwich. */
type Rule = { start: string; to: number; yearly: Yearly | null }
/** "The last Sunday of October" as month 10, weekday 0, week −1; `day` in place of a weekday. */
type Yearly = { month: number; weekday: number; week: number; day: number }

const MAX_ZONES = 50
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** Reads the VTIMEZONE components and the zone of the whole calendar. */
export function readZones(properties: readonly Property[]): Zones {
  const rules = new Map<string, Rule[]>()
  let zone: { id: string; rules: Rule[] } | null = null
  let side: Property[] | null = null
  for (const property of properties) {
    const what = /^(?:BEGIN|END)$/.test(property.name) ? property.text.toUpperCase() : ''
    if (what === 'VTIMEZONE') {
      if (zone && rules.size < MAX_ZONES) rules.set(zone.id, zone.rules)
      zone = property.name === 'BEGIN' ? { id: '', rules: [] } : null
    } else if (zone && (what === 'STANDARD' || what === 'DAYLIGHT')) {
      if (side) zone.rules.push(...readRule(side))
      side = property.name === 'BEGIN' ? [] : null
    } else if (side) side.push(property)
    else if (zone && property.name === 'TZID') zone.id = property.text
  }
  return { rules, whole: properties.find(({ name }) => name === 'X-WR-TIMEZONE')?.text }
}

/**
 * Where a local time stands: with the IANA name of its zone, or as an instant when only the rules of the calendar explain
 * the zone. A name that nothing explains is kept.
 */
export function placeTime(time: string, id: string | undefined, zones: Zones): { time: string; zone?: string } {
  const name = id?.trim() ?? zones.whole?.trim() ?? ''
  if (name === '' || time.endsWith('Z') || !time.includes('T')) return { time }
  const known = zoneName(name)
  if (known !== null) return { time, zone: known }
  const offset = offsetAt(time, zones.rules.get(name) ?? []) ?? offsetInName(name)
  return offset === null ? { time, zone: name } : { time: shiftToUtc(time, offset) }
}

/** "Europe/Berlin", "/mozilla.org/20070129_1/Europe/Berlin", "W. Europe Standard Time". */
function zoneName(id: string): string | null {
  const path = /(?:^|\/)((?:[A-Z][A-Za-z_]{2,30})\/[A-Za-z_+-]{2,40}\d{0,2}(?:\/[A-Za-z_-]{2,40})?)$/.exec(id)?.[1]
  if (path !== undefined) return path
  return WINDOWS_ZONES.get(id.replace(/ Daylight Time$/, ' Standard Time')) ?? null
}

/** "GMT+0800", "UTC+8", "UTC". */
function offsetInName(id: string): number | null {
  const match = /^(?:GMT|UTC|Z)(?: ?([+-])(\d{1,2})(?::?(\d\d))?)?$/i.exec(id)
  if (!match) return null
  const [, sign = '+', hours = '0', minutes = '00'] = match
  return offsetSeconds(`${sign}${hours.padStart(2, '0')}${minutes}`)
}

function readRule(side: readonly Property[]): Rule[] {
  const value = (name: string): string => side.find((property) => property.name === name)?.value ?? ''
  const start = readTime(value('DTSTART'))
  if (start === null || value('TZOFFSETTO') === '') return []
  return [{ start, to: offsetSeconds(value('TZOFFSETTO')), yearly: readYearly(value('RRULE')) }]
}

function readYearly(rule: string): Yearly | null {
  const month = /BYMONTH=(\d{1,2})/i.exec(rule)?.[1]
  const [, week, weekday = ''] = /BYDAY=([+-]?\d)?([A-Z]{2})/i.exec(rule) ?? []
  const day = /BYMONTHDAY=(\d{1,2})/i.exec(rule)?.[1]
  if (!/FREQ=YEARLY/i.test(rule) || month === undefined) return null
  return {
    month: Number(month),
    weekday: WEEKDAYS.indexOf(weekday.toUpperCase()),
    week: Number(week ?? 1),
    day: Number(day ?? 1),
  }
}

/** The offset whose onset is the last one before a local time. */
function offsetAt(time: string, rules: readonly Rule[]): number | null {
  let last = ''
  let offset: number | null = null
  const year = Number(time.slice(0, 4))
  for (const rule of rules) {
    const onsets = rule.yearly ? [onsetIn(year - 1, rule, rule.yearly), onsetIn(year, rule, rule.yearly)] : [rule.start]
    for (const onset of onsets) {
      if (onset > time || onset < last) continue
      last = onset
      offset = rule.to
    }
  }
  return offset
}

function onsetIn(year: number, rule: Rule, { month, weekday, week, day }: Yearly): string {
  const clock = rule.start.slice(10)
  const first = Date.UTC(year, month - 1, 1)
  const length = (Date.UTC(year, month, 1) - first) / 86_400_000
  if (weekday < 0) return dateOf(first, day) + clock
  const lead = ((weekday - new Date(first).getUTCDay() + 7) % 7) + 1
  // A month has four or five of a weekday; counted from its end the last one is −1.
  const fits = Math.floor((length - lead) / 7) + 1
  return dateOf(first, lead + 7 * (week < 0 ? fits + week : week - 1)) + clock
}

function dateOf(first: number, day: number): string {
  return new Date(first + (day - 1) * 86_400_000).toISOString().slice(0, 10)
}
