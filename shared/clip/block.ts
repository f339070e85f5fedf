import { collectBlock } from './block-collect.ts'
import type { Bag, Hit } from './block-bag.ts'
import { domainOf, isFreeMail, isNoReply, isSharedMailbox, registrableDomain } from './mailbox.ts'
import { combineConfidence } from './merge-people.ts'
import { compareNames } from './name-key.ts'
import { isLikelyPersonName } from './name-likely.ts'
import { parseName } from './name.ts'
import type { PhoneContext } from './phone-context.ts'
import { MAX_FIELDS } from '../lib/limits.ts'
import { isHonorific, isLikelyTitle } from './title.ts'
import type { Address, Company, Evidence, Field, Name, Person, Phone, Source } from './types.ts'
import { isProfileUrl } from './url.ts'

/** Where a block stands: `sender` of the mail, `where` a place a person can find, `url` of the page. */
export type BlockContext = PhoneContext & { sender?: Address; source: Source; where?: string; url?: string }

export type Block = { person: Person | null; company: Company | null }

/** Base confidence by source; less for a value that only its form gives away. */
const BASE: Record<Source, number> = {
  header: 0.95,
  signature: 0.85,
  jsonld: 0.95,
  microdata: 0.9,
  rdfa: 0.9,
  mf2: 0.85,
  vcard: 0.95,
  link: 0.9,
  meta: 0.6,
  text: 0.7,
  selection: 0.9,
  derived: 0.4,
  typed: 1,
}

/**
 * Reads one block (a signature, a card of a page, a selection) that is about one person, one company or both. Table cells
 * are separated by tabs or bars. Every value quotes the line that proves it.
 */
export function readBlock(lines: readonly string[], context: BlockContext): Block {
  const bag = collectBlock(lines, context, context.source === 'signature')
  const name = chooseName(bag, context)
  const org = bag.orgs[0]
  const person = name || hasOwnAddress(bag, context) ? toPerson(bag, name, context) : null
  const company = org ? toCompany(bag, org, person !== null, context) : null
  return { person, company }
}

type ChosenName = { name: Name; evidence: Evidence[]; confidence: number; title?: string; dept?: string }

/** The labelled name, else the one that agrees with the sender, else the first; the sender's when the block has none. */
function chooseName(bag: Bag, context: BlockContext): ChosenName | null {
  const sender = context.sender?.name ?? ''
  const isPerson = sender !== '' && isLikelyPersonName(sender) && !isNoReply(context.sender?.address ?? '')
  const agreeing = isPerson ? bag.names.find((hit) => agrees(hit.value, sender)) : undefined
  const hit = bag.names.find((each) => each.labelled) ?? agreeing ?? bag.names[0]
  if (!hit) return isPerson && hasContact(bag) ? fromSender(sender, []) : null
  if (agreeing === hit && isShorter(hit.value, sender)) return fromSender(sender, [evidenceOf(hit, context)])
  return fromHit(hit, bag, agreeing === hit, context)
}

function hasContact(bag: Bag): boolean {
  return bag.phones.length + bag.emails.length + bag.titles.length + bag.orgs.length + bag.handles.length > 0
}

function agrees(text: string, sender: string): boolean {
  return compareNames(text, sender) !== 'different' || isShorter(text, sender)
}

/** "Anna" under a mail of Anna Smith, 小明 under one of 王小明. */
function isShorter(text: string, sender: string): boolean {
  if (/^\p{Script=Han}{1,2}$/u.test(text) && sender.length > text.length && sender.endsWith(text)) return true
  const name = parseName(text)
  if (name.family !== undefined && name.given !== undefined) return false
  const short = text.toLowerCase()
  const full = sender.toLowerCase()
  return (
    short.length < full.length &&
    (/\p{Script=Han}/u.test(short) ? full.includes(short) : full.split(/[\s,.]+/).includes(short))
  )
}

function fromSender(sender: string, evidence: Evidence[]): ChosenName {
  const { title, dept, ...name } = parseName(sender)
  void title
  void dept
  return { name, evidence: [...evidence, { source: 'header', quote: sender }], confidence: BASE.header }
}

function fromHit(hit: Hit<string>, bag: Bag, isSender: boolean, context: BlockContext): ChosenName {
  const { title, dept, ...name } = parseName(hit.value, context.lang === undefined ? {} : { lang: context.lang })
  const alias = name.alias ?? bag.aliases[0]?.value
  const confidence = isSender ? combineConfidence([strength(hit, context), BASE.header]) : strength(hit, context)
  const evidence = [
    evidenceOf(hit, context),
    ...(isSender ? [{ source: 'header', quote: context.sender?.name ?? '' } as const] : []),
  ]
  return {
    name: { ...name, ...(alias !== undefined && { alias }) },
    evidence,
    confidence,
    ...(title !== undefined && { title }),
    ...(dept !== undefined && { dept }),
  }
}

/** A personal address makes a person even without a name. */
function hasOwnAddress(bag: Bag, context: BlockContext): boolean {
  if (bag.orgs.length > 0 && bag.titles.length === 0 && context.sender === undefined)
    return bag.emails.some((hit) => !isSharedMailbox(hit.value) && isNamed(hit.value))
  return bag.emails.some((hit) => !isSharedMailbox(hit.value) && !isNoReply(hit.value))
}

/** `first.last@`: two words of letters. */
function isNamed(address: string): boolean {
  return /^\p{L}+[._-]\p{L}{2,}@/u.test(address)
}

