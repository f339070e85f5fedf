// Ordinary signatures below short replies, with every field a careful reader takes. Format: see ../read-ordinary.ts. All people are invented.

export const ORDINARY_SIGNATURES = `
### card en dash | US | Monique Delacroix-Hayes <mdh@harborlegal.example>
The filing is done. You will get the stamped copy tomorrow.
@S

--
Monique Delacroix-Hayes, Esq. (she/her)
Partner, Corporate Practice
Harbor Legal LLP
100 Wharf Street, 8th Floor | Boston, MA 02110
Main: 617-555-0100 | Direct: 617-555-0142 x4410 | Mobile: 857-555-0177
mdh@harborlegal.example | harborlegal.example | LinkedIn
@N

CONFIDENTIALITY NOTICE: This e-mail and any attachments may contain privileged information. If you are not the intended recipient, please delete it and notify the sender.
=name Monique Delacroix-Hayes
=title Partner, Corporate Practice
=org Harbor Legal LLP
=phone +16175550100
=phone +16175550142;4410
=phone +18575550177
=url harborlegal.example
### card html table en | US | Brett Sandoval <brett.sandoval@apexroofing.example>
@H
<div>Sounds good, I'll send the crew at 7.</div><div><br></div><table cellpadding="0" cellspacing="0" border="0" style="font-family:Arial"><tbody><tr><td style="padding-right:12px"><img src="https://cdn.example/logo.png" alt="Apex Roofing logo" width="90"></td><td><div><b>Brett Sandoval</b></div><div>Project Manager</div><div>Apex Roofing &amp; Exteriors, LLC</div><div>O: <a href="tel:+17205550142">720-555-0142</a> Ext 12 | M: <a href="tel:+17205550177">720-555-0177</a></div><div><a href="mailto:brett.sandoval@apexroofing.example">brett.sandoval@apexroofing.example</a></div><div><a href="https://www.apexroofing.example">www.apexroofing.example</a></div><div><a href="https://www.facebook.example/apex"><img src="https://cdn.example/fb.png" alt="Facebook"></a> <a href="https://www.linkedin.example/company/apex"><img src="https://cdn.example/li.png" alt="LinkedIn"></a></div></td></tr></tbody></table>
@R
Sounds good, I'll send the crew at 7.
@S
Brett Sandoval
Project Manager
Apex Roofing & Exteriors, LLC
O: 720-555-0142 Ext 12 | M: 720-555-0177
brett.sandoval@apexroofing.example
www.apexroofing.example
@N
Apex Roofing logo
Facebook
LinkedIn
Facebook LinkedIn
=name Brett Sandoval
=title Project Manager
=org Apex Roofing & Exteriors, LLC
=phone +17205550142;12
=phone +17205550177
=email brett.sandoval@apexroofing.example
=url apexroofing.example
### card certifications en | US | Gwendolyn Atwater <gatwater@atwatercpa.example>
Your return was e-filed today.
@V

Sincerely,
@S

Gwendolyn Atwater, CPA, MST
Tax Director
Atwater & Lowe CPAs, P.C.
Tel (614) 555-0142, Extension 31
Fax (614) 555-0149
Schedule a meeting: https://book.example/gatwater
=name Gwendolyn Atwater
=title Tax Director
=org Atwater & Lowe CPAs, P.C.
=phone +16145550142;31
=phone +16145550149
=url book.example/gatwater
### card gb offices | GB | Callum Thwaite <callum.thwaite@thwaitesurvey.example>
Report attached. Give me a ring if anything is unclear.
@V

Many thanks
@S
Callum

Callum Thwaite MRICS
Associate Director
Thwaite Survey Ltd
London: 020 7946 0142
Leeds: 0113 496 0142 (ext 5)
Mobile: 07700 900142
Registered in England No. 01234567
=name Callum Thwaite
=title Associate Director
=org Thwaite Survey Ltd
=phone +442079460142
=phone +441134960142;5
=phone +447700900142
### card de durchwahl | DE | Dr. Silvana Obermaier <s.obermaier@labor-obermaier.example>
die Ergebnisse liegen morgen vor.
@V

Beste Grüße
@S
Dr. Silvana Obermaier
Laborleiterin
Labor Obermaier GmbH
Ringstr. 5, 93047 Regensburg
Telefon 0941 / 555 014 - 12
Mobil 0171 / 555 01 42
www.labor-obermaier.example
=name Silvana Obermaier
=title Laborleiterin
=org Labor Obermaier GmbH
=phone +4994155501412
=phone +491715550142
=url labor-obermaier.example
### card fr poste | FR | Anne-Lise Kervadec <al.kervadec@mairie-rosbras.example>
Le dossier est complet, vous recevrez un courrier.
@V

Bien cordialement,
@S
Anne-Lise KERVADEC
Chargée de mission urbanisme
Mairie de Rosbras
02 98 55 01 42 (poste 214)
=name Anne-Lise KERVADEC
=title Chargée de mission urbanisme
=org Mairie de Rosbras
=phone +33298550142;214
### card ca bilingual | CA | Geneviève Arsenault <garsenault@fleuvecoop.example>
Merci, c'est bien reçu.
@S

Geneviève Arsenault
Coordonnatrice | Coordinator
Coopérative du Fleuve
T 418-555-0142, poste 233 | C 418-555-0177
=name Geneviève Arsenault
=title Coordonnatrice
=org Coopérative du Fleuve
=phone +14185550142;233
=phone +14185550177
### card es extension | MX | Rocío Villaseñor <rvillasenor@hotelmirador.example>
Su reservación queda confirmada.
@V

Saludos
@S
Lic. Rocío Villaseñor
Gerente de Ventas
Hotel Mirador
Tel. 55 5555 0142 ext. 210
Cel. 55 5555 0177
=name Rocío Villaseñor
=title Gerente de Ventas
=org Hotel Mirador
=phone +525555550142;210
=phone +525555550177
### card pt ramal | BR | Marcelo Pacheco <marcelo@pachecoadv.example>
A petição foi protocolada hoje.
@V

Att.,
@S
Marcelo Pacheco
Advogado - OAB/SP 000.000
Pacheco Advogados Associados
Tel.: +55 (11) 3555-0142 r. 15
Cel./WhatsApp: +55 (11) 95555-0142
=name Marcelo Pacheco
=title Advogado
=org Pacheco Advogados Associados
=phone +551135550142;15
=phone +5511955550142
### card nl toestel | NL | Roelof Brinkhuis <r.brinkhuis@waterschapvecht.example>
De vergunning is verleend.
@V

Met vriendelijke groet,
@S
Roelof Brinkhuis
Adviseur Vergunningen
Waterschap Vecht
T: 038 - 555 01 42 (toestel 318)
Werkdagen: ma, di, do
=name Roelof Brinkhuis
=title Adviseur Vergunningen
=org Waterschap Vecht
=phone +31385550142;318
### card ru dob | RU | Марина Гольцова <goltsova@medtech.example>
Коммерческое предложение во вложении.
@S

--
С уважением,
Гольцова Марина Викторовна
Ведущий специалист отдела закупок
ООО «Медтех»
тел. 8 (812) 555-01-42 (доб. 1204)
моб. 8-921-555-01-77
www.medtech.example
=name Гольцова Марина Викторовна
=title Ведущий специалист отдела закупок
=org ООО «Медтех»
=phone +78125550142;1204
=phone +79215550177
=url medtech.example
### card tr dahili | TR | Hakan Yücesoy <hakan@yucesoylojistik.example>
Araç yarın sabah yola çıkıyor.
@V

Saygılarımla
@S
Hakan Yücesoy
Operasyon Müdürü
Yücesoy Lojistik A.Ş.
T: +90 216 555 01 42 (Dahili 12)
G: +90 532 555 01 42
=name Hakan Yücesoy
=title Operasyon Müdürü
=org Yücesoy Lojistik A.Ş.
=phone +902165550142;12
=phone +905325550142
### card sv | SE | Gunilla Hedström <gunilla.hedstrom@kommunen.example>
Beslutet skickas på fredag.
@V

Vänliga hälsningar
@S
Gunilla Hedström
Handläggare
Miljöförvaltningen
Sundby kommun
Tel 08-555 014 20
Mobil 070-555 01 42
=name Gunilla Hedström
=title Handläggare
=dept Miljöförvaltningen
=org Sundby kommun
=phone +46855501420
=phone +46705550142
### card ja full | JP | 及川 慎司 <oikawa@hokuto-sys.example>
ご連絡ありがとうございます。
資料を添付いたしますので、ご確認ください。
@S

━━━━━━━━━━━━━━━━━━━━
北斗システム株式会社
開発本部 第二開発部
課長 及川 慎司
〒980-0811 宮城県仙台市青葉区一番町4-5-6
TEL 022-555-0142(代表) 内線 4021
携帯 090-1234-0142
Mail oikawa@hokuto-sys.example
URL https://www.hokuto-sys.example/
━━━━━━━━━━━━━━━━━━━━
=name 及川 慎司
=title 課長
=org 北斗システム株式会社
=phone +81225550142;4021
=phone +819012340142
=email oikawa@hokuto-sys.example
=url hokuto-sys.example
### card ko full | KR | 임하늘 <haneul.lim@saebitsoft.example>
자료 보내드립니다. 검토 부탁드립니다.
@S

--
임하늘 | Haneul Lim
과장 / 솔루션사업부
(주)새빛소프트
서울시 금천구 가산디지털1로 100
T. 02-3555-0142 (내선 512)  M. 010-3555-0177
E. haneul.lim@saebitsoft.example
=name 임하늘
=title 과장
=dept 솔루션사업부
=org (주)새빛소프트
=phone +82235550142;512
=phone +821035550177
=email haneul.lim@saebitsoft.example
### card zh-Hans bilingual | CN | 欧阳静 <ouyang.jing@lvzhou.example>
附件是合同扫描件，请查收。
@S

——————————————
欧阳静 Jane Ouyang
市场总监 / Marketing Director
绿洲生物科技（上海）有限公司
电话：021-5555 0142 转 628
手机：136 0123 4567
微信：jane_lvzhou
QQ：123456789
网址：www.lvzhou.example
地址：上海市浦东新区张江路88号
=name 欧阳静
=title 市场总监
=org 绿洲生物科技（上海）有限公司
=phone +862155550142;628
=phone +8613601234567
=handle wechat:jane_lvzhou
=handle qq:123456789
=url lvzhou.example
### card zh-Hant | TW | 卓映彤 <yingtong@starlight-med.example>
資料已寄出，請查收。
@V

敬祝 商祺
@S

卓映彤
行銷企劃部 副理
星光醫材股份有限公司
台北市內湖區瑞光路99號5樓
T: +886-2-2655-0142 #315
F: +886-2-2655-0143
M: +886-935-550-142
=name 卓映彤
=title 副理
=dept 行銷企劃部
=org 星光醫材股份有限公司
=phone +886226550142;315
=phone +886226550143
=phone +886935550142
### card au | AU | Kirra Donnelly <kirra@donnellyplumbing.example>
All sorted, the hot water is back on.
@V

Cheers,
@S
Kirra Donnelly
Donnelly Plumbing Pty Ltd
ABN 00 000 000 000 | Lic 12345C
P 07 5550 0142 | M 0491 570 142
=name Kirra Donnelly
=org Donnelly Plumbing Pty Ltd
=phone +61755500142
=phone +61491570142
### card in | IN | Siddharth Venkataraman <siddharth.v@orbitpharma.example>
PFA the COA for batch 1142.
@V

Thanks & Regards,
@S
Siddharth Venkataraman
Deputy Manager - Quality Assurance
Orbit Pharma Limited
Mob: +91-98450 00142 | Board: +91-80-4555 0142 Extn: 2231
=name Siddharth Venkataraman
=title Deputy Manager - Quality Assurance
=org Orbit Pharma Limited
=phone +919845000142
=phone +918045550142;2231
### card html gmail pronouns | US | Juniper Castellano <juniper@openfieldarts.example>
@H
<div dir="ltr"><div>Hi Lou,</div><div><br></div><div>We'd love to host the reading. Does April 9 work?</div><div><br></div><div>Warmly,</div><div>Juniper</div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><div><b>Juniper Castellano</b> | they/them</div><div>Program Director</div><div><b>Open Field Arts</b></div><div>(c) 505-555-0142</div><div><a href="https://openfieldarts.example/">openfieldarts.example</a> | <a href="https://instagram.example/openfield">Instagram</a></div><div><i>Making room for every voice</i></div></div></div></div>
@R
Hi Lou,

We'd love to host the reading. Does April 9 work?
@V
Warmly,
@S
Juniper
Juniper Castellano | they/them
Program Director
Open Field Arts
(c) 505-555-0142
openfieldarts.example | Instagram
Making room for every voice
=name Juniper Castellano
=title Program Director
=org Open Field Arts
=phone +15055550142
### card team no person | US | Parcelly Support <support@parcelly.example>
Your parcel left the depot this morning.
@S

The Parcelly Team
support@parcelly.example
1-800-555-0142
### signature two names | US | Odette Blanchard <odette@blanchardrealty.example>
The showing is confirmed for Sunday at 1.
@S

Odette Blanchard
REALTOR® | Blanchard Realty Group
cell: 225.555.0142
office: 225.555.0100 ext 7
@N
Each office is independently owned and operated.
=name Odette Blanchard
=org Blanchard Realty Group
=phone +12255550142
=phone +12255550100;7
### no signature en | US | Odette Blanchard <odette@blanchardrealty.example>
Can you call me at 225-555-0142 after lunch? I need to talk about the offer.
### thanks inside en | US | Odette Blanchard <odette@blanchardrealty.example>
Thanks! I'll forward it to the seller.
@Q
On Tue, Mar 3, 2026 at 10:14 AM Ray Fontenot <ray@fontenot.example> wrote:
> Offer attached.
`
