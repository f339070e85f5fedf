// Mail of offices and workshops: closings of their own, cards of a line or two. Format: see ../read-replies.ts. All people are invented.

export const BUSINESS = `
### en agency | Chloe Nairn <chloe@brightpost.example>
Hi Farid,

Round 2 is attached. We kept the headline and swapped the hero image. Sign-off by Thursday would let us hit print.

@S
All best wishes and speak Thursday
Chloe

Chloe Nairn | Account Director | Brightpost
+44 117 496 0142
@N
Brightpost Ltd. Registered in England No. 05550142.
@Q farid@maple.example

On Tue, 12 May 2026 at 10:14, Farid Aziz <farid@maple.example> wrote:

> Any news on round 2?
### de Steuer | Steuerkanzlei Ohm <kanzlei@ohm-stb.example>
Sehr geehrte Frau Lindner,

die Unterlagen für 2025 sind vollständig. Den Entwurf erhalten Sie bis Monatsende.

@S
Mit besten Grüßen aus der Kanzlei

i. A. Jasmin Ohm
Steuerfachangestellte
### de Spedition ohne Gruß | Dirk Matthes <d.matthes@matthes-logistik.example>
LKW MT-DM 142 ist um 6:40 Uhr bei Ihnen, Fahrer Hr. Kowalczyk, 0151 55501423.

@S
Matthes / Dispo
@Q
Von: Lager Süd <lager@suedwerk.example>
Gesendet: Dienstag, 12. Mai 2026 10:14
An: Dirk Matthes <d.matthes@matthes-logistik.example>
Betreff: Abholung

Wann kommt der LKW?
### fr bureau | Camille Perrot <c.perrot@be-structure.example>
Bonjour Julien,

La note de calcul est jointe. Attention à la poutre P12, section portée à 30x60.

N'hésite pas si besoin.

@S
Bien cordialement et bon courage pour la suite
Camille PERROT
Ingénieure structure
### it export | Simona Galli <s.galli@rubinetterie-galli.example>
Buongiorno Mr. Cho,

the goods are ready. Please confirm the forwarder.

@S
Cordiali saluti / Best regards
Simona Galli
Ufficio Estero
@N
Ai sensi del Reg. UE 2016/679 si precisa che le informazioni contenute in questo messaggio sono riservate al destinatario.
### pl hurtownia | Dział Handlowy <handel@hurt-met.example>
Dzień dobry,

blacha 2 mm dostępna od ręki, cena 4,85 zł/kg netto.

@S
Pozdrawiamy i zapraszamy do zakupów
Zespół HURT-MET
tel. 32 555 01 42
### tr fabrika | Murat Kılıç <murat.kilic@kilictekstil.example>
Merhaba,

Numuneler bugün kargoya verildi, takip no 5550142. Termin 3 hafta.

@S
Kolay gelsin,
Murat
### ru снабжение | Елена Гордеева <e.gordeeva@stroydom.example>
Коллеги, добрый день!

Счёт оплачен сегодня, платёжка во вложении. Ждём отгрузку.

@S
Хорошего дня!
Елена Гордеева
отдел снабжения, СтройДом
доб. 204
### es hotel | Recepción <reservas@hotelsolana.example>
Estimado Sr. Whitaker:

Confirmamos su reserva n.º 55014 para dos noches con desayuno incluido.

¡Le esperamos!

@S
Departamento de Reservas
Hotel Solana ****
Tel. +34 952 55 01 42
### pt contabilidade | Sónia Matos <sonia@contamatos.example>
Bom dia Dr. Henrique,

O IVA do trimestre está submetido. O valor a pagar é de 1.420,55 €.

@S
Qualquer dúvida estou ao dispor,
Sónia Matos
Contabilista certificada n.º 55014
### nl installateur
Beste Joost,

De ketel is besteld, levering week 22. Ik app je de dag ervoor.

@S
Gr. Henk-Jan
Van Dam Installaties
06-55501423
@Q joost@devries.example

Op di 12 mei 2026 om 10:14 schreef Joost de Vries <joost@devries.example>:

> Is de ketel al besteld?
### sv redovisning | Maja Lindh <maja@lindhredovisning.example>
Hej Olle,

Momsen är inlämnad. Glöm inte kvittona för april!

@S
Ha en fin dag //Maja
### zh 工厂 | 卢建军 <lujj@hongda-mold.example>
黄小姐：

模具T1样品今天试出来了，飞边有点大，正在修模，后天再试。视频发您微信了。

@S
卢建军
宏达模具
13855501423
@Q
在 2026年5月12日 10:14，黄敏 <huangmin@linkstar.example> 写道：
> T1出来了吗？
### zh 货代 | 操作-小陈 <op3@yunhai-fwd.example>
好的，收到，截关是14号12点，请尽快提供VGM。

@S
小陈 / 操作
云海国际货代
电话 0592-5550142-803  QQ 555014231
### zht 貿易 | 許庭瑋 <timhsu@fortunetrade.example>
Dear 王經理,

附上PI，請簽回。訂金收到後安排生產，交期約30天。

@S
順頌 商祺

許庭瑋 Tim
富全貿易有限公司
T: 02-2555-0142 #16
M: 0912-555-014
### ja 不動産 | 大橋 学 <ohashi@minami-estate.example>
清水様

お世話になっております。ミナミエステートの大橋です。
鍵のお引き渡しは29日の11時でお願いいたします。

@S
-----------------------------------------
ミナミエステート株式会社
賃貸管理課　大橋 学
TEL:092-555-0142　FAX:092-555-0143
定休日：水曜日
-----------------------------------------
### ko 회계 | 윤지호 <jiho.yoon@haneul-tax.example>
대표님 안녕하세요.

부가세 신고 완료했습니다. 납부기한은 25일입니다.

@S
윤지호 세무사 드림
하늘세무회계
02-555-0142
### ar export | خالد منصور <khaled@deltafoods.example>
الأستاذ رامي المحترم

مرفق عرض الأسعار للتمور. العرض ساري حتى نهاية الشهر.

@S
وتقبلوا تحياتي
خالد منصور
مدير التصدير
+20 100 555 0142
### he עו"ד | נועה ברק <noa@baraklaw.example>
שלום דן,

הסכם השכירות תוקן לפי הערותיך. נא אישורך עד מחר.

@S
בברכה ובתודה,
נועה ברק, עו"ד
### vi | Lê Minh Khoa <khoa@thepviet.example>
Chào anh Tuấn,

Báo giá thép tấm em gửi file đính kèm, giá có hiệu lực 7 ngày.

@S
Thanks & Best Regards,
Lê Minh Khoa (Mr.)
Phòng kinh doanh
0905 550 142
### one word en
Approved.

@S
JT
@Q
From: Mel Ortiz <mel@ortiz.example>
Sent: Tuesday, May 12, 2026 10:14 AM
To: Jay Tran
Subject: Budget

OK to go?
### exchange voting
Yes, go ahead.

@S
Best,
R.

Rahul Deshmukh
VP Finance
Tel (ext.) 4410
@Q
From: Anita Rao <anita@zenpack.example>
Date: Tuesday, 12 May 2026 at 15:44
To: Rahul Deshmukh <rahul@zenpack.example>
Subject: PO 5550

Approve?
`
