/** Trades that English names end in, and that stand first in what is called after one: "Nursery Lane". */
export const LAST_TRADES: ReadonlySet<string> = new Set(
  'bakery butchers bakers florists joinery nursery nurseries farm farms orchard orchards vineyard vineyards winery brewery distillery cidery creamery apiaries stables kennels boatyard sailmakers cycles bookshop antiques pottery weavers tailors upholstery locksmiths scaffolding haulage removals tearooms cottages barbers repairs yoga'.split(
    ' ',
  ),
)

/**
 * Words by which small firms without a legal form call themselves, folded: the workshop, the shop, the farm, the inn. Under a name in a
 * card such a word beside a proper one is a house; elsewhere it may be anything.
 */
export const TRADE_WORDS: ReadonlySet<string> = new Set(
  [
    'atelier ateliers voilerie boulangerie patisserie boucherie charcuterie epicerie librairie imprimerie menuiserie ebenisterie plomberie serrurerie ferronnerie metallerie maconnerie charpente charpentes garage carrosserie ferme domaine chateau vignoble vignobles cave caves moulin brasserie cidrerie distillerie fromagerie jardins jardinerie pepiniere pepinieres auberge gite gites cordonnerie tapisserie poterie verrerie transports taxis ambulances comptoir manufacture fabrique scierie quincaillerie blanchisserie rucher ruchers miellerie haras ecurie ecuries galerie editions boutique etablissements ets',
    'panaderia pasteleria carniceria pescaderia fruteria floristeria libreria papeleria ferreteria carpinteria fontaneria herreria cerrajeria reformas construcciones muebles tapiceria zapateria joyeria peluqueria bodega bodegas vinedos finca granja queseria heladeria cafeteria restaurante meson hostal posada viveros vivero jardineria transportes mudanzas autoescuela graficas galeria tienda ceramicas artesania huerta huertos',
    'padaria pastelaria talho peixaria livraria papelaria carpintaria marcenaria serralharia sapataria joalharia adega quinta herdade queijaria tasca viveiros moveis loja cabeleireiro',
    'falegnameria panificio pasticceria macelleria pescheria cartoleria ferramenta carrozzeria tappezzeria calzoleria gioielleria cantina cantine agriturismo fattoria podere caseificio gelateria trattoria osteria ristorante pizzeria albergo locanda vivai trasporti traslochi autoscuola tipografia galleria edizioni bottega sartoria vetreria ceramiche arredamenti molino oleificio frantoio apicoltura',
    'zeilmakerij zeilmakers bakkerij slagerij kwekerij drukkerij boekhandel timmerbedrijf bouwbedrijf loodgietersbedrijf schildersbedrijf installatiebedrijf hoveniersbedrijf hoveniers autobedrijf tweewielers rijwielen meubelmakerij smederij brouwerij kaasmakerij hoeve imkerij kapsalon herberg rijschool verhuizingen uitgeverij jachtwerf scheepswerf',
    'backerei konditorei metzgerei fleischerei schreinerei tischlerei zimmerei schlosserei spenglerei malerbetrieb gartnerei baumschule buchhandlung druckerei brauerei brennerei kelterei kaserei hofladen weinhof winzerhof bauernhof landgasthof fahrschule spedition heizungsbau goldschmiede topferei polsterei sattlerei schneiderei imkerei antiquariat',
    ...LAST_TRADES,
    'snickeri bageri bokbinderi plantskola bryggeri mejeri gardsbutik snekkeri bakeri slakteri gartneri malerfirma tomrerfirma boghandel bokhandel bogbinderi leipomo verstas kukkakauppa panimo ravintola',
  ]
    .join(' ')
    .split(' '),
)

/** Words that stand before the family's own name and make no house of it, folded. */
export const HOUSEHOLD_WORDS: ReadonlySet<string> = new Set(
  'family familie famille famiglia familia rodzina perhe chez team frau herr monsieur madame mme mlle maitre senor senora signor signora avv geb geborene nee born junior senior reverend rev pastor padre father sister brother rabbi imam captain sir lady lord'.split(
    ' ',
  ),
)

/** Posts of those whose house stands below them, folded: who owns or founded it, and who keeps the books of a club. */
export const OWNER_WORDS: ReadonlySet<string> = new Set(
  'owner co-owner proprietor proprietress founder co-founder cofounder innkeeper publican inhaber inhaberin grunder grunderin wirt wirtin gerant gerante proprietaire patron patronne fondateur fondatrice titolare proprietario proprietaria fondatore propietario propietaria dueno duena fundador fundadora dono dona eigenaar eigenares eigenaresse oprichter agare grundare indehaver innehaver eier ejer omistaja perustaja wlasciciel wlascicielka zalozyciel majitel majitelka zakladatel владелец владелица основатель власник власниця sahibi kurucu treasurer kassenwart kassierer kassiererin tresorier tresoriere tesoriere tesorero tesorera tesoureiro penningmeester kassor kasserer'.split(
    ' ',
  ),
)

