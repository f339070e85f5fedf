import { companyKey, isLikelyCompany, splitCompany } from '#shared/clip/company.ts'
import { isLikelyTitle } from '#shared/clip/title.ts'
import type { Source } from '#shared/clip/types.ts'
import { foldText } from '#shared/lib/text-fold.ts'
import { isNamed, legalSentence, tidyName } from './company-name.ts'
import { countDigits } from './contacts.ts'
import { beginsWithHost } from './house-name.ts'
import type { HouseSigns } from './house-signs.ts'
import { splitLabel } from './labels.ts'
import { hasTopic } from './page-kind.ts'
import type { Line } from './page-lines.ts'
import { segmentsOf } from './page-name.ts'
import { postalAddress } from './postal.ts'
import { isSameHouse } from './same-house.ts'

const COPYRIGHT =
  /(?:[©ⓒ]|\(c\)|copyright|版权所有|著作權)\s*(?:[©ⓒ]|\(c\)|copyright)?\s*(?:(?:19|20)\d\d\s*(?:[-–—/]\s*(?:(?:19|20)?\d\d|present))?)?[\s,.:]*(?:by\s+)?(.{2,80})/iu

/** "N4471 County Road J", "12 College Street": roads are called after houses. */
const ON_A_ROAD =
  /^[A-Z]{0,2}\d{1,5}[a-z]? (?:[NSEW]\.? |Old |New |North |South |East |West )?(?:County|State|Town|Township|City|School|Schoolhouse|Church|College|University|Hospital|Station|Court|Bank|Mill|Park|Museum|Library) (?:Road|Rd|Street|St|Avenue|Ave|Highway|Hwy|Lane|Ln|Route|Rte|Way|Drive|Dr|Blvd|Boulevard|Square|Place)\b/

