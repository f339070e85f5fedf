// Pairs of traditional and simplified characters that occur in names, places and companies: a matching key needs no
// phrase rules, so one character maps to one. Sources: the PRC's General List of Simplified Chinese Characters (1986),
// Japanese forms of characters that families write in both ways.
const PAIRS =
  '陳陈張张劉刘楊杨趙赵黃黄吳吴孫孙馬马羅罗鄭郑謝谢許许鄧邓馮冯蕭萧蔣蒋葉叶蘇苏呂吕盧卢魯鲁賈贾範范鄒邹陸陆龍龙萬万錢钱湯汤龔龚賴赖譚谭閻阎顧顾賀贺嚴严歐欧陽阳' +
  '諸诸東东聞闻長长鍾钟鐘钟澹澹台台臺台尉尉遲迟軒轩轅辕閭闾鮮鲜於于單单義义達达齊齐邊边紀纪項项鳳凤喬乔寧宁麥麦聶聂倫伦岡冈畢毕郟郏駱骆樂乐應应宮宫賓宾關关竇窦鄔邬' +
  '韓韩韋韦衛卫車车莊庄閔闵簡简費费騰腾藺蔺蒼苍華华偉伟強强軍军麗丽勝胜國国紅红傑杰潔洁慶庆雲云鵬鹏飛飞濤涛輝辉業业榮荣興兴鳴鸣寶宝蘭兰蓮莲賢贤靜静瓊琼瑤瑶嬌娇婭娅' +
  '嫻娴鑫鑫銘铭鋒锋鎮镇鈞钧鋼钢銀银銳锐錦锦鐵铁釗钊鑒鉴鍵键欽钦針针鉅钜釋释錫锡鋁铝銅铜鎂镁鋅锌鈦钛鉻铬鎢钨鋰锂氫氢' +
  '學学講讲習习書书畫画詩诗詞词語语謹谨誠诚諾诺謀谋論论議议譯译識识設设計计記记許许訓训詢询誌志諮咨話话說说讀读課课調调證证訊讯評评試试談谈請请變变讓让護护' +
  '電电腦脑機机械械廠厂務务財财貿贸貨货貴贵資资購购贏赢質质責责貝贝負负貢贡賽赛贊赞賞赏賬账賭赌貸贷費费' +
  '業业區区縣县鄉乡鎮镇號号樓楼層层廣广場场園园橋桥島岛灣湾門门閣阁閩闽閱阅開开間间闊阔閃闪' +
  '漢汉濟济浙浙滬沪瀋沈潘潘滿满潤润澤泽溫温測测湧涌淨净減减濱滨瀾澜漁渔滬沪滄沧瀘泸瀟潇灝灏濰潍瀏浏' +
  '術术藝艺藥药醫医療疗養养體体驗验驅驱騎骑驥骥駿骏馳驰驊骅騏骐' +
  '車车軟软轉转輪轮輕轻輸输較较載载輔辅軸轴轎轿輛辆' +
  '總总經经紙纸線线組组織织結结網网綠绿緣缘維维紐纽紡纺絲丝級级約约純纯紹绍細细終终統统給给絡络續续綜综編编緯纬績绩繪绘繼继縱纵綱纲綸纶綺绮緒绪緻致繡绣纖纤' +
  '頭头題题額额類类顏颜顯显領领預预頻频順顺須须頂顶頓顿願愿頤颐穎颖顆颗' +
  '風风雙双雞鸡雜杂離离難难靈灵霧雾霽霁' +
  '鳥鸟鴻鸿鶴鹤鷹鹰鴨鸭鵝鹅鳳凤鶯莺鴿鸽' +
  '魚鱼鮑鲍鯨鲸鯉鲤鮮鲜' +
  '為为爲为與与個个們们來来對对時时會会後后從从實实際际點点當当發发動动現现進进還还過过這这裡里裏里麼么開开關关無无兩两聯联絡络將将應应該该認认爾尔' +
  '專专產产創创製制備备備备價价億亿優优傳传僑侨儀仪儲储儷俪俠侠倉仓側侧傷伤僅仅債债' +
  '劃划劑剂劍剑剛刚勵励勞劳勢势勳勋協协單单卻却廳厅歷历曆历壓压廟庙' +
  '員员問问啟启啓启嘯啸噸吨嚴严團团圍围圖图圓圆' +
  '報报塊块墾垦壇坛壘垒壟垄壽寿夢梦奧奥奪夺奮奋獎奖婦妇媽妈' +
  '審审寬宽寫写導导屆届屬属岳岳峽峡嶺岭嶽岳巖岩巒峦' +
  '師师帶带幣币幫帮幹干廢废彈弹彎弯錄录徵征徑径徹彻' +
  '恆恒懷怀態态慮虑憶忆戰战戲戏戶户戸户' +
  '擇择擔担據据擁拥擴扩攜携搖摇損损換换揚扬揮挥撥拨擊击' +
  '數数敵敌斷断無无舊旧暢畅曉晓曄晔暉晖曬晒' +
  '權权樣样樹树檢检檔档櫃柜條条極极構构標标樞枢橫横櫻樱桿杆棟栋欄栏榮荣楨桢槍枪' +
  '歡欢歲岁殘残殼壳氣气' +
  '燈灯燒烧營营爐炉煒炜燁烨燦灿煉炼熱热燭烛焰焰' +
  '獲获獻献獨独獅狮猶犹' +
  '環环瑪玛璽玺瑩莹瑋玮璣玑瓏珑瑯琅' +
  '畝亩異异疊叠' +
  '盤盘盡尽監监眾众睜睁' +
  '礎础確确磚砖碼码礦矿' +
  '禮礼禪禅禎祯祿禄' +
  '種种稅税積积穩稳穎颖穀谷' +
  '競竞筆笔節节築筑箋笺範范籌筹籃篮簽签' +
  '糧粮緊紧練练' +
  '羣群聖圣聰聪聲声職职肅肃腳脚膠胶臉脸臨临' +
  '舉举艦舰艙舱' +
  '莖茎蔭荫蔔卜薦荐藍蓝藏藏蘋苹蘆芦蘊蕴藹蔼萊莱葦苇薩萨薈荟蓋盖' +
  '處处虛虚虧亏蟲虫蠟蜡' +
  '複复補补裝装製制襲袭' +
  '見见規规視视親亲覺觉覽览觀观' +
  '貓猫賓宾跡迹踐践躍跃' +
  '農农運运達达違违遠远適适選选遜逊遷迁邁迈遼辽連连週周遊游' +
  '郵邮鄰邻' +
  '釀酿縫缝' +
  '針针釣钓鉛铅銷销鍋锅錯错鏈链鏡镜鑽钻鑄铸錶表' +
  '階阶隊队陰阴險险隨随隱隐' +
  '韻韵響响' +
  '飯饭飲饮飾饰館馆餐餐餘余饒饶' +
  '駐驻駕驾騰腾驚惊' +
  '髮发鬆松鬥斗鹽盐麵面黨党齡龄龜龟' +
  '亞亚僱雇冊册沖冲決决況况凍冻淩凌別别刪删' +
  '參参叢丛吳吴嗎吗嘗尝' +
  '執执堅坚墻墙牆墙' +
  '孫孙孿孪寧宁寵宠' +
  '慧慧憑凭懇恳' +
  '攝摄敘叙' +
  '楓枫槳桨樁桩' +
  '淚泪淺浅渾浑漸渐潛潜澀涩灑洒灘滩' +
  '爺爷牽牵狀状' +
  '畢毕癥症' +
  '盜盗' +
  '祕秘稱称' +
  '窮穷' +
  '笄笄籤签' +
  '絨绒綁绑縮缩繩绳' +
  '罷罢' +
  '翹翘' +
  '脈脉膚肤臟脏' +
  '蘿萝' +
  '術术衝冲' +
  '詳详誼谊諒谅諧谐謙谦謐谧譽誉' +
  '豐丰豔艳' +
  '貫贯賦赋' +
  '趨趋' +
  '軌轨軾轼輿舆輯辑' +
  '逕径' +
  '鄺邝鄘墉酈郦鄆郓' +
  '鈴铃鉑铂鉤钩銓铨鋪铺錢钱鍛锻鍍镀鎖锁鎧铠鏗铿鐳镭' +
  '閎闳閏闰闕阙闡阐' +
  '雋隽雖虽' +
  '鞏巩' +
  '項项頎颀頡颉' +
  '颯飒飄飘' +
  '餅饼' +
  '驛驿' +
  '鯤鲲鰲鳌' +
  '鵑鹃鷗鸥' +
  '黌黉' +
  '龐庞龔龚' +
  '髙高濵滨邉边邊边邨村嵜崎﨑崎斎齐齋斋斉齐澤泽沢泽辺边広广桜樱関关滝泷瀧泷徳德浅浅竜龙髪发塚冢冨富峯峰恵惠黒黑亜亚実实対对歩步'

/** Characters of the list above, traditional to simplified; an identity pair only reserves its place. */
const SIMPLIFIED = pairsOf(PAIRS)

/** Replaces traditional characters by simplified ones, one for one. For keys, never for text that people see. */
export function toSimplified(text: string): string {
  let folded = ''
  for (const char of text) folded += SIMPLIFIED.get(char) ?? char
  return folded
}

/** The form in which two texts are compared: NFKC, lower case, no Latin accents, ß as ss, đ as d, simplified characters. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
  return toSimplified(plain.normalize('NFC').replace(/[ßæœøđłıðþ]/g, (letter) => LETTERS.get(letter) ?? letter))
}

/** Most texts: there is nothing to take apart. */
const PLAIN = /^[\0-\x7f]*$/

/** Letters whose accents Unicode does not take apart. */
const LETTERS = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ð', 'd'],
  ['þ', 'th'],
])

function pairsOf(pairs: string): ReadonlyMap<string, string> {
  const chars = [...pairs]
  const map = new Map<string, string>()
  for (let at = 0; at + 1 < chars.length; at += 2) {
    const from = chars[at] ?? ''
    const to = chars[at + 1] ?? ''
    if (from !== to) map.set(from, to)
  }
  return map
}
