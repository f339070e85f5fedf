import { remembered } from '../lib/remembered.ts'
import { foldText, toSimplified } from '../lib/text-fold.ts'
import {
  EXACT_FORMS,
  HAN_PLACES,
  LATIN_FORMS,
  ORGANISATION_WORDS,
  SPELLED_FORMS,
  WEAK_FORMS,
} from './company-tables.ts'

const MAX_LENGTH = 256
/** Most words that one legal form spans: "S. de R. L. de C. V." */
const MAX_FORM_WORDS = 7

export type SplitCompany = { readonly core: string; readonly suffix: string }

/** Takes the legal form off a company name, for matching; both parts as written. No legal form: an empty suffix. */
export function splitCompany(text: string): SplitCompany {
  return split(text)
}

const split = remembered((text): SplitCompany => {
  const name = text.slice(0, MAX_LENGTH).normalize('NFC').replace(/\s+/g, ' ').trim()
  return splitPrefix(name) ?? splitHan(name) ?? splitLatin(name) ?? { core: name, suffix: '' }
})

/** The key under which two spellings of one company meet: legal form, leading place, case, width, script folded. */
export function companyKey(text: string): string {
  const { core } = splitCompany(text)
  const folded = foldText(core)
    .replace(/&/g, ' and ')
    .replace(/^(the|die|le|la|les)\s+/, '')
    .replace(/[(（][^()（）]*[)）]/g, (inner) => (HAN_PLACES.has(inner.slice(1, -1)) ? '' : inner))
  const plain = folded.replace(/[^\p{L}\p{N}]+/gu, '')
  return withoutPlace(plain) || foldText(text.slice(0, MAX_LENGTH)).replace(/\s+/g, '')
}

/** True where the first words say that a house is named, whatever follows: "City of …", "Ordine degli …", "P.P.H.U. …". */
export function beginsAsHouse(name: string): boolean {
  return CIVIC.test(name) || SAID_FIRST.test(name) || POLISH_HOUSE.test(name)
}

