import type { CardHolds } from './read-files.ts'

/** Cards as address books and directories of many makers write them. People are invented. */
export const PROGRAM_CARDS: readonly (readonly [what: string, lines: string, holds: readonly CardHolds[]])[] = [
  [
    'iCloud with custom labels, address and profile',
    `BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//iPhone OS 18.3//EN
N:Okerlund;Tessa;Marie;Dr.;
FN:Dr. Tessa Marie Okerlund
ORG:Northmere Ltd;Research;
TITLE:Lab Manager
item1.EMAIL;type=INTERNET;type=pref:tessa@northmere.example
item1.X-ABLabel:_$!<Work>!$_
TEL;type=IPHONE;type=CELL;type=VOICE;type=pref:+44 7700 900186
item2.TEL:+44 20 7946 0186
item2.X-ABLabel:Direktwahl
TEL;type=WORK;type=FAX:+44 20 7946 0187
item3.ADR;type=WORK;type=pref:;;12 Mill Lane;Leeds;;LS1 4AP;United Kingdom
item3.X-ABADR:gb
item4.URL;type=pref:https\\://www.northmere.example/tessa
item4.X-ABLabel:_$!<HomePage>!$_
X-SOCIALPROFILE;type=linkedin;x-user=tessaokerlund:https://www.linkedin.com/in/tessaokerlund
BDAY;value=date:1604-05-02
NOTE:Met at the fair
END:VCARD`,
    [
      {
        name: 'Dr. Tessa Marie Okerlund',
        family: 'Okerlund',
        given: 'Tessa',
        phones: '+447700900186 mobile, +442079460186 direct, +442079460187 fax',
        emails: 'tessa@northmere.example',
        org: 'Northmere Ltd',
        dept: 'Research',
        title: 'Lab Manager',
        address: '12 Mill Lane, Leeds, LS1 4AP, United Kingdom',
        urls: 'https://www.northmere.example/tessa, https://www.linkedin.com/in/tessaokerlund',
      },
    ],
  ],
  [
    'Outlook in German with quoted printable labels',
    `BEGIN:VCARD
VERSION:2.1
X-MS-SIGNATURE:YES
N;LANGUAGE=de;CHARSET=Windows-1252:Kranzler;Ulrike;;Dr.
FN;CHARSET=Windows-1252:Dr. Ulrike Kranzler
ORG:Kranzler Verlag GmbH;Lektorat
TITLE:Leiterin Lektorat
TEL;WORK;VOICE:+49 (6221) 550186
TEL;CELL;VOICE:+49 (151) 55018600
TEL;WORK;FAX:+49 (6221) 550187
ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:;;Hauptstra=C3=9Fe 4;Heidelberg;;69117;Deutschland
LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Hauptstra=C3=9Fe 4=0D=0A=
69117 Heidelberg
X-MS-OL-DEFAULT-POSTAL-ADDRESS:2
URL;WORK:www.kranzler.example
EMAIL;PREF;INTERNET:u.kranzler@kranzler.example
X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://schemas.microsoft.com/office/outlook/12/electronicbusinesscards" ver="1.0"/>
REV:20260305T101010Z
END:VCARD`,
    [
      {
        name: 'Dr. Ulrike Kranzler',
        family: 'Kranzler',
        given: 'Ulrike',
        phones: '+496221550186 work, +4915155018600 mobile, +496221550187 fax',
        emails: 'u.kranzler@kranzler.example',
        org: 'Kranzler Verlag GmbH',
        dept: 'Lektorat',
        title: 'Leiterin Lektorat',
        address: 'Hauptstraße 4, Heidelberg, 69117, Deutschland',
        urls: 'https://www.kranzler.example/',
      },
    ],
  ],
  [
    'Exchange with an address of its own directory beside the real one',
    `BEGIN:VCARD
VERSION:2.1
N:Harlow;Curtis
FN:Curtis Harlow
EMAIL;EX:/o=Northmere/ou=First Administrative Group/cn=Recipients/cn=charlow
EMAIL;PREF;INTERNET:curtis.harlow@northmere.example
TEL;WORK;VOICE:(303) 555-0100 x186
TEL;PAGER:303-555-0199
END:VCARD`,
    [
      {
        name: 'Curtis Harlow',
        emails: 'curtis.harlow@northmere.example',
        phones: '+13035550100;186 work, +13035550199 other',
      },
    ],
  ],
  [
    '4.0 with alternatives, language and preference',
    `BEGIN:VCARD
VERSION:4.0
PROFILE:VCARD
KIND:individual
FN;ALTID=1;LANGUAGE=zh:严立群
FN;ALTID=1;LANGUAGE=en:Leo Yan
N;ALTID=1;LANGUAGE=zh:严;立群;;;
N;ALTID=1;LANGUAGE=en:Yan;Leo;;;
ORG;SORT-AS="haicang":海沧精工有限公司;外贸部
TEL;TYPE=cell;PREF=1;VALUE=uri:tel:+86-159-5925-5018
TEL;TYPE="work,voice";VALUE=uri:tel:+86-592-255-0186;ext=844
EMAIL;PREF=1:leo@haicang.example
LANG;PREF=1:zh
IMPP;PREF=1:xmpp:leo@chat.example
ADR;LABEL="福建省厦门市海沧区滨湖路18号":;;滨湖路18号;厦门市;福建省;361000;中国
END:VCARD`,
    [
      {
        name: '严立群',
        family: '严',
        given: '立群',
        org: '海沧精工有限公司',
        dept: '外贸部',
        phones: '+8615959255018 mobile, +865922550186;844 work',
        emails: 'leo@haicang.example',
      },
    ],
  ],
  [
    'Thunderbird with its own fields',
    `BEGIN:VCARD
VERSION:4.0
FN:Jolanta Wilczak
N:Wilczak;Jolanta;;;
NICKNAME:Jola
EMAIL;PREF=1:jolanta@wilczak.example
EMAIL:j.wilczak@gmail.com
TEL;VALUE=TEXT;TYPE=work:58 555 01 86 wew. 44
TEL;TYPE=cell;VALUE=TEXT:+48 601 550 186
TZ;VALUE=TEXT:Europe/Warsaw
ORG:Wilczak Sp. z o.o.;Dział Handlowy
ROLE:Kierownik
X-CUSTOM1;VALUE=TEXT:rabat 5
UID:9a
END:VCARD`,
    [
      {
        name: 'Jolanta Wilczak',
        emails: 'jolanta@wilczak.example, j.wilczak@gmail.com',
        phones: '+48585550186;44 work, +48601550186 mobile',
        org: 'Wilczak Sp. z o.o.',
        dept: 'Dział Handlowy',
        title: 'Kierownik',
      },
    ],
  ],
  [
    'Evolution, folded in the middle of a word, with a blank label',
    `BEGIN:VCARD
VERSION:3.0
URL:
TITLE:Responsable 
 achats
ROLE:
X-EVOLUTION-FILE-AS:Vasseur\\, Clément
FN:Clément Vasseur
N:Vasseur;Clément;;M.;
ADR;TYPE=WORK:;Bâtiment B;4 rue des Tilleuls;Brest;;29200;France
LABEL;TYPE=WORK:4 rue des Tilleuls\\n29200 Brest\\nFrance
TEL;TYPE=WORK,VOICE;X-EVOLUTION-UI-SLOT=1:02 98 55 01 86
EMAIL;TYPE=WORK;X-EVOLUTION-UI-SLOT=1:clement@vasseur.exam
 ple
X-EVOLUTION-VIDEO-URL:
END:VCARD`,
    [
      {
        name: 'Clément Vasseur',
        emails: 'clement@vasseur.example',
        title: 'Responsable achats',
        phones: '+33298550186 work',
        address: 'Bâtiment B, 4 rue des Tilleuls, Brest, 29200, France',
      },
    ],
  ],
  [
    'Google with its own labels and two organisations',
    `BEGIN:VCARD
VERSION:3.0
FN:Noa Barkai
N:Barkai;Noa;;;
item1.EMAIL;TYPE=INTERNET:noa@barkai.example
item1.X-ABLabel:
item2.TEL:052-555-0186
item2.X-ABLabel:נייד
item3.ORG:Barkai Industries
item3.TITLE:CFO
item4.URL:https\\://barkai.example
item4.X-ABLabel:PROFILE
item5.X-ABRELATEDNAMES:Dan Barkai
item5.X-ABLabel:_$!<Spouse>!$_
END:VCARD`,
    [
      {
        name: 'Noa Barkai',
        emails: 'noa@barkai.example',
        org: 'Barkai Industries',
        title: 'CFO',
        urls: 'https://barkai.example/',
      },
    ],
  ],
  [
    'a card inside a card (2.1 AGENT)',
    `BEGIN:VCARD
VERSION:2.1
N:Harlow;Denise
FN:Denise Harlow
AGENT:
BEGIN:VCARD
VERSION:2.1
N:Marsh;Ivy
FN:Ivy Marsh
TEL;WORK:+44 20 7946 0188
END:VCARD
TEL;WORK:+44 20 7946 0186
END:VCARD`,
    [{ name: 'Denise Harlow', phones: '+442079460186 work' }],
  ],
  [
    'an agent as a text (3.0)',
    `BEGIN:VCARD
VERSION:3.0
FN:Denise Harlow
AGENT:BEGIN:VCARD\\nFN:Ivy Marsh\\nTEL:+44 20 7946 0188\\nEND:VCARD\\n
TEL;TYPE=WORK:+44 20 7946 0186
END:VCARD`,
    [{ name: 'Denise Harlow', phones: '+442079460186 work' }],
  ],
  [
    'many people of one program, one broken',
    `BEGIN:VCARD
VERSION:3.0
FN:Silvia Prandtl
EMAIL:silvia@prandtl.example
BEGIN:VCARD
VERSION:3.0
FN:Gero Maibaum
EMAIL:gero@maibaum.example
END:VCARD
END:VCARD`,
    [
      { name: 'Silvia Prandtl', emails: 'silvia@prandtl.example' },
      { name: 'Gero Maibaum', emails: 'gero@maibaum.example' },
    ],
  ],
  [
    'Outlook.com, every field empty',
    `BEGIN:VCARD
VERSION:3.0
N:;;;;
FN:
ORG:;
TEL;TYPE=WORK:
EMAIL:
END:VCARD`,
    [],
  ],
]
