// What people write themselves and what looks like history, a header or a signature. Format: see ../read-replies.ts. All people are invented.

export const OWN_WORDS = `
### own list of prices is no quote
最新价格如下：
> 100件：9.5元
> 500件：8.8元
> 1000件：8.2元
以上含税，不含运费。
### question about sender label is prose
收件人填错了，应该是财务部的李敏。
发件人地址没有问题，麻烦重新发送一次，谢谢。
### good news sentence is no sign-off
祝贺你们中标！
祝好消息早日到来，我们随时待命。
### device line with plain header
在外面，回去再看
@S
发自我的 iPad
@Q wanglei@haichuan.example
------------------ 原始邮件 ------------------
发件人: 王磊 <wanglei@haichuan.example>
发送时间: 2026年3月5日 14:02
收件人: 陈静 <chenjing@yunqiao.example>
主题: 回复：预算
预算表请审阅。
### table in reply zh
各型号库存如下：

型号    库存    交期
A-100   320     现货
A-200   15      两周
B-300   0       四周

请告知需要的数量。
@S
谢谢
陈静
@Q wanglei@haichuan.example
王磊 <wanglei@haichuan.example> 于2026年3月5日周四 14:02写道：
> 请报库存。
### no signature, thanks in sentence
谢谢您的耐心等待，问题已解决。
如有其他问题请随时联系我们。
### meeting minutes with labels are own text
会议纪要：
时间：2026年3月5日 14:00
地点：三楼会议室
主题：新品发布
参会人：王磊、陈静、李敏
结论：4月1日发布。
### own quotation marks list
The three options are:

> Option A: ship by sea, 35 days
> Option B: ship by rail, 18 days

I would take B.
### shell prompt with gt
Run this in the console:

> npm install
> npm start

and tell me what it prints.
@S

Sam
### diff in prose
The fix is one line:

- const rate = 0.9
+ const rate = 0.95

Please apply it before the release.
### log lines in prose
The log says:

2026-02-04 09:17:33 ERROR From: null
2026-02-04 09:17:34 ERROR retry

Can you look?
### on date in prose
On Wednesday, 4 February I wrote: the parts are late. That is still true.
### labels in prose zh
合同信息如下：
发件单位：金陵公司
日期：2026年2月10日
主题：年度采购

请确认后盖章。
### addresses in prose
Please send the invoice to:
To: Northgate Labs
Attn: Priya Raman
12 Canal Street

before Friday.
### itinerary in prose
Your trip:
From: Hamburg
To: Vienna
Date: 4 March 2026

Train leaves at 9:17.
### question quoted by the writer is own text
You asked "where do the pallets go?" -- to dock 4, as always.
@Q pat@millrace.example
On Thu, Sep 3, 2026 at 10:12 AM Pat Orr <pat@millrace.example> wrote:
> where do the pallets go?
### date line in own text
On Monday we start at 8. On Thursday, Sep 3, 2026 Pat wrote down the meter reading; please use that one.
@S

Regards,
Juno
@Q pat@millrace.example
On Thu, Sep 3, 2026 at 10:12 AM Pat Orr <pat@millrace.example> wrote:
> Which reading do we use?
### two questions answered de
Hallo Tom,

zu Frage 1: ja, das ist möglich.
zu Frage 2: leider nein.
@S
Viele Grüße
Lena
@Q
-----Ursprüngliche Nachricht-----
Von: Tom Bell
Gesendet: Donnerstag, 5. März 2026 14:02
An: Lena Vogt
Betreff: Zwei Fragen

1. Geht das?
### reply asks about a quote phrase
What did you mean when you wrote "ship at once"?
I would rather wait for the inspection.
### reply with urls
Docs: https://docs.acme.example/start
API: https://api.acme.example/v2

Try the second one first.
### steps with numbers | Ann Lee <ann@acme.example>
Please do this:

1. Open the valve
2. Wait five minutes
3. Close the valve

Then call me.
@S
Ann
### address given as answer | Ann Lee <ann@acme.example>
Ship it to:

Bluebird Corp.
500 Main Street, Suite 210
Springfield, IL 62701

The dock opens at 8.
@S
Ann
### phone given as answer | Ann Lee <ann@acme.example>
You can reach our driver Pedro at 415-555-0134.
### zh address given as answer | 陈静 <chenjing@yunqiao.example>
请寄到以下地址：
收件人：李敏
电话：138 0013 8000
地址：上海市浦东新区世纪大道100号

麻烦顺丰寄出，谢谢。
### zh steps | 孙丽 <sunli@yunqiao.example>
操作步骤：
1、打开系统；
2、点击“导出”；
3、发送给财务部。
@S
孙丽
### zh wish sentence stays
祝好消息早日到来，我们等您的通知。
@S

邓晓燕
### own list with prompt marks
Steps to reproduce:

> open settings
> click export

Then the app closes.
### own citation of a standard
The norm says:

"The label shall be legible."

I think ours is not.
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
### zh question about labels is text
发件人那一栏显示的是旧地址，收件人没问题，请更新通讯录。
### zh contact as answer
售后请联系：
王师傅 13900001234
夜间值班 0512-62778800
### en reply text table
Hello Dora,

Please find the status below:

Item      Qty   ETA
TH-200    10    12 Aug
TH-300    4     20 Aug
@S

Kind regards,

Lang Qin
### en out of order prose
From the depot to the port it takes two days.
To be safe, add one.
Subject to weather, of course.
### en meeting details
When: Tuesday 10:00
Where: Room 4
Subject: Audit

Bring your laptop.
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
### text below a device line en
Quick answer: yes.
@S
Sent from my iPhone
@R

One more thing I forgot: bring the blue folder and the spare key for the gate.
`
