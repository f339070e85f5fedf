// A third list of further clients, languages and habits. Format: see read-replies.ts. All people are invented.

export const THIRD_REPLIES = `
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
`
