/** A second blind set: what ordinary people and offices send in Chinese, simplified and traditional. */
export const ORDINARY_SECOND_CHINESE = `
### QQ邮箱网页版, 简体, 顶部回复, 名片 | CN | 施晓雯 <shixiaowen@huaiyangfood.example>
陶经理，您好：

第三批芝麻油已于今早出库，物流单号 7730418265，预计周四送达贵司仓库。
如外箱有破损请当场拍照，我们负责补发。
@V

顺祝商祺！
@S
施晓雯
销售主管
扬州淮扬食品有限公司
手机：13861204735
电话：0514-87361942 转 203
地址：江苏省扬州市邗江区兴城西路118号
@Q taojianmin@xinglongsupermart.example




------------------ 原始邮件 ------------------
发件人: "陶建民" <taojianmin@xinglongsupermart.example>;
发送时间: 2026年6月10日(星期三) 上午9:23
收件人: "施晓雯"<shixiaowen@huaiyangfood.example>;
主题: 芝麻油到货时间

施小姐，
第三批货什么时候能到？门店催得紧。
陶建民
=name 施晓雯
=title 销售主管
=org 扬州淮扬食品有限公司
=phone +8613861204735
=phone +8651487361942;203
### QQ邮箱网页版, 简体, HTML, 原始邮件灰底 | CN | 郝志远 <haozhiyuan@beichenmould.example>
@H
<div>秦工好，</div><div><br></div><div>模具的顶针已经换成 SKD61，明天上午可以试模。</div><div>请带两公斤原料过来。</div><div><br></div><div><div>郝志远</div><div>模具部经理</div><div>宁波北辰模具有限公司</div><div>手机 13957486120</div><div>传真 0574-88193627</div></div><div><br></div><div><br></div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;原始邮件&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;"><div><b>发件人:</b>&nbsp;"秦立新" &lt;qinlixin@yongxinplastics.example&gt;;</div><div><b>发送时间:</b>&nbsp;2026年7月7日(星期二) 下午3:40</div><div><b>收件人:</b>&nbsp;"郝志远"&lt;haozhiyuan@beichenmould.example&gt;;<wbr></div><div></div><div><b>主题:</b>&nbsp;试模安排</div></div><div><br></div><div>郝经理，顶针改好了吗？</div>
@R
秦工好，
模具的顶针已经换成 SKD61，明天上午可以试模。
请带两公斤原料过来。
@S
郝志远
模具部经理
宁波北辰模具有限公司
手机 13957486120
传真 0574-88193627
@Q qinlixin@yongxinplastics.example
=name 郝志远
=org 宁波北辰模具有限公司
=phone +8613957486120
=phone +8657488193627
### QQ邮箱手机端, 简体, 一句话 | CN | 柳月 <liuyue@qingtengstudio.example>
好的，下午三点老地方见。
@Q pengbo@lanmushijue.example


---原始邮件---
发件人: "彭博"<pengbo@lanmushijue.example>
发送时间: 2026年5月13日(周三) 中午12:06
收件人: "柳月"<liuyue@qingtengstudio.example>;
主题: 海报初稿

今天方便碰一下海报吗？
### QQ邮箱新版网页, 简体, HTML, 发件时间 | CN | 顾承安 <guchengan@mingdecaishui.example>
@H
<div class="qmbox"><div>韩女士：</div><div><br></div><div>您好！年度汇算清缴已经申报成功，回执见附件，请保存好备查。</div><div><br></div><div>此致</div><div>敬礼</div><div><br></div><div class="xmail-signature"><div>顾承安 注册会计师</div><div>明德财税咨询（苏州）有限公司</div><div>T: 0512-6825 3917</div><div>M: 186 6240 7185</div></div><div class="xm_mail_oringinal_describe" style="position: relative; zoom: 1"><div style="color:#959da6;font-size:12px">原始邮件</div><hr><div style="font-size:12px;background:#efefef;padding:8px"><div>发件人：韩雪梅 &lt;hanxuemei@shuixiangminsu.example&gt;</div><div>发件时间：2026年4月15日 16:02</div><div>收件人：顾承安 &lt;guchengan@mingdecaishui.example&gt;</div><div>主题：汇算清缴</div></div></div><div>顾老师，申报好了吗？</div></div>
@R
韩女士：
您好！年度汇算清缴已经申报成功，回执见附件，请保存好备查。
@V
此致
敬礼
@S
顾承安 注册会计师
明德财税咨询（苏州）有限公司
T: 0512-6825 3917
M: 186 6240 7185
@Q hanxuemei@shuixiangminsu.example
=name 顾承安
=org 明德财税咨询（苏州）有限公司
=phone +8651268253917
=phone +8618662407185
### QQ邮箱英文界面, 简体, Original 分隔 | CN | 曾庆祥 <zengqx@gannanorchards.example>
黄总：
    脐橙样品今天下午顺丰寄出，三个规格各两公斤。糖度检测报告放在箱子里了。
@V
    谢谢！
@S

曾庆祥
赣南果园合作社
18279714863
@Q huangzj@yuezhiyuan.example


------------------ Original ------------------
From:  "黄志坚"<huangzj@yuezhiyuan.example>;
Date:  Thu, Nov 12, 2026 10:31 AM
To:  "曾庆祥"<zengqx@gannanorchards.example>; 

Subject:  样品

样品寄了吗？我周一要给客户看。
=name 曾庆祥
=org 赣南果园合作社
=phone +8618279714863
### 163网页版, 简体, 在…写道, 名片 | CN | 丁思远 <dingsiyuan@chengyueelevator.example>
孙主任：

    贵院3号楼的电梯年检定在下周三上午，需停梯约两小时，请提前张贴通知。

@V
    祝工作顺利！

@S
丁思远
维保工程师
成都诚越电梯工程有限公司
电话：028-85216437
手机：138 8072 4196
邮箱：dingsiyuan@chengyueelevator.example
@Q sunwenjing@jinjianghospital.example





在 2026-09-16 11:08:37，"孙文静" <sunwenjing@jinjianghospital.example> 写道：

丁工，您好：
    3号楼电梯年检时间定了吗？
=name 丁思远
=title 维保工程师
=org 成都诚越电梯工程有限公司
=phone +862885216437
=phone +8613880724196
=email dingsiyuan@chengyueelevator.example
### 163网页版英文界面, 简体, At … wrote | CN | 廖宇航 <liaoyuhang@nanlingsensors.example>
贺工：

压力传感器的校准系数已按你的要求改成四位小数，固件 2.3.1 放在共享盘。

@V
祝好
@S
廖宇航
@Q hejun@dongjiangwater.example





At 2026-03-10 17:44:02, "贺军" <hejun@dongjiangwater.example> wrote:

廖工，能把系数改成四位小数吗？
=name 廖宇航
### 163网页版, 简体, HTML, isReplyContent | CN | 钱佩兰 <qianpeilan@lanxishuhua.example>
@H
<div style="line-height:1.7;color:#000000;font-size:14px;font-family:Arial"><div>方老师：</div><div><br></div><div>展厅定在二楼东侧，灯光改用 3000K。装裱费用由我们承担。</div><div><br></div><div>敬颂 文祺</div><div>钱佩兰</div><br><br><div style="position:relative;zoom:1"></div><div id="divNeteaseMailCard"></div><br>在 2026-10-09 08:52:16，"方叔平" &lt;fangshuping@moyunxuan.example&gt; 写道：<br><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid"><div>钱馆长，展厅和灯光怎么安排？</div></blockquote></div>
@R
方老师：
展厅定在二楼东侧，灯光改用 3000K。装裱费用由我们承担。
@V
敬颂 文祺
@S
钱佩兰
@Q fangshuping@moyunxuan.example
=name 钱佩兰
### 网易邮箱大师, 简体, 竖线表格 | CN | 蒋一鸣 <jiangyiming@haiqinglog.example>
船期改到 11 月 5 日，舱位不变，提单确认件稍后发您。
@N

| |
@S
蒋一鸣
@N
|
|
@S
海运操作 | 青岛海擎国际物流有限公司
@N
|
|
@S
邮箱：jiangyiming@haiqinglog.example
@N
|

签名由 网易邮箱大师 定制
@Q zhouna@lubaotextile.example

---- 回复的原邮件 ----
| 发件人 | 周娜<zhouna@lubaotextile.example> |
| 发送日期 | 2026年10月14日 15:20 |
| 收件人 | 蒋一鸣<jiangyiming@haiqinglog.example> |
| 主题 | 关于汉堡的船期 |
蒋先生，去汉堡的船期有变化吗？
=name 蒋一鸣
=title 海运操作
=org 青岛海擎国际物流有限公司
=email jiangyiming@haiqinglog.example
### 网易邮箱大师手机端, 简体, HTML | CN | 尹若兰 <yinruolan@yunlingtea.example>
@H
<html><body style="font-size:14px"><div>段先生，古树茶今年只做了八十饼，给您留五饼，价格按去年。</div><div><br></div><div class="ntes-mailmaster-signature"><div>尹若兰</div><div>云岭茶业</div><div>电话：13987164205</div></div><div><span style="font-size:12px;color:#999">签名由网易邮箱大师定制</span></div><br><div class="ntes-mailmaster-quote"><div style="font-size:12px">在2026年04月07日 20:15，<a href="mailto:duanhongyu@duanhongyu.example">段鸿宇&lt;duanhongyu@duanhongyu.example&gt;</a> 写道：</div><blockquote>尹姐，今年的古树茶还有吗？</blockquote></div></body></html>
@R
段先生，古树茶今年只做了八十饼，给您留五饼，价格按去年。
@S
尹若兰
云岭茶业
电话：13987164205
@N
签名由网易邮箱大师定制
@Q duanhongyu@duanhongyu.example
=name 尹若兰
=org 云岭茶业
=phone +8613987164205
### 126邮箱, 简体, 无引用, 名片 | CN | 薛国栋 <xueguodong@taihangbolts.example>
各位供应商：

自 2026 年 8 月 1 日起，来料请统一贴新版二维码标签，模板见附件。旧标签使用到 7 月底。

有疑问请直接联系我。

@V
此致
    敬礼！

@S
薛国栋
采购部部长
河北太行紧固件股份有限公司
地址：河北省邯郸市永年区工业大街66号  邮编：057150
电话：0310-6827415    传真：0310-6827416
手机：15931046283（微信同号）
=name 薛国栋
=org 河北太行紧固件股份有限公司
=phone +863106827415
=phone +863106827416
=phone +8615931046283
### 新浪邮箱, 简体, 顶部回复 | CN | 熊大伟 <xiongdawei@ganjiangpress.example>
编辑部已收到修改稿，预计刊登在第 4 期，样刊出来后寄给您。

@S
熊大伟
@Q luyuqing@shiyuan-poetry.example


----- 原始邮件 -----
发件人：卢雨晴 <luyuqing@shiyuan-poetry.example>
收件人：熊大伟 <xiongdawei@ganjiangpress.example>
主题：修改稿
日期：2026年02月03日 22点41分

熊老师，修改稿在附件里，请查收。
=name 熊大伟
### 阿里云邮箱, 简体, 长横线与全角标签 | CN | 龚丽萍 <gongliping@qianjiangsilk.example>
Kevin 你好，

丝巾的打样费可以从大货里扣，满 500 条即可。颜色请以潘通色号为准。

@V
Best Regards

@S
龚丽萍 Lily Gong
外贸经理
杭州钱江丝绸有限公司
Tel: 0571-86519372
Mobile: +86 135 8814 2609
www.qianjiangsilk.example
@Q kevin.huang@pacificgift.example
------------------------------------------------------------------
发件人：Kevin Huang <kevin.huang@pacificgift.example>
日　期：2026年03月10日 09:17:25
收件人：龚丽萍<gongliping@qianjiangsilk.example>
主　题：丝巾打样

龚小姐，打样费能不能退？
=name 龚丽萍
=title 外贸经理
=org 杭州钱江丝绸有限公司
=phone +8657186519372
=phone +8613588142609
=url qianjiangsilk.example
### 钉钉邮箱, 简体, HTML, 发送时间 | CN | 任晓东 <renxiaodong@hengtonghvac.example>
@H
<div class="__aliyun_email_body_block"><div style="font-family: Tahoma, Arial, STHeiti, SimSun"><div>收到，空调外机的支架改用 304 不锈钢，差价 1,860 元另开票。</div><div><br></div><div class="__aliyun_signature_wrap"><div>任晓东 / 项目经理</div><div>恒通暖通设备有限公司</div><div>189 5104 6273</div></div><div><br></div></div><blockquote style="margin-right: 0; margin-top: 0; margin-bottom: 0"><div>------------------------------------------------------------------</div><div>发件人：冯凯 &lt;fengkai@jinlingproperty.example&gt;</div><div>发送时间：2026年8月5日(星期三) 10:26</div><div>收件人：任晓东 &lt;renxiaodong@hengtonghvac.example&gt;</div><div>主　题：支架材质</div><div><br></div><div>任经理，支架生锈了，能换不锈钢的吗？</div></blockquote></div>
@R
收到，空调外机的支架改用 304 不锈钢，差价 1,860 元另开票。
@S
任晓东 / 项目经理
恒通暖通设备有限公司
189 5104 6273
@Q fengkai@jinlingproperty.example
=name 任晓东
=title 项目经理
=org 恒通暖通设备有限公司
=phone +8618951046273
### 飞书邮箱, 简体, HTML, 折叠历史 | CN | 莫子涵 <mozihan@xinghuorobotics.example>
@H
<div><div>Hi 嘉怡，</div><div><br></div><div>机械臂的联调推迟到周五，控制柜缺一块 IO 板，供应商说周四晚上到。</div><div><br></div><div>子涵</div><div id="lark-mail-quote-176048" class="lark-mail-quote history-quote-wrapper"><div class="adit-html-block adit-html-block--collapsed" style="border-left: none; padding-left: 0px;"><div><div class="adit-html-block__attr history-quote-meta-wrapper" style="padding: 12px; background: rgb(245, 246, 247); color: rgb(31, 35, 41); border-radius: 4px; margin-top: 24px;"><div><span style="white-space:nowrap;">发件人: </span><span><a href="mailto:luojiayi@xinghuorobotics.example">罗嘉怡&lt;luojiayi@xinghuorobotics.example&gt;</a></span></div><div>日期: 2026年9月3日 (周四) 18:50</div><div>主题: 联调时间</div><div>收件人: <a href="mailto:mozihan@xinghuorobotics.example">莫子涵&lt;mozihan@xinghuorobotics.example&gt;</a></div></div><div>子涵，明天的联调还照常吗？</div></div></div></div></div>
@R
Hi 嘉怡，
机械臂的联调推迟到周五，控制柜缺一块 IO 板，供应商说周四晚上到。
@S
子涵
@Q luojiayi@xinghuorobotics.example
### 飞书邮箱, 简体, 纯文本, 名片 | CN | 傅晨 <fuchen@zhiliaocloud.example>
曹老师您好，

账号已扩容到 200 人，新老师用手机号登录即可，不需要再申请。

@V
祝教安！

@S
傅晨
客户成功经理｜知了云（北京）科技有限公司
手机：17610538294
官网：https://www.zhiliaocloud.example
@Q caomin@chaoyangschool.example

发件人: 曹敏<caomin@chaoyangschool.example>
日期: 2026年1月13日 (周二) 14:05
主题: 账号不够用
收件人: 傅晨<fuchen@zhiliaocloud.example>

傅经理，学校账号只剩三个了，怎么增加？
=name 傅晨
=title 客户成功经理
=org 知了云（北京）科技有限公司
=phone +8617610538294
=url zhiliaocloud.example
### 企业微信邮箱, 简体, HTML, Original 分隔, 名片 | CN | 邹海波 <zouhaibo@minjiangseafood.example>
@H
<div style="font-family:'lucida Grande', Verdana, 'Microsoft YaHei'"><div>林小姐，</div><div><br></div><div>速冻扇贝 2 吨已装柜，铅封号 FJ0482917，照片附上。</div><div><br></div></div><div><includetail><div style="font:Verdana normal 14px;color:#000;"><div>邹海波</div><div>出口部 副经理</div><div>福州闽江水产有限公司</div><div>电话：0591-83617425</div><div>微信：zouhb_minjiang</div></div></includetail></div><div>&nbsp;</div><div><div style="font-size: 12px;font-family: 'Arial Narrow';padding: 2px 0px;">------------------&nbsp;Original&nbsp;------------------</div><div style="font-size: 12px;background: #efefef;padding: 8px;"><div><b>From: </b>&nbsp;"林静仪"&lt;lamchingyee@harbourfoods.example&gt;;</div><div><b>Date: </b>&nbsp;Wed, Jun 10, 2026 03:12 PM</div><div><b>To: </b>&nbsp;"邹海波"&lt;zouhaibo@minjiangseafood.example&gt;;</div><div><b>Subject: </b>&nbsp;扇贝</div></div><div>&nbsp;</div><div>邹经理，货柜装好了吗？</div></div>
@R
林小姐，
速冻扇贝 2 吨已装柜，铅封号 FJ0482917，照片附上。
@S
邹海波
出口部 副经理
福州闽江水产有限公司
电话：0591-83617425
微信：zouhb_minjiang
@Q lamchingyee@harbourfoods.example
=name 邹海波
=title 副经理
=dept 出口部
=org 福州闽江水产有限公司
=phone +8659183617425
=handle wechat:zouhb_minjiang
### 企业微信邮箱, 简体, 无引用, 免责声明 | CN | 殷素琴 <yinsuqin@yuanhangins.example>
冉先生：

您好！您的车险保单将于 12 月 6 日到期，续保报价单见附件，优惠截止到 11 月 30 日。

@V
顺颂时祺

@S
殷素琴
高级客户经理
远航保险代理有限公司重庆分公司
电话：023-63841972
手机：13608374195
QQ：418273905
@N

本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人。如果您错收了本邮件，请立即删除。
=name 殷素琴
=title 高级客户经理
=org 远航保险代理有限公司重庆分公司
=phone +862363841972
=phone +8613608374195
=handle qq:418273905
### Foxmail, 简体, 全角标签无分隔线 | CN | 祝明辉 <zhuminghui@jingchugears.example>
梁科长：
   齿轮轴的热处理已外协，周五回厂，下周二可以交货。
@V

祝
商祺
@S


祝明辉
荆楚齿轮有限责任公司 生产部
电话 027-84519263
@Q liangzhong@hanyangcranes.example
 
发件人： liangzhong@hanyangcranes.example
发送时间： 2026-05-13 08:44
收件人： 祝明辉
主题： 齿轮轴交期
祝部长，齿轮轴还要几天？
梁忠
=name 祝明辉
=dept 生产部
=org 荆楚齿轮有限责任公司
=phone +862784519263
### Foxmail, 简体, HTML, B5C4DF 边线 | CN | 倪秋月 <niqiuyue@songjiangpaper.example>
@H
<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"><style>body { line-height: 1.5; }body { font-size: 14px; font-family: "Microsoft YaHei UI"; }</style></head><body><div><span></span>您好！</div><div><br></div><div>灰板纸 1200 克现货 3.5 吨，含税价 4,380 元/吨，送到贵厂。</div><div>报价有效期七天。</div><div><br></div><hr style="width: 210px; height: 1px;" color="#b5c4df" size="1" align="left"><div><span><div style="MARGIN: 10px; FONT-FAMILY: verdana; FONT-SIZE: 10pt"><div>倪秋月</div><div>业务部</div><div>上海松江纸品有限公司</div><div>电话：021-57713846 分机 18</div><div>手机：13701842697</div></div></span></div><blockquote style="margin-Top: 0px; margin-Bottom: 0px; margin-Left: 0.5em; margin-Right: inherit"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div style="PADDING-RIGHT: 8px; PADDING-LEFT: 8px; FONT-SIZE: 12px;FONT-FAMILY:tahoma;COLOR:#000000; BACKGROUND: #efefef; PADDING-BOTTOM: 8px; PADDING-TOP: 8px"><div><b>发件人：</b>&nbsp;<a href="mailto:cuiyong@fenghuabox.example">崔勇</a></div><div><b>发送时间：</b>&nbsp;2026-07-07&nbsp;13:58</div><div><b>收件人：</b>&nbsp;<a href="mailto:niqiuyue@songjiangpaper.example">倪秋月</a></div><div><b>主题：</b>&nbsp;询价</div></div></div><div>请报 1200 克灰板纸的价格。</div></blockquote></body></html>
@R
您好！
灰板纸 1200 克现货 3.5 吨，含税价 4,380 元/吨，送到贵厂。
报价有效期七天。
@S
倪秋月
业务部
上海松江纸品有限公司
电话：021-57713846 分机 18
手机：13701842697
@Q cuiyong@fenghuabox.example
=name 倪秋月
=dept 业务部
=org 上海松江纸品有限公司
=phone +862157713846;18
=phone +8613701842697
### Coremail, 简体, 原始邮件, 高校 | CN | 翁景行 <wengjx@jiangwanuniv.example>
晏同学：

开题报告已阅，第三章的实验设计需要补充对照组，参考文献近五年的不足一半。请于 3 月 20 日前修改后再发我。

@S
翁景行
副教授
江湾大学生命科学学院
实验楼B座417室
@Q yanxiaochuan@stu.jiangwanuniv.example


-----原始邮件-----
发件人:"晏小川" <yanxiaochuan@stu.jiangwanuniv.example>
发送时间:2026-03-10 21:33:09 (星期二)
收件人: wengjx@jiangwanuniv.example
抄送: 
主题: 开题报告初稿

翁老师您好，开题报告初稿请您过目。
=name 翁景行
=title 副教授
### Coremail, 简体, HTML, oriMsgHtmlSeperator | CN | 古丽娜 <gulina@tianshanseeds.example>
@H
<p>蔡站长：</p><p>棉种发芽率复检 87%，符合合同。可以安排车辆来提。</p><p>联系人仍是仓库老杨。</p><p><br></p><div class="signature"><p>古丽娜</p><p>天山种业有限公司质检部</p><p>0991-4827163</p></div><br><blockquote name="replyContent" class="ReferenceQuote" style="padding-left:5px;margin-left:5px;border-left:#b6b6b6 2px solid;margin-right:0;"><br>-----原始邮件-----<br><b>发件人:</b><span id="rc_from">"蔡运来" &lt;caiyunlai@changjifarm.example&gt;</span><br><b>发送时间:</b><span id="rc_senttime">2026-04-07 10:02:48 (星期二)</span><br><b>收件人:</b> gulina@tianshanseeds.example<br><b>主题:</b> 发芽率<br><br><p>请问复检结果出来没有？</p></blockquote>
@R
蔡站长：
棉种发芽率复检 87%，符合合同。可以安排车辆来提。
联系人仍是仓库老杨。
@S
古丽娜
天山种业有限公司质检部
0991-4827163
@Q caiyunlai@changjifarm.example
=name 古丽娜
=dept 质检部
=org 天山种业有限公司
=phone +869914827163
### Outlook桌面版纯文本, 简体, 邮件原件 | CN | 段雅琴 <yaqin.duan@linhaivalve.example>
李工，

阀体毛坯图纸 V3 已更新到 PLM，请按 V3 下料，V2 作废。

@V
谢谢

@S
段雅琴 Cathy Duan
研发助理
临海阀门（浙江）有限公司
Tel: +86 576 8518 3724-612
Mob: +86 150 5768 2941
@Q gang.li@linhaivalve.example

-----邮件原件-----
发件人: Li Gang <gang.li@linhaivalve.example> 
发送时间: 2026年11月3日 16:28
收件人: Duan Yaqin <yaqin.duan@linhaivalve.example>
主题: 答复: 阀体图纸

雅琴，最新图纸是哪一版？
=name 段雅琴
=title 研发助理
=org 临海阀门（浙江）有限公司
=phone +8657685183724;612
=phone +8615057682941
### Outlook桌面版, 简体, HTML, Word标记 | CN | 阮文涛 <wentao.ruan@dianchisolar.example>
@H
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name="Generator" content="Microsoft Word 15 (filtered medium)"></head><body lang="ZH-CN" link="#0563C1" vlink="#954F72"><div class="WordSection1"><p class="MsoNormal"><span style="font-family:等线">各位好，<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p><p class="MsoNormal"><span style="font-family:等线">屋顶荷载复核通过，支架可以进场。</span><span lang="EN-US">6</span><span style="font-family:等线">月</span><span lang="EN-US">15</span><span style="font-family:等线">日前完成基础。<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p><p class="MsoNormal"><span style="font-family:等线">顺祝<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><span style="font-family:等线">商祺！<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><b><span style="font-family:等线">阮文涛<span lang="EN-US"><o:p></o:p></span></span></b></p><p class="MsoNormal"><span style="font-family:等线">结构工程师<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><span style="font-family:等线">昆明滇池光伏科技有限公司<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><span style="font-family:等线">电话：<span lang="EN-US">0871-63184729<o:p></o:p></span></span></p><p class="MsoNormal"><span style="font-family:等线">手机：<span lang="EN-US">139 8714 6205<o:p></o:p></span></span></p><p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span style="font-family:等线">发件人<span lang="EN-US">:</span></span></b><span lang="EN-US"> Pu Jianhua &lt;jianhua.pu@erhaiconstruct.example&gt; <br></span><b><span style="font-family:等线">发送时间<span lang="EN-US">:</span></span></b><span lang="EN-US"> 2026</span><span style="font-family:等线">年<span lang="EN-US">6</span>月<span lang="EN-US">4</span>日<span lang="EN-US"> 9:36<br></span><b>收件人<span lang="EN-US">:</span></b><span lang="EN-US"> Ruan Wentao &lt;wentao.ruan@dianchisolar.example&gt;<br></span><b>主题<span lang="EN-US">:</span></b> 荷载复核<span lang="EN-US"><o:p></o:p></span></span></p></div></div><p class="MsoNormal"><span style="font-family:等线">请问复核结论？<span lang="EN-US"><o:p></o:p></span></span></p></div></body></html>
@R
各位好，
屋顶荷载复核通过，支架可以进场。6月15日前完成基础。
@V
顺祝
商祺！
@S
阮文涛
结构工程师
昆明滇池光伏科技有限公司
电话：0871-63184729
手机：139 8714 6205
@Q jianhua.pu@erhaiconstruct.example
=name 阮文涛
=title 结构工程师
=org 昆明滇池光伏科技有限公司
=phone +8687163184729
=phone +8613987146205
### Outlook网页版, 简体, 三层往来 | CN | 康丽 <kangli@liaohetyres.example>
同意，按 2.5% 质保金执行，请法务盖章。

@S
康丽
@Q baihe@liaohetyres.example
________________________________
发件人: 白鹤 <baihe@liaohetyres.example>
发送时间: 2026年8月5日 15:11
收件人: 康丽 <kangli@liaohetyres.example>
主题: 回复: 回复: 质保金比例

对方坚持 2.5%，您看呢？

发件人: 康丽 <kangli@liaohetyres.example>
发送时间: 2026年8月5日 11:40
收件人: 白鹤 <baihe@liaohetyres.example>
主题: 回复: 质保金比例

再谈一次，争取 3%。

发件人: 白鹤 <baihe@liaohetyres.example>
发送时间: 2026年8月4日 17:02
收件人: 康丽 <kangli@liaohetyres.example>
主题: 质保金比例

康总，供应商只接受 2%。
白鹤
采购部
=name 康丽
### Outlook iOS, 简体, 应用落款 | CN | 骆冰 <luobing@xihuevents.example>
会场已经布置好了，话筒试过两遍，没有问题。
@N

获取 Outlook for iOS<https://aka.ms/o0ukef>
@Q yulin@xihuevents.example
________________________________
发件人: 喻琳 <yulin@xihuevents.example>
发送时间: 星期四, 十一月 12, 2026 7:18 上午
收件人: 骆冰 <luobing@xihuevents.example>
主题: 会场

会场准备得怎么样了？
### Gmail网页版, 简体, 于…写道, 折行 | SG | 郑慧敏 <huimin.tay@lotusbooks.example>
林老师：

《南洋旧事》加印了 800 册，新加坡书展前会到货。签名会安排在 4 月 19 日下午。

@V
祝好，
@S
郑慧敏
发行经理
莲花书局 Lotus Books Pte Ltd
电话 +65 6293 7418
手机 +65 8127 3964
@Q linshuwen.writer@nanyangpen.example


林书文 <linshuwen.writer@nanyangpen.example> 于2026年4月7日周二
21:06写道：

> 慧敏，加印的事定了吗？
>
=name 郑慧敏
=title 发行经理
=org Lotus Books Pte Ltd
=phone +6562937418
=phone +6581273964
### Gmail网页版, 简体, 逐条回复 | CN | 岳小鹏 <yuexiaopeng@kaifengindie.example>
回复见下：
@Q tanya.shen@nightowlgames.example

Tanya Shen <tanya.shen@nightowlgames.example> 于2026年1月13日周二 23:18写道：

> 1. 美术资源什么时候能全部交付？
>
@R
月底之前，只差第三章的背景。

@Q
> 2. 配音要不要中文和粤语两个版本？
>
@R
先做普通话，粤语看预售情况。

@Q
> 3. Steam 页面的截图谁来做？
>
@R
我来做，周四给你。
@S

小鹏
### Apple Mail macOS, 简体, 引用内的署名行 | CN | 盛清扬 <shengqingyang@moganinn.example>
房间给您留了两间竹景房，三天两晚，早餐含在内。高铁到德清站后打我电话，我去接。

@S
盛清扬
莫干山清扬居
13587241906
@Q wujia@wujia-design.example

> 2026年5月13日 下午4:27，吴嘉 <wujia@wujia-design.example> 写道：
> 
> 老板好，端午还有房吗？两大两小。
> 
=name 盛清扬
=org 莫干山清扬居
=phone +8613587241906
### iPhone自带邮件, 简体, 手机落款 | CN | 石磊 <shilei@dalianmarina.example>
方案可以，预算再压 5%。
@N

发自我的iPhone
@Q zongyan@dalianmarina.example

> 在 2026年9月16日，08:12，宗岩 <zongyan@dalianmarina.example> 写道：
> 
> 石总，码头亮化方案请审。
### 华为手机邮件, 简体, 手机落款 | CN | 卞海燕 <bianhaiyan@weihaiknit.example>
大货布样我今天寄，到付，请留意查收。
@S

卞海燕
@N

发自我的华为手机
@Q lichun@lichunfashion.example


-------- 原始邮件 --------
发件人: 黎春 <lichun@lichunfashion.example>
日期: 2026年7月7日周二 上午11:35
收件人: 卞海燕 <bianhaiyan@weihaiknit.example>
主题: 布样
卞姐，大货布样寄了没？
=name 卞海燕
### 小米手机邮件, 简体, 无引用 | CN | 巫启明 <wuqiming@guidongbamboo.example>
张老板，竹凉席两百张已经打包，明早六点发车，司机电话我一会儿短信给你。
@N

发自我的小米手机
### Thunderbird, 简体, 底部回复, 横线签名 | CN | 窦文博 <douwenbo@luoyangpeony.example>
@Q
在 2026/4/15 9:51, 常青 写道:
> 窦老师，牡丹催花的温度控制在多少度合适？
> 常青

@R
常老师好，

前十天 12 度左右，露色后升到 18 度，夜间不要低于 8 度。湿度保持 70% 以上。

@N
-- 
@S
窦文博
洛阳牡丹种苗基地
电话：0379-63182745
=name 窦文博
=org 洛阳牡丹种苗基地
=phone +8637963182745
### 139邮箱, 简体, HTML, reply139content | CN | 农秀英 <nongxiuying@youjiangmango.example>
@H
<div>桂七芒果每箱 10 斤，批发 45 元，三十箱起发货。</div><div>运费您那边到付。</div><div><br></div><div>农秀英 13977684152</div><div><br></div><div id="reply139content"><div style="border-left:2px solid #ccc;padding-left:8px"><div>----邮件原文----</div><div><b>发件人：</b>"石晓梅"&lt;shixiaomei@guolanfruit.example&gt;</div><div><b>收件人：</b>"农秀英"&lt;nongxiuying@youjiangmango.example&gt;</div><div><b>抄 送：</b> (无)</div><div><b>发送时间：</b>2026-06-10 19:22:41</div><div><b>主题：</b>芒果价格</div><br><div>请问桂七芒果批发怎么卖？</div></div></div>
@R
桂七芒果每箱 10 斤，批发 45 元，三十箱起发货。
运费您那边到付。
@S
农秀英 13977684152
@Q shixiaomei@guolanfruit.example
=name 农秀英
=phone +8613977684152
### WPS邮箱, 简体, 转发加说明 | CN | 童欣 <tongxin@jinghongtravel.example>
小杜，这个团你跟一下，十二个人，要会泰语的导游。报价周五前给客户。
@S

童欣
计调部
@F linmanyu@hepingtours.example

---------- 转发的邮件 ----------
发件人：林曼玉 <linmanyu@hepingtours.example>
发送时间：2026年10月9日 10:47
收件人：童欣 <tongxin@jinghongtravel.example>
主题：版纳十二人团询价

童姐，我这边有十二位客人想去版纳五天，请帮忙报价。
=name 童欣
=dept 计调部
### Gmail網頁版, 繁體, 於…寫道, 名片 | TW | 簡郁庭 <yuting.chien@lanyangprint.example>
侯小姐您好：

喜帖的燙金打樣已完成，今天用黑貓寄出，明天下午前會到。確認沒問題後大約七個工作天交貨。

@V
順頌　商祺

@S
簡郁庭
業務專員
蘭陽印刷設計有限公司
宜蘭縣羅東鎮站前南路128號
電話：03-956-3847 分機 16
手機：0937-481-625
Email：yuting.chien@lanyangprint.example
@Q houyijun.wedding@hou-family.example

侯怡君 <houyijun.wedding@hou-family.example> 於 2026年5月13日 週三 上午10:42寫道：

> 請問喜帖打樣好了嗎？
>
=name 簡郁庭
=title 業務專員
=org 蘭陽印刷設計有限公司
=phone +88639563847;16
=phone +886937481625
=email yuting.chien@lanyangprint.example
### Gmail Android, 繁體, 一句話 | TW | 田偉哲 <weizhe@alishan-homestay.example>
可以，停車場晚上不關，慢慢開。
@Q tsai.peiru@tsai-mail.example

蔡佩如 <tsai.peiru@tsai-mail.example> 於 2026年4月7日 週二 下午5:58 寫道：

> 我們大概九點才到，停車場還進得去嗎？
>
### Gmail網頁版, 繁體, HTML, 簽名檔與標誌 | TW | 游承翰 <chenghan.yu@fengjiarack.example>
@H
<div dir="ltr"><div>黃課長您好，</div><div><br></div><div>貨架載重測試報告如附件，每層 300 公斤，安全係數 2.5。</div><div>安裝人員共四位，下週二八點半到廠。</div><div><br></div><div>敬祝　順心</div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><div><b>游承翰</b> Hank Yu</div><div>業務經理</div><div>豐甲倉儲設備股份有限公司</div><div>T. 04-2358-6147 #215</div><div>M. 0918-273-546</div><div>LINE ID: hankyu_rack</div><div><img src="https://fengjiarack.example/logo.png" alt="豐甲倉儲" width="120"></div></div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">黃國峰 &lt;<a href="mailto:kf.huang@zhangbinfoods.example">kf.huang@zhangbinfoods.example</a>&gt; 於 2026年9月16日 週三 下午2:11寫道：<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">游經理，測試報告請提供，另請告知安裝人數。</div></blockquote></div>
@R
黃課長您好，
貨架載重測試報告如附件，每層 300 公斤，安全係數 2.5。
安裝人員共四位，下週二八點半到廠。
@V
敬祝　順心
@N
-- 
@S
游承翰 Hank Yu
業務經理
豐甲倉儲設備股份有限公司
T. 04-2358-6147 #215
M. 0918-273-546
LINE ID: hankyu_rack
@N
豐甲倉儲
@Q kf.huang@zhangbinfoods.example
=name 游承翰
=title 業務經理
=org 豐甲倉儲設備股份有限公司
=phone +886423586147;215
=phone +886918273546
=handle line:hankyu_rack
### Gmail網頁版, 繁體, 逐項回覆 | TW | 白雅筑 <yachu.pai@hengchunmusic.example>
怡安您好，逐項回覆如下。
@Q yian.lu@gangkoutheater.example

呂怡安 <yian.lu@gangkoutheater.example> 於 2026年3月10日 週二 下午4:35寫道：

> 月琴老師幾點到場？
>
@R
下午兩點，先試音。

@Q
> 需要幾支麥克風？
>
@R
三支，其中一支要立架。

@Q
> 便當有吃素的嗎？
>
@R
兩位吃素，其他都可以。
@V

感謝
@S
雅筑
### Gmail網頁版, 繁體, 轉寄加說明 | HK | Fung Ka Yan <kayan.fung@tsuenwanclinic.example>
阿晴，呢個病人想改期，麻煩你覆佢電話。
@S

嘉欣
@F mrs.cheuk@cheuk-home.example

---------- Forwarded message ---------
寄件者： 卓太 <mrs.cheuk@cheuk-home.example>
Date: 2026年7月7日 週二 下午6:20
Subject: 改期
To: <kayan.fung@tsuenwanclinic.example>


你好，我想將星期四嘅覆診改到下星期，唔該。
### Outlook桌面版純文字, 繁體, 原始郵件 | TW | 康振宇 <zykang@guanyinsteel.example>
賴經理 您好

SUS316 圓棒 32 mm 目前庫存 1.8 噸，單價維持上月。支數請於週四中午前回覆，以便排鋸切。

@V
謝謝

@S
康振宇
營業部 副理
觀音鋼鐵工業股份有限公司
TEL：(03)483-6172 轉 308
FAX：(03)483-6190
@Q lai.mingche@tahsinpump.example

-----原始郵件-----
寄件者: 賴明哲 <lai.mingche@tahsinpump.example> 
寄件日期: 2026年11月3日 上午 11:07
收件者: 康振宇 <zykang@guanyinsteel.example>
主旨: RE: SUS316 圓棒詢價

康副理，32 的圓棒有現貨嗎？
=name 康振宇
=title 副理
=dept 營業部
=org 觀音鋼鐵工業股份有限公司
=phone +88634836172;308
=phone +88634836190
### Outlook桌面版, 繁體, HTML, Word標記 | TW | 涂雅雯 <yawen.tu@beitoumed.example>
@H
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name="Generator" content="Microsoft Word 15 (filtered medium)"></head><body lang="ZH-TW" link="#0563C1" vlink="#954F72"><div class="WordSection1"><p class="MsoNormal"><span style="font-family:&quot;新細明體&quot;,serif">江組長您好：<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p><p class="MsoNormal"><span style="font-family:&quot;新細明體&quot;,serif">血壓計校正已安排在本月二十二日，請備妥保固卡。<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p><p class="MsoNormal"><span style="font-family:&quot;新細明體&quot;,serif">敬祝　平安<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><b><span style="font-family:&quot;新細明體&quot;,serif">涂雅雯<span lang="EN-US"><o:p></o:p></span></span></b></p><p class="MsoNormal"><span style="font-family:&quot;新細明體&quot;,serif">客服工程師<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><span style="font-family:&quot;新細明體&quot;,serif">北投醫療器材有限公司<span lang="EN-US"><o:p></o:p></span></span></p><p class="MsoNormal"><span lang="EN-US">Tel: +886-2-2894-6137<o:p></o:p></span></p><p class="MsoNormal"><span lang="EN-US">Mobile: +886-963-471-825<o:p></o:p></span></p><p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span style="font-family:&quot;新細明體&quot;,serif">寄件者</span></b><b><span lang="EN-US">:</span></b><span lang="EN-US"> Chiang Shu-Fen &lt;shufen.chiang@guanduclinic.example&gt; <br></span><b><span style="font-family:&quot;新細明體&quot;,serif">寄件日期</span></b><b><span lang="EN-US">:</span></b><span lang="EN-US"> Thursday, June 4, 2026 3:28 PM<br></span><b><span style="font-family:&quot;新細明體&quot;,serif">收件者</span></b><b><span lang="EN-US">:</span></b><span lang="EN-US"> Tu Ya-Wen &lt;yawen.tu@beitoumed.example&gt;<br></span><b><span style="font-family:&quot;新細明體&quot;,serif">主旨</span></b><b><span lang="EN-US">:</span></b> <span style="font-family:&quot;新細明體&quot;,serif">血壓計校正<span lang="EN-US"><o:p></o:p></span></span></p></div></div><p class="MsoNormal"><span style="font-family:&quot;新細明體&quot;,serif">請問何時可以來校正？<span lang="EN-US"><o:p></o:p></span></span></p></div></body></html>
@R
江組長您好：
血壓計校正已安排在本月二十二日，請備妥保固卡。
@V
敬祝　平安
@S
涂雅雯
客服工程師
北投醫療器材有限公司
Tel: +886-2-2894-6137
Mobile: +886-963-471-825
@Q shufen.chiang@guanduclinic.example
=name 涂雅雯
=title 客服工程師
=org 北投醫療器材有限公司
=phone +886228946137
=phone +886963471825
### Outlook網頁版, 繁體, 底線分隔, 名片 | HK | Szeto Wing Lam <winglam.szeto@kwuntongaudit.example>
黎先生：

核數報告初稿已電郵給董事會，請於十月二十日前簽署管理層聲明書。

@V
此致

@S
司徒詠霖
高級審計經理
觀塘會計師事務所有限公司
電話：(852) 2763 4918
傳真：(852) 2763 4920
流動電話：9384 6172
@Q lai.chikeung@lai-toys.example

________________________________
寄件者: 黎志強 <lai.chikeung@lai-toys.example>
寄件日期: 2026年10月9日 上午 09:55
收件者: 司徒詠霖 <winglam.szeto@kwuntongaudit.example>
主旨: 核數報告

司徒小姐，報告什麼時候可以簽？
=name 司徒詠霖
=title 高級審計經理
=org 觀塘會計師事務所有限公司
=phone +85227634918
=phone +85227634920
=phone +85293846172
### Outlook網頁版, 繁體, HTML, 雙語名片 | HK | Ngai Pui Shan, Carol <carol.ngai@victoriafabrics.example>
@H
<html><body dir="ltr"><div style="font-family: Calibri; font-size: 12pt;">Dear 梁先生，</div><div><br></div><div style="font-family: Calibri; font-size: 12pt;">窗簾布料已到貨，師傅可於星期六早上上門度尺。</div><div><br></div><div id="Signature"><div>Best regards,</div><div><b>Carol Ngai 倪佩珊</b></div><div>Sales Executive 營業主任</div><div>Victoria Fabrics Limited 維港布藝有限公司</div><div>D: +852 2385 7164</div><div>WhatsApp: +852 6271 8394</div></div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>寄件者:</b> Leung Kwok Fai &lt;kf.leung@leung-home.example&gt;<br><b>寄件日期:</b> 2026年8月5日 下午 07:44<br><b>收件者:</b> Carol Ngai &lt;carol.ngai@victoriafabrics.example&gt;<br><b>主旨:</b> 窗簾</font></div><div>布料到咗未？幾時可以嚟度尺？</div></body></html>
@R
Dear 梁先生，
窗簾布料已到貨，師傅可於星期六早上上門度尺。
@V
Best regards,
@S
Carol Ngai 倪佩珊
Sales Executive 營業主任
Victoria Fabrics Limited 維港布藝有限公司
D: +852 2385 7164
WhatsApp: +852 6271 8394
@Q kf.leung@leung-home.example
=phone +85223857164
=phone +85262718394
### Outlook iOS, 繁體, 應用程式頁尾 | TW | 藍心瑜 <hsinyu.lan@xindiancafe.example>
咖啡豆收到了，這批烘得比上次淺，客人很喜歡。
@N

取得 iOS 版 Outlook<https://aka.ms/o0ukef>
@Q tu.roaster@dulanroaster.example
________________________________
寄件者: 都蘭烘豆 <tu.roaster@dulanroaster.example>
寄件日期: Tuesday, April 7, 2026 1:15:30 PM
收件者: 藍心瑜 <hsinyu.lan@xindiancafe.example>
主旨: 出貨通知

五公斤已寄出，再麻煩告訴我味道如何。
### Outlook桌面版, 繁體, 轉寄加說明與名片 | TW | 溫志豪 <zhihao.wen@yingkoufasten.example>
佩珍，

請品保先看客戶的照片，十點前回我是不是同一批料。

@S
溫志豪
國外業務部
營口扣件股份有限公司
電話 07-696-4183 分機 527
@Q orders@hansenfasteners.example

寄件者: Lars Hansen <orders@hansenfasteners.example>
寄件日期: 2026年9月3日 下午 04:50
收件者: 溫志豪 <zhihao.wen@yingkoufasten.example>
主旨: Claim: rust on M8 bolts

Dear Mr. Wen, please see the photos. About 400 bolts show rust.
=name 溫志豪
=dept 國外業務部
=org 營口扣件股份有限公司
=phone +88676964183;527
### Apple Mail macOS, 繁體, 引用內的署名行 | TW | 柯宛真 <wanchen.ke@jiufenpottery.example>
杯子剛出窯，釉色比照片再綠一點。週末過來挑吧，我留前十個給你。

@S
宛真
@Q mori@moritea.example

> 森茶事 <mori@moritea.example> 於 2026年3月10日 晚上8:21 寫道：
> 
> 宛真，上次說的那批杯子燒好了嗎？
### iPhone, 繁體, 手機頁尾 | TW | 邱立群 <liqun.chiu@hualienwhale.example>
明天風浪七級，早班取消，下午班照開。
@N

從我的iPhone傳送
@Q service@hualienwhale.example

> 賞鯨服務台 <service@hualienwhale.example> 於 2026年7月7日 下午6:02 寫道：
> 
> 群哥，明天出不出船？客人在問。
### Apple Mail iPhone, 繁體, HTML, 手機頁尾 | HK | Mok Tsz Hin <tszhin.mok@saikungboats.example>
@H
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">可以，最多十二人，每位三百八十元包午餐。<div><br></div><div>莫子軒</div><div>西貢船務 6839 2714<br><div><br></div><div dir="ltr">從我的 iPhone 傳送</div><div dir="ltr"><br><blockquote type="cite">Chow Mei Yee &lt;meiyee.chow@chow-family.example&gt; 於 2026年5月13日 下午12:30 寫道：<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">請問星期日有沒有船去橋咀？我們十二個人。</div></blockquote></div></body></html>
@R
可以，最多十二人，每位三百八十元包午餐。
@S
莫子軒
西貢船務 6839 2714
@N
從我的 iPhone 傳送
@Q meiyee.chow@chow-family.example
=name 莫子軒
=org 西貢船務
=phone +85268392714
### Thunderbird, 繁體, 底部回覆 | TW | 高翊豪 <yihao.kao@puliorchid.example>
@Q
於 2026/1/13 下午 03:26, 沈老師 寫道:
> 高先生，蝴蝶蘭換盆用水苔還是樹皮？

@R
沈老師好，

三吋以下用水苔，四吋以上用樹皮，換完一週不要澆水。

@V
敬上
@N
-- 
@S
高翊豪
埔里蘭園
0921-836-472
=name 高翊豪
=org 埔里蘭園
=phone +886921836472
### Yahoo奇摩信箱, 繁體, GMT+8署名行 | TW | 曹美珠 <meichu.tsao@yongkangsewing.example>
 葉小姐您好，
窗簾修改費用是一片 350 元，週五可以來拿。
@S
曹美珠
永康裁縫 06-271-4836
@Q yehwanting@wanting-mail.example

    在 2026年10月14日 星期三 上午09:12:47 [GMT+8]， 葉婉婷<yehwanting@wanting-mail.example> 寫道：  
 
  老闆娘，請問四片窗簾改短要多少錢？
   
=name 曹美珠
=org 永康裁縫
=phone +88662714836
### Yahoo奇摩信箱, 繁體, HTML | TW | 傅明達 <mingta.fu@mingta-antique.example>
@H
<html><head></head><body><div class="ydp5c2eyahoo-style-wrap" style="font-family:Helvetica Neue, Helvetica, Arial, sans-serif;font-size:16px;"><div dir="ltr" data-setdir="false">收音機已經修好，換了兩顆真空管，費用 2,800 元。</div><div dir="ltr" data-setdir="false">請匯款後告知末五碼。</div><div><br></div><div dir="ltr" data-setdir="false">傅明達 敬上</div></div><div id="ydp81ayahoo_quoted_903" class="ydp81ayahoo_quoted"><div style="font-family:'Helvetica Neue', Helvetica, Arial, sans-serif;font-size:13px;color:#26282a;"><div>在 2026年6月4日 星期四 下午08:40:03 [GMT+8]， 鍾文彬 &lt;wenbin.chung@chung-mail.example&gt; 寫道：</div><div><br></div><div>傅老闆，我阿公的收音機修得好嗎？</div></div></div></body></html>
@R
收音機已經修好，換了兩顆真空管，費用 2,800 元。
請匯款後告知末五碼。
@S
傅明達 敬上
@Q wenbin.chung@chung-mail.example
=name 傅明達
### HiNet信箱, 繁體, 英文標頭 | TW | 羅勝吉 <shengchi.lo@meinongtobacco.example>
謝老師：

參訪日期沒問題，四十二位小朋友請分兩梯，每梯五十分鐘。雨天改在菸樓內。

@V
敬祝 教安

@S
羅勝吉 導覽組長
美濃文化協會 (07)681-4372
@Q hsiehyl@meinong-elem.example

-----Original Message-----
From: 謝玉蘭 <hsiehyl@meinong-elem.example>
To: 羅勝吉 <shengchi.lo@meinongtobacco.example>
Date: Tue, 3 Nov 2026 13:50:18 +0800
Subject: 校外教學

羅組長您好，請問 11 月 19 日可以帶二年級去參觀嗎？
=name 羅勝吉
=title 導覽組長
=org 美濃文化協會
=phone +88676814372
### Openfind公司信箱, 繁體, 原始郵件, 統編不是電話 | TW | 詹宜蓁 <yichen.chan@daanstationery.example>
您好：

發票已重開，統編 28417365，抬頭已更正，紙本今日寄出。

@V
順祝
商安

@S
詹宜蓁
會計室
大安文具行股份有限公司
統一編號 28417365
電話 02-2706-8415 分機 22
@Q accounting@ninjuninsurance.example

-----原始郵件-----
寄件者:寧君保經會計 <accounting@ninjuninsurance.example>
收件者:yichen.chan@daanstationery.example
日期:Thu, 04 Jun 2026 10:08:52 +0800
主旨:發票抬頭有誤

發票抬頭少一個字，請重開。
=name 詹宜蓁
=dept 會計室
=org 大安文具行股份有限公司
=phone +886227068415;22
### Outlook桌面版, 繁體, HTML, 無引用, 保密聲明 | TW | 杜孟潔 <mengchieh.tu@wugupatent.example>
@H
<html><body lang="ZH-TW"><div class="WordSection1"><p class="MsoNormal">方博士鈞鑒：</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">貴公司第二件發明申請案已於昨日送件，申請號待智財局通知後另行奉告。</p><p class="MsoNormal">規費收據如附件。</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">敬祝　研安</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal"><b>杜孟潔</b></p><p class="MsoNormal">專利工程師</p><p class="MsoNormal">五股專利商標事務所</p><p class="MsoNormal">電話：02-2299-4716 分機 309</p><p class="MsoNormal">傳真：02-2299-4720</p><p class="MsoNormal"><a href="http://www.wugupatent.example">www.wugupatent.example</a></p><p class="MsoNormal"><span style="font-size:8.0pt;color:gray">本郵件可能含有機密資訊，若您並非指定收件者，請立即刪除並通知寄件者，切勿轉傳或複製。</span></p></div></body></html>
@R
方博士鈞鑒：
貴公司第二件發明申請案已於昨日送件，申請號待智財局通知後另行奉告。
規費收據如附件。
@V
敬祝　研安
@S
杜孟潔
專利工程師
五股專利商標事務所
電話：02-2299-4716 分機 309
傳真：02-2299-4720
www.wugupatent.example
@N
本郵件可能含有機密資訊，若您並非指定收件者，請立即刪除並通知寄件者，切勿轉傳或複製。
=name 杜孟潔
=title 專利工程師
=org 五股專利商標事務所
=phone +886222994716;309
=phone +886222994720
=url wugupatent.example
### 公司信箱, 繁體, 無引用, 名片 | HK | Yim Ho Yin <hoyin.yim@chaiwanlifts.example>
各位業戶：

二號升降機將於六月十八日（星期四）上午九時至下午五時停機維修，不便之處，敬請原諒。

@V
此致

@S
嚴浩然
高級物業主任
柴灣貨運大廈管理處
香港柴灣利眾街 27 號地下
電話：2897 4163  傳真：2897 4165
電郵：hoyin.yim@chaiwanlifts.example
=name 嚴浩然
=title 高級物業主任
=phone +85228974163
=phone +85228974165
=email hoyin.yim@chaiwanlifts.example
### Outlook網頁版, 繁體, HTML, 三層往來 | TW | 程思涵 <sihan.cheng@nangangvr.example>
@H
<html><body dir="ltr"><div style="font-family:Calibri;font-size:12pt">那就訂 B 會議室，我會請總務準備投影機。</div><div><br></div><div>思涵</div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>寄件者:</b> 董家瑋 &lt;chiawei.tung@nangangvr.example&gt;<br><b>寄件日期:</b> 2026年11月12日 下午 02:36<br><b>收件者:</b> 程思涵 &lt;sihan.cheng@nangangvr.example&gt;<br><b>主旨:</b> 回覆: 回覆: 會議室</div><div>A 已經被訂走了。<hr><b>寄件者:</b> 程思涵 &lt;sihan.cheng@nangangvr.example&gt;<br><b>寄件日期:</b> 2026年11月12日 下午 02:10<br><b>收件者:</b> 董家瑋 &lt;chiawei.tung@nangangvr.example&gt;<br><b>主旨:</b> 回覆: 會議室<br>A 會議室如何？<hr><b>寄件者:</b> 董家瑋 &lt;chiawei.tung@nangangvr.example&gt;<br><b>寄件日期:</b> 2026年11月12日 下午 01:48<br><b>主旨:</b> 會議室<br>明天八個人開會，訂哪間好？</div></body></html>
@R
那就訂 B 會議室，我會請總務準備投影機。
@S
思涵
@Q chiawei.tung@nangangvr.example
### 澳門公司信箱, 繁體, 英文標頭, 名片 | MO | Lei Sio Fong <siofong.lei@taipabakery.example>
陳生你好，

杏仁餅禮盒三百盒，十月十四日可送到路環碼頭。訂金三成，餘款貨到付。

@V
祝 生意興隆

@S
李小鳳
門市經理
氹仔餅家有限公司
Tel: (853) 2882 7416
Mobile: (853) 6637 4182
@Q chan.weng@colonehotel.example

From: Chan Weng <chan.weng@colonehotel.example>
Sent: Friday, October 9, 2026 6:05 PM
To: Lei Sio Fong <siofong.lei@taipabakery.example>
Subject: 杏仁餅禮盒

李小姐，三百盒禮盒最快幾時有？
=name 李小鳳
=title 門市經理
=org 氹仔餅家有限公司
=phone +85328827416
=phone +85366374182
### 三星手機信箱, 繁體, 原始訊息 | TW | 潘建志 <chienchih.pan@donggangtuna.example>
黑鮪魚腹肉還有六公斤，要的話今晚幫你留，明早宅配。
@N


從我的 Galaxy 智慧型手機傳送。
@Q ishikawa.chef@sushi-izumi.example


-------- 原始訊息 --------
寄件者： 泉壽司 <ishikawa.chef@sushi-izumi.example> 
日期： 2026/5/13  下午9:04  (GMT+08:00) 
收件人： 潘建志 <chienchih.pan@donggangtuna.example> 
主旨： 鮪魚 

潘老闆，還有腹肉嗎？
### Gmail網頁版, 繁體, 底部回覆 | HK | Tong Lok Man <lokman.tong@shatinrowing.example>
@Q coach.ho@shatinrowing.example
Ho Chi Wai <coach.ho@shatinrowing.example> 於 2026年8月5日 週三 下午9:50寫道：

> 樂文，星期六八人艇邊個坐尾手？
>
@R

我同阿康換咗位，佢坐尾手，我坐六號。裁判會議七點半，唔好遲到。
@S

樂文
`
