// Replies of the webmails of portals and providers. Format: see ../read-replies.ts. All people are invented.

export const PORTALS = `
### pchome
了解，謝謝通知。
@Q wuhao@linshi.example
-----Original message-----
From: 吳昊 <wuhao@linshi.example>
To: hsu <hsu@pchome.example>
Date: Wed, 12 Aug 2026 16:05:22 +0800
Subject: 停電通知

明日停電。
### yahoo tw
麻煩再寄一次附件，謝謝。
@Q cm.wang@beichen.example
    王志明 <cm.wang@beichen.example> 於 2026年3月5日 星期四 下午02:02:11 [GMT+8] 寫道：  
 
 附件請查收。
### proton zh
好的，加密附件已收到。
@S
使用 Proton Mail 安全邮箱发送。
@Q wanglei@haichuan.example
在 2026年3月5日 星期四 14:02，王磊 <wanglei@haichuan.example> 来信：

> 密码另发。
### zoho zh
好，已更新。
@Q wanglei@haichuan.example
---- 在 星期四, 05 三月 2026 14:02:11 +0800 王磊 <wanglei@haichuan.example> 撰写 ----

请更新链接。
### gmx de
Vielen Dank, das Paket ist da.
@S

Schöne Grüße
Henning
@Q p.kessler@druckhaus-kessler.example
Gesendet: Mittwoch, 04. Februar 2026 um 09:17 Uhr
Von: "Petra Kessler" <p.kessler@druckhaus-kessler.example>
An: "Henning Oltmanns" <h.oltmanns@kuestenverlag.example>
Betreff: Paket

Ist das Paket da?
### yandex ru
Спасибо, получил.
@S
-- 
С уважением, Игорь
@Q a.sorokin@vektor-m.example
04.02.2026, 09:17, "Алексей Сорокин" <a.sorokin@vektor-m.example>:

> Получили документы?
### mailru
Да, всё в силе.
@S

--
Игорь Панин
@Q a.sorokin@vektor-m.example
>Среда, 4 февраля 2026, 9:17 +03:00 от Алексей Сорокин <a.sorokin@vektor-m.example>:
> 
>Встреча в силе?
### hey
All good here.
@Q d.osei@lakeshoretools.example
On February 4, 2026, Daniel Osei <d.osei@lakeshoretools.example> wrote:

> How is it going?
### zh-hk yahoo
知道，唔該晒。
@Q mina.lin@shanhai.example
 
    在 2026年2月4日星期三 上午09:17:33 [GMT+8]， 林米娜<mina.lin@shanhai.example> 寫道：  
 
 麻煩跟進。
### yahoo de
Gerne, bis dann!
@Q p.kessler@druckhaus-kessler.example
 Am Mittwoch, 4. Februar 2026 um 09:17:33 MEZ hat Petra Kessler <p.kessler@druckhaus-kessler.example> Folgendes geschrieben:  
 
 Kommst du?
### yahoo fr
Avec plaisir !
@Q m.garcin@batiplus.example
    Le mercredi 4 février 2026 à 09:17:33 UTC+1, Mathieu Garcin <m.garcin@batiplus.example> a écrit :  
 
 Tu viens ?
### yahoo es
Claro que sí.
@Q jpereda@talleresmonte.example
    El miércoles, 4 de febrero de 2026, 09:17:33 CET, Javier Pereda <jpereda@talleresmonte.example> escribió:  
 
 ¿Vienes?
### yahoo it
Volentieri.
@Q davide.conti@lumenarte.example
    Il mercoledì 4 febbraio 2026 alle ore 09:17:33 CET, Davide Conti <davide.conti@lumenarte.example> ha scritto:  
 
 Vieni?
### yahoo pt
Claro.
@Q rafael@gruposerra.example
    Em quarta-feira, 4 de fevereiro de 2026 às 09:17:33 BRT, Rafael Moura <rafael@gruposerra.example> escreveu:  
 
 Você vem?
### yahoo ja
承知しました。
@Q m.ogawa@fujimisangyo.example
----- Original Message -----
From: "小川 真理" <m.ogawa@fujimisangyo.example>
To: "takada@aoba.example" <takada@aoba.example>
Date: 2026/02/04 水 09:17
Subject: ご連絡

ご確認ください。
### naver ko
네 감사합니다.
@Q jh.kim@hangang.example
-----Original Message-----
From: "김지현"<jh.kim@hangang.example> 
To: "박서준"<sj.park@mirae.example>; 
Cc: 
Sent: 2026-02-04 (수) 09:17:33 (GMT+09:00)
Subject: 안내

안내드립니다.
### proton de
Alles klar.
@S

Gesendet mit Proton Mail.
@Q p.kessler@druckhaus-kessler.example
Petra Kessler <p.kessler@druckhaus-kessler.example> schrieb am Mittwoch, 4. Februar 2026 um 09:17:

> Alles klar?
### proton fr
C'est bon.
@S
Envoyé avec la messagerie sécurisée Proton Mail.
@Q m.garcin@batiplus.example
Le mercredi 4 février 2026 à 09:17, Mathieu Garcin <m.garcin@batiplus.example> a écrit :

> C'est bon ?
### zoho in
Done, please verify.
@S

Regards,
Kavitha S
@Q d.osei@lakeshoretools.example
---- On Wed, 04 Feb 2026 09:17:33 +0530 Daniel Osei<d.osei@lakeshoretools.example> wrote ----

Please reset the password.
### tutanota
Fine with me.
@S
--
Sent with Tuta; enjoy secure & ad-free emails.
@Q d.osei@lakeshoretools.example
4 Feb 2026, 09:17 by d.osei@lakeshoretools.example:

> Is this fine?
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
### cs seznam
Ano, posílám.
@Q tom@acme.example
---------- Původní e-mail ----------
Od: Tom Bell <tom@acme.example>
Komu: petr@lipa.example
Datum: 5. 3. 2026 14:02:11
Předmět: Podklady

Pošlete podklady?
### ro yahoo
Da, mulțumesc.
@Q tom@acme.example
    Pe joi, 5 martie 2026 la 14:02:11 EET, Tom Bell <tom@acme.example> a scris:  
 
 Confirmați?
### uk ukr.net
Дякую, погоджено.
@Q tom@acme.example
5 березня 2026, 14:02:11, від "Tom Bell" <tom@acme.example>:

Погодьте, будь ласка.
### ko daum
네 알겠습니다
@Q sh.oh@hanbit.example
--------- 원본 메일 ---------

보낸사람: 오세훈 <sh.oh@hanbit.example>
받는사람: 최유진 <yj.choi@hanbit.example>
날짜: 2026년 4월 13일 월요일, 16시 40분 12초 +0900
제목: 회의

회의 참석 바랍니다.
### it pec
Si trasmette in allegato la documentazione richiesta.
@S

Distinti saluti,
Geom. Dario Monti
Studio Tecnico Monti
### yahoo tw
好喔，明天見
@Q chiu@lianfa.example
 
    邱雅雯 <chiu@lianfa.example> 於 2026年6月1日 週一 上午8:05 寫道：  
 
 明天見
### hinet
已匯款，請查收。
@Q
----- Original Message ----- 
From: 邱雅雯 
To: 沈家豪 
Sent: Monday, June 01, 2026 8:05 AM
Subject: 匯款

chiu@lianfa.example 請匯款
### en zoho
Approved.
@Q tom@krane.example
---- On Wed, 12 Aug 2026 16:05:22 +0100 Tom Kranich <tom@krane.example> wrote ---

Please approve.
### en protonmail
Agreed, let's do that.
@N
Sent with Proton Mail secure email.
@Q tom@krane.example
On Wednesday, August 12th, 2026 at 16:05, Tom Kranich <tom@krane.example> wrote:

> Shall we postpone?
### en yahoo | Gloria Mendez <gloria@yahoo.example>
Yes please, two boxes.
@S

Gloria
@Q tom@krane.example
On Wednesday, August 12, 2026 at 04:05:22 PM EDT, Tom Kranich <tom@krane.example> wrote:

Do you want more labels?
### yahoo en
No problem at all.
@Q tom@acme.example
    On Thursday, March 5, 2026 at 02:02:11 PM GMT+1, Tom Bell <tom@acme.example> wrote:  
 
 Sorry for the delay.
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
### gmx de
Danke, ist angekommen.
@Q tom@acme.example
Gesendet: Donnerstag, 05. März 2026 um 14:02 Uhr
Von: "Tom Bell" <tom@acme.example>
An: "Jürgen Weiß" <j.weiss@nordtec.example>
Betreff: Rechnung

Anbei die Rechnung.
### t-online de
Der Termin passt mir leider nicht.
@Q tom@acme.example
-----Original-Nachricht-----
Betreff: Termin
Datum: 2026-03-05T14:02:11+0100
Von: "Tom Bell" <tom@acme.example>
An: "Weiß" <j.weiss@nordtec.example>

Passt Freitag?
### orange fr
Bien reçu, merci.
@Q tom@acme.example
> Message du 05/03/26 14:02
> De : "Tom Bell" <tom@acme.example>
> A : "Élodie Garnier" <e.garnier@atelier.example>
> Objet : Facture
> 
> Ci-joint la facture.
### free webmail fr
Oui, à demain.
@Q tom@acme.example
----- Mail original -----
De: "Tom Bell" <tom@acme.example>
À: "Élodie Garnier" <e.garnier@atelier.example>
Envoyé: Jeudi 5 Mars 2026 14:02:11
Objet: Demain

On se voit demain ?
### libero it
Perfetto, a presto.
@Q tom@acme.example
Il 05/03/2026 14:02 CET Tom Bell <tom@acme.example> ha scritto:
 
 
Ci vediamo giovedì?
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
### daum ko
확인 후 연락드리겠습니다.
@Q tom@acme.example
--------- 원본 메일 ---------
보낸사람: Tom Bell <tom@acme.example>
받는사람: 김민준 <minjun@hanbit.example>
날짜: 2026년 3월 05일 목요일, 14시 02분 11초 +0900
제목: 일정

일정 알려주세요.
### proton en with sent with line
Please use the new IBAN from now on.
@N

Sent with [Proton Mail](https://proton.me/mail/home) secure email.
@Q owen@brightwater.example

On Thursday, May 14th, 2026 at 9:31 AM, Owen Price <owen@brightwater.example> wrote:

> Old IBAN or new IBAN?
### de web.de
Hallo Tom, ja gerne!
@S

Gruß Resi
@Q tom@krane.example

-- 
Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.
Am 02.06.26, 16:12 schrieb Tom Kranich <tom@krane.example>:
> Kommst du?
### pec webmail it, labels without colons
Confermo la ricezione.
@S

Dott. Marco Salis
@Q comune@pec.example
Da "Comune di Prova" comune@pec.example
A marco.salis@pec.example
Data Tue, 02 Jun 2026 16:12:07 +0200
Oggetto Richiesta

Si trasmette la richiesta.
`
