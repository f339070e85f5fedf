// Signatures below a short reply. A block: "### region | sender", the lines, then "=key value" of what a careful reader takes
// from them (name, title, org, phone, email; a key may repeat). All people, companies and numbers are invented.

export const SIGNATURES = `
### US | Robert Hale <rhale@summitcare.example>
Robert Hale, MD, FACP
Chief of Medicine
Summit Care Clinic
Office: (415) 555-0134 x12 | Cell: (415) 555-0199
rhale@summitcare.example
=name Robert Hale
=title Chief of Medicine
=org Summit Care Clinic
=phone +14155550134;12
=phone +14155550199
=email rhale@summitcare.example
### US | Emily Carter <ecarter@redwood.example>
Emily Carter | VP of Sales | Redwood Partners LLC
p: 212.555.0123 | m: 917.555.0145 | www.redwood.example
=name Emily Carter
=title VP of Sales
=org Redwood Partners LLC
=phone +12125550123
=phone +19175550145
### US | David Kim <dkim@bluebird.example>
David Kim
Senior Software Engineer
Bluebird Corp.
500 Main Street, Suite 210
Springfield, IL 62701
Direct 217-555-0188
=name David Kim
=title Senior Software Engineer
=org Bluebird Corp.
=phone +12175550188
### GB | William Ashworth <w.ashworth@brightwell.example>
William Ashworth
Commercial Director, Brightwell Industries Ltd
12 Mill Lane, Leeds LS1 4AB
T: 0113 496 0123  M: 07700 900456
=name William Ashworth
=title Commercial Director
=org Brightwell Industries Ltd
=phone +441134960123
=phone +447700900456
### GB | Fiona MacDonald <fiona@lochside.example>
Fiona MacDonald BA (Hons) ACA
Finance Manager • Lochside Foods Limited
Tel +44 131 496 0777 ext 31
=name Fiona MacDonald
=title Finance Manager
=org Lochside Foods Limited
=phone +441314960777;31
### GB | Kate Lowe <kate@harbourfoods.example>
Harbour Foods PLC
Quay House, 4 Dock Road, Hull HU1 1AA

Kate Lowe – Buyer
+44 1482 496 012
=name Kate Lowe
=title Buyer
=org Harbour Foods PLC
=phone +441482496012
### DE | Jürgen Weiß <j.weiss@nordtec.example>
i. A. Jürgen Weiß
Einkauf

Nordtec Maschinenbau GmbH
Hafenstraße 12 · 20457 Hamburg
Tel. +49 40 123456-78 · Fax +49 40 123456-99
j.weiss@nordtec.example · www.nordtec.example

Geschäftsführer: Dr. Karl Brandt
Sitz der Gesellschaft: Hamburg · Amtsgericht Hamburg HRB 12345
=name Jürgen Weiß
=org Nordtec Maschinenbau GmbH
=phone +494012345678
=phone +494012345699
=email j.weiss@nordtec.example
### DE | Sabine Krüger <krueger@lindenbau.example>
Dipl.-Ing. Sabine Krüger
Projektleiterin
Lindenbau AG
Telefon: 0711 234567 Durchwahl: 18
Mobil: 0171 2345678
=name Sabine Krüger
=title Projektleiterin
=org Lindenbau AG
=phone +49711234567;18
=phone +491712345678
### AT | Markus Huber <huber@alpenbau.example>
Mag. Markus Huber
Leiter Vertrieb
Alpen Bau Ges.m.b.H.
1010 Wien, Ringstraße 5
T +43 1 5877000 DW 12
=name Markus Huber
=title Leiter Vertrieb
=org Alpen Bau Ges.m.b.H.
=phone +4315877000;12
### CH | Luca Tanner <tanner@optik.example>
Luca Tanner
Geschäftsführer
Tanner Optik AG
Bahnhofstrasse 10, 8001 Zürich
T 044 668 18 00
=name Luca Tanner
=title Geschäftsführer
=org Tanner Optik AG
=phone +41446681800
### FR | Élodie Garnier <e.garnier@atelier.example>
Élodie GARNIER
Responsable logistique
Atelier Garnier SARL
14 rue des Lilas – 69003 Lyon
Tél. : 04 72 10 30 30 – poste 214
Port. : 06 12 34 56 78
=name Élodie GARNIER
=title Responsable logistique
=org Atelier Garnier SARL
=phone +33472103030;214
=phone +33612345678
### FR | Jean Dupont <j.dupont@vignes.example>
Jean Dupont
Directeur commercial
Vignes du Sud SAS
j.dupont@vignes.example | +33 (0)4 68 12 34 56
=name Jean Dupont
=title Directeur commercial
=org Vignes du Sud SAS
=phone +33468123456
=email j.dupont@vignes.example
### ES | Lucía Fernández <lucia@olivar.example>
Lucía Fernández Ruiz
Directora de Compras
Olivar Exportaciones, S.A.
C/ Mayor, 5 - 41001 Sevilla
Tel. 954 123 456 - Móvil 612 345 678
=name Lucía Fernández Ruiz
=title Directora de Compras
=org Olivar Exportaciones, S.A.
=phone +34954123456
=phone +34612345678
### IT | Marco Rinaldi <marco@vetro.example>
Dott. Marco Rinaldi
Responsabile Acquisti
Vetro Moderno S.r.l.
Via Roma 12 - 20121 Milano
Tel. 02 1234567 int. 5
Cell. 347 1234567
=name Marco Rinaldi
=title Responsabile Acquisti
=org Vetro Moderno S.r.l.
=phone +39021234567;5
=phone +393471234567
### BR | Beatriz Sousa <bia@lagoa.example>
Beatriz Sousa
Gerente Comercial
Lagoa Comércio Ltda.
(11) 3456-7890 ramal 22
(11) 98765-4321
=name Beatriz Sousa
=title Gerente Comercial
=org Lagoa Comércio Ltda.
=phone +551134567890;22
=phone +5511987654321
### NL | Sanne de Vries <sanne@molen.example>
Sanne de Vries
Inkoopmanager
Molen Techniek B.V.
Kade 3, 3011 AB Rotterdam
T. 010 555 1234 | M. 06 12345678
=name Sanne de Vries
=title Inkoopmanager
=org Molen Techniek B.V.
=phone +31105551234
=phone +31612345678
### SE | Åsa Lindqvist <asa@furu.example>
Åsa Lindqvist
Försäljningschef
Furu Möbler AB
Tel: 08-123 456 78
Mobil: 070-123 45 67
=name Åsa Lindqvist
=title Försäljningschef
=org Furu Möbler AB
=phone +46812345678
=phone +46701234567
### NO | Ola Dahl <ola@fjell.example>
Ola Dahl
Daglig leder
Fjell Data AS
Tlf. 22 12 34 56
=name Ola Dahl
=title Daglig leder
=org Fjell Data AS
=phone +4722123456
### DK | Mette Holm <mette@bog.example>
Mette Holm
Indkøbschef
Bøg Design ApS
Tlf.: 33 12 34 56
=name Mette Holm
=title Indkøbschef
=org Bøg Design ApS
=phone +4533123456
### FI | Matti Korhonen <matti@koivu.example>
Matti Korhonen
Toimitusjohtaja
Koivu Oy
puh. 040 1234567
=name Matti Korhonen
=title Toimitusjohtaja
=org Koivu Oy
=phone +358401234567
### PL | Agnieszka Zielińska <a.zielinska@dab.example>
Agnieszka Zielińska
Kierownik działu zakupów
Dąb Sp. z o.o.
ul. Leśna 4, 00-950 Warszawa
tel. 22 123 45 67 wew. 12
=name Agnieszka Zielińska
=title Kierownik działu zakupów
=org Dąb Sp. z o.o.
=phone +48221234567;12
### CZ | Petr Svoboda <petr@lipa.example>
Ing. Petr Svoboda
obchodní ředitel
Lípa s.r.o.
mobil: 602 123 456
=name Petr Svoboda
=title obchodní ředitel
=org Lípa s.r.o.
=phone +420602123456
### RU | Анна Смирнова <anna@bereza.example>
Анна Смирнова
Менеджер по закупкам
ООО «Берёза»
тел. 8 (495) 123-45-67 доб. 12
=name Анна Смирнова
=title Менеджер по закупкам
=org ООО «Берёза»
=phone +74951234567;12
### TR | Ayşe Yılmaz <ayse@cinar.example>
Ayşe Yılmaz
Satış Müdürü
Çınar Makine A.Ş.
Tel: 0212 345 67 89 Dahili 12
=name Ayşe Yılmaz
=title Satış Müdürü
=org Çınar Makine A.Ş.
=phone +902123456789;12
### IN | Priya Sharma <priya@lotus.example>
Priya Sharma
Manager - Exports
Lotus Exports Pvt. Ltd.
Mob: +91 98765 43210
=name Priya Sharma
=title Manager - Exports
=org Lotus Exports Pvt. Ltd.
=phone +919876543210
### AU | Liam Walsh <liam@wattle.example>
Liam Walsh
Operations Manager
Wattle Pty Ltd
P (03) 9123 4567  M 0412 345 678
=name Liam Walsh
=title Operations Manager
=org Wattle Pty Ltd
=phone +61391234567
=phone +61412345678
### SG | Tan Wei Ling <weiling@merlion.example>
Tan Wei Ling
Regional Manager
Merlion Pte Ltd
DID: +65 6123 4567 | HP: +65 9123 4567
=name Tan Wei Ling
=title Regional Manager
=org Merlion Pte Ltd
=phone +6561234567
=phone +6591234567
### JP | 鈴木 一郎 <suzuki@yamanami.example>
---------------------------------
山並製作所株式会社
営業部 課長
鈴木 一郎
〒100-0001 東京都千代田区1-2-3
TEL 03-1234-5678（内線 210）
FAX 03-1234-5679
suzuki@yamanami.example
---------------------------------
=name 鈴木 一郎
=title 課長
=org 山並製作所株式会社
=phone +81312345678;210
=phone +81312345679
=email suzuki@yamanami.example
### JP | 佐藤 美咲 <sato@aoba.example>
合同会社青葉
総務部　佐藤 美咲（Misaki Sato）
携帯：090-1234-5678
=name 佐藤 美咲
=org 合同会社青葉
=phone +819012345678
### KR | 김민준 <minjun@hanbit.example>
김민준 과장
한빛전자㈜ 영업팀
T. 02-1234-5678 (내선 12)
M. 010-1234-5678
=name 김민준
=title 과장
=org 한빛전자㈜
=phone +82212345678;12
=phone +821012345678
### CN | 陈静 <chenjing@yunqiao.example>
陈静
采购经理
上海云桥科技有限公司
地址：上海市浦东新区世纪大道100号
电话：021-5888 6600 转 812
手机：138 0013 8000
=name 陈静
=title 采购经理
=org 上海云桥科技有限公司
=phone +862158886600;812
=phone +8613800138000
### CN | 王磊 <wanglei@haichuan.example>
王磊 | 销售总监 | 海川精密机械股份有限公司
Tel: 0755-8266 0001-806 | Mobile: 139 0013 9000
=name 王磊
=title 销售总监
=org 海川精密机械股份有限公司
=phone +8675582660001;806
=phone +8613900139000
### CN | 李敏 <limin@lantian.example>
李敏 Min Li
财务部 / Finance Department
蓝天环保有限责任公司
T：+86-571-8790 5566
微信：limin_lt
=name 李敏
=org 蓝天环保有限责任公司
=phone +8657187905566
### CN | 赵志强 <zhao@ruihe.example>
————————————————
赵志强  工程师
瑞和机械有限公司 技术部
M: 13700137000  E: zhao@ruihe.example
=name 赵志强
=title 工程师
=org 瑞和机械有限公司
=phone +8613700137000
=email zhao@ruihe.example
### CN | Wang Fang <wangfang@qingshan.example>
Wang Fang (王芳)
Export Sales Manager
Qingshan Tools Co., Ltd.
Tel: +86-574-8888 6666 Ext. 8012
WhatsApp: +86 138 0013 8001
=name Wang Fang
=title Export Sales Manager
=org Qingshan Tools Co., Ltd.
=phone +8657488886666;8012
=phone +8613800138001
### TW | 林美玲 <meiling.lin@gaoshan.example>
林美玲 Meiling Lin
採購經理
高山貿易股份有限公司
電話：(02) 2720-8889 分機 1234
行動：0912-345-678
=name 林美玲
=title 採購經理
=org 高山貿易股份有限公司
=phone +886227208889;1234
=phone +886912345678
### TW | 陳建宏 <jh.chen@beichen.example>
陳建宏 Jason Chen
業務部 專案經理
台灣北辰電子股份有限公司
統一編號：12345678
TEL: 04-2345-6789#123
=name 陳建宏
=title 專案經理
=org 台灣北辰電子股份有限公司
=phone +886423456789;123
### HK | David Chan <david@harbourlog.example>
David Chan 陳大文
Logistics Manager
Harbour Logistics Ltd. 海港物流有限公司
Tel: 2345 6789 | Fax: 2345 6780 | Mobile: 9123 4567
=name David Chan
=title Logistics Manager
=org Harbour Logistics Ltd.
=phone +85223456789
=phone +85223456780
=phone +85291234567
### MX | Ricardo Montoya <ricardo@nopal.example>
Lic. Ricardo Montoya
Gerente de Ventas
Nopal Alimentos S.A. de C.V.
Tel. 55 1234 5678 ext. 102
=name Ricardo Montoya
=title Gerente de Ventas
=org Nopal Alimentos S.A. de C.V.
=phone +525512345678;102
### VN | Nguyễn Văn An <an.nguyen@sen.example>
Nguyễn Văn An
Trưởng phòng kinh doanh
Công ty TNHH Sen Vàng
ĐT: 028 3823 4567 - DĐ: 0903 123 456
=name Nguyễn Văn An
=title Trưởng phòng kinh doanh
=org Công ty TNHH Sen Vàng
=phone +842838234567
=phone +84903123456
### US | Ann Lee <ann@acme.example>
📞 (212) 555-0123
✉ ann@acme.example
🌐 acme.example
=name Ann Lee
=phone +12125550123
=email ann@acme.example
### US | Grace Wong <grace@makerly.example>
Grace Wong
She/Her
Co-Founder & CEO, Makerly, Inc.
+1 646 555 0177
Book a meeting: https://cal.makerly.example/grace
=name Grace Wong
=title Co-Founder & CEO
=org Makerly, Inc.
=phone +16465550177
### CA | Camille Lefèvre <camille@erable.example>
Camille Lefèvre, ing.
Chargée de projet | Project Manager
Érable Solutions Inc.
514 555-0134, poste 22
=name Camille Lefèvre
=title Chargée de projet
=org Érable Solutions Inc.
=phone +15145550134;22
### US | Tom Bell <tom@acme.example>
Tom
=name Tom Bell
`
