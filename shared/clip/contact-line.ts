import { findAddress } from './address-list.ts'
import { isSentence } from './role-line.ts'

// Lines of a card that give a way to reach somebody: numbers, addresses, streets, and the date and register lines beside them.

/** Words before a number or an address, and one letter that stands for one. */
export const LABEL =
  /^(?:t|tel|phone|telephone|ph|p|m|mob|mobile|cell|c|f|fax|e|e-?mail|mail|w|web|website|www|skype|wechat|line|whatsapp|qq|direct|office|main|o|d|address|add|addr|a|tél|téléphone|portable|telefon|telefono|teléfono|tel\.|móvil|cel|celular|cellulare|mobil|handy|telefax|tlf|puh|gsm|电话|電話|手机|手機|行動|行動電話|传真|傳真|邮箱|郵箱|信箱|电邮|電郵|邮件|地址|住所|网址|網址|网站|網站|微信|直线|直線|总机|總機|座机|分机|分機|内线|內線|内線|热线|熱線|联系电话|聯絡電話|公司|统一编号|統一編號|携帯|携帯電話|ファックス|メール|тел|телефон|моб|факс|전화|휴대폰|팩스|이메일|주소)\s?(?:[.:|]|\/|\b(?=\s*\+?\(?\d)|(?=\d)|(?= \+?\(?\d))/iu

const HANDLE =
  /^(?:skype|wechat|weixin|line(?: id)?|whatsapp|telegram|qq|微信号?|微信號|linkedin|twitter)\s?[:：|]\s?\S{2,40}$/i

/** A line that gives a way to reach somebody. */
export function isContactLine(line: string): boolean {
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

/** "12 Park Crescent", "Dorpsstraat 4", "ul. Lipowa 7/12", "Str. Teilor nr. 5": a street and its number, and little else. */
const NUMBERED =
  /^\d{1,4}[a-z]?(?:[-/]\d+[a-z]?)?,? (?:\p{Lu}[\p{L}'’.]+ ){1,3}(?:crescent|terrace|parade|quay|mews|gardens|close|court|place|way|walk|row|hill|grove|park|highway|hwy)\b[^.?!]{0,30}$|^\p{Lu}[\p{L}. -]{1,24}(?:straat|laan|plein|kade|gracht|singel|dijk|katu|tie|vägen|gatan|gata|allé|veien|vegen|vej|utca|strasse|gasse|allee|ufer|damm|ring)\.? \d{1,4} ?[a-z]?\b[^.?!]{0,40}$|^(?:ul|al|pl|os|nám|str|bd|bul|cad|sok|jl|jln|ул|пр|вул|c|av|avda|pza|tv|largo|corso|viale|piazza|praça|rua|ulice|ulica)(?:\.|\/| ) ?\p{Lu}[\p{L}. '’-]{2,40},? (?:n[ro]?[.°º] ?)?\d{1,4}\b[^?!]{0,40}$/iu

function isPostal(line: string): boolean {
  if (STREET.test(line) && /\d/.test(line) && !isSentence(line)) return true
  if (NUMBERED.test(line)) return true
  return (
    /^[\p{Lu}][\p{L} .'-]{1,30},\s+[A-Z]{2}\s+\d{5}(?:-\d{4})?$/u.test(line) ||
    /^\p{L}{0,2}-?\d{4,5}\s+\p{Lu}[\p{L} .'-]{1,40}$/u.test(line)
  )
}

/** What the law of many countries asks of a company's letters: its seat, court, register and tax numbers. */
const REGISTER =
  /(?:^|[^\p{L}])(?:HR[AB]:? ?\d{2}|USt\.?-?Id|Handelsregister|Firmenbuch|RCS \p{Lu}|SIRE[NT] ?:? ?\d|(?:n° )?TVA ?:? ?[A-Z]{2} ?\d|P\. ?IVA|Partita IVA|C\.?I\.?F\.? ?:? ?[A-Z]-?\d|KvK(?:-?nummer)? ?:? ?\d|BTW(?:-?nummer)? ?:? ?[A-Z]{2}|NIP:? ?\d{3}|KRS:? ?\d|Org\.? ?(?:nr|nummer)\.? ?:? ?\d|CVR(?:-nr)?\.? ?:? ?\d|VAT (?:no|number|reg)|(?:company|registered|registration) (?:no|number)\b|registered (?:in|office)\b.{0,60}\d|ИНН:? ?\d|ОГРН|CNPJ:? ?\d|统一社会信用代码|統一編號|사업자등록번호)|^Sitz der Gesellschaft\b|Registergericht/iu
const MAX_REGISTER = 200

export function isRegister(line: string): boolean {
  return line.length <= MAX_REGISTER && REGISTER.test(line)
}

/** "2026年6月1日", "June 1, 2026", "1.6.2026": letters end in their date. */
const DATE_LINE =
  /^(?:[\p{L} ]{2,20}, (?:den |the |le |el )?)?(?:\d{4} ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2} ?日?|[〇零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}(?:\.|st|nd|rd|th)?(?: de)? \p{L}{3,10}(?: de)? \d{4}|\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)?, \d{4})$/u

export function isDate(line: string): boolean {
  return DATE_LINE.test(line)
}

/** Words in small letters, the address apart: a sentence that was wrapped has several. */
function lowerWords(line: string): number {
  return line.split(' ').filter((word) => /^\p{Ll}+[,;]?$/u.test(word)).length
}

function digits(line: string): number {
  return line.replace(/\D/g, '').length
}
