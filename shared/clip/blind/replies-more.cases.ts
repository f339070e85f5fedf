// A second set, written after the first was read: other endings, other layouts. Format: see read-replies.ts.

export const MORE_REPLIES = `
### signature names company first | Sarah Quinn <s.quinn@tidewater.example>
The revised drawings are in the shared folder.
@S
Tidewater Marine Ltd
Unit 4, Pier Road, Cork
Sarah Quinn
Naval Architect
+353 21 430 1234
@Q tom@acme.example
On Thu 5 Mar 2026 at 14:02, Tom Bell <tom@acme.example> wrote:
> Any news on the drawings?
### thanks only
Received, all good here.
Thanks!
@Q tom@acme.example
On 3/5/26 2:02 PM, Tom Bell <tom@acme.example> wrote:
> Package shipped.
### gmail de with quote after sig | Lena Vogt <lena@kranich.example>
Wir liefern am Freitag.
@S
-- 
Lena Vogt
Kranich Logistik GmbH
Tel. 030 901820
@Q tom@acme.example
Am Do., 5. März 2026 um 14:02 Uhr schrieb Tom Bell <tom@acme.example>:
> Wann liefern Sie?
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
### interleaved fr
@Q
Le 05/03/2026 à 14:02, Tom Bell a écrit :
> Quel jour ?
@R
Mardi.
@Q
> À quelle heure ?
@R
À dix heures.
@S

Élodie
### iphone es forward
Te reenvío esto.
@S
Enviado desde mi iPhone
@F tom@acme.example
Inicio del mensaje reenviado:

> De: Tom Bell <tom@acme.example>
> Fecha: 5 de marzo de 2026, 14:02:11 CET
> Para: Lucía Fernández <lucia@olivar.example>
> Asunto: Presupuesto
> 
> Adjunto presupuesto.
### it forward block
Ti giro la richiesta.
@F tom@acme.example
---------- Messaggio inoltrato ---------
Da: Tom Bell <tom@acme.example>
Date: gio 5 mar 2026 alle ore 14:02
Subject: Richiesta
To: <marco@vetro.example>

Vorrei un preventivo.
### pt forward
Para conhecimento.
@F tom@acme.example
---------- Mensagem encaminhada ---------
De: Tom Bell <tom@acme.example>
Data: qui., 5 de mar. de 2026 14:02
Assunto: Prazo
Para: <bia@lagoa.example>

Qual é o prazo?
### ru forward
Посмотрите, пожалуйста.
@F tom@acme.example
---------- Пересылаемое сообщение ----------
От: Tom Bell <tom@acme.example>
Дата: чт, 5 мар. 2026 г. в 14:02
Тема: Вопрос
Кому: <anna@bereza.example>

Когда поставка?
### ko forward
확인 부탁드립니다.
@F tom@acme.example
---------- 전달된 메일 ----------
보낸 사람: Tom Bell <tom@acme.example>
날짜: 2026년 3월 5일 (목) 오후 2:02
제목: 문의
받는 사람: <minjun@hanbit.example>

문의드립니다.
### ja forward outlook
転送します。ご確認ください。
@F tom@acme.example
---------- 転送メッセージ ----------
差出人: Tom Bell <tom@acme.example>
日付: 2026年3月5日(木) 14:02
件名: 問い合わせ
宛先: <suzuki@yamanami.example>

納期を教えてください。
### ja with ijou | 佐藤 美咲 <sato@aoba.example>
お疲れ様です。

下記の通り変更しました。
・会議室　３階Ａ
・開始時刻　15時

ご確認ください。
@S
以上、よろしくお願いいたします。

佐藤
### nl interleaved
Hoi Tom,
@Q tom@acme.example
Op 5-3-2026 om 14:02 schreef Tom Bell <tom@acme.example>:
> Kun je maandag?
@R
Nee, dinsdag wel.
### sv apple
Ja, gärna.
@Q tom@acme.example
> 5 mars 2026 kl. 14:02 skrev Tom Bell <tom@acme.example>:
> 
> Fika?
### no gmail
Helt greit.
@Q tom@acme.example
tor. 5. mars 2026 kl. 14:02 skrev Tom Bell <tom@acme.example>:

> Kan vi flytte møtet?
### fi apple
Kyllä.
@S
Lähetetty iPhonesta
@Q tom@acme.example
> Tom Bell <tom@acme.example> kirjoitti 5.3.2026 kello 14.02:
> 
> Tuletko?
### pl apple
Tak, będę.
@S
Wysłane z iPhone'a
@Q tom@acme.example
> Wiadomość napisana przez Tom Bell <tom@acme.example> w dniu 05.03.2026, o godz. 14:02:
> 
> Będziesz?
### cs seznam
Ano, posílám.
@Q tom@acme.example
---------- Původní e-mail ----------
Od: Tom Bell <tom@acme.example>
Komu: petr@lipa.example
Datum: 5. 3. 2026 14:02:11
Předmět: Podklady

Pošlete podklady?
### ro yahoo
Da, mulțumesc.
@Q tom@acme.example
    Pe joi, 5 martie 2026 la 14:02:11 EET, Tom Bell <tom@acme.example> a scris:  
 
 Confirmați?
### el outlook
Ευχαριστώ πολύ.
@Q tom@acme.example
Από: Tom Bell <tom@acme.example> 
Στάλθηκε: Πέμπτη, 5 Μαρτίου 2026 14:02
Προς: Ελένη Γεωργίου <eleni@elia.example>
Θέμα: Προσφορά

Σας στέλνω.
### uk ukr.net
Дякую, погоджено.
@Q tom@acme.example
5 березня 2026, 14:02:11, від "Tom Bell" <tom@acme.example>:

Погодьте, будь ласка.
### vi outlook
Tôi đã nhận được.
@S
Trân trọng,
Nguyễn Văn An
@Q tom@acme.example
Từ: Tom Bell <tom@acme.example> 
Đã gửi: Thứ Năm, 5 tháng 3, 2026 14:02
Đến: Nguyễn Văn An <an@sen.example>
Chủ đề: Hợp đồng

Xin xem hợp đồng.
### id outlook
Sudah kami terima.
@S
Salam,
Budi
@Q tom@acme.example
Dari: Tom Bell <tom@acme.example> 
Dikirim: Kamis, 05 Maret 2026 14:02
Kepada: Budi Santoso <budi@melati.example>
Subjek: Faktur

Terlampir faktur.
### he outlook
קיבלתי, תודה.
@Q tom@acme.example
מאת: Tom Bell <tom@acme.example> 
נשלח: יום חמישי 05 מרץ 2026 14:02
אל: יעל לוי <yael@zayit.example>
נושא: חוזה

מצורף החוזה.
### ar outlook
تم، شكرا لك.
@Q tom@acme.example
من: Tom Bell <tom@acme.example> 
تم الإرسال: الخميس، 5 مارس 2026 14:02
إلى: أحمد حسن <ahmad@nakhl.example>
الموضوع: العقد

مرفق العقد.
### th outlook
ได้รับแล้วค่ะ ขอบคุณ
@Q tom@acme.example
จาก: Tom Bell <tom@acme.example> 
ส่ง: วันพฤหัสบดีที่ 5 มีนาคม 2026 14:02
ถึง: Somchai <somchai@bua.example>
เรื่อง: ใบเสนอราคา

โปรดดูไฟล์แนบ
### tr device
Olur.
@S
iPhone'umdan gönderildi
@Q tom@acme.example
> Tom Bell <tom@acme.example> şunları yazdı (5 Mar 2026 14:02):
> 
> Yarın olur mu?
### hu thunderbird
Igen, jó lesz.
@Q
2026. 03. 05. 14:02 keltezéssel, Tom Bell írta:
> Jó lesz így?
### motto in signature | Owen Price <owen@gwynedd.example>
I'll bring the samples on Monday.
@S
Owen Price
Gwynedd Wool
owen@gwynedd.example
"Warm since 1902"
### long card with bullets | Nadia Rahman <nadia@lotus.example>
Please use the attached PO template from now on.
@S
Warm regards,

Nadia Rahman
Assistant General Manager • Supply Chain
Lotus Exports Pvt. Ltd.
Plot 14, Sector 9, Gurugram 122001
M: +91 98765 43210 | E: nadia@lotus.example
@N
Please consider the environment before printing this email.
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
### zh lark phone
行，我来安排
@S
发自我的飞书
@Q wanglei@haichuan.example
王磊<wanglei@haichuan.example> 在 2026年3月5日 周四 14:02 写道：

安排一下车。
### zh outlook android
已读，没有问题。
@S
下载 Outlook for Android
@Q wanglei@haichuan.example
From: 王磊 <wanglei@haichuan.example>
Sent: Thursday, March 5, 2026 2:02:11 PM
To: 陈静 <chenjing@yunqiao.example>
Subject: 制度

请阅读新制度。
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
### tw polite closing | 林美玲 <meiling.lin@gaoshan.example>
附件已更新，再麻煩您確認，謝謝！
@S
Best Regards,
林美玲 Meiling Lin
採購部 Purchasing Dept.
高山貿易股份有限公司
Tel: 02-27208889 #1234
@Q cm.wang@beichen.example
From: 王志明 [mailto:cm.wang@beichen.example] 
Sent: Thursday, March 5, 2026 2:02 PM
To: 林美玲
Subject: 規格

請更新。
### tw line mail
可以喔
@Q cm.wang@beichen.example
王志明 <cm.wang@beichen.example> 於 2026/3/5 下午2:02 寫道：

> 改約週五？
### zh quoted in brackets
【回复】同意你的方案。
@Q
----------回复的邮件信息----------
发件人：王磊
发送时间：2026年3月5日 14:02
收件人：陈静
主题：方案
请回复。
`
