// How mails in traditional Chinese close, whatever program wrote them. Format: see ../read-replies.ts. All people are invented.

export const LETTERS_TRADITIONAL_CHINESE = `
### formal tw closing | 陳建宏 <jh.chen@gaoshan.example>
李小姐 您好：

附件為修改後之合約，敬請 查照。
@S
敬祝 商祺

陳建宏 敬上
高山貿易股份有限公司
統一編號：12345678
行動電話：0912-345-678
LINE ID：jhchen88
### hong kong english mixed | Chan Tai Man <tm.chan@harbour.example>
Dear 王生,

已安排明日出貨, 請準備收貨。
@S
Thanks & Regards,
David Chan 陳大文
Harbour Logistics Ltd. 海港物流有限公司
Tel: 2345 6789 | Fax: 2345 6780
@Q wong@victoria.example
From: Wong Siu Ming <wong@victoria.example>
Sent: Thursday, March 5, 2026 2:02 PM
To: Chan Tai Man <tm.chan@harbour.example>
Subject: 出貨

請問何時出貨?
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
### zh-Hant hk | Kelvin Tsang <kelvin@tsang.example>
鄭小姐：

貨品已於昨日寄出，煩請查收。
@S

此致
曾健明 Kelvin Tsang
營業經理
@Q cheng@hsinyi.example
From: 鄭雅文 <cheng@hsinyi.example>
Sent: Thursday, 3 September 2026 10:12
To: Kelvin Tsang <kelvin@tsang.example>
Subject: 出貨

請問何時出貨？
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
### zh-hant signature card
附件為最新報價，請查收。
@S

順頌 商祺

卓慧敏 Amy Cho
國外業務部 專員
宏遠精機股份有限公司
TEL: 886-4-2358-1234 #317
FAX: 886-4-2358-1235
@Q lokyin@harbourline.example
卓樂賢 <lokyin@harbourline.example> 於 2026年4月13日 週一 下午4:40 寫道：

> 請報價
### hk bilingual
Noted with thanks. 已收到，謝謝。
@S

Regards,
Kitty Fong 方潔儀
Lion Peak Logistics Ltd. 獅峰物流有限公司
Tel 2369 1234 ext 16
@Q ronald@seaview.example
From: Ronald Yip <ronald@seaview.example>
Sent: Monday, June 1, 2026 8:05 AM
To: Kitty Fong
Subject: SO

Please release SO.
### zh-hant reply
方經理您好，

規格書已更新為 V2.1，主要修改第五章。
再麻煩您確認，謝謝！
@S

敬祝 順心

葉芷晴 Judy Yeh
晶達電子股份有限公司
產品企劃部
(03)578-1234 #6021
judy.yeh@jingda.example
@Q fang@yuanda.example
寄件者: 方國倫 <fang@yuanda.example>
寄件日期: 2026年7月7日 上午 11:20
收件者: Judy Yeh (葉芷晴) <judy.yeh@jingda.example>
主旨: RE: 規格

請更新規格。
### signed by family and title zh-hant
同意，請進行。
@S

李副總
@Q peichun.lin@hsinmei.example
寄件者: 林佩君 <peichun.lin@hsinmei.example>
寄件日期: 2026年5月14日 上午 09:31
收件者: 李建成 <jc.lee@hsinmei.example>
主旨: FW: 採購

請核示。

寄件者: 王大衛 <david.wang@chenyi.example>
寄件日期: 2026年5月13日 下午 05:02
收件者: 林佩君 <peichun.lin@hsinmei.example>
主旨: 採購

報價如附。
### zh-hant airline | 客服 <cs@islandair.example>
親愛的旅客您好：

您的退票申請已受理，款項將於 14 個工作天內退回原信用卡。

@S
島嶼航空 客戶服務部 敬上
@N
※此為系統自動發送信件，請勿直接回覆。
`
