// Mails written on phones, in the clients' own languages. Format: see read-replies.ts. All people are invented.

export const MOBILE_REPLIES = `
### ios ja with gmail account
お世話になっております。
見積書、確かに受け取りました。
金曜までにお返事いたします。
@N
iPhoneから送信
@Q shibata@kawazoe.example
2026/09/03 10:12、柴田 真一 <shibata@kawazoe.example>のメール:

> 見積書をお送りします。
### gmail android ja
了解しました。
では明日15時に伺います。
@Q mori@kitahama.example
2026年9月3日(木) 10:12 森 恵子 <mori@kitahama.example>:

> 明日のご都合はいかがでしょうか。
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
### outlook mobile ja | 井上 彩 <aya.inoue@hoshino.example>
承知しました。会議室Bを予約します。
@S

井上
@N
Outlook for iOSを入手
@Q t.kubo@hoshino.example
________________________________
差出人: 久保 健 <t.kubo@hoshino.example>
送信日時: 2026年9月3日 10:12
宛先: 井上 彩 <aya.inoue@hoshino.example>
件名: 会議室

明日の会議室は空いていますか。
### ios ko
네, 확인했습니다. 내일 오전에 보내드릴게요.
@N
나의 iPhone에서 보냄
@Q jhlim@narae.example
2026. 9. 3. 오전 10:12, 임재현 <jhlim@narae.example> 작성:

> 계약서 언제 받을 수 있을까요?
### gmail android ko
감사합니다. 그 날짜로 진행해 주세요.
@Q jhlim@narae.example
2026년 9월 3일 (목) 오전 10:12, 임재현 <jhlim@narae.example>님이 작성:

> 9월 14일 어떠세요?
### outlook android ko | 한소영 <sy.han@narae.example>
첨부 파일 다시 보내드립니다.
@S

한소영 드림
@N
Android용 Outlook 다운로드
@Q jhlim@narae.example
________________________________
보낸 사람: 임재현 <jhlim@narae.example>
보낸 날짜: 2026년 9월 3일 목요일 오전 10:12
받는 사람: 한소영 <sy.han@narae.example>
제목: 첨부 파일

파일이 열리지 않습니다.
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
### ios ru
Да, всё верно. Счёт оплатим завтра.
@N
Отправлено с iPhone
@Q v.melnikov@sosna.example
3 сент. 2026 г., в 10:12, Виктор Мельников <v.melnikov@sosna.example> написал(а):

> Подтвердите, пожалуйста, сумму.
### gmail android ru
Спасибо, получила. Посмотрю до пятницы.
@Q v.melnikov@sosna.example
чт, 3 сент. 2026 г., 10:12 Виктор Мельников <v.melnikov@sosna.example>:

> Отправляю договор.
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
### outlook android ru | Дарья Гусева <d.guseva@bereg.example>
Прикладываю исправленный вариант.
@S

С наилучшими пожеланиями,
Дарья
@N
Получить Outlook для Android
@Q v.melnikov@sosna.example
________________________________
От: Виктор Мельников <v.melnikov@sosna.example>
Отправлено: четверг, 3 сентября 2026 г. 10:12:05
Кому: Дарья Гусева <d.guseva@bereg.example>
Тема: Re: вариант

Нужна правка в п. 4.
### ios it
Perfetto, ci vediamo lì alle 9.
@N
Inviato da iPhone
@Q g.sala@molinari.example
> Il giorno 3 set 2026, alle ore 10:12, Giorgio Sala <g.sala@molinari.example> ha scritto:
>
> Confermi per domani?
### gmail android it
Ciao Giorgio, va bene così. Procedi pure.
@S

Chiara
@Q g.sala@molinari.example
Il gio 3 set 2026, 10:12 Giorgio Sala <g.sala@molinari.example> ha scritto:

> Posso procedere con l'ordine?
### libero mobile
Ok, allora aspetto la bozza.
@N
Inviato da Libero Mail per Android
@Q g.sala@molinari.example
Giovedì, 03 Settembre 2026, 10:12AM +02:00 da Giorgio Sala g.sala@molinari.example:

>Ti mando la bozza domani.
### outlook ios nl | Fleur Hoekstra <fleur@dewaterkant.example>
Prima, doen we.
@S

Gr. Fleur
@N
Outlook voor iOS downloaden
@Q b.postma@dewaterkant.example
________________________________
Van: Bart Postma <b.postma@dewaterkant.example>
Verzonden: donderdag 3 september 2026 10:12
Aan: Fleur Hoekstra <fleur@dewaterkant.example>
Onderwerp: lunch

Lunch om half een?
### ios nl
De sleutel ligt bij de receptie.
@N
Verstuurd vanaf mijn iPhone
@Q b.postma@dewaterkant.example
> Op 3 sep 2026 om 10:12 heeft Bart Postma <b.postma@dewaterkant.example> het volgende geschreven:
>
> ﻿Waar ligt de sleutel?
### ios pl
Dziękuję, wszystko dotarło.
@S

Pozdrawiam
Kasia
@N
Wysłane z iPhone'a
@Q m.lis@stolarnia.example
> Wiadomość napisana przez Marek Lis <m.lis@stolarnia.example> w dniu 03.09.2026, o godz. 10:12:
>
> Czy paczka dotarła?
### gmail android pl
Tak, pasuje mi czwartek.
@Q m.lis@stolarnia.example
czw., 3 wrz 2026, 10:12 użytkownik Marek Lis <m.lis@stolarnia.example> napisał:

> Czwartek czy piątek?
### outlook android pl | Katarzyna Bąk <k.bak@stolarnia.example>
W załączeniu poprawiona faktura.
@S

Z poważaniem
Katarzyna Bąk
@N
Pobierz aplikację Outlook dla systemu Android
@Q m.lis@stolarnia.example
________________________________
From: Marek Lis <m.lis@stolarnia.example>
Sent: Thursday, September 3, 2026 10:12:05 AM
To: Katarzyna Bąk <k.bak@stolarnia.example>
Subject: faktura

Proszę o korektę.
### wp poczta mobile
Zgoda, podpiszę w poniedziałek.
@Q m.lis@stolarnia.example
Dnia 3 września 2026 10:12 Marek Lis <m.lis@stolarnia.example> napisał(a):

> Kiedy podpiszemy umowę?
### ios pt br
Recebido! Já repassei para o financeiro.
@N
Enviado do meu iPhone
@Q tania@serralheria.example
> Em 3 de set. de 2026, à(s) 10:12, Tânia Prado <tania@serralheria.example> escreveu:
>
> Segue o boleto.
### gmail android pt
Obrigada, fica combinado então.
@Q tania@serralheria.example
Tânia Prado <tania@serralheria.example> escreveu (quinta, 3/09/2026 à(s) 10:12):

> Fica para dia 10.
### outlook android pt | Bruno Neves <bruno@oficinaneves.example>
Bom dia Tânia, pode ser às 14h.
@S

Abraço,
Bruno
@N
Obter o Outlook para Android
@Q tania@serralheria.example
________________________________
De: Tânia Prado <tania@serralheria.example>
Enviado: quinta-feira, 3 de setembro de 2026 10:12
Para: Bruno Neves <bruno@oficinaneves.example>
Assunto: visita

A que horas pode ser a visita?
### ios zh-Hant
好的，我下午請同事送過去。
@N
從我的 iPhone 傳送
@Q cheng@hsinyi.example
鄭雅文 <cheng@hsinyi.example> 於 2026年9月3日 上午10:12 寫道：

> 樣品今天可以送來嗎？
### gmail android zh-Hant
收到，謝謝，週五前回覆您。
@Q cheng@hsinyi.example
鄭雅文 <cheng@hsinyi.example> 於 2026年9月3日 週四 上午10:12寫道：

> 請查收報價單。
### outlook ios zh-Hant | 高志明 <kao@hsinyi.example>
已更新時程，請參考附件。
@S

志明
@N
取得 iOS 版 Outlook
@Q cheng@hsinyi.example
________________________________
寄件者: 鄭雅文 <cheng@hsinyi.example>
寄件日期: 2026年9月3日 上午 10:12
收件者: 高志明 <kao@hsinyi.example>
主旨: 時程

麻煩更新時程表。
### yahoo taiwan mobile
可以，就約下週二。
@N
從我的 Android 上的 Yahoo奇摩電子信箱 傳送
@Q cheng@hsinyi.example
 
  於 2026 年 9月 3 日 週四，於 10:12 AM， 鄭雅文
<cheng@hsinyi.example> 寫道：   週二還是週三好呢？
### huawei mail zh
好的，合同明天寄出。
@N
发自我的华为手机
@Q liyue@qinghe.example
-------- 原始邮件 --------
发件人：黎悦 <liyue@qinghe.example>
日期：2026年9月3日周四 10:12
收件人：sales@donghu.example
主 题：合同

请问合同什么时候寄出？
### xiaomi mail zh
地址没变，还是原来的。
@N
发自我的小米手机
@Q liyue@qinghe.example
在 2026年9月3日 10:12，黎悦 <liyue@qinghe.example> 写道：

> 请确认一下收货地址。
### dingtalk mobile zh | 阮思远 <ruansy@donghu.example>
已安排，预计周五到货。
@S

阮思远
东湖物资有限公司
@Q liyue@qinghe.example
------------------------------------------------------------------
发件人：黎悦 <liyue@qinghe.example>
发送时间：2026年9月3日(星期四) 10:12
收件人：阮思远 <ruansy@donghu.example>
主　题：到货

请问何时到货？
@N
来自钉钉邮箱
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
### proton ios en
Works for me. I'll bring the samples.
@N
Sent from Proton Mail for iOS.
@Q ruth@alderbrook.example
-------- Original Message --------
On Thursday, 09/03/26 at 10:12 Ruth Alder <ruth@alderbrook.example> wrote:

> Can we meet on Monday instead?
### spark en | Glenn Pryor <glenn@pryor.example>
Approved. Please go ahead.
@S

Glenn
@N
Sent via Spark
@Q ruth@alderbrook.example
On Sep 3, 2026 at 10:12 AM +0200, Ruth Alder <ruth@alderbrook.example>, wrote:
> Could you approve the draft?
### bluemail en
Sure, the gate code is 4417.
@N
Get BlueMail for Android
@Q ruth@alderbrook.example
On Sep 3, 2026, at 10:12 AM, Ruth Alder <ruth@alderbrook.example> wrote:
What's the gate code?
`
