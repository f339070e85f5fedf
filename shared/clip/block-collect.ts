import { MAX_NAME } from '../lib/limits.ts'
import { add } from './block-bag.ts'
import type { Bag, CollectContext, Place } from './block-bag.ts'
import { splitCells } from './block-cells.ts'
import { kindOf, readCellLabel } from './block-labels.ts'
import type { LabelKind } from './block-labels.ts'
import { houseByDomain, isSpelledByDomain, ownHosts, speaks } from './block-domain.ts'
import { partOfHouse, postBesideHouse, smallHouse } from './block-house.ts'
import {
  facultyOfUniversity,
  houseByPlace,
  titleBesideName,
  titleByPlace,
  unitOfPublicHouse,
} from './block-position.ts'
import { addAddress, readWords } from './block-words.ts'
import { locateAddresses } from './mailbox.ts'
import { isLikelyPersonName } from './name-likely.ts'
import { parseName } from './name.ts'
import { regionOf, regionOfText } from './phone-context.ts'
import { extensionAlone } from './phone-extension.ts'
import { locatePhones } from './phone.ts'
import { cleanText } from './suspicious.ts'
import type { Phone } from './types.ts'
import { cleanUrl, findHandles, findUrls } from './url.ts'

const MAX_LINES = 60
const MAX_LINE = 600

/** "Theo Brandvold (he/him)": how somebody wants to be spoken of is no part of the name. */
const PRONOUNS =
  / ?[([](?:she|he|they|ze|xe|er|sie|elle|il|iel|ella|él|lui|lei|hij|zij|hen|hon|han|ela|ele)(?: ?[/|,] ?\p{L}{2,6}){1,2}[)\]]/iu

/** "Maëlle Kervadec (elle)": one word alone, in small letters, for "Betty (Ella)" is a name. */
const LONE_PRONOUN = / [([](?:she|he|they|er|sie|elle|il|ella|lei|lui|zij|hij|hon|han|ela|ele)[)\]]$/u

/** "Trịnh Thu Hà (Ms.)", "Kim Larsen (Herr)": how to address somebody whose name does not tell it. */
const FORM_OF_ADDRESS =
  /(?<=\p{L}) ?[([](?:Mr|Mrs|Ms|Miss|Mx|Mme|Mlle|Sra|Herr|Frau|Dhr|Mevr|Pani|Ông|Bà|Bayan)\.?[)\]]$/iu

/** "◆ 有限会社つばめ工房": cards set such signs before each line. */
const ORNAMENT = /^(?:[◆◇■□●○▪▫★☆▶►※]+|[*＊](?=\s))\s*/u

/** Japanese cards stand in a drawn box, padded to its right side. */
const FRAME = /^\s*[│┃║┆┇┊┋]+\s*|\s*[│┃║┆┇┊┋]+\s*$/gu

/** Gmail sets in stars what is bold, in the text that it sends beside its markup. */
const BOLD = /(?<![\w*])\*([^*]{1,80})\*(?![\w*])/g

/** Reads the lines of a block one by one, cell by cell; in a card that somebody wrote as one, place tells what words do not. */
export function collectBlock(lines: readonly string[], context: CollectContext, isCard = false): Bag {
  const bag: Bag = {
    names: [],
    aliases: [],
    titles: [],
    depts: [],
    orgs: [],
    phones: [],
    emails: [],
    urls: [],
    handles: [],
  }
  const clean = lines.slice(0, MAX_LINES).map((line) =>
    cleanText(line, MAX_LINE)
      .text.replace(/\u00a0/g, ' ')
      .replace(PRONOUNS, '')
      .replace(LONE_PRONOUN, '')
      .replace(FORM_OF_ADDRESS, '')
      .replace(FRAME, '')
      .replace(ORNAMENT, '')
      .trim(),
  )
  const place: Place = {
    context: withRegion(clean, isCard ? placed(clean, context) : context),
    line: 0,
    quote: '',
    pending: null,
  }
  for (const [index, line] of clean.entries()) {
    place.line = index
    place.quote = line
    for (const handle of findHandles(line)) add(bag.handles, handle, place, { labelled: true })
    for (const cell of splitCells(line)) readCell(cell.replace(BOLD, '$1'), place, bag)
  }
  houseByDomain(clean, bag, context.sender)
  facultyOfUniversity(bag)
  if (isCard) {
    partOfHouse(bag)
    unitOfPublicHouse(bag, (house) => isSpelledByDomain(bag, context.sender, house))
    houseByPlace(clean, bag)
    smallHouse(clean, bag, context.sender?.name ?? '')
    titleBesideName(clean, bag)
    titleByPlace(clean, bag)
    postBesideHouse(clean, bag)
  }
  return bag
}

