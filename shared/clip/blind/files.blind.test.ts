import { expect, test } from 'vitest'
import { readCalendar } from '../calendar.ts'
import { readMail } from '../mime.ts'
import { readVcards } from '../vcard.ts'
import { CALENDAR_TIMES } from './calendar-times.cases.ts'
import { ORDINARY_CALENDARS } from './calendars-ordinary.cases.ts'
import { CALENDARS } from './calendars.cases.ts'
import { MIME_ENCODINGS } from './mime-encodings.cases.ts'
import { ORDINARY_HEADERS } from './mime-ordinary.cases.ts'
import { MIME_STRUCTURE } from './mime-structure.cases.ts'
import { MIME_MAILS } from './mime.cases.ts'
import { bytesOf, cardFields, mailFields, meetingLine } from './read-files.ts'
import { ORDINARY_CARDS } from './vcards-ordinary.cases.ts'
import { PHONE_CARDS } from './vcards-phones.cases.ts'
import { PROGRAM_CARDS } from './vcards-programs.cases.ts'
import { VCARDS } from './vcards.cases.ts'

/** The decoder of Node's "big5" lacks the characters of Hong Kong that browsers have. */
const mails = MIME_MAILS.filter(([what]) => what !== 'big5-hkscs')

test.each(mails)('mail in %s', async (_, bytes, name, subject, text, attachments) => {
  const read = await readMail(bytesOf(atob(bytes)))
  const message = read.ok ? read.value.message : null
  expect(message?.from[0]?.name).toBe(name)
  expect(message?.subject).toBe(subject)
  expect(message?.text.trim()).toBe(text)
  expect(message?.attachments.map((each) => each.name)).toEqual(attachments)
})

test.each([...MIME_ENCODINGS, ...MIME_STRUCTURE, ...ORDINARY_HEADERS])('mail: %s', async (_, bytes, holds) => {
  const read = await readMail(bytesOf(bytes))
  expect(read.ok && mailFields(read.value, holds)).toEqual(holds)
})

test.each(VCARDS)('card: %s', (_, text, holds) => {
  const read = readVcards(new TextEncoder().encode(text))
  const people = read.ok ? read.value.people : []
  const got = people.map(({ name, phones, emails, org }) =>
    [
      name?.value.full,
      phones.map(({ value }) => (value.ext === undefined ? value.e164 : `${value.e164};${value.ext}`)).join(),
      emails.map(({ value }) => value).join(),
      org?.value ?? '',
    ].join(' | '),
  )
  expect(got.join('\n')).toBe(holds)
})

test.each([...PROGRAM_CARDS, ...PHONE_CARDS, ...ORDINARY_CARDS])('card of %s', (_, text, holds) => {
  const read = readVcards(new TextEncoder().encode(text))
  const people = read.ok ? read.value.people : []
  expect(people.map((person, at) => cardFields(person, holds[at] ?? {}))).toEqual(holds)
})

test.each([...CALENDARS, ...CALENDAR_TIMES, ...ORDINARY_CALENDARS])('calendar: %s', (_, text, holds) => {
  expect(meetingLine(readCalendar(text))).toBe(holds)
})
