import { isHanWord } from './han-given.ts'
import { foldText, toSimplified } from '../lib/text-fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isKinName } from './kin-name.ts'
import { HAN_COMMON_WORDS, LATIN_COMMON_WORDS } from './name-common-words.ts'
import { isKnownHanFamily } from './name-cjk.ts'
import { parseName } from './name.ts'
import { personNameScore } from './name-likely.ts'
import { isLikelyCompany } from './company.ts'
import { isLikelyDepartment, isLikelyTitle } from './title.ts'

/** True for a line that signs a text by itself: one known given name, a full name with one, or a whole Han name. */
export function isSignedName(line: string): boolean {
  const words = line.replace(/[.!]$/, '').split(' ')
  if (/^\p{Script=Han}{2,3}$/u.test(line)) return personNameScore(line) >= 0.8
  if (words.length > 3) return false
  return GIVEN_NAMES.has(foldText(words[0] ?? '')) && (words.length === 1 || personNameScore(words.join(' ')) >= 0.8)
}

/** "陣内 匠": a family that is known and a given name, set apart as Japanese does. */
export function isSpacedName(line: string): boolean {
  const [, family = '', given = ''] = /^([\p{Script=Han}々]{2,3}) ([\p{Script=Han}々]{1,3})$/u.exec(line) ?? []
  return family !== '' && isKnownHanFamily(family) && !isHanWord(given)
}

/** True for a line that can be a name when it stands where a name is expected: capitalised words, none of them a common one. */
export function couldSign(line: string): boolean {
  if (isSignedName(line) || isKinName(line) || isThaiName(line) || /^\p{Lu}\.$/u.test(line) || isInitials(line))
    return true
  const both =
    /^[\p{Script=Latin} .|/·-]+ ?(\p{Script=Han}{2,4})$|^(\p{Script=Han}{2,4}) ?[\p{Script=Latin} .|/·-]+$/u.exec(line)
  if (both) return isSignedName(both[1] ?? both[2] ?? '')
  if (isFamilyAndTitle(line)) return true
  if (/^\p{Script=Hiragana}{2,4}$/u.test(line)) return !KANA_ANSWER.test(line)
  if (/^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(line)) return isUncommon(line)
  const bare = line.replace(/ ?\([^()]{2,24}\)$/, '')
  const words = bare.split(' ')
  if (words.length > 4 || !/^\p{Lu}[\p{Ll}.]/u.test(bare) || words.some((word) => isCommonWord(word))) return false
  return words.length > 1 ? personNameScore(bare) > 0 : /^\p{L}{3,}$/u.test(bare) || (bare !== line && bare.length > 1)
}

/** "法务 苏婉清", "周海波 / 结构工程师": "배수진 대리": a whole name in Han or Hangul beside a department or a post. */
export function isPostedName(line: string): boolean {
  if (isHeldPost(line)) return true
  if (
    line.length > 30 ||
    !/^(?:\p{Script=Han}[\p{Script=Han} /|·,、-]+|\p{Script=Hangul}{2,4} \p{Script=Hangul}{2,5})$/u.test(line)
  )
    return false
  const { family, given, title, dept } = parseName(line)
  // "総務 田中"
  const [, office = '', alone = ''] = /^(.{2,16}) (\p{Script=Han}{1,3})$/u.exec(line) ?? []
  if (isKnownHanFamily(alone) && isOffice(office)) return true
  return (
    family !== undefined &&
    given !== undefined &&
    (title ?? dept) !== undefined &&
    (/^\p{Script=Hangul}/u.test(line) || (isKnownHanFamily(family) && isSignedName(family + given)))
  )
}

/** "秦朗 13862001122", "Anna Berg, 0171 2345678": the name before a number and nothing else; '' in any other line. */
export function numberedName(line: string): string {
  return NUMBERED.exec(line)?.[1] ?? ''
}

