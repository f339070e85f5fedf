// Forwarded mails, with and without a word of the writer. Format: see ../read-replies.ts. All people are invented.

export const FORWARDS = `
### zh forward
请协助处理，谢谢。
@F wuhao@linshi.example
---------- 转发的邮件 ---------
发件人： 吴昊 <wuhao@linshi.example>
日期：2026年8月12日周三 16:05
主题：投诉
收件人： <kefu@kunlun.example>

上周的货有破损。
### zh forward 163
FYI
@F wuhao@linshi.example
-------- 转发邮件信息 --------
发件人："吴昊" <wuhao@linshi.example>
发送日期：2026-08-12 16:05:22
收件人：kefu@kunlun.example
主题：展会

展会资料如附件。
### forward netease
请李敏跟进一下。
@F wanglei@haichuan.example
-------- 转发邮件信息 --------
发件人："王磊" <wanglei@haichuan.example>
发送日期：2026-03-05 14:02:11
收件人：chenjing@yunqiao.example
主题：投诉

产品有划痕。
### forward gmail zh
@F wanglei@haichuan.example
---------- Forwarded message ---------
发件人： 王磊 <wanglei@haichuan.example>
Date: 2026年3月5日周四 14:02
Subject: 展会邀请
To: <chenjing@yunqiao.example>

诚邀您参加展会。
### forward apple zh
供参考。
@F wanglei@haichuan.example
以下是转发的邮件：

发件人: 王磊 <wanglei@haichuan.example>
主题: 行业报告
日期: 2026年3月5日 GMT+8 14:02:11
收件人: 陈静 <chenjing@yunqiao.example>

报告见附件。
### forward apple tw
請參考。
@F cm.wang@beichen.example
開始轉寄郵件：

寄件人: 王志明 <cm.wang@beichen.example>
主旨: 展覽資料
日期: 2026年3月5日 GMT+8 下午2:02:11
收件人: 林美玲 <meiling.lin@gaoshan.example>

資料如附件。
### forward outlook zh block only
@F wanglei@haichuan.example
发件人: 王磊 <wanglei@haichuan.example>
发送时间: 2026年3月5日 14:02
收件人: 陈静 <chenjing@yunqiao.example>
主题: 名片

王磊的名片见附件。
### forward qq
小李，你来处理。
@F wanglei@haichuan.example
---------- 转发的邮件 ----------
发件人: "王磊" <wanglei@haichuan.example>;
发送时间: 2026年3月5日(星期四) 下午2:02
收件人: "陈静" <chenjing@yunqiao.example>;
主题: 售后问题

机器不转了。
### forward outlook de
Zur Kenntnis.
@F a.lenz@glaswerk.example
-------- Weitergeleitete Nachricht --------
Betreff: 	Reklamation
Datum: 	Wed, 4 Feb 2026 09:17:33 +0100
Von: 	Anke Lenz <a.lenz@glaswerk.example>
An: 	h.oltmanns@kuestenverlag.example

Zwei Scheiben sind gebrochen.
### forward apple fr
À traiter demain.
@F client@maison-rose.example
Début du message réexpédié :

De: Claire Rose <client@maison-rose.example>
Objet: Commande
Date: 4 février 2026 à 09:17:33 UTC+1
À: contact@atelier-riou.example

Bonjour, je souhaite commander.
### forward zh netease
请跟进这个客户。
@F buyer@huaxing.example
-------- 转发邮件信息 --------
发件人："何珊" <buyer@huaxing.example>
发送日期：2026-02-04 09:17:33
收件人：sales@jinling.example
主题：求购

需要200台。
### forward pl
Do wiadomości.
@F klient@ogrodnik.example
---------- Forwarded message ---------
Od: Ewa Klon <klient@ogrodnik.example>
Date: śr., 4 lut 2026 o 09:17
Subject: Reklamacja
To: <biuro@stolarnia-lis.example>

Proszę o wymianę.
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
### iphone es forward
Te reenvío esto.
@S
Enviado desde mi iPhone
@F tom@acme.example
Inicio del mensaje reenviado:

> De: Tom Bell <tom@acme.example>
> Fecha: 5 de marzo de 2026, 14:02:11 CET
> Para: Lucía Fernández <lucia@olivar.example>
> Asunto: Presupuesto
> 
> Adjunto presupuesto.
### it forward block
Ti giro la richiesta.
@F tom@acme.example
---------- Messaggio inoltrato ---------
Da: Tom Bell <tom@acme.example>
Date: gio 5 mar 2026 alle ore 14:02
Subject: Richiesta
To: <marco@vetro.example>

Vorrei un preventivo.
### pt forward
Para conhecimento.
@F tom@acme.example
---------- Mensagem encaminhada ---------
De: Tom Bell <tom@acme.example>
Data: qui., 5 de mar. de 2026 14:02
Assunto: Prazo
Para: <bia@lagoa.example>

Qual é o prazo?
### ru forward
Посмотрите, пожалуйста.
@F tom@acme.example
---------- Пересылаемое сообщение ----------
От: Tom Bell <tom@acme.example>
Дата: чт, 5 мар. 2026 г. в 14:02
Тема: Вопрос
Кому: <anna@bereza.example>

Когда поставка?
### ko forward
확인 부탁드립니다.
@F tom@acme.example
---------- 전달된 메일 ----------
보낸 사람: Tom Bell <tom@acme.example>
날짜: 2026년 3월 5일 (목) 오후 2:02
제목: 문의
받는 사람: <minjun@hanbit.example>

문의드립니다.
### ja forward outlook
転送します。ご確認ください。
@F tom@acme.example
---------- 転送メッセージ ----------
差出人: Tom Bell <tom@acme.example>
日付: 2026年3月5日(木) 14:02
件名: 問い合わせ
宛先: <suzuki@yamanami.example>

納期を教えてください。
### forward gmail zh
帮忙看看这个。
@F buyer@qingquan.example
---------- Forwarded message ---------
发件人： 骆宾 <buyer@qingquan.example>
Date: 2026年4月13日周一 16:40
Subject: 询盘
To: <sales@lvzhou.example>

需要样品。
### forward thunderbird it
Per conoscenza.
@F cliente@lagoblu.example
-------- Messaggio Inoltrato --------
Oggetto: 	Richiesta
Data: 	Mon, 13 Apr 2026 16:40:12 +0200
Mittente: 	Rita Lago <cliente@lagoblu.example>
A: 	dario@vetreria.example


Vorrei un preventivo.
### exmail forward thread
赵工，请按这个版本出图。
@Q 4471@qqmail.example
---原始邮件---
发件人: "沈佳"<4471@qqmail.example>
发送时间: 2026年6月1日(周一) 上午8:05
收件人: "何岩"<heyan@taihe.example>;
主题: 版本

V3 是最终版。
### zh forwarded outlook
请协助处理。
@F kefu@tiancheng.example
-----邮件转发-----
发件人: 客服 <kefu@tiancheng.example>
发送时间: 2026年6月1日 8:05
收件人: 何岩 <heyan@taihe.example>
主题: 投诉

客户投诉噪音大。
### zh foxmail forward
见下面客户来信，请回复。
@F liwei@tiancheng.example
 
转发邮件信息
发件人： 李维 <liwei@tiancheng.example>
发送时间： 2026-06-01 08:05
收件人： 何岩 <heyan@taihe.example>
主题： 咨询
请报价。
### zh-hant forwarded gmail
請協助報價，謝謝。
@F lin@fuhua.example
---------- Forwarded message ---------
寄件者： 林思妤 <lin@fuhua.example>
Date: 2026年7月7日 週二 11:20
Subject: 詢價
To: <sales@jingda.example>

需要 500 片。
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
### forward de
Zur Kenntnis.
@F tom@acme.example
-------- Weitergeleitete Nachricht --------
Betreff: 	Mahnung
Datum: 	Thu, 5 Mar 2026 14:02:11 +0100
Von: 	Tom Bell <tom@acme.example>
An: 	j.weiss@nordtec.example

Bitte zahlen.
### forward fr
Pour info.
@F tom@acme.example
---------- Message transféré ----------
De : Tom Bell <tom@acme.example>
Date : jeu. 5 mars 2026 à 14:02
Objet : Panne
À : <e.garnier@atelier.example>

La machine est en panne.
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
### en forwarded chain note | Owen Price <owen@brightwater.example>
Lena, please see Marcus's reply below and let me know what to tell him.

@S
O.
@F marcus@loafbakery.example

Begin forwarded message:

From: Marcus Loaf <marcus@loafbakery.example>
Subject: Re: Flour
Date: 2 June 2026 at 16:12:07 BST
To: Owen Price <owen@brightwater.example>

We need it by Monday.
`
