/** Readings of families whose name is not read like the word (Xiandai Hanyu Cidian); keys are simplified characters. */
export const SURNAME_PINYIN: ReadonlyMap<string, string> = new Map(
  (
    '单 shan|仇 qiu|曾 zeng|解 xie|查 zha|任 ren|华 hua|盖 ge|缪 miao|朴 piao|区 ou|尉迟 yu chi|万俟 mo qi|单于 chan yu|澹台 tan tai|长孙 zhang sun|令狐 ling hu|宿 su|召 shao|' +
    '翟 zhai|覃 qin|乐 yue|员 yun|贠 yun|黑 he|洗 xian|冼 xian|折 she|繁 po|秘 bi|种 chong|那 na|能 nai|祭 zhai|逄 pang|隗 wei|郗 xi|晁 chao|哈 ha|幺 yao|' +
    '宓 mi|谌 chen|应 ying|车 che|牟 mu|燕 yan|句 gou|阚 kan|过 guo|纪 ji|相 xiang|訾 zi|藏 zang|谷 gu|殷 yin|葛 ge|石 shi|薄 bo|卜 bu|柏 bai|沈 shen|重 chong|炅 gui|佴 nai|麴 qu|亓官 qi guan|钭 tou|褚 chu|皇甫 huang fu|鲜于 xian yu|宁 ning|盛 sheng|曲 qu|尹 yin|参 shen|会 gui|都 du|强 qiang|俞 yu|占 zhan|行 xing|大 da|长 zhang'
  )
    .split('|')
    .map((entry) => entry.split(/ (.*)/s))
    .map((entry) => [entry[0] ?? '', entry[1] ?? ''] as const),
)

// Reading in pinyin, then spellings of Hong Kong, Taiwan and Southeast Asia, then the families (simplified).
const READINGS =
  'wang wong ong:王汪|li lee lei:李黎利|zhang chang cheung teo:张章|liu lau liew low:刘柳|chen chan tan:陈|yang yeung yong:杨阳|huang wong ng hwang:黄|zhao chao chiu:赵|wu woo ng goh:吴武伍邬巫|zhou chou chow chew:周邹|' +
  'xu hsu tsui chui:徐许|sun suen:孙|ma mah:马麻|zhu chu chee:朱祝诸|hu wu woo:胡|guo kuo kwok quek:郭|he ho hoh:何贺和|lin lam lim:林|gao kao ko:高|luo lo law loh:罗骆|zheng cheng tay:郑|liang leung leong neo:梁|xie hsieh tse chia:谢解|' +
  'song sung:宋|tang tong teng:唐汤|deng teng tang:邓|han hon:韩|feng fung foong:冯封|cao tsao cho:曹|peng pang phang:彭|zeng tseng tsang chang:曾|xiao hsiao siu seow:萧肖|tian tien tin:田|dong tung:董|pan poon phua:潘|yuan yuen:袁元|' +
  'cai tsai choi chua chai:蔡|jiang chiang keung kong:蒋江姜|yu yue yee:于余俞喻虞庾鱼|du tu to toh:杜|ye yeh yip yap:叶|cheng ching:程成|wei ngai:魏韦卫|su so soh:苏|lv lu lui loo:吕|lu lo:卢鲁陆路|ding ting:丁|ren jen yam:任|' +
  'yao yiu:姚|shen shum sim:沈申|zhong chung cheong:钟仲|tan tam:谭谈|cui tsui chui:崔|fan:范樊|shi shih sze see:石史施师时|liao liu liew:廖|jia chia ka:贾|xia hsia ha:夏|fu foo:傅付符|fang fong:方房|xiong hsiung hung:熊|bai pai pak:白柏|' +
  'meng mang:孟蒙|qin chin chun:秦覃|qiu chiu yau khoo:邱丘仇裘|hou hau:侯|yin yan wan:尹殷阴|xue hsueh sit:薛|yan yim ngan:阎严颜燕闫|duan tuen:段|lei lui looi:雷|long lung:龙|tao to:陶|mao mo:毛茅|hao kok:郝|gu ku koo:顾古谷辜|gong kung:龚宫巩|' +
  'shao shiu siow:邵|wan:万|qian chien tsin:钱|dai tai:戴|ouyang auyeung:欧阳|mo mok:莫|kong hung:孔|xiang hsiang heung:向项|chang sheung:常|kang hong:康|yi yih:易伊|wen wan man boon:温文闻|niu ngau:牛|ge kot:葛|lai:赖|mei mui:梅|zhuang chong chng:庄|' +
  'qi chi:齐祁戚|an on:安|bao pao:包鲍|bi:毕|cen shum:岑|chu cho:褚楚|gan kan:甘|guan kwan koon:关管|hong hung ang:洪|huo fok:霍|ji kei:季纪姬|jin chin kam:金靳|ling:凌|lou lau:娄楼|ou au:欧区|pei pui:裴|qu wat:瞿曲屈|ruan yuen:阮|situ szeto:司徒|' +
  'sima:司马|shangguan:上官|zhuge:诸葛|ni ngai:倪|weng yung:翁|xi chik:席|xin san:辛|you yau:尤游|zou chau:邹|zhan chim:詹|zuo:左|zhai chak:翟|shan sin:单|zha:查|hua wah:华花|che:车|miao miu:苗缪|mu:穆牟|min man:闵|pu:蒲濮|qiao kiu:乔|sheng shing:盛|tong:童佟|xing:邢|' +
  'ying:应|zhen yan:甄|zang:臧|ning:宁|nie nip:聂|liao liu:廖|lan:兰蓝|jian kan:简|jing:景荆|kuang fong:邝|kuai:蒯|leng:冷|mai mak:麦|pang:庞|rong yung:荣容|sha sa:沙|shang:尚商|shu:舒|chi:池|chai:柴|bian:边卞|ba:巴|chong:种|fei fai:费|geng:耿|hang:杭|ke or:柯'

/** Latin spellings that a Chinese family name may have, pinyin first; keys as in HAN_FAMILIES and their traditional forms folded. */
export const SURNAME_READINGS: ReadonlyMap<string, readonly string[]> = readingsByFamily()

function readingsByFamily(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const entry of READINGS.split('|')) {
    const [spellings = '', families = ''] = entry.split(':')
    const known = spellings.split(' ')
    // Families of two characters stand alone in their entry.
    const keys = /^(ouyang|situ|sima|shangguan|zhuge)/.test(spellings) ? [families] : [...families]
    for (const family of keys) map.set(family, [...(map.get(family) ?? []), ...known])
  }
  return map
}
