import { toSimplified } from '../lib/text-fold.ts'

/** True for a Chinese given name alone, or 小 and 阿 before a half of one: two characters that parents choose. */
export function isHanGiven(text: string): boolean {
  const [first = '', second = '', ...more] = toSimplified(text)
  const isNickname = /[小阿]/u.test(first)
  return GIVEN.has(second) && (isNickname || GIVEN.has(first)) && more.length === 0
}

/** "吉祥", "文明": a wish, a mood or a thing, though its characters are families and given names. */
export function isHanWord(text: string): boolean {
  return WORDS.has(toSimplified(text))
}

/** Characters of given names, simplified, without those that most words of two characters are made of. */
const GIVEN: ReadonlySet<string> = new Set(
  '嘉欣怡婷婉雅静敏慧玲娟芳艳霞燕萍莉莹颖琳琪瑶瑜璇佳洁雪梅兰莲薇蕾蓉倩娜妮妍媛嫣娴娅婧姗茜芸芷芮若诗涵梦晗晴晨曦晓彤丹云雯霏思悦淑惠秀英珍珠珊凤仙琼瑛钰' +
    '伟强军勇刚明辉建国华志文武斌杰俊浩博宇轩泽昊睿哲翔飞龙虎鹏程涛波洋峰松柏林森楠桐梓子仁诚德贤庆福祥瑞永恒耀祖毅凯豪荣昌铭鑫锋锐钧鉴宏鸿远航启恩承希咏颂敬彦绍尧舜禹' +
    '珮佩璐蓓琦菲欢依伊可心语安宁乐美丽红玉香春秋桂兴旺',
)

/** Words that both characters of given names make: wishes, moods, times, things. */
const WORDS: ReadonlySet<string> = new Set(
  (
    '辛苦 吉祥 安心 平安 安宁 安静 宁静 文静 美丽 美好 心安 可心 欢欣 欣悦 欢乐 安乐 欢心 祥瑞 福祥 瑞祥 文明 光明 英明 贤明 诚心 恒心 可敬 敬仰 永恒 永远 远航 启航 航程 程远 ' +
    '建国 国庆 英国 德国 国语 国文 语文 文雅 诗文 文武 英语 德语 英文 思国 森林 海洋 晨曦 春秋 春华 秋思 梦想 思诚 建军 国军 军国 国强 兴旺 兴国 荣华 华文 华语 福建 ' +
    '武林 松林 桂林 玉林 红梅 雪松 雪莲 云松 珍珠 明珠 珠宝 香港 宁波 永安 泽国 强国 强军 飞龙 飞鸿 飞翔 飞航 宏伟 宏远 勇敢 强心 洁净 明晨 明秋 明春 小心 小可 小春 小子 小军 小美 小国 小程 小文 子文 文子 军子 ' +
    '敬颂 敬祝 敬希 敬启 颂安 颂祺 祺安 敬安 文安 春安 秋安 心语 红玉 可可 心心'
  ).split(' '),
)
