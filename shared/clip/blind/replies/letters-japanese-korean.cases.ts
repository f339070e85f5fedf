// How Japanese and Korean mails close, whatever program wrote them. Format: see ../read-replies.ts. All people are invented.

export const LETTERS_JAPANESE_KOREAN = `
### japanese boxed signature
見積書を添付いたしました。
ご確認のほどお願い申し上げます。
@S

━━━━━━━━━━━━━━━━━━━━
株式会社青葉製作所
営業部 第二課
高田 翔（たかだ しょう）
〒980-0811 仙台市青葉区一番町1-2-3
TEL：022-221-3344（内線 215）
FAX：022-221-3345
E-mail：takada@aoba.example
━━━━━━━━━━━━━━━━━━━━
### korean signature
견적서 첨부드립니다.
@S

감사합니다.

박서준 과장
미래산업 주식회사 | 구매팀
Tel. 02-3456-7890 (내선 112)
H.P. 010-2345-6789
### ja with rule signature | 村井 さやか <murai@aoyagi.example>
いつもお世話になっております。青柳商会の村井です。

在庫を確認しましたところ、9月10日に入荷予定です。

@S

何卒よろしくお願い申し上げます。

＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊
青柳商会　営業課
村井 さやか
電話：052-555-0142（直通）
E-mail：murai@aoyagi.example
＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊
@Q tani@fujimori.example
-----Original Message-----
From: 谷 由紀 <tani@fujimori.example>
Sent: Thursday, September 3, 2026 10:12 AM
To: 村井 さやか <murai@aoyagi.example>
Subject: 在庫について

在庫はございますか。
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
### ja polite end without signature
お返事が遅くなり申し訳ございません。
ご提案の日程で問題ございません。
引き続きどうぞよろしくお願いいたします。
@Q tani@fujimori.example
2026年9月3日(木) 10:12 谷 由紀 <tani@fujimori.example>:

> 9月10日はいかがでしょうか。
### ja with ijou | 佐藤 美咲 <sato@aoba.example>
お疲れ様です。

下記の通り変更しました。
・会議室　３階Ａ
・開始時刻　15時

ご確認ください。
@S
以上、よろしくお願いいたします。

佐藤
### ja signature box | 桐谷 修 <kiriya@hinode-seisaku.example>
株式会社青空機器
松岡様

平素より大変お世話になっております。
日の出製作所の桐谷でございます。

ご注文の品は本日出荷いたしました。
今後ともよろしくお願い申し上げます。
@S

ーーーーーーーーーーーーーーーーーー
株式会社日の出製作所
営業部　桐谷　修（きりや おさむ）
大阪府大阪市西区新町1-2-3
電話 06-5555-0142
携帯 090-5555-0142
ーーーーーーーーーーーーーーーーーー
### ja star box
明日の打ち合わせは10時からでお願いします。
@S

☆━━━━━━━━━━━━━━━━━☆
森田デザイン事務所
森田 葵
https://morita-design.example
☆━━━━━━━━━━━━━━━━━☆
### ja square box | 西野 美咲 <nishino@hanae.example>
原稿を拝受しました。校正は来週お戻しします。
@S

◆◇◆◇◆◇◆◇◆◇◆◇◆◇
華恵出版 編集部
西野 美咲
nishino@hanae.example
◆◇◆◇◆◇◆◇◆◇◆◇◆◇
### ja casual
おつかれさま！資料みました。3ページ目の数字だけ直してもらえると助かります〜
@S

ゆみ
@Q m.matsuoka@aozora-kiki.example

2026年6月2日(火) 16:12 松岡 真理 <m.matsuoka@aozora-kiki.example>:

> 資料みてください
### ko jal budak | 강지호 <jiho@sori.example>
회의록 공유드립니다. 빠진 내용 있으면 추가해 주세요.

@S
잘 부탁드립니다.
강지호
### ja order confirm | 受注センター <order@shopmori.example>
ご注文ありがとうございます。

ご注文番号：M-20260708-14
お届け予定日：7月11日（土）午前中

またのご利用をお待ちしております。

@S
森の雑貨店
〒390-0811 長野県松本市中央1-2-3
TEL 0263-55-0142
`
