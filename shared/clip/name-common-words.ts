/** Words of Chinese pages that begin with a family's character, simplified. */
export const HAN_COMMON_WORDS: readonly string[] = (
  '关于 关注 关闭 关键 方案 方法 方便 方式 安全 安装 安排 常见 常用 时间 时尚 时代 高级 高端 高清 高新 高效 金融 金额 金牌 华东 华南 华北 华中 华为 周一 周二 周三 周四 周五 周六 周日 周末 周年 周边 周期 ' +
  '江苏 江西 江南 浙江 马上 白色 黄金 黄色 黑色 温度 温馨 水平 水果 水电 石油 石材 任务 任何 任意 单位 单价 单页 万元 万能 全部 全国 全球 全新 全文 全面 平台 平方 平均 平面 家具 家电 家居 家庭 应用 应该 项目 ' +
  '管理 管道 司法 强大 强力 文章 文化 文件 文档 文字 文本 明天 明年 那么 容易 元素 连接 连锁 连续 车辆 车间 车型 易用 易于 游戏 游客 游览 党员 党建 党委 双方 双向 龙头 云南 云计 云服 云端 通知 通用 通过 通信 通讯 ' +
  '广告 广东 广州 广西 广大 广泛 利用 利率 能力 能源 能够 经济 经营 经理 经验 经典 房地 房产 房屋 包装 包括 包含 成功 成立 成为 成员 成都 成果 成本 解决 解释 解答 计算 计划 计量 宣传 宣布 路线 路由 路桥 柴油 ' +
  '国际 国内 国家 国产 公司 公告 公开 公共 公益 古代 古典 空调 空间 空气 简介 简历 简单 简体 习惯 向导 步骤 步行 都市 荣誉 富有 东方 东南 东北 东京 南京 南方 南部 北京 北方 苏州 郑州 杭州 徐州 温州 贺州 柳州 ' +
  '山东 山西 海南 海外 海量 牛奶 羊毛 鱼类 花园 花卉 桂林 梅州 乐园 乐趣 欢迎 喜欢 权利 权限 来源 来自 来电 原创 原料 原因 原价 后台 后续 海报 操作 智能 智慧 信息 信用 信箱 信任 院校 涂料 付款 付费 代理 代表 代码 法律 法规 法务 ' +
  '支持 支付 商品 商务 商城 商家 干净 应急 应聘 祝您 祝好 甘肃 宁夏 宁波 印刷 印度 从事 充值 曾经 相关 相册 相机 红色 查看 查询 查找 盖章 居住 晏 农业 农产 农村 别墅 常州 常务 战略 修改 修复 初级 初中 但是 招聘 招商 招标 官方 官网 生产 ' +
  '时刻 尚未 席位 纪念 纪录 贝壳 麻烦 阳光 阴影 段落 井盖 巴士 牧场 谷歌 侯门 班车 秋季 秋天 仲裁 伊朗 宫殿 暴雨 武汉 武器 景点 景区 幸福 白天 卓越 蒙古 池塘 乔迁 能否 双击 贡献 劳动 劳务 申请 申报 扶持 宰相 桑拿 寿命 边界 燕窝 浦东 尚品 ' +
  '充电 慕课 茹 鱼缸 容量 向上 古城 终端 终止 衡量 耿 满意 满足 弘扬 匡 寇 禄 东莞 沃土 越南 越来 隆重 巩固 师傅 师资 冷却 冷冻 那些 饶 沙发 沙漠 丰富 巢 游泳 竺 权威 益处 桓 岳阳 帅 海口 海鲜 楚 冉 汝 归档 原油 揭示 练习 植物 智商'
).split(' ')

/** Words of Latin pages that no person is called, in title case on headings and buttons, folded. */
export const LATIN_COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    'the and or of for with from to in on at by about our your my we us you all any more most new best top free how what why when where who this that these those is are be has have can will not no yes read view see click here home page site website web online menu search login log sign up register subscribe download upload submit send share follow like back next previous close open',
    'contact contacts email mail phone telephone mobile fax address location locations directions map hours opening news blog article articles events event press release releases media gallery photo photos video videos portfolio project projects case study studies testimonials reviews review faq faqs help support privacy policy terms conditions cookie cookies legal notice disclaimer copyright rights reserved sitemap accessibility',
    'services service products product solutions solution shop store cart checkout order orders shipping delivery returns payment pricing price prices sale sales offer offers discount gift card cards account customer customers client clients company corporate business businesses industry industries market markets marketing team teams staff people leadership management board directors careers career jobs job partners investors',
    'learn learning education training course courses program programs school schools university college academy institute department center centre office offices headquarters branch north south east west northern southern eastern western central street avenue road boulevard suite floor building city county state country national international global world american european asian british german french spanish italian chinese japanese canadian australian united states kingdom america europe asia africa england germany france spain italy china japan canada australia london paris berlin york angeles francisco washington chicago boston texas california florida',
    'monday tuesday wednesday thursday friday saturday sunday january february march july august september october november december today tomorrow yesterday year years month week day days time date daily weekly monthly annual spring summer autumn winter',
    'health medical hospital clinic dental care insurance bank banking financial finance real estate property properties law legal design designs digital technology technologies software data cloud security systems system network networks engineering construction manufacturing energy water food restaurant hotel travel tours tour guide tips ideas latest popular featured recent related general information info details overview introduction history mission vision values overview features benefits quality safety environment green community social facebook twitter linkedin instagram youtube pinterest google microsoft apple amazon',
    'high low big small great good first second last full part main other special premium professional advanced basic standard custom personal private public open source white black red blue gold silver music art arts sports sport fitness games game book books magazine library museum church park garden gardens house homes kitchen bathroom furniture fashion beauty wedding baby kids children women men family pet pets dog cat car cars auto truck bike',
    'dear hello hi regards best wishes thanks thank sincerely cheers yours kind warm subject date sent received forwarded original message reply attachment unsubscribe confidential regards',
    'und oder der die das ein eine fur mit von zu im am auf uber uns unser unsere ihr ihre impressum datenschutz kontakt startseite agb leistungen produkte angebote aktuelles karriere anfahrt offnungszeiten telefon adresse straße strasse platz weg allee sehr geehrte freundliche grusse viele mehr erfahren lesen weiter zuruck suche',
    'les des une pour avec dans sur nous notre votre vos accueil contactez mentions legales politique confidentialite conditions generales actualites produits rue avenue cordialement bonjour merci lire suite plus voir tous nos',
    'los las una para con por nosotros nuestro nuestra inicio contacto contactenos aviso politica privacidad condiciones noticias productos servicios calle avenida saludos gracias leer mas ver todos quienes somos sobre',
    'il lo gli una per con noi nostro nostra chi siamo contatti azienda prodotti servizi notizie privacy termini via piazza saluti grazie leggi scopri tutti sede legale orari',
    'over ons onze uw het een voor met van nieuws producten diensten privacyverklaring algemene voorwaarden lees verder om oss kontakta tjanster nyheter integritet villkor o nas kontakty sluzby',
  ]
    .join(' ')
    .split(' '),
)
