import { add } from './block-bag.ts'
import type { Bag, Place } from './block-bag.ts'
import { HAN_PLACES } from './company-tables.ts'
import { isLikelyCompany, splitCompany } from './company.ts'
import { couldBeHanHouse } from './han-house.ts'
import { parseName } from './name.ts'
import { foldText, toSimplified } from '../lib/text-fold.ts'
import { regionOfText } from './phone-context.ts'
import { isHonorific, isLikelyDepartment, isLikelyTitle } from './title.ts'
import { DEPARTMENT_WORDS } from './title-tables.ts'
import { HAN_TRADES } from './trade-words.ts'

// A house in one line with its departments, with a post in it or with the sender's name. Without a legal form it is known by what stands
// beside it.

/**
 * "信和机械 技术部 副经理", "한별어패럴 / 개발팀 대리" below a name: cards of East Asia write the house, its departments and a post side by side.
 * A department is needed: "大客户 经理" and "브랜드 매니저" are one post.
 */
export function readHouseOfDepartment(
  words: string,
  place: Place,
  bag: Bag,
  isKnown: (word: string) => boolean,
): boolean {
  const [house = '', ...rest] = words.split(/[\s/／]+/u)
  if (bag.names.length === 0 || bag.orgs.length > 0 || rest.length > MAX_PARTS) return false
  if (!isHouseWord(house) || (isKnown(house) && !isTooLong(house))) return false
  const depts = rest.filter((part) => CJK.test(part) && isLikelyDepartment(part))
  const post = depts.length < rest.length ? (rest.at(-1) ?? '') : ''
  const isPost = post === '' || (depts.length === rest.length - 1 && isLikelyTitle(post) && !isHonorific(post))
  if (depts.length === 0 || !isPost || !isHouseOf(house, words, place)) return false
  add(bag.orgs, house, place, { weight: 0.75 })
  add(bag.depts, depts.join(' '), place, { weight: 0.9 })
  if (post !== '' && bag.titles.length === 0) add(bag.titles, post, place, { weight: 0.9 })
  return true
}

const MAX_PARTS = 3

/** Fields of work, regions and plants stand before a department as houses do: the ending tells, or the name that the mail is sent by. */
function isHouseOf(house: string, words: string, place: Place): boolean {
  const sender = withSingleSpaces(place.context.sender?.name ?? '')
  return endsAsHouse(house) || (house.length > 2 && sender.includes(house)) || isPairOfHan(house, words)
}

/** "海岳光电 技术部": in Chinese a house and one department make the line, unless it is a plant, a region or a field. */
function isPairOfHan(house: string, words: string): boolean {
  return /^\p{Script=Han}{3,12}\s+\p{Script=Han}+$/u.test(words) && !NO_PAIR.test(toSimplified(house))
}

const NO_PAIR =
  /(?:制造|能源|圈|圏|营业|営业|法人|工厂|工场|客户|顾客|事业|业务|中心|市场|智能|大区|片区|全国|海外|国际)$/u

/** By a word that houses end in behind one of their own: "順億機械", "한별어패럴", but not "工程机械" or "농업기계". */
function endsAsHouse(word: string): boolean {
  if (/\p{Script=Hangul}/u.test(word)) {
    const own = word.replace(KOREAN_ENDS, '')
    return isLikelyCompany(word) || (own !== word && own.length > 1 && !KOREAN_GENERIC.test(own) && isOwnWord(own))
  }
  if (isLikelyCompany(word)) return !isPlant(word)
  const plain = toSimplified(word)
  const trade = HAN_TRADES.find((each) => plain.endsWith(each)) ?? HAN_ENDS.exec(plain)?.[0] ?? ''
  const own = plain.slice(0, plain.length - trade.length)
  return trade !== '' && own.length > 1 && !/(?:基地|花园)$/u.test(plain) && !HAN_GENERIC.test(own) && isOwnWord(own)
}

/** "苏州工厂" says where, and not whose it is. */
function isPlant(word: string): boolean {
  const own = toSimplified(word).replace(/(?:工厂|工場|厂)$/u, '')
  return own !== toSimplified(word) && !isOwnWord(own)
}

function isOwnWord(word: string): boolean {
  return !HAN_PLACES.has(word) && regionOfText(word) === undefined
}

