import { toSimplified } from '../lib/text-fold.ts'
import { HAN_PLACES } from './company-tables.ts'
import { HAN_COMMON_WORDS } from './name-common-words.ts'
import { isLikelyDepartment, isLikelyTitle } from './title.ts'
import { HAN_PUBLIC, HAN_PUBLIC_WORDS, HAN_PURPOSES, HAN_SHOP, HAN_TRADES } from './trade-words.ts'

/** "云岭茶业" by its last word; "莫干山清扬居" because between a name and a number stands whose the number is. */
export function hanHouse(line: string, below: string): string {
  const house = line.replace(NUMBER, '').trim()
  const plain = toSimplified(house)
  if (!couldBeHanHouse(house) || isLikelyTitle(house) || isLikelyDepartment(house)) return ''
  if (HAN_TRADES.some((trade) => plain.endsWith(trade) && plain.length > trade.length)) return house
  return (house !== line || NUMBER.test(below)) && (isHanShop(plain) || namesPlace(plain)) ? house : ''
}

/** One word of Han, or of Han and kana as in "つばめ家具", that says nothing else of itself. */
export function couldBeHanHouse(word: string): boolean {
  return WORD.test(word) && !NO_HOUSE.test(toSimplified(word))
}

const WORD =
  /^(?=.{0,14}\p{Script=Han})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー·・&]{2,13}$/u

/** "莫干山清扬居", "清扬馆", "半山茶园"; "图书馆" and "便利店" say what they are for and not whose they are. */
function isHanShop(plain: string): boolean {
  const purpose = plain.slice(-3, -1)
  if (HAN_PURPOSES.has(purpose) || HAN_COMMON_WORDS.includes(purpose)) return false
  if (!HAN_PUBLIC.test(plain)) return HAN_SHOP.test(plain)
  // "上海东站": a place of its town.
  return plain.length <= MAX_HAN_SHOP && !HAN_PLACES.has(plain.slice(0, 2)) && !HAN_PUBLIC_WORDS.has(plain.slice(-2))
}

const MAX_HAN_SHOP = 7

/** "义乌小饰品批发": a town and what is done there. */
function namesPlace(plain: string): boolean {
  return (
    plain.length > 4 && HAN_PLACES.has(plain.slice(0, 2)) && !HAN_PLACES.has(plain.slice(-2)) && !HAN_PUBLIC.test(plain)
  )
}

const NUMBER =
  /(?:^|[ ,，])(?:\p{Script=Han}{0,4}(?:电话|電話|手机|手機)|[Tt]el\.?|[Mm]ob(?:ile)?\.?|[MT])?[ :：]{0,2}[+(]{0,2}\d[\d ()+-]{6,22}$/u

/** Who somebody is, their class, a place, a stop of the underground, hours, a wish, and what sentences are made of. */
const NO_HOUSE =
  /[人员师长手工士生家者主妈爸妻友班级组届省市区县镇乡村路街道巷号楼室层厦]$|[路门桥场街园城山湖河江海东西南北村镇区线]站$|^(?:地铁|高铁|轻轨|公交)|欢迎|老板|^周[一-龥]|[的了吗呢吧请您你我他她们是在有与为不谢祝愿颂年月日第]|(?:です|ます|した|さい|より|から|まで|ので|とも)$/u
