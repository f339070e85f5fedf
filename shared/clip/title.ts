import { remembered } from '../lib/remembered.ts'
import { foldText, toSimplified } from '../lib/text-fold.ts'
import {
  DEPARTMENT_WORDS,
  FAMILY_TRADES,
  HAN_DEPARTMENTS,
  HAN_HONORIFICS,
  HAN_TITLES,
  TITLE_WORDS,
  UNIT_WORDS,
} from './title-tables.ts'
import { isScriptTitle } from './title-scripts.ts'

const MAX_LENGTH = 120

/** True for forms of address (先生, 女士, Dr., 님), which are no job. */
export function isHonorific(text: string): boolean {
  const plain = toSimplified(text.trim())
  return (
    HAN_HONORIFICS.includes(plain) ||
    /^(님|씨|박사|선생|様|さん|氏|殿|君|ちゃん)$/u.test(plain) ||
    /^(mr|mrs|ms|miss|mx|dr|prof|herr|frau|monsieur|madame|mme|sr|sra|dott|ing)\.?$/i.test(plain)
  )
}

/** True for a job title or role: "Head of Sales", 总经理, "Geschäftsführerin", 営業部長. */
export function isLikelyTitle(text: string): boolean {
  return readsAsTitle(text)
}

const readsAsTitle = remembered((text): boolean => {
  if (text.length > 4 * MAX_LENGTH) return false
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length < 2 || plain.length > MAX_LENGTH || /[@?？!！:：]|https?|www\.|\d{4,}/.test(plain)) return false
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(plain)) return isHanTitle(plain)
  const words = wordsOf(plain)
  return (
    words.length <= 12 &&
    (words.some((word) => isTitleWord(word)) ||
      namesTrade(plain, words) ||
      VIETNAMESE_TITLE.test(words.join(' ')) ||
      isScriptTitle(plain)) &&
    !/\b(we|you|your|our|is|are|was|will|have|has|please|the following|wir|sie|nous|vous|ihr|unser)\b/i.test(plain)
  )
})

/** True for the name of a department: "Sales department", 采购部, "Vertrieb". */
export function isLikelyDepartment(text: string): boolean {
  return readsAsDepartment(text)
}

const readsAsDepartment = remembered((text): boolean => {
  if (text.length > 4 * MAX_LENGTH) return false
  const plain = toSimplified(text.replace(/\s+/g, ' ').trim())
  if (plain.length < 2 || plain.length > 60 || /[@?？!！:：]/.test(plain)) return false
  // "営業2課", "영업2팀": they are numbered there.
  if (
    /\d/.test(plain) &&
    !/^(?!제\d|第\d)[\p{Script=Han}\p{Script=Hangul}]{1,6}\d(?:[部课科组处]|팀|과|부|그룹)$/u.test(plain)
  )
    return false
  if (/\p{Script=Han}/u.test(plain)) {
    return (
      plain.length <= 14 &&
      !FAMILY_IN_BU.test(plain) &&
      (HAN_DEPARTMENTS.has(plain) ||
        HAN_REGION.test(plain) ||
        /^[\p{Script=Han}\p{Script=Katakana}\p{L}\d·&/\s]{1,12}(部|部门|处|科|课|组|室|办公室|中心|事业部|事业群|大区|片区|区域|分部|本部|小组|团队|支部|课题组|グループ|チーム|センター)$/u.test(
          plain,
        ))
    )
  }
  if (/\p{Script=Hangul}/u.test(plain))
    return /(팀|부|실|센터|본부|그룹|연구소|사업부|지점|지사|영업소|공장)$/.test(plain)
  if (/^(?:Phòng \p{L}|ฝ่าย|แผนก)|^R ?& ?D$/u.test(plain)) return true
  const words = wordsOf(plain)
  const known = words.filter((word) => DEPARTMENT_WORDS.has(word) || DEPARTMENT_STEM.test(word)).length
  const says = words.some((word) => UNIT_WORDS.has(word))
  return words.length <= 6 && known > 0 && (says || known === words.filter((word) => !FILLERS.test(word)).length)
})

/** Words beside those of a department: "Finance & Treasury", "Vertriebsinnendienst Süd". */
const FILLERS = /^(?:and|und|et|y|e|of|de|des|du|the|for|og|och|nord|sud|ost|west|mitte)$/

// German and Swedish join the words: Chefarztsekretariat, Vertriebsinnendienst, Miljöförvaltningen. Not every Dienst is one of a house
// (Gottesdienst, Verdienst), and enheten is a unit behind the s that joins (Försäljningsenheten, not Lägenheten).
const DEPARTMENT_STEM =
  /^.{3,24}(?:abteilung|avdeling(?:en)?|avdelning(?:en)?|afdeling(?:en)?|osasto|sekretariat|verwaltung|buchhaltung|dienste|bauamt|ordnungsamt|standesamt|jugendamt|sozialamt|finanzamt|betreuung|vertrieb|annahme|forvaltning(?:en)?|kontoret|(?<=s)enheten)$|^.{0,24}(?:innen|aussen|kunden|not)dienst$/

