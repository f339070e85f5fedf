// How mails in simplified Chinese close, whatever program wrote them. Format: see ../read-replies.ts. All people are invented.

export const LETTERS_CHINESE = `
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
### zh word sender in text
发件人写错了，应该是财务部。收件人没问题。
@Q wuhao@linshi.example
在 2026-08-12 16:05:22，"吴昊" <wuhao@linshi.example> 写道：
>抬头对吗
### one word zh
收到
@Q wanglei@haichuan.example
在 2026-03-05 14:02:11，王磊 <wanglei@haichuan.example> 写道：
请确认收货地址。
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
### signed with dashes zh | 孙丽 <sunli@yunqiao.example>
发票明天寄。
@S
--
孙丽 财务部
云桥科技
### colleague replies with name only | 孙丽 <sunli@yunqiao.example>
我这边没有意见，可以发布。
@S

孙丽
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
### empty reply zh
@F liuyang@beichen.example
------------------ 原始邮件 ------------------
发件人: "刘洋"<liuyang@beichen.example>;
发送时间: 2026年2月4日(星期三) 上午9:17
收件人: "周敏"<zhoumin@jinling.example>;
主题: 请查收

附件请查收。
### bilingual sign-off
The samples leave Shenzhen on Friday.
样品周五从深圳发出。
@S

Best regards 此致敬礼
Zhou Min 周敏
Purchasing Dept. 采购部
Jinling Precision Machinery Co., Ltd. 金陵精密机械有限公司
Tel: +86 25 8472 3316-806
@Q liuyang@beichen.example
From: Liu Yang <liuyang@beichen.example>
Sent: Wednesday, February 4, 2026 9:17 AM
To: Zhou Min <zhoumin@jinling.example>
Subject: Samples

When?
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
### zh closing rare | 蒋雯 <jiangwen@beidou.example>
李总，您好！

附件是修改后的方案，请审阅。
@S

专此奉达，即颂
秋祺

蒋雯
北斗文化 策划部
@Q lizong@qinghe.example
在 2026-09-03 10:12:44，"李青河" <lizong@qinghe.example> 写道：
>方案请今天发我。
### zh no sender short
已付款，麻烦查一下。
@S

小唐
13800550142
@Q lizong@qinghe.example
------------------ 原始邮件 ------------------
发件人: "李青河" <lizong@qinghe.example>;
发送时间: 2026年9月3日(星期四) 上午10:12
收件人: "tang"<tang@beidou.example>;
主题: 付款

请问付款了吗？
### zh sign-off then department | 周晓梅 <zhouxm@ruihe.example>
证书已邮寄，快递单号SF1234567890123。
@S
顺颂商祺！
周晓梅
瑞和机械 质量部
@Q
发件人：王磊
日期：2026-03-05 14:02
收件人：周晓梅
主题：证书

证书寄了吗？
### zh quoted in brackets
【回复】同意你的方案。
@Q
----------回复的邮件信息----------
发件人：王磊
发送时间：2026年3月5日 14:02
收件人：陈静
主题：方案
请回复。
### zh polite with wish
孟总好：

方案已更新，变化主要在第二章，麻烦您看一下。如有问题随时联系。
@S

顺祝商祺！

邓晓燕 | 绿洲重工
139-0531-8899
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
### zh numbered answers with names
负责人如下：
电气：秦朗
机械：高翔
软件：宋一鸣
### zh labels one line
我看过了，没有意见。
@Q
发件人：周明  发送时间：2026-06-02 16:12  收件人：程露  主题：审阅
请审阅。
### zh colleagues thread no mark | 程露 <chenglu@tuoyuan.example>
各位同事：

下周一（6月8日）起，食堂午餐时间调整为 11:30–13:00。

请大家互相转告。
@S

行政部
程露
### zh reply with quote in book marks
关于第三条，合同原文是：
“乙方应在收到款项后 10 日内发货。”
我们理解为自然日，请确认。
@S

法务 苏婉清
### zh kaomoji sign | 何苗 <hemiao@sheji.example>
海报第二版好啦，配色按你说的改暖了一点～
@S

苗苗 (^_^)
### zh bank letter | 客户经理 陆薇 <luwei@binhaibank.example>
尊敬的客户：

您申请的经营贷已通过审批，请于 7 月 15 日前携带以下材料到网点签约：
- 身份证原件
- 营业执照副本
- 公章

@S
滨海银行城南支行
客户经理：陆薇
电话：022-5550 0142
### zh notice tail | 前台 <reception@tianyi.example>
各位同事：

7 月 10 日 14:00–16:00 大楼消防演练，届时电梯停运。

@S
行政前台
内线 8000
@N

本邮件由系统自动发送，请勿直接回复。
### zh doctor | 门诊部 李医生 <lihs@renai.example>
检查报告出来了，指标基本正常，血脂略高，注意饮食，三个月后复查。

@S
仁爱医院体检中心
李海生 主任医师
### zh office signs a list
各位好：

兹定于本周四上午 9:30 在 3 号会议室召开项目例会，请准时参加。
议题：
1、二期进度
2、预算调整

@S
项目办
@Q zhou@tuoyuan.example
在 2026年7月13日 15:20，周明 <zhou@tuoyuan.example> 写道：

> 例会什么时候开？
`
