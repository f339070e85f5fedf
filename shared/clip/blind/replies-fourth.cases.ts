// A fourth list of further clients, languages and habits. Format: see read-replies.ts. All people are invented.

export const FOURTH_REPLIES = `
### es largo
Estimado Javier:

Adjunto el albarán firmado. Cualquier duda me dices.
@S

Un abrazo y buen fin de semana,

Lucía Ros Pérez
Dpto. Administración
Imprenta Ros, S.L.
Tlf. 96 123 45 67
@Q
El 7/7/26 a las 11:20, Javier Pons escribió:
> ¿Me mandas el albarán?
### it
Gentile Dott. Bassi,

confermo la disponibilità per il 15.
@S

RingraziandoLa porgo cordiali saluti.

Nora Serra
Segreteria
Cartiera Serra S.p.A.
@Q bassi@lagoblu.example
Da: Carlo Bassi [mailto:bassi@lagoblu.example] 
Inviato: martedì 7 luglio 2026 11:20
A: segreteria@cartiera.example
Oggetto: appuntamento

Disponibile il 15?
### pt-br
Oi, Caio! Tudo certo por aqui.

O pedido sai amanhã cedo.

Qualquer coisa me chama!
@S
Lívia
@Q caio@tipografia.example
Em ter., 7 de jul. de 2026 às 11:20, Caio Reis <caio@tipografia.example> escreveu:

> Quando sai o pedido?
### nl
Beste mevrouw Kok,

Dank voor uw bericht. De factuur is aangepast.
@S

Vriendelijke groeten, Kind regards,

Tess Kok-Jansen
Administratie
@Q r.mol@drukwerk.example
Op di 7 jul 2026 om 11:20 schreef Rob Mol <r.mol@drukwerk.example>:

> Graag factuur aanpassen.
### sv
Hej Maja,

Jag återkommer i eftermiddag med ett förslag.
@S

Trevlig sommar!
Olle
@Q maja@tryckeri.example
Från: Maja Ek <maja@tryckeri.example>
Skickat: den 7 juli 2026 11:20
Till: Olle Berg <olle@berg.example>
Ämne: Förslag

Hur går det?
### pl
Dzień dobry Panie Kubo,

termin potwierdzam, auto będzie o 7:00.
@S

Pozdrawiam,
Ewa Zych
tel. 600 123 456

Wysłano z telefonu Samsung
@Q kuba@drukarnia.example
-------- Wiadomość oryginalna --------
Od: Kuba Zych <kuba@drukarnia.example>
Data: 07.07.2026 11:20 (GMT+01:00)
Do: Ewa <ewa@auto.example>
Temat: Termin

Potwierdź termin.
### ru
Ольга, добрый день!

Отгрузка перенесена на 12 июля, накладную пришлю завтра.
@S

С наилучшими пожеланиями,
Фёдор Зимин
логист, ООО «Типография»
+7 912 123-45-67
@Q olga@tipografia.example
От: Ольга Зимина <olga@tipografia.example>
Дата: вторник, 7 июля 2026 г. в 11:20
Кому: Фёдор Зимин <zimin@tipografia.example>
Тема: Отгрузка

Когда отгрузка?
### tr
Merhabalar,

Numuneler bugün kargoya verildi.
@S

İyi günler dilerim.
Selin
@Q kaan@matbaa.example
Kaan Er <kaan@matbaa.example>, 7 Tem 2026 Sal, 11:20 tarihinde şunu yazdı:

> Numuneler ne zaman?
### ja
森様

お世話になっております。高井です。
見積書を修正しましたので、添付いたします。
ご査収のほど、よろしくお願いいたします。
@S

--------------------------------
株式会社インサツ
第二営業部　高井 修
Tel: 03-5123-4567
Email: takai@insatsu.example
--------------------------------
@Q mori@insatsu.example
2026年7月7日(火) 11:20 森 彩 <mori@insatsu.example>:
>
> 見積をお願いします。
### ja short
ありがとうございます。
拝受いたしました。
@S

高井
@Q mori@insatsu.example
> 2026/07/07 11:20、森 彩 <mori@insatsu.example>のメール:
> 
> お送りします。
### ko
안녕하세요, 한 대리님.

도면 수정본 보내드립니다. 확인 부탁드립니다.
@S

감사합니다.
윤서연 배상

-----------------
윤서연 | 설계팀 과장
㈜미래정밀
031-777-1234 / 010-3333-4444
@Q han@mirae.example
2026년 7월 7일 (화) 오전 11:20, 한지민 <han@mirae.example>님이 작성:

> 수정본 부탁드립니다.
### ar
السلام عليكم أستاذ سامر،

تم إرسال الفاتورة المعدلة.
@S

تحياتي،
ليلى ناصر
قسم الحسابات
@Q samer@wadi-trade.example
في ثلاثاء، 7 يوليو 2026 في 11:20 ص، كتب Samer Haddad <samer@wadi-trade.example>:

> نرجو إرسال الفاتورة
### he
היי נועה,
החשבונית מצורפת.
@S

תודה ויום טוב,
יוסי ברק
מנהל חשבונות
050-1234567
@Q noa@yain.example
מאת: Noa Katz <noa@yain.example>
תאריך: יום שלישי, 7 ביולי 2026 בשעה 11:20
אל: Yossi Barak <yossi@carmel-books.example>
נושא: חשבונית

אפשר חשבונית?
### vi
Chị Trang ơi,

Em gửi lại hợp đồng đã ký ạ.
@S

Em cảm ơn chị,
Bảo
@Q trang@minhphat.example
Vào Th 3, 7 thg 7, 2026 lúc 11:20 Nguyễn Thu Trang <
trang@minhphat.example> đã viết:

> Em gửi hợp đồng nhé
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
### zht 1
收到，已請會計處理。
@S

以上，謝謝。

白珮瑜 Peggy
@Q kao@meilin.example
寄件者: 高國華 <kao@meilin.example>
寄件日期: Sunday, August 9, 2026 3:31 PM
收件者: 白珮瑜 <peggy@meilin.example>
主旨: 請款

請處理
### zht 2
OK，謝謝高經理
@S

Peggy Pai 白珮瑜
美麟實業有限公司
台北市內湖區瑞光路 100 號 5 樓
Tel:+886-2-2799-1234 Ext.12
@Q kao@meilin.example
Kao <kao@meilin.example> 於 2026年8月9日 週日 下午3:31寫道：

> OK?
### zht 3
好，等你消息。
@S
從我的 Galaxy 手機傳送
@Q kao@meilin.example
-------- 原始訊息 --------
寄件者： 高國華 <kao@meilin.example>
日期： 2026/8/9 下午3:31 (GMT+08:00)
收件者： peggy@meilin.example
主旨： 消息

晚點說
### zht 4
高經理：
附上修正後的合約，煩請用印後寄回一份。
@S
  敬請
鈞安
        白珮瑜 敬上
### hk
Hi Ronald, pls see my reply in red below. Thx!
@S

Rgds,
Ivy Mok
@Q ronald@seaview.example
----- Original Message -----
From: Ronald Yip <ronald@seaview.example>
To: Ivy Mok
Cc: shipping@seaview.example
Sent: Sunday, 9 August 2026, 15:31
Subject: B/L

Pls advise.
### en 1
That's settled then. I'll book the hall.
@S

See you on the 20th,
Bridget
@Q owen@tallgrass.example
On Sun, Aug 9, 2026 at 3:31 PM Owen Pratt <owen@tallgrass.example> wrote:

> Shall we book it?
### en 2
Hello Owen,

I've asked legal and they have no objection.

Let me know if you need anything else.
@S

Bridget Kane
Senior Counsel | Tallgrass Foundation
direct 312.555.0144
@Q owen@tallgrass.example
From: Owen Pratt <owen@tallgrass.example>
Sent: Sunday, August 9, 2026 3:31 PM
To: Bridget Kane <bridget@kane.example>
Subject: Re: Clause 7

Any objections?
### en 3
Nope, all clear.
@S
Sent from my Verizon, Samsung Galaxy smartphone
@Q owen@tallgrass.example
-------- Original message --------
From: Owen Pratt <owen@tallgrass.example>
Date: 8/9/26 3:31 PM (GMT-06:00)
To: Bridget <bridget@kane.example>
Subject: Issues?

Issues?
### en 4
Yes, noon works for everyone here.
@S

Warmly,
B.

Bridget Kane, Esq.
she/her
Kane & Pratt LLP
@Q owen@tallgrass.example
On Aug 9, 2026, at 3:31 PM, Owen Pratt <owen@tallgrass.example> wrote:

﻿Noon?
### en 5
The attached is what I have. From what I can tell, the date on page two is wrong: it should be 12 August.
@S

Regards
Owen Pratt
@Q bridget@kane.example
From: Bridget Kane <bridget@kane.example>
To: Owen Pratt <owen@tallgrass.example>
Date: Sun, 9 Aug 2026 15:31:20 +0000
Subject: Page two

Please check.
### en 6
Please ignore my last mail.
@S

--
Owen Pratt | Tallgrass Foundation | +1 312 555 0199
@N

This email has been scanned by an antivirus program.
### en 7
I'd rather not.
@S

O.
@Q bridget@kane.example
On Sun, 9 Aug 2026, 15:31 Bridget Kane, <bridget@kane.example> wrote:
> Could you host?
### en 8
Two things:

> the heading stays
> the footer goes

Otherwise fine.
@S

Owen
@Q
On Sunday, August 9, 2026 at 3:31:20 PM UTC-5, Bridget Kane wrote:
> Comments?
### en 9
Hi both,

Owen, can you send the deck?
Bridget, please book the room.
@S

Thank you both,
Marguerite
### en 10
Received in good order. 2 cartons damaged, photos follow.
@S

Marguerite Dunn
Warehouse Supervisor
Tallgrass Foundation
(312) 555-0123 ext. 9
@N
________________________________
The information transmitted is intended only for the person or entity to which it is addressed and may contain confidential material.
### de 1
Moin Frau Kane,

passt alles. Bitte um Zusendung der Rechnung.
@S

Sonnige Grüße von der Küste
Enno Harms
@Q
Am 09.08.2026 15:31 schrieb Bridget Kane:
> Passt alles?
### de 2
Ich bin bis 20.8. im Urlaub, danach gern.
@S

LG, Enno
@Q bridget@kane.example
Von: Bridget Kane <bridget@kane.example>
Datum: Sonntag, 9. August 2026 um 15:31
An: Enno Harms <enno@harms.example>
Betreff: Re: Besuch

Wann passt es?
### de 3
Sehr geehrte Damen und Herren,

hiermit kündige ich den Vertrag zum 31.12.2026.
@S

Hochachtungsvoll

Enno Harms
Deichweg 3
26506 Norden
### fr 1
Coucou,

Je t'appelle demain matin.
@S

Bisous
Margaux
@Q luc@kervran.example
Le dim. 9 août 2026 à 15:31, Luc Kervran <luc@kervran.example> a écrit :

> Tu m'appelles ?
### fr 2
Bonjour,

Veuillez trouver ci-joint la facture rectifiée.

Restant à votre disposition,
@S

Cordialement / Best regards,

Margaux Tanguy
Service comptabilité
Kervran & Fils
Tél. 02 98 12 34 56 - poste 12
### es 1
Hola Luc:

Ya está corregido, mira la versión 3.
@S

Salu2
Íñigo
@Q luc@kervran.example
El dom, 9 ago 2026 a las 15:31, Luc Kervran (<luc@kervran.example>) escribió:

> ¿Está corregido?
### es 2
Se lo paso a mi compañera, ella le contestará.
@S

Atte.,
Lic. Íñigo Sarasola
Coordinador de Logística
Transportes Sarasola SRL
Cel: +54 9 11 2345-6789
@Q luc@kervran.example
De: Luc Kervran <luc@kervran.example> 
Enviado el: domingo, 9 de agosto de 2026 15:31
Para: Íñigo Sarasola <inigo@sarasola.example>
Asunto: RE: Envío

¿Quién lo lleva?
### it 1
Perfetto, la aspettiamo.
@S

Buon Ferragosto!
Ornella
@Q luc@kervran.example
Il giorno dom 9 ago 2026 alle ore 15:31 Luc Kervran <luc@kervran.example>
ha scritto:

> Arrivo martedì.
### pt 1
Bom dia Luc,

Segue em anexo.
@S

Melhores cumprimentos / Best regards

Inês Falcão
Departamento Comercial
Tel.: +351 21 123 45 67
@Q luc@kervran.example
De: Luc Kervran <luc@kervran.example>
Enviado: 9 de agosto de 2026 15:31
Para: Inês Falcão <ines@falcao.example>
Assunto: Tabela

Tabela?
### nl 1
Hoi,

Komt in orde, ik bel je maandag even.
@S

Gr. Sjaak
@Q luc@kervran.example
Op zo 9 aug 2026 15:31 schreef Luc Kervran <luc@kervran.example>:

> Lukt dit?
### sv 1
Absolut, vi ses då.
@S

Ha en fin helg!
/Stina
@Q luc@kervran.example
> 9 aug. 2026 kl. 15:31 skrev Luc Kervran <luc@kervran.example>:
> 
> ﻿Ses vi?
### nb 1
Det går fint.
@S

Mvh
Tor Egil
@Q luc@kervran.example
søn. 9. aug. 2026 kl. 15:31 skrev Luc Kervran <luc@kervran.example>:

> Går det?
### da 1
Det er helt fint med mig.
@S

Venligst
Kaj
@Q luc@kervran.example
Den søn. 9. aug. 2026 kl. 15.31 skrev Luc Kervran <luc@kervran.example>:

> Er det ok?
### fi 1
Selvä, hoidetaan.
@S

T. Arto
@Q luc@kervran.example
su 9. elok. 2026 klo 15.31 Luc Kervran (luc@kervran.example) kirjoitti:

> Hoidatteko?
### pl 1
Tak, proszę wysłać na adres magazynu.
@S

Ukłony
Bogna
@Q luc@kervran.example
niedz., 9 sie 2026 o 15:31 Luc Kervran <luc@kervran.example> napisał(a):

> Na jaki adres?
### cs 1
Ano, pošlete to prosím poštou.
@S

Díky moc
Vlasta
@Q luc@kervran.example
ne 9. 8. 2026 v 15:31 odesílatel Luc Kervran <luc@kervran.example> napsal:

> Poštou?
### hu 1
Igen, köszönöm a gyors választ.
@S

Üdvözlettel:
Bíró Csilla
@Q luc@kervran.example
Luc Kervran <luc@kervran.example> ezt írta (időpont: 2026. aug. 9., V, 15:31):

> Megfelel?
### ru 1
Да, всё подходит, оформляйте.
@S

Хорошего дня!
Глеб
@Q luc@kervran.example
вс, 9 авг. 2026 г. в 15:31, Luc Kervran <luc@kervran.example>:

> Подходит?
### ja 1
颜様

いつもお世話になっております。
ハイリの尾関です。

資料を拝見しました。問題ございません。
@S

何卒よろしくお願いいたします。

尾関
@Q yan@zhongrui.example
差出人: 颜 <yan@zhongrui.example>
日付: 2026年8月9日 日曜日 15:31
宛先: 尾関 <ozeki@haili.example>
件名: 資料

ご確認ください。
### ko 1
네, 수요일 오후에 방문하겠습니다.
@S

수고하세요^^
배성민
@Q yan@zhongrui.example
-----Original Message-----
From: "Yan" <yan@zhongrui.example>
To: "배성민" <bae@haneul.example>
Cc:
Date: 2026-08-09 (일) 15:31:20
Subject: 방문

언제 오시나요?
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
### zht 1
郁經理：

報價單已更新，含運費。如無問題請回簽。
@S

謝謝
連雅琪
--
永昇國際有限公司 業務部
連雅琪 Yachi Lien
Tel : 04-2300-1234 分機 33
Cell : 0921-345-678
@Q yu@tianfu.example
郁文 <yu@tianfu.example> 於 2026年10月12日 週一 上午9:02 寫道：

> 請更新報價
### zht 2
方便，兩點見
@Q yu@tianfu.example
寄件者: 郁文 <yu@tianfu.example>
傳送時間: 2026年10月12日 上午 09:02
收件者: 連雅琪 <yachi@yongsheng.example>
主旨: RE: 拜訪

下午方便嗎？
### en 1
Hi Yachi,

Both dates work. Let's take the first.
@S

Cheers,
Rosalie Venn
Events & Hospitality
+61 2 5550 4411 ext 7
@Q yachi@yongsheng.example
On 12 Oct 2026, at 9:02 am, Yachi Lien <yachi@yongsheng.example> wrote:

> 3 or 5 November?
### en 2
Yes please, go ahead and order.
@S

Rosalie
@Q yachi@yongsheng.example
________________________________
From: Yachi Lien <yachi@yongsheng.example>
Sent: Monday, 12 October 2026 9:02:17 AM
To: Rosalie Venn <rosalie@venn.example>
Subject: Flowers

Shall I order?
### en 3
Done and dusted.
@S
Sent from Outlook for Mac
@Q yachi@yongsheng.example

From: Yachi Lien <yachi@yongsheng.example>
Date: Monday, 12 October 2026 at 9:02 am
To: Rosalie Venn <rosalie@venn.example>
Subject: Seating plan
Did you finish it?
### en 4
Team,

The venue asked for the final count by noon. We are at 46, with 3 vegetarians.
@S

Thanks for your patience,
Rosalie
### en 5
No objection from my side.
@S

Kind regards,
Dr Amos Wendell
Reader in Hydrology
School of Geography
@N

Working hours: I work part time, Mon to Wed. Please do not feel obliged to reply outside your own hours.
@Q rosalie@venn.example
From: Rosalie Venn <rosalie@venn.example>
Sent: 12 October 2026 09:02
To: Amos Wendell <amos@wendell.example>
Subject: Photo consent

Any objection?
### en 6
Comments inline.
@Q rosalie@venn.example

On Mon, Oct 12, 2026 at 9:02 AM Rosalie Venn <rosalie@venn.example> wrote:
> Can we use the hall?
@R
Yes, until 6.
@Q
> Is there parking?
@R
Only for coaches.
### de 1
Hallo zusammen,

der Termin bleibt bei 14 Uhr, Raum steht im Kalender.
@S

Beste Grüße

Wiebke Oltmann
Assistentin der Geschäftsleitung
Tel. +49 441 9988-77
@Q rosalie@venn.example
Am Mo., 12. Okt. 2026 um 09:02 Uhr schrieb Rosalie Venn <rosalie@venn.example>:

> Bleibt es bei 14 Uhr?
### de 2
Ja.
@S

Freundliche Grüsse
Reto
@Q rosalie@venn.example
Von: Rosalie Venn <rosalie@venn.example> 
Gesendet: Montag, 12. Oktober 2026 09:02
An: Reto Ammann <reto@ammann.example>
Betreff: RE: Offerte

Einverstanden?
### fr 1
Bonjour Rosalie,

C'est parfait pour nous, nous arriverons vers 10h.
@S

Belle journée à vous,
Gwenaëlle
@Q rosalie@venn.example
Le lundi 12 octobre 2026 à 09:02, Rosalie Venn <rosalie@venn.example> a écrit :

> 10h ?
### es 1
Buenas tardes,

Confirmo asistencia de dos personas.
@S

Saludos desde Bilbao,
Aitor Lasa
@Q rosalie@venn.example
El lun, 12 oct 2026 a las 9:02, Rosalie Venn (<rosalie@venn.example>) escribió:

> ¿Asistirán?
### it 1
Salve,
confermo due persone.
@S
Saluti da Trieste
Livia
@Q rosalie@venn.example
Da: Rosalie Venn <rosalie@venn.example>
Data: lunedì 12 ottobre 2026 09:02
A: Livia Cossutta <livia@cossutta.example>
Oggetto: Re: Cena

Quanti siete?
### pt 1
Olá Rosalie,

Duas pessoas, por favor.
@S

Beijinhos
Matilde
@Q rosalie@venn.example
Rosalie Venn <rosalie@venn.example> escreveu (segunda, 12/10/2026 à(s) 09:02):

> Quantas pessoas?
### nl 1
Dag Rosalie,

Wij komen met z'n tweeën.
@S

Hartelijks,
Maartje
@Q rosalie@venn.example
Van: Rosalie Venn <rosalie@venn.example>
Datum: maandag 12 oktober 2026 om 09:02
Aan: Maartje Blok <maartje@blok.example>
Onderwerp: Diner

Met hoeveel?
### pl 1
Dzień dobry,
będziemy we dwoje.
@S
Z pozdrowieniami
Halina Mróz
@Q rosalie@venn.example
Dnia 12 października 2026 09:02 Rosalie Venn <rosalie@venn.example> napisał(a):
> Ile osób?
### ru 1
Здравствуйте!
Нас будет двое.
@S
С уважением, Инна Лосева
@Q rosalie@venn.example
Понедельник, 12 октября 2026, 9:02 +03:00 от Rosalie Venn <rosalie@venn.example>:

> Сколько вас?
### sv 1
Vi blir två.
@S

Hälsningar från Luleå
Annika
@Q rosalie@venn.example
Den mån 12 okt. 2026 kl 09:02 skrev Rosalie Venn <rosalie@venn.example>:

> Hur många?
### tr 1
İki kişi geleceğiz.
@S

Sevgilerle,
Ebru
@Q rosalie@venn.example
Rosalie Venn <rosalie@venn.example>, 12 Eki 2026 Pzt, 09:02 tarihinde şunu yazdı:

> Kaç kişi?
### ja 1
ヴェン様

お世話になっております。二名で参加いたします。
当日はよろしくお願いいたします。
@S

───────────────
永昇株式会社
広報室　小比類巻 歩
電話 092-111-2233
───────────────
@Q rosalie@venn.example
2026年10月12日(月) 9:02 Rosalie Venn <rosalie@venn.example>:

> 何名様ですか
### ko 1
두 명 참석합니다.
@S

감사합니다.
노은채 드림
@Q rosalie@venn.example
2026년 10월 12일 (월) 오전 9:02, Rosalie Venn <rosalie@venn.example>님이 작성:

> 몇 분 오시나요?
### hu 1
Ketten megyünk.
@S

Szép napot!
Zsófi
@Q rosalie@venn.example
Rosalie Venn <rosalie@venn.example> ezt írta (időpont: 2026. okt. 12., H, 9:02):

> Hányan jönnek?
`