/** Japanese families whose last character is that of a department, simplified. */
const FAMILY_IN_BU = /^(?:(?:[阿安冈渡服矢矶园田轻刑卜物绫建曾]|长谷|日下|河曲)部|[仁保]科)$/u

const HAN_REGION =
  /^(?:华东|华南|华北|华中|华西|西南|西北|东北|全国|国内|国际|海外|亚太|大中华)(?:大?区|区域|地区|事业部)$/u

/** The job at the end of a Han text that begins with a name (王芳总经理): its length in characters, 0 when there is none. */
export function hanTitleLength(text: string): number {
  const plain = toSimplified(text)
  for (const title of HAN_TITLE_SUFFIXES) if (plain.length > title.length && plain.endsWith(title)) return title.length
  return 0
}

// The table holds Japan's and Taiwan's characters too.
const SIMPLE_TITLES = HAN_TITLES.map(toSimplified)
const HAN_TITLE_SUFFIXES = [...HAN_HONORIFICS, ...SIMPLE_TITLES].toSorted((a, b) => b.length - a.length)
const HAN_TITLE_END = new RegExp(`(?:${SIMPLE_TITLES.join('|')})(?:[（(][^（()）]{1,20}[)）])?$`, 'u')
const OTHER_TITLE_END =
  /((?<!\p{Script=Hangul})의원|국회의원|[시도구군]의원|カメラマン|コーチ|대표이사|대표|사장|부사장|전무|상무|이사|부장|차장|과장|대리|주임|사원|팀장|실장|본부장|센터장|매니저|연구원|교수|박사과정|석사과정|원장|원감|부원장|변호사|회계사|세무사|의사|간호사|수간호사|약사|교장|교감|담임|담임교사|법무사|관세사|공인중개사|총무|회장|이장|관리소장|공장장|사진작가|번역가|코치|マネージャー|マネジャー|リーダー|ディレクター|エンジニア|コンサルタント|プロデューサー|デザイナー|アシスタント|スタッフ|アドバイザー|コーディネーター|コーディネータ|オペレーター|ドライバー|トレーナー|インストラクター|セラピスト|カウンセラー|バイヤー|ライター|イラストレーター|(?:グループ|チーム|ユニット|ライン)長|プランナー|アナリスト|디자이너|엔지니어|개발자|기획자|마케터|컨설턴트|프로듀서|강사|상담사|주무관|사무관|책임자|감독|코디네이터|(?:연구|사무|공장|현장)소장|전문의|치료사|영양사|지점장|지사장|이사장|위원장|조합장|사무국장|편집장|학과장|학장|총장|고문(?:변호사)?|건축사|실무관|서기관|농촌지도사|지도사|공무직|담당자|편집자|(?:^|(?<=\s))(?:소장|점장|국장|계장|반장|기자))$/u

function isHanTitle(text: string): boolean {
  const plain = toSimplified(text)
  if (HAN_SHIPPER.test(plain)) return false
  // Ranks of Korean engineers, which are words elsewhere.
  if (/^(?:선임|책임|수석)(?:연구원)?$/.test(plain)) return true
  return plain.length <= 40 && (HAN_TITLE_END.test(plain.replace(/\s/g, '')) || OTHER_TITLE_END.test(plain))
}

/** 船务 is what somebody does, "外贸船务" too; behind a name it is a house: "西贡船务". */
const HAN_SHIPPER =
  /^(?!(?:进口|出口|外贸|国际|高级|资深|中级|初级|物流|海运|货代|单证|业务)+船务$)\p{Script=Han}{2,8}船务$/u

// Vietnamese writes each syllable as a word: what a job begins with, folded.
const VIETNAMESE_TITLE =
  /^(?:tong |pho )?(?:giam doc|hieu truong|hieu pho|vien truong|bac si|luat su|giao vien|chu nhiem|giang vien|to truong|truong phong|truong nhom|truong bo phan|nhan vien|chuyen vien|ke toan|thu ky|chu tich|quan ly|kinh doanh|tu van (?:vien|giai phap|khach hang|ky thuat|ban hang|thiet ke|tai chinh)|ky su|dai dien|pho phong|pho ban|truong ban|phu trach|cham soc khach hang|chi huy (?:truong|pho))\b/

function isTitleWord(word: string): boolean {
  // "Subgerente", "vicedirettore", "Vizepräsident": who stands in for the office.
  const plain = word.replace(/^(?:sub|vice|vize|wice|vise|vici)(?=\p{L}{4})/u, '')
  return TITLE_WORDS.has(word) || TITLE_WORDS.has(plain) || TITLE_STEM.test(word) || CRAFT.test(word)
}

/** "Schreiner", "Schreiner und Küchenbauer", "head brewer", "Master Butcher"; "Thomas Schreiner" is a name. */
function namesTrade(plain: string, words: readonly string[]): boolean {
  if (!words.some((word) => FAMILY_TRADES.has(word))) return false
  return (
    words.length === 1 ||
    plain.split(/[^\p{L}]+/u).some((word) => /^\p{Ll}/u.test(word) && FAMILY_TRADES.has(foldText(word))) ||
    /^\p{L}+(?: (?:und|et|y|e|and|&) | ?[,/] ?)\p{L}+$/u.test(plain) ||
    /^(?:master|craft|freelance|qualified|retired) /i.test(plain)
  )
}

