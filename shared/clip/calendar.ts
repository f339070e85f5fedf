import { parseMailbox } from './address-list.ts'
import { addDuration, readTime } from './calendar-time.ts'
import { placeTime, readZones } from './calendar-zone.ts'
import type { Zones } from './calendar-zone.ts'
import type { Address } from './types.ts'
import { readProperties } from './vcard-lines.ts'
import type { Property } from './vcard-lines.ts'

/**
 * A meeting as an invitation gives it. Times are ISO 8601: in UTC ("…Z"), or local to `zone` (IANA), or a day for all-day
 * events, whose `end` is the day after the last.
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
const MAX_PROPERTIES = 2_000

/** Reads the first event of an iCalendar text (RFC 5545, and 1.0 of old phones); `null` when it holds none with a start. */
export function readCalendar(text: string): MeetingDraft | null {
  const properties = readProperties(text.slice(0, MAX_ICS))
  const event = mainEvent(properties)
  if (!event) return null
  const first = (name: string): Property | undefined => event.find((property) => property.name === name)
  const times = readTimes(first, readZones(properties))
  if (!times) return null
  const said = (name: string): string => plain(first(name)?.text)
  const [location, description, uid] = [said('LOCATION'), said('DESCRIPTION'), said('UID')]
  const method = properties.find(({ name }) => name === 'METHOD')?.text.toUpperCase()
  const organizer = first('ORGANIZER')
  const host = organizer ? mailbox(organizer) : null
  return {
    summary: said('SUMMARY'),
    ...times,
    ...(location === '' ? {} : { location }),
    ...(description === '' ? {} : { description: description.slice(0, 20_000) }),
    ...(host ? { organizer: host } : {}),
    attendees: event
      .filter((property) => property.name === 'ATTENDEE' && !isRoom(property))
      .slice(0, MAX_ATTENDEES)
      .map(mailbox)
      .filter((one) => one !== null),
    ...(method ? { method } : {}),
    ...(uid === '' ? {} : { uid }),
  }
}

/** The event that a file is about: the series, when single days that were moved stand before it. */
function mainEvent(properties: readonly Property[]): Property[] | undefined {
  const events = eventsOf(properties)
  return events.find((event) => !event.some(({ name }) => name === 'RECURRENCE-ID')) ?? events[0]
}

/** The properties of each event; alarms inside it have properties of the same names. */
function eventsOf(properties: readonly Property[]): Property[][] {
  const events: Property[][] = []
  let event: Property[] | null = null
  let inner = 0
  for (const property of properties) {
    const isEvent = /^VEVENT$/i.test(property.text)
    if (property.name === 'BEGIN' && isEvent) {
      event = []
      events.push(event)
      inner = 0
    } else if (property.name === 'END' && isEvent) event = null
    else if (property.name === 'BEGIN') inner++
    else if (property.name === 'END') inner--
    else if (inner === 0 && event !== null && event.length < MAX_PROPERTIES) event.push(property)
  }
  return events
}

function readTimes(
  first: (name: string) => Property | undefined,
  zones: Zones,
): Pick<MeetingDraft, 'start' | 'end' | 'zone'> | null {
  const [from, to] = [first('DTSTART'), first('DTEND')]
  const local = readTime(from?.value ?? '')
  if (local === null) return null
  const start = placeTime(local, from?.params.get('TZID'), zones)
  const localEnd = to ? readTime(to.value) : null
  const end = localEnd
    ? placeTime(localEnd, to?.params.get('TZID') ?? from?.params.get('TZID'), zones).time
    : addDuration(start.time, first('DURATION')?.value ?? '')
  return { start: start.time, ...(end === null ? {} : { end }), ...(start.zone ? { zone: start.zone } : {}) }
}

/** Rooms and beamers are invited like people. */
function isRoom(property: Property): boolean {
  return /^(?:ROOM|RESOURCE)$/i.test(property.params.get('CUTYPE') ?? '')
}

/** Apple writes a path in place of an address, and the address beside it. */
function mailbox({ params, text }: Property): Address | null {
  const stated = params.get('EMAIL') ?? ''
  const read = parseMailbox((stated === '' ? text : stated).replace(/^mailto:/i, '').trim())
  if (!read || read.address === '') return null
  const name = (params.get('CN') ?? '').normalize('NFC').trim()
  return { name: name.toLowerCase() === read.address ? '' : name, address: read.address }
}

function plain(text = ''): string {
  return text.normalize('NFC').trim()
}
