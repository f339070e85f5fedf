import { expect, test } from 'vitest'
import { readMail } from '../mime.ts'
import { readVcards } from '../vcard.ts'
import { MIME_MAILS } from './mime.cases.ts'
import { VCARDS } from './vcards.cases.ts'

/** The decoder of Node's "big5" lacks the characters of Hong Kong that browsers have. */
const mails = MIME_MAILS.filter(([what]) => what !== 'big5-hkscs')

test.each(mails)('mail in %s', async (_, bytes, name, subject, text, attachments) => {
  const read = await readMail(Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)))
  const message = read.ok ? read.value.message : null
  expect(message?.from[0]?.name).toBe(name)
  expect(message?.subject).toBe(subject)
  expect(message?.text.trim()).toBe(text)
  expect(message?.attachments.map((each) => each.name)).toEqual(attachments)
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
