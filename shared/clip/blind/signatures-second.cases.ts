// Further signatures of many countries. Format: see signatures.cases.ts. All people, companies and numbers are invented.

export const SECOND_SIGNATURES = `
### US | Marisol Vega <mvega@tidewaterlabs.example>
Marisol Vega, PE, LEED AP
Principal Engineer & Project Manager
TIDEWATER LABS, INC.
2200 Harbor Blvd, Ste 410, Norfolk, VA 23510
O: 757.555.0142 ext. 118 | C: 757.555.0190
mvega@tidewaterlabs.example | www.tidewaterlabs.example
=name Marisol Vega
=title Principal Engineer & Project Manager
=org TIDEWATER LABS, INC.
=phone +17575550142;118
=phone +17575550190
=email mvega@tidewaterlabs.example
### CA | Étienne Bouchard <ebouchard@boreal-bois.example>
Étienne Bouchard
Directeur des ventes / Sales Director
Boréal Bois inc.
T 418 555-0133, poste 227
C 418 555-0177
=name Étienne Bouchard
=title Directeur des ventes / Sales Director
=org Boréal Bois inc.
=phone +14185550133;227
=phone +14185550177
### GB | Imogen Thatcher <imogen@fenwickmills.example>
Imogen Thatcher | Account Manager
Fenwick Mills Ltd, Unit 7, Canal Way, Bradford BD1 1AA
DDI 01274 496 055 | Mob 07700 900 781
=name Imogen Thatcher
=title Account Manager
=org Fenwick Mills Ltd
=phone +441274496055
=phone +447700900781
### IE | Ciarán Ó Briain <ciaran@glendalepumps.example>
Ciarán Ó Briain
Service Engineer
Glendale Pumps Limited
+353 1 555 0166 ext 4
=name Ciarán Ó Briain
=title Service Engineer
=org Glendale Pumps Limited
=phone +35315550166;4
### AU | Talia Brennan <tbrennan@coralbay.example>
Talia Brennan
Purchasing Officer
Coral Bay Seafoods Pty Ltd
Ph: (07) 5550 1122
Mobile: 0491 570 110
E: tbrennan@coralbay.example
=name Talia Brennan
=title Purchasing Officer
=org Coral Bay Seafoods Pty Ltd
=phone +61755501122
=phone +61491570110
=email tbrennan@coralbay.example
### IN | Raghunath Iyengar <raghu@deccanforge.example>
With Warm Regards,
Raghunath Iyengar
Sr. Manager - Business Development
Deccan Forge Pvt. Ltd.
Plot 14, MIDC, Pune - 411 019, INDIA
Mob: +91 98220 12345 | Off: +91 20 2711 2233 Extn: 204
=name Raghunath Iyengar
=title Sr. Manager - Business Development
=org Deccan Forge Pvt. Ltd.
=phone +919822012345
=phone +912027112233;204
### DE | Dr.-Ing. Karsten Wolff <k.wolff@wolffpumpen.example>
Dr.-Ing. Karsten Wolff
Geschäftsführender Gesellschafter

Wolff Pumpen GmbH & Co. KG
Industriestraße 12 · 44147 Dortmund
Telefon +49 231 555 12-34 · Mobil +49 171 5551234
k.wolff@wolffpumpen.example · www.wolffpumpen.example
=name Karsten Wolff
=title Geschäftsführender Gesellschafter
=org Wolff Pumpen GmbH & Co. KG
=phone +492315551234
=phone +491715551234
=email k.wolff@wolffpumpen.example
### AT | Mag. Theresa Lindner <t.lindner@alpenholz.example>
Mag. Theresa Lindner
Leitung Einkauf
Alpenholz GesmbH
Bahnhofstraße 3, 6020 Innsbruck
T +43 512 5550 DW 41
=name Theresa Lindner
=title Leitung Einkauf
=org Alpenholz GesmbH
=phone +435125550;41
### CH | Reto Ammann <reto.ammann@uhrteile.example>
Reto Ammann
Verkaufsleiter
Uhrteile AG, 2502 Biel/Bienne
Direkt 032 555 12 12
=name Reto Ammann
=title Verkaufsleiter
=org Uhrteile AG
=phone +41325551212
### FR | Maëlle Kervella <m.kervella@armor-voiles.example>
Maëlle KERVELLA
Responsable Achats
ARMOR VOILES SAS
8, quai des Docks – 56100 LORIENT
Tél. : 02 97 55 12 34 (poste 21) – Port. : 06 39 98 12 34
=name Maëlle KERVELLA
=title Responsable Achats
=org ARMOR VOILES SAS
=phone +33297551234;21
=phone +33639981234
### BE | Wim Claes <wim.claes@scheldestaal.example>
Wim Claes
Zaakvoerder
Scheldestaal BV
Tel. 03 555 12 34 – GSM 0470 12 34 56
=name Wim Claes
=title Zaakvoerder
=org Scheldestaal BV
=phone +3235551234
=phone +32470123456
### NL | Marloes van der Linde <marloes@kaspolder.example>
Marloes van der Linde
Inkoper
Kaspolder B.V.
T 0174 55 12 34 toestel 6 | M 06 12 34 56 78
=name Marloes van der Linde
=title Inkoper
=org Kaspolder B.V.
=phone +31174551234;6
=phone +31612345678
### ES | Begoña Arrieta <b.arrieta@txoriherri.example>
Begoña Arrieta Lasa
Directora Comercial
Txoriherri Bodegas, S.L.
C/ Mayor 14, 01300 Laguardia (Álava)
Tel. 945 55 12 34 ext. 12 · Móvil 612 345 678
=name Begoña Arrieta Lasa
=title Directora Comercial
=org Txoriherri Bodegas, S.L.
=phone +34945551234;12
=phone +34612345678
### MX | Rodrigo Salcedo <rsalcedo@minasnorte.example>
Ing. Rodrigo Salcedo Ibarra
Gerente de Compras
Minas del Norte S.A. de C.V.
Tel. (55) 5123 4567 ext. 2210
Cel. 55 1234 5678
=name Rodrigo Salcedo Ibarra
=title Gerente de Compras
=org Minas del Norte S.A. de C.V.
=phone +525551234567;2210
=phone +525512345678
### IT | Ilaria Bonfanti <i.bonfanti@ceramichepo.example>
Ilaria Bonfanti
Ufficio Commerciale
Ceramiche del Po S.r.l.
Via Argine 22, 44121 Ferrara (FE)
Tel. 0532 555123 int. 14 - Cell. 347 1234567
=name Ilaria Bonfanti
=org Ceramiche del Po S.r.l.
=phone +390532555123;14
=phone +393471234567
### BR | Thaís Queiroz <thais@acaipara.example>
Thaís Queiroz
Analista de Comércio Exterior
Açaí Pará Alimentos Ltda.
Tel.: (91) 3222-1234 ramal 18
Cel.: (91) 98123-4567
=name Thaís Queiroz
=title Analista de Comércio Exterior
=org Açaí Pará Alimentos Ltda.
=phone +559132221234;18
=phone +5591981234567
### PL | Aleksandra Wilk <a.wilk@mebledab.example>
Aleksandra Wilk
Specjalista ds. Eksportu
Meble Dąb Sp. z o.o.
ul. Leśna 8, 62-800 Kalisz
tel. 62 555 12 34 wew. 11, kom. 601 555 123
=name Aleksandra Wilk
=title Specjalista ds. Eksportu
=org Meble Dąb Sp. z o.o.
=phone +48625551234;11
=phone +48601555123
### CZ | Vojtěch Kolář <v.kolar@sklobor.example>
Ing. Vojtěch Kolář
vedoucí obchodu
SKLO BOR a.s.
tel. +420 487 555 123
mobil +420 602 555 123
=name Vojtěch Kolář
=title vedoucí obchodu
=org SKLO BOR a.s.
=phone +420487555123
=phone +420602555123
### SE | Ebba Lindqvist <ebba@norrbygg.example>
Ebba Lindqvist
Projektledare
Norrbygg AB
Direkt: 0920-55 12 34
Mobil: 070-174 06 05
=name Ebba Lindqvist
=title Projektledare
=org Norrbygg AB
=phone +46920551234
=phone +46701740605
### DK | Frederik Juhl <fj@havnelog.example>
Frederik Juhl
Indkøbschef
HavneLog A/S
Tlf. 33 12 34 56 | Mobil 20 12 34 56
=name Frederik Juhl
=title Indkøbschef
=org HavneLog A/S
=phone +4533123456
=phone +4520123456
### FI | Petteri Salo <petteri.salo@jarvipaperi.example>
Petteri Salo
Ostopäällikkö
Järvipaperi Oy
puh. 040 123 4567
=name Petteri Salo
=title Ostopäällikkö
=org Järvipaperi Oy
=phone +358401234567
### TR | Selin Korkmaz <selin@bogazkablo.example>
Selin Korkmaz
Dış Ticaret Müdürü
Boğaz Kablo San. ve Tic. A.Ş.
T: +90 212 555 12 34 (Dahili: 108)
G: +90 532 123 45 67
=name Selin Korkmaz
=title Dış Ticaret Müdürü
=org Boğaz Kablo San. ve Tic. A.Ş.
=phone +902125551234;108
=phone +905321234567
### RU | Екатерина Белова <belova@uralmet.example>
Екатерина Белова
Руководитель отдела закупок
ООО «УралМет»
тел. +7 (343) 123-45-67, доб. 118
моб. +7 922 123-45-67
=name Екатерина Белова
=title Руководитель отдела закупок
=org ООО «УралМет»
=phone +73431234567;118
=phone +79221234567
### CN | 邓晓燕 <dengxy@lvzhou.example>
邓晓燕 | 销售经理
绿洲重工有限公司 国际业务部
电话：0531-8899 1234 转 612
手机/微信：139 0531 8899
邮箱：dengxy@lvzhou.example
=name 邓晓燕
=title 销售经理
=org 绿洲重工有限公司
=phone +8653188991234;612
=phone +8613905318899
=email dengxy@lvzhou.example
### CN | Deng Xiaoyan <dengxy@lvzhou.example>
Best regards,
Deng Xiaoyan (邓晓燕)
Sales Manager
Lvzhou Heavy Industry Co., Ltd.
Tel: +86-531-88991234 ext. 612
Mob/WhatsApp/WeChat: +86 139 0531 8899
=name Deng Xiaoyan
=title Sales Manager
=org Lvzhou Heavy Industry Co., Ltd.
=phone +8653188991234;612
=phone +8613905318899
### CN | 欧阳建 <ouyangj@tianhe.example>
欧阳建
总工程师
天河设计院
座机：020-8123 4567-805
手机：13602345678
=name 欧阳建
=title 总工程师
=org 天河设计院
=phone +862081234567;805
=phone +8613602345678
### TW | 卓慧敏 <amy@hungyuan.example>
卓慧敏 Amy Cho
國外業務部 / 專員
宏遠精機股份有限公司
TEL：+886-4-2358-1234 分機 317
手機：0912-345-678
E-mail：amy@hungyuan.example
=name 卓慧敏
=title 專員
=org 宏遠精機股份有限公司
=phone +886423581234;317
=phone +886912345678
=email amy@hungyuan.example
### HK | Cheuk Lok Yin <lokyin@harbourline.example>
Cheuk Lok Yin, Vincent 卓樂賢
Assistant Merchandising Manager
Harbourline Trading (HK) Co. Ltd.
Tel: (852) 2345 6789 ext. 23 Fax: (852) 2345 6780
=name Cheuk Lok Yin
=title Assistant Merchandising Manager
=org Harbourline Trading (HK) Co. Ltd.
=phone +85223456789;23
=phone +85223456780
### JP | 梶原 誠 <kajiwara@kita.example>
================================
北商事株式会社
営業部 課長代理
梶原 誠（Kajiwara Makoto）
〒060-0001 北海道札幌市中央区北1条西2-3
TEL: 011-222-3344 (内線 45)
携帯: 090-1234-5678
Mail: kajiwara@kita.example
================================
=name 梶原 誠
=title 課長代理
=org 北商事株式会社
=phone +81112223344;45
=phone +819012345678
=email kajiwara@kita.example
### KR | 최유진 <yj.choi@hanbit.example>
최유진 대리
한빛전자 주식회사 | 해외영업팀
T. 031-222-3344 (내선 207)
M. 010-9876-5432
=name 최유진
=title 대리
=org 한빛전자 주식회사
=phone +82312223344;207
=phone +821098765432
### VN | Lê Thị Bích Ngọc <ngoc@hoangsa.example>
Lê Thị Bích Ngọc (Ms.)
Trưởng phòng Xuất nhập khẩu
Công ty TNHH Hoàng Sa
ĐT: 028 3812 3456 (máy lẻ 22) - DĐ: 0912 345 678
=name Lê Thị Bích Ngọc
=title Trưởng phòng Xuất nhập khẩu
=org Công ty TNHH Hoàng Sa
=phone +842838123456;22
=phone +84912345678
### SG | Tan Hui Min <huimin@straitsparts.example>
Tan Hui Min (Ms)
Customer Service Executive
Straits Parts Pte Ltd
DID: 6123 4567
=name Tan Hui Min
=title Customer Service Executive
=org Straits Parts Pte Ltd
=phone +6561234567
### AE | Huda Al Suwaidi <huda@dunesteel.example>
Huda Al Suwaidi
Procurement Manager
Dune Steel LLC
P.O. Box 1234, Dubai, UAE
Tel: +971 4 123 4567 Ext: 302
Mob: +971 50 123 4567
=name Huda Al Suwaidi
=title Procurement Manager
=org Dune Steel LLC
=phone +97141234567;302
=phone +971501234567
### ZA | Thandeka Mthembu <thandeka@veldmining.example>
Thandeka Mthembu
Supply Chain Lead
Veld Mining (Pty) Ltd
T: 011 123 4567 | C: 082 123 4567
=name Thandeka Mthembu
=title Supply Chain Lead
=org Veld Mining (Pty) Ltd
=phone +27111234567
=phone +27821234567
`
