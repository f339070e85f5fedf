// Replies of European portals, desktop programs and phones. Format: see ../read-replies.ts. All people are invented.

export const WEBMAILS_EUROPE = `
### mailbird en | Kofi Mensah <kofi@mensahfreight.example>
Noted with thanks. BL draft is fine, please release.

@S
Kofi Mensah
Mensah Freight Ltd, Tema
@Q ops@seabridge.example

On 5/12/2026 10:14:09 AM, Seabridge Ops <ops@seabridge.example> wrote:
Please confirm the BL draft.
### em client fr | Hugues Lafarge <hugues@lafarge-paysage.example>
Oui pour mardi, je passe avec la mini-pelle.

@S
Hugues
@Q

------ Message d'origine ------
De "Claire Vidal" <claire.vidal@boite.example>
À "Hugues Lafarge" <hugues@lafarge-paysage.example>
Date 12/05/2026 20:14:11
Objet Terrasse

Mardi ça vous irait ?
### em client en new
Looks fine to me.

@S
Best,
Ondine
@Q

------ Original Message ------
From "Pavel Dusek" <pavel@dusek.example>
To "Ondine Clarke" <ondine@clarke.example>
Date 12/05/2026 08:14:11
Subject Re[2]: Draft

See v2.
### spark fr
Parfait, à mardi.

@S
Envoyé avec Spark
@Q remi@atelierbleu.example
Le 12 mai 2026 à 10:14 +0200, Rémi Costa <remi@atelierbleu.example>, a écrit :
> On se voit mardi ?
### airmail style
Got it, thanks

@S
Jules
@Q n.abara@abara.example

On 12 May 2026 at 10:14:11, Ngozi Abara (n.abara@abara.example) wrote:

Did you get the contract?
### mailru web ru | Артём Соболев <a.sobolev@pochta.example>
Добрый день, Ирина!

Документы получил, подпишу сегодня и отправлю курьером.

@S
--
Артём Соболев
@Q i.klimova@buro.example

>Вторник, 12 мая 2026, 10:14 +03:00 от Ирина Климова <i.klimova@buro.example>:
> 
>Вы получили документы?
### mailru forward ru
Оля, посмотри, пожалуйста, по второй позиции вопрос.

@F snab@zavod.example

-------- Пересылаемое сообщение --------
От: Отдел снабжения <snab@zavod.example>
Кому: Пётр Гусев <gusev@torg.example>
Дата: Вторник, 12 мая 2026, 10:14 +03:00
Тема: Заявка 55

Просим выставить счёт.
### yandex mobile ru
Ок, выезжаем

@S
Отправлено из мобильной Яндекс Почты
@Q
12.05.2026, 10:14, "Диспетчер" <disp@taxi.example>:
> Когда вас ждать?
### seznam novy | Lenka Poláková <lenka.polakova@posta.example>
Dobrý den,

ano, byt je stále volný. Prohlídka je možná ve čtvrtek po 17. hodině.

@S
S pozdravem
Lenka Poláková
777 555 014
@Q

---------- Původní e-mail ----------
Od: Marek Vlček <marek.vlcek@posta.example>
Komu: lenka.polakova@posta.example
Datum: 12. 5. 2026 10:14:03
Předmět: Byt Nusle
"Dobrý den, je byt ještě volný?"
### wp pl | Halina Sroka <halina.sroka@poczta.example>
Witam,

pokój jest wolny od 3 do 10 lipca, cena 180 zł za dobę ze śniadaniem.

@S
Zapraszam serdecznie
Halina Sroka
Agroturystyka "Pod Lipą"
@Q

Dnia 12 maja 2026 10:14 Marcin Bąk <marcin.bak@poczta.example> napisał(a):

> Czy jest wolny pokój w lipcu?
### orange fr web
Bonjour Mme Roux,

Le plombier passera demain entre 14 et 16 h.

@S
Gérard Lemoine
@Q annie.roux@boite.example

> Message du 12/05/26 10:14
> De : "Annie Roux" <annie.roux@boite.example>
> A : "Gérard Lemoine" <g.lemoine@boite.example>
> Copie à : 
> Objet : fuite
> 
> Bonjour, quand passe le plombier ?
### gmx web de
Hi Ulla,

ja, die Karten sind bestellt. Reihe 7.

@S
Bussi
Gitte
@Q

Gesendet: Dienstag, 12. Mai 2026 um 10:14 Uhr
Von: "Ulla Stein" <ulla.stein@post.example>
An: "Gitte Mohr" <gitte.mohr@post.example>
Betreff: Aw: Theater

Hast du Karten?
### libero it
Va benissimo, ci vediamo davanti alla stazione!

@S
Elena

Inviato da Libero Mobile
@Q
Il 12 maggio 2026 alle 10:14 "Paolo Neri" <paolo.neri@posta.example> ha scritto:

Alle 9 davanti alla stazione?
### sapo pt | Vasco Lima <vasco.lima@correio.example>
Boa tarde D. Amélia,

A caldeira está reparada. A fatura segue em anexo.

@S
Cumps
Vasco Lima
Técnico de gás credenciado
Tlm. 915 550 142
@Q amelia@correio.example

Citando "Amélia Reis" <amelia@correio.example>:

> Já está arranjada?
### samsung en gb
Running late start without me

@S
Sent from Outlook for Android
@Q
________________________________
From: Niamh Duffy <niamh@duffy.example>
Sent: Tuesday, May 12, 2026 10:14:09 AM
To: Col <col@duffy.example>
Subject: Re: match

Where are you?
### ar gmail
مرحبا سامي

تم تحويل المبلغ صباح اليوم، أرجو التأكيد عند وصوله.

@S
مع خالص التحية
ليلى حداد
@Q sami@noor.example
في الثلاثاء، 12 مايو 2026 في 10:14 ص تمت كتابة ما يلي بواسطة سامي نور <‪sami@noor.example‬‏>:

> متى التحويل؟
### el gmail
Καλημέρα Νίκο,

το δέμα παραδόθηκε χθες, υπέγραψε ο θυρωρός.

@S
Μαρία Γεωργίου
Εξυπηρέτηση πελατών
@Q nikos@papas.example
Στις Τρί 12 Μαΐ 2026 στις 10:14 π.μ., ο/η Νίκος Παπάς <nikos@papas.example> έγραψε:

> Πού είναι το δέμα;
### no gmail mob
Hei! Ja, vi har ledig time onsdag kl 14. Passer det?

@S
Hilsen Ingvild på Fjordklinikken
@Q kari@berg.example
tir. 12. mai 2026 kl. 10:14 skrev Kari Berg <kari@berg.example>:

> Har dere ledig time?
### fi gmail
Moi,

joo, tuun kuudelta. Otan makkarat.

@S
-Jussi
@Q
ti 12. toukok. 2026 klo 10.14 Antti Mäki (antti@maki.example) kirjoitti:

> Tuutko?
### hu thunderbird
Kedves Zoli!

A szerződést aláírva visszaküldöm mellékelve.

@S
Üdv:
Réka
@Q

2026. 05. 12. 10:14 keltezéssel, Kertész Zoltán írta:
> Aláírtad?
### ro gmail
Bună Radu,

Am vorbit cu notarul, ne primește joi la 11. Adu buletinul și cadastrul.

@S
Te pup, Ioana
@Q radu@pop.example
mar., 12 mai 2026 la 10:14, Radu Pop <radu@pop.example> a scris:

> Când mergem la notar?
### en forward then comment
FYI - see the second paragraph. Can you take it?

@S
M.
@F claims@insure.example

---------- Forwarded message ---------
From: Claims <claims@insure.example>
Date: Tue, May 12, 2026 at 10:14 AM
Subject: Claim 5550142
To: <mona@webb.example>

We need the invoice.
### github style
I can reproduce this on 3.2 as well.

@Q

On Tue, May 12, 2026 at 10:14 AM octo-anna ***@***.***> wrote:

> Still open?
>
> —
> Reply to this email directly, view it on GitHub, or unsubscribe.
`
