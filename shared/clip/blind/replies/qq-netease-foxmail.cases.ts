// Replies of QQ Mail, NetEase and Foxmail. Format: see ../read-replies.ts. All people are invented.

export const QQ_NETEASE_FOXMAIL = `
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
### qq zh
可以的，下午发您。
@Q 20881234@qqmail.example
------------------ 原始邮件 ------------------
发件人: "刘洋"<20881234@qqmail.example>;
发送时间: 2026年2月4日(星期三) 上午9:17
收件人: "周敏"<zhoumin@jinling.example>;
主题: 合同

麻烦发下合同。
### qq new zh
好的，收到。
@S



周敏
zhoumin@jinling.example
@Q liuyang@beichen.example
         原始邮件
         
       
发件人：刘洋 <liuyang@beichen.example>
发件时间：2026年2月4日 09:17
收件人：周敏 <zhoumin@jinling.example>
主题：样品

样品已寄出。
### exmail zh
王工，参数已核对，没有问题。
@S

------------------
周敏
采购部
金陵精密机械有限公司
电话：025-8472 3316 转 806
@Q liuyang@beichen.example
 
 
------------------ Original ------------------
From:  "刘洋"<liuyang@beichen.example>;
Date:  Wed, Feb 4, 2026 09:17 AM
To:  "周敏"<zhoumin@jinling.example>; 
Cc:  "采购"<cg@jinling.example>; 
Subject:  参数核对

请核对。
### netease web
已安排，周五到货。
@Q liuyang@beichen.example







在 2026-02-04 09:17:33，"刘洋" <liuyang@beichen.example> 写道：
>请安排发货。
### netease en
Noted, will arrange.
@Q liuyang@beichen.example
At 2026-02-04 09:17:33, "刘洋" <liuyang@beichen.example> wrote:
 
>请安排。
### netease mobile master
好，我确认一下。
@S
| |
周敏
|
|
zhoumin@jinling.example
|
签名由网易邮箱大师定制
@Q liuyang@beichen.example
在2026年2月4日 09:17，刘洋<liuyang@beichen.example> 写道：
请确认。
### netease master replies
明白，改好发您。
@Q liuyang@beichen.example
---- 回复的原邮件 ----
| 发件人 | 刘洋<liuyang@beichen.example> |
| 发送日期 | 2026年02月04日 09:17 |
| 收件人 | 周敏<zhoumin@jinling.example> |
| 抄送人 | 采购<cg@jinling.example> |
| 主题 | 图纸 |
图纸请修改。
### foxmail zh
刘经理您好：

报价见附件，有效期30天。
@S

周敏
金陵精密机械有限公司
手机：13813800022
@Q
 
发件人： 刘洋
发送时间： 2026-02-04 09:17
收件人： 周敏
抄送： 采购
主题： 询价
请报价。
liuyang@beichen.example
### foxmail en ui
报价已更新，请查收。
@Q
 
From: 刘洋
Date: 2026-02-04 09:17
To: zhoumin@jinling.example
CC: cg
Subject: Re: 询价
价格能不能再低一点？ liuyang@beichen.example
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
### netease mail master tablet
知道了，谢谢
@S
何岩
邮箱：heyan@taihe.example
签名由 网易邮箱大师 定制
@Q shenjia@ruitong.example
在2026年06月01日 08:05，沈佳<shenjia@ruitong.example>写道：
请知悉
`
