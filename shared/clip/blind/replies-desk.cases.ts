// Mails of desktop programs, webmails and habits of many countries. Format: see read-replies.ts. All people are invented.

export const DESK_REPLIES = `
### thunderbird ja
ご返信ありがとうございます。
図面の件、承知いたしました。
@S

--
岩崎 浩
株式会社岩崎製作所 設計部
TEL 0263-55-0142
@Q
On 2026/09/03 10:12, 谷 由紀 wrote:
> 図面を修正いたしました。
### becky ja | 岩崎 浩 <iwasaki@iwasaki.example>
岩崎です。

了解です。来週お願いします。
@Q tani@fujimori.example
On Thu, 3 Sep 2026 10:12:44 +0900
谷 由紀 <tani@fujimori.example> wrote:

> 納期は来週でよろしいですか？
### ja with rule signature | 村井 さやか <murai@aoyagi.example>
いつもお世話になっております。青柳商会の村井です。

在庫を確認しましたところ、9月10日に入荷予定です。

@S

何卒よろしくお願い申し上げます。

＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊
青柳商会　営業課
村井 さやか
電話：052-555-0142（直通）
E-mail：murai@aoyagi.example
＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊
@Q tani@fujimori.example
-----Original Message-----
From: 谷 由紀 <tani@fujimori.example>
Sent: Thursday, September 3, 2026 10:12 AM
To: 村井 さやか <murai@aoyagi.example>
Subject: 在庫について

在庫はございますか。
### outlook ko | 배성호 <sh.bae@daehan.example>
안녕하세요, 대한기공 배성호입니다.

요청하신 도면 보내드립니다. 검토 부탁드립니다.
@S

감사합니다.
배성호 드림

배성호 과장 | 설계팀
대한기공(주)
T. 031-555-0142
@Q park@narae.example
From: 박은지 <park@narae.example>
Sent: Thursday, September 3, 2026 10:12 AM
To: 배성호 <sh.bae@daehan.example>
Subject: 도면 요청

도면 부탁드립니다.
### the bat ru
Здравствуйте, Виктор.

Отгрузка запланирована на 10 сентября.
@S

--
С уважением,
 Полина                          mailto:p.zueva@bereg.example
@Q
Вы писали 3 сентября 2026 г., 10:12:44:

> Когда отгрузка?
### mail.ru web | Полина Зуева <p.zueva@mail.example>
Виктор, добрый день!
Согласны с вашими условиями.
@S

С уважением,
Полина Зуева
менеджер по закупкам
+7 (812) 555-01-42
@Q v.melnikov@sosna.example
Четверг, 3 сентября 2026, 10:12 +03:00 от Виктор Мельников <v.melnikov@sosna.example>:
 
 Направляю условия поставки.
### yandex web
Принято, спасибо!
@S

--
Полина Зуева
@Q v.melnikov@sosna.example
03.09.2026, 10:12, "Виктор Мельников" <v.melnikov@sosna.example>:

 Заявка зарегистрирована.
### outlook uk | Остап Дяченко <o.diachenko@lypa.example>
Доброго дня, Оксано!

Рахунок оплачено вчора.
@S

З повагою,
Остап Дяченко
ТОВ «Липа»
@Q o.rudenko@dzvin.example
Від: Оксана Руденко <o.rudenko@dzvin.example>
Надіслано: четвер, 3 вересня 2026 р. 10:12
Кому: Остап Дяченко <o.diachenko@lypa.example>
Тема: Рахунок

Коли чекати на оплату?
### thunderbird it | Silvia Greco <s.greco@vetreria.example>
Buongiorno Giorgio,

le misure sono 120 x 80. Per il trasporto ci pensiamo noi.
@S

Cordialmente,
Silvia Greco
Ufficio tecnico - Vetreria Greco S.n.c.
Tel. 0575 550142
@Q
Il 03/09/26 10:12, Giorgio Sala ha scritto:
> Mi conferma le misure?
### outlook it quoted headers
Confermo, grazie.

SG
@Q g.sala@molinari.example
Da: Giorgio Sala <g.sala@molinari.example>
Inviato: giovedì 3 settembre 2026 10:12
A: Silvia Greco <s.greco@vetreria.example>
Cc: ordini@vetreria.example
Oggetto: R: conferma ordine 118

Attendo conferma.
### pec it
Si riscontra la Vs. comunicazione e si trasmette quanto richiesto.
@S

Distinti saluti

Il Responsabile
Geom. Renzo Fabbri
@Q protocollo@comunevalle.example
Il giorno 03/09/2026 alle ore 10:12, protocollo@comunevalle.example ha scritto:
Si richiede integrazione documentale.
### kpn webmail nl | Joris van Rijn <joris@vanrijn.example>
Dag Bart,

De offerte is akkoord. Jullie kunnen starten.
@S

Met vriendelijke groet,

Joris van Rijn
Van Rijn Installaties B.V.
@Q b.postma@dewaterkant.example
----Origineel Bericht----
Van : b.postma@dewaterkant.example
Datum : 03/09/2026 10:12
Aan : joris@vanrijn.example
Onderwerp : offerte

Graag akkoord op de offerte.
### onet pl | Ewa Sikora <ewa.sikora@poczta.example>
Dzień dobry,

zamówienie potwierdzam. Proszę o fakturę na firmę.
@S

Z wyrazami szacunku
Ewa Sikora
tel. 602 555 142
@Q m.lis@stolarnia.example
W dniu 2026-09-03 10:12:44 użytkownik Marek Lis <m.lis@stolarnia.example> napisał:
> Proszę o potwierdzenie zamówienia.
### outlook pl | Ewa Sikora <ewa@sikora.example>
Panie Marku,

odbiór możliwy od 8 do 16.
@S

Pozdrawiam serdecznie / Best regards

Ewa Sikora
Specjalista ds. logistyki
@Q m.lis@stolarnia.example
Od: Marek Lis <m.lis@stolarnia.example> 
Wysłano: czwartek, 3 września 2026 10:12
Do: Ewa Sikora <ewa@sikora.example>
Temat: odbiór

W jakich godzinach odbiór?
### seznam cz | Radka Malá <radka@mala.example>
Dobrý den,

zítra bohužel nemohu, šlo by to v pondělí?
@S

Děkuji a přeji hezký den
Radka Malá
@Q hajek@truhlarstvi.example
---------- Původní e-mail ----------
Od: Tomáš Hájek <hajek@truhlarstvi.example>
Komu: Radka Malá <radka@mala.example>
Datum: 3. 9. 2026 10:12:44
Předmět: montáž

Hodí se Vám zítra montáž?
### thunderbird hu | Orsolya Vass <vass.orsolya@koroskert.example>
Kedves Balázs!

A csütörtök megfelel.
@S

Üdvözlettel:
Vass Orsolya
@Q
2026. 09. 03. 10:12 keltezéssel, Fekete Balázs írta:
> Csütörtök jó lenne?
### gmail hu
Rendben, köszönöm!
@Q balazs@fekete.example
Fekete Balázs <balazs@fekete.example> ezt írta (időpont: 2026. szept. 3., Cs, 10:12):

> Elküldtem a számlát.
### gmail ro | Ilinca Stan <ilinca@moara.example>
Bună ziua,

Confirm primirea. Plata se face vineri.
@S

Cu stimă,
Ilinca Stan
@Q radu@ferma.example
În joi, 3 sept. 2026 la 10:12, Radu Pop <radu@ferma.example> a scris:

> V-am trimis factura.
### gmail tr | Elif Aksoy <elif@tekstilaksoy.example>
Merhaba Kerem Bey,

Numuneler bugün kargoya verildi.
@S

İyi çalışmalar,
Elif Aksoy
@Q kerem@iplik.example
Kerem Tuna <kerem@iplik.example>, 3 Eyl 2026 Per, 10:12 tarihinde şunu yazdı:

> Numuneler ne zaman gelir?
### outlook tr | Elif Aksoy <elif@tekstilaksoy.example>
Ekte güncel liste var.
@S

Saygılarımla,

Elif Aksoy
Satın Alma Uzmanı
@Q kerem@iplik.example
Kimden: Kerem Tuna <kerem@iplik.example>
Gönderildi: 3 Eylül 2026 Perşembe 10:12
Kime: Elif Aksoy <elif@tekstilaksoy.example>
Konu: liste

Listeyi gönderir misiniz?
### gmail el | Δήμητρα Λάμπρου <dimitra@elaion.example>
Καλημέρα σας,

η παραγγελία έφυγε χθες.
@S

Με εκτίμηση,
Δήμητρα Λάμπρου
@Q nikos@limani.example
Στις Πέμ 3 Σεπ 2026 στις 10:12 π.μ., ο/η Νίκος Βλάχος <nikos@limani.example> έγραψε:

> Πότε φεύγει η παραγγελία;
### gmail vi | Lê Thu Hà <ha.le@sonthuy.example>
Chào anh Quân,

Bên em đã nhận được hàng. Cảm ơn anh.
@S

Trân trọng,
Lê Thu Hà
Phòng Kinh doanh
@Q quan@haiphong.example
Vào Th 5, 3 thg 9, 2026 vào lúc 10:12 Phạm Quân <quan@haiphong.example> đã viết:

> Hàng đã giao hôm qua.
### gmail id | Wulan Sari <wulan@bambu.example>
Selamat siang Pak Adi,

Barang sudah kami kirim pagi ini.
@S

Hormat kami,
Wulan Sari
@Q adi@jati.example
Pada tanggal Kam, 3 Sep 2026 pukul 10.12 Adi Wijaya <adi@jati.example> menulis:

> Kapan barang dikirim?
### gmail th
เรียบร้อยแล้วค่ะ ขอบคุณค่ะ
@Q nop@siam.example
ในวันที่ พฤ. 3 ก.ย. 2026 เวลา 10:12 นพดล ใจดี <nop@siam.example> เขียนว่า:

> ส่งเอกสารให้แล้วครับ
### outlook sv | Ebba Norling <ebba@norling.example>
Hej Arvid!

Vi tar det på fredag istället.
@S

Hälsningar
Ebba
@Q arvid@bruket.example
Från: Arvid Kvist <arvid@bruket.example>
Skickat: den 3 september 2026 10:12
Till: Ebba Norling <ebba@norling.example>
Ämne: mötet

Kan vi flytta mötet?
### outlook fi | Sanna Leino <sanna@leino.example>
Hei Mika,

tarjous liitteenä.
@S

Ystävällisin terveisin
Sanna Leino
Leino Oy
@Q mika@saimaa.example
Lähettäjä: Mika Harju <mika@saimaa.example> 
Lähetetty: torstai 3. syyskuuta 2026 10.12
Vastaanottaja: Sanna Leino <sanna@leino.example>
Aihe: tarjous

Saisimmeko tarjouksen?
### apple mail nb | Marte Sunde <marte@sunde.example>
Hei! Passer fint med onsdag.
@S

Mvh
Marte
@Q eirik@fjordkraft.example
> 3. sep. 2026 kl. 10:12 skrev Eirik Moen <eirik@fjordkraft.example>:
> 
> Onsdag eller torsdag?
### zimbra fr | Maud Perrin <maud@perrin.example>
Bonjour Hugo,

Le devis me convient, vous pouvez lancer la fabrication.
@S

Bonne journée,
Maud Perrin
@Q hugo@chaudronnerie.example
De: "Hugo Tessier" <hugo@chaudronnerie.example>
À: "Maud Perrin" <maud@perrin.example>
Envoyé: Jeudi 3 Septembre 2026 10:12:44
Objet: Devis 118

Ci-joint le devis.
### la poste fr
C'est bien reçu, merci.
@Q hugo@chaudronnerie.example
> Message du 03/09/26 10:12
> De : "Hugo Tessier" <hugo@chaudronnerie.example>
> A : maud@perrin.example
> Copie à : 
> Objet : facture
> 
> Voici la facture.
### t-online de | Gerd Lorenz <g.lorenz@lorenz.example>
Hallo Frau Beer,

die Lieferung ist vollständig.
@S

Schöne Grüße aus Kassel
Gerd Lorenz
@Q ulrich@holzbau.example
-----Original-Nachricht-----
Betreff: Lieferung
Datum: 2026-09-03T10:12:44+0200
Von: "Ulrich Beer" <ulrich@holzbau.example>
An: "Gerd Lorenz" <g.lorenz@lorenz.example>

Ist alles angekommen?
### em client de | Anke Voss <anke@voss.example>
Passt, ich bringe die Pläne mit.
@S

Viele Grüße
Anke
@Q ulrich@holzbau.example
------ Originalnachricht ------
Von "Ulrich Beer" <ulrich@holzbau.example>
An "Anke Voss" <anke@voss.example>
Datum 03.09.2026 10:12:44
Betreff Pläne

Bringst du die Pläne mit?
### tutanota en
I can sign on Tuesday.
@S

-- 
Regards, Ines
@Q ruth@alderbrook.example
3 Sept 2026, 10:12 by ruth@alderbrook.example:

> When can you sign?
### hey en
Thanks Ruth, that answers it.
@Q ruth@alderbrook.example
On September 3, 2026, Ruth Alder <ruth@alderbrook.example> wrote:
> Here is the missing page.
### superhuman en | Glenn Pryor <glenn@pryor.example>
Let's do 4pm then.
@S

Glenn Pryor
Partner, Pryor & Hale
@N
Sent via Superhuman
@Q ruth@alderbrook.example
On Thu, Sep 03, 2026 at 10:12 AM, Ruth Alder <ruth@alderbrook.example> wrote:
> 3pm or 4pm?
### lark zh | 龚雪 <gongxue@yunfan.example>
收到，我这边没问题。
@S

龚雪
@Q liyue@qinghe.example
发件人: "黎悦"<liyue@qinghe.example>
日期: 2026年9月3日(周四) 上午10:12
主题:  Re: 排期
收件人: "龚雪"<gongxue@yunfan.example>
排期如附件，请确认。
### hinet zh-Hant | 江美玲 <meiling@hinet.example>
您好：

已將匯款單傳真過去，請查收。
@S

敬祝 商安
江美玲 敬上
@Q cheng@hsinyi.example
----- 原始郵件 -----
寄件者： 鄭雅文 <cheng@hsinyi.example>
收件者： 江美玲 <meiling@hinet.example>
日期： 2026年9月3日 10:12
主旨： 匯款

請提供匯款單。
`
