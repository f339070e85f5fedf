// Replies written in Asia: portals, house mail and phones. Format: see ../read-replies.ts. All people are invented.

export const WEBMAILS_ASIA = `
### outlook ja | 村井 裕子 <murai@nagaoka-seiki.example>
株式会社アオバ商事
営業部　川西様

お世話になっております。長岡精機の村井です。

図面を受領いたしました。見積は15日までに提出いたします。

@S
何卒よろしくお願い申し上げます。

***************************
長岡精機株式会社
営業二課　村井 裕子
〒940-0000 新潟県長岡市緑町1-2-3
TEL 0258-55-0142（直通）
FAX 0258-55-0143
***************************
@Q
From: 川西 亮 <kawanishi@aobashoji.example>
Sent: Tuesday, May 12, 2026 10:14 AM
To: 村井 裕子 <murai@nagaoka-seiki.example>
Subject: 図面送付の件

図面をお送りします。
### becky jp 2
中野です。

了解しました。10時に伺います。

@Q
On Tue, 12 May 2026 10:14:09 +0900
Hiroshi Ueda <ueda@uedaprint.example> wrote:

> 明日10時でいかがでしょうか。
### yahoo jp
ありがとうございます！
楽しみにしています。

@S
ゆき
@Q

----- Original Message -----
差出人: "高木 美咲" <takagi@mail.example>
宛先: "ゆき" <yuki@mail.example>
日時: 2026/05/12 火 10:14
件名: 同窓会

会場が決まりました。
### naver ko | 이도현 <dh.lee@hanbitlaw.example>
안녕하세요, 이도현 변호사입니다.

서면 초안 송부드립니다. 수정하실 부분 있으면 목요일까지 알려주시기 바랍니다.

@S
감사합니다.

법무법인 한빛
변호사 이도현
T. 02-555-0142 (내선 31)
@Q

-----Original Message-----
From: "박수진"<sj.park@client.example>
To: <dh.lee@hanbitlaw.example>;
Cc:
Sent: 2026-05-12 (화) 10:14:09 (GMT+09:00)
Subject: 서면 문의

언제 받을 수 있을까요?
### daum ko
네 토요일에 뵐게요~

@S
지은
@Q
--------- 원본 메일 ---------
보낸사람: 최미란 <miran@mail.example>
받는사람: 지은 <jieun@mail.example>
날짜: 26.05.12 10:14 GMT +0900
제목: 토요일

토요일 어때?
### zh 企业微信邮箱 | 高远 <gaoyuan@lanhai-log.example>
王经理好，

柜子已经提了，预计今晚到堆场，照片见附件。

@S
高远
操作部
蓝海国际物流
电话：0532-8555 0142 转 816
@Q

发件人：王倩 <wangqian@huamei.example>
发送时间：2026-05-12 10:14
收件人：高远 <gaoyuan@lanhai-log.example>
主题：柜子

柜子提了吗？
### zh 钉邮 手机
好，按这个办

@S
发自我的钉钉邮箱
@Q
------------------------------------------------------------------
发件人：沈洁<shenjie@zhongke.example>
日　期：2026年05月12日 10:14:09
收件人：魏强<weiqiang@zhongke.example>
主　题：排班

排班见附件，请批示。
### zh 新浪
收到了，谢谢老师。
@S
学生：何佳
@Q
----- 原始邮件 -----
发件人：刘教授 <liu@univ.example>
收件人：<hejia@youxiang.example>
主题：论文修改
日期：2026年05月12日 10点14分

第三章请再改一改。
### zh 网易大师 安卓 | 邓敏 <dengmin@xinhe.example>
邓总已同意，可以签。

@S
| |
邓敏
|
|
dengmin@xinhe.example
|
签名由网易邮箱大师定制
@Q
在2026年05月12日 10:14，赵磊<zhaolei@bokai.example> 写道：
合同能签吗？
### zh foxmail en | Fang Jing <fangjing@dongrun.example>
Dear Mr. Haddad,

The goods will be loaded on the 18th. Please arrange the balance payment before that.

@S
Best regards,

Fang Jing (Ms.)
Export Dept.
Dongrun Hardware Co., Ltd.
Tel: +86-574-8555-0142 ext. 806   Mob/WhatsApp: +86 138 5550 1423
@Q
 
From: Karim Haddad
Date: 2026-05-12 10:14
To: Fang Jing
Subject: Re: PI 26-0512
When do you load?
### zht gmail app
OK 我這邊沒問題喔

@S
從我的 iPhone 傳送
@Q
> 葉書豪 <yeh@studio.example> 於 2026年5月12日 上午10:14 寫道：
> 
> ﻿週三可以嗎？
### zht outlook | 蔡明哲 <mztsai@jinghong.example>
許副理 您好：

樣品已於今日寄出，黑貓單號 9055-5014-2233，請查收。

如有任何問題，請隨時與我聯繫，謝謝！

@S
Best Regards,
蔡明哲 Ming-Che Tsai
景弘精密股份有限公司｜業務二部
電話 04-2355-0142 #218｜手機 0912-555-014
LINE ID: mztsai88
@Q
寄件者: 許雅雯 <ywhsu@topcell.example> 
寄件日期: 2026年5月12日 上午 10:14
收件者: 蔡明哲 <mztsai@jinghong.example>
主旨: RE: 樣品

請問樣品寄了嗎？
### hk bilingual | Ivy Cheung <ivy.cheung@harbourprop.example>
Dear Mr Fong,

The tenancy agreement is ready for signing. Please let us know when you would be free this week.

@S
Thanks & Regards,
Ivy Cheung 張穎兒
Senior Property Consultant 高級物業顧問 (S-555014)
Harbour Property Agency Ltd 海港物業代理有限公司
T 2555 0142 | M 9555 0142 | F 2555 0143
### vi gmail | Trần Quốc Bảo <bao.tran@gomsu.example>
Chào chị Linh,

Bên em đã đóng thùng xong, thứ Tư xe lấy hàng. Chị kiểm tra giúp em danh sách đóng gói nhé.

@S
Em Bảo
0905 550 142
@Q linh.pham@export.example
Vào Th 3, 12 thg 5, 2026 vào lúc 10:14 Linh Phạm <linh.pham@export.example> đã viết:

> Hàng xong chưa em?
### id yahoo
Siap pak, besok pagi saya antar.

@S
Salam,
Joko
@Q agus@toko.example

Pada Selasa, 12 Mei 2026 pukul 10.14.09 WIB, Agus Salim <agus@toko.example> menulis:  
 
 Besok bisa diantar?
### th outlook
เรียน คุณสมชาย

ได้รับเอกสารแล้วค่ะ จะดำเนินการภายในวันศุกร์

@S
ขอแสดงความนับถือ
วรรณา ใจดี
เจ้าหน้าที่บัญชี
@Q
จาก: สมชาย รักงาน <somchai@ngan.example>
ส่ง: วันอังคารที่ 12 พฤษภาคม 2026 10:14
ถึง: วรรณา ใจดี <wanna@baanchee.example>
เรื่อง: เอกสาร

ได้รับหรือยังครับ
`
