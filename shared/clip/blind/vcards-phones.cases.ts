import type { CardHolds } from './read-files.ts'

/** Cards as phones, messengers and makers of codes write them. People are invented. */
export const PHONE_CARDS: readonly (readonly [what: string, lines: string, holds: readonly CardHolds[]])[] = [
  [
    'Android of 2.1 with a name in quoted printable over several lines',
    `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9B=D0=B0=D0=BF=D1=82=D0=B5=D0=B2;=D0=9F=D0=B0=D0=B2=
=D0=B5=D0=BB;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9F=D0=B0=D0=B2=D0=B5=D0=BB=20=D0=9B=D0=B0=D0=BF=D1=
=82=D0=B5=D0=B2
TEL;CELL;PREF:89135550186
TEL;X-Direct:+7-383-555-01-86
TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=9E=D1=84=D0=B8=D1=81):+7 383 555-01-87
EMAIL;HOME:laptev@poshta.example
ADR;WORK;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;=D1=83=D0=BB. =D0=9B=D0=B5=D1=81=D0=BD=D0=B0=D1=8F 4;;;;
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB
 AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/2wBDAQEBAQEBAQE

END:VCARD`,
    [
      {
        name: 'Павел Лаптев',
        family: 'Лаптев',
        given: 'Павел',
        phones: '+79135550186 mobile, +73835550186, +73835550187',
        emails: 'laptev@poshta.example',
        address: 'ул. Лесная 4',
      },
    ],
  ],
  [
    'a Nokia of 2.1 in Latin-1 and UTF-8 without saying so',
    `BEGIN:VCARD
VERSION:2.1
REV:20090405T101010Z
UID:a1b2c3
N:Hirvelä;Sanna
TEL;CELL;VOICE:+358405550186
TEL;PREF;CELL;VOICE:+358405550187
EMAIL;INTERNET;PREF:sanna@hirvela.example
X-CLASS:private
LABEL;WORK;ENCODING=QUOTED-PRINTABLE:Koivutie 4=0D=0A33100 Tampere
END:VCARD`,
    [
      {
        name: 'Sanna Hirvelä',
        phones: '+358405550186 mobile, +358405550187 mobile',
        emails: 'sanna@hirvela.example',
        address: 'Koivutie 4, 33100 Tampere',
      },
    ],
  ],
  [
    'a group and its members',
    `BEGIN:VCARD
VERSION:4.0
KIND:group
FN:Board
MEMBER:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af
END:VCARD
BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af
FN:Duarte Falcato
EMAIL:duarte@falcato.example
END:VCARD`,
    [{ name: 'Duarte Falcato', emails: 'duarte@falcato.example' }],
  ],
  [
    'QQ mailbox export',
    `BEGIN:VCARD
VERSION:3.0
N:严;立群
FN:严立群
EMAIL;TYPE=PREF,INTERNET:10020030@qq.com
TEL;TYPE=CELL:15959255018
X-QQ:10020030
X-TENCENT-QQ:10020030
BDAY:1988-5-2
NOTE:客户\\n厦门
END:VCARD`,
    [
      {
        name: '严立群',
        emails: '10020030@qq.com',
        phones: '+8615959255018 mobile',
        handles: 'qq 10020030',
      },
    ],
  ],
  [
    'WeChat work card with its id',
    `BEGIN:VCARD
VERSION:3.0
N:;严立群;;;
FN:严立群
ORG:海沧精工有限公司
TITLE:销售总监
TEL;TYPE=CELL,VOICE:+86 15959255018
TEL;TYPE=WORK,VOICE:0592-2550186转844
X-WECHAT:leo_yan88
URL:haicang.example
ADR;TYPE=WORK:;;滨湖路18号;厦门;福建;361000;中国
END:VCARD`,
    [
      {
        name: '严立群',
        org: '海沧精工有限公司',
        title: '销售总监',
        phones: '+8615959255018 mobile, +865922550186;844 work',
        handles: 'wechat leo_yan88',
        urls: 'https://haicang.example/',
      },
    ],
  ],
  [
    'a Chinese phone in GBK quoted printable',
    `BEGIN:VCARD
VERSION:2.1
N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=D1=CF;=C1=A2=C8=BA;;;
FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=D1=CF=C1=A2=C8=BA
TEL;CELL:+8615959255018
END:VCARD`,
    [{ name: '严立群', family: '严', phones: '+8615959255018 mobile' }],
  ],
  [
    'a Japanese phone in Shift-JIS with its reading',
    `BEGIN:VCARD
VERSION:2.1
N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=88=C0=93=A1;=97D;;;
FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=88=C0=93=A1 =97D
SOUND;X-IRMC-N;CHARSET=SHIFT_JIS:ｱﾝﾄﾞｳ;ﾕｳ;;;
TEL;CELL;VOICE:09055501860
EMAIL;CELL:ando@keitai.example
END:VCARD`,
    [{ name: '安藤 優', family: '安藤', given: '優', emails: 'ando@keitai.example' }],
  ],
  [
    'a QR code that says only N, and a country by its address',
    `BEGIN:VCARD
VERSION:3.0
N:Ibáñez;Rodrigo
ORG:Ibáñez Hermanos, S.L.
TITLE:Gerente
TEL;WORK;VOICE:976 55 01 86
TEL;CELL:655 018 600
EMAIL;WORK;INTERNET:rodrigo@ibanez.example
ADR;WORK:;;Calle Mayor 4;Zaragoza;;50001;España
URL:http://ibanez.example
END:VCARD`,
    [
      {
        name: 'Rodrigo Ibáñez',
        org: 'Ibáñez Hermanos, S.L.',
        phones: '+34976550186 work, +34655018600 mobile',
        emails: 'rodrigo@ibanez.example',
        title: 'Gerente',
      },
    ],
  ],
  [
    'comma in place of semicolon, types without a name',
    `BEGIN:VCARD
VERSION:3.0
FN:Radu Ciobotaru
N:Ciobotaru,Radu
TEL;WORK,PREF:+40 256 550 186
EMAIL;WORK:radu@ciobotaru.example
END:VCARD`,
    [{ name: 'Radu Ciobotaru', phones: '+40256550186 work', emails: 'radu@ciobotaru.example' }],
  ],
  [
    'indented and with spaces about the colon',
    `  BEGIN:VCARD
  VERSION:3.0
  FN: Hendra Gunawan
  TEL;TYPE=CELL: +62 812-5550-1860
  EMAIL: hendra@gunawan.example
  END:VCARD`,
    [{ name: 'Hendra Gunawan', phones: '+6281255501860 mobile', emails: 'hendra@gunawan.example' }],
  ],
  [
    'a name with its parts in several values',
    `BEGIN:VCARD
VERSION:4.0
N:Falcato,Prates;Leonor;Maria,Inês;Dra.;
FN:Leonor Maria Inês Falcato Prates
TEL;TYPE=home:+351 21 255 0186
END:VCARD`,
    [
      {
        name: 'Leonor Maria Inês Falcato Prates',
        family: 'Falcato Prates',
        given: 'Leonor',
        phones: '+351212550186 home',
      },
    ],
  ],
  [
    'a person with an address only',
    `BEGIN:VCARD
VERSION:3.0
FN:emeka@anyanwu.example
N:;;;;
EMAIL:emeka@anyanwu.example
END:VCARD`,
    [{ emails: 'emeka@anyanwu.example' }],
  ],
  [
    'Korean phone, family and given in N, whole in FN',
    `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EB=B0=B0;=EC=88=98=ED=98=84;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EB=B0=B0=EC=88=98=ED=98=84
TEL;CELL:010-5501-8600
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EB=B0=B0=EC=9B=80;=EC=98=81=EC=97=85=ED=8C=80
END:VCARD`,
    [{ name: '배수현', family: '배', given: '수현', org: '배움', dept: '영업팀' }],
  ],
  [
    'instant messengers',
    `BEGIN:VCARD
VERSION:3.0
FN:Pim Suwannarat
TEL;TYPE=CELL:+66 81 555 0186
IMPP;X-SERVICE-TYPE=Skype;type=WORK:skype:pim.suwan
X-SKYPE:pim.suwan
X-SKYPE-USERNAME:pim.suwan
IMPP;X-SERVICE-TYPE=QQ:x-apple:20030040
X-LINE:pimline
END:VCARD`,
    [
      {
        name: 'Pim Suwannarat',
        phones: '+66815550186 mobile',
        handles: 'skype pim.suwan, qq 20030040, line pimline',
      },
    ],
  ],
]
