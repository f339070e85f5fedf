/** Chinese family names of one character, simplified: the Hundred Family Surnames and those with more than 10,000 bearers today. */
export const HAN_FAMILIES: ReadonlySet<string> = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴郁胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公' +
    '兰谌楼南银沐朴谯湛忻矫哈畅位' +
    '仝佟肖闫佘丘邸郄迟苟代涂付覃侍盘岳晋楚法汝鄢钦归海操来原揭练智冼麦植隋缑撒檀牟信院鹿雒卿鄞' +
    '战初修肇逢亓原丛栗官但招禤黑区涂塗' +
    '辜粟阳商展库扈祁钮练骆桑裴蒙谷邬候劳郜呙佴滑玄迮郎郃呼宣邱瑞乌鹏禚綦撖修訚蒿麻茆冒仉亢幸' +
    '占笪妙镇苑芦邝兀尧匡厉啜沃燕冀浦尚农温别晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公蔺邰邴毌雒逄郇郗郄',
)

/** Chinese family names of two characters, simplified. */
export const HAN_COMPOUND_FAMILIES: ReadonlySet<string> = new Set(
  (
    '太史 欧阳 司马 诸葛 上官 东方 皇甫 尉迟 令狐 夏侯 司徒 慕容 宇文 长孙 公孙 轩辕 端木 百里 呼延 钟离 澹台 闻人 万俟 赫连 濮阳 淳于 单于 太叔 申屠 仲孙 鲜于 闾丘 司空 ' +
    '亓官 司寇 子车 颛孙 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 段干 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 南宫 独孤 第五 公冶 宗政 叱干 完颜 耶律 纳兰 叶赫 ' +
    '那拉 爱新 富察 钮祜 赫舍 哥舒 贺兰 尔朱 万纽 东里 即墨 达奚 褚师 吴铭 令孤 侯莫 朴里'
  ).split(' '),
)

/** Two family names side by side: old Taiwanese double names, and the married names of Taiwan, Hong Kong and Macau. */
export const HAN_DOUBLE_FAMILIES: ReadonlySet<string> = new Set(
  '张简 张廖 张许 张李 范姜 江谢 周黄 郭李 翁林 李郑 刘付 简张 叶刘 陆费 陈林 林陈 范徐 徐辜 周吴'.split(' '),
)

/** The families with most bearers: each of them makes a married double name believable. */
export const COMMON_HAN_FAMILIES: ReadonlySet<string> = new Set(
  '肖付闫兰尚符' +
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜简巫',
)

/** Two- and three-character Japanese family names, as written in Japan, simplified where the table of `text-fold` says so. */
export const JAPANESE_FAMILIES: ReadonlySet<string> = new Set(
  (
    '陣内 鴨下 権藤 鵜飼 粟生 生駒 柏木 妹尾 久保寺 小野寺 都築 丹羽 有栖川 鮎川 陣野 相馬 尾形 早乙女 池上 村瀬 霧島 檜山 椎名 桐生 真壁 蓮見 瀬川 篠塚 設楽 江藤 緒方 香取 櫛田 倉持 黒沢 鮫島 塩谷 高梨 武内 寺尾 富樫 中条 蜂谷 浜崎 平尾 福永 宮地 向井 結城 飯塚 石黒 江口 遠山 大槻 岡部 折原 梶原 片桐 北条 久米 下村 城田 曽根 津村 名取 成瀬 野沢 橋口 長谷部 日比野 平沼 室井 柳沢 湯川 ' +
    '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 ' +
    '長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 ' +
    '谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 菅原 平野 久保 小島 千葉 岩崎 桜井 野口 松尾 野村 木下 菊地 佐野 大塚 新井 杉本 古川 浜田 市川 小松 水野 吉川 山内 島田 西田 菊池 ' +
    '西川 五十嵐 北村 安田 中田 川口 平田 川崎 飯田 吉村 本田 久保田 沢田 辻 関 中西 服部 岩田 樋口 福島 川上 永井 松岡 田口 山中 森本 土屋 矢野 広瀬 秋山 石原 松下 大橋 松浦 吉岡 小池 馬場 浅野 ' +
    '荒木 大久保 野田 熊谷 小山 黒田 堀 尾崎 望月 永田 内藤 松村 西山 大西 平井 大島 岩本 片山 本間 早川 横田 岡崎 荒井 大石 鎌田 成田 宮田 小田 石橋 篠原 高山 須藤 萩原 大沢 小西 栗原 松原 三宅 ' +
    '福井 大森 奥村 岡 内山 片岡 松永 桑原 関口 北川 奥田 富田 古賀 八木 吉野 中沢 上原 今村 白石 中尾 川村 川島 宮川 青山 小沢 根本 大川 牧野 沼田 坂口 堀内 黒木 川田 西野 榊原 三上 宇野 ' +
    '桐山 大谷 西尾 赤木 星野 岸本 神田 藤川 津田 河野 河合 村松 植田 滝沢 長田 塚本 若林 相沢 手塚 高野 竹田 竹中 竹下 三好 三木 小泉 安倍 麻生 石破 岸田 宮沢 羽田 細川 森川 長野 長尾 ' +
    '一ノ瀬 二宮 伊東 伊達 真田 徳川 織田 豊臣 毛利 足立 浅井 浅田 朝倉 生田 稲葉 稲垣 入江 岩井 上村 榎本 大山 大竹 大木 岡村 小倉 加賀 風間 勝又 神谷 川端 川本 菅野 北野 木内 楠木 ' +
    '国分 黒川 桑田 小坂 児玉 小谷 駒井 佐久間 佐伯 笹川 志村 島村 庄司 白井 杉浦 鷲尾 瀬戸 園田 高島 高瀬 田島 田代 立花 谷川 玉木 千田 土井 戸田 富永 中谷 西岡 西沢 新田 畑中 浜口 早坂 原口 ' +
    '日高 平山 平川 深沢 藤岡 藤村 古田 堀江 堀田 本多 前川 町田 松井 三村 水谷 南 峰岸 宮下 村井 村山 森山 安井 柳田 矢島 山岸 山根 横井 米田 若松 渡会 小笠原 勅使河原 東海林'
  ).split(' '),
)