/** What the names of towns begin with, folded. */
export const TOWN_HEADS: ReadonlySet<string> = new Set(
  'northern southern eastern western central san santa santo sao saint sainte st ste sankt sint bad new old los las den port porto puerto fort mount mont monte grand great north south east west nord sud norte sur el la le les rio villa ville castel upper lower neu alt gross klein greater lake cape isle ile isla costa nova novo nowy nova velky stary'.split(
    ' ',
  ),
)

/** States of the USA and countries that stand behind towns with an article: "El Paso Texas". */
export const TOWN_TAILS: ReadonlySet<string> = new Set(
  'texas california arizona colorado mexico florida nevada oregon oklahoma louisiana missouri minnesota wisconsin michigan illinois indiana iowa kansas france belgique suisse canada espana chile argentina peru bolivia'.split(
    ' ',
  ),
)

/** What the names of streets end in, folded. */
export const STREET_ENDS: ReadonlySet<string> = new Set(
  'road street lane close avenue drive way crescent terrace place court row mews walk hill square grove rise parade highway boulevard'.split(
    ' ',
  ),
)

/** What they begin with in Romance languages, folded. */
export const STREET_HEADS: ReadonlySet<string> = new Set(
  'rue avenue boulevard place chemin impasse allee quai via viale piazza corso vicolo calle plaza avenida paseo camino carrer rua travessa largo praca ulica'.split(
    ' ',
  ),
)

/** What houses to live in are called, last in their names. */
export const HOME_WORDS: ReadonlySet<string> = new Set(
  'house cottage lodge rectory vicarage parsonage manor grange barn bungalow flat apartment farmhouse'.split(' '),
)

/** Sayings and wishes, fields of study, parts of the world, absences, classes and labels, folded: a line that holds one is no house. */
export const NO_HOUSE_WORDS: ReadonlySet<string> = new Set(
  [
    'happy merry days day with love life leben lieben liebe vida vie vita amor amour sent buen buena bon bonne buon buona gute guten viaje voyage viaggio',
    'chemistry physics biology mathematics economics linguistics history philosophy sociology psychology chemie physik biologie mathematik chimie physique quimica',
    'europe europa africa asia america americas pacific iberia benelux nordics scandinavia',
    'maternity paternity parental cover leave elternzeit klasse class classe clase room raum adresse address direccion indirizzo endereco adres telefon phone',
  ]
    .join(' ')
    .split(' '),
)

/** Where a Chinese house does its business, its last character: enough beside a number. */
export const HAN_SHOP = /[居轩阁斋堂坊铺行店庄社舍城屋苑厂]$/u

/** Last characters of public places and branches, which a house has behind a proper word. */
export const HAN_PUBLIC = /[馆园院场业站]$/u

/** Words that end so and are no house, whatever stands before them, simplified: 白云机场, 幸福家园, 诚信敬业. */
export const HAN_PUBLIC_WORDS: ReadonlySet<string> = new Set(
  (
    '机场 广场 市场 商场 菜场 操场 现场 立场 球场 考场 剧场 战场 车站 电站 网站 总站 东站 西站 南站 北站 公园 校园 家园 乐园 学院 医院 法院 剧院 影院 寺院 大院 庭院 后院 前院 号院 ' +
    '作业 毕业 企业 物业 行业 专业 就业 创业 商业 农业 林业 工业 产业 实业 事业 职业 失业 待业 停业 营业 开业 敬业 乐业 立业 授业 从业 同业 场馆 公馆 使馆 领馆'
  ).split(' '),
)

/** What such places are for, simplified: 图书馆, 停车场, 便利店. */
export const HAN_PURPOSES: ReadonlySet<string> = new Set(
  (
    '图书 体育 博物 美术 展览 文化 档案 纪念 大使 领事 游泳 篮球 足球 网球 排球 健身 停车 菜市 飞机 火葬 养殖 屠宰 训练 物流 工业 产业 科技 创业 软件 动物 植物 游乐 幼儿 电影 敬老 养老 疗养 卫生 研究 科学 检察 ' +
    '四合 孤儿 福利 美容 制造 服务 建筑 餐饮 旅游 金融 保险 零售 批发 畜牧 纺织 运输 地产 火车 汽车 加油 变电 消防 急救 水电 发电 收费 工作 三号 二号 一号 便利 大礼 社区 居民 家属 职工 教职 学生 集贸 公共'
  ).split(' '),
)

/** What Chinese houses without a legal form end in, simplified. */
export const HAN_TRADES: readonly string[] =
  '茶业 茶行 茶庄 茶厂 茶叶 船务 船行 基地 兰园 花园 果园 果业 农场 农庄 牧场 林场 苗圃 园艺 花店 花坊 花艺 书局 书店 书屋 书院 印刷 印务 五金 建材 家具 布行 布庄 裁缝 服饰 鞋业 皮具 珠宝 银楼 钟表 眼镜 药行 药房 药局 海味 海产 水产 渔业 食品 粮油 米行 油坊 酒庄 酒坊 酒业 茶馆 茶室 饭店 酒楼 餐厅 面馆 客栈 民宿 旅舍 旅社 山庄 照相馆 菜馆 咖啡馆 摄影馆 瑜伽馆 石业 木业 琴行 车行 修车行 洋行 商号 木坊 工坊 陶坊 画廊 画室'.split(
    ' ',
  )
