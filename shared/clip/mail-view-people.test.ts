import { expect, test } from 'vitest'
import { peopleOfView } from './mail-view-people.ts'
import type { MailView, ViewMessage } from './mail-view.ts'

const ME = { name: 'Me', address: 'me@shop.example' }
const ANN = { name: 'Ann Lee', address: 'ann@acme.example' }

const shown = (fields: Partial<ViewMessage>): ViewMessage => ({
  via: 'dom',
  confidence: 0.9,
  messageId: 'm1',
  from: [ANN],
  to: [ME],
  cc: [],
  bcc: [],
  date: '2 March',
  text: '',
  html: '',
  attachments: [],
  ...fields,
})

const view = (messages: ViewMessage[]): MailView => ({
  provider: 'gmail',
  adapterVersion: 1,
  key: 'k',
  url: 'https://mail.example/',
  threadId: 't',
  subject: 'Order',
  own: 'me@shop.example',
  messages,
  missed: [],
})

const rolesOf = (messages: ViewMessage[]): [string | undefined, string | undefined][] =>
  peopleOfView(view(messages), {}).people.map((person) => [
    person.emails[0]?.value,
    person.emails[0]?.evidence[0]?.where,
  ])

test('senders come first, the reader and programs last, each with the roles they have', () => {
  const bob = { name: 'Bob', address: 'bob@acme.example' }
  const machine = { name: 'Shop', address: 'no-reply@acme.example' }
  expect(rolesOf([shown({ cc: [bob] }), shown({ from: [ME], to: [ANN, machine] })])).toEqual([
    ['ann@acme.example', 'from to'],
    ['bob@acme.example', 'cc'],
    ['no-reply@acme.example', 'automatic to'],
    ['me@shop.example', 'own to from'],
  ])
})

test('a message keeps what the page showed, its body told apart', () => {
  const { message } = peopleOfView(
    view([
      shown({
        html: '<div>Yes.</div><div class="gmail_quote">On 2 March 2026 at 9:11, Me &lt;me@shop.example&gt; wrote:<blockquote>Will you?</blockquote></div>',
      }),
    ]),
    {},
  )
  expect(message[0]).toMatchObject({
    via: 'dom',
    threadId: 't',
    subject: 'Order',
    date: '2 March',
    own: 'me@shop.example',
    automatic: null,
  })
  expect(message[0]?.body.reply).toBe('Yes.')
  expect(message[0]?.body.quotedFrom).toEqual(ME)
})

test('a display name that is an address is no name, and names without address are nobody to keep', () => {
  const { people } = peopleOfView(
    view([
      shown({
        from: [{ name: 'boss@acme.example', address: 'x@evil.example' }],
        to: [{ name: 'Somebody', address: '' }],
      }),
    ]),
    {},
  )
  expect(people).toHaveLength(1)
  expect(people[0]?.name).toBeUndefined()
})

test('who wrote a forwarded mail is found, trusted less, and cannot rename a mailbox of the header', () => {
  const text =
    'FYI\n\n---------- Forwarded message ---------\nFrom: Eve Stone <eve@far.example>\nDate: 1 March 2026\nSubject: x\nTo: Boss <ann@acme.example>\n\nHello'
  const { people } = peopleOfView(view([shown({ text })]), {})
  const eve = people.find((person) => person.emails[0]?.value === 'eve@far.example')
  expect(eve?.emails[0]?.evidence[0]).toMatchObject({ source: 'text', where: 'forwarded' })
  expect(eve?.confidence).toBeLessThan(people[0]?.confidence ?? 0)
  const fake = text.replace('Eve Stone <eve@far.example>', 'The Boss <ann@acme.example>')
  expect(
    peopleOfView(view([shown({ text: fake, from: [{ name: '', address: 'ann@acme.example' }] })]), {}).people[0]?.name,
  ).toBeUndefined()
})
