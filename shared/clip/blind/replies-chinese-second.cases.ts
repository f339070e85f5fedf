// Chinese mails of many clients, second list. Format: see read-replies.ts. All people are invented.

export const CHINESE_SECOND = `
### qq web with card | 苏晴 <suqing@qq.example>
您好，发票已开，请查收附件。
@S

苏晴
海棠印务 财务
@Q wuhao@linshi.example
------------------ 原始邮件 ------------------
发件人: "吴昊" <wuhao@linshi.example>;
发送时间: 2026年8月12日(星期三) 下午4:05
收件人: "苏晴"<suqing@qq.example>;

主题: 开票

麻煩开一下票。
### 163 web | 苏晴 <suqing@163.example>
吴总好：
    合同我已经签好，扫描件见附件，原件明天寄出。
@S

祝商祺
苏晴
@Q wuhao@linshi.example
At 2026-08-12 16:05:22, "吴昊" <wuhao@linshi.example> wrote:
>苏晴你好，
>合同签好了吗？
### 126 chinese header
可以的，没问题。
@Q wuhao@linshi.example
在 2026-08-12 16:05:22，吴昊 <wuhao@linshi.example> 写道：

周五交货可以吗？
### foxmail | 苏晴 <suqing@haitang.example>
吴总，

样稿已更新，主要改了两处：
1、封面颜色
2、页码位置
请确认。
@S



苏晴
海棠印务有限公司
电话：0769-22550142
@Q
 
发件人： 吴昊
发送时间： 2026-08-12 16:05
收件人： suqing
主题： 样稿
样稿请改一下
### foxmail with address
明天上午十点，老地方见。
@Q wuhao@linshi.example
发件人： 吴昊 <wuhao@linshi.example>
发送时间： 2026年8月12日 16:05
收件人： suqing@haitang.example
主题： 见面

明天几点？
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
### outlook desktop zh | 丁一鸣 <dingym@kunlun.example>
各位：

会议改到周四下午两点，会议室不变。
@S

丁一鸣
行政部 | 昆仑能源服务有限公司
T: 010-6255 0142  M: 138 1055 0142
@Q wuhao@linshi.example
发件人: 吴昊 [mailto:wuhao@linshi.example] 
发送时间: 2026年8月12日 16:05
收件人: 丁一鸣 <dingym@kunlun.example>
抄送: 全体
主题: 会议时间

能否改期？
### outlook mac zh
同意，按此执行。
@Q wuhao@linshi.example
发件人: 吴昊 <wuhao@linshi.example>
日期: 星期三, 2026年8月12日 16:05
收件人: 丁一鸣 <dingym@kunlun.example>
主题: 预算

请审批预算。
### apple mail zh | 丁一鸣 <dingym@kunlun.example>
好的，收到。
@S

一鸣
@Q wuhao@linshi.example
> 2026年8月12日 16:05，吴昊 <wuhao@linshi.example> 写道：
> 
> 资料发你了。
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
### gmail zh-Hans
没问题，周一见！
@Q wuhao@linshi.example
吴昊 <wuhao@linshi.example> 于2026年8月12日周三 16:05写道：

> 周一见面聊？
### gmail zh-Hant | 許家瑋 <hsu@formosa.example>
吳先生您好，

附件為最新報價，請參考。
@S

許家瑋
業務部
福爾摩沙電子股份有限公司
@Q wuhao@linshi.example
吳昊 <wuhao@linshi.example> 於 2026年8月12日 週三 下午4:05寫道：

> 請提供報價。
### outlook zh-Hant | 許家瑋 <hsu@formosa.example>
已收到款項，感謝。
@S

敬祝 順心

許家瑋 敬上
@Q wuhao@linshi.example
寄件者: 吳昊 <wuhao@linshi.example> 
寄件日期: 2026年8月12日星期三 下午 4:05
收件者: 許家瑋 <hsu@formosa.example>
主旨: 匯款

款項已匯出。
### ios zh-Hant hk
可以，明天送。
@N
從我的iPhone傳送
@Q wuhao@linshi.example
> 吳昊 <wuhao@linshi.example> 於 2026年8月12日 下午4:05 寫道：
> 
> 明天可以送嗎？
### pchome
了解，謝謝通知。
@Q wuhao@linshi.example
-----Original message-----
From: 吳昊 <wuhao@linshi.example>
To: hsu <hsu@pchome.example>
Date: Wed, 12 Aug 2026 16:05:22 +0800
Subject: 停電通知

明日停電。
### question list zh interleaved
吴总好，答复如下：

> 1. 最小起订量？
500件。

> 2. 交期？
收到定金后15天。

> 3. 能否出口报关？
可以。
@S

邹静
### zh english mixed sign | Cathy Liang <cathy@harbourtex.example>
Hi 吴总，

面料样已经寄出，顺丰单号SF1355550142。
@S

Best Regards
Cathy 梁
Merchandiser
@Q wuhao@linshi.example
From: 吴昊 <wuhao@linshi.example>
Sent: Wednesday, August 12, 2026 4:05 PM
To: Cathy Liang <cathy@harbourtex.example>
Subject: 面料

请寄面料样。
### zh disclaimer
附件是盖章版。
@S

郭帆
法务部
@N
保密声明：本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组。禁止任何其他人以任何形式使用本邮件中的信息。如果您错收了本邮件，请立即电话或邮件通知发件人并删除本邮件。
@Q wuhao@linshi.example
发件人: 吴昊 <wuhao@linshi.example>
发送时间: 2026年8月12日 16:05
收件人: 郭帆 <guofan@kunlun.example>
主题: 盖章

盖章版有吗？
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
### zh letter old style
尊敬的吴先生：

来函收悉，所询事宜答复如下：该型号已停产，可由新型号替代。
@S

此致
敬礼！

昆仑能源服务有限公司
客户服务部
2026年8月13日
@Q wuhao@linshi.example
在2026年08月12日 16:05，吴昊<wuhao@linshi.example> 写道：

请问该型号还有货吗？
### zh price list own
价格如下：
> 100件：9折
> 500件：8折
含税含运费。
@Q wuhao@linshi.example
在 2026-08-12 16:05:22，"吴昊" <wuhao@linshi.example> 写道：
>请报价
### zh word sender in text
发件人写错了，应该是财务部。收件人没问题。
@Q wuhao@linshi.example
在 2026-08-12 16:05:22，"吴昊" <wuhao@linshi.example> 写道：
>抬头对吗
`
