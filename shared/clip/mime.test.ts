import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMail } from './mime.ts'
import { MAX_MAIL } from '#shared/lib/limits.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Bytes of a mail whose pieces are text in ASCII or raw bytes. */
function mail(...pieces: (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => (typeof piece === 'string' ? [...utf8(piece)] : [...piece])))
}

// 您好，报价见附件 in GBK; 您好，報價見附件 in Big5.
const GBK = [0xc4, 0xfa, 0xba, 0xc3, 0xa3, 0xac, 0xb1, 0xa8, 0xbc, 0xdb, 0xbc, 0xfb, 0xb8, 0xbd, 0xbc, 0xfe]
const BIG5 = [0xb1, 0x7a, 0xa6, 0x6e, 0xa1, 0x41, 0xb3, 0xf8, 0xbb, 0xf9, 0xa8, 0xa3, 0xaa, 0xfe, 0xa5, 0xf3]

async function read(bytes: Uint8Array) {
  const result = await readMail(bytes)
  if (!result.ok) throw new Error(`${result.kind} ${result.detail ?? ''}`)
  return result.value
}

test('a plain mail gives its headers, text and people', async () => {
  const { message, people } = await read(
    mail(
      'From: Ann Lee <ann@acme.example>\r\nTo: Tom Bell <tom@shop.example>, info@shop.example\r\nSubject: Order\r\nMessage-ID: <1@acme.example>\r\nIn-Reply-To: <0@shop.example>\r\nDate: Mon, 2 Mar 2026 09:11:00 +0100\r\n\r\nWe need 500 pieces.\r\n\r\nAnn\r\n',
    ),
  )
  expect(message).toMatchObject({
    via: 'raw',
    subject: 'Order',
    messageId: '<1@acme.example>',
    threadId: '<0@shop.example>',
    date: '2026-03-02T08:11:00.000Z',
    automatic: null,
  })
  expect(message.from).toEqual([{ name: 'Ann Lee', address: 'ann@acme.example' }])
  expect(message.body.reply).toBe('We need 500 pieces.')
  // The shared mailbox is nobody.
  expect(people.map((person) => person.emails[0]?.value)).toEqual(['ann@acme.example', 'tom@shop.example'])
})

test('an mbox "From " line and empty lines before the headers do no harm', async () => {
  const { message } = await read(
    mail('\nFrom ann@acme.example Mon Mar  2 09:11:00 2026\nFrom: ann@acme.example\nSubject: Hi\n\nText\n'),
  )
  expect(message.subject).toBe('Hi')
  expect(message.text).toBe('Text')
})

test('a body without charset is read as what it is', async () => {
  expect((await read(mail('From: a@b.example\nSubject: x\n\n', GBK, '\n'))).message.text).toBe('您好，报价见附件')
  expect(
    (await read(mail('From: a@b.example\nSubject: x\nContent-Type: text/plain\n\n', BIG5, '\n'))).message.text,
  ).toBe('您好，報價見附件')
  expect((await read(mail('From: a@b.example\nSubject: x\n\nGrüße aus Köln\n'))).message.text).toBe('Grüße aus Köln')
  expect((await read(mail('From: a@b.example\nSubject: x\n\nGr', [0xfc, 0xdf], 'e\n'))).message.text).toBe('Grüße')
})

test('gb2312 that holds GBK is read as GBK, in a part of a multipart too', async () => {
  // 镕 is in GBK and not in GB2312.
  const part = mail(
    'From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="zz"\n\n--zz\nContent-Type: text/plain; charset=gb2312\nContent-Transfer-Encoding: 8bit\n\n',
    [0xe9, 0x46],
    '\n--zz--\n',
  )
  expect((await read(part)).message.text).toBe('镕')
})

test('raw bytes in headers and encoded words cut inside a character come out right', async () => {
  expect((await read(mail('From: a@b.example\nSubject: ', GBK, '\n\nText\n'))).message.subject).toBe('您好，报价见附件')
  // 报价 in UTF-8 is e6 8a a5 e4 bb b7; the cut is after the first byte of the second character.
  const cut = mail('From: a@b.example\nSubject: =?utf-8?Q?=E6=8A=A5=E4?=\n =?utf-8?Q?=BB=B7?=\n\nText\n')
  expect((await read(cut)).message.subject).toBe('报价')
})

