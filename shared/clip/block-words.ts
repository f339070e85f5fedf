import { MAX_NAME } from '../lib/limits.ts'
import { foldText, toSimplified } from '../lib/text-fold.ts'
import { add } from './block-bag.ts'
import type { Bag, Place } from './block-bag.ts'
import {
  besideSender,
  isHouseBesideName,
  isPhraseBesideName,
  readDashedHouse,
  readFaculty,
  readHouseOfDepartment,
  readJoinedDepartment,
  readPostInHouse,
  withSingleSpaces,
} from './block-house-line.ts'
import { HAN_PLACES } from './company-tables.ts'
import { beginsAsHouse, isLikelyCompany, splitCompany } from './company.ts'
import { isLikelyPersonName } from './name-likely.ts'
import { isAddressTail, isLikelyAddress } from './postal.ts'
import { isHonorific, isLikelyDepartment, isLikelyTitle } from './title.ts'

/** Names, jobs, departments, companies and addresses by their form. */
export function readWords(written: string, isRest: boolean, place: Place, bag: Bag): void {
  const words = withoutStray(written.replace(FOR_WHOM, '').replace(LICENCE, ''))
  if (words.length > 200) return
  if (readPostedName(words, place, bag) || readBracket(words, isRest, place, bag)) return
  if (readTranslated(words, isRest, place, bag)) return
  if (readNameAgain(words, place, bag)) return
  if (readBesideSender(words, isRest, place, bag)) return
  if (readHouseOfDepartment(words, place, bag, (word) => isKnownWord(word, bag, place))) return
  if (isName(words, bag, place) && readWord(words, place, bag)) return
  const scripts = splitScripts(words)
  if (scripts.length > 1) {
    for (const part of scripts) readWords(part, isRest, place, bag)
    return
  }
  // "Anna Smith, Head of Sales", "Sales Manager – Acme GmbH", "云桥科技有限公司 销售部 张伟 经理"
  const parts = words.split(/\s*[,，;；]\s+|\s+[–—/@-]\s+|\s+(?:at|bei|chez|presso)\s+(?=\p{Lu})/u).filter(Boolean)
  const isCjk = parts.every(
    (part) => /[\p{Script=Han}\p{Script=Hangul}]/u.test(part) && (parts.length === 1 || !isName(part, bag, place)),
  )
  const pieces = isCjk ? words.split(/[\s/]+/u).filter((part) => part.length > 1) : parts
  if (readEmployment(words, place, bag) || readTitledCompany(words, place, bag)) return
  if (readTitledDepartment(words, place, bag)) return
  if (readJoinedDepartment(words, place, bag) || readPostInHouse(words, place, bag)) return
  if (readFaculty(words, place, bag) || readLatinHouseWithPost(words, place, bag)) return
  if (readDashedHouse(words, place, bag)) return
  // "Jefe de Almacén – Soto Logística, S.L.U.": a dash between two known things outweighs the comma inside one of them.
  const dashed = words.split(/(?<!\s)\s+[–—|-]\s+/u)
  if (
    dashed.length > 1 &&
    dashed.length < 5 &&
    dashed.some(isLikelyCompany) &&
    dashed.every((part) => isKnownWord(part, bag, place))
  ) {
    for (const part of dashed) readWords(part, isRest, place, bag)
    return
  }
  const isList = pieces.length > 1 && pieces.length < 7 && splitCompany(words).suffix === ''
  const holdsCompany = isList && parts.some((part) => splitCompany(part).suffix !== '')
  // Han writes department, job and name side by side, with or without a mark between them.
  const startsWithName =
    pieces !== parts || isHan(words) || /\p{Script=Hangul}/u.test(words) || isName(pieces[0] ?? '', bag, place)
  // "株式会社岩崎製作所 技術本部 設計二課": the house, its departments, a job.
  const holdsHouse =
    (isHan(words) || /\p{Script=Hangul}/u.test(words)) &&
    pieces.length > 1 &&
    pieces.some((part) => splitCompany(part).suffix !== '') &&
    pieces.every((part) => isKnownWord(part, bag, place))
  const isCut =
    holdsHouse || holdsCompany || (isList && startsWithName && pieces.every((part) => isKnownWord(part, bag, place)))
  if (!isCut && (readWord(words, place, bag) || isRest || pieces.length < 2 || pieces.length > 6)) return
  for (const part of joinDepartments(pieces)) readWord(part, place, bag)
}

