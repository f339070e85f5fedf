// Ordinary replies of Chinese clients. Format: see ../read-ordinary.ts. All people are invented.

export const ORDINARY_CHINESE = `
### qq web plain | CN | 宋佳怡 <songjy@xinhe.example>
陶工，您好！
图纸已收到，周三前给您反馈。
@S



宋佳怡
信和机械 技术部
电话：0571-8555 0142 转 806
@Q taowei@jingcheng.example




------------------ 原始邮件 ------------------
发件人: "陶伟" <taowei@jingcheng.example>;
发送时间: 2026年3月3日(星期二) 上午10:14
收件人: "宋佳怡"<songjy@xinhe.example>;

主题: 图纸

请查收图纸。
=name 宋佳怡
=dept 技术部
=org 信和机械
=phone +8657185550142;806
### qq web html | CN | 宋佳怡 <songjy@xinhe.example>
@H
<meta http-equiv="Content-Type" content="text/html; charset=GB18030"><div>好的，没问题。</div><div>另外，第二版请加上公差。</div><div><br></div><div><hr align="left" style="margin: 0 0 10px 0;border: 0;border-bottom:1px solid #E4E5E6;height:0;line-height:0;font-size:0;padding: 20px 0 0 0;width: 50px;"><div style="font-size:14px;font-family:Verdana;color:#000;"><a class="xm_write_card" id="in_alias" style="white-space: normal; display: inline-block; text-decoration: none !important;font-family: -apple-system;" href="https://wx.mail.example/home/index?t=readmail_businesscard" target="_blank"><table style="white-space: normal;table-layout: fixed;padding-right: 20px;" contenteditable="false" class="xm_write_card_table" cellpadding="0" cellspacing="0"><tbody><tr><td><div class="businessCard_name" style="font-size: 14px;color: #33312E;">宋佳怡</div><div class="businessCard_mail" style="font-size: 12px;">songjy@xinhe.example</div></td></tr></tbody></table></a></div></div><div>&nbsp;</div><div><includetail><div>&nbsp;</div><div>&nbsp;</div><div style="font:Verdana normal 14px;color:#000;"><div style="FONT-SIZE: 12px;FONT-FAMILY: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;Original&nbsp;------------------</div><div style="FONT-SIZE: 12px;background:#efefef;padding:8px;"><div id="menu_sender"><b>From: </b>&nbsp;"陶伟"&lt;taowei@jingcheng.example&gt;;</div><div><b>Date: </b>&nbsp;Tue, Mar 3, 2026 10:14 AM</div><div><b>To: </b>&nbsp;"宋佳怡"&lt;songjy@xinhe.example&gt;; <wbr></div><div></div><div><b>Subject: </b>&nbsp;Re: 图纸</div></div><div>&nbsp;</div><div style="position:relative;"><div>这版可以吗？</div></div></div></includetail></div>
@R
好的，没问题。
另外，第二版请加上公差。
@S
宋佳怡
songjy@xinhe.example
@Q taowei@jingcheng.example
### qq mobile | CN | 宋佳怡 <songjy@xinhe.example>
收到，谢谢！
@N

发自我的iPhone
@Q taowei@jingcheng.example


------------------ Original ------------------
From: 陶伟 <taowei@jingcheng.example>
Date: Tue,Mar 3,2026 10:14 AM
To: 宋佳怡 <songjy@xinhe.example>
Subject: Re: 图纸

最终版已上传。
### 163 web plain | CN | 龚立新 <gonglx@lixin.example>
王总：


    您好！报价单请见附件，有效期30天。
@S



龚立新
立新包装材料有限公司
手机：139 1234 5678  微信：gonglx_pack
@Q wangyan@yanshan.example




在 2026-03-03 10:14:33，"王艳" <wangyan@yanshan.example> 写道：
>请尽快报价。
=name 龚立新
=org 立新包装材料有限公司
=phone +8613912345678
=handle wechat:gonglx_pack
### 163 web html | CN | 龚立新 <gonglx@lixin.example>
@H
<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial"><div style="margin: 0;">王总：</div><div style="margin: 0;">    单价已更新，请确认。</div><div style="margin: 0;"><br></div><div style="position:relative;zoom:1">--<br><div style="clear:both">龚立新<br>立新包装材料有限公司</div></div><p style="margin: 0;"><br></p><div style="position:relative;zoom:1"></div><div id="divNeteaseMailCard"></div><p style="margin: 0;">在 2026-03-03 10:14:33，"王艳" &lt;wangyan@yanshan.example&gt; 写道：</p><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid"><div>单价能再低吗？</div></blockquote></div>
@R
王总：
单价已更新，请确认。
@S
龚立新
立新包装材料有限公司
@Q wangyan@yanshan.example
### 163 web english attribution | CN | 龚立新 <gonglx@lixin.example>
可以的，请发合同。
@Q wangyan@yanshan.example





At 2026-03-03 10:14:33, "王艳" <wangyan@yanshan.example> wrote:

我们接受这个价格。
### mailmaster plain | CN | 龚立新 <gonglx@lixin.example>
已付款，请查收。
@S


| |
龚立新
|
|
gonglx@lixin.example
|
@Q wangyan@yanshan.example


---- 回复的原邮件 ----
| 发件人 | 王艳<wangyan@yanshan.example> |
| 发送日期 | 2026年03月03日 10:14 |
| 收件人 | 龚立新<gonglx@lixin.example> |
| 主题 | 付款 |

请安排付款。
### mailmaster html | CN | 龚立新 <gonglx@lixin.example>
@H
<html><head></head><body><div id="content" spellcheck="false" style="line-height: 1.6;"><div>发票已开，电子版在附件里。</div><div id="ntes-pcmac-signature" style="font-family:'微软雅黑'"><div style="font-size:14px; padding: 0; margin:0;"><div style="padding-bottom:6px;margin-bottom:10px;display:inline-block;"><div>龚立新</div><div>gonglx@lixin.example</div></div></div></div></div><div class="ntes-mailmaster-quote" style="padding-top: 1px; padding-bottom: 1px"><div style="margin-top:2em;margin-bottom:1em;font-size:14px;line-height:1.25;color:#78787a;">---- 回复的原邮件 ----</div><div style="margin-bottom:1em;font-size:12px;line-height:1.25;color:#2b2b2b;padding:.5em .25em;border-radius:.67em;background-color:#f0f0f0"><table width="100%"><tbody><tr><td>发件人</td><td><a class="mail-from" href="mailto:wangyan@yanshan.example">王艳&lt;wangyan@yanshan.example&gt;</a></td></tr><tr><td>日期</td><td class="mail-date">2026年03月03日 10:14</td></tr><tr><td>收件人</td><td>龚立新&lt;gonglx@lixin.example&gt;</td></tr><tr><td>主题</td><td class="mail-subject">发票</td></tr></tbody></table></div><div>请开发票。</div></div></body></html>
@R
发票已开，电子版在附件里。
@S
龚立新
gonglx@lixin.example
@Q wangyan@yanshan.example
### foxmail plain | CN | 储文静 <chuwj@ruida.example>
任经理，

货已于今天上午发出，单号见附件。
@V

此致
敬礼
@S



储文静
瑞达电子有限公司
Tel: 0755-2555 0142-8023
Mob: 13723456789
@Q
 
发件人： 任浩
发送时间： 2026-03-03 10:14
收件人： 储文静
主题： 发货
 
请问什么时候发货？
=name 储文静
=org 瑞达电子有限公司
=phone +8675525550142;8023
=phone +8613723456789
### foxmail html | CN | 储文静 <chuwj@ruida.example>
@H
<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"><style>body { line-height: 1.5; }blockquote { margin-top: 0px; margin-bottom: 0px; margin-left: 0.5em; }</style></head><body><div><span></span>任经理，您好：</div><div>&nbsp; &nbsp; 附件为对账单，请核对。</div><div><br></div><hr style="width: 210px; height: 1px;" color="#b5c4df" size="1" align="left"><div><span><div style="MARGIN: 10px; FONT-FAMILY: verdana; FONT-SIZE: 10pt"><div>储文静</div><div>瑞达电子有限公司 财务部</div><div>分机：8023</div></div></span></div><blockquote style="margin-top: 0px; margin-bottom: 0px; margin-left: 0.5em; margin-right: inherit;"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div style="PADDING-RIGHT: 8px; PADDING-LEFT: 8px; FONT-SIZE: 12px;FONT-FAMILY:tahoma;COLOR:#000000; BACKGROUND: #efefef; PADDING-BOTTOM: 8px; PADDING-TOP: 8px"><div><b>发件人：</b>&nbsp;<a href="mailto:renhao@botai.example">任浩</a></div><div><b>发送时间：</b>&nbsp;2026-03-03&nbsp;10:14</div><div><b>收件人：</b>&nbsp;<a href="mailto:chuwj@ruida.example">储文静</a></div><div><b>主题：</b>&nbsp;对账</div></div></div><div>请发对账单。</div></blockquote></body></html>
@R
任经理，您好：
附件为对账单，请核对。
@S
储文静
瑞达电子有限公司 财务部
分机：8023
@Q renhao@botai.example
=name 储文静
=org 瑞达电子有限公司
### coremail plain | CN | 丁培元 <dingpy@univ-lanshan.example>
老师您好：

论文修改稿已上传系统，请您审阅。
@V

祝
工作顺利
@S

丁培元
材料科学与工程学院
@Q liuys@univ-lanshan.example


> -----原始邮件-----
> 发件人: "刘雅诗" <liuys@univ-lanshan.example>
> 发送时间: 2026-03-03 10:14:33 (星期二)
> 收件人: "丁培元" <dingpy@univ-lanshan.example>
> 抄送: 
> 主题: 论文
> 
> 请尽快上传修改稿。
### coremail html | CN | 丁培元 <dingpy@univ-lanshan.example>
@H
<p>刘老师：</p><p>数据已补充，见第三节。</p><p><br></p><p>丁培元</p><br><br><blockquote name="replyContent" class="ReferenceQuote" style="padding-left:5px;margin-left:5px;border-left:#b6b6b6 2px solid;margin-right:0">-----原始邮件-----<br><b>发件人:</b><span id="rc_from">"刘雅诗" &lt;liuys@univ-lanshan.example&gt;</span><br><b>发送时间:</b><span id="rc_senttime">2026-03-03 10:14:33 (星期二)</span><br><b>收件人:</b> "丁培元" &lt;dingpy@univ-lanshan.example&gt;<br><b>抄送:</b> <br><b>主题:</b> 论文<br><br>请补充数据。</blockquote>
@R
刘老师：
数据已补充，见第三节。
@S
丁培元
@Q liuys@univ-lanshan.example
### exchange cn plain | CN | 贺晓彤 <xiaotong.he@zhonghe-auto.example>
各位好，

会议改到周四下午3点，地点不变。
@V

谢谢
@S

贺晓彤 Tracy He
行政主管 | Administration Supervisor
众和汽车零部件（苏州）有限公司
地址：苏州工业园区星湖街100号
T: +86 512 6555 0142 ext. 6021
M: +86 139 0013 0077
@Q jianhua.lu@zhonghe-auto.example

发件人: 陆建华 <jianhua.lu@zhonghe-auto.example>
发送时间: 2026年3月3日 10:14
收件人: 贺晓彤 <xiaotong.he@zhonghe-auto.example>
抄送: 生产部 <production@zhonghe-auto.example>
主题: 会议时间

周三我出差，能改时间吗？
=name 贺晓彤
=title 行政主管
=org 众和汽车零部件（苏州）有限公司
=phone +8651265550142;6021
=phone +8613900130077
### exchange cn html | CN | 贺晓彤 <xiaotong.he@zhonghe-auto.example>
@H
<html><body lang="ZH-CN" link="#0563C1" vlink="#954F72" style="word-wrap:break-word;text-justify-trim:punctuation"><div class="WordSection1"><p class="MsoNormal"><span lang="EN-US">Hi </span><span style="font-family:等线">建华，<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><span style="font-family:等线">会议室已订好。<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p><p class="MsoNormal"><span lang="EN-US">Best Regards<o:p></o:p></span></p><p class="MsoNormal"><span style="font-family:等线">贺晓彤<span lang="EN-US"> Tracy He<o:p></o:p></span></span></p><p class="MsoNormal"><span lang="EN-US">Tel: 0512-65550142-6021<o:p></o:p></span></p><p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal" align="left" style="text-align:left"><b><span style="font-family:等线">发件人<span lang="EN-US">:</span></span></b><span lang="EN-US" style="font-family:等线"> </span><span style="font-family:等线">陆建华<span lang="EN-US"> &lt;jianhua.lu@zhonghe-auto.example&gt; <br></span><b>发送时间<span lang="EN-US">:</span></b><span lang="EN-US"> 2026</span>年<span lang="EN-US">3</span>月<span lang="EN-US">3</span>日<span lang="EN-US"> 10:14<br></span><b>收件人<span lang="EN-US">:</span></b> 贺晓彤<span lang="EN-US"> &lt;xiaotong.he@zhonghe-auto.example&gt;<br></span><b>主题<span lang="EN-US">:</span></b> 会议室<span lang="EN-US"><o:p></o:p></span></span></p></div></div><p class="MsoNormal"><span style="font-family:等线">请订会议室。<span lang="EN-US"><o:p></o:p></span></span></p></div></body></html>
@R
Hi 建华，
会议室已订好。
@V
Best Regards
@S
贺晓彤 Tracy He
Tel: 0512-65550142-6021
@Q jianhua.lu@zhonghe-auto.example
=name 贺晓彤
=phone +8651265550142;6021
### aliyun plain | CN | 佟雪 <tongxue@beichen.example>
您好，样机已安排测试，结果周五出。
@S

佟雪
北辰仪器 市场部
@Q mafei@zhice.example


------------------------------------------------------------------
发件人：马飞 <mafei@zhice.example>
发送时间：2026年3月3日(星期二) 10:14
收件人：佟雪 <tongxue@beichen.example>
主　题：样机测试

样机测试何时完成？
### dingtalk html | CN | 佟雪 <tongxue@beichen.example>
@H
<div class="__aliyun_email_body_block"><div style="font-family:Tahoma,Arial"><div style="clear:both;">马工，</div><div style="clear:both;">测试通过，报告稍后发您。</div><div style="clear:both;"><br></div><div style="clear:both;">佟雪</div><div style="clear:both;"><br></div><blockquote style="margin-right:0;margin-top:0;margin-bottom:0;"><div style="clear:both;">------------------------------------------------------------------</div><div style="clear:both;">发件人：马飞 &lt;mafei@zhice.example&gt;</div><div style="clear:both;">发送时间：2026年3月3日(星期二) 10:14</div><div style="clear:both;">收件人：佟雪 &lt;tongxue@beichen.example&gt;</div><div style="clear:both;">主　题：样机测试</div><div style="clear:both;"><br></div><div>结果如何？</div></blockquote></div></div>
@R
马工，
测试通过，报告稍后发您。
@S
佟雪
@Q mafei@zhice.example
### feishu html | CN | 梅子涵 <meizh@chuangyi.example>
@H
<html><body><div style="word-break:break-word"><div style="margin-top:4px;margin-bottom:4px;line-height:1.6"><div dir="auto" style="font-size:14px">Hi 子墨，</div></div><div style="margin-top:4px;margin-bottom:4px;line-height:1.6"><div dir="auto" style="font-size:14px">海报终稿见附件，周五前可印刷。</div></div><div id="lark-mail-signature-cli" class="lark-mail-signature"><div>梅子涵</div><div>创意设计部</div></div><div id="lark-mail-quote-cli123" class="history-quote-wrapper"><div data-html-block="quote" data-mail-html-ignore=""><div class="adit-html-block adit-html-block--collapsed" style="border-left:none;padding-left:0px"><div><div class="adit-html-block__attr history-quote-meta-wrapper history-quote-gap-tag" style="padding:12px;background:rgb(245, 246, 247)"><div id="lark-mail-quote-meta"><div style="word-break:break-word"><div>发件人: <span>"卓子墨"&lt;<a href="mailto:zhuozm@chuangyi.example">zhuozm@chuangyi.example</a>&gt;</span></div><div>时间: <span>2026年3月3日 (周二) 10:14</span></div><div>主题: <span>海报</span></div><div>收件人: <span>"梅子涵"&lt;meizh@chuangyi.example&gt;</span></div></div></div></div><div class="history-quote-content"><div>海报好了吗？</div></div></div></div></div></div></div></body></html>
@R
Hi 子墨，
海报终稿见附件，周五前可印刷。
@S
梅子涵
创意设计部
@Q zhuozm@chuangyi.example
### outlook tw plain | TW | 闕雅婷 <yating.chueh@hongfa.example>
吳經理您好，

訂單已確認，預計下週三出貨，謝謝。
@V

Best regards,
@S
闕雅婷 Tina Chueh
業務專員
鴻發精密股份有限公司
TEL: 04-2355-0142 分機 216
手機: 0912-355-014
LINE ID: tina_hongfa
@Q wu@sanyang.example

寄件者: 吳明哲 <wu@sanyang.example>
寄件日期: 2026年3月3日 上午 10:14
收件者: 闕雅婷 <yating.chueh@hongfa.example>
主旨: 訂單

請確認訂單。
=name 闕雅婷
=title 業務專員
=org 鴻發精密股份有限公司
=phone +886423550142;216
=phone +886912355014
=handle line:tina_hongfa
### outlook hk plain | HK | 譚凱琳 <hoilam@victoriatrade.example>
陳先生，

貨櫃已清關，明早送到葵涌倉庫。
@V

順頌商祺
@S
譚凱琳 Helen Tam
船務部主任
維港貿易有限公司
電話：2355 0142　傳真：2355 0143
WhatsApp: 9355 0142
@Q chan@kwaichung.example

寄件者: 陳志强 <chan@kwaichung.example>
傳送日期: 2026年3月3日 10:14
收件者: 譚凱琳 <hoilam@victoriatrade.example>
主旨: 貨櫃

請問貨櫃幾時到？
=name 譚凱琳
=title 船務部主任
=org 維港貿易有限公司
=phone +85223550142
=phone +85223550143
=phone +85293550142
### inline answers zh | CN | 宋佳怡 <songjy@xinhe.example>
陶工好，逐条回复如下：
@Q taowei@jingcheng.example

在 2026-03-03 10:14:33，"陶伟" <taowei@jingcheng.example> 写道：
> 1、材质是什么？
@R
304不锈钢。
@Q
> 2、表面怎么处理？
@R
拉丝。
@S

宋佳怡
### forward zh qq | CN | 宋佳怡 <songjy@xinhe.example>
请看下面客户的要求，帮忙评估。
@Q taowei@jingcheng.example


------------------ 原始邮件 ------------------
发件人: "陶伟" <taowei@jingcheng.example>;
发送时间: 2026年3月3日(星期二) 上午10:14
收件人: "宋佳怡"<songjy@xinhe.example>;
主题: 新需求

我们要加一个安装孔。
### 139 plain | CN | 花志刚 <huazg@tongxin.example>
已审批，请财务付款。
@S

花志刚
@N
发自139手机邮箱
@Q caiwu@tongxin.example
----回复邮件----
发件人："财务部" <caiwu@tongxin.example>
发送时间：2026-03-03 10:14:33
收件人："花志刚" <huazg@tongxin.example>
主题：付款审批

请审批。
### netease english signature zh reply | CN | Kevin Bai <kevin.bai@sunrisetoys.example>
Dear Martha,

The samples were shipped by DHL today, tracking number 1234567890.
@V

Best regards,
@S

Kevin Bai (白凯)
Overseas Sales Manager
Sunrise Toys Co., Ltd.
Tel: +86-754-8555-0142 ext 18
Mob/WeChat/WhatsApp: +86 138 2355 0142
Skype: kevin.sunrise
Add: No. 8 Xinghu Road, Shantou, China
Web: www.sunrisetoys.example
@Q martha@playhouse.example


At 2026-03-03 10:14:33, "Martha Lund" <martha@playhouse.example> wrote:
>Please send samples.
=name Kevin Bai
=title Overseas Sales Manager
=org Sunrise Toys Co., Ltd.
=phone +8675485550142;18
=phone +8613823550142
=handle whatsapp:8613823550142
=handle skype:kevin.sunrise
=url sunrisetoys.example
`
