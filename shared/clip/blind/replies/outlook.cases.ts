// Replies of Outlook on desks and the web, of Exchange and of Notes, in languages of the West. Format: see ../read-replies.ts. All people are invented.

export const OUTLOOK = `
### outlook it desktop
Buongiorno Sig. Ferri,

la consegna è prevista per lunedì.
@S

Cordiali saluti

Alessia Monti
Ufficio Acquisti
Tel. 051 649 1234 int. 27
@Q g.ferri@meccanicaferri.example
Da: Giorgio Ferri <g.ferri@meccanicaferri.example> 
Inviato: mercoledì 4 febbraio 2026 09:17
A: Alessia Monti <a.monti@tessuti-emilia.example>
Cc: acquisti@tessuti-emilia.example
Oggetto: R: Consegna

Quando arriva?
### outlook nl desktop
Beste Wouter,

Akkoord.
@S

Met vriendelijke groet,

Lotte de Groot
Hoofd Inkoop
@Q w.smit@betonwerk.example
Van: Wouter Smit <w.smit@betonwerk.example> 
Verzonden: woensdag 4 februari 2026 09:17
Aan: Lotte de Groot <lotte@havenbouw.example>
Onderwerp: Offerte

Graag akkoord.
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
### outlook sv labels
Tack, det ser bra ut.
@Q oskar.blom@snickeribolaget.example
Från: Oskar Blom <oskar.blom@snickeribolaget.example> 
Skickat: den 4 februari 2026 09:17
Till: Linnea Åkerman <linnea@villavast.example>
Kopia: Kontoret
Ämne: Sv: Ritning

Här är ritningen.
### outlook da labels
Tak for tilbuddet.
@Q mette@vestkystfisk.example
Fra: Mette Friis <mette@vestkystfisk.example> 
Sendt: 4. februar 2026 09:17
Til: Rasmus Holm <rasmus@koelehus.example>
Cc: Lager
Emne: Tilbud

Se vedhæftet.
### outlook fi labels
Hyväksytty.
@Q jukka.lahti@puutyo.example
Lähettäjä: Jukka Lahti <jukka.lahti@puutyo.example> 
Lähetetty: keskiviikko 4. helmikuuta 2026 9.17
Vastaanottaja: Aino Salmi <aino@talokaluste.example>
Aihe: Tarjous

Hyväksytkö tarjouksen?
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
### outlook ro labels
De acord.
@Q vlad@transcarpat.example
De la: Vlad Ene <vlad@transcarpat.example> 
Trimis: miercuri, 4 februarie 2026 09:17
Către: Ioana Stan <ioana@depozitul.example>
Subiect: Transport

Sunteți de acord?
### outlook pt labels
Aprovado, pode seguir.
@Q rafael@gruposerra.example
De: Rafael Moura <rafael@gruposerra.example> 
Enviada em: quarta-feira, 4 de fevereiro de 2026 09:17
Para: Juliana Prates <juliana@casafeliz.example>
Assunto: RES: Boleto

Segue boleto.
### outlook nb labels
Godkjent.
@Q lars@fjordbygg.example
Fra: Lars Moe <lars@fjordbygg.example> 
Sendt: onsdag 4. februar 2026 09:17
Til: Ingrid Lund <ingrid@nordhus.example>
Emne: Tilbud

Kan du godkjenne?
### outlook new mac reply
Looks right to me.
@S

Best,
Priya
@Q d.osei@lakeshoretools.example
From: Daniel Osei <d.osei@lakeshoretools.example>
Date: Wednesday, February 4, 2026 at 9:17 AM
To: Priya Raman <priya@northgatelabs.example>
Cc: Ops <ops@northgatelabs.example>
Subject: Re: Draft

Have a look?
### outlook bold stars
Approved from my side, go ahead.
@Q d.osei@lakeshoretools.example
*From:* Daniel Osei <d.osei@lakeshoretools.example>
*Sent:* Wednesday, February 4, 2026 9:17 AM
*To:* Priya Raman <priya@northgatelabs.example>
*Subject:* Budget

Please approve.
### notes en
I'm fine with that.
@S

Kind regards / Mit freundlichen Grüßen

Priya Raman
@Q
From:	Daniel Osei/Lakeshore
To:	Priya Raman/Northgate@Northgate
Date:	04.02.2026 09:17
Subject:	Re: Change request

Please comment.
### notes de
Einverstanden.
@Q
Von:    Petra Kessler/Druckhaus
An:     Henning Oltmanns/Verlag@Verlag
Datum:  04.02.2026 09:17
Betreff:        Antwort: Andruck

Einverstanden?
### reply in english under german outlook
The invoice was paid on Monday.
@S

Best regards,
Priya Raman
Northgate Labs Inc.
@Q p.kessler@druckhaus-kessler.example
Von: Petra Kessler <p.kessler@druckhaus-kessler.example> 
Gesendet: Mittwoch, 4. Februar 2026 09:17
An: Priya Raman <priya@northgatelabs.example>
Betreff: Rechnung 2026-118

Ist die Rechnung bezahlt?
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
### el outlook
Ευχαριστώ πολύ.
@Q tom@acme.example
Από: Tom Bell <tom@acme.example> 
Στάλθηκε: Πέμπτη, 5 Μαρτίου 2026 14:02
Προς: Ελένη Γεωργίου <eleni@elia.example>
Θέμα: Προσφορά

Σας στέλνω.
### outlook en old mailto
Fine with us. Ship it.
@Q carla.diaz@pinnacle-parts.example
-----Original Message-----
From: Diaz, Carla [mailto:carla.diaz@pinnacle-parts.example] 
Sent: 13 April 2026 16:40
To: Okoye, Ben
Subject: RE: Shipment

OK to ship?
### exchange external banner
Attached is the signed copy.
@S

Ben Okoye
Pinnacle Parts
@Q carla.diaz@pinnacle-parts.example
From: Carla Diaz <carla.diaz@pinnacle-parts.example>
Sent: Monday, April 13, 2026 4:40 PM
To: Ben Okoye <ben@okoye.example>
Subject: [EXTERNAL] Contract

CAUTION: This email originated from outside of the organization.

Please sign.
### outlook com web reply divider
I'll bring the samples.
@Q ben@okoye.example
________________________________
From: Ben Okoye <ben@okoye.example>
Sent: 13 April 2026 16:40
To: Carla Diaz <carla.diaz@pinnacle-parts.example>
Subject: Samples

Bring samples please.
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
### notes en style
Approved.
@Q
Dana Fenn---06/01/2026 08:05:44 AM---Please approve the budget.

From:	Dana Fenn/Copper
To:	He Yan/Taihe@Taihe
Date:	06/01/2026 08:05 AM
Subject:	Budget
### windows mail
Looks good.
@S

Sent from Mail for Windows
@Q
From: Dana Fenn
Sent: Monday, June 1, 2026 8:05 AM
To: He Yan
Subject: Draft d.fenn@coppercreek.example

Draft.
### outlook de ausserhaus | Frieda Lohse <frieda@lohse.example>
Sehr geehrter Herr Kranich,

vielen Dank für Ihre Anfrage. Gerne unterbreiten wir Ihnen beiliegendes Angebot.

Für Rückfragen stehe ich Ihnen jederzeit zur Verfügung.
@S

Mit freundlichen Grüßen aus Bremen

i. V. Frieda Lohse
Vertrieb Innendienst

Lohse Fördertechnik GmbH
Am Deich 12 · 28199 Bremen
Telefon: +49 421 5550-142 · Fax: -199
@N
Sitz der Gesellschaft: Bremen · HRB 12345 · Geschäftsführer: Enno Lohse
@Q tom@krane.example
Von: Tom Kranich <tom@krane.example>
Gesendet: Mittwoch, 12. August 2026 16:05
An: Frieda Lohse <frieda@lohse.example>
Betreff: Anfrage

Bitte um ein Angebot.
### fr outlook | Margaux Delorme <mdelorme@delorme.example>
Bonjour Tom,

Je vous confirme la livraison du lot 3.

N'hésitez pas à revenir vers moi.
@S

Bien cordialement,

Margaux DELORME
Assistante commerciale
Tél. : 02 99 55 01 42
@Q tom@krane.example
De : Tom Kranich <tom@krane.example>
Envoyé : mercredi 12 août 2026 16:05
À : Margaux Delorme <mdelorme@delorme.example>
Objet : lot 3

Pouvez-vous confirmer ?
### pt outlook | Inês Falcão <ines@falcao.example>
Boa tarde,

Informamos que o equipamento já se encontra reparado.
@S

Atentamente,

Inês Falcão
Assistência Técnica
@Q tom@krane.example
De: Tom Kranich <tom@krane.example>
Enviada: 12 de agosto de 2026 16:05
Para: Inês Falcão <ines@falcao.example>
Assunto: Reparação

Já está reparado?
### da outlook | Signe Holm <signe@holm.example>
Hej Tom

Det er helt fint med mig.
@S

Venlig hilsen
Signe Holm
Kontorchef
@Q tom@krane.example
Fra: Tom Kranich <tom@krane.example>
Sendt: 12. august 2026 16:05
Til: Signe Holm <signe@holm.example>
Emne: mødet

Er det ok?
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
### en lotus notes | Karin Wolff <karin@northport.example>
Tom, the shipment clears customs tomorrow.
@S

Regards
Karin Wolff
Northport Freight
@Q
Inactive hide details for Tom Kranich ---12/08/2026 16:05:22---When will it clear?Tom Kranich ---12/08/2026 16:05:22---When will it clear?

From: Tom Kranich/HQ/Krane
To: Karin Wolff/NP/Northport@Northport
Date: 12/08/2026 16:05
Subject: customs
### outlook desktop en | Maria Novak <maria.novak@brightwell.example>
Hi Tom,

That works for us. I will send the contract tomorrow.
@S
Kind regards,

Maria Novak, PMP
Head of Procurement | Brightwell Industries Ltd
T +44 20 7946 0018 ext. 204 | M +44 7700 900123
www.brightwell.example
@Q tom@acme.example
From: Tom Bell <tom@acme.example> 
Sent: Thursday, March 5, 2026 2:02 PM
To: Maria Novak <maria.novak@brightwell.example>
Cc: Ann Lee <ann@acme.example>
Subject: RE: Contract

Can you confirm?
### outlook for mac en
Approved.
@Q tom@acme.example
From: Tom Bell <tom@acme.example>
Date: Thursday, 5 March 2026 at 14:02
To: Maria Novak <maria.novak@brightwell.example>
Subject: Leave request

Please approve.
### hotmail en old
sure thing
@Q tom@acme.example
Date: Thu, 5 Mar 2026 14:02:11 +0100
From: tom@acme.example
To: maria@brightwell.example
Subject: Lunch

Lunch at one?
### original message en
See below, all clear.
@Q tom@acme.example
-----Original Message-----
From: Tom Bell [mailto:tom@acme.example]
Sent: 05 March 2026 14:02
To: Maria Novak
Subject: Status

Status?
### outlook de | Jürgen Weiß <j.weiss@nordtec.example>
Sehr geehrter Herr Bell,

vielen Dank für Ihr Angebot. Wir nehmen es gerne an.
@S
Mit freundlichen Grüßen

i. A. Jürgen Weiß
Einkauf

Nordtec Maschinenbau GmbH
Hafenstraße 12 · 20457 Hamburg
Tel. +49 40 123456-78 · Fax +49 40 123456-99
j.weiss@nordtec.example · www.nordtec.example
@N

Geschäftsführer: Dr. Karl Brandt
Sitz der Gesellschaft: Hamburg · Amtsgericht Hamburg HRB 12345
@Q tom@acme.example
Von: Tom Bell <tom@acme.example> 
Gesendet: Donnerstag, 5. März 2026 14:02
An: Jürgen Weiß <j.weiss@nordtec.example>
Betreff: Angebot

Anbei das Angebot.
### outlook fr | Élodie Garnier <e.garnier@atelier.example>
Bonjour Tom,

Nous confirmons la livraison pour le 12 mars.
@S
Bien cordialement,

Élodie GARNIER
Responsable logistique
Tél. : 01 42 68 53 00 – poste 214
@Q tom@acme.example
De : Tom Bell <tom@acme.example> 
Envoyé : jeudi 5 mars 2026 14:02
À : Élodie Garnier <e.garnier@atelier.example>
Objet : Livraison

Date de livraison ?
### outlook es | Lucía Fernández <lucia@olivar.example>
Buenos días:

Adjunto el pedido firmado.
@S
Un saludo,
Lucía Fernández
Dpto. de Compras
@Q tom@acme.example
De: Tom Bell <tom@acme.example> 
Enviado el: jueves, 5 de marzo de 2026 14:02
Para: Lucía Fernández <lucia@olivar.example>
Asunto: Pedido

Falta la firma.
### outlook it
Confermo la riunione di domani.
@S
Cordiali saluti
Marco Rinaldi
@Q tom@acme.example
Da: Tom Bell <tom@acme.example> 
Inviato: giovedì 5 marzo 2026 14:02
A: Marco Rinaldi <marco@vetro.example>
Oggetto: Riunione

Confermi la riunione?
### outlook pt
Pode enviar, por favor.
@S
Atenciosamente,
Beatriz Sousa
Gerente Comercial
@Q tom@acme.example
De: Tom Bell <tom@acme.example> 
Enviada em: quinta-feira, 5 de março de 2026 14:02
Para: Beatriz Sousa <bia@lagoa.example>
Assunto: Amostra

Posso enviar a amostra?
### outlook nl
De factuur is betaald.
@S
Met vriendelijke groet,
Sanne de Vries
@Q tom@acme.example
Van: Tom Bell <tom@acme.example> 
Verzonden: donderdag 5 maart 2026 14:02
Aan: Sanne de Vries <sanne@molen.example>
Onderwerp: Factuur

Is deze betaald?
### outlook sv
Vi återkommer i veckan.
@S
Med vänliga hälsningar
Åsa Lindqvist
@Q tom@acme.example
Från: Tom Bell <tom@acme.example> 
Skickat: den 5 mars 2026 14:02
Till: Åsa Lindqvist <asa@furu.example>
Ämne: Offert

Någon nyhet?
### outlook no
Ser bra ut, kjør på.
@S
Med vennlig hilsen
Ola Dahl
@Q tom@acme.example
Fra: Tom Bell <tom@acme.example> 
Sendt: torsdag 5. mars 2026 14:02
Til: Ola Dahl <ola@fjell.example>
Emne: Utkast

Hva synes du?
### outlook fi
Kiitos, vahvistan tilauksen.
@S
Ystävällisin terveisin
Matti Korhonen
@Q tom@acme.example
Lähettäjä: Tom Bell <tom@acme.example> 
Lähetetty: torstai 5. maaliskuuta 2026 14.02
Vastaanottaja: Matti Korhonen <matti@koivu.example>
Aihe: Tilaus

Vahvistatko?
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
### outlook with rule, no date
Fine by me.
@Q tom@acme.example
________________________________________
From: Tom Bell [tom@acme.example]
Sent: Thursday, March 05, 2026 2:02 PM
To: Maria Novak
Subject: RE: Slot

10am?
`
