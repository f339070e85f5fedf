import { add } from './block-bag.ts'
import type { Bag } from './block-bag.ts'
import { splitCells } from './block-cells.ts'
import { kindOf } from './block-labels.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { regionOfText } from './phone-context.ts'
import { isLikelyDepartment } from './title.ts'
import { DEPARTMENT_WORDS } from './title-tables.ts'
import { NO_HOUSE_WORDS } from './trade-words.ts'
import { foldText } from '../lib/text-fold.ts'

// What a line of a card is by where it stands, when its words alone do not tell.

/** Between a name and its house stands what the person does: "Couvreur-zingueur", "Gümrük Müşaviri". */
export function titleByPlace(lines: readonly string[], bag: Bag): void {
  const name = bag.names[0]
  if (!name || bag.titles.length > 0) return
  const at = name.line + 1
  const line = lines[at] ?? ''
  const isOverHouse = bag.orgs.some((org) => org.line === at + 1)
  if (
    !isOverHouse ||
    isRead(bag, at) ||
    !/^\p{Lu}[\p{L} .'’/-]{3,40}[\p{L}]$/u.test(line) ||
    line.split(' ').length > 5
  )
    return
  add(bag.titles, line, { context: {}, line: at, quote: line, pending: null }, { weight: 0.7 })
}

/** "顾一帆｜主美" over the house: behind the bar stands what the person does, in whatever words of the trade. */
export function titleBesideName(lines: readonly string[], bag: Bag): void {
  const name = bag.names[0]
  if (!name || bag.titles.length > 0 || !bag.orgs.some(({ line }) => line !== name.line)) return
  const [own = '', beside = ''] = splitCells(lines[name.line] ?? '')
  const isKnown = [...bag.depts, ...bag.orgs].some(({ value }) => value === beside)
  if (own !== name.value || isKnown || !/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2,6}$/u.test(beside))
    return
  add(
    bag.titles,
    beside,
    { context: {}, line: name.line, quote: lines[name.line] ?? '', pending: null },
    { weight: 0.7 },
  )
}

/** "School of Physical Sciences" beside "University of the Dales": a part of the house that is named with it. */
export function facultyOfUniversity(bag: Bag): void {
  const part = bag.orgs.find(({ value }) =>
    /^(?:school|faculty|department|institute|college|division) of /i.test(value),
  )
  const house = bag.orgs.find((org) => org !== part && /(?<!\p{L})universi|hochschule/iu.test(org.value))
  if (!part || !house || Math.abs(part.line - house.line) > 2) return
  bag.orgs.splice(bag.orgs.indexOf(part), 1)
  bag.depts.push(part)
}

/** "Property Services" above "Harrow Vale District Council": above a public house stands the part of it that is called after its work. */
export function unitOfPublicHouse(bag: Bag, isSpelled: (house: string) => boolean): void {
  const [unit, house] = bag.orgs
  if (!unit || !house || bag.depts.length > 0 || house.line !== unit.line + 1) return
  const words = unit.value.split(' ').map((word) => foldText(word))
  const isUnit = unit.quote === unit.value && words.length < 6 && words.every((word) => isOfUnit(word))
  if (!isUnit || !PUBLIC.test(house.value) || PUBLIC.test(unit.value) || isSpelled(unit.value)) return
  bag.orgs.splice(0, 1)
  bag.depts.push(unit)
}

/** "Kelly Services" has a word of its own. */
function isOfUnit(word: string): boolean {
  return (
    DEPARTMENT_WORDS.has(word) ||
    /^(?:property|estates?|housing|planning|environmental|students?|library|and|&|of|the|for)$/.test(word)
  )
}

const PUBLIC =
  /(?<!\p{L})(?:council|county|borough|(?:city|town|state|government) of|ministry|universit\p{L}+|college|hospital|hochschule|landkreis|gemeinde|mairie|commune|ayuntamiento|diputación|comune|gemeente|kommun|kommune)(?!\p{L})/iu

/** "Croft & Kiln Pottery", "SCP AUBRY & LESTRADE": two capitals with "&" between them right below a name or its post are a house. */
export function houseByPlace(lines: readonly string[], bag: Bag): void {
  const name = bag.names[0]
  if (!name || bag.orgs.length > 0) return
  for (const at of [name.line + 1, name.line + 2]) {
    const [line = '', ...cells] = splitCells(lines[at] ?? '')
    const first =
      /^(\p{Lu}[\p{L}.'’-]+) (?:\p{Lu}[\p{L}.'’-]+ )?& \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}$/u.exec(line)?.[1]
    // A number behind it says nothing of the house.
    const isKnown = isRead(cells.length > 0 ? { ...bag, phones: [], emails: [], urls: [] } : bag, at)
    if (first === undefined || isKnown || GIVEN_NAMES.has(foldText(first))) continue
    if (cells.length > 0 && isHeadOfCell(line)) continue
    add(bag.orgs, line, { context: {}, line: at, quote: lines[at] ?? '', pending: null }, { weight: 0.75 })
    return
  }
}

/** "Tel & Fax | …", "Tuesday & Thursday | …", "Europe & Asia | …": what the cell beside it is for. */
function isHeadOfCell(line: string): boolean {
  const sides = line.split(' & ')
  return (
    isLikelyDepartment(line) ||
    sides.some((side) => kindOf(side) !== null || HEADS.test(side)) ||
    sides.every((side) => isPlaceOrOffice(side))
  )
}

function isPlaceOrOffice(side: string): boolean {
  const words = side.split(' ').map((word) => foldText(word))
  const isKnown = words.every((word) => DEPARTMENT_WORDS.has(word) || NO_HOUSE_WORDS.has(word))
  return isKnown || regionOfText(side) !== undefined
}

const HEADS =
  /^(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:days?)?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|weekdays|weekends|terms|conditions|privacy|cookies|legal|imprint|impressum|datenschutz|web|website|shop|online|phone|telephone|tel|telefon|mobile?|cell|fax|whatsapp|wechat|telegram|viber|line|sms|text|e-?mail|mail|calls?|office|opening|hours|facebook|instagram|linkedin|twitter|youtube|visits?|appointments?)$/iu

/** A second name that only its form gives away is no reading. */
export function isRead(bag: Bag, line: number): boolean {
  const [, ...others] = bag.names
  const names = bag.names.filter(
    (hit) => !others.includes(hit) || GIVEN_NAMES.has(foldText(hit.value.split(' ')[0] ?? '')),
  )
  return [
    names,
    bag.titles,
    bag.depts,
    bag.orgs,
    bag.phones,
    bag.emails,
    bag.urls,
    bag.handles,
    bag.address ? [bag.address] : [],
  ].some((hits) => hits.some((hit) => hit.line === line))
}
