import { expect, test } from 'vitest'
import { placeTime, readZones } from './calendar-zone.ts'
import { readProperties } from './vcard-lines.ts'

const side = (kind: string, from: string, to: string, rule: string): string =>
  `BEGIN:${kind}\nDTSTART:16010101T020000\nTZOFFSETFROM:${from}\nTZOFFSETTO:${to}\nRRULE:${rule}\nEND:${kind}\n`

/** Summer time from the second Sunday of March to the first one of November. */
const OWN_RULES = `BEGIN:VTIMEZONE\nTZID:Head office\n${side('STANDARD', '-0600', '-0700', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU')}${side('DAYLIGHT', '-0700', '-0600', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU')}END:VTIMEZONE\n`

test('rules of the calendar place a time in winter and in summer', () => {
  const zones = readZones(readProperties(OWN_RULES))
  const place = (time: string): string => placeTime(time, 'Head office', zones).time
  expect(place('2026-03-08T01:59:00')).toBe('2026-03-08T08:59:00Z')
  expect(place('2026-03-08T02:00:00')).toBe('2026-03-08T08:00:00Z')
  expect(place('2026-11-01T01:59:00')).toBe('2026-11-01T07:59:00Z')
  expect(place('2026-11-01T02:00:00')).toBe('2026-11-01T09:00:00Z')
  expect(place('2026-01-15T12:00:00')).toBe('2026-01-15T19:00:00Z')
})

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['/freeassociation.sourceforge.net/Asia/Tokyo', 'Asia/Tokyo'],
  ['Tokyo Standard Time', 'Asia/Tokyo'],
  ['Eastern Daylight Time', 'America/New_York'],
  ['GMT Standard Time', 'Europe/London'],
  ['UTC-11', 'Etc/GMT+11'],
  ['Somewhere', 'Somewhere'],
])('the zone %s is %s', (id, zone) => {
  expect(placeTime('2026-03-05T10:00:00', id, readZones([]))).toEqual({ time: '2026-03-05T10:00:00', zone })
})

test('an offset for a name gives an instant, a day has no zone', () => {
  const none = readZones([])
  expect(placeTime('2026-03-05T10:00:00', 'GMT+0800', none)).toEqual({ time: '2026-03-05T02:00:00Z' })
  expect(placeTime('2026-03-05', 'Asia/Tokyo', none)).toEqual({ time: '2026-03-05' })
  expect(placeTime('2026-03-05T10:00:00Z', 'Asia/Tokyo', none)).toEqual({ time: '2026-03-05T10:00:00Z' })
})