// Whose science ends in -olog (Scandinavian, Slavic), whose craft in -mester, -mestari, -mästare: a list, for so end Nekrolog, Monolog,
// Wintersemester and the family Burmester too.
const CRAFT_WORDS = [
  String.raw`(?:psyk|psych|psih|kardi|neur|ur|gynek|gynaek|ginek|onk|dermat|radi|zo|bi|mikrobi|ge|arche|arke|soci|socj|te|ek|ornit|antrop|krimin|farmak|pat|hemat|reumat|endokrin|pulmon|alerg|allerg|immun|imun|kosmet|stomat|odont|audi|fil|meteor|techn|tehn|tekn|geront|oftalm|nefr|prokt|diabet|anestezj|anestezi|anestesi|laryng|hydr|toksik|vir|epidemi|gastroenter|pod|seksu|sex|polit|etn|metod)olog`,
  String.raw`(?:псих|кард[иі]|невр|ур|г[иі]нек|онк|дерматовенер|дермат|рад[иі]|зо|б[иі]|ге|архе|соц[иі]|[эе]к|те|орнит|антроп|крим[иі]н|фармак|пат|гемат|хемат|ревмат|[эе]ндокрин|пульмон|пулмон|ал{1,2}ерг|им{1,2}ун|імун|космет|стомат|метеор|техн|оф?тальм|офталм|нефр|прокт|д[иі]абет|анестез[иі]|ларинг|г[иі]др|вирус|еп[иі]дем[иі]|эпидеми|гастро[эе]нтер|под|сексу|пол[иі]т|[эе]тн|трих|нарк|метод|ф[иі]л)олог`,
  String.raw`(?:murer|tomrer|maler|byg|bygg|smede|el|skorstensfejer|feier|vaerk|verk|rorlegger|glar|maskin|politi|bager|slagter|skomager|snedker|stads|kapel|kapell|havne|haandvaerks|borg|epito|acs|komuves|kar|polgar|fodrasz|szakacs)mester`,
  String.raw`(?:rakennus|muurari|maalari|puuseppa|leipuri|keittio|sahko|kapelli|por|kone|vahti|tyo)mestari`,
  String.raw`(?:bygg|murar|malar|snickar|verk|smides|slaktar|bagar|glas|maskin|hov|bokbindar|sadelmakar|repslagar|segelmakar|tapetserar|korgmakar|stenhuggar|skomakar|borg|koks|vakt|kapell|platslagar|rormokar|trafik|hamn)mastare`,
].join('|')
const CRAFT = new RegExp(String.raw`^.{0,20}(?:${CRAFT_WORDS})$`)

// Languages that join words write the job at the end of a long one: "Vertriebsleiterin", "verkoopmedewerker", "toimitusjohtaja".
const TITLE_STEM_WORDS = [
  String.raw`ologo|ologa|ologue|ologist|ologin|iatra|iatre|leiter(in)?|fuhrer(in)?|berater(in)?|manager(in)?`,
  String.raw`assistent(in)?|sachbearbeiter(in)?|mitarbeiter(in)?|techniker(in)?|meister(in)?|ingenieur(in)?|anwalt`,
  String.raw`anwaltin|referent(in)?|beauftragte[rn]?|verantwortliche[rn]?|medewerk(er|ster)|adviseur|directeur|leider`,
  String.raw`leidster|coordinator|koordinator(in)?|beheerder|begeleid(er|ster)|specialist(e|in)?|spezialist(in)?`,
  String.raw`consulent(e)?|entwickler(in)?|vertreter(in)?|einkaufer(in)?|verkaufer(in)?|buchhalter(in)?|pfleger(in)?`,
  String.raw`trainer(in)?|lehrer(in)?|planer(in)?|redakteur(in)?|controller(in)?|padagog(e|in)|therapeut(in)?`,
  String.raw`sekretar(in)?|schwester|inkoper|inkoopster|verkoper|verkoopster|johtaja|paallikko|asiantuntija|opettaja`,
  String.raw`insinoori|konsult|chef(?:fe)?|ansvarig|konsulent|radgiv(er|are)|samordnare|handlaggare|utvecklare|forsaljare`,
  String.raw`direktor(in)?|vezeto|igazgato|mernok|ugyintezo|tanacsado|technikus|dontista|doncista|rapeuta|ografo`,
  String.raw`ografa|zeichner(in)?|lakare|skoterska|skotare|larare|ingenjor|sekreterare|ledare|sygeplejerske|sykepleier|leder|laerer`,
  String.raw`ingenior|radgiver|student(in)?|verrechner(in)?|anwarter(in)?`,
].join('|')
const TITLE_STEM = new RegExp(String.raw`^.{3,30}(${TITLE_STEM_WORDS})$`)

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
}
