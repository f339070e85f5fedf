import { foldText, toSimplified } from '../lib/text-fold.ts'
import { add } from './block-bag.ts'
import type { Bag, Hit } from './block-bag.ts'
import { splitCells } from './block-cells.ts'
import { isRead } from './block-position.ts'
import { ORGANISATION_WORDS } from './company-tables.ts'
import { isLikelyCompany, splitCompany } from './company.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { hanHouse } from './han-house.ts'
import { isFamilyParticle } from './name-affixes.ts'
import { parseName } from './name.ts'
import { isCalledStreet, isHome, isPlace, isSaying, isSentence, isStreet, isTown } from './no-house.ts'
import { isHonorific, isLikelyDepartment, isLikelyTitle } from './title.ts'
import { DEPARTMENT_WORDS } from './title-tables.ts'
import { HOUSEHOLD_WORDS, LAST_TRADES, OWNER_WORDS, TOWN_HEADS, TRADE_WORDS } from './trade-words.ts'

// The houses of a card that have no legal form: small firms, farms and shops, told by where they stand and how they are called.

/** Right below the name, or below its post or department there. */
export function smallHouse(lines: readonly string[], bag: Bag, sender: string): void {
  const name = bag.names[0]
  if (!name || bag.orgs.length > 0) return
  const family = familyOf(name.value) ?? familyOf(sender)
  for (const at of [name.line + 1, name.line + 2]) {
    const line = (lines[at] ?? '').replace(/^\*(.+)\*$/, '$1')
    if (line === '') return
    if (houseBehindPost(line, at, family, bag)) return
    const isUnread = !isRead({ ...bag, phones: [] }, at)
    const below = { line: lines[at + 1] ?? '', isReach: reaches(bag, at + 1) || isPlaced(lines, at + 1, bag) }
    const told = isUnread ? houseOf(line, below, family, name.value) : ''
    const house = told === '' && isUnread && isUnderPost(line, at, bag) ? line : told
    if (house !== '') {
      add(bag.orgs, house, { context: {}, line: at, quote: line, pending: null }, { weight: 0.75 })
      return
    }
    // Below a line that nobody can read stands anything.
    if (!isRead(bag, at)) return
  }
}

function familyOf(name: string): string | undefined {
  const family = name === '' ? undefined : parseName(name).family
  return family === undefined ? undefined : foldText(family)
}

/** The line below, and whether it gives a number, an address or a site, or the place of one. */
type Below = { line: string; isReach: boolean }

function reaches({ phones, emails, urls }: Bag, line: number): boolean {
  return [...phones, ...emails, ...urls].some((hit) => hit.line === line)
}

/** "Lowfield" and "12 High Street, Lowfield" above a number: where a house is, and no house itself. */
function isPlaced(lines: readonly string[], at: number, bag: Bag): boolean {
  const line = lines[at] ?? ''
  const isPlaceName =
    /^\p{Lu}[\p{L}'’-]{2,30}(?:, \p{Lu}[\p{L}\d '’-]{1,30})?$/u.test(line) || (isTown(line) && !/[\d,]/.test(line))
  const isNumbered =
    /^(?:\d{1,4}\p{L}? \p{Lu}|\p{Lu}[^,\d]{2,40} \d{1,4}\p{L}?(?:,|$))/u.test(line) && line.length <= MAX_HOUSE_AND_TOWN
  // A number of another country than the address is none by itself.
  const isReach = reaches(bag, at + 1) || /^[+(]?\d[\d ()./-]{7,20}$/.test(lines[at + 1] ?? '')
  return isReach && (isPlaceName || isNumbered) && !isLikelyTitle(line) && !isLikelyDepartment(line)
}

function houseOf(line: string, below: Below, family: string | undefined, name: string): string {
  if (/\p{Script=Han}/u.test(line)) return hanHouse(line, below.line)
  const house = withoutTown(line)
  if (house === name || !isProper(house)) return ''
  if (isNamedByTrade(house)) return house
  if (isSaying(house, family)) return ''
  if (isOfTrade(house) || isOfFamily(house, family)) return house
  // "The Old Rectory" above "High Street": both are an address.
  return below.isReach && !isStreet(below.line) && isCalledByArticle(house) ? house : ''
}