/** Half a bracket is left over where a number stood in it. */
function withoutStray(words: string): string {
  const closed = words.replace(/(?<!\s)\s*[(（]\s*$/u, '')
  return /[(（]/u.test(closed) ? closed : closed.replace(/(?<!\s)\s*[)）]\s*$/u, '')
}

/** "営業部 第二課": a section stands behind its department, and is named with it. */
function joinDepartments(pieces: readonly string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isPart = last !== undefined && isHan(piece) && isLikelyDepartment(last) && isLikelyDepartment(piece)
    if (isPart) joined[joined.length - 1] = `${last} ${piece}`
    else joined.push(piece)
  }
  return joined
}

/** For whom somebody signs, and the marks that German offices set before the name of who may: "i. A.", "ppa.". */
const FOR_WHOM =
  /^(?:(?:for and |signed )?on behalf of (?:the )?|(?:i\. ?[av]\.|ppa\.|gez\.|p\. ?p\.|p\. ?o\.)\s+)(?=\p{Lu})/iu

/** "課長 及川 慎司", "真鍋 千尋 (まなべ ちひろ)", "柏木 沙織(Kashiwagi Saori)": family and given name apart, a post before or the reading behind. */
function readPostedName(words: string, place: Place, bag: Bag): boolean {
  const found =
    /^(?:(\p{Script=Han}{2,8}) )?(\p{Script=Han}{1,3} \p{Script=Han}{1,3})(?: ?[(（]([\p{L}ー ]{2,30})[)）])?$/u.exec(
      words.replace(/\u3000/g, ' '),
    )
  const [, post = '', name = '', reading = ''] = found ?? []
  if ((post === '' && reading === '') || /\p{Script=Han}/u.test(reading) || isOffice(name)) return false
  if (post !== '' && (!isLikelyTitle(post) || isHonorific(post))) return false
  if (post !== '') add(bag.titles, post, place, { weight: 0.95 })
  add(bag.names, name, place, { weight: 0.95 })
  if (/^\p{Script=Latin}/u.test(reading)) add(bag.aliases, reading, place)
  return true
}

/** "Dr Ingeborg Haraldsen, Associate Professor" below "Ingeborg Haraldsen", "Fiona Macrae, Skerry Survey Ltd" below "Fiona": a second name says nothing new, what stands behind it does. */
function readNameAgain(words: string, place: Place, bag: Bag): boolean {
  const [, name = '', post = ''] = /^([^,，]{4,40})[,，] (.{3,60})$/u.exec(words) ?? []
  const isKnown = bag.names.some(({ value }) => foldText(name).includes(foldText(value)))
  const isHouse = splitCompany(post).suffix !== '' && bag.orgs.length === 0
  const isPost = isLikelyTitle(post) && bag.titles.length === 0
  if (!isKnown || !(isHouse || isPost) || !isName(name, bag, place)) return false
  addName(name, place, bag)
  if (isHouse) add(bag.orgs, post, place)
  else add(bag.titles, post, place, { weight: 0.95 })
  return true
}

/** "박서연 대리": a name with the rank behind it. */
function readKoreanPost(words: string, place: Place, bag: Bag): boolean {
  const [, name = '', post = ''] = /^(\p{Script=Hangul}{2,4}) (\p{Script=Hangul}{2,6})$/u.exec(words) ?? []
  if (name === '' || isHonorific(post) || !isLikelyTitle(post) || !isName(name, bag, place)) return false
  // "기술 이사" below a name is the post alone.
  if (bag.names.some(({ value }) => !value.startsWith(name))) return false
  addName(name, place, bag)
  add(bag.titles, post, place, { weight: 0.95 })
  return true
}

/** "営業 部長": two words of Han that are no family and given name. */
function isOffice(words: string): boolean {
  return words.split(' ').some((word) => isLikelyTitle(word) || isLikelyDepartment(word)) || isLikelyCompany(words)
}

