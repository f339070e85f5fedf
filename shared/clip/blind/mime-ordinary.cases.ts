import type { MailHolds } from './read-files.ts'

/** Header fields in every charset of ordinary mail, in B and in Q. People are invented. */
export const ORDINARY_HEADERS: readonly (readonly [what: string, bytes: string, holds: MailHolds])[] = [
  [
    'utf-8 in B',
    'From: =?utf-8?B?546L5bu65Zu9?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?utf-8?B?5bKa5rW35oql5Lu35Y2V56Gu6K6k?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '王建国', subject: '岚海报价单确认' },
  ],
  [
    'utf-8 in Q',
    'From: =?utf-8?Q?=E7=8E=8B=E5=BB=BA=E5=9B=BD?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?utf-8?Q?=E5=B2=9A=E6=B5=B7=E6=8A=A5=E4=BB=B7=E5=8D=95=E7=A1=AE=E8=AE=A4?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '王建国', subject: '岚海报价单确认' },
  ],
  [
    'UTF-8 in B',
    'From: =?UTF-8?B?THVjw61hIEJlbG1vbnRl?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?UTF-8?B?UmV1bmnDs24gZGVsIG1pw6lyY29sZXM=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Lucía Belmonte', subject: 'Reunión del miércoles' },
  ],
  [
    'UTF-8 in Q',
    'From: =?UTF-8?Q?Luc=C3=ADa_Belmonte?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?UTF-8?Q?Reuni=C3=B3n_del_mi=C3=A9rcoles?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Lucía Belmonte', subject: 'Reunión del miércoles' },
  ],
  [
    'GB2312 in B',
    'From: =?GB2312?B?zfW9qLn6?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?GB2312?B?0fnGt7GovNs=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '王建国', subject: '样品报价' },
  ],
  [
    'GB2312 in Q',
    'From: =?GB2312?Q?=CD=F5=BD=A8=B9=FA?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?GB2312?Q?=D1=F9=C6=B7=B1=A8=BC=DB?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '王建国', subject: '样品报价' },
  ],
  [
    'gbk in B',
    'From: =?gbk?B?wO7Q49Oi?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?gbk?B?tqm1pci3yM8=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '李秀英', subject: '订单确认' },
  ],
  [
    'gbk in Q',
    'From: =?gbk?Q?=C0=EE=D0=E3=D3=A2?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?gbk?Q?=B6=A9=B5=A5=C8=B7=C8=CF?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '李秀英', subject: '订单确认' },
  ],
  [
    'gb18030 in B',
    'From: =?gb18030?B?1dTSu8P5?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?gb18030?B?us/NrA==?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '赵一鸣', subject: '合同' },
  ],
  [
    'gb18030 in Q',
    'From: =?gb18030?Q?=D5=D4=D2=BB=C3=F9?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?gb18030?Q?=BA=CF=CD=AC?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '赵一鸣', subject: '合同' },
  ],
  [
    'big5 in B',
    'From: =?big5?B?s6+kaqTl?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?big5?B?rXGz5r1Uu3s=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '陳大文', subject: '訂單確認' },
  ],
  [
    'big5 in Q',
    'From: =?big5?Q?=B3=AF=A4j=A4=E5?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?big5?Q?=ADq=B3=E6=BDT=BB=7B?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '陳大文', subject: '訂單確認' },
  ],
  [
    'iso-2022-jp in B',
    'From: =?iso-2022-jp?B?GyRCQ2ZCPEh+OmkbKEI=?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-2022-jp?B?GyRCMnE1RCRON28bKEI=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '中村美咲', subject: '会議の件' },
  ],
  [
    'iso-2022-jp in Q',
    'From: =?iso-2022-jp?Q?=1B=24BCfB=3CH=7E=3Ai=1B=28B?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-2022-jp?Q?=1B=24B2q5D=24N7o=1B=28B?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '中村美咲', subject: '会議の件' },
  ],
  [
    'Shift_JIS in B',
    'From: =?Shift_JIS?B?koaRupT8jec=?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?Shift_JIS?B?gqiMqZDPgug=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '中村美咲', subject: 'お見積り' },
  ],
  [
    'Shift_JIS in Q',
    'From: =?Shift_JIS?Q?=92=86=91=BA=94=FC=8D=E7?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?Shift_JIS?Q?=82=A8=8C=A9=90=CF=82=E8?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '中村美咲', subject: 'お見積り' },
  ],
  [
    'EUC-JP in B',
    'From: =?EUC-JP?B?urShuczawvOzpA==?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?EUC-JP?B?x7y0/KTOt+8=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '佐々木拓海', subject: '納期の件' },
  ],
  [
    'EUC-JP in Q',
    'From: =?EUC-JP?Q?=BA=B4=A1=B9=CC=DA=C2=F3=B3=A4?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?EUC-JP?Q?=C7=BC=B4=FC=A4=CE=B7=EF?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '佐々木拓海', subject: '納期の件' },
  ],
  [
    'euc-kr in B',
    'From: =?euc-kr?B?sei1tcCx?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?euc-kr?B?sN/A+yC/5MO7?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '김도윤', subject: '견적 요청' },
  ],
  [
    'euc-kr in Q',
    'From: =?euc-kr?Q?=B1=E8=B5=B5=C0=B1?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?euc-kr?Q?=B0=DF=C0=FB_=BF=E4=C3=BB?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '김도윤', subject: '견적 요청' },
  ],
  [
    'ks_c_5601-1987 in B',
    'From: =?ks_c_5601-1987?B?sei1tcCx?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?ks_c_5601-1987?B?yLjAxw==?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '김도윤', subject: '회의' },
  ],
  [
    'ks_c_5601-1987 in Q',
    'From: =?ks_c_5601-1987?Q?=B1=E8=B5=B5=C0=B1?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?ks_c_5601-1987?Q?=C8=B8=C0=C7?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: '김도윤', subject: '회의' },
  ],
  [
    'koi8-r in B',
    'From: =?koi8-r?B?5M3J1NLJyiD3xdLbyc7Jzg==?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?koi8-r?B?896j1CDOwSDP0MzB1NU=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Дмитрий Вершинин', subject: 'Счёт на оплату' },
  ],
  [
    'koi8-r in Q',
    'From: =?koi8-r?Q?=E4=CD=C9=D4=D2=C9=CA_=F7=C5=D2=DB=C9=CE=C9=CE?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?koi8-r?Q?=F3=DE=A3=D4_=CE=C1_=CF=D0=CC=C1=D4=D5?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Дмитрий Вершинин', subject: 'Счёт на оплату' },
  ],
  [
    'windows-1251 in B',
    'From: =?windows-1251?B?zuv84+AgwuXw+Ojt6O3g?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1251?B?xO7j7uLu8A==?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Ольга Вершинина', subject: 'Договор' },
  ],
  [
    'windows-1251 in Q',
    'From: =?windows-1251?Q?=CE=EB=FC=E3=E0_=C2=E5=F0=F8=E8=ED=E8=ED=E0?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1251?Q?=C4=EE=E3=EE=E2=EE=F0?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Ольга Вершинина', subject: 'Договор' },
  ],
  [
    'koi8-u in B',
    'From: =?koi8-u?B?78zFy9PBzsTSIOfSycPFzt7FzsvP?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?koi8-u?B?8sHI1c7Pyw==?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Олександр Гриценченко', subject: 'Рахунок' },
  ],
  [
    'koi8-u in Q',
    'From: =?koi8-u?Q?=EF=CC=C5=CB=D3=C1=CE=C4=D2_=E7=D2=C9=C3=C5=CE=DE=C5=CE=CB=CF?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?koi8-u?Q?=F2=C1=C8=D5=CE=CF=CB?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Олександр Гриценченко', subject: 'Рахунок' },
  ],
  [
    'iso-8859-1 in B',
    'From: =?iso-8859-1?B?SvZyZyBN/GxsZXI=?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-1?B?Uvxja2ZyYWdl?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Jörg Müller', subject: 'Rückfrage' },
  ],
  [
    'iso-8859-1 in Q',
    'From: =?iso-8859-1?Q?J=F6rg_M=FCller?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-1?Q?R=FCckfrage?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Jörg Müller', subject: 'Rückfrage' },
  ],
  [
    'iso-8859-15 in B',
    'From: =?iso-8859-15?B?U3lsdmllIERlbGFjb3VydA==?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-15?B?RGV2aXMgNTAwIKQ=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Sylvie Delacourt', subject: 'Devis 500 €' },
  ],
  [
    'iso-8859-15 in Q',
    'From: =?iso-8859-15?Q?Sylvie_Delacourt?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-15?Q?Devis_500_=A4?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Sylvie Delacourt', subject: 'Devis 500 €' },
  ],
  [
    'windows-1252 in B',
    'From: =?windows-1252?B?U/hyZW4gQmplcnJlZ+VyZA==?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1252?B?TfhkZSCWIHRpcnNkYWc=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Søren Bjerregård', subject: 'Møde – tirsdag' },
  ],
  [
    'windows-1252 in Q',
    'From: =?windows-1252?Q?S=F8ren_Bjerreg=E5rd?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1252?Q?M=F8de_=96_tirsdag?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Søren Bjerregård', subject: 'Møde – tirsdag' },
  ],
  [
    'iso-8859-2 in B',
    'From: =?iso-8859-2?B?UGV0ciBIYXZs7ehrYQ==?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-2?B?UPjtbG9oYQ==?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Petr Havlíčka', subject: 'Příloha' },
  ],
  [
    'iso-8859-2 in Q',
    'From: =?iso-8859-2?Q?Petr_Havl=ED=E8ka?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-2?Q?P=F8=EDloha?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Petr Havlíčka', subject: 'Příloha' },
  ],
  [
    'windows-1250 in B',
    'From: =?windows-1250?B?SmFuIFdpnG5pb3dpZWNraQ==?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1250?B?WmG/87Pm?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Jan Wiśniowiecki', subject: 'Zażółć' },
  ],
  [
    'windows-1250 in Q',
    'From: =?windows-1250?Q?Jan_Wi=9Cniowiecki?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1250?Q?Za=BF=F3=B3=E6?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Jan Wiśniowiecki', subject: 'Zażółć' },
  ],
  [
    'iso-8859-9 in B',
    'From: =?iso-8859-9?B?QXn+ZSBLYXJhaGFub/BsdQ==?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-9?B?VG9wbGFudP0=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Ayşe Karahanoğlu', subject: 'Toplantı' },
  ],
  [
    'iso-8859-9 in Q',
    'From: =?iso-8859-9?Q?Ay=FEe_Karahano=F0lu?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-9?Q?Toplant=FD?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Ayşe Karahanoğlu', subject: 'Toplantı' },
  ],
  [
    'windows-1254 in B',
    'From: =?windows-1254?B?QXn+ZSBLYXJhaGFub/BsdQ==?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1254?B?RGXwaf5pa2xpaw==?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Ayşe Karahanoğlu', subject: 'Değişiklik' },
  ],
  [
    'windows-1254 in Q',
    'From: =?windows-1254?Q?Ay=FEe_Karahano=F0lu?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1254?Q?De=F0i=FEiklik?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Ayşe Karahanoğlu', subject: 'Değişiklik' },
  ],
  [
    'iso-8859-7 in B',
    'From: =?iso-8859-7?B?w+n+8ePv8g==?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-7?B?0PHv8/bv8dw=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Γιώργος', subject: 'Προσφορά' },
  ],
  [
    'iso-8859-7 in Q',
    'From: =?iso-8859-7?Q?=C3=E9=FE=F1=E3=EF=F2?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-7?Q?=D0=F1=EF=F3=F6=EF=F1=DC?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Γιώργος', subject: 'Προσφορά' },
  ],
  [
    'windows-1253 in B',
    'From: =?windows-1253?B?w+n+8ePv8g==?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1253?B?v/Hh?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Γιώργος', subject: 'Ώρα' },
  ],
  [
    'windows-1253 in Q',
    'From: =?windows-1253?Q?=C3=E9=FE=F1=E3=EF=F2?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1253?Q?=BF=F1=E1?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Γιώργος', subject: 'Ώρα' },
  ],
  [
    'windows-1255 in B',
    'From: =?windows-1255?B?4/Dk?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1255?B?9OLp+eQ=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'דנה', subject: 'פגישה' },
  ],
  [
    'windows-1255 in Q',
    'From: =?windows-1255?Q?=E3=F0=E4?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1255?Q?=F4=E2=E9=F9=E4?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'דנה', subject: 'פגישה' },
  ],
  [
    'iso-8859-8 in B',
    'From: =?iso-8859-8?B?4/Dk?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-8?B?5+Xm5A==?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'דנה', subject: 'חוזה' },
  ],
  [
    'iso-8859-8 in Q',
    'From: =?iso-8859-8?Q?=E3=F0=E4?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-8?Q?=E7=E5=E6=E4?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'דנה', subject: 'חוזה' },
  ],
  [
    'windows-1256 in B',
    'From: =?windows-1256?B?483jzw==?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1256?B?x8zK48fa?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'محمد', subject: 'اجتماع' },
  ],
  [
    'windows-1256 in Q',
    'From: =?windows-1256?Q?=E3=CD=E3=CF?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1256?Q?=C7=CC=CA=E3=C7=DA?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'محمد', subject: 'اجتماع' },
  ],
  [
    'windows-1257 in B',
    'From: =?windows-1257?B?SuJuaXMgT3pvbHM=?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1257?B?UuftaW5z?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Jānis Ozols', subject: 'Rēķins' },
  ],
  [
    'windows-1257 in Q',
    'From: =?windows-1257?Q?J=E2nis_Ozols?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1257?Q?R=E7=EDins?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Jānis Ozols', subject: 'Rēķins' },
  ],
  [
    'windows-1258 in B',
    'From: =?windows-1258?B?SG9h?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1258?B?QuFv?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Hoa', subject: 'Báo' },
  ],
  [
    'windows-1258 in Q',
    'From: =?windows-1258?Q?Hoa?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?windows-1258?Q?B=E1o?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Hoa', subject: 'Báo' },
  ],
  [
    'tis-620 in B',
    'From: =?tis-620?B?ysGq0sI=?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?tis-620?B?u8PQqtjB?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'สมชาย', subject: 'ประชุม' },
  ],
  [
    'tis-620 in Q',
    'From: =?tis-620?Q?=CA=C1=AA=D2=C2?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?tis-620?Q?=BB=C3=D0=AA=D8=C1?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'สมชาย', subject: 'ประชุม' },
  ],
  [
    'iso-8859-13 in B',
    'From: =?iso-8859-13?B?UmFzYSBWaWxrYWl06w==?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-13?B?U+Bza2FpdGE=?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Rasa Vilkaitė', subject: 'Sąskaita' },
  ],
  [
    'iso-8859-13 in Q',
    'From: =?iso-8859-13?Q?Rasa_Vilkait=EB?= <p@harlow.example>\r\nTo: Tom Bell <tom@acme.example>\r\nSubject: =?iso-8859-13?Q?S=E0skaita?=\r\nDate: Thu, 5 Mar 2026 14:02:11 +0800\r\nMIME-Version: 1.0\r\n\r\nok\r\n',
    { name: 'Rasa Vilkaitė', subject: 'Sąskaita' },
  ],
  [
    'a character cut between two words',
    'From: =?utf-8?B?546L5Q==?=\r\n =?utf-8?B?u7rlm70=?= <p@harlow.example>\r\nSubject: =?utf-8?B?5bKa5rW35g==?=\r\n =?utf-8?B?iqXku7fljZU=?=\r\n\r\nok\r\n',
    { name: '王建国', subject: '岚海报价单' },
  ],
  [
    'family, given in one word',
    'From: =?utf-8?B?TcO8bGxlciwgSsO2cmc=?= <p@harlow.example>\r\nSubject: x\r\n\r\nok\r\n',
    { name: 'Müller, Jörg' },
  ],
  [
    'a quoted comma',
    'From: "Lathbury, Gordon" <g@harlow.example>\r\nSubject: x\r\n\r\nok\r\n',
    { name: 'Lathbury, Gordon' },
  ],
  [
    'a comment as a name',
    'From: g@harlow.example (Gordon Lathbury)\r\nSubject: x\r\n\r\nok\r\n',
    { name: 'Gordon Lathbury' },
  ],
  [
    'escaped quotes',
    'From: "William \\"Billy\\" Thackeray" <w@harlow.example>\r\nSubject: x\r\n\r\nok\r\n',
    { name: 'William "Billy" Thackeray' },
  ],
  [
    'RFC 2231 charset and language',
    'From: =?utf-8*en?Q?Jos=C3=A9?= <j@harlow.example>\r\nSubject: =?utf-8*es?Q?A=C3=B1o?=\r\n\r\nok\r\n',
    { name: 'José', subject: 'Año' },
  ],
  [
    'folded plain subject',
    'From: g@harlow.example\r\nSubject: Quarterly review of\r\n the Bristol plant\r\n\r\nok\r\n',
    { subject: 'Quarterly review of the Bristol plant' },
  ],
  [
    'mixed plain and encoded',
    'From: g@harlow.example\r\nSubject: Re: =?utf-8?B?5oql5Lu3?= (final)\r\n\r\nok\r\n',
    { subject: 'Re: 报价 (final)' },
  ],
  [
    'recipients in two lines',
    'From: g@harlow.example\r\nTo: "Whitlock, Hannah" <hannah@harlow.example>,\r\n\t=?utf-8?B?5p2O56eA6Iux?= <li@lanhai.example>\r\nSubject: x\r\n\r\nok\r\n',
    { to: 'hannah@harlow.example,li@lanhai.example' },
  ],
  [
    'a group of recipients',
    'From: g@harlow.example\r\nTo: Team: a@harlow.example, B <b@harlow.example>;\r\nSubject: x\r\n\r\nok\r\n',
    { to: 'a@harlow.example,b@harlow.example' },
  ],
  [
    'file name of RFC 2231',
    "From: g@harlow.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nok\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*=UTF-8''%E6%8A%A5%E4%BB%B7.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n",
    { attachments: '报价.pdf' },
  ],
  [
    'file name in encoded words',
    'From: g@harlow.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nok\r\n--b\r\nContent-Type: application/pdf; name="=?gb2312?B?us/NrC5wZGY=?="\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\nAAAA\r\n--b--\r\n',
    { attachments: '合同.pdf' },
  ],
  [
    'file name in parts',
    "From: g@harlow.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nok\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*0*=utf-8''%E6%8A%A5; filename*1*=%E4%BB%B7; filename*2=.pdf\r\n\r\nAAAA\r\n--b--\r\n",
    { attachments: '报价.pdf' },
  ],
]
