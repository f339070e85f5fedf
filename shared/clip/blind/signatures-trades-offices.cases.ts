// Signatures of practices, offices, trades and small houses of many countries. Format: see signatures.cases.ts. All people, companies and numbers are invented.

export const TRADES_OFFICES_SIGNATURES = `
### DE | Peter Krüger <p.krueger@malerei-krueger.example>
Peter & Anja Krüger
Malerei Krüger GbR
Werkstatt: 05121 555014
Mobil Peter: 0171 5550142
=name Peter Krüger
=org Malerei Krüger GbR
=phone +495121555014
=phone +491715550142
### CN | 韩磊 <hanlei@jinda-valve.example>
韩磊
销售二部 区域经理
金达阀门（温州）有限公司
电话：0577-8555 0142 转 812
手机/微信：138 5550 1423
传真：0577-8555 0143
=name 韩磊
=title 区域经理
=org 金达阀门（温州）有限公司
=phone +8657785550142;812
=phone +8613855501423
=phone +8657785550143
### CN | 外贸部 <export@yulong.example>
唐山玉龙陶瓷有限公司 外贸部
联系人：孟繁星（经理）
座机：0315-7771234/7771235 转 802
QQ：55501423
=name 孟繁星
=title 经理
=org 唐山玉龙陶瓷有限公司
=phone +863157771234;802
=phone +863157771235;802
### TW | 吳佩珊 <peishan.wu@lianfa.example>
吳佩珊 Penny Wu
業務專員 Sales Representative
聯發精工股份有限公司 Lian Fa Precision Co., Ltd.
TEL: 886-4-2355-0142 分機 215
行動: 0912-555-014
LINE: pennywu0915
統編: 55501423
=name 吳佩珊
=title 業務專員
=org 聯發精工股份有限公司
=phone +886423550142;215
=phone +886912555014
### HK | Raymond Tse <raymond.tse@goldwaylog.example>
Raymond Tse 謝偉明
Operations Manager 營運經理
Goldway Logistics (HK) Ltd 金威物流（香港）有限公司
Direct: (852) 2555 0142  Mobile/WhatsApp: (852) 9555 0142
Unit 1203, 12/F, Kwai Fung Centre, Kwai Chung
=name Raymond Tse
=title Operations Manager
=org Goldway Logistics (HK) Ltd
=phone +85225550142
=phone +85295550142
### JP | 川瀬 由美 <kawase@minatokai.example>
医療法人みなと会　港中央病院
地域連携室　看護師長　川瀬 由美
〒455-0000 名古屋市港区港町1-1
代表 052-555-0142（内線 2310）
E-mail: kawase@minatokai.example
=name 川瀬 由美
=title 看護師長
=org 医療法人みなと会　港中央病院
=phone +81525550142;2310
=email kawase@minatokai.example
### KR | 정하늘 <sky.jung@saebom.example>
정하늘 과장
(주)새봄식품 해외영업팀
T. 031-555-0142 (내선 24)
M. 010-5550-1423
=name 정하늘
=title 과장
=org (주)새봄식품
=phone +82315550142;24
=phone +821055501423
### US | Marisol Vega <mvega@stluke-clinic.example>
Marisol Vega, RN, BSN
Nurse Coordinator – Cardiology
St. Luke Family Clinic
P 602-555-0142 ext. 4 | F 602-555-0143
=name Marisol Vega
=title Nurse Coordinator – Cardiology
=org St. Luke Family Clinic
=phone +16025550142;4
=phone +16025550143
### US | Coach Dan <dan@ridgeviewsoccer.example>
Dan Petrillo
Head Coach, U12 Girls
Ridgeview Soccer Club
Text me: 720-555-0142
=name Dan Petrillo
=title Head Coach, U12 Girls
=org Ridgeview Soccer Club
=phone +17205550142
### GB | Shona MacLeod <shona@skyecroft.example>
Shona MacLeod
Croft & Kiln Pottery
Isle of Skye
07700 900142
=name Shona MacLeod
=org Croft & Kiln Pottery
=phone +447700900142
### GB | Admissions <admissions@st-aldhelms.example>
Mrs P Whitcombe
Registrar
St Aldhelm's School
Tel: 01632 960142 Ext 205
=name P Whitcombe
=title Registrar
=org St Aldhelm's School
=phone +441632960142;205
### IN | Pradeep Nair <pradeep.nair@malabarspices.example>
Pradeep Nair
Asst. Manager - Exports
Malabar Spices Pvt. Ltd., Kochi
Mob: +91 98470 50142 | Off: 0484-2555014 Extn: 33
=name Pradeep Nair
=title Asst. Manager - Exports
=org Malabar Spices Pvt. Ltd.
=phone +919847050142
=phone +914842555014;33
### FR | Hélène Aubry <h.aubry@notaires-aubry.example>
Maître Hélène AUBRY
Notaire associée
SCP AUBRY & LESTRADE
Standard : 02 99 55 01 42 (poste 12)
=name Hélène AUBRY
=title Notaire associée
=org SCP AUBRY & LESTRADE
=phone +33299550142;12
### FR | Yann Le Goff <yann@legoff-couverture.example>
Yann Le Goff
Couvreur-zingueur
SARL Le Goff Couverture
Port. 06 55 50 14 22 / Bureau 02 97 55 01 42
=name Yann Le Goff
=title Couvreur-zingueur
=org SARL Le Goff Couverture
=phone +33655501422
=phone +33297550142
### ES | Nuria Ferrer <nferrer@clinicaferrer.example>
Dra. Nuria Ferrer Bosch
Odontóloga · Col. nº 5501
Clínica Dental Ferrer, S.L.P.
Tel. 93 555 01 42 (ext. 2)
=name Nuria Ferrer Bosch
=title Odontóloga
=org Clínica Dental Ferrer, S.L.P.
=phone +34935550142;2
### IT | Ivo Bellandi <ivo@bellandi-amm.example>
Geom. Ivo Bellandi
Amministratore di condominio
Studio Bellandi
tel. 0574 555014 int. 2 – cell. 335 5550142
=name Ivo Bellandi
=title Amministratore di condominio
=org Studio Bellandi
=phone +390574555014;2
=phone +393355550142
### BR | Rodrigo Teles <rodrigo@telesimoveis.example>
Rodrigo Teles
Corretor de imóveis – CRECI 55014-F
Teles Imóveis Ltda.
(21) 2555-0142 ramal 18 / (21) 95550-1423 (WhatsApp)
=name Rodrigo Teles
=title Corretor de imóveis
=org Teles Imóveis Ltda.
=phone +552125550142;18
=phone +5521955501423
### PL | Jolanta Maj <j.maj@liczydlo.example>
mgr Jolanta Maj
Główna księgowa
Biuro Rachunkowe "Liczydło" Sp. z o.o.
tel. 22 555 01 42 wew. 15, kom. 501 555 014
=name Jolanta Maj
=title Główna księgowa
=org Biuro Rachunkowe "Liczydło" Sp. z o.o.
=phone +48225550142;15
=phone +48501555014
### CZ | Tomáš Vlk <vlk@vlk-stavby.example>
Ing. Tomáš Vlk
jednatel
VLK stavby s.r.o.
tel.: 545 555 014, linka 23
=name Tomáš Vlk
=title jednatel
=org VLK stavby s.r.o.
=phone +420545555014;23
### RU | Олег Дроздов <drozdov@sibmet.example>
С уважением,
Дроздов Олег Петрович
Начальник отдела сбыта
ООО «СибМеталл»
Тел.: +7 (383) 255-01-42, доб. 114
Моб.: +7 913 555-01-42
=name Дроздов Олег Петрович
=title Начальник отдела сбыта
=org ООО «СибМеталл»
=phone +73832550142;114
=phone +79135550142
### UA | Ірина Бондар <bondar@likarnia7.example>
Ірина Бондар
Лікар-терапевт
КНП «Міська лікарня №7»
тел. 044 555 01 42 (вн. 31)
=name Ірина Бондар
=title Лікар-терапевт
=org КНП «Міська лікарня №7»
=phone +380445550142;31
### TR | Elif Şahin <elif@anadolugumruk.example>
Elif ŞAHİN
Gümrük Müşaviri
Anadolu Gümrük Müşavirliği Ltd. Şti.
Tel: 0212 555 01 42 Dahili: 118  GSM: 0532 555 01 42
=name Elif ŞAHİN
=title Gümrük Müşaviri
=org Anadolu Gümrük Müşavirliği Ltd. Şti.
=phone +902125550142;118
=phone +905325550142
### SE | Lars Nyström <lars.nystrom@bergkommun.example>
Lars Nyström
Bygglovshandläggare
Bergs kommun
Direkt 0555-501 42
Växel 0555-501 00
=name Lars Nyström
=title Bygglovshandläggare
=org Bergs kommun
=phone +4655550142
=phone +4655550100
### NO | Ingvild Aas <ingvild@fjordklinikken.example>
Ingvild Aas
Tannlege
Fjordklinikken AS
tlf. 55 55 01 42
=name Ingvild Aas
=title Tannlege
=org Fjordklinikken AS
=phone +4755550142
### FI | Päivi Rautio <paivi.rautio@mantykoulu.example>
Päivi Rautio
luokanopettaja, 3A
Mäntymäen koulu
puh. 040 555 0142
=name Päivi Rautio
=title luokanopettaja, 3A
=org Mäntymäen koulu
=phone +358405550142
### NL | Irma Boonstra <irma@delinde.example>
Irma Boonstra
Doktersassistente
Huisartsenpraktijk De Linde
Tel. 030 555 01 42 (keuze 2) | ma t/m do
=name Irma Boonstra
=title Doktersassistente
=org Huisartsenpraktijk De Linde
=phone +31305550142
### CH | Nadja Zurbriggen <nadja.zurbriggen@obermatt.example>
Gemeinde Obermatt
Einwohnerkontrolle
Nadja Zurbriggen, Sachbearbeiterin
Direktwahl 031 555 01 42
Zentrale 031 555 01 00
=name Nadja Zurbriggen
=title Sachbearbeiterin
=org Gemeinde Obermatt
=phone +41315550142
=phone +41315550100
### AT | Leopold Gruber <leopold.gruber@ff-reith.example>
HBI Leopold Gruber
Kommandant
Freiwillige Feuerwehr Reith
+43 664 5550142
=name Leopold Gruber
=title Kommandant
=org Freiwillige Feuerwehr Reith
=phone +436645550142
### AE | Fatima Al Suwaidi <fatima@dunelog.example>
Fatima Al Suwaidi
Documentation Executive
Dune Logistics FZE
T: +971 4 555 0142 Ext 303 | M: +971 50 555 0142
=name Fatima Al Suwaidi
=title Documentation Executive
=org Dune Logistics FZE
=phone +97145550142;303
=phone +971505550142
### VN | Phạm Thu Trang <trang.pham@vietgom.example>
Phạm Thu Trang (Ms.)
Nhân viên kinh doanh
Công ty TNHH Gốm Việt
ĐT: 024 3555 0142 (máy lẻ 105) – DĐ/Zalo: 0905 550 142
=name Phạm Thu Trang
=title Nhân viên kinh doanh
=org Công ty TNHH Gốm Việt
=phone +842435550142;105
=phone +84905550142
### ID | Joko Wibowo <joko@jatimebel.example>
Joko Wibowo
Kepala Gudang
PT Jati Mebel Nusantara
Telp. (024) 7555014 ext. 12, HP 0812-5550-1423
=name Joko Wibowo
=title Kepala Gudang
=org PT Jati Mebel Nusantara
=phone +62247555014;12
=phone +6281255501423
### TH | Wanna Jaidee <wanna@baanchee.example>
คุณวรรณา ใจดี
เจ้าหน้าที่บัญชี
บริษัท บ้านชี จำกัด
โทร. 02-555-0142 ต่อ 15 มือถือ 081-555-0142
=name Wanna Jaidee
=title เจ้าหน้าที่บัญชี
=org บริษัท บ้านชี จำกัด
=phone +6625550142;15
=phone +66815550142
### GR | Μαρία Γεωργίου <maria@georgiou-med.example>
Μαρία Γεωργίου
Γραμματέας
Ιατρείο Νικολάου
Τηλ. 210 555 0142 (εσωτ. 3)
=name Μαρία Γεωργίου
=title Γραμματέας
=phone +302105550142;3
### IL | יואב כץ <yoav@katzlaw.example>
יואב כץ, עו"ד
כץ ושות' משרד עורכי דין
טל' 03-5550142 שלוחה 2 | נייד 052-5550142
=name יואב כץ
=phone +97235550142;2
=phone +972525550142
### EG | Laila Haddad <laila@nileexports.example>
Laila Haddad | ليلى حداد
Export Coordinator
Nile Exports Co.
Tel: +20 2 2555 0142 (Ext. 7)
=name Laila Haddad
=title Export Coordinator
=org Nile Exports Co.
=phone +20225550142;7
`