/** The country that the block's own address names beats the page's. */
function withRegion(lines: readonly string[], context: CollectContext): CollectContext {
  const region = regionOfText(lines.filter((line) => line.length < 200).join('\n')) ?? regionOf(context)
  return region === undefined ? context : { ...context, region }
}

/** Who writes from .com or a free mailbox shows in the card where the house is, unless nobody there speaks the mail's language. */
function placed(lines: readonly string[], context: CollectContext): CollectContext {
  const own = context.domain
  if (own !== undefined && regionOf({ domain: own }) !== undefined) return context
  const hosts = ownHosts(lines, context.sender)
  const host = hosts.find((each) => regionOf({ domain: each }) !== undefined && speaks(each, context.lang))
  return host === undefined ? context : { ...context, domain: host }
}

function readCell(cell: string, place: Place, bag: Bag): void {
  const extension = extensionAlone(cell)
  const last = bag.phones.at(-1)
  if (readDirectBranch(cell, place, bag)) return
  if (extension !== null && last && last.value.ext === undefined) {
    last.value = { ...last.value, ext: extension }
    return
  }
  const label = readCellLabel(cell)
  if (label?.value === '') {
    place.pending = label.kind
    return
  }
  const kind = label?.kind ?? place.pending
  const value = label?.value ?? cell
  place.pending = null
  if (kind && readLabelled(kind, label?.label ?? '', value, place, bag)) return
  readFree(label && !kind ? value : cell, place, bag)
}

// The plain label that stands for any spelling of it: `传 真`, `Télécopie`. "Phone" keeps its own words (direct, 总机).
const PHONE_LABEL: Partial<Record<LabelKind, string>> = {
  fax: 'Fax',
  mobile: 'Mobile',
  whatsapp: 'Mobile',
  wechat: 'Mobile',
}

/** Reads a value whose label says what it is; false when it is not that after all. */
function readLabelled(kind: LabelKind, label: string, value: string, place: Place, bag: Bag): boolean {
  const known = { labelled: true }
  switch (kind) {
    case 'phone':
    case 'fax':
    case 'mobile':
    case 'whatsapp':
    case 'wechat':
      if (readPhones(kind, label, value, place, bag) || kind === 'wechat' || kind === 'whatsapp') return true
      // "W" stands for work and for web.
      return kind === 'phone' && readUrls(value, place, bag)
    case 'email':
      return readAddresses(value, place, bag)
    case 'web':
      return readUrls(value, place, bag)
    case 'address':
      if (value.length > 5 && /\p{L}/u.test(value)) addAddress(value, place, bag, true)
      return value.length > 5
    case 'name':
      return readName(value, place, bag)
    case 'title':
      add(bag.titles, value.slice(0, MAX_NAME), place, known)
      return true
    case 'dept':
      add(bag.depts, value.slice(0, MAX_NAME), place, known)
      return true
    case 'org':
      add(bag.orgs, value.slice(0, MAX_NAME), place, known)
      return true
    case 'line':
    case 'qq':
    case 'skype':
    case 'other':
      return true
  }
}

function readName(value: string, place: Place, bag: Bag): boolean {
  const name = value.replace(/[,，;；].*$/u, '').trim()
  const lang = place.context.lang ?? (place.context.region === 'JP' ? 'ja' : undefined)
  if (!isLikelyPersonName(name) && parseName(name, lang === undefined ? {} : { lang }).family === undefined)
    return false
  add(bag.names, name.slice(0, MAX_NAME), place, { labelled: true })
  return true
}