const NUMBERED =
  /^(\p{Script=Han}{2,4}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}) ?[,，:：]? ?(?:(?:手机|手機|电话|電話|[Tt]el\.?|[Mm]ob(?:ile|il)?\.?|[Cc]ell|[Pp]h(?:one)?\.?)[:： ]{0,2})?[+(]{0,2}\d[\d ()/.-]{6,20}$/u

/** "学生：何佳", "GVCN: Nguyễn Thị Hạnh": a post, a colon and who holds it. */
function isHeldPost(line: string): boolean {
  const [, post = '', holder = ''] = /^([^:：]{2,24}) ?[:：] ?([^:：]{2,30})$/u.exec(line) ?? []
  return isSignedName(holder) && (isLikelyTitle(post) || isLikelyDepartment(post) || SIGNER.test(post))
}

const SIGNER =
  /^(?:学生|學生|家长|家長|同学|同學|申请人|申請人|报告人|報告人|经办人|經辦人|签名|簽名|签字|落款|读者|讀者|业主|業主)$/u

function isOffice(text: string): boolean {
  return text.split(' ').some((cell) => isLikelyDepartment(cell) || isLikelyTitle(cell) || isLikelyCompany(cell))
}

/** "JT": two capitals that are no word. */
function isInitials(line: string): boolean {
  return /^\p{Lu}{2}$/u.test(line) && !/^(?:OK|NO|JA|SI|HI|PS|NB|TV|PC|EU|UK|US|UN|HR|IT|PR|DJ|ID|AM|PM)$/.test(line)
}

/** Thai names are told by the form of address before them. */
export function isThaiName(line: string): boolean {
  return /^(?:คุณ|นาย|นางสาว|นาง|น\.ส\.|ดร\.|ครู|อาจารย์) ?[\p{Script=Thai}]{2,20}(?: [\p{Script=Thai}]{2,24})?$/u.test(
    line,
  )
}

/** "李副總", "王老师": in Chinese houses people sign as they are called. */
export function isFamilyAndTitle(line: string): boolean {
  if (!/^\p{Script=Han}{2,5}$/u.test(line)) return false
  const { family, given, title } = parseName(line)
  return family !== undefined && given === undefined && title !== undefined && isKnownHanFamily(family)
}

/** Answers and ends of sentences; what else is written in two to four Hiragana alone is what friends are called. */
const KANA_ANSWER =
  /^(?:はい|いや|いいえ|うん|ええ|なし|あり|まだ|これ|それ|あれ|どれ|ここ|そこ|どこ|いつ|だれ|すぐ|もう|ぜひ|たぶん|いい|よい|ほか|その|あか|あお|くろ|しろ|みどり)|(?:です|ます|した|ない|たい|だよ|よね|かな|ください)$/u

/** "芷晴", "小云": a given name alone is two or three characters that answer nothing and ask for nothing. */
function isUncommon(line: string): boolean {
  if (/^\p{Script=Hangul}+$/u.test(line)) return !/[요다까네죠]$/u.test(line)
  const plain = toSimplified(line)
  return line.length < 4 && !HAN_ANSWER.test(plain) && !HAN_COMMON_WORDS.some((word) => plain.startsWith(word))
}

const HAN_ANSWER =
  /[的了吗呢吧请已见如不没有可看收回附急盼谢感好是否对行能要来去给您你我他这那和与或明今昨周天上下午晚点号月日年复知悉意认同改退发寄买卖付款等再先快慢多少全部无待办完成毕稍候后前略详]/u

function isCommonWord(word: string): boolean {
  return LATIN_COMMON_WORDS.has(foldText(word)) || ANSWERS.has(foldText(word))
}

/** Answers of one word that stand alone on a line. */
const ANSWERS = new Set(
  (
    'ok okay yes yep yeah no nope done agreed approved perfect great super fine sure correct exactly confirmed received noted never always maybe soon later now both none same wow bye ciao hi hello hey congratulations sorry voila ' +
    'ja nein doch klar passt erledigt gerne genau prima toll einverstanden bestatigt oui non bien entendu parfait confirme d’accord si claro vale listo perfecto confirmado certo perfetto va confermato sim nao otimo beleza ' +
    'nee goed akkoord klopt nej javisst okej absolut selvfølgelig kylla ei tak nie dobrze ano dobre igen nem rendben evet hayir tamam da bine'
  ).split(' '),
)
