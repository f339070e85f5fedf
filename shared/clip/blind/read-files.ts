import type { MeetingDraft } from '../calendar.ts'
import type { MailFile } from '../mime.ts'
import type { Address, Person } from '../types.ts'

/** What a case says of a card's person; what it does not say is not asked. */
export type CardHolds = Partial<
  Record<
    'name' | 'family' | 'given' | 'phones' | 'emails' | 'org' | 'dept' | 'title' | 'address' | 'urls' | 'handles',
    string
  >
>

/** What a case says of a mail. */
export type MailHolds = Partial<
  Record<
    'name' | 'subject' | 'text' | 'reply' | 'to' | 'date' | 'attachments' | 'automatic' | 'meeting' | 'people',
    string
  >
>

/** The bytes of a text whose characters are bytes. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

/** The stated fields of a person, as the case writes them. A kind of phone that the case leaves out is not asked. */
export function cardFields(person: Person, holds: CardHolds): CardHolds {
  const wanted = (holds.phones ?? '').split(', ')
  const phones = person.phones.map(({ value }, at) => {
    const number = value.ext === undefined ? value.e164 : `${value.e164};${value.ext}`
    return wanted[at]?.includes(' ') === false ? number : `${number} ${value.kind}`
  })
  const all: Required<CardHolds> = {
    name: person.name?.value.full ?? '',
    family: person.name?.value.family ?? '',
    given: person.name?.value.given ?? '',
    phones: phones.join(', '),
    emails: person.emails.map(({ value }) => value).join(', '),
    org: person.org?.value ?? '',
    dept: person.dept?.value ?? '',
    title: person.title?.value ?? '',
    address: person.address?.value.replace(/\n/g, ', ') ?? '',
    urls: person.urls.map(({ value }) => value).join(', '),
    handles: person.handles.map(({ value }) => `${value.kind} ${value.id}`).join(', '),
  }
  return pick(all, holds)
}

/** The stated fields of a mail, as the case writes them. */
export function mailFields({ message, people, calendar }: MailFile, holds: MailHolds): MailHolds {
  const all: Required<MailHolds> = {
    name: message.from[0]?.name ?? '',
    subject: message.subject,
    text: message.text.trim(),
    reply: message.body.reply.trim(),
    to: message.to.map(({ address }) => address).join(),
    date: message.date ?? '',
    attachments: message.attachments.map(({ name }) => name).join(),
    automatic: String(message.automatic),
    meeting: calendar?.summary ?? '',
    people: String(people.length),
  }
  return pick(all, holds)
}

/** A meeting in one line, as the cases write it. */
export function meetingLine(meeting: MeetingDraft | null): string {
  if (!meeting) return ''
  const { summary, start, end = '', zone = '', location = '', organizer, attendees, method = '' } = meeting
  const who = [organizer ? mailbox(organizer) : '', attendees.map(mailbox).join(', ')]
  return [summary, start, end, zone, location, ...who, method].join(' | ')
}

function mailbox({ name, address }: Address): string {
  return `${name} <${address}>`.trim()
}

function pick<Fields extends object>(all: Fields, holds: Partial<Fields>): Partial<Fields> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in holds)) as Partial<Fields>
}
