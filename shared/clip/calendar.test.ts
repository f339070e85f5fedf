import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCalendar } from './calendar.ts'

const event = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')

test('folded lines, escapes and quoted parameters are read', () => {
  const read = readCalendar(
    event(
      'SUMMARY;LANGUAGE=de:Besuch\\, Werk',
      '  2',
      'DTSTART;TZID="Europe/Berlin":20260305T140000',
      'DURATION:PT1H30M',
      'ORGANIZER;CN="Lee: Ann";ROLE=CHAIR:MAILTO:ann@acme.example',
    ),
  )
  expect(read).toEqual({
    summary: 'Besuch, Werk 2',
    start: '2026-03-05T14:00:00',
    end: '2026-03-05T15:30:00',
    zone: 'Europe/Berlin',
    organizer: { name: 'Lee: Ann', address: 'ann@acme.example' },
    attendees: [],
  })
})

test('an all-day event has a day, and an alarm inside is not the event', () => {
  const read = readCalendar(
    event('BEGIN:VALARM', 'SUMMARY:Ring', 'END:VALARM', 'SUMMARY:展会', 'DTSTART;VALUE=DATE:20260305'),
  )
  expect(read).toMatchObject({ summary: '展会', start: '2026-03-05' })
})

test('without an event or a start there is no meeting', () => {
  expect(readCalendar('')).toBeNull()
  expect(readCalendar('BEGIN:VCALENDAR\nEND:VCALENDAR')).toBeNull()
  expect(readCalendar(event('SUMMARY:x'))).toBeNull()
  expect(readCalendar(event('DTSTART:soon'))).toBeNull()
  expect(readCalendar(event('DTSTART:20261399T000000Z'))).toBeNull()
})

test('no text makes it throw', () => {
  const line = fc.constantFrom(
    'DTSTART:20260305T140000',
    'ATTENDEE;CN="',
    ';=:',
    'DURATION:P',
    'BEGIN:VEVENT',
    'END:VALARM',
    ' folded',
    'ORGANIZER:mailto:',
    'DTEND:20260305',
  )
  fc.assert(fc.property(fc.array(line), (lines) => void readCalendar(event(...lines))))
})
