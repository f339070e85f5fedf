import type { CardHolds } from './read-files.ts'

/** Cards as ordinary programs write them; one card or a few. People are invented. */
export const ORDINARY_CARDS: readonly (readonly [what: string, lines: string, holds: readonly CardHolds[]])[] = [
  [
    'Apple Contacts on a Mac',
    `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//macOS 14.5//EN
N:Whitlock;Hannah;;;
FN:Hannah Whitlock
ORG:Harlow Ltd;
TITLE:Buyer
EMAIL;type=INTERNET;type=WORK;type=pref:hannah@harlow.example
TEL;type=CELL;type=VOICE;type=pref:+44 7700 900143
TEL;type=WORK;type=VOICE:020 7946 0143 x27
ADR;type=WORK;type=pref:;;4 Harbour Row;Bristol;;BS1 4AA;United Kingdom
item1.URL;type=pref:http\\://www.harlow.example
item1.X-ABLabel:_$!<HomePage>!$_
UID:1-2-3
X-ABUID:1-2-3:ABPerson
END:VCARD`,
    [
      {
        name: 'Hannah Whitlock',
        family: 'Whitlock',
        given: 'Hannah',
        phones: '+447700900143 mobile, +442079460143;27 work',
        emails: 'hannah@harlow.example',
        org: 'Harlow Ltd',
        title: 'Buyer',
        address: '4 Harbour Row, Bristol, BS1 4AA, United Kingdom',
        urls: 'http://www.harlow.example/',
      },
    ],
  ],
  [
    'Apple company card',
    `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iOS 17.4//EN
N:;;;;
FN:Harlow Ltd
ORG:Harlow Ltd;
TEL;type=MAIN:+44 20 7946 0100
X-ABShowAs:COMPANY
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:Lathbury;Gordon;;;
FN:Gordon Lathbury
TEL;type=CELL:+44 7700 900144
END:VCARD`,
    [{ name: 'Gordon Lathbury', phones: '+447700900144 mobile' }],
  ],
  [
    'Google Contacts export',
    `BEGIN:VCARD
VERSION:3.0
FN:Oliver J. Brannigan
N:Brannigan;Oliver;J.;;
EMAIL;TYPE=INTERNET;TYPE=HOME:oliver@brannigan.example
EMAIL;TYPE=INTERNET;TYPE=WORK:ob@merrowdale.example
TEL;TYPE=CELL:(415) 555-0143
TEL;TYPE=WORK:+1 415-555-0144
item1.ORG:Merrowdale\\, Inc.
item1.X-ABLabel:
TITLE:VP Sales
NOTE:Met in Boston.\\nCall in spring.
CATEGORIES:myContacts
END:VCARD`,
    [
      {
        name: 'Oliver J. Brannigan',
        family: 'Brannigan',
        given: 'Oliver',
        emails: 'oliver@brannigan.example, ob@merrowdale.example',
        org: 'Merrowdale, Inc.',
        title: 'VP Sales',
      },
    ],
  ],
  [
    'Google Contacts with a nickname and a custom label',
    `BEGIN:VCARD
VERSION:3.0
FN:Dr. Joan Prescott Jr.
N:Prescott;Joan;;Dr.;Jr.
NICKNAME:Joanie
item1.EMAIL;TYPE=INTERNET:joan@prescott.example
item1.X-ABLabel:Practice
item2.TEL:+1 415-555-0143
item2.X-ABLabel:Assistant
ADR;TYPE=WORK:;;12 Elm St;Dayton;OH;45402;US;12 Elm St\\nDayton\\, OH 45402\\nUS
END:VCARD`,
    [
      {
        family: 'Prescott',
        given: 'Joan',
        emails: 'joan@prescott.example',
        phones: '+14155550143',
        address: '12 Elm St, Dayton, OH 45402, US',
      },
    ],
  ],
  [
    'Outlook 2.1 in German',
    `BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=de;CHARSET=Windows-1252:Kirchbauer;Jörg
FN;CHARSET=Windows-1252:Jörg Kirchbauer
ORG;CHARSET=Windows-1252:Lindhorst Söhne GmbH
TITLE;CHARSET=Windows-1252:Geschäftsführer
TEL;WORK;VOICE:+49 30 23125143
TEL;CELL;VOICE:+49 171 3925143
EMAIL;PREF;INTERNET:j.kirchbauer@lindhorst.example
END:VCARD`,
    [
      {
        name: 'Jörg Kirchbauer',
        org: 'Lindhorst Söhne GmbH',
        title: 'Geschäftsführer',
        phones: '+493023125143 work, +491713925143 mobile',
      },
    ],
  ],
  [
    'Outlook 2.1 with quoted printable in Latin-1',
    `BEGIN:VCARD
VERSION:2.1
N;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:M=FCller;J=FCrgen
FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=FCrgen M=FCller
ORG;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:B=E4ckerei M=FCller KG
ADR;WORK;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:;;Hauptstra=DFe 7;=
 K=F6ln;;50667;Deutschland
TEL;WORK:+49 221 5550143
END:VCARD`,
    [{ name: 'Jürgen Müller', org: 'Bäckerei Müller KG', phones: '+492215550143 work' }],
  ],
  [
    'Outlook in French',
    `BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=fr:Delacourt;Sylvie;;Mme
FN:Mme Sylvie Delacourt
ORG:Courtevelle SAS;Achats
TITLE:Responsable des achats
NOTE;ENCODING=QUOTED-PRINTABLE:Rencontr=E9e au salon=0D=0A=
=0D=0A
TEL;WORK;VOICE:+33 (1) 55 51 01 43
TEL;WORK;FAX:+33 (1) 55 51 01 44
ADR;WORK;PREF:;;8 rue du Port;Nantes;;44000;France
EMAIL;PREF;INTERNET:s.delacourt@courtevelle.example
REV:20260305T100000Z
END:VCARD`,
    [
      {
        family: 'Delacourt',
        given: 'Sylvie',
        org: 'Courtevelle SAS',
        dept: 'Achats',
        title: 'Responsable des achats',
        phones: '+33155510143 work, +33155510144 fax',
        address: '8 rue du Port, Nantes, 44000, France',
      },
    ],
  ],
  [
    'Outlook in Chinese with GB2312 quoted printable',
    `BEGIN:VCARD
VERSION:2.1
N;LANGUAGE=zh-cn;CHARSET=gb2312;ENCODING=QUOTED-PRINTABLE:=CD=F5;=BD=A8=B9=FA
FN;CHARSET=gb2312;ENCODING=QUOTED-PRINTABLE:=CD=F5=BD=A8=B9=FA
ORG;CHARSET=gb2312;ENCODING=QUOTED-PRINTABLE:=E1=B0=BA=A3=BF=C6=BC=BC=D3=D0=CF=DE=B9=AB=CB=BE
TEL;WORK;VOICE:+86 (21) 58550143
TEL;CELL;VOICE:13855550143
EMAIL;PREF;INTERNET:wang@lanhai.example
END:VCARD`,
    [
      {
        name: '王建国',
        family: '王',
        given: '建国',
        org: '岚海科技有限公司',
        phones: '+862158550143 work, +8613855550143 mobile',
      },
    ],
  ],
  [
    'Outlook in Japanese with Shift_JIS',
    `BEGIN:VCARD
VERSION:2.1
N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=92=86=91=BA;=94=FC=8D=E7
FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=92=86=91=BA =94=FC=8D=E7
SOUND;X-IRMC-N;CHARSET=SHIFT_JIS:;;;;
TEL;CELL:090-5555-0143
END:VCARD`,
    [{ name: '中村 美咲', family: '中村', given: '美咲' }],
  ],
  [
    'Outlook in Russian with UTF-8 quoted printable',
    `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=92=D0=B5=D1=80=D1=88=D0=B8=D0=BD=D0=B8=D0=BD;=D0=94=D0=BC=D0=B8=D1=82=D1=80=D0=B8=D0=B9;=D0=A1=D0=B5=D1=80=D0=B3=D0=B5=D0=B5=D0=B2=D0=B8=D1=87
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=94=D0=BC=D0=B8=D1=82=D1=80=D0=B8=D0=B9 =
=D0=92=D0=B5=D1=80=D1=88=D0=B8=D0=BD=D0=B8=D0=BD
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9E=D0=9E=D0=9E =C2=AB=D0=92=D0=B5=D1=80=D1=88=D0=B8=D0=BD=D0=B0=C2=BB
TEL;WORK;VOICE:+7 (495) 555-01-43
TEL;CELL:+7 916 555-01-43
END:VCARD`,
    [
      {
        name: 'Дмитрий Вершинин',
        family: 'Вершинин',
        given: 'Дмитрий',
        org: 'ООО «Вершина»',
        phones: '+74955550143 work, +79165550143 mobile',
      },
    ],
  ],
  [
    'Android 2.1 in Chinese',
    `BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=9D=8E;=E7=A7=80=E8=8B=B1;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=9D=8E=E7=A7=80=E8=8B=B1
TEL;CELL:138-5555-0143
TEL;WORK:021-58550143
EMAIL;WORK:lixy@lanhai.example
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=B2=9A=E6=B5=B7=E7=A7=91=E6=8A=80
TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E9=87=87=E8=B4=AD=E7=BB=8F=E7=90=86
END:VCARD`,
    [
      {
        name: '李秀英',
        family: '李',
        given: '秀英',
        org: '岚海科技',
        title: '采购经理',
        emails: 'lixy@lanhai.example',
      },
    ],
  ],
  [
    'Android whose whole name is the family name',
    `BEGIN:VCARD
VERSION:2.1
N:;Hannah Whitlock;;;
FN:Hannah Whitlock
TEL;CELL;PREF:+14155550143
END:VCARD`,
    [{ name: 'Hannah Whitlock', family: 'Whitlock', given: 'Hannah' }],
  ],
  [
    'Samsung with a custom kind',
    `BEGIN:VCARD
VERSION:2.1
N:Lathbury;Gordon;;;
FN:Gordon Lathbury
TEL;X-Work Mobile:+447700900144
TEL;HOME;FAX:+442079460145
EMAIL;X-Private:gordon@lathbury.example
END:VCARD`,
    [{ name: 'Gordon Lathbury', phones: '+447700900144, +442079460145 fax', emails: 'gordon@lathbury.example' }],
  ],
  [
    'Xiaomi 3.0',
    `BEGIN:VCARD
VERSION:3.0
N:王;美玲;;;
FN:王美玲
TEL;TYPE=CELL:+86 138 5555 0143
TEL;TYPE=WORK,FAX:021-58550144
ORG:岚海科技有限公司
X-PHONETIC-FIRST-NAME:Meiling
END:VCARD`,
    [
      {
        name: '王美玲',
        family: '王',
        given: '美玲',
        phones: '+8613855550143 mobile, +862158550144 fax',
        org: '岚海科技有限公司',
      },
    ],
  ],
  [
    'Nextcloud 4.0',
    `BEGIN:VCARD
VERSION:4.0
PRODID:-//Nextcloud Contacts v5.5
UID:6b1c
FN:Femke de Boomsma
N:de Boomsma;Femke;;;
EMAIL;TYPE=WORK:femke@zonderveld.example
TEL;TYPE=WORK,VOICE:+31 20 555 0143
TEL;VALUE=uri;TYPE="voice,cell":tel:+31-6-12345143
ORG:Zonderveld B.V.;Inkoop
TITLE:Inkoper
ADR;TYPE=WORK:;;Kade 4;Utrecht;;3511 AB;Nederland
URL;VALUE=URI:https://zonderveld.example
REV:20260305T100000Z
END:VCARD`,
    [
      {
        name: 'Femke de Boomsma',
        family: 'de Boomsma',
        given: 'Femke',
        phones: '+31205550143 work, +31612345143 mobile',
        org: 'Zonderveld B.V.',
        dept: 'Inkoop',
        title: 'Inkoper',
        urls: 'https://zonderveld.example/',
      },
    ],
  ],
  [
    '4.0 of RFC 6350',
    `BEGIN:VCARD
VERSION:4.0
KIND:individual
FN:Simone Perreault
N:Perreault;Simone;;;ing. jr,M.Sc.
BDAY:--0203
GENDER:F
LANG;PREF=1:fr
ORG;TYPE=work:Courtevelle SA
ADR;TYPE=work:;Bureau D2-630;2875 boul. Laurier;Quebec;QC;G1V 2M2;Canada
TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-555-0143;ext=102
TEL;VALUE=uri;TYPE="work,cell,voice,video,text":tel:+1-418-555-0144
EMAIL;TYPE=work:simone@courtevelle.example
GEO;TYPE=work:geo:46.772673,-71.282945
TZ:-0500
URL;TYPE=home:http://courtevelle.example/simone
END:VCARD`,
    [
      {
        name: 'Simone Perreault',
        family: 'Perreault',
        given: 'Simone',
        phones: '+14185550143;102 work, +14185550144 mobile',
        emails: 'simone@courtevelle.example',
        org: 'Courtevelle SA',
      },
    ],
  ],
  [
    'Exchange / Outlook on the web',
    `BEGIN:VCARD
PROFILE:VCARD
VERSION:3.0
MAILER:Microsoft Exchange
PRODID:Microsoft Exchange
FN:Gordon Lathbury
N:Lathbury;Gordon;;;
NOTE:\\n
EMAIL:gordon@harlow.example
ORG:Harlow Ltd;Finance
CLASS:PUBLIC
ADR;TYPE=WORK:;;1 Quay St;Leeds;;LS1 4AP;UK
TEL;TYPE=WORK:+44 113 496 0143
TEL;TYPE=CELL:
TITLE:Controller
X-MS-IMADDRESS:
REV:2026-03-05T10:00:00
END:VCARD`,
    [
      {
        name: 'Gordon Lathbury',
        org: 'Harlow Ltd',
        dept: 'Finance',
        title: 'Controller',
        phones: '+441134960143 work',
        emails: 'gordon@harlow.example',
      },
    ],
  ],
  [
    'Zoho',
    `BEGIN:VCARD
VERSION:3.0
PRODID:-//Zoho Corporation//Zoho Contacts 1.0//EN
N:Deshmukhwar;Rahul;;Mr.;
FN:Rahul Deshmukhwar
EMAIL;TYPE=PREF,INTERNET,WORK:rahul@deshmukh.example
TEL;TYPE=WORK,VOICE:+91 22 4555 0143
TEL;TYPE=CELL,VOICE:+91 98205 50143
ORG:Deshmukh Forge Pvt. Ltd.
END:VCARD`,
    [
      {
        family: 'Deshmukhwar',
        given: 'Rahul',
        phones: '+912245550143 work, +919820550143 mobile',
        org: 'Deshmukh Forge Pvt. Ltd.',
      },
    ],
  ],
  [
    'LinkedIn',
    `BEGIN:VCARD
VERSION:3.0
N:Tornabuoni;Chiara;;;
FN:Chiara Tornabuoni
ORG:Torrefazione Brunelli S.p.A.
TITLE:Export Manager at Torrefazione Brunelli
URL;TYPE=LinkedIn:https://www.linkedin.com/in/chiara-tornabuoni-143
EMAIL;TYPE=INTERNET:chiara@brunelli.example
END:VCARD`,
    [
      {
        name: 'Chiara Tornabuoni',
        org: 'Torrefazione Brunelli S.p.A.',
        urls: 'https://www.linkedin.com/in/chiara-tornabuoni-143',
        emails: 'chiara@brunelli.example',
      },
    ],
  ],
  [
    'Thunderbird',
    `BEGIN:VCARD
VERSION:4.0
EMAIL;PREF=1:petr@javorina.example
FN:Petr Havlíčka
N:Havlíčka;Petr;;;
TEL;TYPE=work;VALUE=TEXT:+420 222 555 014
ORG:Javorina s.r.o.
UID:aa
END:VCARD`,
    [
      {
        name: 'Petr Havlíčka',
        family: 'Havlíčka',
        given: 'Petr',
        phones: '+420222555014 work',
        org: 'Javorina s.r.o.',
      },
    ],
  ],
  [
    'Thunderbird of old times',
    `begin:vcard
fn;quoted-printable:S=C3=B8ren Bjerreg=C3=A5rd
n;quoted-printable:Bjerreg=C3=A5rd;S=C3=B8ren
org:Fossheim A/S
email;internet:s@fossheim.example
title;quoted-printable:S=C3=A6lger
tel;work:+45 35 55 01 43
version:2.1
end:vcard`,
    [
      {
        name: 'Søren Bjerregård',
        family: 'Bjerregård',
        given: 'Søren',
        org: 'Fossheim A/S',
        title: 'Sælger',
        phones: '+4535550143 work',
      },
    ],
  ],
  [
    'Evolution',
    `BEGIN:VCARD
VERSION:3.0
X-EVOLUTION-FILE-AS:Olszanka\\, Jan
FN:Jan Wiśniowiecki
N:Wiśniowiecki;Jan;;;
TEL;TYPE="WORK,VOICE";X-EVOLUTION-UI-SLOT=1:+48 22 555 01 43
EMAIL;TYPE=WORK;X-EVOLUTION-UI-SLOT=1:jan@olszanka.example
ORG:Olszanka Sp. z o.o.
X-EVOLUTION-SPOUSE:
END:VCARD`,
    [
      {
        name: 'Jan Wiśniowiecki',
        phones: '+48225550143 work',
        emails: 'jan@olszanka.example',
        org: 'Olszanka Sp. z o.o.',
      },
    ],
  ],
  [
    'Salesforce style, folded lines',
    `BEGIN:VCARD
VERSION:3.0
N:Belmonte Carrasco;Lucía;;;
FN:Lucía Belmonte
  Carrasco
ORG:Frutales Almanza S.A. de C.V.
TITLE:Directora de Compras
EMAIL;TYPE=WORK:lucia.belmonte@
 almanza.example
TEL;TYPE=WORK:+52 55 5555 0143 ext. 27
END:VCARD`,
    [
      {
        name: 'Lucía Belmonte Carrasco',
        family: 'Belmonte Carrasco',
        given: 'Lucía',
        org: 'Frutales Almanza S.A. de C.V.',
        emails: 'lucia.belmonte@almanza.example',
        phones: '+525555550143;27 work',
      },
    ],
  ],
  [
    'HubSpot style without N',
    `BEGIN:VCARD
VERSION:3.0
FN:Seamus O'Driscoll
EMAIL:seamus@driscoll.example
TEL:+353 1 555 0143
END:VCARD`,
    [{ name: "Seamus O'Driscoll", family: "O'Driscoll", given: 'Seamus', phones: '+35315550143' }],
  ],
  [
    'DingTalk',
    `BEGIN:VCARD
VERSION:3.0
N:;赵一鸣;;;
FN:赵一鸣
ORG:岚海科技有限公司;研发部
TITLE:高级工程师
TEL;TYPE=CELL:13855550143
EMAIL;TYPE=WORK:zhaoym@lanhai.example
END:VCARD`,
    [{ name: '赵一鸣', family: '赵', given: '一鸣', org: '岚海科技有限公司', dept: '研发部', title: '高级工程师' }],
  ],
  [
    'WeCom',
    `BEGIN:VCARD
VERSION:3.0
FN:周星宇
N:周星宇;;;;
TEL;TYPE=WORK:+86-755-86550143
TEL;TYPE=CELL:+86 13855550143
ADR;TYPE=WORK:;;科技园南路8号;深圳;广东;518000;中国
END:VCARD`,
    [{ name: '周星宇', family: '周', given: '星宇', phones: '+8675586550143 work, +8613855550143 mobile' }],
  ],
  [
    'card scanner',
    `BEGIN:VCARD
VERSION:3.0
N:Chan;Tai Man;;;
FN:Chan Tai Man
ORG:Rankai Trading Ltd.
TITLE:Sales Manager
TEL;TYPE=WORK:(852) 2555 0143
TEL;TYPE=WORK,FAX:(852) 2555 0144
EMAIL:tmchan@rankai.example
ADR;TYPE=WORK:;;Unit 5\\, 12/F\\, Harbour Centre\\, Kowloon;;;;Hong Kong
END:VCARD`,
    [
      {
        name: 'Chan Tai Man',
        family: 'Chan',
        given: 'Tai Man',
        phones: '+85225550143 work, +85225550144 fax',
        org: 'Rankai Trading Ltd.',
        title: 'Sales Manager',
        address: 'Unit 5, 12/F, Harbour Centre, Kowloon, Hong Kong',
      },
    ],
  ],
  [
    'QR code on a badge',
    `BEGIN:VCARD
VERSION:3.0
N:Koskimäki;Aleksi
FN:Aleksi Koskimäki
ORG:Hirvikoski Oy
TITLE:Toimitusjohtaja
TEL;WORK;VOICE:+358 40 555 0143
EMAIL;WORK;INTERNET:aleksi@hirvikoski.example
URL:www.hirvikoski.example
END:VCARD`,
    [
      {
        name: 'Aleksi Koskimäki',
        phones: '+358405550143 work',
        emails: 'aleksi@hirvikoski.example',
        urls: 'https://www.hirvikoski.example/',
      },
    ],
  ],
  [
    'BlackBerry',
    `BEGIN:VCARD
VERSION:2.1
N:Teasdale;Warren
FN:Warren Teasdale
EMAIL;INTERNET:warren@teasdale.example
TEL;CELL;VOICE:4155550143
ADR;WORK:;;5 Pine St;Salem;OR;97301;USA
END:VCARD`,
    [{ name: 'Warren Teasdale', emails: 'warren@teasdale.example', address: '5 Pine St, Salem, OR 97301, USA' }],
  ],
  [
    'Lotus Notes',
    `BEGIN:VCARD
VERSION:3.0
N:Dunmore;Katherine;A;;
FN:Katherine A Dunmore
ORG:Merrowdale Bank\\, N.A.;Risk
TEL;TYPE=work,voice:+1-312-555-0143 x27
TEL;TYPE=pager:+1-312-555-0199
EMAIL;TYPE=internet,pref:kdunmore@merrowdale.example
LABEL;TYPE=work:9 Lake St\\nChicago\\, IL 60601
END:VCARD`,
    [
      {
        family: 'Dunmore',
        given: 'Katherine',
        org: 'Merrowdale Bank, N.A.',
        dept: 'Risk',
        emails: 'kdunmore@merrowdale.example',
      },
    ],
  ],
  [
    'Yahoo',
    `BEGIN:VCARD
VERSION:3.0
FN:Fiona McAllister
N:McAllister;Fiona;;;
EMAIL;TYPE=internet:fiona.mcallister@yahoo.com
TEL;TYPE=HOME:+1 503 555 0143
X-YAHOO-ID:fionam
END:VCARD`,
    [{ name: 'Fiona McAllister', phones: '+15035550143 home', emails: 'fiona.mcallister@yahoo.com' }],
  ],
  [
    'jabber and messengers',
    `BEGIN:VCARD
VERSION:3.0
FN:Rory FitzGerald
N:FitzGerald;Rory;;;
X-SKYPE:rory.fitz
IMPP;X-SERVICE-TYPE=Skype;type=HOME:skype:rory.fitz
EMAIL:rory@fitz.example
END:VCARD`,
    [{ name: 'Rory FitzGerald', handles: 'skype rory.fitz' }],
  ],
  [
    'Apple social WeChat',
    `BEGIN:VCARD
VERSION:3.0
N:陈;思远;;;
FN:陈思远
TEL;type=CELL:+8613855550143
X-SOCIALPROFILE;type=WeChat;x-user=siyuan_chen:x-apple:siyuan_chen
END:VCARD`,
    [{ name: '陈思远', handles: 'wechat siyuan_chen' }],
  ],
  [
    'WhatsApp share',
    `BEGIN:VCARD
VERSION:3.0
N:;Beryl;;;
FN:Beryl Lathbury
item1.TEL;waid=447700900145:+44 7700 900145
item1.X-ABLabel:Mobile
END:VCARD`,
    [{ name: 'Beryl Lathbury', phones: '+447700900145 mobile' }],
  ],
  [
    'Telegram share',
    `BEGIN:VCARD
VERSION:3.0
N:Гриценченко;Олександр;;;
FN:Олександр Гриценченко
TEL;TYPE=CELL:+380 67 555 0143
END:VCARD`,
    [{ name: 'Олександр Гриценченко', phones: '+380675550143 mobile' }],
  ],
  [
    'base64 photo and key between the fields',
    `BEGIN:VCARD
VERSION:3.0
FN:Robin Lathbury
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEB
 AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB
KEY;TYPE=PGP;ENCODING=b:mQENBF
N:Lathbury;Robin;;;
EMAIL:robin@lathbury.example
END:VCARD`,
    [{ name: 'Robin Lathbury', emails: 'robin@lathbury.example' }],
  ],
  [
    'Hungarian family first',
    `BEGIN:VCARD
VERSION:3.0
N:Szabolcsi;Bence;;Dr.;
FN:Dr. Szabolcsi Bence
ORG:Tiszafa Kft.
TEL;TYPE=CELL:+36 30 555 0143
END:VCARD`,
    [{ family: 'Szabolcsi', given: 'Bence', org: 'Tiszafa Kft.', phones: '+36305550143 mobile' }],
  ],
  [
    'FileMaker in 3.0 with charset',
    `BEGIN:VCARD
VERSION:3.0
N;CHARSET=utf-8:Karahanoğlu;Ayşe Nur;;;
FN;CHARSET=utf-8:Ayşe Nur Karahanoğlu
ORG;CHARSET=utf-8:Karahan Tekstil A.Ş.
TEL;TYPE=work;TYPE=voice:+90 212 555 01 43
END:VCARD`,
    [
      {
        name: 'Ayşe Nur Karahanoğlu',
        family: 'Karahanoğlu',
        given: 'Ayşe Nur',
        org: 'Karahan Tekstil A.Ş.',
        phones: '+902125550143 work',
      },
    ],
  ],
  [
    'several cards of a phone',
    `BEGIN:VCARD
VERSION:2.1
N:Whitlock;Hannah;;;
FN:Hannah Whitlock
TEL;CELL:+447700900143
END:VCARD
BEGIN:VCARD
VERSION:2.1
N:;Mum;;;
FN:Mum
TEL;HOME:+442079460146
END:VCARD

BEGIN:VCARD
VERSION:2.1
N:Lathbury;Gordon
FN:Gordon Lathbury
EMAIL;HOME:gordon@lathbury.example
END:VCARD`,
    [
      { name: 'Hannah Whitlock', phones: '+447700900143 mobile' },
      { name: 'Mum', phones: '+442079460146 home' },
      { name: 'Gordon Lathbury', emails: 'gordon@lathbury.example' },
    ],
  ],
]
