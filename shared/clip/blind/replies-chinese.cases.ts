// Replies as Chinese mail programs send them, in both scripts. Format: see read-replies.ts. All people are invented.

export const CHINESE_REPLIES = `
### qq mail web, old separator | 陈静 <chenjing@yunqiao.example>
王经理，您好：

报价单已收到，3月10日前给您答复。
@S
陈静
云桥科技采购部
电话：021-5888 6600 转 812
@Q wanglei@haichuan.example
------------------ 原始邮件 ------------------
发件人: "王磊" <wanglei@haichuan.example>;
发送时间: 2026年3月5日(星期四) 下午2:02
收件人: "陈静"<chenjing@yunqiao.example>;
主题: 报价单

陈经理：附件是报价单，请查收。
### qq mail new header block
好的，周五见。
@Q wanglei@haichuan.example
原始邮件
发件人：王磊 <wanglei@haichuan.example>
发件时间：2026年3月5日 14:02
收件人：陈静 <chenjing@yunqiao.example>
主题：Re: 样品

周五下午两点可以吗？
### 163 web english attribution
收到，谢谢！
@Q wanglei@haichuan.example
At 2026-03-05 14:02:11, "王磊" <wanglei@haichuan.example> wrote:

陈经理：合同已寄出。
### 163 web chinese attribution with quote marks
样品已经寄出，单号稍后发您。
@Q wanglei@haichuan.example
在 2026-03-05 14:02:11，"王磊" <wanglei@haichuan.example> 写道：
>样品什么时候能寄？
>王磊
### netease mail master table
可以，按照原来的数量下单。
@S
| |
陈静
|
|
chenjing@yunqiao.example
|
@Q wanglei@haichuan.example
---- 回复的原邮件 ----
| 发件人 | 王磊<wanglei@haichuan.example> |
| 日期 | 2026年03月05日 14:02 |
| 收件人 | 陈静<chenjing@yunqiao.example> |
| 抄送至 | |
| 主题 | 订单数量 |
这次还是500件吗？
### netease attribution in dashes
没问题。
@Q wanglei@haichuan.example
---- 在 2026年03月05日 14:02，王磊<wanglei@haichuan.example> 写道： ----
周三能交货吗？
### foxmail without addresses | 陈静 <chenjing@yunqiao.example>
王工：

图纸有两处需要修改，见附件标注。
@S
陈静
上海云桥科技有限公司
手机：138 0013 8000
@Q
发件人： 王磊
发送时间： 2026-03-05 14:02
收件人： 陈静
抄送： 李敏
主题： Re: 图纸确认
陈经理，图纸请确认。
### foxmail with address and rule | 陈静 <chenjing@yunqiao.example>
请安排下周发货。
@S
chenjing@yunqiao.example
@Q wanglei@haichuan.example
发件人： wanglei@haichuan.example
发送时间： 2026-03-05 14:02
收件人： chenjing
主题： 发货安排
货已备好。
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
### outlook desktop zh | 陈静 <chenjing@yunqiao.example>
王经理您好，

合同条款第5条建议改为“验收后30日内付款”，其余没有意见。
@S
祝好，
陈静

陈静 | 法务主管
云桥科技（上海）有限公司
T: +86 21 5888 6600 ext. 812
@Q wanglei@haichuan.example
发件人: 王磊 <wanglei@haichuan.example> 
发送时间: 2026年3月5日 14:02
收件人: 陈静 <chenjing@yunqiao.example>
抄送: 李敏 <limin@yunqiao.example>
主题: 合同

请看附件合同。
### outlook mobile zh
好的，我马上处理。
@S
获取 Outlook for iOS
@Q wanglei@haichuan.example
________________________________
发件人: 王磊 <wanglei@haichuan.example>
发送时间: Thursday, March 5, 2026 2:02:11 PM
收件人: 陈静 <chenjing@yunqiao.example>
主题: 急

服务器打不开了。
### iphone zh quoted
我在路上，半小时后到。
@S
发自我的iPhone
@Q wanglei@haichuan.example
> 在 2026年3月5日，14:02，王磊 <wanglei@haichuan.example> 写道：
> 
> 到哪里了？
### apple mail mac zh
可以，就按这个来。
@Q wanglei@haichuan.example
> 2026年3月5日 下午2:02，王磊 <wanglei@haichuan.example> 写道：
> 
> 颜色定蓝色？
### gmail zh
没有问题，请继续。
@Q wanglei@haichuan.example
王磊 <wanglei@haichuan.example> 于2026年3月5日周四 14:02写道：

> 第一版已经上传。
> 请看一下。
### gmail zh wrapped attribution
我周一回复您。
@Q wanglei.purchasing@haichuan-precision.example
王磊 <wanglei.purchasing@haichuan-precision.example>
于2026年3月5日周四 14:02写道：

> 什么时候有结果？
### gmail zh-tw
收到，我會在下週一前回覆。
@Q cm.wang@beichen.example
王志明 <cm.wang@beichen.example> 於 2026年3月5日 週四 下午2:02寫道：

> 請確認附件的規格。
### yahoo tw
麻煩再寄一次附件，謝謝。
@Q cm.wang@beichen.example
    王志明 <cm.wang@beichen.example> 於 2026年3月5日 星期四 下午02:02:11 [GMT+8] 寫道：  
 
 附件請查收。
### outlook tw | 林美玲 <meiling.lin@gaoshan.example>
王經理您好：

報價已確認，請於三月底前出貨。
@S
順頌 商祺

林美玲 Meiling Lin
高山貿易股份有限公司 採購部
電話：(02) 2720-8889 分機 1234
@Q cm.wang@beichen.example
寄件者: 王志明 <cm.wang@beichen.example> 
寄件日期: 2026年3月5日 下午 02:02
收件者: 林美玲 <meiling.lin@gaoshan.example>
主旨: 報價單

附上報價單。
### outlook web tw
了解。
@Q cm.wang@beichen.example
________________________________
寄件者: 王志明 <cm.wang@beichen.example>
寄件日期: 2026年3月5日 14:02
收件者: 林美玲 <meiling.lin@gaoshan.example>
副本: 陳建宏 <jh.chen@gaoshan.example>
主旨: 會議改期

會議改到週五。
### apple mail tw
沒問題，到時見！
@Q cm.wang@beichen.example
> 王志明 <cm.wang@beichen.example> 於 2026年3月5日 下午2:02 寫道：
> 
> 週五下午三點好嗎？
### iphone tw
在開會，晚點回電。
@S
從我的 iPhone 傳送
@Q cm.wang@beichen.example
> 王志明 <cm.wang@beichen.example> 於 2026年3月5日 下午2:02 寫道：
> 
> ﻿方便講電話嗎？
### thunderbird zh
补丁已经合并，请重新测试。
@Q
在 2026/3/5 14:02, 王磊 写道:
> 测试没有通过。
> 日志见附件。
### thunderbird tw bottom posting
@Q
王志明 於 2026/3/5 下午 02:02 寫道:
> 請問何時可以上線？
@R

預計下週三上線。
### proton zh
好的，加密附件已收到。
@S
使用 Proton Mail 安全邮箱发送。
@Q wanglei@haichuan.example
在 2026年3月5日 星期四 14:02，王磊 <wanglei@haichuan.example> 来信：

> 密码另发。
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
### interleaved zh
王工，回复如下：
@Q wanglei@haichuan.example
王磊 <wanglei@haichuan.example> 于2026年3月5日周四 14:02写道：
> 1. 交期能否提前一周？
@R
可以，提前到3月20日。
@Q
> 2. 包装用纸箱还是木箱？
@R
木箱，费用由我方承担。
### interleaved tw | 林美玲 <meiling.lin@gaoshan.example>
@Q cm.wang@beichen.example
王志明 <cm.wang@beichen.example> 於 2026年3月5日 週四 下午2:02寫道：
> 單價可否調降？
@R
最多再降 2%。
@Q
> 付款條件呢？
@R
維持月結 60 天。
@S

美玲
### one word zh
收到
@Q wanglei@haichuan.example
在 2026-03-05 14:02:11，王磊 <wanglei@haichuan.example> 写道：
请确认收货地址。
### own list of prices is no quote
最新价格如下：
> 100件：9.5元
> 500件：8.8元
> 1000件：8.2元
以上含税，不含运费。
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
### three levels zh
明白了。
@Q wanglei@haichuan.example
王磊 <wanglei@haichuan.example> 于2026年3月5日周四 14:02写道：

> 以附件为准。
>
> 陈静 <chenjing@yunqiao.example> 于2026年3月5日周四 10:15写道：
>
>> 用哪个版本？
>>
>>> 请提供版本。
### formal letter closing zh | 周建国 <zhou@ruihe.example>
尊敬的李先生：

贵司来函收悉。现就有关事项答复如下：
一、质保期自验收之日起十二个月。
二、备件价格见附件。
@S
此致
敬礼！

周建国
瑞和机械有限公司
2026年3月6日
@Q
-----邮件原件-----
发件人: 李先生 [mailto:li@dongfang.example] 
发送时间: 2026年3月5日 14:02
收件人: 周建国
主题: 质保

请说明质保。
### formal tw closing | 陳建宏 <jh.chen@gaoshan.example>
李小姐 您好：

附件為修改後之合約，敬請 查照。
@S
敬祝 商祺

陳建宏 敬上
高山貿易股份有限公司
統一編號：12345678
行動電話：0912-345-678
LINE ID：jhchen88
### hong kong english mixed | Chan Tai Man <tm.chan@harbour.example>
Dear 王生,

已安排明日出貨, 請準備收貨。
@S
Thanks & Regards,
David Chan 陳大文
Harbour Logistics Ltd. 海港物流有限公司
Tel: 2345 6789 | Fax: 2345 6780
@Q wong@victoria.example
From: Wong Siu Ming <wong@victoria.example>
Sent: Thursday, March 5, 2026 2:02 PM
To: Chan Tai Man <tm.chan@harbour.example>
Subject: 出貨

請問何時出貨?
### postscript after signature zh | 刘洋 <liuyang@yunqiao.example>
资料已上传到共享盘。
@S
刘洋
@R

PS：密码是您的手机后四位。
### disclaimer zh | 刘洋 <liuyang@yunqiao.example>
报告已更新，请查阅。
@S
谢谢！
刘洋
产品经理 | 云桥科技
手机：139 0013 9000
@N

保密声明：本邮件及其附件含有云桥科技的保密信息，仅限于发送给上面地址中列出的个人或群组。如果您错收了本邮件，请您立即电话或邮件通知发件人并删除本邮件！
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
### zoho zh
好，已更新。
@Q wanglei@haichuan.example
---- 在 星期四, 05 三月 2026 14:02:11 +0800 王磊 <wanglei@haichuan.example> 撰写 ----

请更新链接。
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
### signature with ascii rule zh | 赵敏 <zhaomin@lantian.example>
附件是盖章扫描件，请查收。
@S
——————————————
赵敏  行政专员
蓝天环保工程有限公司
地址：杭州市西湖区文三路100号
微信：zhaomin_lt
### english reply on chinese header
Thanks, we will check and revert by Friday.
@S
Best regards,
Tom Bell
@Q wanglei@haichuan.example
发件人: 王磊 <wanglei@haichuan.example>
发送时间: 2026年3月5日 14:02
收件人: Tom Bell <tom@acme.example>
主题: Quotation

Please see attached.
### gmail zh-hk
好呀，聽日見。
@Q wong@victoria.example
Wong Siu Ming <wong@victoria.example> 於 2026年3月5日週四 下午2:02寫道：

> 聽日 lunch?
### outlook attribution zh on mac
照旧。
@Q wanglei@haichuan.example
发件人: 王磊 <wanglei@haichuan.example>
日期: 星期四, 2026年3月5日 14:02
收件人: 陈静 <chenjing@yunqiao.example>
主题: 例会

本周例会照旧吗？
### quoted list with numbers zh
第2项改为10月，其他同意。
@Q wanglei@haichuan.example
在 2026年3月5日星期四，王磊 <wanglei@haichuan.example> 写道：
> 1）6月立项
> 2）9月验收
> 3）12月结项
### signed with dashes zh | 孙丽 <sunli@yunqiao.example>
发票明天寄。
@S
--
孙丽 财务部
云桥科技
### no signature, thanks in sentence
谢谢您的耐心等待，问题已解决。
如有其他问题请随时联系我们。
### colleague replies with name only | 孙丽 <sunli@yunqiao.example>
我这边没有意见，可以发布。
@S

孙丽
### enclosed english history under chinese
@Q tom@acme.example
On Mar 5, 2026, at 2:02 PM, Tom Bell <tom@acme.example> wrote:

> Could you confirm the price?
@R

确认，每件 8.8 美元。
@S
刘洋
### meeting minutes with labels are own text
会议纪要：
时间：2026年3月5日 14:00
地点：三楼会议室
主题：新品发布
参会人：王磊、陈静、李敏
结论：4月1日发布。
### tel contact inside reply zh
请直接联系仓库张师傅，电话 0755-8266 0001，他会安排提货。
@S
祝工作顺利
陈静
@Q
发件人: 王磊
发送时间: 2026年3月5日 14:02
收件人: 陈静
主题: 提货

怎么提货？
`