/** Last words of houses, simplified, besides the trades of small ones. */
const HAN_ENDS =
  /(?:机械|电机|电子|电器|实业|工业|产业|企业|钢铁|纺织|建设|建筑|工务店|制作所|商事|商会|商店|书店|物产|制药|药业|种业|置业|重工|造船|精机|精工|陶器|陶瓷|玻璃|塑胶|橡胶|模具|(?:产物|人寿|财产)?保险|海运|航运|铁工厂|(?<=[货运车琴药米布茶船洋商械])行|[轩阁斋堂坊铺庄屋社](?<![支分本总弊会旅通]社))$/u

/** What fields of work, customers and products begin with, simplified. */
const HAN_GENERIC =
  /^(?:工程|农业|农林|林业|渔业|矿山|精密|智能|数控|国际|国内|海外|进出口|化工|化学|食品|休闲|冷冻|建筑|建设|汽车|工业|商业|医疗|医药|消费|民用|军用|半导体|新?能源|纺织|包装|印刷|电子|电气|电力|通信|通讯|网络|信息|高端|大型|小型|特种|重型|轻型|现代|绿色|生态|办公|家用|厨房|户外|儿童|[男女]装|餐饮|酒店|线[上下]|品牌|大?客户|项目|产品|市场|技术|研发|生产|财产|人寿|健康|社会|养老|法人|个人|商用|业务用?|产业|产物|住宅|公共|城市|农村|土木|基础|高新|先进|传统|中小|骨干|国有|民营|外资|第[一二三四五六七八九十]|[华东西南北中]|首都圏)+$/u

const KOREAN_ENDS =
  /(?:어패럴|전자|상사|물산|산업|테크|기계|건설|제약|식품|화학|통상|무역|정밀|금속|철강|제강|섬유|방직|전기|중공업|공업|상회|상점|제과|농산|수산|해운|운수|가구|출판|인쇄|목재|유리|모터스|푸드)$/u

const KOREAN_GENERIC =
  /^(?:국제|해외|국내|농업|산업|건설|정밀|스마트|반도체|의료|생활|가전|첨단|미래|바이오|에너지|화학|식품|섬유|공작|자동차|직장|수도권|지방|전력|디지털|모바일|글로벌|소비자|기초|종합|환경|원자력|조선|해양|항공|우주|가공|냉동|수출입?|수입|제조|서비스|신재생|재생|인공지능|소프트웨어|빅데이터)+$/u

const CJK = /[\p{Script=Han}\p{Script=Hangul}]/u

function isHouseWord(word: string): boolean {
  if (/^\p{Script=Hangul}{3,12}$/u.test(word)) return !KOREAN_FIELD.test(word)
  return couldBeHanHouse(word) && word.length <= 12 && !OFFICE.test(word)
}

/** Korean names have three characters, four with a family of two, "남궁민수"; 한 and 동 begin many houses too. */
function isTooLong(word: string): boolean {
  if (!/^\p{Script=Hangul}{4,}$/u.test(word) || isLikelyTitle(word) || isLikelyDepartment(word)) return false
  return !isLikelyCompany(word) && (word.length > 4 || parseName(word).family?.length !== 2)
}

/** "해외영업", "전략기획", "마케팅": a field of work, of which the team behind it is. */
const KOREAN_FIELD =
  /^(?:해외|국내|영업|기획|전략|지원|관리|경영|개발|연구|생산|품질|인사|총무|재무|회계|구매|홍보|운영|사업|기술|고객|교육|법무|디지털|글로벌|온라인|마케팅|브랜드|콘텐츠|데이터|플랫폼|프로젝트|커뮤니케이션|엔지니어링|서비스|디자인){1,4}$/u

const OFFICE = /(?:本社|支社|支店|本店|営業所|事業所|总部|總部|分社|地区|地區|区域|區域|省|市|区|區|县|縣)$/u

/** "天山种业有限公司质检部": the house and its department without a space; a branch office belongs to the house. */
export function readJoinedDepartment(words: string, place: Place, bag: Bag): boolean {
  const [, house = '', dept = ''] = /^(\p{Script=Han}{2,20}公司)(\p{Script=Han}{2,10})$/u.exec(words) ?? []
  if (splitCompany(house).suffix === '' || !isLikelyDepartment(dept) || OFFICE.test(dept)) return false
  if (splitCompany(words).suffix !== '') return false
  add(bag.orgs, house, place)
  add(bag.depts, dept, place, { weight: 0.95 })
  return true
}

