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