/** True for a text that says of itself that it is an organisation: a legal form or a word such as "University". */
export function isLikelyCompany(text: string): boolean {
  if (text.length > 2 * MAX_LENGTH) return false
  const name = text.replace(/\s+/g, ' ').trim()
  if (
    name.length < 2 ||
    name.length > 120 ||
    /^[一二三]级[甲乙丙]等医院$/.test(toSimplified(name)) ||
    /[@:：。?？!！]|https?/.test(name)
  )
    return false
  const { core, suffix } = splitCompany(name)
  if (suffix !== '' && core.length > 1) return true
  if (HANGUL_ORGANISATION.test(name)) return true
  if (
    (HAN.test(name) && HAN_ORGANISATION.test(toSimplified(name))) ||
    beginsAsHouse(name) ||
    SAID_FIRST_ELSEWHERE.test(name)
  )
    return true
  const words = foldText(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  return (
    words.length > 1 &&
    words.length < 10 &&
    (words.some((word) => ORGANISATION_WORDS.has(word) || ORGANISATION_STEM.test(word)) || /\bco-?op\b/i.test(name))
  )
}

// Languages that join words: Gemeindeverband, Musikschule, Vårdcentralen, Asianajotoimisto.
const ORGANISATION_STEM =
  /.{3}(?:verband|verein|schule|klinik|verlag|sparkasse|gemeinde|institut|gesellschaft|genossenschaft|werkstatt|praxis|kanzlei|apotheke|krankenhaus|stiftung|zentrum|vereniging|stichting|ziekenhuis|praktijk|centralen|centrum|sjukhus|sjukhuset|toimisto|keskus|skolan|skolen|forening|foreningen|selskap|selskab)$/

// "City of Brenthaven": the word alone says nothing ("City Bikes"), with its "of" it is a municipality.
const CIVIC =
  /^(?:(?:city|town|village|borough|township|county|municipality|district|parish|diocese) of (?:the )?|(?:c[âa]mara municipal|prefeitura(?: municipal)?|junta de freguesia|munic[ií]p(?:io|alidad|alité)|ayuntamiento|ajuntament|concello|comune|commune|mairie|gemeente|urząd (?:gminy|miasta|miejski)|gmina|prim[ăa]ria) (?:d[eio]s? |d['’])?)\p{Lu}[\p{L}.'’ -]+$/iu

/** French and Italian say first what it is, and by which of many houses of the kind: "Communauté de communes du Val". */
const SAID_FIRST =
  /^(?:[Cc]ommunauté (?:de communes|urbaine|d['’]agglomération)|[Cc]onseil (?:départemental|régional|municipal)|[Mm]aison (?:des|de la|de l['’]|du)|Ordine (?:degli|dei|delle)|Éditions|Edizioni|Ediciones|Edições) ?(?:d[eiu]s? |de la |de l['’]|d['’])?(?<=[ '’])\p{Lu}[\p{L}.'’ -]{2,50}$/u

/** Poland's small houses say by letters what they do: "P.P.H.U. RAD-TRANS", "FHU Kowalski". */
const POLISH_HOUSE = /^(?:P\.?P\.?H\.?U?|P\.?P\.?U\.?H|P\.?H\.?U|F\.?H\.?U|Z\.?P\.?H\.?U?)\.? \p{Lu}/u

/** Thai, Arabic and Hebrew houses say first what they are; مكتب and مركز begin departments as well, and مدرسة is a teacher too unless an article follows. */
const SAID_FIRST_ELSEWHERE =
  /^(?:(?:סטודיו|חברת(?! (?:ה?כנסת|ה?הנהלה|דירקטוריון|ה?מועצה|ה?ועד|ה?ועדה|ה?צוות|סגל|קיבוץ))|בית ספר|בית הספר|עמותת|מכללת|אוניברסיטת|מסעדת|מאפיית|מרפאת|מלון|קיבוץ|עיריית|הוצאת) [\p{Script=Hebrew}"״׳' ]{2,40}$|(?:شركة|مؤسسة|مجموعة|دار|مصنع|مطعم|مخبز|متجر|محلات|معهد|جامعة|مدرسة(?= ال)|مستشفى|عيادة|صيدلية|فندق|مصرف|وزارة|بلدية|جمعية)(?: [\p{Script=Arabic}\p{M}]{2,20}){1,5}$|(?:บริษัท|ห้างหุ้นส่วน|โรงเรียน|โรงพยาบาล|ธนาคาร|มหาวิทยาลัย|วิทยาลัย|สำนักงาน|มูลนิธิ|สมาคม|กรม|เทศบาล|องค์การ|โรงแรม|คลินิก)[\p{L}\p{M}]* ?\S)/u

const HAN = /\p{Script=Han}/u

/**
 * Korean houses of care and learning end in what they are, without a legal form. 의원 is a practice when it is joined to a name, and a
 * member of an assembly behind a space or behind 국회, 시, 도, 구, 군.
 */
const HANGUL_ORGANISATION =
  /^[\p{Script=Hangul}\p{L}\d ]{2,20}(?:병원|(?<!국회|[시도구군\s])의원|한의원|[시도구군]의회|약국|대학교|고등학교|중학교|초등학교|유치원|은행|재단|협회|학회|법인|출판사)$/u

const HAN_ORGANISATION =
  /^[\p{Script=Han}\p{L}\d（）()·&・\s-]{2,30}(公司|集团|银行|支行|分行|门诊部|诊所|幼儿园|中学|小学|大学|学院|书院|医院|研究院|研究所|设计院|事务局|协同组合|商工会|协会|商会|学会|基金会|事务所|工作室|法人|财团|总社|商社|合作社|酒店|出版社|股份|委员会|政府|使馆|领馆|联合会|科技|厂|医疗中心|诊疗中心|图书馆|博物馆|美术馆|体育馆|会馆)$/u

// A prefix form stands before the name: Japanese, Korean, Russian, Ukrainian, Indonesian, Romanian and Thai usage. What is a CV, two
// initials or a sigh elsewhere asks for more: "CV Anna Müller", "S.A. Lee", "Oy vey".
const PREFIX =
  /^(株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|医療法人(?:社団|財団)?|学校法人|社会福祉法人|独立行政法人|国立大学法人|特定非営利活動法人|NPO法人|[(（][株有同][)）]|㈱|㈲|주식회사|유한(?:책임)?회사|(?:재단|사단|학교|의료|사회복지|농업회사)법인|[(（][주유][)）]|㈜|บริษัท|(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|НКО|АНО|МУП|ГУП|ФГУП|ФГБУ|ФГБОУ|ФГАОУ|ГБУ|ГБУЗ|ГАУЗ|ГБОУ|ГБПОУ|ГАПОУ|МБУ|МАУ|МКУ|МБОУ|МАОУ|МКОУ|МБДОУ|МАДОУ|ТОВ|ПрАТ|ПАТ|ПП|ФОП|КНП|ТОО|ОсОО|ЖШС|ЧУП|ОДО|[Оо]бщество с ограниченной ответственностью|(?:[Пп]убличное |[Нн]епубличное |[Зз]акрытое |[Оо]ткрытое )?[Аа]кционерное общество|[Ии]ндивидуальный предприниматель|[Тт]овариство з обмеженою відповідальністю|(?:[Пп]риватне |[Пп]ублічне )?[Аа]кціонерне товариство|[Фф]ізична особа[-–]підприємець|S\.A\.(?:S\.|R\.L\.|(?=\s*["«„“]|\s+\S+\s+\S))|S\.P\.R\.L\.|Aktiebolaget|OOO|ZAO|OAO|PAO|Oy(?=\s+[\p{Lu}\d"«„“])|OÜ|CV\.|CV(?= .*\b(?:[Pp]ercetakan|[Pp]erdagangan|[Kk]onstruksi|[Tt]eknik|[Tt]eknologi|[Uu]saha|[Kk]arya|[Jj]aya|[Mm]aju|[Mm]andiri|[Aa]badi|[Ss]entosa|[Mm]akmur|[Ss]ejahtera|[Uu]tama|[Mm]itra|[Bb]erkah|[Cc]ipta|[Pp]rima|[Pp]erkasa|[Tt]oko|[Tt]ani|[Ii]ndo\p{Ll}+|[Nn]usantara)\b)|M\/s\.?|PT\.?|UD\.?|S\.C\.|SC|SARL|SAS|SASU|EURL|SCI|SELARL|UAB|SIA|(?:C[ôo]ng ty|C[ÔO]NG TY) (?:TNHH(?: MTV)?|C[ổo] ph[ầa]n|C[ỔO] PH[ẦA]N|CP)|شركة|مؤسسة|مجموعة)(?=[\s"«]))\s*["«„“]?/u

/** Finland frames the name in both its languages: "Oy Hirvikoski Ab". */
function splitSwedish(core: string, prefix: string): SplitCompany | null {
  const name = prefix.startsWith('Oy') ? /^(.*\S) Ab$/u.exec(core)?.[1] : undefined
  return name === undefined ? null : { core: name, suffix: 'Ab' }
}

/** Thai frames the name: บริษัท … จำกัด (มหาชน). */
function splitThai(core: string): SplitCompany | null {
  const suffix = /\s?(จำกัด(?:\s?\(มหาชน\))?)$/u.exec(core)
  return suffix && suffix.index > 0 ? { core: core.slice(0, suffix.index), suffix: suffix[1] ?? '' } : null
}

const CJK_SUFFIX =
  /\s?(株式会社|有限会社|合同会社|合資会社|合名会社|[(（][株有同][)）]|㈱|㈲|주식회사|유한(?:책임)?회사|[(（][주유][)）]|㈜)$/u

function splitPrefix(name: string): SplitCompany | null {
  const prefix = PREFIX.exec(name)
  if (prefix && name.length > prefix[0].length) {
    const core = name
      .slice(prefix[0].length)
      .replace(/["»“”]$/u, (quote, at: number, text: string) => (/[«„“"]/u.test(text.slice(0, at)) ? quote : ''))
      .trim()
    const end = /^(?:PT|S\.?C|Oy|บริษัท|شركة)/.test(prefix[0])
      ? (splitThai(core) ?? splitSwedish(core, prefix[0]) ?? splitLatin(core))
      : null
    return { core: end?.core ?? core, suffix: [prefix[1] ?? '', end?.suffix].filter(Boolean).join(' ') }
  }
  const suffix = CJK_SUFFIX.exec(name)
  return suffix && suffix.index > 0 ? { core: name.slice(0, suffix.index), suffix: suffix[1] ?? '' } : null
}

// 有限公司 with what may stand before (集团, 股份, 控股) and after it (a branch with its place).
const HAN_FORM =
  /(?:[（(](?:集团|控股|股份)[)）]|集团|控股)?(?:股份)?有限(?:责任)?(?:总)?公司|[（(](?:集团)[)）](?:总)?公司|股份公司|无限公司|集团(?:总)?公司|(?:会计师|律师|专利|税务师)?事务所|(?:总|分)公司|公司|集团|工作室|商行|企业社|实业社|经营部|合作社|总厂|分厂|工厂|厂|个体工商户/gu
const HAN_TAIL =
  /^(?:[（(](?:有限|普通|特殊普通)合伙[)）]|(?:[（(]\p{Script=Han}{2,6}[)）])?[（(]?\p{Script=Han}{0,8}(?:分公司|分厂|分行|分店|办事处|代表处)[)）]?)?$/u

function splitHan(name: string): SplitCompany | null {
  if (!HAN.test(name)) return null
  // One character becomes one character, so places in the simplified copy are places in the name.
  const copy = toSimplified(name)
  for (const match of copy.matchAll(HAN_FORM)) {
    if (match.index < 2) continue
    if (HAN_TAIL.test(copy.slice(match.index + match[0].length))) {
      return { core: name.slice(0, match.index).trim(), suffix: name.slice(match.index).trim() }
    }
  }
  return null
}

// What may follow the legal form: a remark in brackets, the name traded under, what lawyers add.
const BEHIND =
  / ?(?:\((?!haftungsbesch|publ\)|persero\))(?:[^()]|\([^()]*\))*\)?$|[(,]? ?(?:d\/?b\/?a|d b a|trading as|t\/a|a\/k\/a|aka|formerly) .*$|attorneys? at law$|(?<=(?:^|\s)s\. ?(?:a|n)\. ?[sc]\.|(?:^|\s)s[an][sc]) di \p{Lu}.*$)/iu

type Word = { key: string; start: number; end: number; raw: string }

function splitLatin(name: string): SplitCompany | null {
  const behind = BEHIND.exec(name)
  const body = behind && behind.index > 0 ? name.slice(0, behind.index) : name
  const words = wordsOf(body)
  let end = words.length
  while (end > 1) {
    // "Ltda - ME": a dash between two forms is of neither.
    if (end < words.length && words[end - 1]?.key === '' && formLength(words, end - 1) > 0) end -= 1
    const length = formLength(words, end)
    if (length === 0) break
    end -= length
  }
  end = withPartners(words, end)
  const first = words[end]
  if (!first || end === words.length) return null
  const core = body.slice(0, first.start).replace(/[\s,;–-]+$/, '')
  return core === '' ? null : { core, suffix: body.slice(first.start).replace(/[,;\s]+$/, '') }
}

function wordsOf(name: string): Word[] {
  // "GmbH & Co.KG" is written without its space.
  return [...name.matchAll(/Co\.(?=KG|OHG)|\S+/g)].map((match) => ({
    key: foldText(match[0]).replace(/[.,/'’"״”_()-]/g, ''),
    start: match.index,
    end: match.index + match[0].length,
    raw: match[0],
  }))
}

/** Number of words before `end` that make one legal form; 0 when there is none. */
function formLength(words: readonly Word[], end: number): number {
  for (let length = Math.min(MAX_FORM_WORDS, end - 1); length > 0; length -= 1) {
    const form = words.slice(end - length, end)
    const key = form.map((word) => word.key).join('')
    if (!LATIN_FORMS.has(key) && !SPELLED_FORMS.has(key)) continue
    // "San. ve Tic. Ltd. Şti.": trade and industry are in the name.
    if (form[0]?.key === 'tic' && words[end - length - 1]?.key === 've') continue
    // Sá is a family; the letters of S.A. bear no accent.
    if (length === 1 && /^[\p{Lu}][áàâãéèêíóôõú]$/u.test(form[0]?.raw ?? '')) continue
    if (form[0]?.key === 'co' && isAnd(words[end - length - 1])) continue
    if (
      length > 1 &&
      !SPELLED_FORMS.has(key) &&
      !form.every((word) => word.key.length <= 3 || LATIN_FORMS.has(word.key))
    )
      continue
    if (WEAK_FORMS.has(key) && !isWrittenAsForm(words, end, length)) continue
    return length
  }
  return 0
}

/** A word that may be anything else ("as", "co", "is") is a form after a comma, with inner dots or before another form. */
function isWrittenAsForm(words: readonly Word[], end: number, length: number): boolean {
  if (end < words.length) return words[end - length]?.key !== 'co' || !isAnd(words[end - length - 1])
  const before = words[end - length - 1]
  const form = words
    .slice(end - length, end)
    .map((word) => word.raw)
    .join('')
  const dotted = /^\p{L}[./]\p{L}/u.test(form)
  const isComma = before?.raw.endsWith(',') === true
  // "Harlow SC" is a club: a partnership has its points.
  if (/^sc$/i.test(form)) return false
  // "Anna Berg, B.Sc.": a bachelor, where a house of Bahrain has three capitals.
  if (/^b\.?s\.?c\.?$/i.test(form)) return EXACT_FORMS.has(form)
  // "Insurance in Paducah, KY" names a state.
  if (/^(?:CA|KS|KY)$/.test(form) || (isComma && /^(?:CO|ME|PA)$/.test(form))) return false
  // "Maria Ab" may be a person.
  if (form === 'Ab' && end - length < 2 && !isComma) return false
  const capitals = /^[\p{Lu}/]+$/u.test(form) && words.some((word) => /\p{Ll}/u.test(word.raw))
  return dotted || capitals || EXACT_FORMS.has(form) || isComma
}

/** "GmbH & Co. KG": the partners belong to the form only when a form stands before them. */
function withPartners(words: readonly Word[], end: number): number {
  const isPartners = end < words.length && words[end - 1]?.key === 'co' && isAnd(words[end - 2])
  if (!isPartners) return end
  const length = end > 3 ? formLength(words, end - 2) : 0
  return length > 0 ? end - 2 - length : end
}

function isAnd(word: Word | undefined): boolean {
  return word?.key === '&' || word?.key === 'and' || word?.key === 'und' || word?.raw === 'u.'
}

function withoutPlace(key: string): string {
  for (let length = 4; length > 1; length -= 1) {
    if (HAN_PLACES.has(key.slice(0, length)) && key.length - length > 1) {
      return key.slice(length).replace(/^[省市](?=.{2})/u, '')
    }
  }
  return key
}