/** A cell without label: addresses, links and numbers first; what is left is words. */
function readFree(cell: string, place: Place, bag: Bag): void {
  let rest = cell
  if (readAddresses(cell, place, bag))
    for (const { start, end } of locateAddresses(cell).toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  if (readUrls(rest, place, bag)) rest = rest.replace(/(?:https?:\/\/|www\.)\S+/gi, ' ')
  const numbers = locatePhones(rest, place.context)
  for (const found of numbers) addPhone(found.phone, place, bag, found.labelled)
  for (const { start, end } of numbers.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  // "138 0013 8000（微信同号）": a remark about the number.
  if (numbers.length > 0) rest = rest.replace(/[(（][^()（）]{0,16}[)）]/gu, ' ')
  const words = rest.replace(/[<>()[\]]\s*[<>()[\]]|^[\s,;:|<>–-]+|[\s,;:|<>–-]+$/g, ' ').trim()
  // "Mobil Peter: 0171 …": a word for the number, and whose it is.
  const isLabel = kindOf(words) !== null || (words.split(' ').length < 4 && kindOf(words.split(' ')[0] ?? '') !== null)
  if (/\p{L}{2}|\p{Script=Han}/u.test(words) && !(numbers.length > 0 && isLabel))
    readWords(words, numbers.length > 0 || rest !== cell, place, bag)
}

function readPhones(kind: LabelKind, label: string, value: string, place: Place, bag: Bag): boolean {
  const words =
    PHONE_LABEL[kind] ?? (label === '' ? 'Tel' : label.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''))
  const text = `${words}: ${value}`
  const found = locatePhones(text, place.context)
  for (const each of found) addPhone(each.phone, place, bag, true)
  return found.length > 0 || readBranch(kind, value, place, bag)
}

/** "Telefon 0711 2345-0" and below it "Durchwahl: -23": behind a switchboard's zero it is a number of its own. */
function readDirectBranch(cell: string, place: Place, bag: Bag): boolean {
  const branch = /^(?:durchwahl|dw|direkt)[.:]{0,2} ?([-–] ?\d{1,5})$/iu.exec(cell)?.[1]
  return (
    branch !== undefined &&
    /[-–] ?0$/.test(bag.phones.at(-1)?.value.raw ?? '') &&
    readBranch('phone', branch, place, bag)
  )
}

/** German usage: `Tel. 0711 2345-678, Fax -679` names only what follows the dash. */
function readBranch(kind: LabelKind, value: string, place: Place, bag: Bag): boolean {
  const branch = /^[-–]\s?(\d{1,5})$/.exec(value)?.[1]
  const base = bag.phones.at(-1)?.value.raw.replace(/[-–]\s?\d{1,5}$/, '')
  if (branch === undefined || base === undefined || base === bag.phones.at(-1)?.value.raw) return false
  const [found] = locatePhones(`${kind === 'fax' ? 'Fax' : 'Tel'}: ${base}-${branch}`, place.context)
  if (found) addPhone({ ...found.phone, raw: value }, place, bag, true)
  return found !== undefined
}

/** Each number once; a second label for it (WhatsApp) changes nothing. */
function addPhone(phone: Phone, place: Place, bag: Bag, labelled: boolean): void {
  const isKnown = bag.phones.some((hit) => hit.value.e164 === phone.e164 && hit.value.ext === phone.ext)
  if (!isKnown) add(bag.phones, phone, place, { labelled, weight: 0.95 })
}

function readAddresses(text: string, place: Place, bag: Bag): boolean {
  const found = locateAddresses(text)
  for (const each of found) add(bag.emails, each.address, place)
  return found.length > 0
}

function readUrls(text: string, place: Place, bag: Bag): boolean {
  // Cards draw a globe before the site.
  const site = text.replace(/^(?:[\s\ufe0f]|\p{Extended_Pictographic})+/u, '').trim()
  const bare = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(site) && !text.includes('@') ? cleanUrl(site) : null
  const found = bare === null ? findUrls(text) : [bare]
  for (const url of found) add(bag.urls, url, place, { weight: 0.95 })
  return found.length > 0
}