/** "岚山理工大学 材料学院 2022级博士生": a university and its faculty, which alone would be a house, and who somebody is there. */
export function readFaculty(words: string, place: Place, bag: Bag): boolean {
  const [, house = '', part = '', post = ''] =
    /^(\p{Script=Han}{2,14}大[学學])\s*(\p{Script=Han}{2,12}(?:学院|學院|学部|學部|学系|學系|系))(?:\s+(\S{2,20}))?$/u.exec(
      words,
    ) ?? []
  if (house === '') return false
  add(bag.orgs, house, place)
  add(bag.depts, part, place, { weight: 0.95 })
  if (isLikelyTitle(post.replace(/^\d{2,4}[级級]/u, ''))) add(bag.titles, post, place, { weight: 0.95 })
  return true
}

/** "Larkspur Labs - Platform Engineering": a dash between what says that it is a house and what ends in the word of a department. */
export function readDashedHouse(words: string, place: Place, bag: Bag): boolean {
  const [one = '', other = '', ...more] = words.split(/\s[–—-]\s/u)
  const [house, unit] = isUnit(other) ? [one, other] : [other, one]
  if (more.length > 0 || !isUnit(unit) || isUnit(house) || !isLikelyCompany(house) || isLikelyTitle(unit)) return false
  add(bag.orgs, house, place, { weight: 0.85 })
  add(bag.depts, unit, place, { weight: 0.9 })
  return true
}

function isUnit(text: string): boolean {
  const last = foldText(text.split(' ').at(-1) ?? '')
  return isLikelyDepartment(text) || (text.includes(' ') && DEPARTMENT_WORDS.has(last) && !isLikelyCompany(text))
}

/** "бухгалтер ООО «Южный Двор»", "Gérante SARL Morvan": languages that set the legal form first need no mark before it. */
export function readPostInHouse(words: string, place: Place, bag: Bag): boolean {
  const parts = words.split(' ')
  for (let at = 1; at < Math.min(parts.length, MAX_POST_WORDS); at++) {
    if (!FORM_FIRST.test(parts[at] ?? '')) continue
    const house = parts.slice(at).join(' ')
    const post = parts
      .slice(0, at)
      .join(' ')
      .replace(/(?<!\s)\s*[–—|,/-]$/u, '')
    const { core, suffix } = splitCompany(house)
    if (core.length < 2 || suffix === '' || !house.startsWith(suffix.split(' ')[0] ?? '')) continue
    if (!isLikelyTitle(post) && !isLikelyDepartment(post)) continue
    add(isLikelyTitle(post) ? bag.titles : bag.depts, post, place, { weight: 0.95 })
    add(bag.orgs, house, place)
    return true
  }
  return false
}

const MAX_POST_WORDS = 8

const FORM_FIRST = /^(?:\p{Lu}{2,6}|[(（][주유株][)）]\S*|주식회사|株式会社\S*|㈜\S*)$/u

/** "金河貨運行 葉志明", "周珮如 安和產物保險": what stands in one line with the sender's whole name; '' when nothing does. */
export function besideSender(words: string, sender: string): string {
  const name = withSingleSpaces(sender)
  if (!CJK.test(name) || name.length < MIN_NAME) return ''
  const text = withSingleSpaces(words)
  const beside = text.endsWith(` ${name}`)
    ? text.slice(0, -name.length - 1)
    : text.startsWith(`${name} `)
      ? text.slice(name.length + 1)
      : ''
  return beside.replace(/^[\s/／|·,，、:：-]+|[\s/／|·,，、:：-]+$/gu, '')
}

const MIN_NAME = 2

export function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** One word beside the sender's name: whom somebody signs for is the house, when it ends as houses do. */
export function isHouseBesideName(word: string): boolean {
  if (/\p{Script=Hangul}/u.test(word))
    return word.length > 4 && isHouseWord(word) && !/[다요죠까림]$/u.test(word) && isTooLong(word) && endsAsHouse(word)
  return isPhraseBesideName(word) && endsAsHouse(word)
}

/** "王小明 电话联系", "森 健一 直通電話", "葉志明 順頌時祺": a word of Han beside the name, which is no part of it. */
export function isPhraseBesideName(word: string): boolean {
  if (/\p{Script=Hangul}/u.test(word) || WHEN_OR_WHO.test(toSimplified(word))) return false
  return (
    word.length > 3 && !isLikelyTitle(word) && !isLikelyDepartment(word) && !OFFICE.test(word) && couldBeHanHouse(word)
  )
}

/** "王小明 星期三上午" says when, "王小明 九号楼业主" who somebody is there. */
const WHEN_OR_WHO = /星期|礼拜|[上下中]午|[早晚]上|[今明昨]天|(?:业主|住户|租客|客户|会员|学员|新生|校友)$/u
