// A fifth list of signatures: houses above names, cards in one line, two languages, services beside names. Format: see signatures.cases.ts. All people, companies and numbers are invented.

export const FIFTH_SIGNATURES = `
### US | Priya Raman <praman@larkspurhealth.example>
Priya Raman, MPH, RD | Clinical Dietitian | Larkspur Health | 510.555.0142 (o) | 510.555.0177 (c)
=name Priya Raman
=title Clinical Dietitian
=org Larkspur Health
=phone +15105550142
=phone +15105550177
### US | Marty Kozlowski <marty@kozelectric.example>
Marty
Kozlowski Electric, Inc.
Licensed & Insured - Lic. #EC13005550
Shop 239-555-0142
Cell 239-555-0177
=name Marty Kozlowski
=org Kozlowski Electric, Inc.
=phone +12395550142
=phone +12395550177
### GB | Tamsin Harcourt <t.harcourt@millbrook-council.example>
Tamsin Harcourt
Planning Officer (Development Management)
Millbrook District Council
Tel: 01632 960142
www.millbrook-council.example
=name Tamsin Harcourt
=title Planning Officer (Development Management)
=org Millbrook District Council
=phone +441632960142
### CA | Maxime Gendron <mgendron@gendron-ing.example>
Maxime Gendron, ing., M. Sc. A.
Chargé de projet | Project Manager
Gendron Ingénierie inc.
Bur. : 450 555-0142 #23
Cell. : 450 555-0177
=name Maxime Gendron
=title Chargé de projet
=org Gendron Ingénierie inc.
=phone +14505550142;23
=phone +14505550177
### DE | Silke Achterberg <achterberg@praxis-achterberg.example>
Gemeinschaftspraxis Dr. Achterberg & Dr. Harms
Dr. med. Silke Achterberg
Fachärztin für Innere Medizin
Tel 0431 5550142
=name Silke Achterberg
=title Fachärztin für Innere Medizin
=phone +494315550142
### DE | Sven Albers <sven.albers@nordlicht-film.example>
Sven Albers // Producer
nordlicht film GmbH
+49 40 5550142 // +49 170 5550142
=name Sven Albers
=title Producer
=org nordlicht film GmbH
=phone +49405550142
=phone +491705550142
### NL | Merel Kuipers <m.kuipers@hogeschool-delta.example>
Merel Kuipers MSc
Docent Verpleegkunde
Hogeschool Delta
+31 (0)6 5550 0142
=name Merel Kuipers
=title Docent Verpleegkunde
=org Hogeschool Delta
=phone +31655500142
### FR | Yannick Le Goff <yannick@legoff-toitures.example>
Yannick Le Goff
Gérant
SARL Le Goff Toitures
06.55.50.01.42
=name Yannick Le Goff
=title Gérant
=org SARL Le Goff Toitures
=phone +33655500142
### IT | Rosa Martinelli <r.martinelli@comune.valdarno.example>
Dott.ssa Rosa Martinelli
Responsabile Servizi Sociali
Comune di Valdarno
Tel. 055 5550142 - Fax 055 5550199
=name Rosa Martinelli
=title Responsabile Servizi Sociali
=org Comune di Valdarno
=phone +390555550142
=phone +390555550199
### ES | Ainhoa Zubiri <azubiri@zubiri.example>
Ainhoa Zubiri
Dpto. Comercial / Departamento Comercial
ZUBIRI HERMANOS, S.A.
Tel. (+34) 943 55 01 42
=name Ainhoa Zubiri
=org ZUBIRI HERMANOS, S.A.
=phone +34943550142
### BR | Caio Reis <caio@tipografiareis.example>
Caio Reis
Sócio-diretor
Tipografia Reis
+55 21 99555-0142 | tipografiareis.example
=name Caio Reis
=title Sócio-diretor
=org Tipografia Reis
=phone +5521995550142
### CO | Luz Marina Ochoa <lochoa@andinafoods.example>
Luz Marina Ochoa
Coordinadora de Compras
Andina Foods S.A.S.
PBX (601) 555 0142 Ext. 2204
=name Luz Marina Ochoa
=title Coordinadora de Compras
=org Andina Foods S.A.S.
=phone +576015550142;2204
### SE | Arvid Kvist <arvid.kvist@bruket.example>
Arvid Kvist | Verkstadschef
Bruket Mekaniska AB | Box 44 | 681 22 Kristinehamn
Direkt: +46 550 555 014 | Växel: +46 550 555 000
=name Arvid Kvist
=title Verkstadschef
=org Bruket Mekaniska AB
=phone +46550555014
=phone +46550555000
### PL | Marek Lis <m.lis@stolarnia-lis.example>
Pozdrawiam
Marek Lis
właściciel
Stolarnia LIS
tel. 602 555 143
=name Marek Lis
=title właściciel
=org Stolarnia LIS
=phone +48602555143
### RU | Ольга Ветрова <o.vetrova@gorod-n.example>
Ольга Ветрова,
главный специалист
Администрация города Н.
8 (831) 555-01-42
=name Ольга Ветрова
=title главный специалист
=phone +78315550142
### TR | Kerem Tuna <kerem@iplik.example>
Kerem TUNA
Dış Ticaret Müdürü / Export Manager
Tuna İplik Ltd. Şti.
Ofis: 0224 555 01 42 - 12 (dahili)
GSM: 0532 555 01 42
=name Kerem TUNA
=title Dış Ticaret Müdürü / Export Manager
=org Tuna İplik Ltd. Şti.
=phone +902245550142;12
=phone +905325550142
### JP | 谷 由紀 <tani@fujimori-bus.example>
====================
藤森バス株式会社
営業企画課　谷 由紀（たに ゆき）
TEL: 0266-55-0142 (直通)
====================
=name 谷 由紀
=org 藤森バス株式会社
=phone +81266550142
### KR | 임재현 <jhlim@narae-eng.example>
임재현 책임연구원
나래엔지니어링(주) 기술연구소
Office: 042-555-0142 (내선 31)
C.P.: 010-5550-0143
=name 임재현
=title 책임연구원
=org 나래엔지니어링(주)
=phone +82425550142;31
=phone +821055500143
### CN | 黎悦 <liyue@qinghe-yl.example>
黎悦
区域销售经理（华南）
清河医疗器械（深圳）有限公司
T 0755-2255 0142-808
M 136 0255 0142
E liyue@qinghe-yl.example
=name 黎悦
=title 区域销售经理（华南）
=org 清河医疗器械（深圳）有限公司
=phone +8675522550142;808
=phone +8613602550142
=email liyue@qinghe-yl.example
### TW | 鄭雅文 <cheng@hsinyi-edu.example>
財團法人信義文教基金會
鄭雅文 專案經理
(02)2755-0142#31 / 0922-550-142
=name 鄭雅文
=title 專案經理
=org 財團法人信義文教基金會
=phone +886227550142;31
=phone +886922550142
`
