import type { MailHolds } from './read-files.ts'

/** Raw mails, one character a byte, and what of them is stated. People are invented. */
export const MIME_STRUCTURE: readonly (readonly [what: string, bytes: string, holds: MailHolds])[] = [
  [
    'folded sender and address in capitals',
    'From: "Harlow,\r\n\tDenise"\r\n <D@HARLOW.EXAMPLE>\r\nSubject: A\r\n long one\r\n\r\nok\r\n',
    { name: 'Harlow, Denise', subject: 'A long one' },
  ],
  [
    'address with comment',
    'From: d@harlow.example (Denise Harlow)\r\nSubject: x\r\n\r\nok\r\n',
    { name: 'Denise Harlow' },
  ],
  [
    'several From lines: the first counts',
    'From: Denise Harlow <d@harlow.example>\r\nFrom: Other <o@other.example>\r\nSubject: x\r\n\r\nok\r\n',
    { name: 'Denise Harlow' },
  ],
  [
    'line ends of a lone CR',
    'From: Denise Harlow <d@harlow.example>\rSubject: Order\r\rok\r',
    { name: 'Denise Harlow', subject: 'Order', text: 'ok' },
  ],
  [
    'a byte order mark before it',
    '\xef\xbb\xbfFrom: Denise Harlow <d@harlow.example>\r\nSubject: Order\r\n\r\nok\r\n',
    { name: 'Denise Harlow', subject: 'Order', text: 'ok' },
  ],
  [
    'unquoted comma in the name',
    'From: Harlow, Denise <d@harlow.example>\r\nSubject: x\r\n\r\nok\r\n',
    { name: 'Harlow, Denise' },
  ],
  [
    'from group',
    'From: Denise Harlow <d@harlow.example>\r\nTo: undisclosed-recipients:;\r\nSubject: x\r\n\r\nok\r\n',
    { name: 'Denise Harlow', to: '' },
  ],
  [
    'group of people',
    'From: d@harlow.example\r\nTo: Board: Ivy Marsh <ivy@marsh.example>, tom@acme.example;, Leo <leo@haicang.example>\r\nSubject: x\r\n\r\nok\r\n',
    { to: 'ivy@marsh.example,tom@acme.example,leo@haicang.example' },
  ],
  [
    'semicolons between recipients',
    'From: d@harlow.example\r\nTo: Ivy Marsh <ivy@marsh.example>; Tom Bell <tom@acme.example>;\r\nSubject: x\r\n\r\nok\r\n',
    { to: 'ivy@marsh.example,tom@acme.example' },
  ],
  [
    'raw GBK file name',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nok\r\n--q1\r\nContent-Type: application/pdf; name="\xb1\xa8\xbc\xdb\xb5\xa5.pdf"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="\xb1\xa8\xbc\xdb\xb5\xa5.pdf"\r\n\r\nAAAA\r\n--q1--\r\n',
    { text: 'ok', attachments: '报价单.pdf' },
  ],
  [
    'raw UTF-8 file name',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nok\r\n--q1\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="\xe6\x8a\xa5\xe4\xbb\xb7\xe5\x8d\x95.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--q1--\r\n',
    { attachments: '报价单.pdf' },
  ],
  [
    'RFC 2231 in GBK',
    "From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nok\r\n--q1\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename*=GBK''%B1%A8%BC%DB%B5%A5.pdf\r\n\r\nAAAA\r\n--q1--\r\n",
    { attachments: '报价单.pdf' },
  ],
  [
    'both names: the starred one counts',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nok\r\n--q1\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="____.pdf"; filename*=UTF-8\'\'%E6%8A%A5%E4%BB%B7.pdf\r\n\r\nAAAA\r\n--q1--\r\n',
    { attachments: '报价.pdf' },
  ],
  [
    'pieces, the first encoded',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nok\r\n--q1\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n filename*0*=utf-8\'\'%E6%8A%A5%E4;\r\n filename*1*=%BB%B7;\r\n filename*2=" list.pdf"\r\n\r\nAAAA\r\n--q1--\r\n',
    { attachments: '报价 list.pdf' },
  ],
  [
    'percent without a star',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nok\r\n--q1\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="%E6%8A%A5%E4%BB%B7.pdf"\r\n\r\nAAAA\r\n--q1--\r\n',
    { attachments: '报价.pdf' },
  ],
  [
    'encoded word cut over two lines in a file name',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nok\r\n--q1\r\nContent-Type: application/pdf;\r\n name="=?utf-8?B?5oql5Lu3?=\r\n =?utf-8?B?5Y2VLnBkZg==?="\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\nAAAA\r\n--q1--\r\n',
    { attachments: '报价单.pdf' },
  ],
  [
    'unquoted file name with spaces',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nok\r\n--q1\r\nContent-Type: application/pdf; name=Price list 2026.pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=Price list 2026.pdf\r\n\r\nAAAA\r\n--q1--\r\n',
    { attachments: 'Price list 2026.pdf' },
  ],
  [
    'winmail.dat beside the text',
    'From: Denise Harlow <d@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nok\r\n--q1\r\nContent-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="winmail.dat"\r\n\r\neJ8+IgAA\r\n--q1--\r\n',
    { name: 'Denise Harlow', text: 'ok' },
  ],
  [
    'a signed mail: the signature is no file of the person',
    'From: Denise Harlow <d@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nok\r\n--q1\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=smime.p7s\r\n\r\nMIIB\r\n--q1--\r\n',
    { text: 'ok' },
  ],
  [
    'a PGP mail',
    'From: Denise Harlow <d@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: ...\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=q1\r\n\r\n--q1\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--q1\r\nContent-Type: application/octet-stream; name="encrypted.asc"\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nabc\r\n-----END PGP MESSAGE-----\r\n--q1--\r\n',
    { name: 'Denise Harlow', text: '', automatic: 'null' },
  ],
  [
    'a signed text (clear PGP)',
    'From: Denise Harlow <d@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\n-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nThe parts are ready.\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\niQIz\r\n=abcd\r\n-----END PGP SIGNATURE-----\r\n',
    { reply: 'The parts are ready.' },
  ],
  [
    'no blank line after the headers of a part, no last boundary',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="q 1"\r\n\r\n--q 1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nok\r\n--q 1\r\nContent-Type: text/html\r\n\r\n<p>ok</p>\r\n',
    { text: 'ok' },
  ],
  [
    'format=flowed',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8; format=flowed; delsp=no\r\n\r\nWe will send the \r\nparts tomorrow.\r\nBye\r\n',
    { text: 'We will send the parts tomorrow.\nBye' },
  ],
  [
    'quoted printable with lower case, bare = and soft breaks',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: Quoted-Printable\r\n\r\nGr=c3=bc=c3=9fe, 1 =3d 1 und a=b=\r\n!\r\n',
    { text: 'Grüße, 1 = 1 und a=b!' },
  ],
  [
    'base64 body with noise between',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n5qC35ZOB5be \r\n\r\ny5a+E5Ye677yM6K+35p+l5pS244CC\r\n',
    { text: '样品已寄出，请查收。' },
  ],
  [
    'uuencoded transfer',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: binary\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nok\r\n',
    { text: 'ok' },
  ],
  [
    'delivery report',
    'From: Mail Delivery System <MAILER-DAEMON@mx.example>\r\nTo: d@harlow.example\r\nSubject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nI could not deliver.\r\n--q1\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; x@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--q1\r\nContent-Type: message/rfc822\r\n\r\nFrom: Denise Harlow <d@harlow.example>\r\nTo: x@x.example\r\nSubject: Order\r\n\r\nhello\r\n--q1--\r\n',
    { automatic: 'bounce', people: '0' },
  ],
  [
    'read receipt',
    'From: Ivy Marsh <ivy@marsh.example>\r\nTo: d@harlow.example\r\nSubject: Read: Order\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=disposition-notification; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nYour message was read.\r\n--q1\r\nContent-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822;ivy@marsh.example\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n--q1--\r\n',
    { automatic: 'auto-reply' },
  ],
  [
    'bounce without a report part',
    'Return-Path: <>\r\nFrom: postmaster@mx.example\r\nTo: d@harlow.example\r\nSubject: Delivery Status Notification (Failure)\r\nAuto-Submitted: auto-replied\r\n\r\nThis is an automatically generated Delivery Status Notification.\r\n',
    { automatic: 'bounce' },
  ],
  [
    'out of office of Exchange',
    'From: Ivy Marsh <ivy@marsh.example>\r\nTo: d@harlow.example\r\nSubject: Automatic reply: Order\r\nX-Auto-Response-Suppress: All\r\nAuto-Submitted: auto-generated\r\n\r\nI am away.\r\n',
    { automatic: 'auto-reply' },
  ],
  [
    'vacation notice in Chinese',
    'From: \xe4\xb8\xa5\xe7\xab\x8b\xe7\xbe\xa4 <leo@haicang.example>\r\nTo: d@harlow.example\r\nSubject: \xe8\x87\xaa\xe5\x8a\xa8\xe5\x9b\x9e\xe5\xa4\x8d: \xe6\x8a\xa5\xe4\xbb\xb7\r\nX-Autoreply: yes\r\nPrecedence: bulk\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\xe6\x88\x91\xe5\x9c\xa8\xe4\xbc\x91\xe5\x81\x87\xe3\x80\x82\r\n',
    { automatic: 'auto-reply' },
  ],
  [
    'newsletter with one click',
    'From: Northmere News <news@northmere.example>\r\nTo: d@harlow.example\r\nSubject: Spring\r\nList-Unsubscribe: <https://northmere.example/u>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\nPrecedence: bulk\r\n\r\nHello\r\n',
    { automatic: 'newsletter', people: '0' },
  ],
  [
    'nested forward as attachment',
    'From: Denise Harlow <d@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: Fwd: Order\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nsee below\r\n--q1\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename="Order.eml"\r\n\r\nFrom: Ivy Marsh <ivy@marsh.example>\r\nTo: d@harlow.example\r\nSubject: Order\r\nContent-Type: text/plain\r\n\r\nWe need 500.\r\n--q1--\r\n',
    { name: 'Denise Harlow', text: 'see below' },
  ],
  [
    'invitation in GBK',
    'From: =?gbk?B?0c/Bosi6?= <leo@haicang.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain; charset=gbk\r\n\r\n\xc7\xeb\xd7\xbc\xca\xb1\r\n--q1\r\nContent-Type: text/calendar; charset=gbk; method=REQUEST\r\nContent-Transfer-Encoding: base64\r\n\r\nQkVHSU46VkNBTEVOREFSDQpNRVRIT0Q6UkVRVUVTVA0KQkVHSU46VkVWRU5UDQpTVU1NQVJZOtHps6cNCkRUU1RBUlQ6MjAyNjAzMDVUMDEwMDAwWg0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K\r\n--q1--\r\n',
    { automatic: 'calendar', meeting: '验厂' },
  ],
  [
    'invitation as a file only',
    'From: Denise Harlow <d@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q1\r\n\r\n--q1\r\nContent-Type: text/plain\r\n\r\nok\r\n--q1\r\nContent-Type: application/octet-stream; name=invite.ics\r\nContent-Disposition: attachment; filename=invite.ics\r\nContent-Transfer-Encoding: base64\r\n\r\nQkVHSU46VkNBTEVOREFSDQpNRVRIT0Q6UkVRVUVTVA0KQkVHSU46VkVWRU5UDQpTVU1NQVJZOlZpc2l0DQpEVFNUQVJUOjIwMjYwMzA1VDAxMDAwMFoNCkVORDpWRVZFTlQNCkVORDpWQ0FMRU5EQVINCg==\r\n--q1--\r\n',
    { meeting: 'Visit' },
  ],
  [
    'date with a named zone and a comment',
    'From: d@harlow.example\r\nDate: Thu, 05 Mar 2026 14:02:11 EST (Eastern)\r\nSubject: x\r\n\r\nok\r\n',
    { date: '2026-03-05T19:02:11.000Z' },
  ],
  [
    'date of two digits without a weekday',
    'From: d@harlow.example\r\nDate: 5 Mar 26 14:02 +0100\r\nSubject: x\r\n\r\nok\r\n',
    { date: '2026-03-05T13:02:00.000Z' },
  ],
  [
    'date with dots for colons',
    'From: d@harlow.example\r\nDate: Thu, 5 Mar 2026 14.02.11 +0100\r\nSubject: x\r\n\r\nok\r\n',
    { date: '2026-03-05T13:02:11.000Z' },
  ],
  [
    'date with GMT and an offset',
    'From: d@harlow.example\r\nDate: Thu, 5 Mar 2026 14:02:11 GMT+0800\r\nSubject: x\r\n\r\nok\r\n',
    { date: '2026-03-05T06:02:11.000Z' },
  ],
]