/** Korean family names of two syllables; all others have one. */
export const HANGUL_COMPOUND_FAMILIES: ReadonlySet<string> = new Set(
  '남궁 황보 제갈 사공 선우 서문 독고 동방 어금 망절 무본 황목 등정 장곡 강전'.split(' '),
)
export const HANGUL_FAMILIES: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진나류지엄원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범좌팽승간견당화창계',
)

/** Family names in pinyin whose first place in a name is common, folded. Order: by number of bearers. */
export const PINYIN_FAMILIES: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun lyu ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lv lu ding ren yao shen ' +
    'zhong tan cui fan shi liao jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan duan lei long tao mao hao gu gong shao wan qian dai ouyang mo kong xiang chang kang yi wen niu ge lai ' +
    'mei mu zhuang qi an bao bi bian bu chu cong fei geng gan guan hang hong huo ji jin ju lan leng ling lou miao mi nie ning ou pang pei pu qiao qu ruan sang sha shang shu sima shangguan situ tong tu weng wo xi xing xuan you yun zang zha zhan zhen zhuo zhuge zu zuo murong'
  ).split(' '),
)
/** The families that make up half of China's people: as last of two words they are almost always the family name. */
export const TOP_PINYIN_FAMILIES: ReadonlySet<string> = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun zhu guo lin luo zheng liang xie tang deng feng cao peng zeng xiao dong cai jiang'.split(
    ' ',
  ),
)

