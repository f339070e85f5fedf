// A third list of signatures: languages, layouts and labels not met before. Format: see signatures.cases.ts. All people, companies and numbers are invented.

export const THIRD_SIGNATURES = `
### JP | 岩崎 浩 <iwasaki@iwasaki-mfg.example>
**************************************
株式会社岩崎製作所　技術本部　設計二課
　課長　岩崎 浩（いわさき ひろし）
〒390-0811 長野県松本市中央1-2-3
TEL:0263-55-0142(内線 318)　FAX:0263-55-0143
携帯:090-5550-0142
E-mail:iwasaki@iwasaki-mfg.example
**************************************
=name 岩崎 浩
=title 課長
=org 株式会社岩崎製作所
=phone +81263550142;318
=phone +81263550143
=phone +819055500142
=email iwasaki@iwasaki-mfg.example
### JP | 小野寺 麻衣 <onodera@soramame.example>
小野寺 麻衣 / Mai ONODERA
合同会社そらまめ 代表社員
T 050-5550-0142 M 080-5550-0177
=name 小野寺 麻衣
=title 代表社員
=org 合同会社そらまめ
=phone +815055500142
=phone +818055500177
### KR | 배성호 <sh.bae@daehan.example>
배성호 차장
구매팀 / (주)대한기공
경기도 화성시 동탄대로 12
Tel. 031-555-0142 | Fax. 031-555-0143 | Mobile. 010-5550-0142
=name 배성호
=title 차장
=org (주)대한기공
=phone +82315550142
=phone +82315550143
=phone +821055500142
### KR | Seo-yeon Ahn <sy.ahn@hanbit.example>
안서연 (Seo-yeon Ahn)
해외영업팀 대리
한빛테크 주식회사
+82-2-555-0142 (내선 205)
=name 안서연
=title 대리
=org 한빛테크 주식회사
=phone +8225550142;205
### RU | Полина Зуева <p.zueva@bereg.example>
С уважением,
Зуева Полина Сергеевна
Ведущий специалист отдела закупок
ООО «Берег»
тел.: +7 (812) 555-01-42 доб. 118
моб.: +7 921 555-01-77
=name Зуева Полина Сергеевна
=title Ведущий специалист отдела закупок
=org ООО «Берег»
=phone +78125550142;118
=phone +79215550177
### UA | Остап Дяченко <o.diachenko@lypa.example>
З повагою,
Остап Дяченко
Комерційний директор
ТОВ «Липа»
тел. +380 44 555 01 42, вн. 12
=name Остап Дяченко
=title Комерційний директор
=org ТОВ «Липа»
=phone +380445550142;12
### IT | Silvia Greco <s.greco@vetreria.example>
Arch. Silvia Greco
Responsabile Ufficio Tecnico
Vetreria Greco S.n.c.
Via dell'Industria, 12 - 52100 Arezzo (AR)
Tel. +39 0575 550142 int. 3
Cell. +39 347 5550142
=name Silvia Greco
=title Responsabile Ufficio Tecnico
=org Vetreria Greco S.n.c.
=phone +390575550142;3
=phone +393475550142
### IT | Renzo Fabbri <fabbri@studiofabbri.example>
Geom. Renzo Fabbri
Studio Tecnico Fabbri
tel/fax 0541 555142
PEC renzo.fabbri@geopec.example
=name Renzo Fabbri
=org Studio Tecnico Fabbri
=phone +390541555142
=email renzo.fabbri@geopec.example
### NL | Joris van Rijn <joris@vanrijn.example>
Met vriendelijke groet,

Joris van Rijn
Bedrijfsleider

Van Rijn Installaties B.V.
Industrieweg 8, 3433 NL Nieuwegein
T 030 - 555 01 42 | M 06 - 5550 0142
joris@vanrijn.example | www.vanrijn.example
=name Joris van Rijn
=title Bedrijfsleider
=org Van Rijn Installaties B.V.
=phone +31305550142
=phone +31655500142
=email joris@vanrijn.example
### BE | Lotte Claes <lotte@claesbouw.example>
Lotte Claes — Projectcoördinator
Claes Bouw BV · Stationsstraat 4 · 3000 Leuven
Tel +32 16 55 01 42 · GSM +32 470 55 01 42
=name Lotte Claes
=title Projectcoördinator
=org Claes Bouw BV
=phone +3216550142
=phone +32470550142
### PL | Ewa Sikora <ewa@sikora.example>
Pozdrawiam,
Ewa Sikora
Kierownik Działu Obsługi Klienta

SIKORA Sp. z o.o.
ul. Młyńska 12, 61-730 Poznań
tel.: 61 555 01 42 wew. 15
kom.: 602 555 142
NIP: 7781234567 | KRS: 0000123456
=name Ewa Sikora
=title Kierownik Działu Obsługi Klienta
=org SIKORA Sp. z o.o.
=phone +48615550142;15
=phone +48602555142
### CZ | Radka Malá <radka@mala.example>
S pozdravem

Ing. Radka Malá
obchodní ředitelka
MALÁ & SYN, s.r.o.
tel.: +420 541 555 142
mob.: +420 602 555 142
IČO: 12345678
=name Radka Malá
=title obchodní ředitelka
=org MALÁ & SYN, s.r.o.
=phone +420541555142
=phone +420602555142
### HU | Vass Orsolya <vass.orsolya@koroskert.example>
Üdvözlettel:
Vass Orsolya
értékesítési vezető
Körös-Kert Kft.
Tel.: +36 66 555 142
Mobil: +36 30 555 0142
=name Vass Orsolya
=title értékesítési vezető
=org Körös-Kert Kft.
=phone +3666555142
=phone +36305550142
### RO | Ilinca Stan <ilinca@moara.example>
Cu stimă,
Ilinca Stan
Manager Achiziții
S.C. Moara Veche S.R.L.
Tel: 0264 555 142 | Mobil: 0722 555 142
=name Ilinca Stan
=title Manager Achiziții
=org S.C. Moara Veche S.R.L.
=phone +40264555142
=phone +40722555142
### TR | Elif Aksoy <elif@tekstilaksoy.example>
Saygılarımla,
Elif Aksoy
Satın Alma Uzmanı
Aksoy Tekstil San. ve Tic. A.Ş.
T: +90 224 555 01 42 (Dahili: 204)
M: +90 532 555 01 42
=name Elif Aksoy
=title Satın Alma Uzmanı
=org Aksoy Tekstil San. ve Tic. A.Ş.
=phone +902245550142;204
=phone +905325550142
### GR | Δήμητρα Λάμπρου <dimitra@elaion.example>
Με εκτίμηση,
Δήμητρα Λάμπρου
Υπεύθυνη Εξαγωγών
ΕΛΑΙΟΝ Α.Ε.
Τηλ.: +30 27410 55142 (εσωτ. 12)
Κιν.: +30 694 555 0142
=name Δήμητρα Λάμπρου
=title Υπεύθυνη Εξαγωγών
=org ΕΛΑΙΟΝ Α.Ε.
=phone +302741055142;12
=phone +306945550142
### PT | Duarte Seabra <dseabra@seabra.example>
Com os melhores cumprimentos,

Duarte Seabra
Diretor Financeiro
Seabra & Filhos, Lda.
Rua do Almada 120, 4050-031 Porto
T. +351 222 555 014 (chamada para a rede fixa nacional)
TM. +351 912 555 014
=name Duarte Seabra
=title Diretor Financeiro
=org Seabra & Filhos, Lda.
=phone +351222555014
=phone +351912555014
### BR | Tânia Prado <tania@serralheria.example>
Atenciosamente,

Tânia Prado
Analista de Compras Pl.
Serralheria Prado Ltda.
(51) 3555-0142 | ramal 27
(51) 99555-0142 (WhatsApp)
=name Tânia Prado
=title Analista de Compras Pl.
=org Serralheria Prado Ltda.
=phone +555135550142;27
=phone +5551995550142
### MX | Ximena Cantú <xcantu@cantu.example>
Ing. Ximena Cantú Robles
Gerente de Proyectos
Grupo Cantú, S.A. de C.V.
Of. (81) 8355 0142 Ext. 119
Cel. (81) 1355 0142
=name Ximena Cantú Robles
=title Gerente de Proyectos
=org Grupo Cantú, S.A. de C.V.
=phone +528183550142;119
=phone +528113550142
### ES | Iván Soto <ivan@soto.example>
Un saludo,
Iván Soto Marín
Jefe de Almacén – Soto Logística, S.L.U.
Tlf.: 976 55 01 42 · Móvil: 655 50 01 42
=name Iván Soto Marín
=title Jefe de Almacén
=org Soto Logística, S.L.U.
=phone +34976550142
=phone +34655500142
### FR | Maud Perrin <maud@perrin.example>
Maud PERRIN
Responsable Administration des Ventes
PERRIN Menuiserie SARL
ZA des Prés - 38500 Voiron
Standard : 04 76 55 01 42 - Poste 12
Portable : 06 55 50 01 42
=name Maud PERRIN
=title Responsable Administration des Ventes
=org PERRIN Menuiserie SARL
=phone +33476550142;12
=phone +33655500142
### CH | Ursina Caviezel <u.caviezel@caviezel.example>
Freundliche Grüsse

Ursina Caviezel
Leiterin Innendienst, Mitglied der Geschäftsleitung

Caviezel Holz AG
Bahnhofstrasse 14, CH-7130 Ilanz
Direktwahl +41 81 555 01 42
Zentrale +41 81 555 01 40
=name Ursina Caviezel
=title Leiterin Innendienst, Mitglied der Geschäftsleitung
=org Caviezel Holz AG
=phone +41815550142
=phone +41815550140
### DE | Jutta Rahn <rahn@rahn-proben.example>
i. A. Jutta Rahn
Sachbearbeiterin Einkauf
Rahn Probentechnik GmbH & Co. KG
Tel. 0561 55501-42
Fax 0561 55501-99
HRB 12345 Amtsgericht Kassel · Geschäftsführer: Dr. Horst Rahn
=name Jutta Rahn
=title Sachbearbeiterin Einkauf
=org Rahn Probentechnik GmbH & Co. KG
=phone +495615550142
=phone +495615550199
### AT | Matthias Hofer <hofer@alpentor.example>
DI (FH) Matthias Hofer, MSc
Projektleiter
Alpentor GmbH | Innstraße 9 | 6020 Innsbruck
T +43 512 555014 DW 22 | M +43 664 5550142
=name Matthias Hofer
=title Projektleiter
=org Alpentor GmbH
=phone +43512555014;22
=phone +436645550142
### SE | Ebba Norling <ebba@norling.example>
Med vänlig hälsning

Ebba Norling
Inköpsansvarig

Norling Trä AB
Tfn 08-555 014 20 (vxl)
Mobil 070-555 01 42
=name Ebba Norling
=title Inköpsansvarig
=org Norling Trä AB
=phone +46855501420
=phone +46705550142
### NO | Marte Sunde <marte@sunde.example>
Mvh
Marte Sunde
Daglig leder | Sunde Båt AS
Mob: 915 55 014
=name Marte Sunde
=title Daglig leder
=org Sunde Båt AS
=phone +4791555014
### DK | Kirsten Friis <kf@friis-lyd.example>
De bedste hilsner
Kirsten Friis
Regnskabschef
Friis Lyd ApS
Direkte: +45 33 55 01 42
=name Kirsten Friis
=title Regnskabschef
=org Friis Lyd ApS
=phone +4533550142
### FI | Sanna Leino <sanna@leino.example>
Ystävällisin terveisin

Sanna Leino
Myyntipäällikkö
Leino Oy
p. 040 555 0142
=name Sanna Leino
=title Myyntipäällikkö
=org Leino Oy
=phone +358405550142
### VN | Lê Thu Hà <ha.le@sonthuy.example>
Trân trọng,
Lê Thu Hà (Ms.)
Trưởng phòng Kinh doanh
CÔNG TY TNHH SƠN THỦY
ĐT: 028 3555 0142 (máy lẻ 18) | DĐ: 090 355 5014
=name Lê Thu Hà
=title Trưởng phòng Kinh doanh
=org CÔNG TY TNHH SƠN THỦY
=phone +842835550142;18
=phone +84903555014
### ID | Wulan Sari <wulan@bambu.example>
Hormat kami,
Wulan Sari
Staf Pembelian
PT Bambu Nusantara
Telp. (021) 555-0142 ext. 31 / HP 0812-5550-142
=name Wulan Sari
=title Staf Pembelian
=org PT Bambu Nusantara
=phone +62215550142;31
=phone +628125550142
### CN | 龚雪 <gongxue@yunfan.example>
龚雪 | 云帆软件（杭州）有限公司
客户成功经理
手机/微信：13957150142
座机：0571-8655 0142 转 816
=name 龚雪
=title 客户成功经理
=org 云帆软件（杭州）有限公司
=phone +8613957150142
=phone +8657186550142;816
### CN | 阮思远 <ruansy@donghu.example>
阮思远  采购部 主管
武汉东湖物资有限公司
地址：武汉市洪山区珞瑜路88号
T: 027-8755 0142-305
M: 186 2755 0142
QQ: 123456789
=name 阮思远
=title 主管
=org 武汉东湖物资有限公司
=phone +862787550142;305
=phone +8618627550142
### TW | 江美玲 <meiling@chenghan.example>
江美玲 Mei-Ling Chiang
業務部 副理
成翰精密股份有限公司
電話：(04) 2355-0142 分機 28
手機：0935-550-142
統一編號：12345678
=name 江美玲
=title 副理
=org 成翰精密股份有限公司
=phone +886423550142;28
=phone +886935550142
### HK | Kelvin Tsang <kelvin@tsang.example>
曾健明 Kelvin Tsang
營業經理 Sales Manager
曾氏貿易有限公司 Tsang's Trading Co., Ltd.
Tel: (852) 2355 0142   Fax: (852) 2355 0143
=name 曾健明
=title 營業經理
=org 曾氏貿易有限公司
=phone +85223550142
=phone +85223550143
### SG | Nurul Aini <nurul@straitslog.example>
Nurul Aini binte Rahman
Assistant Manager, Freight
Straits Logistics Pte. Ltd.
DID: +65 6555 0142 | HP: +65 9155 5014
=name Nurul Aini binte Rahman
=title Assistant Manager, Freight
=org Straits Logistics Pte. Ltd.
=phone +6565550142
=phone +6591555014
### IN | Meenakshi Iyer <m.iyer@kaveri.example>
Thanks & Regards,
Meenakshi Iyer
Sr. Manager - Accounts
Kaveri Textiles Pvt. Ltd.
Desk: 044-4555 0142 Extn: 212, Mob: +91 98405 50142
=name Meenakshi Iyer
=title Sr. Manager - Accounts
=org Kaveri Textiles Pvt. Ltd.
=phone +914445550142;212
=phone +919840550142
### US | Theo Brandvold <theo@harborpoint.example>
Theo Brandvold (he/him)
Facilities Lead
Harbor Point Co-op
p: (207) 555-0142 x7
theo@harborpoint.example
=name Theo Brandvold
=title Facilities Lead
=org Harbor Point Co-op
=phone +12075550142;7
=email theo@harborpoint.example
### US | Odalys Fuentes-Reyes <ofr@cedarline.example>
ODALYS FUENTES-REYES, CPA
Controller
Cedarline Foods, Inc.
direct 305.555.0142 / main 305.555.0100 / fax 305.555.0101
=name ODALYS FUENTES-REYES
=title Controller
=org Cedarline Foods, Inc.
=phone +13055550142
=phone +13055550100
=phone +13055550101
### IL | Noa Barak <noa@keshet-eng.example>
בברכה,
נועה ברק
מנהלת רכש
קשת הנדסה בע"מ
טל: 03-555-0142 נייד: 054-555-0142
=name נועה ברק
=title מנהלת רכש
=org קשת הנדסה בע"מ
=phone +97235550142
=phone +972545550142
### AE | خالد المنصوري <khalid@alnoor.example>
مع أطيب التحيات،
خالد المنصوري
مدير المشتريات
شركة النور للتجارة ذ.م.م
هاتف: +971 4 555 0142 تحويلة 12
=name خالد المنصوري
=title مدير المشتريات
=org شركة النور للتجارة ذ.م.م
=phone +97145550142;12
`
