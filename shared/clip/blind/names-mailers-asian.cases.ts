// Invented names as address books, mail programs and directories of many countries write them.

/** The text | family | given | what else, as key=value. */
export const MAILER_ASIAN: readonly string[] = `
严立群 Leo|严|立群|alias=Leo
Leo Yan (严立群)|Yan|Leo|alias=严立群
Leo Yan/严立群|Yan|Leo|alias=严立群
Leo.Yan 严立群|Yan|Leo|alias=严立群
严立群(Leo Yan)|严|立群|alias=Leo Yan
严立群 ｜ Leo Yan|严|立群|alias=Leo Yan
严立群Leo Yan|严|立群|alias=Leo Yan
yanliqun(严立群)|严|立群
yanliqun 严立群|严|立群
严立群_Leo_华南|严|立群
[华南区]严立群|严|立群
华南区 严立群|严|立群
严立群（深圳）|严|立群
严立群-深圳-销售|严|立群
销售经理 严立群|严|立群|title=销售经理
销售经理-严立群|严|立群|title=销售经理
高级工程师严立群|严|立群|title=高级工程师
严立群 高级工程师|严|立群|title=高级工程师
联系人：严立群|严|立群
严立群 敬上|严|立群
严立群（代）|严|立群
外贸部 Leo 严立群|严|立群
财务-小严|严|
严小姐|严||title=小姐
严立群经理（采购部）|严|立群|dept=采购部
欧阳立群 Leo|欧阳|立群|alias=Leo
上官小姐|上官||title=小姐
尉迟总|尉迟||title=总
严厂长|严||title=厂长
严会计|严||title=会计
严書記|严||title=書記
严董事长|严||title=董事长
严老板|严||title=老板
严哥|严||title=哥
严姐|严||title=姐
大刘|刘|
刘姐|刘||title=姐
郝总助|郝||title=总助
郝 总|郝||title=总
郝建平(离职)|郝|建平
郝建平【外包】|郝|建平
郝建平 138****0022|郝|建平
ZHAO, Yuanyuan (赵媛媛)|ZHAO|Yuanyuan|alias=赵媛媛
Zhao Yuanyuan||
Zhao Yuan Yuan||
Yuanyuan Zhao|Zhao|Yuanyuan
YuanYuan Zhao|Zhao|YuanYuan
zhaoyuanyuan||
赵媛媛 Zhao Yuanyuan|赵|媛媛|alias=Zhao Yuanyuan
Lv Xiaobo||
Lü Xiaobo||
Xiaobo LYU|LYU|Xiaobo
Ou-Yang Ting|Ou-Yang|Ting
Sze-To Wing Kin|Sze-To|Wing Kin
Szeto Wing Kin, Alan|Szeto|Wing Kin|alias=Alan
Alan W. K. Szeto|Szeto|Alan
Cheung Ka Long Gary|Cheung|Ka Long|alias=Gary
Gary CHEUNG|CHEUNG|Gary
張家朗 Gary CHEUNG|張|家朗|alias=Gary CHEUNG
陳李美玉|陳李|美玉
Mrs CHAN LEE Mei Yuk|CHAN LEE|Mei Yuk
余文樂先生|余|文樂|title=先生
廖协理|廖||title=协理
廖 經理 (業務)|廖||title=經理
林士傑 Jay Lin|林|士傑|alias=Jay Lin
Jay Lin 林士傑 經理|Lin|Jay|alias=林士傑
林士傑 (Jay)|林|士傑|alias=Jay
Lin, Shih-Chieh (Jay)|Lin|Shih-Chieh|alias=Jay
Shih-Chieh (Jay) Lin|Lin|Shih-Chieh|alias=Jay
Lim Boon Keng|Lim|Boon Keng
Desmond Lim Boon Keng|Lim|Boon Keng|alias=Desmond
Teo Hui Min (Zhang Huimin)|Teo|Hui Min
Ong Beng Seng|Ong|Beng Seng
Koh Li Ting Charmaine|Koh|Li Ting|alias=Charmaine
安藤 優|安藤|優
安藤優|安藤|優
安藤 優（アンドウ ユウ）|安藤|優
安藤 優 / ANDO Yu|安藤|優|alias=ANDO Yu
営業部 安藤|安藤|
営業部 安藤 優|安藤|優|dept=営業部
安藤（営業部）|安藤||dept=営業部
株式会社みなも 安藤 優|安藤|優
安藤 優＠みなも|安藤|優
安藤 優様|安藤|優|title=様
安藤優先生|安藤|優|title=先生
安藤社長|安藤||title=社長
主任 安藤 優|安藤|優|title=主任
ANDO, Yu|ANDO|Yu
Yu Ando (安藤 優)|Ando|Yu|alias=安藤 優
Ando Yu|Ando|Yu
大江 健|大江|健
三ツ橋 敬子|三ツ橋|敬子
早乙女 太一|早乙女|太一
森 鷗外|森|鷗外
東 さやか|東|さやか
王 貞治|王|貞治
金子みすゞ|金子|みすゞ
ヤマモト ハナコ|ヤマモト|ハナコ
新垣 結衣 (Yui Aragaki)|新垣|結衣|alias=Yui Aragaki
배수현|배|수현
배수현 팀장|배|수현|title=팀장
배수현/영업팀|배|수현
[영업팀] 배수현|배|수현
배수현(영업1팀)|배|수현
배수현 Bae Soo-hyun|배|수현|alias=Bae Soo-hyun
Bae Soo Hyun|Bae|Soo Hyun
Soo-Hyun Bae|Bae|Soo-Hyun
BAE, Soohyun|BAE|Soohyun
배 팀장|배||title=팀장
팀장 배수현|배|수현|title=팀장
배수현 책임연구원|배|수현|title=책임연구원
배수현입니다|배|수현
裵秀賢|裵|秀賢
Lý Thường Kiệt|Lý|Kiệt|middle=Thường
Ngô Bảo Châu (Mr.)|Ngô|Châu|middle=Bảo
Mr. Ngô Bảo Châu|Ngô|Châu|middle=Bảo
Tôn Nữ Thị Ninh|Tôn Nữ|Ninh
阿卜杜拉·买买提||
`
  .trim()
  .split('\n')
