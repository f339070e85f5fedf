/** A card file, and what it holds as "name | phones | addresses | company". People are invented. */
export const VCARDS: readonly (readonly [what: string, text: string, holds: string])[] = [
  [
    '3.0 iPhone',
    'BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iOS 19//EN\r\nN:Novak;Maria;;;\r\nFN:Maria Novak\r\nORG:Brightwell Industries;\r\nTEL;type=CELL;type=VOICE;type=pref:+44 7700 900123\r\nitem1.EMAIL;type=INTERNET;type=pref:maria@brightwell.example\r\nitem1.X-ABLabel:work\r\nEND:VCARD\r\n',
    'Maria Novak | +447700900123 | maria@brightwell.example | Brightwell Industries',
  ],
  [
    '4.0',
    'BEGIN:VCARD\nVERSION:4.0\nFN:Jürgen Weiß\nN:Weiß;Jürgen;;Dr.;\nTEL;VALUE=uri;TYPE="voice,work":tel:+49-40-123456-78\nEMAIL:j.weiss@nordtec.example\nORG:Nordtec Maschinenbau GmbH\nEND:VCARD\n',
    'Jürgen Weiß | +494012345678 | j.weiss@nordtec.example | Nordtec Maschinenbau GmbH',
  ],
  [
    '4.0 extension',
    'BEGIN:VCARD\nVERSION:4.0\nFN:Ann Lee\nTEL;VALUE=uri:tel:+1-415-555-0134;ext=204\nEND:VCARD\n',
    'Ann Lee | +14155550134;204 |  | ',
  ],
  [
    '2.1 quoted printable',
    'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E9=99=88;=E9=9D=99;;;\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E9=99=88=E9=9D=99\r\nTEL;CELL:+8613800138000\r\nEND:VCARD\r\n',
    '陈静 | +8613800138000 |  | ',
  ],
  [
    '2.1 soft breaks',
    'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=89lodie =\r\nGarnier\r\nTEL;WORK:+33 4 72 10 30 30\r\nORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Atelier=20Garnier\r\nEND:VCARD\r\n',
    'Élodie Garnier | +33472103030 |  | Atelier Garnier',
  ],
  [
    'folded',
    'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Wolfgang von der\r\n  Heide\r\nEMAIL:wolfgang.von.der.heide@lindenb\r\n au.example\r\nEND:VCARD\r\n',
    'Wolfgang von der Heide |  | wolfgang.von.der.heide@lindenbau.example | ',
  ],
  [
    'escapes',
    'BEGIN:VCARD\nVERSION:3.0\nFN:Tom Bell\nORG:Bell\\, Carter & Sons\\; Ltd;Sales\nNOTE:one\\ntwo\nEND:VCARD\n',
    'Tom Bell |  |  | Bell, Carter & Sons; Ltd',
  ],
  [
    'only N',
    'BEGIN:VCARD\nVERSION:3.0\nN:Dahl;Ola;;;\nTEL:+47 22 12 34 56\nEND:VCARD\n',
    'Ola Dahl | +4722123456 |  | ',
  ],
  [
    'no version, lower case',
    'begin:vcard\nfn:Mette Holm\nemail:mette@bog.example\ntel:+45 33 12 34 56\nend:vcard\n',
    'Mette Holm | +4533123456 | mette@bog.example | ',
  ],
  ['no end', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ola Dahl\nTEL:+47 22 12 34 56\n', 'Ola Dahl | +4722123456 |  | '],
  [
    'two cards',
    'BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Tom Bell\nEND:VCARD\n',
    'Ann Lee |  |  | \nTom Bell |  |  | ',
  ],
  [
    'photo',
    'BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD\n /2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkI\nEMAIL:ann@acme.example\nEND:VCARD\n',
    'Ann Lee |  | ann@acme.example | ',
  ],
  [
    'byte order mark and blank lines',
    '\ufeffBEGIN:VCARD\r\n\r\nVERSION:3.0\r\nFN:Åsa Lindqvist\r\n\r\nEMAIL:asa@furu.example\r\nEND:VCARD\r\n',
    'Åsa Lindqvist |  | asa@furu.example | ',
  ],
  [
    'company card',
    'BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Nordtec GmbH\nORG:Nordtec GmbH\nX-ABShowAs:COMPANY\nTEL:+49 40 1234560\nEND:VCARD\n',
    '',
  ],
  [
    'labelled groups',
    'BEGIN:VCARD\nVERSION:3.0\nFN:王磊\nitem1.TEL:+86 21 5888 6600\nitem1.X-ABLabel:_$!<Work>!$_\nitem2.TEL;type=CELL:138 0013 8000\nORG:海川精密机械股份有限公司\nEND:VCARD\n',
    '王磊 | +862158886600,+8613800138000 |  | 海川精密机械股份有限公司',
  ],
  [
    'trailing semicolons',
    'BEGIN:VCARD\nVERSION:3.0\nN:Bell;Tom\nFN:Tom Bell;\nTEL;TYPE=work,voice:+44 20 7946 0018\nEND:VCARD\n',
    'Tom Bell | +442079460018 |  | ',
  ],
  [
    'mailto in address',
    'BEGIN:VCARD\nVERSION:4.0\nFN:Ann Lee\nEMAIL;VALUE=uri:mailto:ann@acme.example\nEND:VCARD\n',
    'Ann Lee |  | ann@acme.example | ',
  ],
  [
    'rows of old Mac',
    'BEGIN:VCARD\rVERSION:3.0\rFN:Ann Lee\rEMAIL:ann@acme.example\rEND:VCARD\r',
    'Ann Lee |  | ann@acme.example | ',
  ],
  [
    'japanese with sound',
    'BEGIN:VCARD\nVERSION:3.0\nN:鈴木;一郎;;;\nFN:鈴木 一郎\nX-PHONETIC-LAST-NAME:すずき\nTEL;TYPE=WORK:+81-3-1234-5678\nORG:山並製作所株式会社;営業部\nEND:VCARD\n',
    '鈴木 一郎 | +81312345678 |  | 山並製作所株式会社',
  ],
  [
    'text around',
    'Hello,\nmy card:\n\nBEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEMAIL:ann@acme.example\nEND:VCARD\n\nRegards',
    'Ann Lee |  | ann@acme.example | ',
  ],
]