test('an invitation gives the meeting, and its sender is no person', async () => {
  const ics =
    'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:u1\r\nSUMMARY:Visit\r\nDTSTART:20260305T060000Z\r\nDTEND:20260305T070000Z\r\nORGANIZER;CN=Ann Lee:mailto:ann@acme.example\r\nATTENDEE;CN="Bell, Tom":mailto:tom@shop.example\r\nLOCATION:Hall 3\\, Berlin\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'
  const { message, calendar, people } = await read(
    mail(
      `From: ann@acme.example\nSubject: Invitation\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: text/plain\n\nSee you\n--q\nContent-Type: text/calendar; method=REQUEST; charset=utf-8\n\n${ics}\n--q--\n`,
    ),
  )
  expect(message.automatic).toBe('calendar')
  expect(people).toEqual([])
  expect(calendar).toEqual({
    summary: 'Visit',
    start: '2026-03-05T06:00:00Z',
    end: '2026-03-05T07:00:00Z',
    location: 'Hall 3, Berlin',
    method: 'REQUEST',
    uid: 'u1',
    organizer: { name: 'Ann Lee', address: 'ann@acme.example' },
    attendees: [{ name: 'Bell, Tom', address: 'tom@shop.example' }],
  })
})

test('a forwarded mail brings the original people', async () => {
  const { people } = await read(
    mail(
      'From: Tom Bell <tom@shop.example>\nTo: me@shop.example\nSubject: Fwd: Order\n\nPlease answer her.\n\n---------- Forwarded message ---------\nFrom: Ann Lee <ann@acme.example>\nDate: Mon, Mar 2, 2026\nSubject: Order\nTo: Tom Bell <tom@shop.example>\n\nWe need 500 pieces.\n',
    ),
  )
  expect(people.map((person) => person.emails[0]?.value)).toContain('ann@acme.example')
})

test('what cannot be read says why', async () => {
  expect(await readMail(new Uint8Array(0))).toMatchObject({ ok: false, kind: 'empty' })
  expect(await readMail(utf8('  \n\n '))).toMatchObject({ ok: false, kind: 'empty' })
  expect(await readMail(utf8('<html><body>Hello: there</body></html>'))).toMatchObject({
    ok: false,
    kind: 'unreadable',
  })
  expect(await readMail(utf8('just some words\n\nand more words'))).toMatchObject({ ok: false, kind: 'unreadable' })
  expect(await readMail(new Uint8Array(MAX_MAIL + 1).fill(65))).toMatchObject({ ok: false, kind: 'too-large' })
  expect(await readMail(utf8(`Subject: ${'x'.repeat(300_000)}\n\nText`))).toMatchObject({
    ok: false,
    kind: 'too-large',
  })
  expect(await readMail(utf8(`Subject: x\n\n${'\n'.repeat(500_001)}`))).toMatchObject({ ok: false, kind: 'too-large' })
  const nested = Array.from(
    { length: 60 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
  ).join('')
  expect(await readMail(utf8(`Subject: x\n${nested}`))).toMatchObject({ ok: false, kind: 'too-large' })
})

test('a missing boundary and an unknown charset still give the text', async () => {
  const { message } = await read(mail('From: a@b.example\nSubject: x\nContent-Type: multipart/mixed\n\nHello there\n'))
  expect(message.subject).toBe('x')
  expect(
    (await read(mail('From: a@b.example\nContent-Type: text/plain; charset=no-such-thing\n\nHello\n'))).message.text,
  ).toBe('Hello')
})

test('no bytes make it throw', async () => {
  const piece = fc.constantFrom(
    'From: a@b.example\n',
    'Content-Type: multipart/mixed; boundary=a\n',
    '\n',
    '\n--a\n',
    '--a--\n',
    'Content-Transfer-Encoding: base64\n',
    '=?gb2312?B?',
    '?=',
    '\u0000',
    'Content-Type: text/html; charset=utf-16\n',
    'Content-Type: message/rfc822\n',
    '<div>',
    'BEGIN:VEVENT\n',
    'é',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const result = await readMail(utf8(pieces.join('')))
      expect(typeof result.ok).toBe('boolean')
    }),
  )
})
