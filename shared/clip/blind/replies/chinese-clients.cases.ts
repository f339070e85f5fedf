// Replies of further programs and webmails of China: DingTalk, Feishu, WeCom, Aliyun, 139, Sina, Coremail, phones. Format: see ../read-replies.ts. All people are invented.

export const CHINESE_CLIENTS = `
### coremail english labels | Wei Tan <tanwei@univ.example>
Dear Prof. Sun,

The revised manuscript is attached.
@S

Best regards,
Wei Tan
@Q sun@inst.example
-----原始邮件-----
发件人:"孙立" <sun@inst.example>
发送时间:2026-08-12 16:05:22 (星期三)
收件人: tanwei@univ.example
抄送: 
主题: manuscript

Please send the revised version.
### wecom | 邹静 <zoujing@ruifeng.example>
吴总，报价已按您的要求调整，见附件，有效期至本月底。
@S

邹静
销售主管
睿丰自动化（苏州）有限公司
手机：18915550142
@Q wuhao@linshi.example
------------------ Original ------------------
From:  "吴昊"<wuhao@linshi.example>;
Date:  Wed, Aug 12, 2026 04:05 PM
To:  "邹静"<zoujing@ruifeng.example>; 
Subject:  报价

价格再优惠一点。
### feishu zh
已经处理完毕，请知悉。
@Q wuhao@linshi.example
吴昊<wuhao@linshi.example> 在 2026年8月12日 周三 16:05 写道：
系统又登不上了。
### dingtalk web | 邹静 <zoujing@ruifeng.example>
辛苦核对一下数量。
@S

邹静
@Q wuhao@linshi.example
------------------------------------------------------------------
发件人：吴昊<wuhao@linshi.example>
日　期：2026年08月12日 16:05:22
收件人：邹静<zoujing@ruifeng.example>
主　题：数量

清单如附件。
### aliyun mail
收到，谢谢！
@Q wuhao@linshi.example
------------------------------------------------------------------
发件人：吴昊 <wuhao@linshi.example>
发送时间：2026年8月12日(星期三) 16:05
收件人：邹静 <zoujing@ruifeng.example>
主　题：回复：送货单

送货单已寄。
### 139 mobile
在开会，晚点回您电话。
@N
发自139手机邮箱
@Q wuhao@linshi.example
-----原始邮件-----
发件人：吴昊 <wuhao@linshi.example>
收件人：zou <zou@139.example>
日期：2026-08-12 16:05:22
主题：方便通话吗

方便通话吗？
### sina
您好，货物已签收，数量无误。
@Q wuhao@linshi.example
----- 原始邮件 -----
发件人：吴昊 <wuhao@linshi.example>
收件人：邹静 <zoujing@sina.example>
主题：签收
日期：2026年08月12日 16点05分

请确认签收。
### feishu chinese labels
我看了一下，第三页的数据需要更新。
@Q wanglei@haichuan.example
发件人："王磊"<wanglei@haichuan.example>
日期：2026年3月5日 (周四) 14:02
主题：季度数据
收件人："陈静"<chenjing@yunqiao.example>
抄送："李敏"<limin@yunqiao.example>
请核对。
### feishu english labels
明天上午十点开会可以吗？
@Q wanglei@haichuan.example
From: "王磊"<wanglei@haichuan.example>
Date: Thu, Mar 5, 2026, 14:02
Subject: 会议时间
To: "陈静"<chenjing@yunqiao.example>
什么时候方便？
### dingtalk spaced labels
已审批，请查看。
@Q wanglei@haichuan.example
------------------------------------------------------------------
发件人：王磊 <wanglei@haichuan.example>
发送时间：2026年3月5日(星期四) 14:02
收件人：陈静 <chenjing@yunqiao.example>
主　题：请审批
请审批附件。
### aliyun mail spaced date label
同意。
@Q wanglei@haichuan.example
------------------------------------------------------------------
发件人：王磊<wanglei@haichuan.example>
日　期：2026年03月05日 14:02:11
收件人：陈静<chenjing@yunqiao.example>
主　题：用印申请

请批准。
### wecom mail
方案整体可以，预算部分再压一压。
@Q wanglei@haichuan.example
原始邮件
发件人: 王磊<wanglei@haichuan.example>
收件人: 陈静<chenjing@yunqiao.example>
发送时间: 2026年3月5日 (周四) 14:02
主题: 方案初稿
请过目。
### sina
货款已付，请查收。
@Q wanglei@haichuan.example
----- 原始邮件 -----
发件人：王磊 <wanglei@haichuan.example>
收件人：陈静 <chenjing@yunqiao.example>
主题：付款通知
日期：2026年03月05日 14点02分

请尽快付款。
### huawei
到货了，明天验收。
@S
发自我的华为手机
@Q wanglei@haichuan.example
-------- 原始邮件 --------
发件人： 王磊 <wanglei@haichuan.example>
日期： 2026年3月5日周四 14:02
收件人： 陈静 <chenjing@yunqiao.example>
主 题： 到货
货到了吗？
### xiaomi
可以的
@S
来自小米手机
@Q wanglei@haichuan.example
在 王磊 <wanglei@haichuan.example>，2026年3月5日 14:02写道：
晚上一起吃饭？
### 139 mail
款项今天到账。
@Q wanglei@haichuan.example
----邮件原文----
发件人：王磊  <wanglei@haichuan.example>
收件人：陈静  <chenjing@yunqiao.example>
抄 送： (无)
发送时间：2026-03-05 14:02:11
主题：催款

请付款。
### coremail webmail
数据已补充。
@Q wanglei@haichuan.example
-----原始邮件-----
发件人:"王磊" <wanglei@haichuan.example>
发送时间:2026-03-05 14:02:11 (星期四)
收件人:"陈静" <chenjing@yunqiao.example>
抄送:
主题: 数据

请补充数据。
### aliyun zh
已付款，请查收水单。
@Q liuyang@beichen.example
------------------------------------------------------------------
发件人：刘洋 <liuyang@beichen.example>
发送时间：2026年2月4日(星期三) 09:17
收件人：周敏 <zhoumin@jinling.example>
主　题：付款

请安排付款。
### wecom mail
好的，周五前反馈。
@Q liuyang@beichen.example
---Original---
From: "刘洋"<liuyang@beichen.example>
Date: Wed, Feb 4, 2026 09:17 AM
To: "周敏"<zhoumin@jinling.example>;
Subject: 反馈

请反馈。
### lark mail zh
没问题，会议室我来订。
@Q liuyang@beichen.example
发件人：刘洋 <liuyang@beichen.example>
时间：2026年2月4日 (周三) 09:17
收件人：周敏 <zhoumin@jinling.example>
主题：周会

周会几点？
### lark mail en
Room booked.
@S

Sent from Lark Mail
@Q d.osei@lakeshoretools.example
From: "Daniel Osei"<d.osei@lakeshoretools.example>
Date: Wed, Feb 4, 2026, 09:17
Subject: Room
To: "Priya Raman"<priya@northgatelabs.example>

Room?
### sina zh
您好，样衣已收到。
@Q liuyang@beichen.example
----- 原始邮件 -----
发件人：刘洋 <liuyang@beichen.example>
收件人：周敏 <zhoumin@jinling.example>
主题：样衣
日期：2026年02月04日 09点17分

样衣寄出。
### 139 zh
收到。
@S
发自139邮箱
@Q 13800001111@139mail.example
----邮件原文----
发件人：刘洋 <13800001111@139mail.example>
收件人：周敏 <zhoumin@jinling.example>
抄 送： (无)
发送时间：2026-02-04 09:17:33
主题：通知

通知如下。
### mi mail
我在外面，晚上看。
@S
发自我的小米手机
@Q liuyang@beichen.example
刘洋 <liuyang@beichen.example> 于 2026年2月4日周三 上午9:17写道：

> 看一下附件。
### huawei mail
已转给财务。
@S
发自我的华为手机
@Q liuyang@beichen.example
-------- 原始邮件 --------
主题：发票
发件人：刘洋 <liuyang@beichen.example>
收件人：周敏 <zhoumin@jinling.example>
抄送：

请开发票。
### lark zh | 龚雪 <gongxue@yunfan.example>
收到，我这边没问题。
@S

龚雪
@Q liyue@qinghe.example
发件人: "黎悦"<liyue@qinghe.example>
日期: 2026年9月3日(周四) 上午10:12
主题:  Re: 排期
收件人: "龚雪"<gongxue@yunfan.example>
排期如附件，请确认。
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
### zh lark phone
行，我来安排
@S
发自我的飞书
@Q wanglei@haichuan.example
王磊<wanglei@haichuan.example> 在 2026年3月5日 周四 14:02 写道：

安排一下车。
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
### zh wecom app signature
收到，马上处理。
@N

发自企业微信
### dingtalk en
The quote is attached.
@S

Ida Voss
Sales
@Q tom@krane.example
------------------------------------------------------------------
Sender:Tom Kranich <tom@krane.example>
Sent At:2026 May 14 (Thu) 09:31
Recipient:Ida Voss <ida@voss.example>
Subject:Quote

Can I have a quote?
`
