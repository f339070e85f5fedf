// Replies as mail programs of many countries send them. Format: see read-replies.ts. All people are invented.

export const WORLD_REPLIES = `
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
### outlook mobile en
Running late, start without me.
@S
Get Outlook for iOS<https://aka.example/o0ukef>
@Q tom@acme.example
________________________________
From: Tom Bell <tom@acme.example>
Sent: Thursday, March 5, 2026 2:02:11 PM
To: Maria Novak <maria.novak@brightwell.example>
Subject: Meeting

Where are you?
### outlook for mac en
Approved.
@Q tom@acme.example
From: Tom Bell <tom@acme.example>
Date: Thursday, 5 March 2026 at 14:02
To: Maria Novak <maria.novak@brightwell.example>
Subject: Leave request

Please approve.
### iphone en
Yes please
@S
Sent from my iPhone
@Q tom@acme.example
> On 5 Mar 2026, at 14:02, Tom Bell <tom@acme.example> wrote:
> 
> ﻿Coffee?
### gmail wrapped en
Thanks, looks great.
@Q tom.bell.sales@acme-international-trading.example
On Thu, Mar 5, 2026 at 2:02 PM Tom Bell <
tom.bell.sales@acme-international-trading.example> wrote:

> Here is the draft.
### gmail bottom en
@Q tom@acme.example
On Thu, Mar 5, 2026 at 2:02 PM Tom Bell <tom@acme.example> wrote:
> Which size?
@R

Large, please.
@S

Maria
### gmail interleaved en
@Q tom@acme.example
On Thu, Mar 5, 2026 at 2:02 PM Tom Bell <tom@acme.example> wrote:

> Q1: do you ship to Norway?
@R

Yes, within five days.
@Q

> Q2: who pays duty?
@R

The buyer does.
### yahoo en
No problem at all.
@Q tom@acme.example
    On Thursday, March 5, 2026 at 02:02:11 PM GMT+1, Tom Bell <tom@acme.example> wrote:  
 
 Sorry for the delay.
### yahoo android en
On my way
@S
Sent from Yahoo Mail on Android
@Q tom@acme.example
  On Thu, 5 Mar 2026 at 14:02, Tom Bell<tom@acme.example> wrote:   Are you coming?
### proton en
Got it, thank you.
@S
Sent with Proton Mail secure email.
@Q tom@acme.example
On Thursday, March 5th, 2026 at 2:02 PM, Tom Bell <tom@acme.example> wrote:

> The key is attached.
### fastmail en
I'll have a look tonight.
@S
-- 
  Maria Novak
  maria@brightwell.example
@Q
On Thu, 5 Mar 2026, at 2:02 PM, Tom Bell wrote:
> Review please.
### zoho en
Invoice attached.
@Q tom@acme.example
---- On Thu, 05 Mar 2026 14:02:11 +0530 Tom Bell <tom@acme.example> wrote ---

Please send the invoice.
### samsung en
Will do.
@S
Sent from my Galaxy
@Q tom@acme.example
-------- Original message --------
From: Tom Bell <tom@acme.example>
Date: 05/03/2026 14:02 (GMT+00:00)
To: Maria Novak <maria.novak@brightwell.example>
Subject: Keys

Please leave the keys.
### blackberry en
Call you in 5.
@S
Sent from my BlackBerry 10 smartphone.
@Q
From: Tom Bell
Sent: Thursday, March 5, 2026 2:02 PM
To: Maria Novak
Reply To: tom@acme.example
Subject: Call

Free?
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
### thunderbird en forward
Over to you.
@F tom@acme.example
-------- Forwarded Message --------
Subject: 	Broken link
Date: 	Thu, 5 Mar 2026 14:02:11 +0100
From: 	Tom Bell <tom@acme.example>
To: 	Maria Novak <maria@brightwell.example>

The link is broken.
### gmail forward en
FYI, can you take this one?
@F tom@acme.example
---------- Forwarded message ---------
From: Tom Bell <tom@acme.example>
Date: Thu, Mar 5, 2026 at 2:02 PM
Subject: Refund
To: <maria@brightwell.example>

I want a refund.
### apple forward en
@F tom@acme.example
Begin forwarded message:

> From: Tom Bell <tom@acme.example>
> Subject: Tickets
> Date: 5 March 2026 at 14:02:11 CET
> To: Maria Novak <maria@brightwell.example>
> 
> Tickets attached.
### ps after signature en | Maria Novak <maria@brightwell.example>
The parcel left today.
@S
Best,
Maria
@R

PS: the tracking number follows tonight.
### disclaimer en | Maria Novak <maria@brightwell.example>
Please find the minutes attached.
@S
Regards
Maria Novak
Brightwell Industries
@N

This email and any attachments are confidential and intended solely for the addressee. If you have received it in error, please notify the sender and delete it.
### own bullet list en
Here is what we need:

- 20 chairs
- 4 tables
- 1 projector

Delivery by Friday would be great.
@S
Thanks,
Maria
### code in reply en
Try this:

    if (a > b) {
      return a
    }

It fixed the bug here.
@Q
On 05/03/2026 14:02, Tom Bell wrote:
> It crashes.
### shell prompt is no quote
Run these two commands and paste the result:

$ uname -a
$ df -h > disk.txt

Then restart.
### prose with wrote
As Tom wrote: the deadline is firm.
So we must deliver on Monday.
### prose with from label
From: my desk I can see the whole yard, so I will watch for the truck.
No need to call.
### regards in sentence
With regards to the payment, it was sent on Monday.
Thanks for checking with the bank.
### device words in sentence
The photo was sent from my iPhone app, so quality is poor.
I can scan it if you like.
### one word en
Yes.
@Q tom@acme.example
On 5 Mar 2026, at 14:02, Tom Bell <tom@acme.example> wrote:

Shall we?
### text below a device line en
Quick answer: yes.
@S
Sent from my iPhone
@R

One more thing I forgot: bring the blue folder and the spare key for the gate.
### three levels en
Agreed.
@Q ann@acme.example
On Thu, Mar 5, 2026 at 4:10 PM Ann Lee <ann@acme.example> wrote:

> I prefer B.
>
> On Thu, Mar 5, 2026 at 2:02 PM Tom Bell <tom@acme.example> wrote:
>
>> A or B?
### gmail de
Passt, bis Montag!
@Q tom@acme.example
Am Do., 5. März 2026 um 14:02 Uhr schrieb Tom Bell <tom@acme.example>:

> Montag 10 Uhr?
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
### gmx de
Danke, ist angekommen.
@Q tom@acme.example
Gesendet: Donnerstag, 05. März 2026 um 14:02 Uhr
Von: "Tom Bell" <tom@acme.example>
An: "Jürgen Weiß" <j.weiss@nordtec.example>
Betreff: Rechnung

Anbei die Rechnung.
### web.de mobile
Mach ich!
@S
-- 
Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.
@Q tom@acme.example
Am 05.03.26, 14:02 schrieb Tom Bell <tom@acme.example>:
Kannst du Brot holen?
### t-online de
Der Termin passt mir leider nicht.
@Q tom@acme.example
-----Original-Nachricht-----
Betreff: Termin
Datum: 2026-03-05T14:02:11+0100
Von: "Tom Bell" <tom@acme.example>
An: "Weiß" <j.weiss@nordtec.example>

Passt Freitag?
### iphone de
Bin gleich da.
@S
Von meinem iPhone gesendet
@Q tom@acme.example
> Am 05.03.2026 um 14:02 schrieb Tom Bell <tom@acme.example>:
> 
> Wo bist du?
### thunderbird de bottom
@Q
Am 05.03.26 um 14:02 schrieb Tom Bell:
> Welche Version?
@R
Version 3.2, bitte.
@S

Gruß
Jürgen
### forward de
Zur Kenntnis.
@F tom@acme.example
-------- Weitergeleitete Nachricht --------
Betreff: 	Mahnung
Datum: 	Thu, 5 Mar 2026 14:02:11 +0100
Von: 	Tom Bell <tom@acme.example>
An: 	j.weiss@nordtec.example

Bitte zahlen.
### gmail fr
C'est parfait, merci !
@Q tom@acme.example
Le jeu. 5 mars 2026 à 14:02, Tom Bell <tom@acme.example> a écrit :

> Voici le devis.
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
### orange fr
Bien reçu, merci.
@Q tom@acme.example
> Message du 05/03/26 14:02
> De : "Tom Bell" <tom@acme.example>
> A : "Élodie Garnier" <e.garnier@atelier.example>
> Objet : Facture
> 
> Ci-joint la facture.
### iphone fr
J'arrive.
@S
Envoyé de mon iPhone
@Q tom@acme.example
> Le 5 mars 2026 à 14:02, Tom Bell <tom@acme.example> a écrit :
> 
> Tu es où ?
### free webmail fr
Oui, à demain.
@Q tom@acme.example
----- Mail original -----
De: "Tom Bell" <tom@acme.example>
À: "Élodie Garnier" <e.garnier@atelier.example>
Envoyé: Jeudi 5 Mars 2026 14:02:11
Objet: Demain

On se voit demain ?
### forward fr
Pour info.
@F tom@acme.example
---------- Message transféré ----------
De : Tom Bell <tom@acme.example>
Date : jeu. 5 mars 2026 à 14:02
Objet : Panne
À : <e.garnier@atelier.example>

La machine est en panne.
### gmail es
De acuerdo, quedamos así.
@Q tom@acme.example
El jue, 5 mar 2026 a las 14:02, Tom Bell (<tom@acme.example>) escribió:

> ¿El lunes a las 9?
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
### iphone es
Voy
@S
Enviado desde mi iPhone
@Q tom@acme.example
> El 5 mar 2026, a las 14:02, Tom Bell <tom@acme.example> escribió:
> 
> ¿Vienes?
### gmail it
Va bene, grazie.
@Q tom@acme.example
Il giorno gio 5 mar 2026 alle ore 14:02 Tom Bell <tom@acme.example> ha scritto:

> Confermi?
### libero it
Perfetto, a presto.
@Q tom@acme.example
Il 05/03/2026 14:02 CET Tom Bell <tom@acme.example> ha scritto:
 
 
Ci vediamo giovedì?
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
### gmail pt-br
Perfeito, obrigado!
@Q tom@acme.example
Em qui., 5 de mar. de 2026 às 14:02, Tom Bell <tom@acme.example> escreveu:

> Segue a proposta.
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
### gmail nl
Prima, tot dan.
@Q tom@acme.example
Op do 5 mrt 2026 om 14:02 schreef Tom Bell <tom@acme.example>:

> Donderdag om 9 uur?
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
### gmail sv
Låter bra!
@Q tom@acme.example
Den tors 5 mars 2026 kl 14:02 skrev Tom Bell <tom@acme.example>:

> Ska vi ses imorgon?
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
### gmail da
Det er fint.
@Q tom@acme.example
Den tors. 5. mar. 2026 kl. 14.02 skrev Tom Bell <tom@acme.example>:

> Er det ok?
### iphone da
Tak!
@S
Sendt fra min iPhone
@Q tom@acme.example
> Den 5. mar. 2026 kl. 14.02 skrev Tom Bell <tom@acme.example>:
> 
> Pakken er kommet.
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
### gmail fi
Sopii hyvin.
@Q tom@acme.example
to 5. maalisk. 2026 klo 14.02 Tom Bell (tom@acme.example) kirjoitti:

> Sopiiko perjantai?
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
### gmail pl
Zgoda, dziękuję.
@Q tom@acme.example
czw., 5 mar 2026 o 14:02 Tom Bell <tom@acme.example> napisał(a):

> Czy cena pasuje?
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
### gmail cs
Souhlasím, děkuji.
@Q tom@acme.example
čt 5. 3. 2026 v 14:02 odesílatel Tom Bell <tom@acme.example> napsal:

> Souhlasíte?
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
### gmail ru
Хорошо, договорились.
@Q tom@acme.example
чт, 5 мар. 2026 г. в 14:02, Tom Bell <tom@acme.example>:

> Завтра в десять?
### mail.ru
Получил, спасибо.
@S
--
Иван Петров
@Q tom@acme.example
Четверг, 5 марта 2026, 14:02 +03:00 от Tom Bell <tom@acme.example>:
 
Высылаю договор.
### yandex ru
Согласовано.
@Q tom@acme.example
05.03.2026, 14:02, "Tom Bell" <tom@acme.example>:

Прошу согласовать.
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
### gmail uk
Дякую, отримав.
@Q tom@acme.example
чт, 5 бер. 2026 р. о 14:02 Tom Bell <tom@acme.example> пише:

> Надсилаю рахунок.
### gmail tr
Tamam, teşekkürler.
@Q tom@acme.example
Tom Bell <tom@acme.example>, 5 Mar 2026 Per, 14:02 tarihinde şunu yazdı:

> Uygun mu?
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
### gmail hu
Rendben, köszönöm.
@Q tom@acme.example
Tom Bell <tom@acme.example> ezt írta (időpont: 2026. márc. 5., Cs, 14:02):

> Megfelel?
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
### gmail ro
Este în regulă.
@Q tom@acme.example
În joi, 5 mar. 2026 la 14:02, Tom Bell <tom@acme.example> a scris:

> E bine așa?
### gmail el
Εντάξει, ευχαριστώ.
@Q tom@acme.example
Στις Πέμ 5 Μαρ 2026 στις 2:02 μ.μ., ο/η Tom Bell <tom@acme.example> έγραψε:

> Σας στέλνω την προσφορά.
### gmail ar
تم الاستلام، شكرا.
@Q tom@acme.example
في الخميس، 5 مارس 2026 في 2:02 م تمت كتابة ما يلي بواسطة Tom Bell <tom@acme.example>:

> مرفق العرض.
### gmail he
מצוין, תודה.
@Q tom@acme.example
‫בתאריך יום ה׳, 5 במרץ 2026 ב-14:02 מאת ‪Tom Bell‬‏ <‪tom@acme.example‬‏>:‬

> מצורפת ההצעה.
### gmail vi
Vâng, tôi đồng ý.
@Q tom@acme.example
Vào Th 5, 5 thg 3, 2026 vào lúc 14:02 Tom Bell <tom@acme.example> đã viết:

> Anh xem giúp.
### gmail th
ตกลงครับ
@Q tom@acme.example
ในวันที่ พฤ. 5 มี.ค. 2026 เวลา 14:02 Tom Bell <tom@acme.example> เขียนว่า:

> ยืนยันไหม
### gmail id
Baik, terima kasih.
@Q tom@acme.example
Pada tanggal Kam, 5 Mar 2026 pukul 14.02 Tom Bell <tom@acme.example> menulis:

> Mohon dicek.
### gmail ja
承知しました。よろしくお願いいたします。
@Q tom@acme.example
2026年3月5日(木) 14:02 Tom Bell <tom@acme.example>:

> 資料をお送りします。
### outlook ja | 鈴木 一郎 <suzuki@yamanami.example>
ベル様

お世話になっております。
見積書を拝受いたしました。来週までに回答いたします。
@S
よろしくお願いいたします。

---------------------------------
山並製作所株式会社
営業部 課長
鈴木 一郎
TEL 03-1234-5678（内線 210）
---------------------------------
@Q tom@acme.example
差出人: Tom Bell <tom@acme.example> 
送信日時: 2026年3月5日 14:02
宛先: 鈴木 一郎 <suzuki@yamanami.example>
件名: 見積書

見積書を送ります。
### apple ja
了解です。
@S
iPhoneから送信
@Q tom@acme.example
> 2026/03/05 14:02、Tom Bell <tom@acme.example>のメール:
> 
> 何時に着きますか。
### thunderbird ja
確認しました。
@Q
On 2026/03/05 14:02, 鈴木 一郎 wrote:
> 仕様書を更新しました。
### naver ko
네, 확인했습니다.
@Q tom@acme.example
-----Original Message-----
From: "Tom Bell" <tom@acme.example>
To: "김민준" <minjun@hanbit.example>;
Cc: 
Sent: 2026-03-05 (목) 14:02:11 (GMT+09:00)
Subject: 견적서

견적서 보내드립니다.
### gmail ko
감사합니다. 내일 뵙겠습니다.
@Q tom@acme.example
2026년 3월 5일 (목) 오후 2:02, Tom Bell <tom@acme.example>님이 작성:

> 내일 회의 가능하신가요?
### outlook ko | 김민준 <minjun@hanbit.example>
안녕하세요.

요청하신 자료를 첨부합니다.
@S
감사합니다.
김민준 드림

한빛전자㈜ 영업팀 과장
전화 02-1234-5678 (내선 12)
@Q tom@acme.example
보낸 사람: Tom Bell <tom@acme.example> 
보낸 날짜: 2026년 3월 5일 목요일 오후 2:02
받는 사람: 김민준 <minjun@hanbit.example>
제목: 자료 요청

자료 부탁드립니다.
### daum ko
확인 후 연락드리겠습니다.
@Q tom@acme.example
--------- 원본 메일 ---------
보낸사람: Tom Bell <tom@acme.example>
받는사람: 김민준 <minjun@hanbit.example>
날짜: 2026년 3월 05일 목요일, 14시 02분 11초 +0900
제목: 일정

일정 알려주세요.
### mutt en
@Q tom@acme.example
* Tom Bell <tom@acme.example> [2026-03-05 14:02]:
> Patch attached.
@R

Applied, thanks.
@S

-- 
Maria
### gnus supercite
@Q tom@acme.example
Tom Bell <tom@acme.example> writes:

> Should we keep the option?
@R

No, remove it.
### signature without delimiter en | Robert Hale <rhale@summitcare.example>
The forms are ready for pickup at the front desk.
@S
Robert Hale, MD, FACP
Chief of Medicine
Summit Care Clinic
Office: (415) 555-0134 x12
### outlook with rule, no date
Fine by me.
@Q tom@acme.example
________________________________________
From: Tom Bell [tom@acme.example]
Sent: Thursday, March 05, 2026 2:02 PM
To: Maria Novak
Subject: RE: Slot

10am?
### reply with date and time labels en
Date: Wednesday 11 March
Time: 7am
Place: Gate 4

Bring your badge.
### two thanks en | Ann Lee <ann@acme.example>
Thanks for the quick turnaround!

I have two small comments on page 3, see attached.
@S
Thanks again,
Ann
@Q maria@brightwell.example
On Mar 5, 2026, at 2:02 PM, Maria Novak <maria@brightwell.example> wrote:

Draft attached.
### scheduled quote of customer words en
The client said:

"We will not accept a delay beyond April."

So we need a new plan.
### forward with comment and signature en | Ann Lee <ann@acme.example>
Tom, please answer this one today.
@S
Best
Ann
@Q maria@brightwell.example
From: Maria Novak <maria@brightwell.example>
Sent: Thursday, March 5, 2026 2:02 PM
To: Ann Lee <ann@acme.example>
Subject: Delay

When will it arrive?
`
