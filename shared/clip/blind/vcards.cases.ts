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
  [
    'google contacts',
    'BEGIN:VCARD\nVERSION:3.0\nFN:Dora Moss\nN:Moss;Dora;;;\nEMAIL;TYPE=INTERNET;TYPE=WORK:d.moss@greyfield.example\nTEL;TYPE=CELL:+44 7700 900441\nORG:Greyfield Foods Ltd;Export\nTITLE:Head of Export\nCATEGORIES:myContacts\nEND:VCARD\n',
    'Dora Moss | +447700900441 | d.moss@greyfield.example | Greyfield Foods Ltd',
  ],
  [
    'outlook 2.1',
    'BEGIN:VCARD\r\nVERSION:2.1\r\nN;LANGUAGE=de:Ahrens;Nils\r\nFN:Nils Ahrens\r\nORG:Ahrens Bau GmbH\r\nTEL;WORK;VOICE:+49 (431) 123456\r\nTEL;CELL;VOICE:+49 171 2345678\r\nADR;WORK;PREF:;;Deich 1;Kiel;;24103;Deutschland\r\nEMAIL;PREF;INTERNET:nils@ahrens-bau.example\r\nX-MS-OL-DEFAULT-POSTAL-ADDRESS:2\r\nEND:VCARD\r\n',
    'Nils Ahrens | +49431123456,+491712345678 | nils@ahrens-bau.example | Ahrens Bau GmbH',
  ],
  [
    'xiaomi qp',
    'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;=E7=A7=A6=E6=9C=97;;;\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=A7=A6=E6=9C=97\nTEL;CELL:138-6200-1122\nTEL;WORK:0512-62778899\nORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=B3=B0=E5=92=8C\nEND:VCARD\n',
    '秦朗 | +8613862001122,+8651262778899 |  | 泰和',
  ],
  [
    'huawei no version',
    'BEGIN:VCARD\nFN:毕小云\nTEL;TYPE=CELL:+86 137 7711 8800\nEND:VCARD',
    '毕小云 | +8613777118800 |  | ',
  ],
  [
    'lower case names',
    'begin:vcard\nversion:3.0\nfn:Owen Pratt\nn:Pratt;Owen;;;\ntel;type=work:+1 312 555 0199\nemail:owen@tallgrass.example\nend:vcard\n',
    'Owen Pratt | +13125550199 | owen@tallgrass.example | ',
  ],
  [
    'apple groups',
    'BEGIN:VCARD\nVERSION:3.0\nN:Kane;Bridget;;;\nFN:Bridget Kane\nORG:Kane & Pratt LLP;\nitem1.TEL:+1 (312) 555-0144\nitem1.X-ABLabel:_$!<Other>!$_\nitem2.EMAIL;type=INTERNET:bridget@kane.example\nitem2.X-ABLabel:Büro\nEND:VCARD\n',
    'Bridget Kane | +13125550144 | bridget@kane.example | Kane & Pratt LLP',
  ],
  [
    'no space fold tab',
    'BEGIN:VCARD\nVERSION:3.0\nFN:Marguerite\n\t Dunn\nEMAIL:m.dunn@tallgrass\n\t.example\nEND:VCARD\n',
    'Marguerite Dunn |  | m.dunn@tallgrass.example | ',
  ],
  [
    'utf8 bom',
    '\ufeffBEGIN:VCARD\nVERSION:4.0\nFN:Íñigo Sarasola\nTEL:tel:+54-11-2345-6789\nEND:VCARD\n',
    'Íñigo Sarasola | +541123456789 |  | ',
  ],
  [
    'two cards',
    'BEGIN:VCARD\nVERSION:3.0\nFN:Enno Harms\nEND:VCARD\n\nBEGIN:VCARD\nVERSION:3.0\nFN:Kaj Holm\nEND:VCARD\n',
    'Enno Harms |  |  | \nKaj Holm |  |  | ',
  ],
  [
    'japanese phonetic',
    'BEGIN:VCARD\nVERSION:3.0\nN:尾関;学;;;\nFN:尾関 学\nX-PHONETIC-LAST-NAME:おぜき\nTEL;TYPE=WORK:+81-3-5123-4567\nEND:VCARD\n',
    '尾関 学 | +81351234567 |  | ',
  ],
  [
    'company only',
    'BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Greyfield Foods Ltd\nORG:Greyfield Foods Ltd\nX-ABShowAs:COMPANY\nTEL:+44 1632 960441\nEND:VCARD\n',
    '',
  ],
  [
    'ext param',
    'BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nTEL;TYPE=WORK:+1 312 555 0177 x340\nEND:VCARD\n',
    'Ann Lee | +13125550177;340 |  | ',
  ],
  [
    'photo before',
    'BEGIN:VCARD\nVERSION:2.1\nFN:Tor Egil Dahl\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD\n /2wBDAAUDBAQEAwUEBAQF\n\nTEL;CELL:+47 412 34 567\nEND:VCARD\n',
    'Tor Egil Dahl | +4741234567 |  | ',
  ],
  [
    'mecard-ish qr',
    'BEGIN:VCARD\nVERSION:3.0\nN:Bassi;Ornella\nFN:Ornella Bassi\nTEL:+390512345678\nURL:https://lagoblu.example\nEMAIL:ornella@lagoblu.example\nEND:VCARD',
    'Ornella Bassi | +390512345678 | ornella@lagoblu.example | ',
  ],
  [
    'latin1 cr',
    'BEGIN:VCARD\rVERSION:3.0\rFN:Luc Kervran\rTEL:+33298123456\rEND:VCARD\r',
    'Luc Kervran | +33298123456 |  | ',
  ],
]
