// A second list of further clients, languages and habits. Format: see read-replies.ts. All people are invented.

export const SECOND_REPLIES = `
### outlook zh-hans desktop | 邓晓燕 <dengxy@lvzhou.example>
孟工：

图纸第3页的尺寸已改，请再核对一下。
@S

邓晓燕
结构部
绿洲重工有限公司
0531-8899 1234 转 612
@Q mengtao@hengli.example
发件人: 孟涛 [mailto:mengtao@hengli.example] 
发送时间: 2026年4月13日 16:40
收件人: 邓晓燕 <dengxy@lvzhou.example>
抄送: 'pangu@hengli.example'
主题: 答复: 图纸

尺寸不对。
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
### gmail ampm narrow space
Sure, Thursday works.
@Q carla.diaz@pinnacle-parts.example
On Mon, Apr 13, 2026 at 4:40 PM Carla Diaz <carla.diaz@pinnacle-parts.example> wrote:

> Thursday instead?
### gmail bold reply all
Agreed with Ben's plan.

Two remarks:
1. The cable must be 3 m.
2. We need the test report by May.
@S

Thanks!
Carla
@Q ben@okoye.example
On Mon, 13 Apr 2026 at 16:40, Ben Okoye <ben@okoye.example> wrote:
>
> Plan attached.
>
> On Sun, 12 Apr 2026 at 10:01, Carla Diaz <carla.diaz@pinnacle-parts.example> wrote:
> > Any plan?
### apple mail signature above quote
Great, thanks for the update.
@S

--
Carla Diaz
Pinnacle Parts
carla.diaz@pinnacle-parts.example
+1 (503) 555-0164
@Q ben@okoye.example

> On Apr 13, 2026, at 16:40, Ben Okoye <ben@okoye.example> wrote:
> 
> The parts have left the plant.
### ios fr
Oui à 18h
@S
Envoyé de mon iPhone
@Q paul.henry@menuiserie-henry.example
> Le 13 avr. 2026 à 16:40, Paul Henry <paul.henry@menuiserie-henry.example> a écrit :
> 
> ﻿On se voit ?
### ios es
Sí, a las seis
@S
Enviado desde mi iPhone
@Q amparo@ceramicasol.example
> El 13 abr 2026, a las 16:40, Amparo Gil <amparo@ceramicasol.example> escribió:
> 
> ﻿¿Nos vemos?
### ios zh-hans
六点可以
@S
发自我的iPhone
@Q mengtao@hengli.example
> 在 2026年4月13日，16:40，孟涛 <mengtao@hengli.example> 写道：
> 
> ﻿几点见？
### ios zh-hk
六點得
@S
從我的iPhone傳送
@Q lokyin@harbourline.example
> Lok Yin Cheuk <lokyin@harbourline.example> 在 2026年4月13日 下午4:40 寫道：
> 
> ﻿幾點？
### ios da
Ja, klokken seks
@S
Sendt fra min iPhone
@Q anders@molleby.example
> Den 13. apr. 2026 kl. 16.40 skrev Anders Bruun <anders@molleby.example>:
> 
> ﻿Skal vi mødes?
### ios nb
Ja, klokka seks
@S
Sendt fra min iPhone
@Q odd@fjellbygg.example
> 13. apr. 2026 kl. 16:40 skrev Odd Vik <odd@fjellbygg.example>:
> 
> ﻿Skal vi møtes?
### ios fi
Kyllä, kuudelta
@S
Lähetetty iPhonesta
@Q paavo@saha.example
> Paavo Ranta <paavo@saha.example> kirjoitti 13.4.2026 kello 16.40:
> 
> ﻿Nähdäänkö?
### ios cs
Ano, v šest
@S
Odesláno z iPhonu
@Q jana@sklarna.example
> 13. 4. 2026 v 16:40, Jana Malá <jana@sklarna.example>:
> 
> ﻿Sejdeme se?
### ios hu
Igen, hatkor
@S
Elküldve az iPhone-omról
@Q istvan@borhaz.example
> 2026. ápr. 13. dátummal, 16:40 időpontban Pap István <istvan@borhaz.example> írta:
> 
> ﻿Találkozunk?
### ios tr
Evet, altıda
@S
iPhone’umdan gönderildi
@Q kemal@zeytinlik.example
> Kemal Acar <kemal@zeytinlik.example> şunları yazdı (13 Nis 2026 16:40):
> 
> ﻿Buluşalım mı?
### ios el
Ναι, στις έξι
@S
Στάλθηκε από το iPhone μου
@Q spyros@meli.example
> Στις 13 Απρ 2026, στις 16:40, ο χρήστης Spyros Kallis <spyros@meli.example> έγραψε:
> 
> ﻿Να βρεθούμε;
### ios he
כן, בשש
@S
נשלח מה-iPhone שלי
@Q noa@yain.example
> ב-13 באפר׳ 2026, בשעה 16:40, Noa Katz <noa@yain.example> כתב/ה:
> 
> ﻿ניפגש?
### ios vi
Vâng, sáu giờ
@S
Đã gửi từ iPhone của tôi
@Q bao@camau.example
> Vào 16:40, Th 2, 13 thg 4, 2026 Bao Le <bao@camau.example> đã viết:
> 
> ﻿Gặp nhau nhé?
### ios id
Ya, jam enam
@S
Dikirim dari iPhone saya
@Q putri@batik.example
> Pada 13 Apr 2026, pukul 16.40, Putri Ayu <putri@batik.example> menulis:
> 
> ﻿Bertemu?
### ios ro
Da, la șase
@S
Trimis de pe iPhone-ul meu
@Q sorin@livada.example
> Pe 13 apr. 2026, la 16:40, Sorin Dan <sorin@livada.example> a scris:
> 
> ﻿Ne vedem?
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
### thunderbird de bottom
@Q
Am 13.04.26 um 16:40 schrieb Ute Brandl:
> Hallo Jens,
>
> ist der Server wieder da?
>
> Ute
@R
Hallo Ute,

ja, seit 14 Uhr. Ursache war die Platte.
@S

Gruß
Jens
### thunderbird en signature in quote
Looks good to me too.
@Q
On 4/13/26 16:40, Ben Okoye wrote:
> Draft attached.
>
> -- 
> Ben Okoye
> +1 503 555 0164
### thunderbird es
@Q
El 13/4/26 a las 16:40, Amparo Gil escribió:
> ¿Cuándo llega el pedido?
@R
El miércoles por la mañana.
@S

Un abrazo,
Tomás
### thunderbird pt-br
@Q
Em 13/04/2026 16:40, Lívia Prado escreveu:
> Quando chega o pedido?
@R
Na quarta de manhã.
@S

Abraços
Caio
### thunderbird sv
@Q
Den 2026-04-13 kl. 16:40, skrev Elsa Norén:
> När kommer leveransen?
@R
På onsdag förmiddag.
@S
MVH Gustav
### thunderbird ro
@Q
Pe 13.04.2026 16:40, Sorin Dan a scris:
> Când ajunge marfa?
@R
Miercuri dimineață.
### thunderbird el
@Q
Στις 13/4/26 16:40, ο/η Spyros Kallis έγραψε:
> Πότε έρχεται;
@R
Την Τετάρτη το πρωί.
### thunderbird zh-hans
@Q
在 2026/4/13 16:40, 孟涛 写道:
> 什么时候到货？
@R
周三上午。
### thunderbird uk
@Q
13.04.26 16:40, Тарас Бойко пише:
> Коли буде товар?
@R
У середу зранку.
### list interleaved plain sign-off
@Q
Ute Brandl <ute@rechenzentrum.example> writes:

> The build fails on arm64.
@R
It needs the newer toolchain, see the wiki.

@Q
> Should I open a ticket?
@R
Yes please.
@S

Cheers,
Jens
### list footer
@Q
On Mon, Apr 13, 2026 at 04:40:12PM +0200, Ute Brandl wrote:
> v3 of the series.
@R
Applied to next, thanks.
@S

-- 
Jens
@Q

_______________________________________________
devel mailing list -- devel@lists.example
To unsubscribe send an email to devel-leave@lists.example
### patch reply
@Q
On 2026-04-13 16:40, Ute Brandl wrote:
> diff --git a/init.c b/init.c
> @@ -10,3 +10,4 @@
> +	int ret = 0;
@R
Please drop the initialisation, it is overwritten below.
@Q
>  	ret = probe();
> +	return ret;
@R
Looks fine otherwise.
### jira style
The label is wrong on my phone as well, see screenshot.
@Q
On Mon, 13 Apr 2026 at 16:40, Ben Okoye (JIRA) <jira@okoye.example> wrote:

>     [ https://tracker.example/browse/OPS-88?page=comment ]
>
> Ben Okoye commented on OPS-88:
### intercom
Still broken after the update.
@Q
On Mon, Apr 13, 2026 at 4:40 PM, "Marta from Okoye" <marta@okoye.example> wrote:

Hi Carla, could you try again?
### hubspot tracking
Happy to join, send the invite.
@S

Carla Diaz
Head of Operations, Pinnacle Parts
503-555-0164
@Q ben@okoye.example
On Apr 13, 2026, at 4:40 PM, Ben Okoye <ben@okoye.example> wrote:

Can you join on Friday?
### missive
On my list for tomorrow.
@Q ben@okoye.example
On April 13, 2026 at 4:40 PM, Ben Okoye (ben@okoye.example) wrote:

Please review.
### outlook com web reply divider
I'll bring the samples.
@Q ben@okoye.example
________________________________
From: Ben Okoye <ben@okoye.example>
Sent: 13 April 2026 16:40
To: Carla Diaz <carla.diaz@pinnacle-parts.example>
Subject: Samples

Bring samples please.
### qq wap
好 明天给你
@S
发自我的iPhone
@Q 77120@qqmail.example
------------------ Original ------------------
From: 孟涛 <77120@qqmail.example>
Date: 周一,4月 13,2026 4:40 下午
To: 邓晓燕 <dengxy@lvzhou.example>
Subject: Re: 报表

报表呢？
### qq forward inside reply
请按下面客户的要求修改。
@S

邓晓燕
@Q mengtao@hengli.example
------------------&nbsp;原始邮件&nbsp;------------------
发件人: "孟涛" <mengtao@hengli.example>;
发送时间: 2026年4月13日(星期一) 下午4:40
收件人: "邓晓燕"<dengxy@lvzhou.example>;
主题: 修改

见附件。
### netease qiye
已收到，安排本周内发货。
@S

--

邓晓燕
绿洲重工有限公司 市场部
手机：139 0531 8899
@Q mengtao@hengli.example





At 2026-04-13 16:40:12, "孟涛" <mengtao@hengli.example> wrote:
>请尽快发货。
>
### netease mail master en
Noted with thanks.
@Q mengtao@hengli.example
---- Replied Message ----
| From | Meng Tao<mengtao@hengli.example> |
| Date | 04/13/2026 16:40 |
| To | Deng Xiaoyan<dengxy@lvzhou.example> |
| Cc | |
| Subject | Delivery |
Please note the new date.
### netease master device zh
可以，就这么定。
@S
发自我的网易邮箱手机智能版
@Q
在2026年4月13日 16:40，孟涛 写道：
定了吗？
### aliyun enterprise
您好，合同已寄出。
@S

邓晓燕
@Q mengtao@hengli.example
------------------------------------------------------------------
发件人：孟涛<mengtao@hengli.example>
日　期：2026年04月13日 16:40:12
收件人：邓晓燕<dengxy@lvzhou.example>
抄　送：行政<xz@lvzhou.example>
主　题：合同

合同寄了吗？
### dingtalk mail
好的收到
@Q mengtao@hengli.example
------------------------------------------------------------------
发件人：孟涛<mengtao@hengli.example>
发送时间：2026年4月13日(周一) 16:40
收件人：邓晓燕<dengxy@lvzhou.example>
主　题：通知
通知见附件
### foxmail signature first
请看附件报价。
@S



邓晓燕
绿洲重工有限公司
地址：济南市历下区经十路100号
电话：0531-88991234
@Q mengtao@hengli.example
 
发件人： 孟涛 <mengtao@hengli.example>
发送时间： 2026-04-13 16:40
收件人： 邓晓燕
主题： 询价
请报价
### coremail
同意，请按流程办理。
@Q mengtao@hengli.example
-----原始邮件-----
发件人:孟涛 <mengtao@hengli.example>
发送时间:2026-04-13 16:40:12 (星期一)
收件人: 邓晓燕 <dengxy@lvzhou.example>
抄送: 
主题: 审批

请审批。
### wps mail zh
收到，谢谢。
@Q mengtao@hengli.example
于 2026年4月13日 GMT+08:00 16:40:12，孟涛 <mengtao@hengli.example> 写道：
>请查收
### k9 zh
明白了
@S
-- 
使用 K-9 Mail 发送自我的Android设备。
@Q mengtao@hengli.example
于 2026年4月13日 GMT+08:00 下午4:40:12, "孟涛" <mengtao@hengli.example> 写到：
>明白吗？
### zh interleaved numbers
@Q
孟涛 <mengtao@hengli.example> 于2026年4月13日周一 16:40写道：

> 1. 交期多久？
@R
45天。
@Q
> 2. 付款方式？
@R
30%定金，余款见提单。
@S

邓晓燕
### zh polite with wish
孟总好：

方案已更新，变化主要在第二章，麻烦您看一下。如有问题随时联系。
@S

顺祝商祺！

邓晓燕 | 绿洲重工
139-0531-8899
### zh wish sentence stays
祝好消息早日到来，我们等您的通知。
@S

邓晓燕
### zh-hant signature card
附件為最新報價，請查收。
@S

順頌 商祺

卓慧敏 Amy Cho
國外業務部 專員
宏遠精機股份有限公司
TEL: 886-4-2358-1234 #317
FAX: 886-4-2358-1235
@Q lokyin@harbourline.example
卓樂賢 <lokyin@harbourline.example> 於 2026年4月13日 週一 下午4:40 寫道：

> 請報價
### ja outlook polite
お世話になっております。
北商事の梶原です。

ご連絡ありがとうございます。木曜の15時でお願いいたします。
@S

*************************
北商事株式会社　営業一課
梶原　誠
TEL 011-222-3344（直通）
Mail kajiwara@kita.example
*************************
@Q horie@minato.example
From: 堀江 由衣 <horie@minato.example>
Sent: Monday, April 13, 2026 4:40 PM
To: 梶原 誠 <kajiwara@kita.example>
Subject: 打合せの件

木曜はいかがでしょうか。
### ja gmail interleaved
@Q
2026年4月13日(月) 16:40 堀江 由衣 <horie@minato.example>:

> 納期はいつですか。
@R
5月10日です。
@Q
> 送料は？
@R
無料です。
### ja becky
@Q
On Mon, 13 Apr 2026 16:40:12 +0900
堀江 由衣 <horie@minato.example> wrote:

> 部品は届きましたか。
@R

はい、届きました。
@S

-- 
梶原 誠 <kajiwara@kita.example>
### ko outlook
확인 후 회신드리겠습니다.
@S

최유진 드림
영업2팀 대리
한빛전자㈜
T. 031-222-3344 (내선 207)
@Q
From: 오세훈
Sent: Monday, April 13, 2026 4:40 PM
To: 최유진
Subject: RE: 납기 문의

납기 확인 부탁드립니다.
### ko daum
네 알겠습니다
@Q sh.oh@hanbit.example
--------- 원본 메일 ---------

보낸사람: 오세훈 <sh.oh@hanbit.example>
받는사람: 최유진 <yj.choi@hanbit.example>
날짜: 2026년 4월 13일 월요일, 16시 40분 12초 +0900
제목: 회의

회의 참석 바랍니다.
### de formal with titles
Sehr geehrte Frau Dr. Brandl,

anbei die unterschriebene Vereinbarung.
@S

Mit freundlichen Grüßen aus Bremen

i. A. Jens Hartwig
Projektleitung

Hartwig & Söhne GmbH & Co. KG
Am Deich 4, 28199 Bremen
Tel.: 0421 / 55 44 33 - 0
Fax: 0421 / 55 44 33 - 9
@N
Geschäftsführer: Jens Hartwig, Ole Hartwig
Sitz der Gesellschaft: Bremen, Amtsgericht Bremen HRA 2211
@Q ute@rechenzentrum.example
Von: Ute Brandl <ute@rechenzentrum.example>
Gesendet: Montag, 13. April 2026 16:40
An: Jens Hartwig <j.hartwig@hartwig-soehne.example>
Betreff: AW: Vereinbarung

Bitte unterschreiben.
### fr with political closing
Madame,

Veuillez trouver ci-joint notre devis.
@S

Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.

Paul Henry
Gérant
Menuiserie Henry SARL
Tél. 02 40 12 34 56
### es latin america
Buen día Lic. Robles,

Adjunto la factura corregida.

Quedo a sus órdenes.
@S

Saludos cordiales,

C.P. Amparo Gil
Contabilidad
Cerámica Sol S.A. de C.V.
Tel. 55 1234 5678 ext. 104
### it pec
Si trasmette in allegato la documentazione richiesta.
@S

Distinti saluti,
Geom. Dario Monti
Studio Tecnico Monti
### pl no sender
Przesyłam poprawioną wycenę.
@S

--
Pozdrawiam / Best regards
Ola Białek
Specjalista ds. eksportu
Białko Sp. z o.o.
tel. +48 61 222 33 44 wew. 8
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
### ar outlook
شكرا لكم، تم الاعتماد.
@S

مع أطيب التحيات
هند العلي
@Q omar@bahr.example
من: Omar Saleh <omar@bahr.example>
تاريخ: الاثنين، 13 أبريل 2026 في 4:40 م
إلى: Hind Alali <hind@noor.example>
الموضوع: اعتماد

نرجو الاعتماد
### he gmail new
מעולה, תודה!
@Q noa@yain.example
‫בתאריך יום ב׳, 13 באפר׳ 2026 ב-16:40 מאת ‪Noa Katz‬‏ <‪noa@yain.example‬‏>:‬

> שלחתי את ההזמנה
### th outlook
รับทราบค่ะ จะดำเนินการให้
@S

ขอแสดงความนับถือ
สุดา ใจดี
ฝ่ายจัดซื้อ
@Q anan@siamparts.example
จาก: Anan Wong <anan@siamparts.example>
ส่ง: 13 เมษายน 2569 16:40
ถึง: Suda Jaidee <suda@thaifood.example>
เรื่อง: ใบเสนอราคา

ส่งใบเสนอราคามาแล้วครับ
### own list with prompt marks
Steps to reproduce:

> open settings
> click export

Then the app closes.
### own citation of a standard
The norm says:

"The label shall be legible."

I think ours is not.
### prices colon lines
Unit price: 12.40 EUR
MOQ: 500
Lead time: 35 days

Let me know if that works.
### reply that is a name
Maria Lopez
@Q ben@okoye.example
On Mon, Apr 13, 2026 at 4:40 PM Ben Okoye <ben@okoye.example> wrote:

> Who is responsible for purchasing?
### answer with contact data
Please call Maria Lopez, she is in charge now:
Maria Lopez
+1 503 555 0188
maria@pinnacle-parts.example

She is back on Monday.
### date question prose
When did you say it arrives? On Monday, 13 April at 16:40 you wrote that it left the port.
### minutes
Participants: Carla, Ben, Ute
Date: 13 April
Subject: Rollout

Decisions:
- start in May
- no downtime
### url answer
https://files.example/d/8812
@Q ben@okoye.example
On Mon, Apr 13, 2026 at 4:40 PM Ben Okoye <ben@okoye.example> wrote:
> Where is the file?
### thanks only
Thanks!
@Q ben@okoye.example
On Mon, Apr 13, 2026 at 4:40 PM Ben Okoye <ben@okoye.example> wrote:
> Done.
### forward gmail zh
帮忙看看这个。
@F buyer@qingquan.example
---------- Forwarded message ---------
发件人： 骆宾 <buyer@qingquan.example>
Date: 2026年4月13日周一 16:40
Subject: 询盘
To: <sales@lvzhou.example>

需要样品。
### header block below a word fr
Pour info.
@Q client@domaine-vert.example
De : Luc Vert <client@domaine-vert.example>
Envoyé : lundi 13 avril 2026 16:40
À : contact@menuiserie-henry.example
Objet : Demande

Bonjour, pouvez-vous passer ?
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
### qq app sign
好的
@S
何岩
@Q 4471@qqmail.example



------------------ 原始邮件 ------------------
发件人:                                                                                                                        "沈佳"                                                                                    <4471@qqmail.example>;
发送时间:&nbsp;2026年6月1日(星期一) 上午8:05
收件人:&nbsp;"何岩"<heyan@taihe.example>;
主题:&nbsp;回复：版本

收到请回复
### wecom app
收到，我安排人处理
@S
发自我的企业微信
@Q shenjia@ruitong.example
------------------ Original ------------------
From: 沈佳 <shenjia@ruitong.example>
Date: Mon,Jun 1,2026 8:05 AM
To: 何岩 <heyan@taihe.example>
Subject: Re: 现场问题

现场等处理
### netease mail master tablet
知道了，谢谢
@S
何岩
邮箱：heyan@taihe.example
签名由 网易邮箱大师 定制
@Q shenjia@ruitong.example
在2026年06月01日 08:05，沈佳<shenjia@ruitong.example>写道：
请知悉
### 263 mail
附件已签回。
@Q shenjia@ruitong.example
-----原始邮件-----
发件人： 沈佳
<shenjia@ruitong.example>
收件人： heyan
<heyan@taihe.example>
发送时间： 2026-06-01 08:05:44
主题： 签回

请签回
### outlook mac zh
没问题，周五前给您。
@Q shenjia@ruitong.example
发件人: 沈佳 <shenjia@ruitong.example>
日期: 2026年6月1日 星期一 08:05
收件人: 何岩 <heyan@taihe.example>
主题: 交付

周五前能交付吗？
### outlook zh with signature and wish
沈总：

样机已调试完成，视频见网盘链接。
链接：https://pan.example/s/1abcD 提取码：8k2m
@S

此致
敬礼！

何岩
泰和自动化设备（苏州）有限公司
研发部 电气工程师
M：+86 138 6200 1122
T：0512-6277 8899-8123
@Q shenjia@ruitong.example
发件人: 沈佳 <shenjia@ruitong.example> 
发送时间: 2026年6月1日 8:05
收件人: 何岩 <heyan@taihe.example>
主题: 样机

样机进度？
### gmail zh no space
下周二可以。
@Q shenjia@ruitong.example
沈佳 <shenjia@ruitong.example> 于 2026年6月1日周一 上午8:05写道：
> 下周二来吗？
### gmail zh wrapped
可以，资料我今天补齐。
@S

何岩
@Q shenjia.overseas@ruitong-international.example
沈佳 <shenjia.overseas@ruitong-international.example> 于2026年6月1日周一
08:05写道：

> 资料齐了吗？
### gmail en ui zh
明白，谢谢提醒。
@Q shenjia@ruitong.example
On Mon, Jun 1, 2026 at 8:05 AM 沈佳 <shenjia@ruitong.example> wrote:

> 记得带证件
### apple zh-tw mac
收到，會後提供。
@S

沈家豪
@Q chiu@lianfa.example
> 邱雅雯 <chiu@lianfa.example> 於 2026年6月1日 上午8:05 寫道：
> 
> 請提供會議紀錄
### outlook zh-tw
邱小姐您好：

    樣品今日寄出，快遞單號 78123。

@S
Best Regards,
沈家豪 Howard Shen
聯發精密工業股份有限公司 業務部 經理
Tel: 02-8226-1234 Ext. 158
Mobile: 0933-123-456
@Q chiu@lianfa.example
-----Original Message-----
From: 邱雅雯 [mailto:chiu@lianfa.example]
Sent: Monday, June 01, 2026 8:05 AM
To: 沈家豪
Subject: 樣品

樣品寄出了嗎？
### outlook zh-tw labels
好的，沒問題。
@Q chiu@lianfa.example
寄件者： 邱雅雯 <chiu@lianfa.example> 
已傳送： 2026年6月1日 上午 08:05
收件者： 沈家豪 <howard@lianfa.example>
主旨： 請款

請款單請簽核。
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
### hk bilingual
Noted with thanks. 已收到，謝謝。
@S

Regards,
Kitty Fong 方潔儀
Lion Peak Logistics Ltd. 獅峰物流有限公司
Tel 2369 1234 ext 16
@Q ronald@seaview.example
From: Ronald Yip <ronald@seaview.example>
Sent: Monday, June 1, 2026 8:05 AM
To: Kitty Fong
Subject: SO

Please release SO.
### zh interleaved colon answers
@Q
On 2026/6/1 8:05, 沈佳 wrote:
> 1、数量多少？
@R
答：200套。
@Q
> 2、要不要发票？
@R
答：要专票。
### zh list of own with gt
步骤如下：
> 打开设置
> 点击导出

导出后发我。
### zh table prose
型号：TH-200
数量：50台
交期：30天
价格：含税 12800 元

请确认。
### zh meeting labels prose
时间：6月5日14:00
地点：三楼会议室
主题：项目评审
参会：研发、采购

请准时参加。
### zh no greeting signature dash
收到，已转采购。
@S
--
何岩 | 泰和自动化
138-6200-1122
### zh thanks name
资料已更新，麻烦查收，有问题随时联系。
@S

谢谢！
何岩
2026年6月1日
### zh company sign date
关于延期交货的说明见附件，给您带来不便，敬请谅解。
@S

泰和自动化设备（苏州）有限公司
2026年6月1日
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
### zh disclaimer
报价见附件。
@S

何岩
泰和自动化设备（苏州）有限公司
@N

本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组。禁止任何其他人以任何形式使用本邮件中的信息。如果您错收了本邮件，请您立即电话或邮件通知发件人并删除本邮件！
@Q shenjia@ruitong.example
发件人: 沈佳 <shenjia@ruitong.example>
发送时间: 2026年6月1日 8:05
收件人: 何岩 <heyan@taihe.example>
主题: 报价

请报价
### zh auto footer 139
已办理
@S
发送自139手机邮箱
@Q 13900002222@139mail.example
-----邮件原件-----
发件人："沈佳" <13900002222@139mail.example>
时 间：2026年06月01日 08:05:44 星期一
收件人：heyan@taihe.example
主 题：办理

请办理
### zh sohu
图片收到了，谢谢。
@Q shenjia@ruitong.example
----- 原文 -----
发件人：沈佳<shenjia@ruitong.example>
收件人：何岩<heyan@taihe.example>
发送时间：2026-06-01 08:05:44
主题：图片

图片
### zh english history
会议改到三点。
@Q d.fenn@coppercreek.example
From: Dana Fenn <d.fenn@coppercreek.example>
Date: Monday, June 1, 2026 at 08:05
To: 何岩 <heyan@taihe.example>
Subject: Re: Call

Can we move it to 3?
### en under zh history
Thanks, 3 pm works for me.
@S

Dana
@Q heyan@taihe.example
发件人： 何岩 <heyan@taihe.example>
发送时间： 2026年6月1日 8:05
收件人： Dana Fenn <d.fenn@coppercreek.example>
主题： 回复: Call

三点可以吗？
### bare
OK
@Q d.fenn@coppercreek.example
From: Dana Fenn
<d.fenn@coppercreek.example>
Sent: Monday, June 1, 2026 8:05 AM
To: He Yan <heyan@taihe.example>; Shen Jia
<shenjia@ruitong.example>
Cc: Ops
<ops@coppercreek.example>
Subject: Re: Plan

ok?
### gmail en day first
Will call you after lunch.
@Q d.fenn@coppercreek.example
On Mon, 1 Jun 2026, 08:05 Dana Fenn, <d.fenn@coppercreek.example> wrote:

> Call me?
### gmail mobile fr
D'accord pour mercredi
@Q elise@papeterie.example
Le lun. 1 juin 2026, 08:05, Élise Morin <elise@papeterie.example> a écrit :

> Mercredi ?
### gmail mobile es
Ok, perfecto
@Q lucia@imprenta.example
El lun., 1 jun. 2026 8:05, Lucía Ros <lucia@imprenta.example> escribió:

> ¿Ok?
### gmail mobile it
Perfetto, grazie!
@Q nora@cartiera.example
Il lun 1 giu 2026, 08:05 Nora Bassi <nora@cartiera.example> ha scritto:

> Va bene?
### gmail mobile pl
Tak, zgadza się.
@Q kuba@drukarnia.example
pon., 1 cze 2026, 08:05 użytkownik Kuba Zych <kuba@drukarnia.example> napisał:

> Zgadza się?
### gmail mobile nl
Ja hoor
@Q tess@drukkerij.example
Op ma 1 jun. 2026 08:05 schreef Tess Kok <tess@drukkerij.example>:

> Klopt dit?
### gmail mobile sv
Ja, det stämmer
@Q maja@tryckeri.example
Den mån 1 juni 2026 08:05Maja Ek <maja@tryckeri.example> skrev:

> Stämmer det?
### gmail mobile ru
Да, всё верно
@Q olga@tipografia.example
пн, 1 июн. 2026 г., 08:05 Ольга Зимина <olga@tipografia.example>:

> Всё верно?
### gmail mobile ja
はい、大丈夫です
@Q mori@insatsu.example
2026年6月1日(月) 8:05 森 彩 <mori@insatsu.example>:

> 大丈夫ですか
### hr gmail
Hvala, primili smo.
@S
Lijep pozdrav
Ivana
@Q tomo@tiskara.example
pon, 1. lip 2026. u 08:05 Tomo Babić <tomo@tiskara.example> napisao je:

> Jeste li primili?
### sl gmail
Hvala, prejeto.
@S
Lep pozdrav, Nina
@Q jure@tiskarna.example
V V pon., 1. jun. 2026 ob 08:05 je oseba Jure Kos <jure@tiskarna.example> napisala:

> Prejeto?
### sk gmail
Ďakujem, prijaté.
@S
S pozdravom
Zuzana
@Q igor@tlaciaren.example
po 1. 6. 2026 o 8:05 Igor Bielik <igor@tlaciaren.example> napísal(a):

> Prijaté?
### bg gmail
Благодаря, получихме.
@S
Поздрави,
Мария
@Q petar@pechat.example
На пн, 1.06.2026 г. в 8:05 Петър Илиев <petar@pechat.example> написа:

> Получихте ли?
### lt gmail
Ačiū, gavome.
@S
Pagarbiai
Rasa
@Q jonas@spaustuve.example
2026-06-01, pr, 08:05 Jonas Petraitis <jonas@spaustuve.example> rašė:

> Ar gavote?
### lv gmail
Paldies, saņēmām.
@S
Ar cieņu
Ilze
@Q karlis@drukatava.example
Pirmd., 2026. g. 1. jūn., plkst. 08:05 — lietotājs Kārlis Ozols (<karlis@drukatava.example>) rakstīja:

> Vai saņēmāt?
### et gmail
Aitäh, saime kätte.
@S
Lugupidamisega
Liis
@Q mart@trykikoda.example
Kuupäev E, 1. juuni 2026 kell 08:05 kirjutas Mart Kask <mart@trykikoda.example>:

> Kas saite kätte?
### ca gmail
Rebut, gràcies.
@S
Salutacions,
Montse
@Q pau@impremta.example
Missatge de Pau Soler <pau@impremta.example> del dia dl., 1 de juny 2026 a les 8:05:

> Rebut?
### fa gmail
سلام، دریافت شد.
@S
با احترام
مریم
@Q reza@chapkhane.example
در تاریخ دوشنبه ۱ ژوئن ۲۰۲۶،‏ ۸:۰۵ Reza Karimi <reza@chapkhane.example> نوشت:

> دریافت شد؟
### hi gmail
धन्यवाद, मिल गया।
@Q anil@chhapai.example
सोम, 1 जून 2026 को 8:05 am बजे को Anil Gupta <anil@chhapai.example> ने लिखा:

> मिला?
### notes en style
Approved.
@Q
Dana Fenn---06/01/2026 08:05:44 AM---Please approve the budget.

From:	Dana Fenn/Copper
To:	He Yan/Taihe@Taihe
Date:	06/01/2026 08:05 AM
Subject:	Budget
### groupwise
Fine.
@Q
>>> Dana Fenn 6/1/2026 8:05 AM >>>
Is it fine?
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
### exchange mobile jp
承知しました。
@S
iOS 版 Outlook をダウンロード
@Q mori@insatsu.example
________________________________
差出人: 森 彩 <mori@insatsu.example>
送信日時: 月曜日, 6月 1, 2026 8:05 午前
宛先: 林 <hayashi@insatsu.example>
件名: 確認

確認お願いします
### interleaved with greeting
Hi Dana,
@Q

On Mon, Jun 1, 2026 at 8:05 AM Dana Fenn <d.fenn@coppercreek.example> wrote:

> How many boxes?
@R

Twelve.

@Q
> And pallets?
@R

One.
@S

Regards,
Yan
### code with own prompt
Try this:

    >>> import foo
    >>> foo.bar()

It prints 3 here.
### csv in mail
name;qty;price
bolt;20;0.40
nut;20;0.12

Total 10.40
### only quote
@Q d.fenn@coppercreek.example
On Mon, Jun 1, 2026 at 8:05 AM Dana Fenn <d.fenn@coppercreek.example> wrote:

> Anything?
### automatic disclaimer first
[External Email]

Thanks, the invoice is in order.
@S

Best
Dana
### zh sales reply
李总，您好！

报价如下：
1. TH-200：12800元/台（含税含运）
2. TH-300：15600元/台

付款：30%预付，发货前付清。
以上价格有效期15天，期待您的回复！
@S

祝：商祺！

秦朗
华东区销售经理
苏州泰和自动化设备有限公司
地址：苏州工业园区星湖街218号
电话：0512-6277 8899 转 8123
手机：138 6200 1122（微信同号）
邮箱：qinlang@taihe.example
网址：www.taihe.example
@Q li@huayu.example
发件人： 李蔚 <li@huayu.example>
发送时间： 2026年7月7日 11:20
收件人： 秦朗 <qinlang@taihe.example>
主题： 询价单

请报价。
### zh short with sender | 秦朗 <qinlang@taihe.example>
已发顺丰，单号 SF1029384756。
@S
秦朗
@Q li@huayu.example
在 2026-07-07 11:20:08，李蔚 <li@huayu.example> 写道：
>发货了吗？
### zh wechat style no punctuation | 秦朗 <qinlang@taihe.example>
好的 李总 我下午给您回电话
@S

发自我的iPhone
@Q li@huayu.example
------------------ 原始邮件 ------------------
发件人: 李蔚 <li@huayu.example>
发送时间: 2026年7月7日 11:20
收件人: 秦朗 <qinlang@taihe.example>
主题: 回复：合同

有空回电
### zh reply above and below
@Q li@huayu.example
李蔚 <li@huayu.example> 于2026年7月7日周二 11:20写道：

> 请确认以下三点：
> 1）交期
@R
8月15日
@Q
> 2）包装
@R
木箱
@Q
> 3）验收标准
@R
按合同附件二
@S

秦朗
### zh english signature only
样机已经装箱，明天发出。
@S

Best Regards
Lang Qin
Sales Manager | Taihe Automation
Mobile: +86 138 6200 1122
@Q d.moss@greyfield.example
From: Dora Moss <d.moss@greyfield.example>
Sent: Tuesday, July 7, 2026 11:20 AM
To: Lang Qin <qinlang@taihe.example>
Subject: Prototype

Shipped?
### zh name dash dept
问题已定位，下午发补丁。
@S
——研发部 秦朗
### zh gov letter
贵公司来函收悉。经研究，同意延期至8月31日。

特此函复。
@S

华宇科技有限公司
2026年7月7日
### zh kindly closing
附件是会议纪要，请各位审阅，如有修改意见请于周五前反馈。
@S

谢谢大家！

综合管理部
秦朗
### zh to all answer
@Q
2026年7月7日 11:20，李蔚 <li@huayu.example> 写道：
> 谁负责？
@R
我负责。
### zh-hant reply
方經理您好，

規格書已更新為 V2.1，主要修改第五章。
再麻煩您確認，謝謝！
@S

敬祝 順心

葉芷晴 Judy Yeh
晶達電子股份有限公司
產品企劃部
(03)578-1234 #6021
judy.yeh@jingda.example
@Q fang@yuanda.example
寄件者: 方國倫 <fang@yuanda.example>
寄件日期: 2026年7月7日 上午 11:20
收件者: Judy Yeh (葉芷晴) <judy.yeh@jingda.example>
主旨: RE: 規格

請更新規格。
### zh-hant gmail mobile
可以喔，約三點
@Q fang@yuanda.example
方國倫 <fang@yuanda.example> 於 2026年7月7日 週二 11:20 寫道：

> 下午方便嗎？
### zh-hant apple
收到。
@S

芷晴
Sent from my iPhone
@Q fang@yuanda.example
> 方國倫 <fang@yuanda.example> 於 2026年7月7日 11:20 寫道：
> 
> ﻿請查收
### zh-hant forwarded gmail
請協助報價，謝謝。
@F lin@fuhua.example
---------- Forwarded message ---------
寄件者： 林思妤 <lin@fuhua.example>
Date: 2026年7月7日 週二 11:20
Subject: 詢價
To: <sales@jingda.example>

需要 500 片。
### zh-hk outlook
Please see attached revised quotation.
@S

Thanks & regards,

Jacky Lau 劉子健
Senior Merchandiser
Golden Reef Ltd. 金礁有限公司
Unit 1203, 12/F, Tower 2, Kwun Tong, Kowloon
T: (852) 2345 1234 ext 203   F: (852) 2345 1235
@Q d.moss@greyfield.example
From: Dora Moss [mailto:d.moss@greyfield.example]
Sent: Tuesday, July 07, 2026 11:20 AM
To: 'Jacky Lau'
Cc: sample@goldenreef.example
Subject: RE: Quotation

Please revise.
### notes zh
同意。
@Q
发件人:	李蔚/华宇
收件人:	秦朗/泰和@泰和
日期:	2026/07/07 11:20
主题:	审批

请批示。
### zh lotus stamp
请按附件修改。
@Q
李蔚---2026/07/07 11:20:08---请修改
### zh mixed quoting styles
价格可以再谈，数量上500台的话给你们98折。
@Q li@huayu.example
On Tue, 7 Jul 2026 11:20:08 +0800 (GMT+08:00)
李蔚 <li@huayu.example> wrote:

> 价格还能低吗？
### zh long reply no blank
李总，关于安装：
我们工程师周四到，需要贵方准备380V电源、叉车一台。
请安排人员配合，谢谢。
@S
秦朗 13862001122
@Q li@huayu.example
发件人：李蔚 <li@huayu.example>
发送时间：2026-07-07 11:20
收件人：秦朗 <qinlang@taihe.example>
主题：安装

什么时候安装？
### zh question about labels is text
发件人那一栏显示的是旧地址，收件人没问题，请更新通讯录。
### zh contact as answer
售后请联系：
王师傅 13900001234
夜间值班 0512-62778800
### zh numbered answers with names
负责人如下：
电气：秦朗
机械：高翔
软件：宋一鸣
### en reply text table
Hello Dora,

Please find the status below:

Item      Qty   ETA
TH-200    10    12 Aug
TH-300    4     20 Aug
@S

Kind regards,

Lang Qin
### en top with bullets
Hi,

- yes to the first question
- no to the second
- the third needs a call
@S

Dora
@Q qinlang@taihe.example
On 7 Jul 2026, at 11:20, Lang Qin <qinlang@taihe.example> wrote:

Three questions...
### en signature without signoff, no sender
The shipment cleared customs this morning. Delivery is booked for Thursday.
@S

Dora Moss
Logistics Coordinator
Greyfield Foods Ltd
01632 960 441
@Q qinlang@taihe.example
From: Lang Qin <qinlang@taihe.example>
Sent: 07 July 2026 11:20
To: Dora Moss <d.moss@greyfield.example>
Subject: Customs

Cleared?
### en initials
Looks fine to me.
@S

-dm
@Q qinlang@taihe.example
On Tue, Jul 7, 2026 at 11:20 AM Lang Qin <qinlang@taihe.example> wrote:
> ok?
### en sig with quote motto
Signed copy attached.
@S

Cheers,
Dora

--
Dora Moss
Greyfield Foods
"Quality is remembered long after the price is forgotten."
### en sig social links
Let's talk on Monday.
@S

Best,
Dora

Dora Moss
Head of Export, Greyfield Foods
m: +44 7700 900 441
LinkedIn | Twitter | www.greyfield.example
### en sig images alt
Will do.
@S

Dora Moss
Export
[cid:image001.png@01DA1234.5678ABCD]
Greyfield Foods Ltd
Tel: 01632 960441
@Q qinlang@taihe.example
From: Lang Qin <qinlang@taihe.example>
Sent: 07 July 2026 11:20
To: Dora Moss
Subject: Docs

Send docs.
### en legal registered
The certificate is attached.
@S

Yours sincerely,

Dora Moss
Compliance
@N
Greyfield Foods Ltd is registered in England and Wales, company number 01234567. Registered office: 4 Quay Road, Hull. This message is confidential and intended only for the addressee.
### en reply with greeting name only
Dora,

yes.

@S
Lang
@Q d.moss@greyfield.example
On Tue, Jul 7, 2026 at 11:20 AM Dora Moss <d.moss@greyfield.example> wrote:
> Can you?
### en out of order prose
From the depot to the port it takes two days.
To be safe, add one.
Subject to weather, of course.
### en meeting details
When: Tuesday 10:00
Where: Room 4
Subject: Audit

Bring your laptop.
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
### de firma
Guten Tag Herr Petersen,

die Gutschrift wurde heute veranlasst.
@S

Freundliche Grüße aus Kiel
Ihr Team der Ahrens Bau GmbH

Nils Ahrens
Buchhaltung

Tel. 0431 / 12 34 56
### fr long
Bonjour Monsieur Petit,

La livraison est reportée au 15 juillet en raison des congés.

Je reste à votre disposition pour tout renseignement.
@S

Bien à vous,

Élise Morin
Assistante commerciale
Papeterie Morin
04 78 12 34 56
@Q
Le 07/07/2026 à 11:20, Julien Petit a écrit :
> Bonjour, où en est la livraison ?
### es largo
Estimado Javier:

Adjunto el albarán firmado. Cualquier duda me dices.
@S

Un abrazo y buen fin de semana,

Lucía Ros Pérez
Dpto. Administración
Imprenta Ros, S.L.
Tlf. 96 123 45 67
@Q
El 7/7/26 a las 11:20, Javier Pons escribió:
> ¿Me mandas el albarán?
### it
Gentile Dott. Bassi,

confermo la disponibilità per il 15.
@S

RingraziandoLa porgo cordiali saluti.

Nora Serra
Segreteria
Cartiera Serra S.p.A.
@Q bassi@lagoblu.example
Da: Carlo Bassi [mailto:bassi@lagoblu.example] 
Inviato: martedì 7 luglio 2026 11:20
A: segreteria@cartiera.example
Oggetto: appuntamento

Disponibile il 15?
### pt-br
Oi, Caio! Tudo certo por aqui.

O pedido sai amanhã cedo.

Qualquer coisa me chama!
@S
Lívia
@Q caio@tipografia.example
Em ter., 7 de jul. de 2026 às 11:20, Caio Reis <caio@tipografia.example> escreveu:

> Quando sai o pedido?
### nl
Beste mevrouw Kok,

Dank voor uw bericht. De factuur is aangepast.
@S

Vriendelijke groeten, Kind regards,

Tess Kok-Jansen
Administratie
@Q r.mol@drukwerk.example
Op di 7 jul 2026 om 11:20 schreef Rob Mol <r.mol@drukwerk.example>:

> Graag factuur aanpassen.
### sv
Hej Maja,

Jag återkommer i eftermiddag med ett förslag.
@S

Trevlig sommar!
Olle
@Q maja@tryckeri.example
Från: Maja Ek <maja@tryckeri.example>
Skickat: den 7 juli 2026 11:20
Till: Olle Berg <olle@berg.example>
Ämne: Förslag

Hur går det?
### pl
Dzień dobry Panie Kubo,

termin potwierdzam, auto będzie o 7:00.
@S

Pozdrawiam,
Ewa Zych
tel. 600 123 456

Wysłano z telefonu Samsung
@Q kuba@drukarnia.example
-------- Wiadomość oryginalna --------
Od: Kuba Zych <kuba@drukarnia.example>
Data: 07.07.2026 11:20 (GMT+01:00)
Do: Ewa <ewa@auto.example>
Temat: Termin

Potwierdź termin.
### ru
Ольга, добрый день!

Отгрузка перенесена на 12 июля, накладную пришлю завтра.
@S

С наилучшими пожеланиями,
Фёдор Зимин
логист, ООО «Типография»
+7 912 123-45-67
@Q olga@tipografia.example
От: Ольга Зимина <olga@tipografia.example>
Дата: вторник, 7 июля 2026 г. в 11:20
Кому: Фёдор Зимин <zimin@tipografia.example>
Тема: Отгрузка

Когда отгрузка?
### tr
Merhabalar,

Numuneler bugün kargoya verildi.
@S

İyi günler dilerim.
Selin
@Q kaan@matbaa.example
Kaan Er <kaan@matbaa.example>, 7 Tem 2026 Sal, 11:20 tarihinde şunu yazdı:

> Numuneler ne zaman?
### ja
森様

お世話になっております。高井です。
見積書を修正しましたので、添付いたします。
ご査収のほど、よろしくお願いいたします。
@S

--------------------------------
株式会社インサツ
第二営業部　高井 修
Tel: 03-5123-4567
Email: takai@insatsu.example
--------------------------------
@Q mori@insatsu.example
2026年7月7日(火) 11:20 森 彩 <mori@insatsu.example>:
>
> 見積をお願いします。
### ja short
ありがとうございます。
拝受いたしました。
@S

高井
@Q mori@insatsu.example
> 2026/07/07 11:20、森 彩 <mori@insatsu.example>のメール:
> 
> お送りします。
### ko
안녕하세요, 한 대리님.

도면 수정본 보내드립니다. 확인 부탁드립니다.
@S

감사합니다.
윤서연 배상

-----------------
윤서연 | 설계팀 과장
㈜미래정밀
031-777-1234 / 010-3333-4444
@Q han@mirae.example
2026년 7월 7일 (화) 오전 11:20, 한지민 <han@mirae.example>님이 작성:

> 수정본 부탁드립니다.
### ar
السلام عليكم أستاذ سامر،

تم إرسال الفاتورة المعدلة.
@S

تحياتي،
ليلى ناصر
قسم الحسابات
@Q samer@wadi-trade.example
في ثلاثاء، 7 يوليو 2026 في 11:20 ص، كتب Samer Haddad <samer@wadi-trade.example>:

> نرجو إرسال الفاتورة
### he
היי נועה,
החשבונית מצורפת.
@S

תודה ויום טוב,
יוסי ברק
מנהל חשבונות
050-1234567
@Q noa@yain.example
מאת: Noa Katz <noa@yain.example>
תאריך: יום שלישי, 7 ביולי 2026 בשעה 11:20
אל: Yossi Barak <yossi@carmel-books.example>
נושא: חשבונית

אפשר חשבונית?
### vi
Chị Trang ơi,

Em gửi lại hợp đồng đã ký ạ.
@S

Em cảm ơn chị,
Bảo
@Q trang@minhphat.example
Vào Th 3, 7 thg 7, 2026 lúc 11:20 Nguyễn Thu Trang <
trang@minhphat.example> đã viết:

> Em gửi hợp đồng nhé
### zh 1
颜经理，您要的检测报告已上传，密码是合同尾号后四位。
@S

辛苦了！
卫东
@Q yan@zhongrui.example
发件人： 颜如玉 <yan@zhongrui.example>
日期： 2026/8/9 15:31
收件人： 卫东 <weidong@haili.example>
主题： 报告

报告好了吗？
### zh 2 | 卫东 <weidong@haili.example>
可以，按B方案走。
@S

海力电气 卫东
@Q yan@zhongrui.example
颜如玉 <yan@zhongrui.example> 于2026年8月9日周日 15:31写道：

> A还是B？
### zh 3
收到~
@Q yan@zhongrui.example
在 2026年8月9日，下午3:31，颜如玉 <yan@zhongrui.example> 写道：

明天记得开会
### zh 4
已转发给法务，预计周三有结论。
@S

卫东 
海力电气股份有限公司 | 商务部
Mobile 137 7711 8800
E-mail weidong@haili.example
@Q yan@zhongrui.example
> 在 2026年8月9日，15:31，颜如玉 <yan@zhongrui.example> 写道：
> 
> 合同审核进度？
### zh 5
请查收附件，谢谢
@S
卫东/海力电气
@Q yan@zhongrui.example
-----邮件原件-----
发件人: 颜如玉 [mailto:yan@zhongrui.example]
发送时间: 2026年8月9日 15:31
收件人: 卫东
主题: 附件

附件？
### zh 6
这两天出差，周四回复您。
@S
来自我的华为手机
@Q yan@zhongrui.example
-------- 原始邮件 --------
发件人：颜如玉 <yan@zhongrui.example>
日期：2026年8月9日周日 15:31
收件人：weidong@haili.example
主 题：进度

进度？
### zh 7
不好意思，刚看到邮件。
下面逐条回复：
@Q yan@zhongrui.example
On 2026-08-09 15:31, 颜如玉 <yan@zhongrui.example> wrote:
> 一、到货时间？
@R
8月20日。
@Q
> 二、谁验收？
@R
我司质检。
@S

卫东
### zh 8
您好！

发票信息：
名称：海力电气股份有限公司
税号：91320100MA1XXXXX
开户行：中国银行南京分行
账号：4812 3456 7890

请尽快开具。
@S

海力电气 财务部 毕小云
025-5566 7788-302
### zh 9
确认无误，请安排生产。
@S

Thanks & Best Regards!

毕小云 Cloudy Bi
Haili Electric Co., Ltd 海力电气
Tel: 0086-25-55667788-302
@Q yan@zhongrui.example
------------------------------------------------------------------
From:颜如玉 <yan@zhongrui.example>
Send Time:2026年8月9日(星期日) 15:31
To:毕小云 <bi@haili.example>
Subject:确认

请确认
### zh 10
同意。
@S
                          毕小云
@Q
发件人：颜如玉
时间：2026-08-09 15:31:20
收件人：毕小云
主题：请示

是否同意？
### zh 11
图片看不清，麻烦重新拍一下，最好带尺子。
@S
从 Windows 版邮件发送
@Q
发件人: 颜如玉
发送时间: 2026年8月9日 15:31
收件人: 毕小云
抄送: 'yan@zhongrui.example'
主题: 图片

见图
### zh 12
我看了，有三个问题：第一，主题写错了；第二，发件人信息缺失；第三，附件打不开。
@S

小云
@Q yan@zhongrui.example
颜如玉 <yan@zhongrui.example> 在 2026年8月9日 周日 15:31 写道：

> 帮忙看看模板
### zht 1
收到，已請會計處理。
@S

以上，謝謝。

白珮瑜 Peggy
@Q kao@meilin.example
寄件者: 高國華 <kao@meilin.example>
寄件日期: Sunday, August 9, 2026 3:31 PM
收件者: 白珮瑜 <peggy@meilin.example>
主旨: 請款

請處理
### zht 2
OK，謝謝高經理
@S

Peggy Pai 白珮瑜
美麟實業有限公司
台北市內湖區瑞光路 100 號 5 樓
Tel:+886-2-2799-1234 Ext.12
@Q kao@meilin.example
Kao <kao@meilin.example> 於 2026年8月9日 週日 下午3:31寫道：

> OK?
### zht 3
好，等你消息。
@S
從我的 Galaxy 手機傳送
@Q kao@meilin.example
-------- 原始訊息 --------
寄件者： 高國華 <kao@meilin.example>
日期： 2026/8/9 下午3:31 (GMT+08:00)
收件者： peggy@meilin.example
主旨： 消息

晚點說
### zht 4
高經理：
附上修正後的合約，煩請用印後寄回一份。
@S
  敬請
鈞安
        白珮瑜 敬上
### hk
Hi Ronald, pls see my reply in red below. Thx!
@S

Rgds,
Ivy Mok
@Q ronald@seaview.example
----- Original Message -----
From: Ronald Yip <ronald@seaview.example>
To: Ivy Mok
Cc: shipping@seaview.example
Sent: Sunday, 9 August 2026, 15:31
Subject: B/L

Pls advise.
### en 1
That's settled then. I'll book the hall.
@S

See you on the 20th,
Bridget
@Q owen@tallgrass.example
On Sun, Aug 9, 2026 at 3:31 PM Owen Pratt <owen@tallgrass.example> wrote:

> Shall we book it?
### en 2
Hello Owen,

I've asked legal and they have no objection.

Let me know if you need anything else.
@S

Bridget Kane
Senior Counsel | Tallgrass Foundation
direct 312.555.0144
@Q owen@tallgrass.example
From: Owen Pratt <owen@tallgrass.example>
Sent: Sunday, August 9, 2026 3:31 PM
To: Bridget Kane <bridget@kane.example>
Subject: Re: Clause 7

Any objections?
### en 3
Nope, all clear.
@S
Sent from my Verizon, Samsung Galaxy smartphone
@Q owen@tallgrass.example
-------- Original message --------
From: Owen Pratt <owen@tallgrass.example>
Date: 8/9/26 3:31 PM (GMT-06:00)
To: Bridget <bridget@kane.example>
Subject: Issues?

Issues?
### en 4
Yes, noon works for everyone here.
@S

Warmly,
B.

Bridget Kane, Esq.
she/her
Kane & Pratt LLP
@Q owen@tallgrass.example
On Aug 9, 2026, at 3:31 PM, Owen Pratt <owen@tallgrass.example> wrote:

﻿Noon?
### en 5
The attached is what I have. From what I can tell, the date on page two is wrong: it should be 12 August.
@S

Regards
Owen Pratt
@Q bridget@kane.example
From: Bridget Kane <bridget@kane.example>
To: Owen Pratt <owen@tallgrass.example>
Date: Sun, 9 Aug 2026 15:31:20 +0000
Subject: Page two

Please check.
### en 6
Please ignore my last mail.
@S

--
Owen Pratt | Tallgrass Foundation | +1 312 555 0199
@N

This email has been scanned by an antivirus program.
### en 7
I'd rather not.
@S

O.
@Q bridget@kane.example
On Sun, 9 Aug 2026, 15:31 Bridget Kane, <bridget@kane.example> wrote:
> Could you host?
### en 8
Two things:

> the heading stays
> the footer goes

Otherwise fine.
@S

Owen
@Q
On Sunday, August 9, 2026 at 3:31:20 PM UTC-5, Bridget Kane wrote:
> Comments?
### en 9
Hi both,

Owen, can you send the deck?
Bridget, please book the room.
@S

Thank you both,
Marguerite
### en 10
Received in good order. 2 cartons damaged, photos follow.
@S

Marguerite Dunn
Warehouse Supervisor
Tallgrass Foundation
(312) 555-0123 ext. 9
@N
________________________________
The information transmitted is intended only for the person or entity to which it is addressed and may contain confidential material.
### de 1
Moin Frau Kane,

passt alles. Bitte um Zusendung der Rechnung.
@S

Sonnige Grüße von der Küste
Enno Harms
@Q
Am 09.08.2026 15:31 schrieb Bridget Kane:
> Passt alles?
### de 2
Ich bin bis 20.8. im Urlaub, danach gern.
@S

LG, Enno
@Q bridget@kane.example
Von: Bridget Kane <bridget@kane.example>
Datum: Sonntag, 9. August 2026 um 15:31
An: Enno Harms <enno@harms.example>
Betreff: Re: Besuch

Wann passt es?
### de 3
Sehr geehrte Damen und Herren,

hiermit kündige ich den Vertrag zum 31.12.2026.
@S

Hochachtungsvoll

Enno Harms
Deichweg 3
26506 Norden
### fr 1
Coucou,

Je t'appelle demain matin.
@S

Bisous
Margaux
@Q luc@kervran.example
Le dim. 9 août 2026 à 15:31, Luc Kervran <luc@kervran.example> a écrit :

> Tu m'appelles ?
### fr 2
Bonjour,

Veuillez trouver ci-joint la facture rectifiée.

Restant à votre disposition,
@S

Cordialement / Best regards,

Margaux Tanguy
Service comptabilité
Kervran & Fils
Tél. 02 98 12 34 56 - poste 12
### es 1
Hola Luc:

Ya está corregido, mira la versión 3.
@S

Salu2
Íñigo
@Q luc@kervran.example
El dom, 9 ago 2026 a las 15:31, Luc Kervran (<luc@kervran.example>) escribió:

> ¿Está corregido?
### es 2
Se lo paso a mi compañera, ella le contestará.
@S

Atte.,
Lic. Íñigo Sarasola
Coordinador de Logística
Transportes Sarasola SRL
Cel: +54 9 11 2345-6789
@Q luc@kervran.example
De: Luc Kervran <luc@kervran.example> 
Enviado el: domingo, 9 de agosto de 2026 15:31
Para: Íñigo Sarasola <inigo@sarasola.example>
Asunto: RE: Envío

¿Quién lo lleva?
### it 1
Perfetto, la aspettiamo.
@S

Buon Ferragosto!
Ornella
@Q luc@kervran.example
Il giorno dom 9 ago 2026 alle ore 15:31 Luc Kervran <luc@kervran.example>
ha scritto:

> Arrivo martedì.
### pt 1
Bom dia Luc,

Segue em anexo.
@S

Melhores cumprimentos / Best regards

Inês Falcão
Departamento Comercial
Tel.: +351 21 123 45 67
@Q luc@kervran.example
De: Luc Kervran <luc@kervran.example>
Enviado: 9 de agosto de 2026 15:31
Para: Inês Falcão <ines@falcao.example>
Assunto: Tabela

Tabela?
### nl 1
Hoi,

Komt in orde, ik bel je maandag even.
@S

Gr. Sjaak
@Q luc@kervran.example
Op zo 9 aug 2026 15:31 schreef Luc Kervran <luc@kervran.example>:

> Lukt dit?
### sv 1
Absolut, vi ses då.
@S

Ha en fin helg!
/Stina
@Q luc@kervran.example
> 9 aug. 2026 kl. 15:31 skrev Luc Kervran <luc@kervran.example>:
> 
> ﻿Ses vi?
### nb 1
Det går fint.
@S

Mvh
Tor Egil
@Q luc@kervran.example
søn. 9. aug. 2026 kl. 15:31 skrev Luc Kervran <luc@kervran.example>:

> Går det?
### da 1
Det er helt fint med mig.
@S

Venligst
Kaj
@Q luc@kervran.example
Den søn. 9. aug. 2026 kl. 15.31 skrev Luc Kervran <luc@kervran.example>:

> Er det ok?
### fi 1
Selvä, hoidetaan.
@S

T. Arto
@Q luc@kervran.example
su 9. elok. 2026 klo 15.31 Luc Kervran (luc@kervran.example) kirjoitti:

> Hoidatteko?
### pl 1
Tak, proszę wysłać na adres magazynu.
@S

Ukłony
Bogna
@Q luc@kervran.example
niedz., 9 sie 2026 o 15:31 Luc Kervran <luc@kervran.example> napisał(a):

> Na jaki adres?
### cs 1
Ano, pošlete to prosím poštou.
@S

Díky moc
Vlasta
@Q luc@kervran.example
ne 9. 8. 2026 v 15:31 odesílatel Luc Kervran <luc@kervran.example> napsal:

> Poštou?
### hu 1
Igen, köszönöm a gyors választ.
@S

Üdvözlettel:
Bíró Csilla
@Q luc@kervran.example
Luc Kervran <luc@kervran.example> ezt írta (időpont: 2026. aug. 9., V, 15:31):

> Megfelel?
### ru 1
Да, всё подходит, оформляйте.
@S

Хорошего дня!
Глеб
@Q luc@kervran.example
вс, 9 авг. 2026 г. в 15:31, Luc Kervran <luc@kervran.example>:

> Подходит?
### ja 1
颜様

いつもお世話になっております。
ハイリの尾関です。

資料を拝見しました。問題ございません。
@S

何卒よろしくお願いいたします。

尾関
@Q yan@zhongrui.example
差出人: 颜 <yan@zhongrui.example>
日付: 2026年8月9日 日曜日 15:31
宛先: 尾関 <ozeki@haili.example>
件名: 資料

ご確認ください。
### ko 1
네, 수요일 오후에 방문하겠습니다.
@S

수고하세요^^
배성민
@Q yan@zhongrui.example
-----Original Message-----
From: "Yan" <yan@zhongrui.example>
To: "배성민" <bae@haneul.example>
Cc:
Date: 2026-08-09 (일) 15:31:20
Subject: 방문

언제 오시나요?
### zh 1
郁总，

合同第七条已按贵方意见修改，请复核。附件含修订痕迹版与清洁版。
@S

顺祝商祺

贝思远
法务部 | 联合桥梁科技股份有限公司
电话：028-8655 4433-2107
@Q yu@tianfu.example
发件人： 郁文 <yu@tianfu.example>
发送时间： 2026年10月12日 9:02
收件人： 贝思远 <bei@lianqiao.example>
主题： 回复：合同修订

第七条请再看。
### zh 2
行，那就周五。
@S
发自我的vivo手机
@Q yu@tianfu.example
郁文 <yu@tianfu.example> 于 2026年10月12日周一 上午9:02写道：

> 周四周五都行
### zh 3
附件打不开，请重新发送（建议压缩为zip）。
@S

贝思远
2026-10-12
@Q yu@tianfu.example
At 2026-10-12 09:02:17, "郁文" <yu@tianfu.example> wrote:
>见附件
### zh 4
1. 已确认
2. 周三前给
3. 找小李
@Q yu@tianfu.example
------------------&nbsp;Original&nbsp;------------------
From:&nbsp;"郁文"<yu@tianfu.example>;
Date:&nbsp;Mon, Oct 12, 2026 09:02 AM
To:&nbsp;"贝思远"<bei@lianqiao.example>;
Subject:&nbsp;三个问题

见下
### zh 5
您好，我是接替老贝的闵洁，后续由我对接。
我的电话是 13912345678，微信同号。
@S

闵洁
联合桥梁 商务部
@Q yu@tianfu.example
发件人: "郁文" <yu@tianfu.example>
收件人: "贝思远" <bei@lianqiao.example>
发送时间: 2026-10-12 09:02
主题: 对接

谁对接？
### zh 6
明白！
@S

-------------------
闵洁 Jessie Min
市场专员
联合桥梁科技股份有限公司
成都市高新区天府大道 500 号
T 028-86554433
M 139 1234 5678
@Q yu@tianfu.example
> 下面是被回复的邮件
> 发件人：郁文 <yu@tianfu.example>
> 日期：2026-10-12 09:02
> 明白了吗？
### zh 7
@Q yu@tianfu.example
2026年10月12日 09:02，郁文 <yu@tianfu.example> 写道：
> 预算够吗？
@R

够的，财务已批。
@S

发自我的 iPad
### zh 8
有两处需要改：
(1) 页码从第3页开始
(2) 图5换成彩色

改好发我即可，谢谢！
@S

Min Jie | 闵洁
Marketing
@Q yu@tianfu.example
From: 郁文 [mailto:yu@tianfu.example]
Sent: Monday, October 12, 2026 9:02 AM
To: 闵洁
Subject: 答复: 手册

请审阅
### zht 1
郁經理：

報價單已更新，含運費。如無問題請回簽。
@S

謝謝
連雅琪
--
永昇國際有限公司 業務部
連雅琪 Yachi Lien
Tel : 04-2300-1234 分機 33
Cell : 0921-345-678
@Q yu@tianfu.example
郁文 <yu@tianfu.example> 於 2026年10月12日 週一 上午9:02 寫道：

> 請更新報價
### zht 2
方便，兩點見
@Q yu@tianfu.example
寄件者: 郁文 <yu@tianfu.example>
傳送時間: 2026年10月12日 上午 09:02
收件者: 連雅琪 <yachi@yongsheng.example>
主旨: RE: 拜訪

下午方便嗎？
### en 1
Hi Yachi,

Both dates work. Let's take the first.
@S

Cheers,
Rosalie Venn
Events & Hospitality
+61 2 5550 4411 ext 7
@Q yachi@yongsheng.example
On 12 Oct 2026, at 9:02 am, Yachi Lien <yachi@yongsheng.example> wrote:

> 3 or 5 November?
### en 2
Yes please, go ahead and order.
@S

Rosalie
@Q yachi@yongsheng.example
________________________________
From: Yachi Lien <yachi@yongsheng.example>
Sent: Monday, 12 October 2026 9:02:17 AM
To: Rosalie Venn <rosalie@venn.example>
Subject: Flowers

Shall I order?
### en 3
Done and dusted.
@S
Sent from Outlook for Mac
@Q yachi@yongsheng.example

From: Yachi Lien <yachi@yongsheng.example>
Date: Monday, 12 October 2026 at 9:02 am
To: Rosalie Venn <rosalie@venn.example>
Subject: Seating plan
Did you finish it?
### en 4
Team,

The venue asked for the final count by noon. We are at 46, with 3 vegetarians.
@S

Thanks for your patience,
Rosalie
### en 5
No objection from my side.
@S

Kind regards,
Dr Amos Wendell
Reader in Hydrology
School of Geography
@N

Working hours: I work part time, Mon to Wed. Please do not feel obliged to reply outside your own hours.
@Q rosalie@venn.example
From: Rosalie Venn <rosalie@venn.example>
Sent: 12 October 2026 09:02
To: Amos Wendell <amos@wendell.example>
Subject: Photo consent

Any objection?
### en 6
Comments inline.
@Q rosalie@venn.example

On Mon, Oct 12, 2026 at 9:02 AM Rosalie Venn <rosalie@venn.example> wrote:
> Can we use the hall?
@R
Yes, until 6.
@Q
> Is there parking?
@R
Only for coaches.
### de 1
Hallo zusammen,

der Termin bleibt bei 14 Uhr, Raum steht im Kalender.
@S

Beste Grüße

Wiebke Oltmann
Assistentin der Geschäftsleitung
Tel. +49 441 9988-77
@Q rosalie@venn.example
Am Mo., 12. Okt. 2026 um 09:02 Uhr schrieb Rosalie Venn <rosalie@venn.example>:

> Bleibt es bei 14 Uhr?
### de 2
Ja.
@S

Freundliche Grüsse
Reto
@Q rosalie@venn.example
Von: Rosalie Venn <rosalie@venn.example> 
Gesendet: Montag, 12. Oktober 2026 09:02
An: Reto Ammann <reto@ammann.example>
Betreff: RE: Offerte

Einverstanden?
### fr 1
Bonjour Rosalie,

C'est parfait pour nous, nous arriverons vers 10h.
@S

Belle journée à vous,
Gwenaëlle
@Q rosalie@venn.example
Le lundi 12 octobre 2026 à 09:02, Rosalie Venn <rosalie@venn.example> a écrit :

> 10h ?
### es 1
Buenas tardes,

Confirmo asistencia de dos personas.
@S

Saludos desde Bilbao,
Aitor Lasa
@Q rosalie@venn.example
El lun, 12 oct 2026 a las 9:02, Rosalie Venn (<rosalie@venn.example>) escribió:

> ¿Asistirán?
### it 1
Salve,
confermo due persone.
@S
Saluti da Trieste
Livia
@Q rosalie@venn.example
Da: Rosalie Venn <rosalie@venn.example>
Data: lunedì 12 ottobre 2026 09:02
A: Livia Cossutta <livia@cossutta.example>
Oggetto: Re: Cena

Quanti siete?
### pt 1
Olá Rosalie,

Duas pessoas, por favor.
@S

Beijinhos
Matilde
@Q rosalie@venn.example
Rosalie Venn <rosalie@venn.example> escreveu (segunda, 12/10/2026 à(s) 09:02):

> Quantas pessoas?
### nl 1
Dag Rosalie,

Wij komen met z'n tweeën.
@S

Hartelijks,
Maartje
@Q rosalie@venn.example
Van: Rosalie Venn <rosalie@venn.example>
Datum: maandag 12 oktober 2026 om 09:02
Aan: Maartje Blok <maartje@blok.example>
Onderwerp: Diner

Met hoeveel?
### pl 1
Dzień dobry,
będziemy we dwoje.
@S
Z pozdrowieniami
Halina Mróz
@Q rosalie@venn.example
Dnia 12 października 2026 09:02 Rosalie Venn <rosalie@venn.example> napisał(a):
> Ile osób?
### ru 1
Здравствуйте!
Нас будет двое.
@S
С уважением, Инна Лосева
@Q rosalie@venn.example
Понедельник, 12 октября 2026, 9:02 +03:00 от Rosalie Venn <rosalie@venn.example>:

> Сколько вас?
### sv 1
Vi blir två.
@S

Hälsningar från Luleå
Annika
@Q rosalie@venn.example
Den mån 12 okt. 2026 kl 09:02 skrev Rosalie Venn <rosalie@venn.example>:

> Hur många?
### tr 1
İki kişi geleceğiz.
@S

Sevgilerle,
Ebru
@Q rosalie@venn.example
Rosalie Venn <rosalie@venn.example>, 12 Eki 2026 Pzt, 09:02 tarihinde şunu yazdı:

> Kaç kişi?
### ja 1
ヴェン様

お世話になっております。二名で参加いたします。
当日はよろしくお願いいたします。
@S

───────────────
永昇株式会社
広報室　小比類巻 歩
電話 092-111-2233
───────────────
@Q rosalie@venn.example
2026年10月12日(月) 9:02 Rosalie Venn <rosalie@venn.example>:

> 何名様ですか
### ko 1
두 명 참석합니다.
@S

감사합니다.
노은채 드림
@Q rosalie@venn.example
2026년 10월 12일 (월) 오전 9:02, Rosalie Venn <rosalie@venn.example>님이 작성:

> 몇 분 오시나요?
### hu 1
Ketten megyünk.
@S

Szép napot!
Zsófi
@Q rosalie@venn.example
Rosalie Venn <rosalie@venn.example> ezt írta (időpont: 2026. okt. 12., H, 9:02):

> Hányan jönnek?
`
