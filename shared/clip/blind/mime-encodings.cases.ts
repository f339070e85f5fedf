import type { MailHolds } from './read-files.ts'

/** Raw mails, one character a byte, and what of them is stated. People are invented. */
export const MIME_ENCODINGS: readonly (readonly [what: string, bytes: string, holds: MailHolds])[] = [
  [
    'raw GBK headers and a declared body',
    'From: \xd1\xcf\xc1\xa2\xc8\xba <leo@haicang.example>\r\nSubject: \xd1\xf9\xc6\xb7\xb1\xa8\xbc\xdb\xb5\xa5\r\nContent-Type: text/plain; charset=GBK\r\n\r\n\xd1\xf9\xc6\xb7\xd2\xd1\xbc\xc4\xb3\xf6\xa3\xac\xc7\xeb\xb2\xe9\xca\xd5\xa1\xa3\r\n',
    { name: '严立群', subject: '样品报价单', text: '样品已寄出，请查收。' },
  ],
  [
    'raw Big5 headers',
    'From: \xaaL\xa4h\xb3\xc7 <jay@haicang.example>\r\nSubject: \xadq\xb3\xe6\xbdT\xbb{\r\nContent-Type: text/plain; charset=big5\r\n\r\n\xbd\xd0\xbdT\xbb{\xadq\xb3\xe6\xa1C\r\n',
    { name: '林士傑', subject: '訂單確認', text: '請確認訂單。' },
  ],
  [
    'raw Windows-1251 headers',
    'From: \xcf\xe0\xe2\xe5\xeb \xcb\xe0\xef\xf2\xe5\xe2 <p@laptev.example>\r\nSubject: \xd1\xf7\xb8\xf2 \xed\xe0 \xee\xef\xeb\xe0\xf2\xf3\r\nContent-Type: text/plain; charset=windows-1251\r\n\r\n\xc2\xfb\xf1\xfb\xeb\xe0\xfe \xf1\xf7\xb8\xf2.\r\n',
    { name: 'Павел Лаптев', subject: 'Счёт на оплату', text: 'Высылаю счёт.' },
  ],
  [
    'raw KOI8-R without any charset',
    'From: \xf0\xc1\xd7\xc5\xcc \xec\xc1\xd0\xd4\xc5\xd7 <p@laptev.example>\r\nSubject: \xf3\xde\xa3\xd4 \xce\xc1 \xcf\xd0\xcc\xc1\xd4\xd5\r\n\r\n\xe4\xcf\xc2\xd2\xd9\xca \xc4\xc5\xce\xd8! \xf7\xd9\xd3\xd9\xcc\xc1\xc0 \xd3\xde\xa3\xd4 \xc9 \xc4\xcf\xc7\xcf\xd7\xcf\xd2 \xce\xc1 \xd0\xcf\xc4\xd0\xc9\xd3\xd8.\r\n',
    { name: 'Павел Лаптев', subject: 'Счёт на оплату', text: 'Добрый день! Высылаю счёт и договор на подпись.' },
  ],
  [
    'raw Latin-1 headers',
    'From: Cl\xe9ment Vasseur <c@vasseur.example>\r\nSubject: R\xe9union d\xe9cal\xe9e\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n\xc0 bient\xf4t\r\n',
    { name: 'Clément Vasseur', subject: 'Réunion décalée', text: 'À bientôt' },
  ],
  [
    'raw UTF-8 headers',
    'From: \xe4\xb8\xa5\xe7\xab\x8b\xe7\xbe\xa4 <leo@haicang.example>\r\nSubject: \xe6\xa0\xb7\xe5\x93\x81\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\xe5\xa5\xbd\xe7\x9a\x84\r\n',
    { name: '严立群', subject: '样品', text: '好的' },
  ],
  [
    'raw Shift-JIS headers',
    'From: \x88\xc0\x93\xa1\x97D <ando@minamo.example>\r\nSubject: \x8c\xe4\x8c\xa9\x90\xcf\x82\xcc\x8c\x8f\r\nContent-Type: text/plain; charset=Shift_JIS\r\n\r\n\x82\xa8\x90\xa2\x98b\x82\xc9\x82\xc8\x82\xc1\x82\xc4\x82\xa8\x82\xe8\x82\xdc\x82\xb7\x81B\r\n',
    { name: '安藤優', subject: '御見積の件', text: 'お世話になっております。' },
  ],
  [
    'raw EUC-KR headers',
    'From: \xb9\xe8\xbc\xf6\xc7\xf6 <bae@baeum.example>\r\nSubject: \xb0\xdf\xc0\xfb \xbf\xe4\xc3\xbb\r\nContent-Type: text/plain; charset=euc-kr\r\n\r\n\xbe\xc8\xb3\xe7\xc7\xcf\xbc\xbc\xbf\xe4.\r\n',
    { name: '배수현', subject: '견적 요청', text: '안녕하세요.' },
  ],
  [
    'raw ISO-2022-JP header',
    'From: \x1b$B0BF#M%\x1b(B <ando@minamo.example>\r\nSubject: \x1b$B2q5D$N7o\x1b(B\r\nContent-Type: text/plain; charset=iso-2022-jp\r\n\r\n\x1b$B>5CN$7$^$7$?!#\x1b(B\r\n',
    { name: '安藤優', subject: '会議の件', text: '承知しました。' },
  ],
  [
    'encoded word inside quotes',
    'From: "=?utf-8?B?5Lil56uL576k?=" <leo@haicang.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?utf-8?B?5oql5Lu3?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '严立群', subject: '报价', text: 'ok' },
  ],
  [
    'two words with no space between',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?utf-8?B?5oql5Lu3?==?utf-8?B?5qC35ZOB?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: '报价样品' },
  ],
  [
    'encoded word glued to text',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: Re:=?utf-8?B?5oql5Lu3?=(2)\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: 'Re:报价(2)' },
  ],
  [
    'spaces inside a Q word',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?utf-8?Q?R=C3=A9union de jeudi?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: 'Réunion de jeudi' },
  ],
  [
    'base64 word without padding',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?utf-8?B?5oql5Lu35Y2V5oql?= =?utf-8?B?5Lu3?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: '报价单报价' },
  ],
  [
    'word folded in the middle of its base64',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?utf-8?B?5oql5Lu3\r\n 5Y2V?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: '报价单' },
  ],
  [
    'lower-case letters and language tag',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?utf-8*fr?q?R=C3=A9union?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: 'Réunion' },
  ],
  [
    'gbk word called gb2312 with a rare character',
    'From: =?gb2312?B?hrSsdQ==?= <a@x.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '喆瑄' },
  ],
  [
    'utf-8 bytes called iso-8859-1',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-1?Q?R=C3=A9union?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: 'Réunion' },
  ],
  [
    'charset unknown-8bit',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?unknown-8bit?B?sai827Wl?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: '报价单' },
  ],
  [
    'charset cp936 and x-gbk',
    'From: =?cp936?B?0c/Bosi6?= <a@x.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?x-gbk?B?sai827Wl?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '严立群', subject: '报价单' },
  ],
  [
    'charset cp932 and windows-31j',
    'From: =?cp932?B?7uCLtIdA?= <a@x.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-31j?B?h4qC3YLIguA=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '髙橋①', subject: '㈱みなも' },
  ],
  [
    'charset cp949',
    'From: =?cp949?B?uei89sf2?= <a@x.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?ks_c_5601-1987?B?sN/A+w==?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '배수현', subject: '견적' },
  ],
  [
    'charset cp1252 and iso-8859-1 with Windows signs',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-1?Q?10_=80_=96_l=92offre?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: '10 € – l’offre' },
  ],
  [
    'utf-7',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?utf-7?Q?Gr+APwA3w-e?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: 'Grüße' },
  ],
  [
    'ISO-2022-JP with a circled digit',
    'From: =?ISO-2022-JP?B?GyRCfGI2Ni0hGyhC?= <a@x.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '髙橋①' },
  ],
  [
    'ISO-2022-JP in two words',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?ISO-2022-JP?B?GyRCQkckQTlnJG8bKEI=?=\r\n =?ISO-2022-JP?B?GyRCJDskTjdvGyhC?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: '打ち合わせの件' },
  ],
  [
    'ISO-2022-JP with half-width kana',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?ISO-2022-JP?B?GyhJMV00GyhC?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: 'ｱﾝｴ' },
  ],
  [
    'ISO-2022-KR',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=euc-kr\r\nContent-Transfer-Encoding: 8bit\r\n\r\n\xb3\xbb\xc0\xcf \xba\xcb\xb0\xda\xbd\xc0\xb4\xcf\xb4\xd9.\r\n',
    { text: '내일 뵙겠습니다.' },
  ],
  [
    'HZ',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=HZ-GB-2312\r\n\r\n~{QyF7RQ<D3v~}\r\n',
    { text: '样品已寄出' },
  ],
  [
    'UTF-16 body',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\nN2jBVPJdxFv6UQ==\r\n',
    { text: '样品已寄出' },
  ],
  [
    'ISO-8859-8-I',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-8-i?B?9OLp+eQ=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-8-i\r\n\r\n\xf0\xfa\xf8\xe0\xe4 \xee\xe7\xf8\r\n',
    { subject: 'פגישה', text: 'נתראה מחר' },
  ],
  [
    'ISO-8859-9 and ISO-8859-7',
    'From: =?iso-8859-9?Q?=DEule_Y=FDld=FDz?= <a@x.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-7?B?0PHv8/bv8dw=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Şule Yıldız', subject: 'Προσφορά' },
  ],
  [
    'TIS-620',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?tis-620?B?47rgyrnNw9Kk0g==?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: 'ใบเสนอราคา' },
  ],
  [
    'windows-1257 and windows-1258',
    'From: =?windows-1257?B?Uvt0YSDedWthaXTr?= <a@x.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1258?B?QuFvIGdp4Q==?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Rūta Žukaitė', subject: 'Báo giá' },
  ],
  [
    'koi8-u',
    'From: =?koi8-u?B?tNfHxc4gt9bByw==?= <a@x.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Євген Їжак' },
  ],
  [
    'macintosh',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?macintosh?B?Uo51bmlvbg==?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { subject: 'Réunion' },
  ],
  [
    'us-ascii declared, UTF-8 sent',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=us-ascii\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xc3\xbc\xc3\x9fe aus K\xc3\xb6ln\r\n',
    { text: 'Grüße aus Köln' },
  ],
  [
    'iso-8859-1 declared, UTF-8 sent',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xc3\xbc\xc3\x9fe aus K\xc3\xb6ln, sch\xc3\xb6ne Tage\r\n',
    { text: 'Grüße aus Köln, schöne Tage' },
  ],
  [
    'utf-8 declared, Latin-1 sent',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xfc\xdfe aus K\xf6ln\r\n',
    { text: 'Grüße aus Köln' },
  ],
  [
    'utf-8 declared, GBK sent',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n\xc4\xfa\xba\xc3\xa3\xac\xd1\xf9\xc6\xb7\xd2\xd1\xbc\xc4\xb3\xf6\xa3\xac\xc7\xeb\xd7\xa2\xd2\xe2\xb2\xe9\xca\xd5\xa1\xa3\r\n',
    { text: '您好，样品已寄出，请注意查收。' },
  ],
  [
    'iso-8859-1 declared, GBK sent',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n\xc4\xfa\xba\xc3\xa3\xac\xd1\xf9\xc6\xb7\xd2\xd1\xbc\xc4\xb3\xf6\xa3\xac\xc7\xeb\xd7\xa2\xd2\xe2\xb2\xe9\xca\xd5\xa1\xa3\r\n',
    { text: '您好，样品已寄出，请注意查收。' },
  ],
  [
    'gb2312 declared, UTF-8 sent',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=gb2312\r\nContent-Transfer-Encoding: 8bit\r\n\r\n\xe6\x82\xa8\xe5\xa5\xbd\xef\xbc\x8c\xe6\xa0\xb7\xe5\x93\x81\xe5\xb7\xb2\xe5\xaf\x84\xe5\x87\xba\xef\xbc\x8c\xe8\xaf\xb7\xe6\xb3\xa8\xe6\x84\x8f\xe6\x9f\xa5\xe6\x94\xb6\xe3\x80\x82\r\n',
    { text: '您好，样品已寄出，请注意查收。' },
  ],
  [
    'charset in quotes with a blank',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=" GBK "\r\n\r\n\xd1\xf9\xc6\xb7\r\n',
    { text: '样品' },
  ],
  [
    'html with a charset of its own',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body>\xd1\xf9\xc6\xb7\xd2\xd1\xbc\xc4\xb3\xf6</body></html>\r\n',
    { text: '样品已寄出' },
  ],
  [
    'html whose meta lies',
    'From: a@x.example\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: x\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><head><meta charset=gb2312></head><body>\xe6\xa0\xb7\xe5\x93\x81\xe5\xb7\xb2\xe5\xaf\x84\xe5\x87\xba</body></html>\r\n',
    { text: '样品已寄出' },
  ],
  [
    'lower-case header names and no space',
    'from:Denise Harlow <d@harlow.example>\r\nsubject:Order\r\nto:tom@acme.example\r\n\r\nok\r\n',
    { name: 'Denise Harlow', subject: 'Order', text: 'ok' },
  ],
  [
    'space before the colon',
    'From : Denise Harlow <d@harlow.example>\r\nSubject : Order\r\n\r\nok\r\n',
    { name: 'Denise Harlow', subject: 'Order', text: 'ok' },
  ],
]
