// Replies of Outlook and Notes in languages of Asia. Format: see ../read-replies.ts. All people are invented.

export const OUTLOOK_ASIAN = `
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
### outlook attribution zh on mac
照旧。
@Q wanglei@haichuan.example
发件人: 王磊 <wanglei@haichuan.example>
日期: 星期四, 2026年3月5日 14:02
收件人: 陈静 <chenjing@yunqiao.example>
主题: 例会

本周例会照旧吗？
### outlook he labels
מאושר.
@Q dana@galil-print.example
מאת: Dana Peretz <dana@galil-print.example> 
נשלח: יום רביעי 04 פברואר 2026 09:17
אל: Yossi Bar <yossi@carmel-books.example>
נושא: הצעת מחיר

נא לאשר.
### outlook ar labels
موافق.
@Q samer@wadi-trade.example
من: Samer Haddad <samer@wadi-trade.example> 
تم الإرسال: 04 فبراير 2026 09:17
إلى: Layla Nasser <layla@qasr.example>
الموضوع: عرض السعر

نرجو الموافقة.
### outlook ko labels
네, 진행해 주세요.
@Q jh.kim@hangang.example
보낸 사람: 김지현 <jh.kim@hangang.example> 
보낸 날짜: 2026년 2월 4일 수요일 오전 9:17
받는 사람: 박서준 <sj.park@mirae.example>
참조: 구매팀
제목: 견적서

견적서 보냅니다.
### outlook ja labels
了解しました。
@Q m.ogawa@fujimisangyo.example
差出人: 小川 真理 <m.ogawa@fujimisangyo.example> 
送信日時: 2026年2月4日 9:17
宛先: 高田 翔 <takada@aoba.example>
件名: 見積の件

よろしくお願いします。
### outlook vi labels
Em đồng ý ạ.
@Q hung@sonhai.example
Từ: Phạm Hùng <hung@sonhai.example>
Đã gửi: Thứ Tư, 4 Tháng Hai 2026 9:17 SA
Đến: Nguyễn Thu Trang <trang@minhphat.example>
Chủ đề: Báo giá

Em xem giúp anh.
### zh-hant outlook
您好，

交期確認為三月中。
@S

敬祝 商祺
張書豪
業務部 副理
電話：(02) 2709-3318 分機 215
@Q mina.lin@shanhai.example
寄件者: 林米娜 <mina.lin@shanhai.example> 
寄件日期: 2026年2月4日 上午 09:17
收件者: 張書豪 <sh.chang@jingda.example>
副本: 採購課
主旨: RE: 交期

請確認交期。
### outlook ko | 배성호 <sh.bae@daehan.example>
안녕하세요, 대한기공 배성호입니다.

요청하신 도면 보내드립니다. 검토 부탁드립니다.
@S

감사합니다.
배성호 드림

배성호 과장 | 설계팀
대한기공(주)
T. 031-555-0142
@Q park@narae.example
From: 박은지 <park@narae.example>
Sent: Thursday, September 3, 2026 10:12 AM
To: 배성호 <sh.bae@daehan.example>
Subject: 도면 요청

도면 부탁드립니다.
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
### outlook zh-hans desktop | 邓晓燕 <dengxy@lvzhou.example>
孟工：

图纸第3页的尺寸已改，请再核对一下。
@S

邓晓燕
结构部
绿洲重工有限公司
0531-8899 1234 转 612
@Q mengtao@hengli.example
发件人: 孟涛 [mailto:mengtao@hengli.example] 
发送时间: 2026年4月13日 16:40
收件人: 邓晓燕 <dengxy@lvzhou.example>
抄送: 'pangu@hengli.example'
主题: 答复: 图纸

尺寸不对。
### ja outlook polite
お世話になっております。
北商事の梶原です。

ご連絡ありがとうございます。木曜の15時でお願いいたします。
@S

*************************
北商事株式会社　営業一課
梶原　誠
TEL 011-222-3344（直通）
Mail kajiwara@kita.example
*************************
@Q horie@minato.example
From: 堀江 由衣 <horie@minato.example>
Sent: Monday, April 13, 2026 4:40 PM
To: 梶原 誠 <kajiwara@kita.example>
Subject: 打合せの件

木曜はいかがでしょうか。
### ko outlook
확인 후 회신드리겠습니다.
@S

최유진 드림
영업2팀 대리
한빛전자㈜
T. 031-222-3344 (내선 207)
@Q
From: 오세훈
Sent: Monday, April 13, 2026 4:40 PM
To: 최유진
Subject: RE: 납기 문의

납기 확인 부탁드립니다.
### ar outlook
شكرا لكم، تم الاعتماد.
@S

مع أطيب التحيات
هند العلي
@Q omar@bahr.example
من: Omar Saleh <omar@bahr.example>
تاريخ: الاثنين، 13 أبريل 2026 في 4:40 م
إلى: Hind Alali <hind@noor.example>
الموضوع: اعتماد

نرجو الاعتماد
### th outlook
รับทราบค่ะ จะดำเนินการให้
@S

ขอแสดงความนับถือ
สุดา ใจดี
ฝ่ายจัดซื้อ
@Q anan@siamparts.example
จาก: Anan Wong <anan@siamparts.example>
ส่ง: 13 เมษายน 2569 16:40
ถึง: Suda Jaidee <suda@thaifood.example>
เรื่อง: ใบเสนอราคา

ส่งใบเสนอราคามาแล้วครับ
### outlook mac zh
没问题，周五前给您。
@Q shenjia@ruitong.example
发件人: 沈佳 <shenjia@ruitong.example>
日期: 2026年6月1日 星期一 08:05
收件人: 何岩 <heyan@taihe.example>
主题: 交付

周五前能交付吗？
### outlook zh with signature and wish
沈总：

样机已调试完成，视频见网盘链接。
链接：https://pan.example/s/1abcD 提取码：8k2m
@S

此致
敬礼！

何岩
泰和自动化设备（苏州）有限公司
研发部 电气工程师
M：+86 138 6200 1122
T：0512-6277 8899-8123
@Q shenjia@ruitong.example
发件人: 沈佳 <shenjia@ruitong.example> 
发送时间: 2026年6月1日 8:05
收件人: 何岩 <heyan@taihe.example>
主题: 样机

样机进度？
### outlook zh-tw
邱小姐您好：

    樣品今日寄出，快遞單號 78123。

@S
Best Regards,
沈家豪 Howard Shen
聯發精密工業股份有限公司 業務部 經理
Tel: 02-8226-1234 Ext. 158
Mobile: 0933-123-456
@Q chiu@lianfa.example
-----Original Message-----
From: 邱雅雯 [mailto:chiu@lianfa.example]
Sent: Monday, June 01, 2026 8:05 AM
To: 沈家豪
Subject: 樣品

樣品寄出了嗎？
### outlook zh-tw labels
好的，沒問題。
@Q chiu@lianfa.example
寄件者： 邱雅雯 <chiu@lianfa.example> 
已傳送： 2026年6月1日 上午 08:05
收件者： 沈家豪 <howard@lianfa.example>
主旨： 請款

請款單請簽核。
### zh-hk outlook
Please see attached revised quotation.
@S

Thanks & regards,

Jacky Lau 劉子健
Senior Merchandiser
Golden Reef Ltd. 金礁有限公司
Unit 1203, 12/F, Tower 2, Kwun Tong, Kowloon
T: (852) 2345 1234 ext 203   F: (852) 2345 1235
@Q d.moss@greyfield.example
From: Dora Moss [mailto:d.moss@greyfield.example]
Sent: Tuesday, July 07, 2026 11:20 AM
To: 'Jacky Lau'
Cc: sample@goldenreef.example
Subject: RE: Quotation

Please revise.
### notes zh
同意。
@Q
发件人:	李蔚/华宇
收件人:	秦朗/泰和@泰和
日期:	2026/07/07 11:20
主题:	审批

请批示。
### zh lotus stamp
请按附件修改。
@Q
李蔚---2026/07/07 11:20:08---请修改
### ja outlook | 水谷 遥 <mizutani@hinode.example>
お世話になっております。日の出印刷の水谷です。

校正紙を拝見しました。問題ございませんので、このまま進めてください。
@S

どうぞよろしくお願いいたします。

-----------------------------
日の出印刷株式会社
制作部　水谷 遥
〒600-8001 京都市下京区1-2-3
TEL 075-555-0142
-----------------------------
@Q tom@krane.example
From: Tom Kranich <tom@krane.example>
Sent: Wednesday, August 12, 2026 4:05 PM
To: 水谷 遥 <mizutani@hinode.example>
Subject: 校正

ご確認ください。
### vi outlook | Ngô Bảo Châu <chau@minhlong.example>
Dear anh Tom,

Em gửi anh báo giá mới nhất.
@S

Thanks & Best regards,
Ngô Bảo Châu (Ms.)
Sales Executive
@Q tom@krane.example
From: Tom Kranich <tom@krane.example>
Sent: Wednesday, August 12, 2026 4:05 PM
To: Ngô Bảo Châu <chau@minhlong.example>
Subject: báo giá

Gửi anh báo giá.
### outlook ja | 鈴木 一郎 <suzuki@yamanami.example>
ベル様

お世話になっております。
見積書を拝受いたしました。来週までに回答いたします。
@S
よろしくお願いいたします。

---------------------------------
山並製作所株式会社
営業部 課長
鈴木 一郎
TEL 03-1234-5678（内線 210）
---------------------------------
@Q tom@acme.example
差出人: Tom Bell <tom@acme.example> 
送信日時: 2026年3月5日 14:02
宛先: 鈴木 一郎 <suzuki@yamanami.example>
件名: 見積書

見積書を送ります。
### outlook ko | 김민준 <minjun@hanbit.example>
안녕하세요.

요청하신 자료를 첨부합니다.
@S
감사합니다.
김민준 드림

한빛전자㈜ 영업팀 과장
전화 02-1234-5678 (내선 12)
@Q tom@acme.example
보낸 사람: Tom Bell <tom@acme.example> 
보낸 날짜: 2026년 3월 5일 목요일 오후 2:02
받는 사람: 김민준 <minjun@hanbit.example>
제목: 자료 요청

자료 부탁드립니다.
### outlook ja desktop | 松岡 真理 <m.matsuoka@aozora-kiki.example>
田所様

お世話になっております。青空機器の松岡です。

ご依頼の図面をお送りいたします。ご確認のほどよろしくお願いいたします。
@S

――――――――――――――――
青空機器株式会社
営業第二課　松岡 真理
〒460-0008 愛知県名古屋市中区栄3-1-1
TEL 052-555-0142／FAX 052-555-0143
――――――――――――――――
@Q tadokoro@minato-kogyo.example
From: 田所 健 <tadokoro@minato-kogyo.example> 
Sent: Thursday, May 14, 2026 9:31 AM
To: 松岡 真理 <m.matsuoka@aozora-kiki.example>
Subject: 図面の件

図面をお願いします。
### ko outlook korean names
수정본 첨부합니다.
@S

배수진 대리
@Q
보낸 사람: 최민호
보낸 날짜: 2026년 7월 8일 수요일 오전 8:40
받는 사람: 배수진 <sujin.bae@onnuri.example>
참조: 마케팅팀
제목: FW: 수정 요청

<choi@haneul.example> 수정 부탁드립니다.
`
