// Replies of Outlook and Notes in languages of Eastern Europe and in Turkish. Format: see ../read-replies.ts. All people are invented.

export const OUTLOOK_EASTERN = `
### outlook pl desktop
Zamówienie przyjęte.
@S

Z poważaniem
Tomasz Gajda
@Q k.wilk@hurtmat.example
From: Katarzyna Wilk <k.wilk@hurtmat.example>
Sent: Wednesday, February 4, 2026 9:17 AM
To: Tomasz Gajda <t.gajda@elektra.example>
Subject: Zamówienie 12/2026

W załączeniu zamówienie.
### outlook pl labels
Potwierdzam odbiór.
@Q k.wilk@hurtmat.example
Od: Katarzyna Wilk <k.wilk@hurtmat.example> 
Wysłano: środa, 4 lutego 2026 09:17
Do: Tomasz Gajda <t.gajda@elektra.example>
DW: Biuro <biuro@elektra.example>
Temat: Odbiór

Proszę o potwierdzenie.
### outlook cs labels
Děkuji, přijato.
@Q m.benes@strojservis.example
Od: Martin Beneš <m.benes@strojservis.example> 
Odesláno: středa 4. února 2026 9:17
Komu: Lenka Horáková <l.horakova@kovo.example>
Kopie: sklad@kovo.example
Předmět: Nabídka

V příloze nabídka.
### outlook hu labels
Köszönöm, megkaptam.
@Q gabor.fekete@malomipar.example
Feladó: Fekete Gábor <gabor.fekete@malomipar.example> 
Elküldve: 2026. február 4., szerda 9:17
Címzett: Varga Réka <reka@pekseg.example>
Tárgy: Számla

Mellékelve a számla.
### outlook tr labels
Onaylandı.
@Q emre@kartalmakina.example
Kimden: Emre Kaya <emre@kartalmakina.example> 
Gönderildi: 4 Şubat 2026 Çarşamba 09:17
Kime: Derya Aksoy <derya@egeplast.example>
Konu: Teklif

Onayınızı bekliyoruz.
### outlook ru labels
Согласовано.
@Q a.sorokin@vektor-m.example
От: Алексей Сорокин <a.sorokin@vektor-m.example> 
Отправлено: среда, 4 февраля 2026 г. 9:17
Кому: Ирина Лаптева <lapteva@stroydom.example>
Копия: Бухгалтерия <buh@stroydom.example>
Тема: Договор

Прошу согласовать.
### outlook el labels
Σύμφωνοι.
@Q nikos@elaiones.example
Από: Νίκος Αλεξίου <nikos@elaiones.example> 
Στάλθηκε: Τετάρτη, 4 Φεβρουαρίου 2026 9:17 πμ
Προς: Μαρία Σταύρου <maria@kriti-foods.example>
Θέμα: Παραγγελία

Συμφωνείτε;
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
### el outlook
Ευχαριστώ πολύ.
@Q tom@acme.example
Από: Tom Bell <tom@acme.example> 
Στάλθηκε: Πέμπτη, 5 Μαρτίου 2026 14:02
Προς: Ελένη Γεωργίου <eleni@elia.example>
Θέμα: Προσφορά

Σας στέλνω.
### ru notes
Коллеги, добрый день.

Акт подписан, скан во вложении.
@S

С уважением,
Панова Е.
вн. 2215
### ru outlook quoted label reply
Получили, спасибо!
@Q dmitry@severstroy.example
-----Original Message-----
From: Дмитрий Корнеев <dmitry@severstroy.example>
Sent: Monday, April 13, 2026 4:40 PM
To: Елена Панова <panova@akt.example>
Subject: RE: Акт

Акт во вложении.
### sk outlook | Zora Kučerová <zora@kucerova.example>
Dobrý deň,

termín nám vyhovuje.
@S

S pozdravom
Zora Kučerová
@Q tom@krane.example
Od: Tom Kranich <tom@krane.example>
Odoslané: streda 12. augusta 2026 16:05
Komu: Zora Kučerová <zora@kucerova.example>
Predmet: termín

Vyhovuje vám termín?
### sl outlook
Se strinjam.
@Q tom@krane.example
Od: Tom Kranich <tom@krane.example>
Poslano: sreda, 12. avgust 2026 16:05
Za: Maja Kos <maja@kos.example>
Zadeva: predlog

Se strinjate?
### bg outlook | Весела Тодорова <vesela@todorova.example>
Здравейте,

приемаме офертата.
@S

Поздрави,
Весела Тодорова
@Q tom@krane.example
From: Tom Kranich <tom@krane.example>
Sent: Wednesday, August 12, 2026 4:05 PM
To: Весела Тодорова <vesela@todorova.example>
Subject: оферта

Приемате ли?
### et outlook | Liisa Tamm <liisa@tamm.example>
Tere

Sobib, kohtume neljapäeval.
@S

Lugupidamisega
Liisa Tamm
@Q tom@krane.example
Saatja: Tom Kranich <tom@krane.example>
Saadetud: kolmapäev, 12. august 2026 16:05
Adressaat: Liisa Tamm <liisa@tamm.example>
Teema: kohtumine

Kas neljapäev sobib?
### outlook pl
Proszę o fakturę pro forma.
@S
Z poważaniem
Agnieszka Zielińska
@Q tom@acme.example
Od: Tom Bell <tom@acme.example> 
Wysłano: czwartek, 5 marca 2026 14:02
Do: Agnieszka Zielińska <a.zielinska@dab.example>
Temat: Zamówienie

Potwierdzam zamówienie.
### outlook cs
Termín potvrzuji.
@S
S pozdravem
Petr Svoboda
@Q tom@acme.example
Od: Tom Bell <tom@acme.example> 
Odesláno: čtvrtek 5. března 2026 14:02
Komu: Petr Svoboda <petr@lipa.example>
Předmět: Termín

Platí termín?
### outlook ru
Добрый день!

Счёт оплачен сегодня.
@S
С уважением,
Анна Смирнова
тел. 8 (495) 123-45-67 доб. 12
@Q tom@acme.example
От: Tom Bell <tom@acme.example> 
Отправлено: 5 марта 2026 г. 14:02
Кому: Анна Смирнова <anna@bereza.example>
Тема: Счёт

Счёт во вложении.
### outlook tr
Onaylıyorum.
@S
Saygılarımla
Ayşe Yılmaz
@Q tom@acme.example
Kimden: Tom Bell <tom@acme.example> 
Gönderildi: 5 Mart 2026 Perşembe 14:02
Kime: Ayşe Yılmaz <ayse@cinar.example>
Konu: Onay

Onay bekliyorum.
### outlook hu
Megkaptam.
@S
Üdvözlettel
Kovács Éva
@Q tom@acme.example
Feladó: Tom Bell <tom@acme.example> 
Elküldve: 2026. március 5., csütörtök 14:02
Címzett: Kovács Éva <eva@nyir.example>
Tárgy: Csomag

Megjött a csomag?
`