/** "Voilerie Pichavant, Douarnenez": a house, and where it is. */
export function withoutTown(line: string): string {
  if (line.length > MAX_HOUSE_AND_TOWN) return line
  return /^(.*[^,]), \p{Lu}[\p{Ll}'’]+(?:[ -]\p{L}[\p{L}'’]+){0,5}$/u.exec(line)?.[1] ?? line
}

const MAX_HOUSE_AND_TOWN = 80

/** Two to six words, of which the first and each long one have a capital. */
function isProper(text: string): boolean {
  const words = text.split(' ')
  return (
    words.length > 1 &&
    words.length <= 6 &&
    text.length <= 50 &&
    /^[\p{Lu}][\p{L}\p{M} .'’&-]*$/u.test(text) &&
    !/[.!?]$/.test(text) &&
    words.every((word) => word.length < 5 || /^(?:\p{L}['’])?\p{Lu}/u.test(word)) &&
    (isNamedByTrade(text) || (!isStreet(text) && !isHome(text))) &&
    !isLikelyTitle(text)
  )
}

/** "Ramonage Delmotte", "Renwick Bees": the writer's own family beside what is no name. */
function isOfFamily(house: string, family: string | undefined): boolean {
  const words = foldText(house).split(/[^\p{L}]+/u)
  const own = family?.split(/[^\p{L}]+/u) ?? []
  const others = words.filter(
    (word) => word !== '' && !JOINS.test(word) && !own.includes(word) && !own.includes(word.replace(/s$/, '')),
  )
  return (
    own.length > 0 &&
    // Families are called North and London too.
    !TOWN_HEADS.has(words[0] ?? '') &&
    !words.some((word) => DEPARTMENT_WORDS.has(word) && !ORGANISATION_WORDS.has(word)) &&
    own.every((word) => words.includes(word) || words.includes(`${word}s`)) &&
    others.some((word) => word.length > 2) &&
    others.every(
      (word) => word.length > 1 && !GIVEN_NAMES.has(word) && !HOUSEHOLD_WORDS.has(word) && !isHonorific(word),
    )
  )
}

const JOINS = /^(?:the|and|und|et|y|e|en|og|och|i|ja|le|la|les|el|los|de|du|da|di|van)$/

/** "Bodegas Luna", "Kestrel Joinery": a word for a trade beside a proper one. */
function isOfTrade(house: string): boolean {
  const words = house.split(' ')
  const isTrade = (word: string): boolean => TRADE_WORDS.has(foldText(word))
  return (
    words.some(isTrade) &&
    words.some((word) => word.length > 2 && /^(?:\p{L}['’])?\p{Lu}/u.test(word) && !isTrade(word) && !isArticle(word))
  )
}

/**
 * "Good Life Bakery", "Trattoria Bella Vita", "Bäckerei am Marktplatz": the trade is what the words are said of, last in English and first
 * elsewhere, whatever stands beside it. "Nursery Lane" and "Rue du Moulin" are called after one.
 */
function isNamedByTrade(house: string): boolean {
  const words = house.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => foldText(word ?? ''))
  // "Garage Days": so say languages in which the trade stands last.
  const isBefore =
    TRADE_WORDS.has(first) && !LAST_TRADES.has(first) && !/^(?:days?|life|love|clas[se]e?|room)$/.test(last)
  const isBehind = TRADE_WORDS.has(last) && /^\p{Lu}/u.test(words.at(-2) ?? '')
  return (isBefore || isBehind) && isOfTrade(house) && !isCalledStreet(house) && !isSentence(house)
}

/** "The Copper Kettle", "Les Ateliers du Lin", "De Gouden Leeuw": an article and two more words with capitals; towns have articles too. */
function isCalledByArticle(house: string): boolean {
  const [first = '', ...rest] = house.split(' ')
  const named = rest.filter((word) => !isFamilyParticle(word) && /^(?:\p{L}['’])?\p{Lu}\p{L}/u.test(word))
  const isHousehold = rest.some((word) => HOUSEHOLD_WORDS.has(foldText(word)))
  return isArticle(first) && named.length > 1 && !isTown(house) && !isHousehold && !isLikelyDepartment(house)
}

/**
 * "Owner" above "Copper Kettle": what somebody owns, founded or keeps the books of, two words or more that are no town. Below other posts
 * stand fields and regions as well: "Physical Chemistry", "Northern Europe".
 */
function isUnderPost(line: string, at: number, bag: Bag): boolean {
  const words = line.split(' ')
  const next = [...bag.phones, ...bag.emails, ...bag.urls, ...(bag.address ? [bag.address] : [])]
  return (
    bag.titles.some((hit) => hit.line === at - 1 && hit.quote === hit.value && isOwner(hit.value)) &&
    next.some((hit) => hit.line === at + 1) &&
    isProper(line) &&
    !isSaying(line, undefined) &&
    words.length <= 4 &&
    !isPlace(line) &&
    !words.some((word) => GIVEN_NAMES.has(foldText(word)) || HOUSEHOLD_WORDS.has(foldText(word)))
  )
}

function isOwner(title: string): boolean {
  return OWNER_WORDS.has(foldText(title.split(/[\s,/]/)[0] ?? ''))
}

function isArticle(word: string): boolean {
  return /^(?:the|le|la|les|el|los|las|il|lo|gli|i|de|het|der|die|das|zum|zur|au|aux|chez|o|os|as)$/i.test(word)
}

/** "Owner, Copper Kettle", "Service Engineer, Farrow Lifts": behind the post a house that family or trade tell, or the post itself. */
function houseBehindPost(line: string, at: number, family: string | undefined, bag: Bag): boolean {
  const [, post = '', house = ''] = /^([^,]{3,50}), ([^,]{3,50})$/u.exec(line) ?? []
  const isHouse = isOfFamily(house, family) || isOfTrade(house) || (isOwner(post) && !isPlace(house))
  return (
    isProper(house) &&
    isHouse &&
    (isOwner(post) || isNamedByTrade(house) || !isSaying(house, family)) &&
    !isOfOffice(house) &&
    cutHouse(bag, line, post, house, at)
  )
}

/** "Manager, Farm Operations" */
function isOfOffice(words: string): boolean {
  return isLikelyDepartment(words) || words.split(' ').some((word) => DEPARTMENT_WORDS.has(foldText(word)))
}

/** Takes a house off the post or department that was read with it; false when the words before it are neither. */
export function cutHouse(bag: Bag, line: string, post: string, house: string, at: number): boolean {
  const isPost = isLikelyTitle(post)
  if (!isPost && !isLikelyDepartment(post) && !bag.depts.some((hit) => hit.value === line)) return false
  for (const hit of [...bag.titles, ...bag.depts]) if (hit.value === line) hit.value = post
  if (isPost && bag.titles.length === 0)
    add(bag.titles, post, { context: {}, line: at, quote: line, pending: null }, { weight: 0.9 })
  add(bag.orgs, house, { context: {}, line: at, quote: line, pending: null }, { weight: 0.85 })
  return true
}

/** "Paralegal, Real Estate Group" above "Bluff County Legal, P.C.": of two houses the one behind the post is a part of the other. */
export function partOfHouse(bag: Bag): void {
  const [part, house] = bag.orgs
  if (!part || !house || splitCompany(part.value).suffix !== '') return
  const isBehindPost =
    bag.titles.some((title) => title.line === part.line) &&
    new RegExp(`, ${escaped(part.value)}$`, 'u').test(part.quote)
  if (!isBehindPost || house.line - part.line > 2 || house.line === part.line || !isWholeLine(house)) return
  bag.orgs.splice(0, 1)
  if (bag.depts.length === 0) bag.depts.push(part)
}

function isWholeLine({ value, quote }: Hit<string>): boolean {
  return quote.startsWith(value) && isLikelyCompany(value)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** "海运操作 | 青岛海擎国际物流有限公司" right below the name: before the house stands what the person does there. */
export function postBesideHouse(lines: readonly string[], bag: Bag): void {
  const [house] = bag.orgs
  const at = (bag.names[0]?.line ?? -2) + 1
  if (!house || house.line !== at || bag.titles.length > 0 || bag.depts.length > 0) return
  const cells = splitCells(lines[at] ?? '')
  const post = cells[0] ?? ''
  if (cells[1] !== house.value || !/^\p{Script=Han}{2,8}$/u.test(post) || NO_POST.test(toSimplified(post))) return
  add(bag.titles, post, { context: {}, line: at, quote: house.quote, pending: null }, { weight: 0.7 })
}

const NO_POST = /[省市区县镇乡村路街道号楼店厂]$|分?公司$/u