function toPerson(bag: Bag, chosen: ChosenName | null, context: BlockContext): Person {
  const hasOrg = bag.orgs.length > 0
  const emails = bag.emails.filter((email) => !isSharedMailbox(email.value) && !isNoReply(email.value))
  const phones = bag.phones.filter((hit) => !(hasOrg && isCompanyLine(hit.value) && bag.phones.length > 1))
  const title = bag.titles[0]
  const person: Person = {
    confidence: 0,
    ...(chosen && { name: { value: chosen.name, confidence: chosen.confidence, evidence: chosen.evidence } }),
    ...(title
      ? { title: toField(title, context) }
      : chosen?.title !== undefined && isPost(chosen.title, chosen)
        ? { title: { value: chosen.title, confidence: chosen.confidence, evidence: chosen.evidence } }
        : {}),
    ...(bag.depts[0]
      ? { dept: toField(bag.depts[0], context) }
      : chosen?.dept !== undefined
        ? { dept: { value: chosen.dept, confidence: chosen.confidence, evidence: chosen.evidence } }
        : {}),
    ...(bag.orgs[0] && { org: toField(bag.orgs[0], context) }),
    phones: phones.slice(0, MAX_FIELDS).map((hit) => toField(hit, context)),
    emails: withSender(emails, context),
    urls: bag.urls.slice(0, MAX_FIELDS).map((hit) => toField(hit, context)),
    ...(bag.address && { address: toField(bag.address, context) }),
    handles: bag.handles.slice(0, MAX_FIELDS).map((hit) => toField(hit, context)),
  }
  return { ...person, confidence: confidenceOf(person, context) }
}

/** "柯雨薇 律师": set apart from the name a word that is a form of address and a profession is what the person does. */
function isPost(title: string, { name, evidence }: ChosenName): boolean {
  const isApart = isLikelyTitle(title) && evidence.some(({ quote }) => /\p{Script=Han}\s+\p{Script=Han}+$/u.test(quote))
  return isApart || (!isHonorific(title) && title !== name.prefix)
}

/** A switchboard or a fax without extension is the company's. */
function isCompanyLine(phone: Phone): boolean {
  return phone.kind === 'main' && phone.ext === undefined
}

/** The sender's own address stands first, or alone when the block shows none. */
function withSender(emails: readonly Hit<string>[], context: BlockContext): Field<string>[] {
  const fields = emails.slice(0, MAX_FIELDS).map((hit) => toField(hit, context))
  const address = context.sender?.address.toLowerCase() ?? ''
  if (address === '' || isNoReply(address)) return fields
  const known = fields.find((field) => field.value === address)
  const evidence: Evidence = { source: 'header', quote: address }
  if (known)
    return fields.map((field) =>
      field === known
        ? {
            ...field,
            confidence: combineConfidence([field.confidence, BASE.header]),
            evidence: [...field.evidence, evidence],
          }
        : field,
    )
  return fields.length > 0 || isSharedMailbox(address)
    ? fields
    : [{ value: address, confidence: BASE.header, evidence: [evidence] }]
}

function confidenceOf(person: Person, context: BlockContext): number {
  const base = BASE[context.source]
  const contact = person.emails.length + person.phones.length + person.handles.length
  const about = [person.title, person.org, person.dept].filter(Boolean).length
  if (!person.name) return round(base * 0.7)
  const support = contact > 0 ? 0.6 : about > 0 ? 0.3 : 0
  return round(combineConfidence([person.name.confidence * (contact + about > 0 ? 0.9 : 0.6), support * base]))
}

function toCompany(bag: Bag, org: Hit<string>, hasPerson: boolean, context: BlockContext): Company {
  const emails = bag.emails.filter((hit) => (hasPerson ? isSharedMailbox(hit.value) : true))
  const phones = bag.phones.filter((hit) => (hasPerson ? isCompanyLine(hit.value) : true))
  const name = toField(org, context)
  const isOneSite = emails.some((hit) => bag.urls.some((url) => sameSite(hit.value, url.value)))
  return {
    confidence: round(
      combineConfidence([name.confidence * 0.9, emails.length + phones.length > 0 ? 0.3 : 0, isOneSite ? 0.1 : 0]),
    ),
    name,
    phones: phones.slice(0, MAX_FIELDS).map((hit) => toField(hit, context)),
    emails: emails.slice(0, MAX_FIELDS).map((hit) => toField(hit, context)),
    urls: bag.urls.filter((hit) => !isProfileUrl(hit.value)).map((hit) => toField(hit, context)),
    ...(bag.address && { address: toField(bag.address, context) }),
  }
}

function sameSite(email: string, url: string): boolean {
  return (
    !isFreeMail(email) &&
    URL.canParse(url) &&
    registrableDomain(domainOf(email)) === registrableDomain(new URL(url).hostname)
  )
}

function toField<Value>(hit: Hit<Value>, context: BlockContext): Field<Value> {
  return { value: hit.value, confidence: strength(hit, context), evidence: [evidenceOf(hit, context)] }
}

function strength(hit: Hit<unknown>, context: BlockContext): number {
  return round(Math.min(0.98, BASE[context.source] * hit.weight + (hit.labelled ? 0.1 : 0)))
}

function evidenceOf(hit: Hit<unknown>, context: BlockContext): Evidence {
  return { source: context.source, quote: hit.quote, ...(context.where !== undefined && { where: context.where }) }
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000
}
