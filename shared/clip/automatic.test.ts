import { expect, test } from 'vitest'
import { automaticKind } from './automatic.ts'
import type { Automatic } from './types.ts'

type Given = { from?: string; subject?: string; headers?: Record<string, string>; types?: string[] }

const kindOf = ({ from = 'ann@acme.example', subject = 'Hello', headers = {}, types = [] }: Given): Automatic =>
  automaticKind({
    from: [{ name: '', address: from }],
    subject,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    types,
  })

const cases: readonly (readonly [string, Given, Automatic])[] = [
  ['a person', {}, null],
  ['a person who writes about a newsletter', { subject: 'Our newsletter' }, null],
  ['a mailing list', { headers: { 'list-id': '<news.shop.example>' } }, 'newsletter'],
  ['a bulk sender', { headers: { precedence: 'bulk' } }, 'newsletter'],
  [
    'a newsletter from a mailbox nobody reads',
    { from: 'no-reply@shop.example', headers: { 'list-unsubscribe': '<https://shop.example/u>' } },
    'newsletter',
  ],
  ['a mailbox nobody reads', { from: 'noreply@shop.example' }, 'no-reply'],
  ['the same in Spanish', { from: 'no-responder@tienda.example' }, 'no-reply'],
  ['the same in German', { from: 'nicht-antworten@laden.example' }, 'no-reply'],
  ['a delivery report', { types: ['message/delivery-status'] }, 'bounce'],
  ['a mail daemon', { from: 'MAILER-DAEMON@mx.example', subject: 'Undelivered Mail Returned to Sender' }, 'bounce'],
  ['a Chinese bounce', { from: 'postmaster@mx.example', subject: '系统退信' }, 'bounce'],
  ['an invitation', { types: ['text/calendar'] }, 'calendar'],
  ['an absence note by header', { headers: { 'auto-submitted': 'auto-replied' } }, 'auto-reply'],
  ['an absence note by subject', { subject: 'Automatische Antwort: Angebot' }, 'auto-reply'],
  ['a Chinese absence note', { subject: '自动回复: 报价' }, 'auto-reply'],
  ['a Japanese absence note', { subject: '自動応答: 見積' }, 'auto-reply'],
]

test.each(cases)('who wrote it is told: %s', (_name, given, wanted) => {
  expect(kindOf(given)).toBe(wanted)
})
