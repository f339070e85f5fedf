// A fourth list of signatures. Format: see signatures.cases.ts. All people, companies and numbers are invented.

export const FOURTH_SIGNATURES = `
### DE | Enno Lohse <lohse@lohse-foerder.example>
Mit freundlichem Gruß

Lohse Fördertechnik GmbH

ppa. Dipl.-Ing. Enno Lohse
Leiter Konstruktion

Am Deich 12, 28199 Bremen
Fon +49 (421) 5550-142
Fax +49 (421) 5550-199
Mobil +49 (172) 5550142
=name Enno Lohse
=title Leiter Konstruktion
=org Lohse Fördertechnik GmbH
=phone +494215550142
=phone +494215550199
=phone +491725550142
### DE | Yasemin Korkmaz <korkmaz@stadt-bergen.example>
Stadt Bergen
Amt für Jugend und Familie
Im Auftrag
Yasemin Korkmaz
Rathausplatz 1, 51465 Bergen
Tel. 02202 555-142, Zimmer 214
=name Yasemin Korkmaz
=org Stadt Bergen
=phone +492202555142
### FR | Margaux Delorme <mdelorme@delorme.example>
Margaux DELORME
Assistante commerciale export
☎ 02 99 55 01 42
📱 06 55 50 01 42
✉ mdelorme@delorme.example
Delorme & Fils SAS – 12 rue des Forges – 35000 Rennes
=name Margaux DELORME
=title Assistante commerciale export
=org Delorme & Fils SAS
=phone +33299550142
=phone +33655500142
=email mdelorme@delorme.example
### FR | Lucas Ferrand <lucas.ferrand@mairie-sorel.example>
Lucas Ferrand
Directeur général des services
Mairie de Sorel
LD : 04 76 55 01 42
=name Lucas Ferrand
=title Directeur général des services
=org Mairie de Sorel
=phone +33476550142
### ES | Rocío Belmonte <rocio@belmonte.example>
Rocío Belmonte Sanz
Responsable de Recursos Humanos
BELMONTE GESTIÓN, S.A.
Avda. del Puerto, 45 - 46023 Valencia
T. 963 55 01 42 (Ext. 24) | M. 655 50 01 42
=name Rocío Belmonte Sanz
=title Responsable de Recursos Humanos
=org BELMONTE GESTIÓN, S.A.
=phone +34963550142;24
=phone +34655500142
### CL | Ignacio Vidal <ividal@austral.example>
Ignacio Vidal Pizarro
Subgerente de Operaciones
Austral Logística SpA
Fono: (56 2) 2355 0142 anexo 31
Cel.: +56 9 5550 0142
=name Ignacio Vidal Pizarro
=title Subgerente de Operaciones
=org Austral Logística SpA
=phone +56223550142;31
=phone +56955500142
### AR | Milagros Sosa <msosa@pampa.example>
Lic. Milagros Sosa
Analista Contable
Pampa Insumos S.R.L.
Tel.: (011) 4355-0142 int. 17
Cel.: (11) 15-5555-0142
=name Milagros Sosa
=title Analista Contable
=org Pampa Insumos S.R.L.
=phone +541143550142;17
=phone +5491155550142
### IT | Agnese Riva <agnese@riva.example>
Agnese Riva
Ufficio Commerciale
RIVA TESSUTI S.p.A.
Via Como 8, 20900 Monza (MB)
T +39 039 5550142 | F +39 039 5550199 | M +39 335 5550142
=name Agnese Riva
=org RIVA TESSUTI S.p.A.
=phone +390395550142
=phone +390395550199
=phone +393355550142
### PT | Inês Falcão <ines@falcao.example>
Inês Falcão
Assistência Técnica
Falcão & Costa, Lda
Tlm: 912 555 014 | Tel: 253 555 014
=name Inês Falcão
=org Falcão & Costa, Lda
=phone +351912555014
=phone +351253555014
### NL | Sjoerd Bakema <sjoerd@bakema.example>
Groet,

Sjoerd Bakema
Senior Inkoper | Bakema Techniek B.V.
[T] 0592 55 01 42 [M] 06 5550 0142
=name Sjoerd Bakema
=title Senior Inkoper
=org Bakema Techniek B.V.
=phone +31592550142
=phone +31655500142
### SE | Ylva Strand <ylva@strandbygg.example>
Ylva Strand
Projektledare
Strand Bygg AB
Tel vx: 018-55 01 40, dir: 018-55 01 42
=name Ylva Strand
=title Projektledare
=org Strand Bygg AB
=phone +4618550140
=phone +4618550142
### FI | Eero Pulkkinen <eero@pulkkinen.example>
Eero Pulkkinen
Toimitusjohtaja
Pulkkinen Kuljetus Oy
Puh. (09) 555 0142, GSM 050 555 0142
=name Eero Pulkkinen
=title Toimitusjohtaja
=org Pulkkinen Kuljetus Oy
=phone +35895550142
=phone +358505550142
### PL | Oliwia Wrzos <oliwia@wrzos.example>
--
mgr inż. Oliwia Wrzos
Specjalista ds. Jakości
Wrzos Meble Sp. z o.o. Sp. k.
tel. +48 61 855 01 42 | tel. kom. +48 602 550 142
=name Oliwia Wrzos
=title Specjalista ds. Jakości
=org Wrzos Meble Sp. z o.o. Sp. k.
=phone +48618550142
=phone +48602550142
### HR | Ivana Babić <ivana@babic.example>
Srdačan pozdrav,
Ivana Babić, dipl. oec.
Voditeljica prodaje
Babić d.o.o.
T: +385 1 5550 142
M: +385 91 555 0142
=name Ivana Babić
=title Voditeljica prodaje
=org Babić d.o.o.
=phone +38515550142
=phone +385915550142
### RU | Артём Гладков <gladkov@sever-trans.example>
--
С уважением, Артём Гладков
Менеджер отдела логистики
ООО «Север-Транс»
раб. +7 (495) 555-01-42, доб. 305
сот. +7 916 555-01-42
=name Артём Гладков
=title Менеджер отдела логистики
=org ООО «Север-Транс»
=phone +74955550142;305
=phone +79165550142
### TH | Kittipong Saelim <kittipong@siamparts.example>
Best regards,
Kittipong Saelim (Mr.)
Purchasing Section Chief
Siam Parts Co., Ltd.
Tel: +66 2 555 0142 Ext. 1120
Mobile: +66 81 555 0142
=name Kittipong Saelim
=title Purchasing Section Chief
=org Siam Parts Co., Ltd.
=phone +6625550142;1120
=phone +66815550142
### MY | Farah Nadia <farah@kinabalu.example>
FARAH NADIA BINTI ROSLAN
Penolong Pengurus
Kinabalu Engineering Sdn. Bhd.
Tel: 03-5555 0142 (samb. 18)
H/P: 012-555 0142
=name FARAH NADIA BINTI ROSLAN
=title Penolong Pengurus
=org Kinabalu Engineering Sdn. Bhd.
=phone +60355550142;18
=phone +60125550142
### PH | Jomar Villanueva <jomar@luzonfoods.example>
Jomar D. Villanueva, CPA
Finance Manager
Luzon Foods Corporation
(02) 8555 0142 loc. 118 / 0917 555 0142
=name Jomar D. Villanueva
=title Finance Manager
=org Luzon Foods Corporation
=phone +63285550142;118
=phone +639175550142
### JP | 水谷 遥 <mizutani@hinode.example>
----------------------------------------
日の出印刷株式会社
制作部 主任 水谷 遥 (MIZUTANI Haruka)
〒600-8001 京都府京都市下京区1-2-3
Tel: 075-555-0142 / Fax: 075-555-0143
http://www.hinode.example/
----------------------------------------
=name 水谷 遥
=title 主任
=org 日の出印刷株式会社
=phone +81755550142
=phone +81755550143
### JP | 大友 健介 <ohtomo@univ-hokuto.example>
北斗大学 工学部 機械工学科
准教授　大友 健介
内線：5142　E-mail：ohtomo@univ-hokuto.example
=name 大友 健介
=title 准教授
=org 北斗大学
=email ohtomo@univ-hokuto.example
### KR | 윤가람 <garam@solbit.example>
윤가람 | 선임 디자이너
솔빛디자인 주식회사
서울특별시 성동구 왕십리로 12
M 010-5550-0142  E garam@solbit.example
=name 윤가람
=title 선임 디자이너
=org 솔빛디자인 주식회사
=phone +821055500142
=email garam@solbit.example
### CN | 邹静 <zoujing@ruifeng.example>
邹 静
睿丰自动化（苏州）有限公司
销售部 / 大客户主管
Tel：0512-6255 0142 分机 606
Mob：189 1555 0142
Add：苏州工业园区星湖街328号
=name 邹 静
=title 大客户主管
=org 睿丰自动化（苏州）有限公司
=phone +8651262550142;606
=phone +8618915550142
### TW | 許家瑋 <hsu@formosa.example>
許家瑋 / Jerry Hsu
業務經理
福爾摩沙電子股份有限公司 Formosa Electronics Corp.
TEL : 886-2-2655-0142 ext.612
Mobile : 886-912-550-142
=name 許家瑋
=title 業務經理
=org 福爾摩沙電子股份有限公司
=phone +886226550142;612
=phone +886912550142
### US | Adaeze Nwosu <anwosu@oakhurst.example>
Adaeze Nwosu, Ph.D. | Associate Professor
Department of Linguistics | Oakhurst University
321 Harper Hall | (814) 555-0142
Pronouns: she/her
=name Adaeze Nwosu
=title Associate Professor
=org Oakhurst University
=phone +18145550142
### GB | Gwen Pritchard <gwen@pritchardlaw.example>
Gwen Pritchard
Solicitor
for and on behalf of Pritchard & Lowe LLP
DD: 029 2055 0142 | Switchboard: 029 2055 0100
=name Gwen Pritchard
=title Solicitor
=org Pritchard & Lowe LLP
=phone +442920550142
=phone +442920550100
### AU | Brodie McKellar <brodie@coolabah.example>
Brodie McKellar
Site Supervisor
Coolabah Civil Pty Ltd | ABN 12 345 678 901
P 07 5555 0142  M 0491 570 156
=name Brodie McKellar
=title Site Supervisor
=org Coolabah Civil Pty Ltd
=phone +61755550142
=phone +61491570156
### ZA | Lerato Mokoena <lerato@jacaranda.example>
Kind regards / Vriendelike groete
Lerato Mokoena
Branch Manager
Jacaranda Freight (Pty) Ltd
Tel: 012 555 0142 | Cell: 082 555 0142
=name Lerato Mokoena
=title Branch Manager
=org Jacaranda Freight (Pty) Ltd
=phone +27125550142
=phone +27825550142
`