/** "Advogado - OAB/SP 123.456", "Broker Associate, DRE# 01234567": the number that a chamber gave is no part of the job. */
const LICENCE =
  /(?<=\p{L})[ ]?[-–,(]\s?(?:OAB|CREA|CRM|CRC|CRECI|CAU|CRO|CRP|COREN|(?:CA |Cal)?B?DRE|NMLS)[ /-]?[A-Z]{0,2}[ .:#nNº°/-]{0,4}\d[\d.-]{1,11}\)?$/u

/** "米兰（业务二部 高级业务经理）", "台州三合模具有限公司（项目部）": the bracket holds departments and posts and nothing else. */
function readBracket(words: string, isRest: boolean, place: Place, bag: Bag): boolean {
  const [, before = '', inner = ''] = /^([^()（）]{2,30})[（(]([^()（）]{2,30})[)）]$/u.exec(words) ?? []
  const parts = inner.split(/\s+/u).filter(Boolean)
  if (!isHan(before) || parts.length === 0 || !parts.every((part) => isLikelyTitle(part) || isLikelyDepartment(part)))
    return false
  for (const part of [before, ...parts]) readWords(part, isRest, place, bag)
  return true
}

/** "수출입팀 과장 (Manager, Import Team)": the bracket says the same in Latin letters. */
function readTranslated(words: string, isRest: boolean, place: Place, bag: Bag): boolean {
  const [, before = '', inner = ''] =
    /^([^()（）]{2,40}?) ?[（(]([\p{Script=Latin}&.,/ '’-]{3,60})[)）]$/u.exec(words) ?? []
  const isOwn = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー /]+$/u.test(before)
  if (!isOwn || !(isLikelyTitle(inner) || isLikelyDepartment(inner))) return false
  if (!before.split(/[ /]+/u).every((part) => isLikelyTitle(part) || isLikelyDepartment(part))) return false
  readWords(before, isRest, place, bag)
  return true
}

/** "Nishimura Design Office 代表": below the name a house in Latin letters and what its bearer is there. */
function readLatinHouseWithPost(words: string, place: Place, bag: Bag): boolean {
  const [, house = '', post = ''] =
    /^(\p{Lu}[\p{Script=Latin}\d.&'’ -]{2,40}) (\p{Script=Han}{2,6})$/u.exec(words) ?? []
  if (house === '' || bag.names.length === 0 || bag.orgs.length > 0) return false
  if (isHonorific(post) || !isLikelyTitle(post) || isLikelyTitle(house) || isName(house, bag, place)) return false
  add(bag.orgs, house, place, { weight: 0.75 })
  add(bag.titles, post, place, { weight: 0.95 })
  return true
}

/** "札幌支社": a part of the house that is called after its town. */
const BRANCH = /^\p{Script=Han}{2,8}(?:支社|支店|営業所|事業所)$/u

/** "金河貨運行 葉志明", "地域連携室 看護師長 川瀬 由美": the sender's name, and beside it what the person does and for whom. */
function readBesideSender(words: string, isRest: boolean, place: Place, bag: Bag): boolean {
  const sender = place.context.sender?.name ?? ''
  const beside = besideSender(words, sender)
  if (beside === '' || isHonorific(beside)) return false
  // Small firms write as the house, and sign as who is there.
  const isHouse = isLikelyCompany(sender)
  if (isHouse && readPostAndName(beside, place, bag)) {
    add(bag.orgs, sender, place, { weight: 0.75 })
    return true
  }
  const isPost = isHan(beside) && isOffice(beside)
  const isNamed = isHouse ? isLikelyPersonName(beside) : isHouseBesideName(beside)
  if (!isNamed && (isHouse || (!isPost && !isPhraseBesideName(beside)))) return false
  const [house, name] = isHouse ? [sender, beside] : [beside, withSingleSpaces(sender)]
  // First the name: below one "法定代表" is a post, though 法 is a family too.
  addName(name, place, bag)
  if (isNamed) add(bag.orgs, house, place, { weight: 0.75 })
  else if (isPost) for (const part of beside.split(/[/／|]/u)) readWords(part.trim(), isRest, place, bag)
  return true
}

/** "원감 윤미경", "윤미경 원감": a post and a name in either order. */
function readPostAndName(words: string, place: Place, bag: Bag): boolean {
  const [one = '', other = '', ...more] = words.split(' ')
  const [post, name] = isLikelyTitle(one) ? [one, other] : [other, one]
  if (more.length > 0 || !isLikelyTitle(post) || isHonorific(post) || !isLikelyPersonName(name)) return false
  addName(name, place, bag)
  add(bag.titles, post, place, { weight: 0.95 })
  return true
}

/** `Senior Engineer at Acme GmbH`: a job, a small word and the company. */
function readEmployment(words: string, place: Place, bag: Bag): boolean {
  const match = /^(.{2,80}?)\s+(?:at|@|bei|bei der|chez|presso|bij|hos)\s+(\p{Lu}.{1,80})$/u.exec(words)
  const [job, org] = [match?.[1] ?? '', match?.[2] ?? '']
  if (!match || !isLikelyTitle(job) || isLikelyTitle(org)) return false
  add(bag.titles, job, place, { weight: 0.95 })
  add(bag.orgs, org, place, { weight: 0.9 })
  return true
}

/** `Commercial Director, Harbour Foods Ltd`, `Founder, Ferro Studio`, `Dept. of Geography, University of Oslo`: a job or department, a comma and what ends in a legal form or says that it is a house. */
function readTitledCompany(words: string, place: Place, bag: Bag): boolean {
  const match = /^([^,，]{2,80}?)\s*[,，]\s+(\S.{1,100})$/u.exec(words)
  const [job, org] = [match?.[1] ?? '', match?.[2] ?? '']
  const isHouse =
    splitCompany(org).suffix !== '' ||
    ((isLikelyCompany(org) || CALLED.test(org) || HOUSE_CALLED.test(org)) && !isLikelyTitle(org))
  const isPost = isLikelyTitle(job)
  if (
    !match ||
    !(isPost || isLikelyDepartment(job) || /^(?:front|back|head) office$/i.test(job)) ||
    splitCompany(job).suffix !== '' ||
    !isHouse
  )
    return false
  if (/,/.test(splitCompany(org).core)) return false
  add(isPost ? bag.titles : bag.depts, job, place, { weight: 0.95 })
  add(bag.orgs, org, place)
  return true
}

/** `Energy Manager, Estates Division`, `Kế toán - Phòng Tài chính`: what somebody is, and in which part that says so. "Director, Finance" is one job. */
function readTitledDepartment(words: string, place: Place, bag: Bag): boolean {
  const [, job = '', mark = '', dept = ''] = /^([^,，]{2,60}?)(,| [-–—|/]) ([^,，]{3,60})$/u.exec(words) ?? []
  const isUnit = saysDepartment(dept) || (mark !== ',' && beginsAsDepartment(dept) && !isLikelyTitle(dept))
  if (!isUnit || !isLikelyTitle(job) || saysDepartment(job) || beginsAsDepartment(job)) return false
  add(bag.titles, job, place, { weight: 0.95 })
  add(bag.depts, dept, place, { weight: 0.95 })
  return true
}

/** "ТД «Северный Мост»": behind a post a form of two or three capitals, and a name in marks. */
const CALLED = /^\p{Lu}{2,3} [«„“"]\p{Lu}[^«»„“”"]{1,40}[»”“"]$/u

/** What houses of Russia and Ukraine are, in front of what they are called. */
const HOUSES =
  '[Сс]алон|[Мм]агазин|[Сс]тудия|[Мм]астерская|[Кк]омпания|[Фф]ирма|[Кк]афе|[Рр]есторан|[Кк]линика|[Сс]томатология|[Шш]кола|[Аа]втошкола|[Гг]имназия|[Аа]гентство|[Бб]юро|[Оо]тель|[Гг]остиница|[Тт]ипография|[Зз]авод|[Фф]абрика|[Кк]омбинат|[Хх]олдинг|[Ии]здательство|[Аа]птека|[Пп]екарня|[Кк]ондитерская|[Аа]телье|[Аа]втосервис|[Тт]урагентство|[Фф]онд|[Аа]ссоциация|[Бб]анк|[Тт]еатр|[Гг]алерея|[Жж]урнал|[Тт]орговый дом|[Мм]едицинский центр|[Уу]чебный центр|[Сс]ервисный центр|[Дд]етский сад|[Гг]руппа компаний|[Кк]рамниця|[Мм]айстерня|[Пп]ідприємство|[Фф]ірма|[Гг]отель|[Вв]идавництво'

/** "салон «Керамика»"; "БЦ «Омега»", "метро «Динамо»" and "жилой дом «Север»" are places. */
const HOUSE_CALLED = new RegExp(String.raw`^(?:${HOUSES}) [«„“"]\p{Lu}[^«»„“”"]{1,40}[»”“"]$`, 'u')

/** `Senior Account Manager 高級客戶經理`: the same said in two scripts. */
function splitScripts(words: string): string[] {
  const parts = words.split(
    /(?<=[\p{Script=Latin}.)])\s+(?=\p{Script=Han}{3})|(?<=\p{Script=Han}{3})\s+(?=\p{Script=Latin}{2})|(?<=[\p{Script=Latin}.)])\s*\/\s*(?=\p{Script=Han}{2})|(?<=\p{Script=Han}{2})\s*\/\s*(?=\p{Script=Latin}{2})/u,
  )
  return parts.length === 2 ? parts : [words]
}

function isKnownWord(word: string, bag: Bag, place: Place): boolean {
  return (
    isName(word, bag, place) ||
    isLikelyCompany(word) ||
    isLikelyTitle(word) ||
    isLikelyDepartment(word) ||
    BRANCH.test(word)
  )
}

function readWord(word: string, place: Place, bag: Bag): boolean {
  if (readKoreanPost(word, place, bag)) return true
  const last = bag.address
  if (last && place.line - last.line <= 1 && !last.labelled && isAddressTail(word)) {
    bag.address = {
      ...last,
      value: `${last.value}, ${word}`,
      quote: last.quote === place.quote ? last.quote : `${last.quote}\n${place.quote}`,
      line: place.line,
    }
    return true
  }
  if (isLikelyAddress(word) && splitCompany(word).suffix === '') addAddress(word, place, bag, false)
  else if (isHonorific(word)) return true
  // Below the name "선임 디자이너" and "区域销售经理" are what the person does, though 선 and 区 are families too.
  else if (
    bag.names.length > 0 &&
    bag.titles.length === 0 &&
    /[\p{Script=Hangul}\p{Script=Han}]/u.test(word) &&
    word.length > 3 &&
    isLikelyTitle(word)
  )
    add(bag.titles, word, place, { weight: 0.95 })
  else if (isName(word, bag, place)) addName(word, place, bag)
  else if (beginsAsDepartment(word)) add(bag.depts, word, place, { weight: 0.95 })
  else if (endsAsTitle(word)) add(bag.titles, word, place, { weight: 0.95 })
  else if (saysDepartment(word)) add(bag.depts, word, place, { weight: 0.95 })
  else if (isLikelyCompany(word) || HOUSE_CALLED.test(word))
    add(bag.orgs, withoutTown(word), place, { weight: splitCompany(word).suffix === '' ? 0.85 : 1 })
  else if (isLikelyTitle(word)) add(bag.titles, word, place, { weight: 0.95 })
  else if (isLikelyDepartment(word) || (isHan(word) && word.split(' ').every(isLikelyDepartment)))
    add(bag.depts, word, place, { weight: 0.95 })
  else if (BRANCH.test(word)) add(bag.depts, word, place, { weight: 0.8 })
  else return false
  return true
}

/** "Malabar Spices Pvt. Ltd., Kochi": a town behind the legal form is no part of the name. */
function withoutTown(word: string): string {
  const house = /^(.+), (?:(?:г|м|гр)\. ?)?\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}[\p{Ll}'’-]+)?$/u.exec(word)?.[1] ?? ''
  // A form that stands first says nothing of where the name ends: quotation marks do, or the short word for a town.
  const isClosed = /[»”"]$/u.test(house) || / (?:г|м|гр)\. ?\p{Lu}[^,]*$/u.test(word)
  return (splitCompany(word).suffix === '' || isClosed) && splitCompany(house).suffix !== '' ? house : word
}

/** "Finance Department" says what it is, though companies have such words in their names too. */
function saysDepartment(word: string): boolean {
  return /\b(?:department|dept|division|abteilung|departamento|afdeling)\b/i.test(word) && isLikelyDepartment(word)
}

/** "Ufficio Commerciale", "Assistência Técnica", "Service des achats": languages that say first that it is a place, not a post. */
function beginsAsDepartment(word: string): boolean {
  return (
    word.split(' ').length <= 6 &&
    /^(?:ufficio|reparto|settore|servizio|area|departamento|dpto\.?|depto\.?|département|direction (?:des|de la|du|générale des)|service (?:des|de la|du|de|clients?|commercial|juridique|technique|achats|comptabilité|qualité|logistique|informatique|export|marketing|communication|production|maintenance|rh|ressources humaines)|servicio|serviço|assistência|asistencia|assistenza|atención|atendimento|administración|administração|amministrazione|dział|oddělení|odbor|отдел|відділ|avdelningen|avdeling|afdeling|abteilung|bereich|fachbereich|phòng|bộ phận)(?![\p{L}])/iu.test(
      word,
    ) &&
    splitCompany(word).suffix === ''
  )
}

/** "Senior Software Engineer", "Director of Technology": the word that a job ends in, or leads with, outweighs the trade in it. */
function endsAsTitle(word: string): boolean {
  if (!/\p{Script=Latin}/u.test(word) || splitCompany(word).suffix !== '' || !isLikelyTitle(word)) return false
  const head = /^(.+?)\s+(?:of|for|de|des|du|da|di|del|der|für)\s/iu.exec(word)?.[1]
  const last = word.split(/\s+/).at(-1) ?? ''
  return isLikelyTitle(last) || (head !== undefined && isLikelyTitle(head))
}

function isName(word: string, bag: Bag, place: Place): boolean {
  const sender = place.context.sender?.name ?? ''
  if (sender !== '' && foldText(word) === foldText(sender) && splitCompany(sender).suffix === '') return true
  // "Maxime Gendron, ing., M. Sc. A.": degrees behind the sender's name.
  const isSender = sender.includes(' ') && foldText(word).startsWith(`${foldText(sender)}, `)
  if (isSender && word.length < sender.length + 28 && !isLikelyTitle(word.slice(sender.length + 2))) return true
  if (!isLikelyPersonName(word)) {
    // The sender's given name alone, above the rest of the signature.
    return bag.names.length === 0 && place.line < 4 && isPartOf(word, sender)
  }
  return splitCompany(word).suffix === '' && !beginsAsHouse(word)
}

/** "営業部", "総務 担当", "東京": what stands in headers and cards as families do. */
function isPostOrPlace(text: string): boolean {
  return (
    isLikelyDepartment(text) ||
    isLikelyTitle(text) ||
    HAN_PLACES.has(toSimplified(text)) ||
    /^(?:東京|大阪|名古屋|総務|人事|経理|営業|広報|開発|企画)$/u.test(text)
  )
}

function isPartOf(word: string, sender: string): boolean {
  if (/^\p{Script=Han}{2}$/u.test(word)) return sender.length < 8 && sender.includes(word)
  // "鴨下 志津江" signs where the header says "ひだまり会 鴨下".
  const family = /^([\p{Script=Han}々]{1,3})[ \u3000][\p{Script=Han}々\p{Script=Hiragana}]{1,3}$/u.exec(word)?.[1]
  if (family !== undefined && sender.split(/[ \u3000]/u).includes(family))
    return !isPostOrPlace(family) && !isPostOrPlace(word)
  return (
    /^\p{L}{2,}$/u.test(word) &&
    foldText(sender)
      .split(/[\s,.]+/)
      .includes(foldText(word))
  )
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

/** A second name in the other script beside the first is its alias. */
function addName(word: string, place: Place, bag: Bag): void {
  const first = bag.names[0]
  if (first && isHan(first.value) !== isHan(word) && place.line - first.line <= 1) add(bag.aliases, word, place)
  else add(bag.names, word.slice(0, MAX_NAME), place, { weight: 0.95 })
}

export function addAddress(text: string, place: Place, bag: Bag, labelled: boolean): void {
  if (bag.address?.labelled === true || (bag.address && !labelled)) return
  bag.address = { value: text.slice(0, 300), quote: place.quote, labelled, weight: 0.95, line: place.line }
}
