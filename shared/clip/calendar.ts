import { parseMailbox } from './address-list.ts'
import type { Address } from './types.ts'

/**
 * A meeting as an invitation gives it. Times are ISO 8601: in UTC ("…Z"), or local to `zone`, or a day for all-day events.
 */
export type MeetingDraft = {
  summary: string
  start: string
  end?: string
  zone?: string
  location?: string
  description?: string
  organizer?: Address
  attendees: Address[]
  method?: string
  uid?: string
}

const MAX_ICS = 2_000_000
const MAX_ATTENDEES = 200

type Line = { name: string; params: Map<string, string>; value: string }

/** Reads the first event of an iCalendar text (RFC 5545); `null` when it holds none with a start. */
export function readCalendar(text: string): MeetingDraft | null {
  const lines = unfold(text.slice(0, MAX_ICS))
  const begin = lines.findIndex((line) => /^BEGIN:VEVENT\s*$/i.test(line))
  if (begin < 0) return null
  const event = eventLines(lines.slice(begin + 1))
  const first = (name: string): Line | undefined => event.find((line) => line.name === name)
  const start = first('DTSTART')
  const startAt = start ? readTime(start.value) : null
  if (!start || startAt === null) return null
  const end = first('DTEND')
  const endAt = end ? readTime(end.value) : addDuration(startAt, first('DURATION')?.value ?? '')
  const zone = start.params.get('TZID')
  const organizer = first('ORGANIZER')
  const location = plain(first('LOCATION')?.value)
  const description = plain(first('DESCRIPTION')?.value)
  const method = lines
    .find((line) => /^METHOD:/i.test(line))
    ?.slice(7)
    .trim()
    .toUpperCase()
  const uid = first('UID')?.value.trim()
  const host = organizer ? mailbox(organizer) : null
  return {
    summary: plain(first('SUMMARY')?.value),
    start: startAt,
    ...(endAt === null ? {} : { end: endAt }),
    ...(zone && !startAt.endsWith('Z') ? { zone } : {}),
    ...(location === '' ? {} : { location }),
    ...(description === '' ? {} : { description: description.slice(0, 20_000) }),
    ...(host ? { organizer: host } : {}),
    attendees: event
      .filter((line) => line.name === 'ATTENDEE')
      .slice(0, MAX_ATTENDEES)
      .map(mailbox)
      .filter((one) => one !== null),
    ...(method ? { method } : {}),
    ...(uid ? { uid } : {}),
  }
}

function unfold(text: string): string[] {
  return text
    .replace(/\r\n?|\n/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
}

/** The properties of one event; alarms inside it have properties of the same names. */
function eventLines(lines: readonly string[]): Line[] {
  const event: Line[] = []
  let inner = 0
  for (const text of lines) {
    if (/^END:VEVENT/i.test(text)) break
    if (/^BEGIN:/i.test(text)) inner++
    else if (/^END:/i.test(text)) inner--
    else if (inner === 0 && event.length < 2_000) {
      const line = readLine(text)
      if (line) event.push(line)
    }
  }
  return event
}

function readLine(text: string): Line | null {
  const name = /^[A-Za-z0-9-]{1,60}/.exec(text)?.[0]
  if (!name) return null
  const params = new Map<string, string>()
  let at = name.length
  while (text.charAt(at) === ';') {
    const match = /^;([A-Za-z0-9-]{1,60})=((?:"[^"]*"|[^";:,])*(?:,(?:"[^"]*"|[^";:,])*)*)/.exec(
      text.slice(at, at + 2_000),
    )
    if (!match) return null
    params.set((match[1] ?? '').toUpperCase(), (match[2] ?? '').replace(/"/g, ''))
    at += match[0].length
  }
  return text.charAt(at) === ':' ? { name: name.toUpperCase(), params, value: text.slice(at + 1) } : null
}

function readTime(value: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z?))?\s*$/.exec(value.trim())
  if (!match) return null
  const [, year, month, day, hour, minute, second, zulu] = match
  const date = `${year}-${month}-${day}`
  if (Number.isNaN(Date.parse(date))) return null
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second ?? '00'}${zulu ?? ''}`
}

/** RFC 5545 durations without a sign, as far as invitations use them. */
function addDuration(start: string, duration: string): string | null {
  const match = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})S)?)?$/.exec(
    duration.trim(),
  )
  if (!match || !start.includes('T')) return null
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0))
  const span = ((((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)
  const at = Date.parse(start.endsWith('Z') ? start : `${start}Z`) + span * 1_000
  if (span === 0 || Number.isNaN(at)) return null
  const iso = new Date(at).toISOString().slice(0, 19)
  return start.endsWith('Z') ? `${iso}Z` : iso
}

function plain(value = ''): string {
  return value
    .replace(/\\([\\;,nN])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char))
    .normalize('NFC')
    .trim()
}

function mailbox(line: Line): Address | null {
  const address = line.value.replace(/^mailto:/i, '').trim()
  const read = parseMailbox(address)
  if (!read || read.address === '') return null
  const name = (line.params.get('CN') ?? '').trim()
  return { name: name.toLowerCase() === read.address ? '' : name, address: read.address }
}
