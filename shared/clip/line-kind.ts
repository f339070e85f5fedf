import { foldText } from '../lib/text-fold.ts'
import { findAddress } from './address-list.ts'
import { isLikelyCompany, splitCompany } from './company.ts'
import { isDeviceLine } from './device-line.ts'
import { isFamilyParticle } from './name-affixes.ts'
import { isSenderInitials, isSenderName } from './sender-name.ts'
import { isFamilyAndTitle, isPostedName, isSignedName } from './signed-name.ts'
import { signOffParts } from './sign-off.ts'
import { isLikelyTitle } from './title.ts'

/** What a line at the end of a mail can be; `closing` is a short sentence, `signed` a name behind a dash. */
export type LineKind =
  | 'blank'
  | 'delimiter'
  | 'sign-off'
  | 'thanks'
  | 'name'
  | 'name-like'
  | 'signed'
  | 'contact'
  | 'role'
  | 'device'
  | 'noise'
  | 'short'
  | 'closing'
  | 'prose'
  | 'item'

/** A longer line is prose; contact lines with several values come close. */
const MAX_LINE = 110

/** What the law of many countries asks of a company's letters: its seat, court, register and tax numbers. */
const REGISTER =
  /(?:^|[^\p{L}])(?:HR[AB]:? ?\d{2}|USt\.?-?Id|Handelsregister|Firmenbuch|RCS \p{Lu}|SIRE[NT] ?:? ?\d|(?:n° )?TVA ?:? ?[A-Z]{2} ?\d|P\. ?IVA|Partita IVA|C\.?I\.?F\.? ?:? ?[A-Z]-?\d|KvK(?:-?nummer)? ?:? ?\d|BTW(?:-?nummer)? ?:? ?[A-Z]{2}|NIP:? ?\d{3}|KRS:? ?\d|Org\.? ?(?:nr|nummer)\.? ?:? ?\d|CVR(?:-nr)?\.? ?:? ?\d|VAT (?:no|number|reg)|(?:company|registered|registration) (?:no|number)\b|registered (?:in|office)\b.{0,60}\d|ИНН:? ?\d|ОГРН|CNPJ:? ?\d|统一社会信用代码|統一編號|사업자등록번호)|^Sitz der Gesellschaft\b|Registergericht/iu
const MAX_REGISTER = 200

/** "2026年6月1日", "June 1, 2026", "1.6.2026": letters end in their date. */
const DATE_LINE =
  /^(?:[\p{L} ]{2,20}, (?:den |the |le |el )?)?(?:\d{4} ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2} ?日?|[〇零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}(?:\.|st|nd|rd|th)?(?: de)? \p{L}{3,10}(?: de)? \d{4}|\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)?, \d{4})$/u

/** What one folded line of a text is by itself; `raw` is the same line as written, `tokens` are the sender's. */
export function lineKind(line: string, raw: string, tokens: ReadonlySet<string>): LineKind {
  if (line === '') return raw.trim() === '' ? 'blank' : 'delimiter'
  if (isDelimiter(line)) return 'delimiter'
  if (isDeviceLine(line)) return 'device'
  const signOff = signOffKind(line, tokens)
  if (signOff) return signOff
  if (isSigned(line, tokens)) return 'signed'
  if (isItem(line) && !LABEL.test(line)) return 'item'
  // Two wide gaps and figures are a row of a table.
  if (/\S(?: {3,}|\t)\S.*\S(?: {3,}|\t)\S/.test(raw) && /\d/.test(line) && !/@|\d{5}/.test(line)) return 'item'
  if (line.length <= MAX_REGISTER && REGISTER.test(line) && !isItem(line)) return 'contact'
  if (line.length > MAX_LINE || raw.length > MAX_LINE * 2) return 'prose'
  if (isOwnAddress(line, tokens)) return 'name'
  if (isCardLine(line, tokens)) return 'name'
  if (isContactLine(line) || DATE_LINE.test(line)) return 'contact'
  if (isNameLine(line, tokens) || (tokens.size === 0 && isPostedName(line))) return 'name'
  if (isFamilyAndTitle(line)) return 'name-like'
  if (isRoleLine(line)) return 'role'
  if (isNameLike(line)) return 'name-like'
  if (isSentence(line)) return 'prose'
  // "Let me know." ends a text, not a card.
  return /[.!?。！？]$/.test(line) ? 'closing' : 'short'
}

