import { toSimplified } from '../lib/text-fold.ts'
import { isKnownHanFamily } from './name-cjk.ts'

/** True for a Chinese given name alone, 小 and 阿 before a half of one, and 小, 老 and 阿 before a family: "小李", "老王". */
export function isHanGiven(text: string): boolean {
  const [first = '', second = '', ...more] = toSimplified(text)
  if (second === '' || more.length > 0 || isHanWord(text)) return false
  if (/[小老阿]/u.test(first) && isKnownHanFamily(second)) return true
  return GIVEN.has(second) && (/[小阿大]/u.test(first) || GIVEN.has(first))
}

/** What makes a word with 小 or 老 before it: 小时, 小区, 小路, 老师. */
const NO_FAMILY: ReadonlySet<string> = new Set(
  '时区路米计车师家公板票总能满寒暑丑强弱国乡城楼门商店平幅步册年月里费巧空',
)

/** "吉祥", "文明": a wish, a mood or a thing, though its characters are families and given names. */
export function isHanWord(text: string): boolean {
  const plain = toSimplified(text)
  return WORDS.has(plain) || (/^[小老阿].$/u.test(plain) && NO_FAMILY.has(plain.charAt(1)))
}

/** Characters of given names, simplified, without those that most words of two characters are made of. */
const GIVEN: ReadonlySet<string> = new Set(
  '嘉欣怡婷婉雅静敏慧玲娟芳艳霞燕萍莉莹颖琳琪瑶瑜璇佳洁雪梅兰莲薇蕾蓉倩娜妮妍媛嫣娴娅婧姗茜芸芷芮若诗涵梦晗晴晨曦晓彤丹云雯霏思悦淑惠秀英珍珠珊凤仙琼瑛钰' +
    '伟强军勇刚明辉建国华志文武斌杰俊浩博宇轩泽昊睿哲翔飞龙虎鹏程涛波洋峰松柏林森楠桐梓子仁诚德贤庆福祥瑞永恒耀祖毅凯豪荣昌铭鑫锋锐钧鉴宏鸿远航启恩承希咏颂敬彦绍尧舜禹' +
    '珮佩璐蓓琦菲欢依伊可心语安宁乐美丽红玉香春秋桂兴旺雨芬海',
)

/**
 * Wishes, moods, countries, towns, times and things that characters of given names make, and cheers. What many people are called stays
 * out, whatever else it says: 国庆, 建军, 文静, 雪松.
 */
const WORDS: ReadonlySet<string> = new Set(
  (
    '辛苦 吉祥 安心 平安 安宁 安静 宁静 美丽 美好 心安 可心 欢欣 欣悦 欢乐 安乐 欢心 祥瑞 福祥 瑞祥 文明 光明 英明 贤明 诚心 恒心 可敬 敬仰 永恒 永远 远航 启航 航程 程远 ' +
    '英国 德国 国语 国文 语文 文雅 文武 英语 德语 英文 思国 森林 春秋 秋思 梦想 思诚 国军 军国 兴旺 兴国 荣华 华文 华语 福建 ' +
    '武林 松林 桂林 珍珠 明珠 珠宝 香港 宁波 永安 泽国 强国 强军 飞龙 飞翔 飞航 宏远 勇敢 强心 洁净 明晨 明秋 明春 小心 小可 小春 小子 小国 文子 军子 ' +
    '敬颂 敬祝 敬希 敬启 颂安 颂祺 祺安 加油 开心 大雨 大雪 大国 大海 大洋 大安 大红 春雨 秋雨 梅雨 雨雪 云雨 云海 珠海 宁海 海宁 海安 海航 敬安 文安 春安 秋安 心语 可可 心心'
  ).split(' '),
)
