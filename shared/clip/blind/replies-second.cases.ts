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
`