/** A drawn line. */
export function isDelimiter(line: string): boolean {
  const plain = line.replace(/\s/g, '')
  return (
    (plain.length >= 2 && /^[-_=~*#+—–―━─═·•.ᐧ]+$/u.test(plain)) || plain === 'ᐧ' || plain === '—' || isOrnament(plain)
  )
}

/** "☆━━━━☆", "◆◇◆◇◆◇", "ーーーーー": Japanese and Korean cards are framed with whatever signs please. */
function isOrnament(plain: string): boolean {
  return (
    plain.length >= 5 &&
    /^(?!.*[?!？！…()[\]（）]|.*\p{Emoji_Presentation})(?:[\p{S}\p{P}]|ー)+$/u.test(plain.slice(0, 120))
  )
}

/** A sign-off alone, or before a name: "Cheers, Bob". A line of anything else is none. */
function signOffKind(line: string, tokens: ReadonlySet<string>): 'sign-off' | 'thanks' | 'signed' | null {
  const parts = signOffParts(line)
  if (!parts) return null
  if (parts.name === '') return parts.thanks ? 'thanks' : 'sign-off'
  if (!looksLikeName(parts.name, tokens)) return null
  // "Thanks, Bob" from somebody else thanks Bob; from nobody known it is Bob's.
  const isOther = tokens.size > 0 ? !isSenderName(parts.name, tokens) : !parts.marked
  return parts.thanks && isOther && !/^cheers\b/i.test(line) ? null : 'signed'
}

/** "-Ann", "— Ann", "//Ann": a name behind a dash. */
function isSigned(line: string, tokens: ReadonlySet<string>): boolean {
  const match = /^(?:[-–—~]{1,2}|\/{1,2}) ?([^-–—\s].{0,40})$/u.exec(line)
  if (!match) return false
  const name = (match[1] ?? '').replace(/[.,!]+$/, '')
  if (tokens.size > 0 && isSenderName(name, tokens)) return name.split(' ').length <= 4
  const words = name.split(' ')
  return (
    (words.length <= 3 && words.every((word) => /^[\p{Lu}\p{Script=Han}][\p{L}.'’-]*$/u.test(word))) ||
    (words.length === 1 && /^\p{Ll}{1,12}$/u.test(name) && line.startsWith('-'))
  )
}

function isItem(line: string): boolean {
  return (
    // "j.weiss@…" and "(11) 3456-7890" are no points of a list.
    /^(?:(?:[-–—*•·+○●▪◦>]|\(?\d{1,2}[.)、)](?! ?\d{3,}[- ]?\d{3})) ?|[a-z][.)] (?!\p{Lu}\.))\S/u.test(line) &&
    !/^\+?\d[\d\s().-]{6,}/.test(line) &&
    !/^\+ ?\d/.test(line)
  )
}

const LABEL =
  /^(?:t|tel|phone|telephone|ph|p|m|mob|mobile|cell|c|f|fax|e|e-?mail|mail|w|web|website|www|skype|wechat|line|whatsapp|qq|direct|office|main|o|d|address|add|addr|a|tél|téléphone|portable|telefon|telefono|teléfono|tel\.|móvil|cel|celular|cellulare|mobil|handy|telefax|tlf|puh|gsm|电话|電話|手机|手機|行動|行動電話|传真|傳真|邮箱|郵箱|信箱|电邮|電郵|邮件|地址|住所|网址|網址|网站|網站|微信|直线|直線|总机|總機|座机|分机|分機|内线|內線|内線|热线|熱線|联系电话|聯絡電話|公司|统一编号|統一編號|携帯|携帯電話|ファックス|メール|тел|телефон|моб|факс|전화|휴대폰|팩스|이메일|주소)\s?(?:[.:|]|\/|\b(?=\s*\+?\(?\d)|(?=\d)|(?= \+?\(?\d))/iu

const HANDLE =
  /^(?:skype|wechat|weixin|line(?: id)?|whatsapp|telegram|qq|微信号?|微信號|linkedin|twitter)\s?[:：|]\s?\S{2,40}$/i

/** "Priya Raman, MPH | Clinical Dietitian | Larkspur Health | 510.555.0142": a whole card in one line, begun by the sender's name. */
function isCardLine(line: string, tokens: ReadonlySet<string>): boolean {
  const cells = line.split(/ ?[|｜•·] ?| \/\/ /u)
  const [name = ''] = cells
  return (
    cells.length >= 3 &&
    name.length < 50 &&
    name.split(' ').filter((word) => isSenderName(word, tokens)).length > 1 &&
    /\d{3}|@/.test(line)
  )
}

/** The sender's address alone on a line says who writes as a name does. */
function isOwnAddress(line: string, tokens: ReadonlySet<string>): boolean {
  const place = line.length < 80 ? findAddress(line) : null
  if (!place || place.start > 1 || line.length - place.end > 1) return false
  return isSenderName(line.slice(0, line.indexOf('@')), tokens)
}

/** A line that gives a way to reach somebody. */
function isContactLine(line: string): boolean {
  if (HANDLE.test(line)) return true
  if (LABEL.test(line) && /\d{3}|@|\.\w{2}|[\p{Script=Han}]{2}/u.test(line)) return true
  if (
    /^(?:https?:\/\/|www\.)\S+$/i.test(line) ||
    /^(?:\p{Extended_Pictographic}\ufe0f? ?)?\S+\.(?:com|net|org|de|fr|io|cn|co|jp|eu|example)(?:\/\S*)?$/iu.test(line)
  )
    return true
  // "Book time with me: https://…"
  if (/^(?:[\p{L}’']+ ){0,5}[\p{L}’']+ ?[:|] ?(?:https?:\/\/|www\.)\S+$/iu.test(line)) return true
  const place = findAddress(line)
  if (place) return line.length - (place.end - place.start) < 60 && !isSentence(line) && lowerWords(line) < 5
  if (
    /(?:^|[^\d/.])(?:\+|00)?\(?\d{1,4}\)?[-. /()]{0,3}\d{2,5}(?:[-. /()]{0,2}\d{2,5}){1,4}(?!\d)/.test(line) &&
    digits(line) >= 7
  )
    return !isSentence(line) && (digits(line) >= line.length / 5 || /[|,·]|\t|\(/.test(line))
  // "3-7060", "x4410": the number inside the house.
  return /^(?:(?:x|ext\.?|extn\.?) ?)?\d-?\d{4}$/i.test(line) ? /\D/.test(line) : isPostal(line)
}

const STREET =
  /\b(?:street|st\.|road|rd\.?|avenue|ave\.?|blvd|boulevard|lane|drive|suite|floor|fl\.|p\.?o\.? box|building|bldg|square|plaza|broadway|rue|calle|via|avenida|straße|strasse|str\.|platz|weg|gade|gatan|vej)\b|straße|strasse|\bstr\.\s?\d|[省市区區县縣路街號号楼樓室弄巷段鎮镇郡町丁目]\s?\d|\d+\s?[号號楼樓室弄巷段F]|〒/iu

function isPostal(line: string): boolean {
  if (STREET.test(line) && /\d/.test(line) && !isSentence(line)) return true
  return (
    /^[\p{Lu}][\p{L} .'-]{1,30},\s+[A-Z]{2}\s+\d{5}(?:-\d{4})?$/u.test(line) ||
    /^\p{L}{0,2}-?\d{4,5}\s+\p{Lu}[\p{L} .'-]{1,40}$/u.test(line)
  )
}

const ROLE =
  /\b(?:manager|director|engineer|president|ceo|cto|cfo|coo|founder|officer|sales|marketing|head of|lead|assistant|consultant|analyst|developer|partner|secretary|coordinator|specialist|executive|professor|prof\.|dr\.|department|dept|division|team|group|desk|helpdesk|reception|inc\.?|llc|ltd\.?|limited|corp\.?|corporation|company|co\.|gmbh|ag|kg|sarl|sas|s\.a\.|s\.l\.|s\.r\.l|srl|spa|bv|b\.v\.|ab|oy|a\/s|plc|llp|university|institute|leiter|leiterin|geschäftsführer|geschäftsführerin|vertrieb|einkauf|directeur|directrice|responsable|commercial|gerente|jefe|ventas|direttore|directora|key account|account|technologies|solutions|industries|software|bank|holding|associate|vice|senior|junior|chief|supervisor|administrator|architect|designer|representative|agent|advisor|counsel|attorney|editor|producer|trader|trading|accountant|controller|purchasing|procurement|logistics|services|systems|networks?|energy|marketing)\b|(?:经理|經理|总监|總監|主任|工程师|工程師|总经理|總經理|董事|主管|助理|专员|專員|顾问|顧問|销售|銷售|采购|採購|业务|業務|部|课|課|处|處|科|公司|集团|集團|厂|廠|事务所|事務所|学院|大学|大學|研究所|中心|株式会社|有限会社|部長|課長|係長|担当|営業|主任|대표|과장|부장|팀장|차장|이사|사원|주식회사)(?:$|[\s|/(（,，])|株式会社/iu

function isRoleLine(line: string): boolean {
  if (line.length > 90 || isSentence(line)) return false
  return (
    ROLE.test(line) ||
    isCompanyLine(line) ||
    // "Stadt Bergen", "Amt für Jugend und Familie".
    (!/[.,!?;:。！？，]$/.test(line) &&
      line.split(' ').length < 7 &&
      /^[\p{Lu}\p{Script=Han}]/u.test(line) &&
      isLikelyCompany(line)) ||
    (!/[.!?。！？]$/.test(line) && line.split(' ').length < 6 && isLikelyTitle(line))
  )
}

/** A line that is a company's name with its legal form. */
export function isCompanyLine(line: string): boolean {
  return line.length <= 80 && splitCompany(line.split(/ ?[|｜•·] ?/)[0] ?? '').suffix !== '' && !isSentence(line)
}

/** A line that is the sender's name, whole or in part. */
function isNameLine(line: string, tokens: ReadonlySet<string>): boolean {
  const bare = undecorated(line)
    .replace(/[.,!，。]+$/, '')
    .trim()
  if (bare === '' || bare.length > 50 || /[?？]$/.test(line)) return false
  // With a comma behind it a name is called, unless it is the sender's own in full: "Ольга Ветрова," over her post.
  const words = bare.split(' ')
  if (/[,，]$/.test(line) && !(words.length > 1 && words.every((word) => tokens.has(foldText(word))))) return false
  return (isSenderName(bare, tokens) && bare.split(' ').length <= 6) || isSenderInitials(bare, line, tokens)
}

/** "苗苗 (^_^)", "Noor 😘", "Ann :)": a name without the face behind it. */
function undecorated(line: string): string {
  return line.replace(
    / ?(?:\([^\p{L}\p{N}()]{1,8}\)|[;:]-?[)D]|(?:\p{Extended_Pictographic}\ufe0f?){1,3}|[~～♪♡♥☆★]{1,2}|(?<= )x{1,4})$/u,
    '',
  )
}

/** One to four capitalised words, or two to four Han characters: a name when something else says so. */
function isNameLike(line: string): boolean {
  const bare = undecorated(line)
    .replace(/ ?\((?:she|he|they|er|sie|elle|il|ella|él)\b[^()]{0,20}\)$/i, '')
    .replace(
      /,? (?:Esq|Ph\.?D|M\.?D|MBA|CPA|J\.?D|Jr|Sr|PE|PMP|M\.?Sc|B\.?Sc|P\.? ?Eng|RN|LL\.?M)\.?$|, (?:ing|ir|arch|avocate?|notaire|urb)\.?$/u,
      '',
    )
    .replace(/[.!]$/, '')
    .trim()
  // "Sjoerd Bakema, secretaris"
  const [name = '', post = ''] = /^(\p{Lu}[^,]{4,30}), (\p{Ll}[\p{L} ]{3,30})$/u.exec(bare)?.slice(1) ?? []
  if (post !== '' && isLikelyTitle(post)) return name.includes(' ') && looksLikeName(name, new Set())
  return bare.length <= 40 && !/[,，?？:：]$/.test(line) && looksLikeName(bare, new Set())
}

function looksLikeName(text: string, tokens: ReadonlySet<string>): boolean {
  if (tokens.size > 0 && isSenderName(text, tokens)) return true
  const words = text.split(' ')
  const isCapital = (word = ''): boolean => /^\p{Lu}[\p{L}.'’-]*$/u.test(word)
  // "Sanne de Vries", "Ludwig van der Berg": particles stand in small letters inside a name.
  const isNamed = words.every(
    (word, at) => isCapital(word) || (at > 0 && at < words.length - 1 && isFamilyParticle(word)),
  )
  if (words.length <= 5 && words.filter(isCapital).length <= 4 && isNamed) return true
  // "Margit and Sven": two who sign together.
  if (words.length <= 5 && TWO.test(text)) return true
  // "白珮瑜 Peggy", "Peggy Pai 白珮瑜"
  const both =
    /^(?:(\p{Script=Han}{2,4})(?: ?[|/·] ?| )(\p{Lu}[\p{L} .-]{1,24})|(\p{Lu}[\p{L} .-]{1,24}?)(?: ?[|/·] ?| )(\p{Script=Han}{2,4}))$/u.exec(
      text,
    )
  if (both) return isSignedName(both[1] ?? both[4] ?? '') && !ROLE.test(both[2] ?? both[3] ?? '')
  return (
    /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4}(?: \p{Script=Hangul}{2,4})?|\p{Script=Hiragana}{2,4})$/u.test(
      text,
    ) && !ROLE.test(text)
  )
}

const TWO =
  /^\p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{Ll}.'’-]+)? (?:and|&|und|et|y|e|och|og|en|i|ja|и|és|și|ve) \p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{Ll}.'’-]+)?$/u

function isSentence(line: string): boolean {
  const words = line.split(' ').length
  // "Ege Plast San. ve Tic. A.Ş.": the stop belongs to the legal form.
  if (words <= 8 && /\p{Lu}\.?\p{Lu}\.$/u.test(line) && splitCompany(line).suffix !== '') return false
  if (/[?？!！。]$/.test(line) && words > 3 && !ROLE.test(line)) return true
  if (line.endsWith('.') && words > 5 && !/\b(?:inc|ltd|co|corp|s\.a|llc)\.$/i.test(line)) return true
  if (/[，。！？；]/.test(line) && /[\p{Script=Han}]{8}/u.test(line) && !/[:：]/.test(line.slice(0, 6))) return true
  const lower = line.match(/(?:^| )\p{Ll}+(?=[ ,.]|$)/gu)?.length ?? 0
  return words >= 8 && lower >= words * 0.6
}

/** Words in small letters, the address apart: a sentence that was wrapped has several. */
function lowerWords(line: string): number {
  return line.split(' ').filter((word) => /^\p{Ll}+[,;]?$/u.test(word)).length
}

function digits(line: string): number {
  return line.replace(/\D/g, '').length
}
