// Further ordinary signatures, many with extension numbers. Format: see ../read-ordinary.ts. All people are invented.

export const ORDINARY_SIGNATURES_MORE = `
### us ext comma | US | Celeste Navarro <cnavarro@bayviewdental.example>
The crown is ready, please call to schedule.
@V

Thank you,
@S
Celeste Navarro
Office Manager
Bayview Dental Group
Ph: 619-555-0142, ext. 3
=name Celeste Navarro
=title Office Manager
=org Bayview Dental Group
=phone +16195550142;3
### us extension hash | US | Trent Maddox <tmaddox@ironcladsteel.example>
Quote attached.
@S

Trent Maddox
Estimator
Ironclad Steel Fabricators, Inc.
1-800-555-0142 #204
Direct 330.555.0142
=name Trent Maddox
=title Estimator
=org Ironclad Steel Fabricators, Inc.
=phone +18005550142;204
=phone +13305550142
### us e.164 with comma pause | US | Yolanda Ferris <yferris@summitstaffing.example>
I have two candidates for you.
@V

Best,
@S
Yolanda Ferris | Senior Recruiter
Summit Staffing Solutions
+1 303 555 0142,,118
=name Yolanda Ferris
=title Senior Recruiter
=org Summit Staffing Solutions
=phone +13035550142;118
### us slash ext | US | Garrett Pohl <gpohl@lakesideisd.example>
The bus will leave at 6:45.
@S

Garrett Pohl
Transportation Director
Lakeside ISD
Office (254) 555-0142 / Ext 1190
Fax (254) 555-0150
=name Garrett Pohl
=title Transportation Director
=org Lakeside ISD
=phone +12545550142;1190
=phone +12545550150
### us two offices | US | Imani Beckford <ibeckford@beckfordarch.example>
Drawings are in the shared folder.
@V

Regards,
@S
Imani Beckford, AIA, LEED AP
Principal Architect
Beckford Architects PLLC
New York: 212.555.0142
Newark: 973.555.0142 x2
beckfordarch.example
=name Imani Beckford
=title Principal Architect
=org Beckford Architects PLLC
=phone +12125550142
=phone +19735550142;2
=url beckfordarch.example
### us phone icons | US | Skyler Dunham <skyler@dunhammedia.example>
Draft two is up.
@S

Skyler Dunham
Creative Lead @ Dunham Media
📞 415-555-0142
📱 415-555-0177
✉ skyler@dunhammedia.example
🌐 dunhammedia.example
=name Skyler Dunham
=title Creative Lead
=org Dunham Media
=phone +14155550142
=phone +14155550177
=email skyler@dunhammedia.example
=url dunhammedia.example
### gb extension | GB | Prudence Ackroyd <p.ackroyd@dalesuni.example>
The viva is confirmed for the 14th.
@V

Best wishes
@S
Prudence

Dr Prudence Ackroyd
Senior Lecturer in Chemistry
School of Physical Sciences
University of the Dales
Tel: 01632 960142 extn 4471
=name Prudence Ackroyd
=title Senior Lecturer in Chemistry
=org University of the Dales
=phone +441632960142;4471
### gb switchboard | GB | Winston Adeyemi <w.adeyemi@northmoor.example>
Please send the forms back by Monday.
@V

Yours sincerely
@S
Winston Adeyemi
HR Adviser
Northmoor Council
Switchboard: 0113 496 0142 Ext: 229
DDI: 0113 496 0177
=name Winston Adeyemi
=title HR Adviser
=org Northmoor Council
=phone +441134960142;229
=phone +441134960177
### de kontakt | DE | Ingrid Mühlbauer <muehlbauer@stadt-weiden.example>
der Antrag ist eingegangen.
@V

Mit freundlichen Grüßen
Im Auftrag
@S

Ingrid Mühlbauer
Sachbearbeiterin
Stadt Weiden
Bauamt
Tel.: 0961 5550-142
Fax: 0961 5550-143
=name Ingrid Mühlbauer
=title Sachbearbeiterin
=org Stadt Weiden
=phone +499615550142
=phone +499615550143
### at | AT | Ferdinand Haslinger <f.haslinger@alpenholz.example>
Lieferung erfolgt am Mittwoch.
@V

LG
@S
Ing. Ferdinand Haslinger
Verkaufsleiter
Alpenholz GmbH
T +43 662 555 014 DW 22
M +43 664 555 0142
=name Ferdinand Haslinger
=title Verkaufsleiter
=org Alpenholz GmbH
=phone +43662555014;22
=phone +436645550142
### ch | CH | Ursina Caduff <ursina.caduff@bergbahn.example>
Die Reservation ist bestätigt.
@V

Freundliche Grüsse
@S
Ursina Caduff
Leiterin Gästeservice
Bergbahn Furna AG
Tel. +41 81 555 01 42
www.bergbahn.example
=name Ursina Caduff
=title Leiterin Gästeservice
=org Bergbahn Furna AG
=phone +41815550142
=url bergbahn.example
### fr ligne directe | FR | Thibault Escoffier <t.escoffier@solairia.example>
Le devis signé est en pièce jointe.
@V

Bonne journée,
@S
Thibault Escoffier
Ingénieur commercial
SOLAIRIA
Standard : 04 76 55 01 00 – Ligne directe : 04 76 55 01 42 – Mobile : 06 39 98 55 01
=name Thibault Escoffier
=title Ingénieur commercial
=org SOLAIRIA
=phone +33476550100
=phone +33476550142
=phone +33639985501
### it interno | IT | Giuliana Pavesi <g.pavesi@comune.borgorosso.example>
La pratica è stata protocollata.
@V

Cordialmente
@S
Giuliana Pavesi
Ufficio Tributi
Comune di Borgorosso
Tel. 0523 555014 interno 22
=name Giuliana Pavesi
=dept Ufficio Tributi
=org Comune di Borgorosso
=phone +390523555014;22
### es extensión | ES | Álvaro Cifuentes <acifuentes@clinicacifuentes.example>
Le confirmo la cita del jueves.
@V

Atentamente,
@S
Dr. Álvaro Cifuentes
Director Médico
Clínica Cifuentes
Tfno: 91 555 01 42 (extensión 305)
Móvil: 600 55 01 42
=name Álvaro Cifuentes
=title Director Médico
=org Clínica Cifuentes
=phone +34915550142;305
=phone +34600550142
### ar interno | AR | Florencia Quiroga <fquiroga@editorialpampa.example>
Te paso las pruebas corregidas.
@V

Saludos,
@S
Florencia Quiroga
Editora
Editorial Pampa S.A.
Tel: +54 11 4555-0142 int. 34
=name Florencia Quiroga
=title Editora
=org Editorial Pampa S.A.
=phone +541145550142;34
### pl wewn | PL | Bogumiła Kasprzak <b.kasprzak@urzad-brzozow.example>
Wniosek został przyjęty.
@V

Z wyrazami szacunku
@S
Bogumiła Kasprzak
Inspektor
Wydział Komunikacji
Urząd Miasta Brzozów
tel. 13 555 01 42 w. 15
=name Bogumiła Kasprzak
=title Inspektor
=org Urząd Miasta Brzozów
=phone +48135550142;15
### ua | UA | Оксана Гнатюк <hnatiuk@karpatlis.example>
Документи надіслано поштою.
@V

З повагою
@S
Оксана Гнатюк
Головний бухгалтер
ТОВ «Карпатліс»
тел. +38 (032) 255-01-42 внутр. 107
=name Оксана Гнатюк
=title Головний бухгалтер
=org ТОВ «Карпатліс»
=phone +380322550142;107
### se växel | SE | Lovisa Tegnér <lovisa.tegner@nordvarme.example>
Offerten gäller till månadsskiftet.
@V

Hälsningar
@S
Lovisa Tegnér
Projektledare
Nordvärme AB
Växel: 031-55 01 40, anknytning 12
=name Lovisa Tegnér
=title Projektledare
=org Nordvärme AB
=phone +4631550140;12
### no | NO | Torbjørn Aasland <torbjorn@aaslandbygg.example>
Vi starter på mandag.
@V

Med vennlig hilsen
@S
Torbjørn Aasland
Prosjektleder | Aasland Bygg AS
Tlf: 22 55 01 42 | Mob: 412 55 014
=name Torbjørn Aasland
=title Prosjektleder
=org Aasland Bygg AS
=phone +4722550142
=phone +4741255014
### fi | FI | Päivi Koskela <paivi.koskela@jarvisahko.example>
Asentaja tulee tiistaina.
@V

Ystävällisin terveisin
@S
Päivi Koskela
Toimitusjohtaja
Järvisähkö Oy
puh. 09 5550 142
=name Päivi Koskela
=title Toimitusjohtaja
=org Järvisähkö Oy
=phone +35895550142
### ja naisen | JP | 真鍋 千尋 <manabe@sakurabank.example>
書類を受領いたしました。
@V
何卒よろしくお願い申し上げます。
@S

=====================================
株式会社さくら総研
営業企画部 主任
真鍋 千尋 (まなべ ちひろ)
〒530-0001 大阪市北区梅田2-3-4 さくらビル8F
電話: 06-6555-0142 (内線: 8815)
直通: 06-6555-0177
=====================================
=name 真鍋 千尋
=title 主任
=dept 営業企画部
=org 株式会社さくら総研
=phone +81665550142;8815
=phone +81665550177
### ko naeseon | KR | 차은별 <eunbyul@onnuri-hosp.example>
예약 변경되었습니다.
@V
감사합니다.
@S
차은별 팀장
온누리병원 원무팀
전화: 051-555-0142 내선 77
팩스: 051-555-0143
=name 차은별
=title 팀장
=dept 원무팀
=org 온누리병원
=phone +82515550142;77
=phone +82515550143
### zh zhuan | CN | 毕思远 <bisy@hengrui-tool.example>
样品费用已减免。
@S

毕思远
销售工程师
恒锐工具有限公司
T：0510-8555 0142转8012
F：0510-8555 0143
M：15900010142（微信同号）
=name 毕思远
=title 销售工程师
=org 恒锐工具有限公司
=phone +8651085550142;8012
=phone +8651085550143
=phone +8615900010142
### zh fenji | CN | 柯雨薇 <keyw@mingde-law.example>
律师函已寄出。
@V
顺祝商祺！
@S

柯雨薇 律师
明德律师事务所
北京市朝阳区建国路88号
总机：010-6555 0142 分机 316
直线：010-6555 0177
=name 柯雨薇
=title 律师
=org 明德律师事务所
=phone +861065550142;316
=phone +861065550177
### zh ext dash | CN | 黎小曼 <lixm@dongfang-textile.example>
布样已寄出，顺丰单号稍后发您。
@S

黎小曼 Mandy Li
外贸部经理
东方纺织品进出口有限公司
Tel: 86-571-85550142-809
Fax: 86-571-85550143
Mobile: 86-13958010142
=name 黎小曼
=title 外贸部经理
=org 东方纺织品进出口有限公司
=phone +8657185550142;809
=phone +8657185550143
=phone +8613958010142
### hk ext | HK | 麥穎欣 <wingyan.mak@harbourclinic.example>
預約已更改至下星期二。
@V
此致
@S
麥穎欣
診所經理
海港醫療中心
電話: (852) 2555 0142 內線 12
=name 麥穎欣
=title 診所經理
=org 海港醫療中心
=phone +85225550142;12
### tw fenji | TW | 翁嘉宏 <jiahong@luxintech.example>
規格書已更新。
@V
祝 順心
@S
翁嘉宏 (Jason Weng)
研發部 資深工程師
律昕科技股份有限公司
(03)555-0142 ext.1688
=name 翁嘉宏
=title 資深工程師
=dept 研發部
=org 律昕科技股份有限公司
=phone +88635550142;1688
### sg | SG | Shermaine Koh <shermaine.koh@lionlogistics.example>
Please find attached the delivery order.
@V

Thanks and regards,
@S
Shermaine Koh (Ms)
Customer Service Executive
Lion Logistics Pte Ltd
DID: 6555 0142 | HP: 9155 0142
=name Shermaine Koh
=title Customer Service Executive
=org Lion Logistics Pte Ltd
=phone +6565550142
=phone +6591550142
### ae | AE | Khalid Rahimi <khalid@dunesfm.example>
Site visit is set for Sunday 9 am.
@V

Regards
@S
Eng. Khalid Rahimi
Facilities Manager
Dunes Facilities Management LLC
Tel +971 4 555 0142 Ext. 205 Mob +971 50 555 0142
P.O. Box 0000, Dubai, UAE
=name Khalid Rahimi
=title Facilities Manager
=org Dunes Facilities Management LLC
=phone +97145550142;205
=phone +971505550142
### html card icons | DE | Marlene Kessler <m.kessler@blauwerk.example>
@H
<p class="MsoNormal">Anbei die Rechnung.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Viele Grüße aus Köln<o:p></o:p></p><p class="MsoNormal"><b>Marlene Kessler</b><o:p></o:p></p><p class="MsoNormal">Buchhaltung<o:p></o:p></p><table class="MsoNormalTable" border="0"><tr><td><p class="MsoNormal"><img alt="Blauwerk Logo" src="cid:1"></p></td><td><p class="MsoNormal">Blauwerk Design GmbH<o:p></o:p></p><p class="MsoNormal">Venloer Str. 10, 50672 Köln<o:p></o:p></p><p class="MsoNormal">T 0221 555 0142 - 17<o:p></o:p></p></td></tr></table>
@R
Anbei die Rechnung.
@V
Viele Grüße aus Köln
@S
Marlene Kessler
Buchhaltung
Blauwerk Design GmbH
Venloer Str. 10, 50672 Köln
T 0221 555 0142 - 17
@N
Blauwerk Logo
=name Marlene Kessler
=dept Buchhaltung
=org Blauwerk Design GmbH
### one line card | US | Percy Hollander <percy@hollanderlabs.example>
Looks good to me.
@S

Percy Hollander • CTO • Hollander Labs • +1 (650) 555-0142 ext 9
=name Percy Hollander
=title CTO
=org Hollander Labs
=phone +16505550142;9
### title at company | US | Rosa Beltran <rosa@brightfoundry.example>
Happy to help, here is the link.
@V

Cheers,
@S
Rosa Beltran
Head of Partnerships at Bright Foundry
LinkedIn | Twitter
Book a call: https://cal.example/rosa
=name Rosa Beltran
=title Head of Partnerships
=org Bright Foundry
### family sign | US | Dolores Finch <dolores@finch.example>
The grandkids loved the book!
@V

Love,
@S
Grandma Dolores
### plain quote below name | US | Clark Ridley <clark@ridley.example>
I'll be at the shop until six.
@S

-- 
Clark Ridley
"Measure twice, cut once."
=name Clark Ridley
### see you day | US | Clark Ridley <clark@ridley.example>
The kiln is fixed.

See you Thursday!
@S

Clark
@Q
On Tue, Mar 3, 2026 at 10:14 AM Joy Lind <joy@lind.example> wrote:
> Is the kiln fixed?
### thanks sentence en | US | Clark Ridley <clark@ridley.example>
Thanks for the quick reply, I will order the clay today.
@S

Clark
`
