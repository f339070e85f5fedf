// Mails without a known sender, with unusual closings, answers between the lines, forwards. Format: see read-replies.ts. All people are invented.

export const HABIT_REPLIES = `
### closing stay safe no sender
Hi Pat,

The crates are on the truck. Tracking number is in the portal.
@S

Stay dry out there,

Wendell
@Q pat@millrace.example
On Thu, Sep 3, 2026 at 10:12 AM Pat Orr <pat@millrace.example> wrote:
> Where are the crates?
### closing onwards
Second draft is up. Comments welcome until noon.
@S

Onwards and upwards,
Priyanka Nair
Head of Content, Lantern & Co
@Q pat@millrace.example
On 3 Sep 2026, at 10:12, Pat Orr <pat@millrace.example> wrote:

> Is the second draft ready?
### closing with love
Dear Pat,

We would be delighted to come on the 12th.
@S

With love from all of us,
Margit and Sven
@Q pat@millrace.example
On Thu, 3 Sep 2026 at 10:12, Pat Orr <pat@millrace.example> wrote:
> Will you join us?
### initials with dash
ok, booked

-w
@Q pat@millrace.example
On 9/3/26 10:12 AM, Pat Orr <pat@millrace.example> wrote:
> please book the hall
### job under name no closing no sender
Please send the keys to the new address.
@S

Theo Brandvold
Facilities
Harbor Point Co-op
(207) 555-0142
@Q pat@millrace.example
From: Pat Orr <pat@millrace.example>
Sent: Thursday, September 3, 2026 10:12 AM
To: Theo Brandvold
Subject: keys

Where should the keys go?
### confidentiality note below
The audit is set for October.
@S

Kind regards
Odile Vasseur
Compliance Manager
Vasseur & Fils SARL
@N
This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it and notify the sender.
@Q pat@millrace.example
From: Pat Orr <pat@millrace.example> 
Date: Thursday, 3 September 2026 at 10:12
To: Odile Vasseur <odile@vasseur.example>
Subject: Audit

When is the audit?
### green footer
I have moved it to Thursday.
@S

Best,
Nils
@N
Please consider the environment before printing this e-mail.
@Q pat@millrace.example
On 3. Sep 2026, at 10:12, Pat Orr <pat@millrace.example> wrote:
> Could you move it?
### list in reply then quote
Three points:

1. price stays
2. delivery in week 38
3. we need the certificate

Let me know by Friday.
@S

Thx
Bea
@Q pat@millrace.example
On Thu, Sep 3, 2026 at 10:12, Pat Orr <pat@millrace.example> wrote:
> Anything open?
### question quoted by the writer is own text
You asked "where do the pallets go?" -- to dock 4, as always.
@Q pat@millrace.example
On Thu, Sep 3, 2026 at 10:12 AM Pat Orr <pat@millrace.example> wrote:
> where do the pallets go?
### reply of one word
Yes.
@Q pat@millrace.example
On Thu, Sep 3, 2026 at 10:12 AM Pat Orr <pat@millrace.example> wrote:
> Shall I order?
### date line in own text
On Monday we start at 8. On Thursday, Sep 3, 2026 Pat wrote down the meter reading; please use that one.
@S

Regards,
Juno
@Q pat@millrace.example
On Thu, Sep 3, 2026 at 10:12 AM Pat Orr <pat@millrace.example> wrote:
> Which reading do we use?
### attribution over two lines de
Die Proben sind angekommen.
@S

Beste Grüße
Jutta Rahn
@Q ulrich.beer-lindner@holzbau-beerlindner.example
Am Do., 3. Sept. 2026 um 10:12 Uhr schrieb Ulrich Beer-Lindner
<ulrich.beer-lindner@holzbau-beerlindner.example>:

> Sind die Proben da?
### de closing unusual
Hallo Uli,

Tor 3 ist ab 7 offen.
@S

Mit kollegialen Grüßen aus der Werkstatt

Jutta
@Q
Am 03.09.2026 um 10:12 schrieb Ulrich Beer:
> Wann ist Tor 3 offen?
### de swiss closing
Grüezi Herr Beer

Gerne bestätigen wir den Termin.
@S

Freundliche Grüsse
Ursina Caviezel
Leiterin Innendienst
Caviezel Holz AG
@Q ulrich@holzbau.example
Von: Ulrich Beer <ulrich@holzbau.example>
Gesendet: Donnerstag, 3. September 2026 10:12
An: Ursina Caviezel <u.caviezel@caviezel.example>
Betreff: Termin

Passt der 10.?
### fr closing formal
Monsieur,

Nous avons bien reçu votre dossier et vous répondrons sous huitaine.
@S

Nous vous prions d'agréer, Monsieur, l'expression de nos salutations distinguées.

Le service des inscriptions
@Q hugo@chaudronnerie.example
Le 3 sept. 2026 à 10:12, Hugo Tessier <hugo@chaudronnerie.example> a écrit :

> Avez-vous reçu mon dossier ?
### fr canada
Salut Hugo,

Ça marche pour mardi, on se voit à 13 h.
@S

Au plaisir,
Maxime Gendron, ing.
Chargé de projet
@Q hugo@chaudronnerie.example
Le jeu. 3 sept. 2026, à 10 h 12, Hugo Tessier <hugo@chaudronnerie.example> a écrit :

> Mardi ça te va ?
### es closing formal
Estimada Nuria:

Le confirmo que el pedido saldrá el lunes.
@S

Sin otro particular, reciba un cordial saluda,

Iván Soto Marín
Jefe de Almacén
@Q nuria@talleresrey.example
El jue, 3 sept 2026 a las 10:12, Nuria Rey (<nuria@talleresrey.example>) escribió:

> ¿Cuándo sale el pedido?
### es mexico
Buen día Nuria, queda agendado.
Quedo al pendiente.
@S

Saludos,
Ing. Ximena Cantú
@Q nuria@talleresrey.example
De: Nuria Rey <nuria@talleresrey.example>
Enviado el: jueves, 3 de septiembre de 2026 10:12 a. m.
Para: Ximena Cantú <xcantu@cantu.example>
Asunto: visita

¿Puede el viernes?
### pt closing
Cara Tânia,

Segue em anexo o comprovativo.
@S

Com os melhores cumprimentos,

Duarte Seabra
Direção Financeira
@Q
Em 03/09/2026 10:12, Tânia Prado escreveu:
> Preciso do comprovativo.
### interleaved en
Answers below.

> 1. When do you need it?

By the 14th.

> 2. Who pays for shipping?

We do.
### bottom posted
@Q
> Could you send the plan of the second floor?
> Thanks
> Pat
@R

Attached, see page two.
@S

Juno
### forward en with comment
Can you take this one?
@S

Juno
@F lia@harbor.example
---------- Forwarded message ---------
From: Lia Moreno <lia@harbor.example>
Date: Thu, Sep 3, 2026 at 10:12 AM
Subject: Broken gate
To: <office@millrace.example>

The gate is broken again.
### forward ja
ご参考までに転送します。
@F tani@fujimori.example
---------- Forwarded message ---------
From: 谷 由紀 <tani@fujimori.example>
Date: 2026年9月3日(木) 10:12
Subject: 休業のお知らせ
To: <info@iwasaki.example>

9月21日は休業いたします。
### forward it
Te lo giro, ci pensi tu?
@F g.sala@molinari.example
-------- Messaggio Inoltrato --------
Oggetto: 	preventivo
Data: 	Thu, 3 Sep 2026 10:12:44 +0200
Mittente: 	Giorgio Sala <g.sala@molinari.example>
A: 	info@vetreria.example

Vorrei un preventivo.
### forward pl
Do wiadomości.
@F m.lis@stolarnia.example
---------- Wiadomość przekazana dalej ----------
Od: Marek Lis <m.lis@stolarnia.example>
Data: 2026-09-03 10:12
Temat: urlop
Do: biuro@stolarnia.example

Od 14 do 21 mam urlop.
### helpdesk marker
The printer works now, thanks!
@Q
##- Please type your reply above this line -##

Support (Millrace) replied:

Does the printer work?
### zh closing rare | 蒋雯 <jiangwen@beidou.example>
李总，您好！

附件是修改后的方案，请审阅。
@S

专此奉达，即颂
秋祺

蒋雯
北斗文化 策划部
@Q lizong@qinghe.example
在 2026-09-03 10:12:44，"李青河" <lizong@qinghe.example> 写道：
>方案请今天发我。
### zh no sender short
已付款，麻烦查一下。
@S

小唐
13800550142
@Q lizong@qinghe.example
------------------ 原始邮件 ------------------
发件人: "李青河" <lizong@qinghe.example>;
发送时间: 2026年9月3日(星期四) 上午10:12
收件人: "tang"<tang@beidou.example>;
主题: 付款

请问付款了吗？
### zh-Hant hk | Kelvin Tsang <kelvin@tsang.example>
鄭小姐：

貨品已於昨日寄出，煩請查收。
@S

此致
曾健明 Kelvin Tsang
營業經理
@Q cheng@hsinyi.example
From: 鄭雅文 <cheng@hsinyi.example>
Sent: Thursday, 3 September 2026 10:12
To: Kelvin Tsang <kelvin@tsang.example>
Subject: 出貨

請問何時出貨？
### ja polite end without signature
お返事が遅くなり申し訳ございません。
ご提案の日程で問題ございません。
引き続きどうぞよろしくお願いいたします。
@Q tani@fujimori.example
2026年9月3日(木) 10:12 谷 由紀 <tani@fujimori.example>:

> 9月10日はいかがでしょうか。
`
