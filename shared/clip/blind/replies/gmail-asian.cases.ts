// Replies of Gmail in languages of Asia. Format: see ../read-replies.ts. All people are invented.

export const GMAIL_ASIAN = `
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
### gmail zh-hk
好呀，聽日見。
@Q wong@victoria.example
Wong Siu Ming <wong@victoria.example> 於 2026年3月5日週四 下午2:02寫道：

> 聽日 lunch?
### gmail he
שלום דנה,
קיבלתי, תודה.
@S
בברכה,
יוסי
@Q dana@galil-print.example
‫בתאריך יום ד׳, 4 בפבר׳ 2026 ב-9:17 מאת ‪Dana Peretz‬‏ <‪dana@galil-print.example‬‏>:‬

> קיבלת?
### gmail ar
مرحبا سامر،
تم استلام الملف.
@S
مع خالص التحية
ليلى
@Q samer@wadi-trade.example
في الأربعاء، 4 فبراير 2026 في 9:17 ص تمت كتابة ما يلي بواسطة ‪Samer Haddad‬‏ <‪samer@wadi-trade.example‬‏>:‬

> هل استلمت الملف؟
### gmail vi
Chào anh,
Em đã nhận được báo giá.
@S
Trân trọng,
Nguyễn Thu Trang
@Q hung@sonhai.example
Vào Th 4, 4 thg 2, 2026 vào lúc 09:17 Phạm Hùng <hung@sonhai.example>
đã viết:

> Em nhận được báo giá chưa?
### gmail th
สวัสดีค่ะ ได้รับเอกสารแล้วนะคะ
@S
ขอบคุณค่ะ
พิมพ์ชนก
@Q anan@siamparts.example
ในวันที่ พ. 4 ก.พ. 2026 เวลา 09:17 Anan Wong <anan@siamparts.example> เขียนว่า:

> ได้รับเอกสารหรือยังครับ
### gmail id
Selamat pagi Pak Dedi,
barang sudah kami terima.
@S
Hormat kami,
Ratna
@Q dedi@majujaya.example
Pada Rab, 4 Feb 2026 pukul 09.17 Dedi Gunawan <dedi@majujaya.example> menulis:

> Apakah barang sudah diterima?
### gmail ko
안녕하세요, 확인했습니다.
@S
감사합니다.
박서준 드림
@Q jh.kim@hangang.example
2026년 2월 4일 (수) 오전 9:17, 김지현 <jh.kim@hangang.example>님이 작성:

> 확인 부탁드립니다.
### gmail ja
お世話になっております。
承知いたしました。
@S
よろしくお願いいたします。
高田
@Q m.ogawa@fujimisangyo.example
2026年2月4日(水) 9:17 小川 真理 <m.ogawa@fujimisangyo.example>:

> ご確認ください。
### zh-hant gmail
了解，謝謝通知。
@S

書豪
@Q mina.lin@shanhai.example
林米娜 <mina.lin@shanhai.example> 於 2026年2月4日週三 上午9:17寫道：

> 明日會議取消。
### zh gmail
没问题，下周一见。
@Q liuyang@beichen.example
刘洋 <liuyang@beichen.example> 于2026年2月4日周三 09:17写道：

> 下周一行吗？
### gmail vi | Lê Thu Hà <ha.le@sonthuy.example>
Chào anh Quân,

Bên em đã nhận được hàng. Cảm ơn anh.
@S

Trân trọng,
Lê Thu Hà
Phòng Kinh doanh
@Q quan@haiphong.example
Vào Th 5, 3 thg 9, 2026 vào lúc 10:12 Phạm Quân <quan@haiphong.example> đã viết:

> Hàng đã giao hôm qua.
### gmail id | Wulan Sari <wulan@bambu.example>
Selamat siang Pak Adi,

Barang sudah kami kirim pagi ini.
@S

Hormat kami,
Wulan Sari
@Q adi@jati.example
Pada tanggal Kam, 3 Sep 2026 pukul 10.12 Adi Wijaya <adi@jati.example> menulis:

> Kapan barang dikirim?
### gmail th
เรียบร้อยแล้วค่ะ ขอบคุณค่ะ
@Q nop@siam.example
ในวันที่ พฤ. 3 ก.ย. 2026 เวลา 10:12 นพดล ใจดี <nop@siam.example> เขียนว่า:

> ส่งเอกสารให้แล้วครับ
### ios ja with gmail account
お世話になっております。
見積書、確かに受け取りました。
金曜までにお返事いたします。
@N
iPhoneから送信
@Q shibata@kawazoe.example
2026/09/03 10:12、柴田 真一 <shibata@kawazoe.example>のメール:

> 見積書をお送りします。
### gmail android ja
了解しました。
では明日15時に伺います。
@Q mori@kitahama.example
2026年9月3日(木) 10:12 森 恵子 <mori@kitahama.example>:

> 明日のご都合はいかがでしょうか。
### gmail android ko
감사합니다. 그 날짜로 진행해 주세요.
@Q jhlim@narae.example
2026년 9월 3일 (목) 오전 10:12, 임재현 <jhlim@narae.example>님이 작성:

> 9월 14일 어떠세요?
### gmail android zh-Hant
收到，謝謝，週五前回覆您。
@Q cheng@hsinyi.example
鄭雅文 <cheng@hsinyi.example> 於 2026年9月3日 週四 上午10:12寫道：

> 請查收報價單。
### he gmail new
מעולה, תודה!
@Q noa@yain.example
‫בתאריך יום ב׳, 13 באפר׳ 2026 ב-16:40 מאת ‪Noa Katz‬‏ <‪noa@yain.example‬‏>:‬

> שלחתי את ההזמנה
### gmail zh no space
下周二可以。
@Q shenjia@ruitong.example
沈佳 <shenjia@ruitong.example> 于 2026年6月1日周一 上午8:05写道：
> 下周二来吗？
### gmail zh wrapped
可以，资料我今天补齐。
@S

何岩
@Q shenjia.overseas@ruitong-international.example
沈佳 <shenjia.overseas@ruitong-international.example> 于2026年6月1日周一
08:05写道：

> 资料齐了吗？
### gmail en ui zh
明白，谢谢提醒。
@Q shenjia@ruitong.example
On Mon, Jun 1, 2026 at 8:05 AM 沈佳 <shenjia@ruitong.example> wrote:

> 记得带证件
### gmail mobile ja
はい、大丈夫です
@Q mori@insatsu.example
2026年6月1日(月) 8:05 森 彩 <mori@insatsu.example>:

> 大丈夫ですか
### fa gmail
سلام، دریافت شد.
@S
با احترام
مریم
@Q reza@chapkhane.example
در تاریخ دوشنبه ۱ ژوئن ۲۰۲۶،‏ ۸:۰۵ Reza Karimi <reza@chapkhane.example> نوشت:

> دریافت شد؟
### hi gmail
धन्यवाद, मिल गया।
@Q anil@chhapai.example
सोम, 1 जून 2026 को 8:05 am बजे को Anil Gupta <anil@chhapai.example> ने लिखा:

> मिला?
### zh-hant gmail mobile
可以喔，約三點
@Q fang@yuanda.example
方國倫 <fang@yuanda.example> 於 2026年7月7日 週二 11:20 寫道：

> 下午方便嗎？
### he gmail
תודה, קיבלתי.
@Q tom@krane.example
‫בתאריך יום ד׳, 12 באוג׳ 2026 ב-16:05 מאת ‪Tom Kranich‬‏ <‪tom@krane.example‬‏>:‬

> קיבלת?
### ar gmail
شكرا، وصل الملف.
@Q tom@krane.example
في الأربعاء، 12 أغسطس 2026 في 4:05 م تمت كتابة ما يلي بواسطة Tom Kranich <tom@krane.example>:

> هل وصل الملف؟
### hi gmail
धन्यवाद, मिल गया।
@Q tom@krane.example
बुध, 12 अग॰ 2026 को 4:05 pm बजे को Tom Kranich <tom@krane.example> ने लिखा:

> फ़ाइल मिली?
### ko gmail web | 윤가람 <garam@solbit.example>
안녕하세요, 솔빛디자인 윤가람입니다.
시안 수정해서 다시 보내드립니다.
@S

감사합니다.
윤가람 드림
@Q tom@krane.example
2026년 8월 12일 (수) 오후 4:05, Tom Kranich <tom@krane.example>님이 작성:

> 수정 부탁드려요.
### gmail ar
تم الاستلام، شكرا.
@Q tom@acme.example
في الخميس، 5 مارس 2026 في 2:02 م تمت كتابة ما يلي بواسطة Tom Bell <tom@acme.example>:

> مرفق العرض.
### gmail he
מצוין, תודה.
@Q tom@acme.example
‫בתאריך יום ה׳, 5 במרץ 2026 ב-14:02 מאת ‪Tom Bell‬‏ <‪tom@acme.example‬‏>:‬

> מצורפת ההצעה.
### gmail vi
Vâng, tôi đồng ý.
@Q tom@acme.example
Vào Th 5, 5 thg 3, 2026 vào lúc 14:02 Tom Bell <tom@acme.example> đã viết:

> Anh xem giúp.
### gmail th
ตกลงครับ
@Q tom@acme.example
ในวันที่ พฤ. 5 มี.ค. 2026 เวลา 14:02 Tom Bell <tom@acme.example> เขียนว่า:

> ยืนยันไหม
### gmail id
Baik, terima kasih.
@Q tom@acme.example
Pada tanggal Kam, 5 Mar 2026 pukul 14.02 Tom Bell <tom@acme.example> menulis:

> Mohon dicek.
### gmail ja
承知しました。よろしくお願いいたします。
@Q tom@acme.example
2026年3月5日(木) 14:02 Tom Bell <tom@acme.example>:

> 資料をお送りします。
### gmail ko
감사합니다. 내일 뵙겠습니다.
@Q tom@acme.example
2026년 3월 5일 (목) 오후 2:02, Tom Bell <tom@acme.example>님이 작성:

> 내일 회의 가능하신가요?
`