export function noteLine(
  lines: readonly Line[],
  index: number,
  { topics, names, parts, label: host, own, isExact, houseOf }: HouseSigns,
  note: (raw: string, confidence: number, source: Source, main: number, line?: number) => void,
): void {
  const line = lines[index]
  if (!line) return
  const { zone, heading } = line
  const legal = legalSentence(line.text)
  if (legal) note(legal, 0.6, 'text', names.some((name) => isSameHouse(name, legal)) ? 0.9 : 0.3, index)
  // A line of postcode and town is an address, whatever the town is called.
  if (legal || line.text.length > 200 || line.text.length < 2 || /^\d{4}/.test(line.text) || ON_A_ROAD.test(line.text))
    return
  const where = splitLabel(line.text)
  const plain = where?.kind === 'address' && where.value ? where.value : line.text
  const text = untilHanLabel(houseOf(segmentsOf(plain).find((part) => isExact(houseOf(tidyName(part)))) ?? plain))
  const copyright = COPYRIGHT.exec(text)
  if (copyright) {
    // Beside a menu it is the menu's maker.
    if (zone === 'nav') return
    const owner =
      (copyright[1] ?? '')
        .replace(
          /(?<!\s)\s*(?:all rights reserved|alle rechte|tous droits|todos los derechos|保留所有权利|版权所有|powered by|designed by|website by).*$/iu,
          '',
        )
        .split(/(?<!\s)\s*[|·•]\s*|(?<!\b\p{Lu})\.\s/u)[0] ?? ''
    const isOwn =
      own(owner) ||
      beginsWithHost(owner, host) ||
      [...names, ...parts].some((name) => companyKey(name) === companyKey(tidyName(owner)))
    if (isOwn || isLikelyCompany(owner)) note(owner, isOwn ? 0.65 : 0.6, 'text', 0.8, index)
    else if (/^\p{Lu}/u.test(owner) && owner.split(/\s+/).length <= 5) note(owner, 0.45, 'text', 0.5, index)
    return
  }
  // A dealer in one line: "Kaminhuset AB, Storgatan 44, 111 23 Stockholm, tel. 08-612 12 34".
  const dealer = zone === 'nav' ? undefined : dealerOf(text)
  if (dealer) return note(dealer, 0.55, 'text', 0.2, index)
  const label = splitLabel(text)
  // 회사명 : 소리가득 대표 : 한소리
  const value = label?.value.replace(/\s+[^\s:：]{2,14}\s*[:：].*$/u, '') ?? ''
  if (label?.kind === 'company' && value) return note(value, 0.8, 'text', 1, index)
  // "Titular: Talleres Aranda, S.L.": whatever the label means, a legal form says that this is a company.
  if (label && label.kind === undefined && splitCompany(label.value).suffix !== '' && isNamed(label.value))
    return note(label.value, 0.55, 'text', 0.3, index)
  // The foot of a page tells all in one line, the name with its form first: "Tasman Ledger Ltd, 144 Trafalgar Street, Nelson".
  const head = zone === 'foot' ? ownerOfFoot(text) : undefined
  if (head && [...names, ...parts].some((name) => firstWord(name) === firstWord(head) || isSameHouse(name, head)))
    return note(head, 0.6, 'text', 0.8, index)
  // "取引銀行" in front of a cell says what stands in it.
  if (line.block.tagName.toUpperCase() === 'TH' && heading === 0) return
  if (zone === 'nav' || text.length > 90) return
  // "type designer at Glyph B.V." is somebody's job; the house is what follows.
  const [job = '', employer = ''] = text.split(/\s(?:at|bei|chez|presso)\s(?=\p{Lu})/u)
  if (employer && isLikelyTitle(job)) return isNamed(employer) ? note(employer, 0.5, 'text', 0.1, index) : undefined
  const prominent = heading > 0 || line.strong || zone === 'foot'
  if (isNamed(text) || (/[(（,]|\d{3}/.test(text) && isNamed(tidyName(text))))
    return note(text, prominent ? 0.55 : 0.5, 'text', heading === 1 ? 0.7 : heading > 0 ? 0.4 : 0.2, index)
  if (text.length > 60) return
  const addressed = postalAddress(lines, index + 1) ?? postalAddress(lines, index + 2)
  // "Lawyer" is no name of Huon Lawyers.
  const isOwn = own(text) && !(isLikelyTitle(text) && !text.includes(' '))
  if (isOwn || (heading > 0 && !hasTopic(text) && topics.some((topic) => companyKey(topic) === companyKey(text))))
    return note(text, 0.5, 'text', heading === 1 ? 0.6 : 0.3, index)
  // An office of its own: a name over a postal address. What only sounds like an organisation needs one too.
  // A list of dealers names each with its form over its number: "Aqua Instal SRL".
  if (splitCompany(text).suffix !== '' && text.split(' ').length >= 3 && isReachedBelow(lines, index))
    return note(text, 0.5, 'text', 0.1, index)
  const isBranch = names.some((name) => firstWord(name) === firstWord(text))
  if (addressed && (prominent || splitCompany(text).suffix !== '') && (isLikelyCompany(text) || isBranch))
    note(text, 0.5, 'text', 0.2, index)
}

/** A legal form, a comma, and behind it the street and the number. No state in its letters: "Denver CO, 80202". */
function dealerOf(text: string): string | undefined {
  const [, name = '', rest = ''] = /^(\p{Lu}[^,;:|\d]{2,50}), (.{10,})$/u.exec(text) ?? []
  const { core, suffix } = splitCompany(name)
  const isForm = suffix !== '' && core.length > 2 && name.split(' ').length <= 6 && !/^\d{5}/.test(rest)
  return isForm && countDigits(rest) >= 6 ? name : undefined
}

function ownerOfFoot(text: string): string | undefined {
  const [first = ''] = text.split(/\s[|·•–—-]\s/u)
  const head = [first, /^(.{4,60}?),\s(?=.*\d)/u.exec(first)?.[1] ?? ''].map(tidyName).find((each) => isNamed(each))
  return head && /\d/.test(text.slice(head.length)) ? head : undefined
}

/** The paragraph that begins with this line goes on to say how to reach whoever it names. */
function isReachedBelow(lines: readonly Line[], index: number): boolean {
  const block = lines[index]?.block
  if (block === lines[index - 1]?.block) return false
  for (let at = index + 1; at <= index + 4 && lines[at]?.block === block; at++)
    if (/\S@\S|^\p{L}{1,10}[.:]{0,2}\s?[+(]?\d[\d\s()./-]{6,}$/u.test(lines[at]?.text ?? '')) return true
  return false
}

/** "北京衡岳律师事务所 地址：…", "主办单位：华东包装工业协会 承办单位：…": behind a house stands what is told of it, each with its label. */
function untilHanLabel(text: string): string {
  const end = /(?<=\p{Script=Han})\s+\p{Script=Han}{2,6}[:：]/u.exec(text)?.index ?? -1
  const house = end < 0 ? '' : text.slice(0, end)
  return isLikelyCompany(house.replace(/^\p{Script=Han}{2,6}[:：]\s?/u, '')) ? house : text
}

/** "Hollins Kitchens" and "Hollins Bathrooms" over their addresses are the Hollins Group's. */
function firstWord(name: string): string {
  const [first = '', second] = foldText(name).split(/\s+/)
  return second !== undefined && first.length >= 5 ? first : name
}
