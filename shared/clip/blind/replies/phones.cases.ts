// Replies of mail apps on phones, Apple and Google apart. Format: see ../read-replies.ts. All people are invented.

export const PHONES = `
### samsung tw
好，我請同事處理。
@S
從我的 Galaxy 傳送
@Q cm.wang@beichen.example
-------- 原始郵件 --------
寄件者: 王志明 <cm.wang@beichen.example>
日期: 2026/3/5 下午2:02 (GMT+08:00)
收件者: 林美玲 <meiling.lin@gaoshan.example>
主旨: 發票

發票開錯了。
### samsung de
Ich rufe später an.
@S
Von meinem/meiner Galaxy gesendet
@Q p.kessler@druckhaus-kessler.example
-------- Ursprüngliche Nachricht --------
Von: Petra Kessler <p.kessler@druckhaus-kessler.example>
Datum: 04.02.26 09:17 (GMT+01:00)
An: h.oltmanns@kuestenverlag.example
Betreff: Rückruf

Bitte um Rückruf.
### samsung fr
Je vous rappelle.
@S
Envoyé depuis mon appareil Galaxy
@Q m.garcin@batiplus.example
-------- Message d'origine --------
De : Mathieu Garcin <m.garcin@batiplus.example>
Date : 04/02/2026 09:17 (GMT+01:00)
À : solene@atelier-riou.example
Objet : Rappel

Merci de me rappeler.
### samsung es
Te llamo luego
@S
Enviado desde mi Galaxy
@Q jpereda@talleresmonte.example
-------- Mensaje original --------
De: Javier Pereda <jpereda@talleresmonte.example>
Fecha: 4/2/26 9:17 (GMT+01:00)
Para: nuria@olivar.example
Asunto: Llamada

¿Me llamas?
### samsung ko
알겠습니다.
@S
내 Galaxy에서 보냄
@Q jh.kim@hangang.example
-------- 원본 이메일 --------
발신: 김지현 <jh.kim@hangang.example>
날짜: 26/2/4 오전 9:17 (GMT+09:00)
받은 사람: sj.park@mirae.example
제목: 회신 요청

회신 바랍니다.
### samsung zh
收到，晚点回复您。
@S
发自我的 Galaxy
@Q liuyang@beichen.example
-------- 原始邮件 --------
发件人： 刘洋 <liuyang@beichen.example>
日期： 2026/2/4 09:17 (GMT+08:00)
收件人： zhoumin@jinling.example
主题： 询价

请报价。
### webde mobile
Klar, machen wir.
@S
-- 
Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.
@Q p.kessler@druckhaus-kessler.example
Am 04.02.26, 09:17 schrieb Petra Kessler <p.kessler@druckhaus-kessler.example>:

> Treffen wir uns?
### gmx mobile
Ja gern
@S
--
Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.
@Q p.kessler@druckhaus-kessler.example
Am 04.02.26, 09:17, Petra Kessler <p.kessler@druckhaus-kessler.example> schrieb:
Kommst du am Sonntag?
### mailru phone
Перезвоню через час
@S
Отправлено из мобильной Почты Mail.ru
@Q a.sorokin@vektor-m.example
среда, 04 февраля 2026г., 09:17 +0300 от Алексей Сорокин a.sorokin@vektor-m.example:

>Перезвоните.
### zh-hant yahoo mobile
好，我再跟他說。
@S
從 Android 版 Yahoo Mail 傳送
@Q mina.lin@shanhai.example
  於 2026 年 2 月 4 日 週三 上午 9:17，林米娜<mina.lin@shanhai.example> 寫道：   記得跟他說。
### proton mobile en
On it.
@S
Sent from Proton Mail for iOS
@Q d.osei@lakeshoretools.example
-------- Original Message --------
On Wednesday, 02/04/26 at 09:17 Daniel Osei <d.osei@lakeshoretools.example> wrote:

Can you fix it?
### k9
Klingt gut.
@S
-- 
Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.
@Q p.kessler@druckhaus-kessler.example
Am 4. Februar 2026 09:17:33 MEZ schrieb Petra Kessler <p.kessler@druckhaus-kessler.example>:
>Pizza?
### k9 fr
Parfait.
@S
-- 
Envoyé de mon appareil Android avec Courriel K-9 Mail. Veuillez excuser ma brièveté.
@Q m.garcin@batiplus.example
Le 4 février 2026 09:17:33 GMT+01:00, Mathieu Garcin <m.garcin@batiplus.example> a écrit :
>Pizza ?
### yahoo japan mobile | 大塚 亮 <ryo.otsuka@yahoo.example>
ご連絡ありがとうございます。
本日中に振り込みます。
@S

大塚
@Q sales@kawazoe.example
----- Original Message -----
From: sales@kawazoe.example
To: ryo.otsuka@yahoo.example
Date: 2026/9/3, Thu 10:12
Subject: ご請求書の件

ご請求書をお送りいたします。
### naver mobile
네 알겠습니다. 금요일에 뵙겠습니다.
@Q jhlim@narae.example
-----Original Message-----
From: "임재현" <jhlim@narae.example>
To: <sy.han@narae.example>;
Cc:
Sent: 2026-09-03 (목) 10:12:44 (GMT+09:00)
Subject: 미팅 일정

금요일 2시 괜찮으세요?
### samsung email ko
확인 후 연락드리겠습니다.
@N
Galaxy에서 보냄
@Q jhlim@narae.example
-------- 원본 이메일 --------
발신: 임재현 <jhlim@narae.example>
날짜: 26/9/3 오전 10:12 (GMT+09:00)
받은 사람: 한소영 <sy.han@narae.example>
제목: 견적

견적 부탁드립니다.
### mail.ru mobile | Дарья Гусева <d.guseva@mail.example>
Добрый день! Подойдёт вторник, 8-е.
@S

--
Дарья Гусева
@N
Отправлено из мобильной Почты Mail
@Q v.melnikov@sosna.example
четверг, 3 сентября 2026г., 10:12 +03:00 от Виктор Мельников v.melnikov@sosna.example:

>Когда вам удобно?
### yandex mobile
Хорошо, договорились.
@N
Отправлено из мобильного приложения Яндекс Почты
@Q v.melnikov@sosna.example
10:12, 3 сентября 2026 г., Виктор Мельников <v.melnikov@sosna.example>:

> Тогда в среду в 12?
### libero mobile
Ok, allora aspetto la bozza.
@N
Inviato da Libero Mail per Android
@Q g.sala@molinari.example
Giovedì, 03 Settembre 2026, 10:12AM +02:00 da Giorgio Sala g.sala@molinari.example:

>Ti mando la bozza domani.
### wp poczta mobile
Zgoda, podpiszę w poniedziałek.
@Q m.lis@stolarnia.example
Dnia 3 września 2026 10:12 Marek Lis <m.lis@stolarnia.example> napisał(a):

> Kiedy podpiszemy umowę?
### yahoo taiwan mobile
可以，就約下週二。
@N
從我的 Android 上的 Yahoo奇摩電子信箱 傳送
@Q cheng@hsinyi.example
 
  於 2026 年 9月 3 日 週四，於 10:12 AM， 鄭雅文
<cheng@hsinyi.example> 寫道：   週二還是週三好呢？
### samsung email de
Ja passt, bis morgen.
@N
Von meinem Galaxy gesendet
@Q ulrich@holzbau.example
-------- Ursprüngliche Nachricht --------
Von: Ulrich Beer <ulrich@holzbau.example>
Datum: 03.09.26 10:12 (GMT+01:00)
An: Ines Kolb <ines@kolb.example>
Betreff: Termin

Passt morgen um 8?
### gmx app de
Danke dir, hab's gefunden.
@N
Gesendet mit der GMX Mail App
@Q ulrich@holzbau.example
Am 03.09.26, 10:12 schrieb Ulrich Beer <ulrich@holzbau.example>:

> Die Rechnung liegt im Ordner.
### orange app fr
Bonjour, c'est noté pour jeudi.
@S
Merci beaucoup.
@N
Envoyé à partir de l'application Mail Orange
@Q hugo@chaudronnerie.example
----------------------------------------
De : Hugo Tessier <hugo@chaudronnerie.example>
Envoyé : jeudi 3 septembre 2026 10:12
À : lea@vernier.example
Objet : RDV

On dit jeudi ?
### samsung email es
Vale, te llamo a las cinco.
@N
Enviado desde mi Galaxy
@Q nuria@talleresrey.example
-------- Mensaje original --------
De: Nuria Rey <nuria@talleresrey.example>
Fecha: 3/9/26 10:12 (GMT+01:00)
Para: Iván Soto <ivan@soto.example>
Asunto: llamada

¿A qué hora hablamos?
### android samsung ja
了解です。
@S
Galaxyから送信
@Q horie@minato.example
-------- 元のメッセージ --------
差出人: 堀江 由衣 <horie@minato.example>
日付: 2026/04/13 16:40 (GMT+09:00)
宛先: 梶原 誠 <kajiwara@kita.example>
件名: 打合せ

6時でよいですか。
### android samsung it
Va bene, alle sei.
@S
Inviato dal mio Galaxy
@Q sara@frantoio.example
-------- Messaggio originale --------
Da: Sara Leone <sara@frantoio.example>
Data: 13/04/26 16:40 (GMT+01:00)
A: dario@vetreria.example
Oggetto: Incontro

Alle sei?
### android samsung pl
Dobrze, o szóstej.
@S
Wysłane z mojego smartfona Galaxy.
@Q marek@tartak.example
-------- Oryginalna wiadomość --------
Od: Marek Sowa <marek@tartak.example>
Data: 13.04.2026 16:40 (GMT+01:00)
Do: ola@bialko.example
Temat: Spotkanie

O szóstej?
### android samsung nl
Prima, zes uur.
@S
Verzonden vanaf mijn Galaxy
@Q anouk@molen.example
-------- Oorspronkelijk bericht --------
Van: Anouk Prins <anouk@molen.example>
Datum: 13-04-2026 16:40 (GMT+01:00)
Aan: bram@bakkerij.example
Onderwerp: Afspraak

Zes uur?
### k9 zh
明白了
@S
-- 
使用 K-9 Mail 发送自我的Android设备。
@Q mengtao@hengli.example
于 2026年4月13日 GMT+08:00 下午4:40:12, "孟涛" <mengtao@hengli.example> 写到：
>明白吗？
### nl mobile short
Is goed, tot morgen!
@S

Groet,
Bram

Verstuurd vanaf mijn iPhone
@Q anouk@molen.example
> Op 13 apr 2026 om 16:40 heeft Anouk Prins <anouk@molen.example> het volgende geschreven:
> 
> ﻿Tot morgen?
### blackberry
On my way.
@S
Sent from my BlackBerry 10 smartphone.
@Q
From: Dana Fenn
Sent: Monday, June 1, 2026 08:05
To: He Yan
Reply To: d.fenn@coppercreek.example
Subject: Where?

Where?
### de mobile lang
Ja, machen wir so. Treffpunkt 9 Uhr am Eingang Nord.
@S

Viele Grüße aus dem Zug
Nils

Gesendet von Outlook für iOS
@Q h.petersen@hafenkran.example
________________________________
Von: Hauke Petersen <h.petersen@hafenkran.example>
Gesendet: Dienstag, Juli 7, 2026 11:20 AM
An: Nils Ahrens <nils@ahrens-bau.example>
Betreff: Re: Treffen

9 Uhr?
### webde app
Alles klar, bis Freitag.
@N
--
Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.
@Q tom@krane.example
Am 12.08.26, 16:05, Tom Kranich <tom@krane.example> schrieb:
Bis Freitag?
### en aol mobile
Will do
@N
Sent from the all new AOL app for iOS
@Q tom@krane.example
On Wednesday, August 12, 2026, 4:05 PM, Tom Kranich <tom@krane.example> wrote:

Call me when you land.
### yahoo android en
On my way
@S
Sent from Yahoo Mail on Android
@Q tom@acme.example
  On Thu, 5 Mar 2026 at 14:02, Tom Bell<tom@acme.example> wrote:   Are you coming?
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
### web.de mobile
Mach ich!
@S
-- 
Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.
@Q tom@acme.example
Am 05.03.26, 14:02 schrieb Tom Bell <tom@acme.example>:
Kannst du Brot holen?
### zh-hant line app style no punctuation | 林佩君 <peichun.lin@hsinmei.example>
Hi David

圖檔已更新 麻煩再確認一次
有問題再跟我說
@S

Peggy
@Q david.wang@chenyi.example

David Wang <david.wang@chenyi.example> 於 2026年6月2日 週二 下午4:12寫道：

> 圖檔有誤
### ko daum app
내일 오전에 다시 연락드리겠습니다.
@N
Daum 메일앱에서 보냈습니다.
`