/** Chinese family names as Hong Kong, Taiwan, Malaysia and Singapore spell them and mainland pinyin does not, folded. */
export const CANTONESE_FAMILIES: ReadonlySet<string> = new Set(
  (
    'li liu ma sin chui ku teng shih chuk kei sham shiu pau nip miu mang kung ' +
    'chan wong cheung leung lau ng lam kwok kwan kwong tsang tsui tse yeung yip yuen yiu chow chau choi chiu cheng chung chu ho hui ip kan ko kong lai law lee leong lo lok loke lui luk mak mok mui ngai ngan pang poon pun shek shum sit siu so suen szeto sze tai tam ' +
    'tang tong to tsoi wan woo wu yam yau yim yu yung au auyeung cheuk fung fong fok hung hau heung ha kam man mo pak tung teoh tan tay teo toh ong oh lim liew low loh goh koh khoo khor chua chong chin chia cheah chew chye chng foo foong gan hoe kang koay kuan kuo kwa lew lian moo neo ' +
    'nah ooi pee phua pua quah quek seah see seow sim soh tham thong wee yap yeo yeoh yong hsu hsieh hsiao hsiung tsai tseng chang chao chiang chien chou chuang hou hsi huang jen kao liao lieh tsao yeh'
  ).split(' '),
)
/** Syllables of Cantonese given names in Hong Kong's spelling, folded. */
export const CANTONESE_SYLLABLES: ReadonlySet<string> = new Set(
  // Hokkien and Teochew of Singapore and Malaysia.
  (
    'ek kay kee buan chiang chiat choo chye eng geok ghee giap guan guat hean hoe joo kia kiang koon kuang ngee nguan pheng piak quee say siang tuan whatt yuan ' +
    'ah cham chik chuen chap cheong fook fuen fui gek heung hok hwee keung khong kow kuk lau leuk luen luk mang mau miu muk nang pun sang sat seung shuen shum siok sok suk swee tang tau tip tsit tsoi tsui tuen wat yam yeung yue yui ' +
    'hiu ngo nga yuet ning nok pok tsim tsin tsuk wui hoon hoong hooi huay hwa keat kheng khim khoon kwang lay leng lean lin mooi neo peng phaik sock soo suan sui teik thye tiam yeen yen yoong kah jia ' +
    'tai man kar ka wai wing ming ho hoi hei hin hing hang hon hong hung kai kam kan kei ki kin king kit kiu ko kuen kui kun kwan kwok kwong lai lam lan lap lau lei leung ling lok long lun lung mei mui mun nam ngai ngan ngar ngor oi on pak pang pik ping po pui ' +
    'sai sau shan she sheung shing shiu shu shuk shun shui sik sin sing siu so suet suk sum sun sung sze tak tat ting tik tim tin to tong tsan tse tsun tsz tung wa wah wan wang wo wong wun yan yat yau yee yeuk yi yik yim yin ying yip yiu yu yuen yuk yun yung cheuk chak chi chin ching ' +
    'chit chiu cho choi choy chu chui chun chung fai fan fat fong fu fuk fun fung hau him ha hoo kwai kwun lik lit lee mo sang sen shek sek tao chor chee chai hock huat kiat kim kok kong leong lian liang meng pin poh seng siew soon swee teck thiam tiong weng yew yong yoke choon chuan boon beng bee boo eng geok guan hwee kuan chok loong hsien keng siong hiang heng'
  ).split(' '),
)

/** All syllables of pinyin that occur in given names are built from these initials and finals. */
export const PINYIN_SYLLABLE =
  /(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)|[ln](?:v|ve|yu|yue)|er/y

/** Family names of Vietnam, folded; Nguyen, Tran, Le and Pham are two thirds of all people. */
export const VIETNAMESE_FAMILIES: ReadonlySet<string> = new Set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly truong dinh doan trinh mai dao cao luong luu ta to lam chau ha tang thai quach la kieu nghiem'.split(
    ' ',
  ),
)
export const VIETNAMESE_MIDDLES: ReadonlySet<string> = new Set(
  'van thi duc huu minh quoc ngoc thanh xuan hoang kim thuy dinh cong quang'.split(' '),
)

/** Korean families in Latin letters. */
export const KOREAN_FAMILIES: ReadonlySet<string> = new Set(
  'kim lee park choi jung jeong kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn song jeon hong yoo moon yang son bae baek heo nam sim noh ha kwak sung cha joo woo koo min jin ryu bang'.split(
    ' ',
  ),
)

/** Japanese families in Latin letters, those with most bearers. */
export const ROMAJI_FAMILIES: ReadonlySet<string> = new Set(
  (
    'sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura saito shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita ' +
    'ando sugiyama sugawara chiba kojima kubo matsui iwasaki sakurai kinoshita noguchi matsuo nomura kikuchi sano onishi sugimoto arai hamada ichikawa furukawa mizuno komatsu shimada hattori kawaguchi higuchi nagai yano tsuchiya akiyama ishihara hirose oshima koike asano araki okubo kumagai noda koyama kuroda hori ozaki mochizuki nagata naito otsuka hayakawa yokota ebihara kamata narita ishibashi shinohara takayama sudo hagiwara konishi miyake fukui omori okumura oka kataoka kuwahara sekiguchi tomita koga yagi yoshino aihara shiraishi nakao kawashima aoyama nemoto ohashi sakaguchi iwata nagashima uchida uchiyama kawamura kawakami kawasaki tsuda ueno igarashi honda tsuji iida yoshimura kubota sawada seki nakanishi okazaki hirano matsumura takagi takano yokoyama oyama kitamura'
  ).split(' '),
)
